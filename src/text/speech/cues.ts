import {
  accordingNothing,
  cueNouns,
  type CueRow,
  cuePhrases,
  cueVerbs,
  lightCueVerbs,
  paperVerbs,
  quotedVerbForms,
  sourceNouns,
} from '../../lexicon/cues.js';
import { oncePer } from '../../memo.js';
import type { BaseText } from '../base.js';
import { lemmaOf } from '../lemma.js';
import type { Sentence, TokenTable } from '../types.js';
import { contentOf } from './content.js';
import { beforeMainVerb, withoutSecondReport } from './extent.js';
import { canSpeak, cueLemma, headWithin, isPassive, isToldBehind, NO_NAMES, type NameIndex, sourceOf } from './source.js';
import { tagCues } from './tags.js';
import { childOf, extentOf, hasFinite, nounPhrase } from './tree.js';
import type { Content, Cue, MarkedQuote, Phrase, ReportedCue } from './types.js';

interface VerbEntry {
  readonly row: CueRow;
  readonly frames: ReadonlySet<string>;
}

const verbs = new Map<string, VerbEntry>(cueVerbs.map((row) => [row.lemma, { row, frames: new Set(row.frame.split(' ')) }]));
const nouns = new Map(cueNouns.map((row) => [row.lemma, row]));
const papers = new Set(paperVerbs.split(' '));
const lightVerbs = new Set(lightCueVerbs.split(' '));
const speakers = new Set(sourceNouns.split(' '));
const nothing = new Set(accordingNothing.split(' '));
const sureForms = new Set(quotedVerbForms.split(' '));
const phrases = cuePhrases.filter((row) => row.words.includes(' ')).map((row) => ({ ...row, parts: row.words.split(' ') }));
const citingWords = new Set(cuePhrases.filter((row) => !row.words.includes(' ')).map((row) => row.words));
const phraseStarts = new Set(phrases.map((row) => row.parts[0] as string));

/** All cues of a report in text order, each with its source and content. */
export function findCues(base: BaseText, quotes: readonly MarkedQuote[], names: NameIndex = NO_NAMES): ReportedCue[] {
  const { tokens: table, sentences, article } = base;
  const found: ReportedCue[] = [];
  const mayCue = candidatesOf(base);
  for (const sentence of sentences) {
    const near = quotes.filter((quote) => quote.first < sentence.last && quote.last > sentence.first);
    if (article.blocks[sentence.block]?.kind === 'headline') addHeadlineCue(table, sentence, found);
    for (const token of mayCue[sentence.index] as readonly number[]) {
      const cue = cueAt(table, token, sentence, near, names) ?? announcing(base, token, sentence, names);
      if (cue) found.push(cue);
    }
  }
  const tags = tagCues(base, quotes, found);
  const all = [...found.filter(({ token }) => !tags.some((tag) => tag.token === token)), ...tags];
  return withoutSecondReport(table, tags.length > 0 ? all.sort((a, b) => a.token - b.token) : found);
}

/** By sentence, the tokens that can be a cue at all by their own form and tag: one in eight. Kept, since a report is searched twice. */
const candidatesOf = oncePer((base: BaseText): readonly (readonly number[])[] =>
  base.sentences.map(({ first, last }) => {
    const tokens: number[] = [];
    for (let token = first; token < last; token++) if (mayBeCue(base.tokens, token)) tokens.push(token);
    return tokens;
  }),
);

/** Must hold for every token of which `cueAt` or `announcing` makes a cue. */
function mayBeCue(table: TokenTable, token: number): boolean {
  const upos = table.upos(token);
  if (upos === 'PUNCT') return phraseStarts.has(table.lower(token));
  const lower = table.lower(token);
  if (phraseStarts.has(lower) || sureForms.has(lower)) return true;
  if (upos === 'VERB') return verbs.has(table.lemma(token));
  if (upos === 'NOUN' && table.lower(token + 1) === 'that') return true;
  return (upos === 'ADJ' && lower.endsWith('ed')) || mayClose(table, token);
}

/** May the word be the verb of what closes a sentence: “…, the agency *reports*.”? */
const mayClose = (table: TokenTable, token: number): boolean =>
  MISTAGGED.has(table.upos(token)) &&
  /^[.,;]$/.test(table.form(token + 1)) &&
  verbs.get(cueLemma(table, token))?.frames.has('that') === true;

