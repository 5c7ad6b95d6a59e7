import type { Frame } from './frame.js';
import { phraseHead, wholeList } from './phrase.js';
import { rowIndex } from './rows.js';
import type { ReportView } from './view.js';

const IRREGULAR: Readonly<Record<string, string>> = {
  struck: 'strike',
  met: 'meet',
  held: 'hold',
  sent: 'send',
  shot: 'shoot',
  shook: 'shake',
  flew: 'fly',
  gave: 'give',
  took: 'take',
  withdrew: 'withdraw',
  froze: 'freeze',
  rang: 'ring',
  spoke: 'speak',
  drove: 'drive',
  brought: 'bring',
  threw: 'throw',
  began: 'begin',
  sank: 'sink',
  won: 'win',
  led: 'lead',
  told: 'tell',
  fled: 'flee',
  sought: 'seek',
  broke: 'break',
  chose: 'choose',
  swore: 'swear',
  shut: 'shut',
  cut: 'cut',
  hit: 'hit',
  swapped: 'swap',
  overran: 'overrun',
  beat: 'beat',
  bade: 'bid',
  forbade: 'forbid',
  forgave: 'forgive',
  overthrew: 'overthrow',
  undertook: 'undertake',
  upheld: 'uphold',
  withheld: 'withhold',
  strode: 'stride',
  slew: 'slay',
  freed: 'free',
  signed: 'sign',
};

/** Whether a word that no verb is tagged may be a past tense by its form: “shook”, “voiced”. */
export const isPastForm = (lower: string): boolean => Object.hasOwn(IRREGULAR, lower) || (lower.endsWith('ed') && lower.length > 4);

/**
 * The lemmas that a word may have as a past tense, where the tagger took it for an adjective or a noun: “Brazil *voiced* support”. Only right behind
 * a noun or name, and only where no verb stands before it in the clause; empty otherwise.
 */
export function misreadLemmas(view: ReportView, token: number): readonly string[] {
  const { tokens } = view;
  if (view.isVerb(token)) return [];
  const lower = tokens.lower(token);
  if (isMisreadInfinitive(view, token)) return [lower];
  if (isHeadlineVerb(view, token)) return [lower, lower.replace(/e?s$/, ''), lower.replace(/s$/, '')];
  if (!isPastForm(lower)) return [];
  const irregular = IRREGULAR[lower];
  const { first } = view.sentence(token);
  const before = tokens.upos(token - 1) === 'ADV' ? token - 2 : token - 1;
  if (before < first || !(['NOUN', 'PROPN', 'PRON', 'NUM'].includes(tokens.upos(before)) || view.covering(before))) return [];
  for (let at = token - 1; at >= first && tokens.form(at) !== ','; at--) if (view.isVerb(at) && !view.covering(at)) return [];
  if (irregular) return [irregular];
  const stem = lower.slice(0, -2);
  return [`${stem}e`, stem, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
}

/** “Oman, Iran *ink* gas accord”, “Opposition *sweeps* to victory”: where a line has no verb at all, the word between two nouns that may be one is it. */
function isHeadlineVerb(view: ReportView, token: number): boolean {
  const { tokens } = view;
  const { first, last } = view.sentence(token);
  if (tokens.upos(token) !== 'NOUN' || token <= first || token + 1 >= last || tokens.form(last - 1) === '.') return false;
  for (let at = first; at < last; at++) if (view.isVerb(at)) return false;
  const agrees = tokens.lower(token).endsWith('s') || tokens.form(token - 2) === ',' || tokens.xpos(token - 1) === 'NNS';
  return (
    agrees &&
    ['NOUN', 'PROPN'].includes(tokens.upos(token - 1)) &&
    ['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'ADP'].includes(tokens.upos(token + 1)) &&
    rowIndex().nouns.get(tokens.lemma(token)) === undefined
  );
}

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);

/** “Chad and Niger *are to exchange* ambassadors”: what follows “are to” and has a noun or an article behind it is a verb, whatever the tagger read. */
function isMisreadInfinitive({ tokens }: ReportView, token: number): boolean {
  return (
    ['NOUN', 'ADJ', 'PROPN'].includes(tokens.upos(token)) &&
    tokens.lower(token - 1) === 'to' &&
    BE.has(tokens.lower(token - 2)) &&
    ['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'PRON'].includes(tokens.upos(token + 1))
  );
}

const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['when', 'that', 'after', 'before', 'because', 'while', 'although', 'since']);

/** “Chad *severed* relations with Mali”, read as “severed relations” of Chad: a participle between a name that opens sentence or clause and a noun that hangs on it. */
export function isMisreadParticiple(view: ReportView, token: number): boolean {
  const { tokens } = view;
  const noun = tokens.head(token);
  if (tokens.xpos(token) !== 'VBN' || tokens.rel(token) !== 'amod' || noun < token) return false;
  const before = token - 1;
  // No noun describes another from before its participle: “Iraq’s *cabinet* terminated relations” is a clause.
  if (['NOUN', 'PROPN'].includes(tokens.upos(before)) && tokens.head(before) === noun && tokens.head(noun) < 0) return true;
  const located = view.covering(before);
  if (located?.mention.kind !== 'name' || located.mention.last !== token) return false;
  const { first, head: name } = located.mention;
  const inClause = CLAUSE_OPENERS.has(tokens.lower(first - 1));
  if (inClause) return tokens.head(name) === noun && view.hasRel(name, ['nsubj']);
  if (first !== view.sentence(token).first) return false;
  return tokens.head(name) < 0 ? tokens.head(noun) === name : tokens.head(name) === noun && tokens.head(noun) < 0;
}

/** A frame by the order of the words alone: the name or noun before, the noun phrase behind, the phrases after it. */
export function surfaceFrame(view: ReportView, token: number): Frame {
  const slots = new Map<string, readonly number[]>();
  const subjects = nominalBefore(view, token);
  if (subjects.length > 0) slots.set('subj', subjects);
  const { last } = view.sentence(token);
  const object = phraseHead(view, token + 1, last);
  if (object >= 0) slots.set('obj', [object]);
  for (let at = token + 1; at < Math.min(last, token + 14); at++) {
    const { tokens } = view;
    if ([',', ';', ':', '“', '”', '"'].includes(tokens.form(at)) || tokens.upos(at) === 'VERB') break;
    if (tokens.upos(at) !== 'ADP' || slots.has(tokens.lower(at)) || tokens.lower(at) === 'of') continue;
    const filler = phraseHead(view, at + 1, last);
    if (filler >= 0) slots.set(tokens.lower(at), [filler]);
  }
  return { trigger: token, verb: token, passive: false, slots };
}

function nominalBefore(view: ReportView, token: number): readonly number[] {
  const { first } = view.sentence(token);
  for (let at = token - 1; at >= first; at--) {
    if (view.tokens.form(at) === ',') return [];
    if (view.headed(at)) return wholeList(view, at);
  }
  return token > first ? [token - 1] : [];
}