const MISTAGGED: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN']);

/** “The minister tweeted:” at the end of a paragraph: the next one is what he tweeted. */
function announcing({ tokens: table, sentences }: BaseText, token: number, sentence: Sentence, names: NameIndex): ReportedCue | null {
  const next = sentences[sentence.index + 1];
  if (!next || !/^[:,]$/.test(table.form(sentence.last - 1)) || table.upos(token) !== 'VERB') return null;
  const entry = verbs.get(table.lemma(token));
  if (
    !entry?.frames.has('that') ||
    entry.row.kind === 'think' ||
    table.children(token).some((child) => /^(?:ccomp|obj)$/.test(table.rel(child)))
  )
    return null;
  const source = sourceOf(table, token, sentence, names);
  if (!source?.phrase) return null;
  const cue = {
    token,
    verb: entry.row.lemma,
    kind: entry.row.kind,
    sentence: sentence.index,
    source: source.phrase,
    borrowed: source.borrowed,
  };
  return { ...cue, content: { form: 'quotation', ranges: [{ first: next.first, last: endOf(table, next.last) }] } };
}

function cueAt(table: TokenTable, token: number, sentence: Sentence, quotes: readonly MarkedQuote[], names: NameIndex): ReportedCue | null {
  const upos = table.upos(token);
  if (upos === 'VERB' || (upos !== 'PUNCT' && sureForms.has(table.lower(token)))) return verbCue(table, token, sentence, quotes, names);
  // A rare name throws the tagger off: “Guterres thanked” came out as verb and adjective.
  if (upos === 'ADJ' && table.lower(token).endsWith('ed') && names.endingAt(token)) return verbCue(table, token, sentence, quotes, names);
  if (upos === 'NOUN') {
    const cue = nounCue(table, token, sentence) ?? mistaggedCue(table, token, sentence, quotes, names);
    if (cue) return cue;
  }
  if (mayClose(table, token) && isToldBehind(table, token, sentence)) return verbCue(table, token, sentence, quotes, names);
  return phraseStarts.has(table.lower(token)) ? phraseCue(table, token, sentence) : null;
}

/** “The general insists that …” with the verb tagged as a noun: “that” behind it and a noun before it tell. */
function mistaggedCue(
  table: TokenTable,
  token: number,
  sentence: Sentence,
  quotes: readonly MarkedQuote[],
  names: NameIndex,
): ReportedCue | null {
  if (table.lower(token + 1) !== 'that' || token === sentence.first || !/(?:s|ed)$/.test(table.lower(token))) return null;
  return /^(?:NOUN|PROPN|PRON)$/.test(table.upos(token - 1)) ? verbCue(table, token, sentence, quotes, names) : null;
}

function verbCue(
  table: TokenTable,
  token: number,
  sentence: Sentence,
  quotes: readonly MarkedQuote[],
  names: NameIndex,
): ReportedCue | null {
  const phrase = phraseStarts.has(table.lower(token)) ? phraseCue(table, token, sentence) : null;
  if (phrase) return phrase;
  const lemma = cueLemma(table, token);
  const entry = verbs.get(lemma);
  if (!entry || (table.upos(token) === 'VERB' && isModifier(table, token))) return null;
  if (citingWords.has(table.lower(token))) return citingCue(table, token, entry.row, sentence);
  const source = sourceOf(table, token, sentence, names);
  if (!source) return null;
  const cue: Cue = { token, verb: lemma, kind: entry.row.kind, sentence: sentence.index, source: source.phrase, borrowed: source.borrowed };
  const content = contentOf(cue, entry.frames, { table, first: sentence.first, last: sentence.last, quotes });
  if (!content || !isSound(table, cue, content)) return null;
  return { ...cue, content };
}

/** “…, the daily said, citing *two sailors*”: those cited vouch for what stands before; another cue reports it as a clause. */
function citingCue(table: TokenTable, token: number, row: CueRow, sentence: Sentence): ReportedCue | null {
  if (table.form(token - 1) !== ',' || table.lower(token + 1) === 'as') return null;
  const source = phraseSource(table, token + 1, sentence.last);
  if (!source || !canSpeak(table, source)) return null;
  const first = firstWord(table, sentence.first, token);
  const cue = { token, verb: row.lemma, kind: row.kind, sentence: sentence.index, source, borrowed: false };
  return { ...cue, content: { form: 'noun', ranges: [{ first, last: token - 1 }] } };
}

/** “the reported attack”, “the said man”: a participle before its noun says nothing. */
const isModifier = (table: TokenTable, token: number): boolean =>
  table.rel(token) === 'amod' || table.rel(token) === 'case' || table.rel(token) === 'aux' || isFoundInState(table, token);

/** “a boat *reported missing* on Friday”, “the tourists reported kidnapped”: the noun before it is what is missing. */
function isFoundInState(table: TokenTable, token: number): boolean {
  if (!/^(?:reported|feared|presumed|believed|declared|thought|found)$/.test(table.lower(token)) || table.upos(token - 1) !== 'NOUN')
    return false;
  const next = token + 1;
  const isState = /^(?:missing|dead|alive|lost|safe)$/.test(table.lower(next)) || table.xpos(next) === 'VBN';
  return isState && !/^(?:NOUN|PROPN|ADJ)$/.test(table.upos(next + 1));
}

/** Leaves out what only looks like a report: a subject that cannot speak, “is said to”, a command, “said” with its own subject as content. */
function isSound(table: TokenTable, cue: Cue, content: Content): boolean {
  if (cue.source === null)
    return (
      content.form !== 'noun' && content.form !== 'infinitive' && !(isPassive(table, cue.token) && table.lower(cue.token + 1) === 'to')
    );
  const clause = content.form !== 'noun';
  if (!canSpeak(table, cue.source)) return clause && papers.has(cue.verb) && !isBareIt(table, cue.source);
  return !content.ranges.some((range) => cue.token >= range.first && cue.token < range.last);
}

/** “It” without an antecedent: “it shows that …”. */
const isBareIt = (table: TokenTable, { head }: Phrase): boolean =>
  /^(?:it|this|that|which|what|there)$/.test(table.lower(head)) && table.rel(head) === 'expl';

function phraseCue(table: TokenTable, token: number, sentence: Sentence): ReportedCue | null {
  const row = phrases.find(({ parts }) => parts.every((part, i) => table.lower(token + i) === part));
  if (!row) return null;
  const from = token + row.parts.length;
  const source = phraseSource(table, from, sentence.last);
  if (!source || nothing.has(table.lower(source.head))) return null;
  const cue = { token, verb: row.parts[0] as string, kind: row.kind, sentence: sentence.index, source, borrowed: false };
  const content = phraseContentOf(table, token, source, sentence);
  return content && { ...cue, content };
}

/** The noun phrase behind “according to”: to the comma, the verb or the end. */
function phraseSource(table: TokenTable, from: number, last: number): Phrase | null {
  let end = from;
  while (
    end < last &&
    end < from + 20 &&
    !/^[,;:.()“”"—–?!]$/.test(table.form(end)) &&
    !/^(?:who|which|that|and)$/.test(table.lower(end))
  ) {
    if (/^(?:VERB|AUX)$/.test(table.upos(end)) && table.rel(end) !== 'amod' && table.rel(end) !== 'compound' && !isSpeaker(table, end))
      break;
    end++;
  }
  if (end < last && /^(?:VERB|AUX)$/.test(table.upos(end)) && end > from + 1) end = subjectStart(table, from, end);
  const head = headWithin(table, from, end) ?? (end > from && table.upos(end - 1) !== 'PUNCT' ? end - 1 : null);
  return head === null ? null : { head, first: from, last: end };
}

/** “three *diplomats* familiar with …”: a noun for a person that the tagger took for a verb. */
const isSpeaker = (table: TokenTable, token: number): boolean => speakers.has(lemmaOf(table.form(token), 'NOUN', 'NNS'));

/** “According to the bank prices rose”: where the subject of the verb begins, the source has ended. */
function subjectStart(table: TokenTable, from: number, verb: number): number {
  const subject = childOf(table, verb, 'nsubj', 'nsubj:pass');
  if (subject === null || subject <= from) return verb;
  const { first } = extentOf(table, subject);
  return first > from ? first : verb;
}

function phraseContentOf(table: TokenTable, token: number, source: Phrase, { first, last }: Sentence): Content | null {
  const end = endOf(table, last);
  let before = token;
  while (before > first && /^[,“”"(—–]$/.test(table.form(before - 1))) before--;
  let after = source.last;
  while (after < end && /^[,)—–]$/.test(table.form(after))) after++;
  const relative = table.lower(before - 1);
  const head = { first: firstWord(table, first, before), last: before };
  if (relative === 'that' || relative === 'which' || before <= first + 1 || !hasFinite(table, head.first, before)) {
    const tail = { first: after, last: end };
    if (end <= after) return before > head.first ? { form: 'clause', ranges: [head] } : null;
    return before - head.first > 1 && relative !== 'that' ? { form: 'around', ranges: [head, tail] } : { form: 'clause', ranges: [tail] };
  }
  return { form: 'clause', ranges: [head] };
}

const firstWord = (table: TokenTable, first: number, before: number): number => {
  let from = first;
  while (from < before && /^[“"‘'—–,]$/.test(table.form(from))) from++;
  return from;
};

const endOf = (table: TokenTable, last: number): number => {
  let end = last;
  while (end > 0 && /^[.?!”"’]$/.test(table.form(end - 1))) end--;
  return end;
};

/** “the firm’s claim that …”, “issued a warning that …”. */
function nounCue(table: TokenTable, token: number, sentence: Sentence): ReportedCue | null {
  if (table.lower(token + 1) !== 'that' || token + 2 >= sentence.last) return null;
  const row = nouns.get(table.lemma(token));
  if (!row) return null;
  const clause = table.children(token).find((child) => child > token && /^(?:acl|ccomp)$/.test(table.rel(child)));
  const end = clause === undefined ? endOf(table, sentence.last) : extentOf(table, clause).last;
  if (!hasFinite(table, token + 2, end)) return null;
  const source = nounSource(table, token);
  if (!source) return null;
  const cue = { token, verb: row.lemma, kind: row.kind, sentence: sentence.index, source, borrowed: true };
  const last = beforeMainVerb(table, token, sentence.first, { first: token + 2, last: endOf(table, end) });
  return { ...cue, content: { form: 'clause', ranges: [{ first: token + 2, last }] } };
}

function nounSource(table: TokenTable, token: number): Phrase | null {
  const owner = childOf(table, token, 'nmod:poss');
  const above = table.head(token);
  const governed = above >= 0 && table.rel(token) === 'obj' ? childOf(table, above, 'nsubj') : null;
  // “repeated *his* promise that …”: the promise of whoever repeats it.
  if (owner !== null) return nounPhrase(table, governed !== null && table.xpos(owner) === 'PRP$' ? governed : owner);
  return governed === null || !lightVerbs.has(table.lemma(above)) ? null : nounPhrase(table, governed);
}

/** “Tunisia: no talks before May”, “No talks before May – Tunis”. */
function addHeadlineCue(table: TokenTable, { first, last, index }: Sentence, found: ReportedCue[]): void {
  for (let token = first + 1; token < last - 1; token++) {
    const form = table.form(token);
    if (form !== ':' && form !== '–' && form !== '—') continue;
    const front = token - first <= 4 && form === ':' && last - token > 3;
    const back = last - token - 1 <= 3 && token - first > 3;
    if (!front && !back) continue;
    const [from, to] = front ? [first, token] : [token + 1, last];
    if (!allNames(table, from, to)) continue;
    const source = { head: headWithin(table, from, to) ?? to - 1, first: from, last: to };
    const range = front ? { first: token + 1, last } : { first, last: token };
    const cue = { token, verb: form, kind: 'say', sentence: index, source, borrowed: false } as const;
    found.push({ ...cue, content: { form: 'clause', ranges: [range] } });
    return;
  }
}

function allNames(table: TokenTable, from: number, to: number): boolean {
  let names = 0;
  for (let token = from; token < to; token++) {
    const upos = table.upos(token);
    if (upos === 'PROPN') names++;
    else if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'PART' && table.form(token) !== '-') return false;
  }
  return names > 0;
}
