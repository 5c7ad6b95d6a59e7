import { OBJECT_CONTROL } from '../lexicon/status.js';
import { isFinite, isInfinitive } from './finite.js';
import { nameBehindOpening } from './opening.js';
import { isOperative, openerOf } from './operative.js';
import { wholeList } from './phrase.js';
import type { ReportView } from './view.js';

/** Verbs whose object does what the infinitive behind it says: “asked *Norway* to lend a ship”. */
export const CONTROL: ReadonlySet<string> = new Set(OBJECT_CONTROL);
const INSIDE_PHRASE = ['nmod', 'obl', 'compound', 'flat', 'appos', 'obj', 'amod'];

const BE = new Set(['be', 'get']);

/** Is the verb in the passive, participles after a noun included? The auxiliary before it decides, whatever the tree calls its subject. */
export function isPassive(view: ReportView, verb: number): boolean {
  const { tokens } = view;
  if (isBoundToObject(view, verb)) return true;
  const participle = tokens.xpos(verb) === 'VBN' || (tokens.xpos(verb) === 'VBD' && view.child(verb, 'aux:pass') >= 0);
  if (!participle) return false;
  const auxiliary = auxiliaryBefore(view, verb);
  if (auxiliary >= 0) return BE.has(tokens.lemma(auxiliary));
  if (view.child(verb, 'nsubj:pass') >= 0 && view.isHeadline(tokens.sentenceOf(verb))) return true;
  return view.child(verb, 'nsubj') < 0 || view.hasRel(verb, ['acl', 'amod']);
}

const OF_SOMEBODY: ReadonlySet<string> = new Set(['accuse', 'suspect', 'convict', 'acquit', 'deprive', 'relieve']);

/** “was seized in May and *accused of* espionage”: who accuses, accuses somebody; where nobody stands between verb and “of”, the subject is accused. */
const isBoundToObject = (view: ReportView, verb: number): boolean =>
  OF_SOMEBODY.has(view.tokens.lemma(verb)) &&
  ['VBN', 'VBD'].includes(view.tokens.xpos(verb)) &&
  view.tokens.lower(verb + 1) === 'of' &&
  view.child(verb, 'obj') < 0;

/** The last auxiliary before the verb, adverbs and “not” between them; for a coordinated participle that of the first. */
function auxiliaryBefore(view: ReportView, verb: number): number {
  const { tokens } = view;
  for (let token = verb - 1; token >= Math.max(view.sentence(verb).first, verb - 5); token--) {
    if (tokens.upos(token) === 'AUX' || BE.has(tokens.lemma(token)) || ['has', 'have', 'had'].includes(tokens.lower(token))) return token;
    if (!['ADV', 'PART'].includes(tokens.upos(token))) break;
  }
  const head = tokens.head(verb);
  return view.hasRel(verb, ['conj']) && head >= 0 && view.isVerb(head) && head < verb ? auxiliaryBefore(view, head) : -1;
}

/** The grammatical subjects, inherited through coordination, control and relative clauses where the verb has none of its own. */
export function surfaceSubjects(view: ReportView, verb: number, depth = 0): number[] {
  const { tokens } = view;
  const ordered = depth > 2 ? [] : subjectsByOrder(view, verb);
  if (ordered.length > 0) return ordered;
  const behind = nameBehindOpening(view, verb);
  if (behind >= 0) return [behind];
  const own = tokens
    .children(verb)
    .filter((child) => view.hasRel(child, ['nsubj', 'expl']) && tokens.lower(child) !== 'there' && isBare(view, child, verb));
  // Of a subject on either side of the verb the one before it is meant.
  const before = own.filter((child) => child < verb);
  const bare = before.length > 0 ? behindColon(view, before) : own;
  if (bare.length > 0) return bare.flatMap((child) => resolveRelative(view, child, verb));
  if (depth > 5) return [];
  const partner = coordinatedBefore(view, verb);
  if (partner >= 0) return surfaceSubjects(view, partner, depth + 1);
  if (depth === 0 && isOperative(view, verb)) return [openerOf(view, verb)].filter((token) => token >= 0);
  const head = tokens.head(verb);
  const inherited = head < 0 ? [] : inheritedSubjects(view, verb, head, depth);
  return inherited.length > 0 ? inherited : nearestBefore(view, verb);
}

/** “ADDIS ABABA: *Leaders* voted”: of two subjects with a colon between them the one behind it. */
function behindColon(view: ReportView, subjects: readonly number[]): number[] {
  const [first, last] = [subjects[0] as number, subjects.at(-1) as number];
  for (let token = last; token > first; token--) if (view.tokens.form(token) === ':') return subjects.filter((subject) => subject > token);
  return [...subjects];
}

/** A “subject” behind the verb with a preposition is a phrase that the tree took for one. */
function isBare(view: ReportView, child: number, verb: number): boolean {
  return child < verb || caseOf(view, child) === '';
}

/** “travelled to Quito and was not received”: a verb right behind “and” or “but” shares the subject of the verb before, whatever the tree says. */
function coordinatedBefore(view: ReportView, verb: number): number {
  const { tokens } = view;
  let token = verb - 1;
  const { first } = view.sentence(verb);
  while (token > first && ['AUX', 'ADV', 'PART'].includes(tokens.upos(token))) token--;
  if (tokens.upos(token) !== 'CCONJ') return -1;
  for (token--; token >= first; token--) if (tokens.upos(token) === 'VERB' && isFinite(view, token)) return token;
  return -1;
}

function inheritedSubjects(view: ReportView, verb: number, head: number, depth: number): number[] {
  const { tokens } = view;
  if (view.hasRel(verb, ['acl']))
    return isInfinitive(view, verb) ? infinitiveOwner(view, head, depth) : reducedAntecedent(view, verb, head);
  if (isOccasionOf(view, verb)) return [verb - 1];
  if (view.hasRel(verb, ['advcl']) && hasCommaBefore(view, verb)) return surfaceSubjects(view, mainVerb(view, head), depth + 1);
  if (!view.hasRel(verb, ['conj', 'xcomp', 'advcl', 'ccomp', 'parataxis', 'obj', 'obl', 'dep'])) return [];
  if (!view.isVerb(head)) return view.hasRel(verb, ['advcl', 'conj', 'xcomp']) ? copulaSubjects(view, head) : [];
  const finite = isFinite(view, verb) && !view.hasRel(verb, ['conj']);
  if (finite && view.hasRel(verb, ['ccomp', 'advcl', 'parataxis'])) return [];
  if (view.hasRel(verb, ['xcomp', 'ccomp', 'advcl']) && CONTROL.has(tokens.lemma(head)) && isInfinitive(view, verb)) {
    const object = controlledObject(view, head, verb);
    if (object.length > 0) return object;
  }
  return surfaceSubjects(view, head, depth + 1);
}

const COMMEMORATING: ReadonlySet<string> = new Set(['mark', 'commemorate', 'celebrate', 'honour', 'honor']);

/** “attend *ceremonies* marking the anniversary”: right behind a noun that is nobody’s name such a participle tells of the noun, whatever the tree says. */
const isOccasionOf = (view: ReportView, verb: number): boolean =>
  view.tokens.xpos(verb) === 'VBG' &&
  COMMEMORATING.has(view.tokens.lemma(verb)) &&
  view.tokens.upos(verb - 1) === 'NOUN' &&
  view.tokens.head(verb - 1) === view.tokens.head(verb) &&
  !view.headed(verb - 1);

/** “asked *Oman* to mediate”, “called on *Oman* to mediate”; nothing in the passive, whose subject goes on. */
function controlledObject(view: ReportView, head: number, verb: number): number[] {
  const { tokens } = view;
  if (isPassive(view, head)) return [];
  return tokens
    .children(head)
    .filter(
      (child) =>
        child < verb && (view.hasRel(child, ['obj', 'iobj']) || (tokens.rel(child).startsWith('obl') && caseOf(view, child) === 'on')),
    );
}

/** “a decision to visit”: whoever decided; “the first leader to visit”: the noun itself. */
function infinitiveOwner(view: ReportView, noun: number, depth: number): number[] {
  const { tokens } = view;
  if (tokens.children(noun).some((child) => tokens.lower(child) === 'first')) return [whoIsFirst(view, noun)];
  if (view.headed(noun)?.chain.type === 'person') return [noun];
  const owner = view.child(noun, 'nmod:poss');
  if (owner >= 0) return [owner];
  const verb = view.verbAbove(noun);
  return verb >= 0 ? surfaceSubjects(view, verb, depth + 1) : [];
}

/** “*Ana Lind* is the first Norwegian minister to visit Chad”, “*Ana Lind*, the first minister to visit”: of whom it is said; else the noun. */
function whoIsFirst(view: ReportView, noun: number): number {
  const above = view.tokens.rel(noun) === 'appos' ? view.tokens.head(noun) : -1;
  const said = view.child(noun, 'cop') >= 0 ? view.child(noun, 'nsubj') : above;
  return said >= 0 && view.headed(said)?.chain.type === 'person' ? said : noun;
}

/** “the truce declared”: the noun; a finite verb without a relative pronoun is a clause that was hung on the wrong noun. */
function reducedAntecedent(view: ReportView, verb: number, head: number): number[] {
  const near = view.tokens.xpos(verb) === 'VBD' && verb - head > 1 ? nearestBefore(view, verb) : [];
  return near.length > 0 ? near : [head];
}

/** “ordered the envoy to leave, accusing him”: a participle behind a comma belongs to the main verb. */
export function mainVerb(view: ReportView, verb: number): number {
  let at = verb;
  while (
    (view.hasRel(at, ['xcomp']) || (view.hasRel(at, ['advcl']) && isInfinitive(view, at))) &&
    view.tokens.head(at) >= 0 &&
    view.isVerb(view.tokens.head(at))
  )
    at = view.tokens.head(at);
  return at;
}

function hasCommaBefore(view: ReportView, verb: number): boolean {
  return view.tokens.form(verb - 1) === ',' && view.tokens.xpos(verb) === 'VBG';
}

function copulaSubjects(view: ReportView, head: number): number[] {
  return view.tokens.children(head).filter((child) => view.hasRel(child, ['nsubj']));
}

function resolveRelative(view: ReportView, subject: number, verb: number): number[] {
  if (!view.isRelative(subject)) return [subject];
  const person = ['who', 'whom'].includes(view.tokens.lower(subject)) ? personBefore(view, subject) : -1;
  if (person >= 0) return [person];
  const antecedent = view.antecedent(verb);
  return antecedent >= 0 ? [antecedent] : nearestBefore(view, subject);
}

/** “…, Ana Lind of Oslo, who”: the last person named or described before the pronoun. */
function personBefore(view: ReportView, pronoun: number): number {
  const { first } = view.sentence(pronoun);
  for (let token = pronoun - 1; token >= Math.max(first, pronoun - 12); token--) {
    if (view.tokens.upos(token) === 'VERB') return -1;
    const located = view.covering(token);
    if (located?.chain.type === 'person') return located.mention.head >= 0 ? located.mention.head : token;
  }
  return -1;
}

const SUBORDINATORS = new Set([
  'after',
  'when',
  'while',
  'as',
  'before',
  'because',
  'although',
  'though',
  'if',
  'once',
  'that',
  'until',
  'unless',
  'where',
  'whereas',
  'since',
]);

/**
 * What the order of words makes certain whatever the tree says: “after *Chad and Niger* swapped”, where a subordinator, names and the verb follow
 * each other, and “*Ana Lind*, who …, flew”, where the verb stands right behind an inserted relative clause.
 */
export function subjectsByOrder(view: ReportView, verb: number): number[] {
  const { tokens } = view;
  const { first } = view.sentence(verb);
  if (!view.isVerb(verb)) return [];
  if (!isFinite(view, verb)) return nameBeforeParticiple(view, verb);
  let token = verb - 1;
  while (token > first && ['AUX', 'ADV', 'PART'].includes(tokens.upos(token)) && !isPossessive(view, token)) token--;
  if (tokens.form(token) === ',') {
    const before = beforeInsertion(view, token, first);
    return before.length > 0 ? before : nameInApposition(view, token, first);
  }
  const name = nameRightBefore(view, token, first);
  if (name >= 0) return [name];
  return phrasesBehindSubordinator(view, token, first);
}

const isPossessive = (view: ReportView, token: number): boolean => ["'s", '’s', "'", '’'].includes(view.tokens.lower(token));

// “a week before *the foreign ministers of both neighbouring countries* are …” is about as long as such subjects get.
const LONGEST_SUBJECT = 10;

/** The names and nouns, coordinated or alone, that fill the room between a subordinator and the verb; empty where anything else stands there. */
function phrasesBehindSubordinator(view: ReportView, last: number, first: number): number[] {
  const { tokens } = view;
  const heads: number[] = [];
  let isEnd = true;
  for (let token = last; token > first && last - token < LONGEST_SUBJECT; token--) {
    const upos = tokens.upos(token);
    if (SUBORDINATORS.has(tokens.lower(token)) && upos !== 'PRON') return heads;
    if (upos === 'CCONJ') isEnd = true;
    else if (!['PROPN', 'NOUN', 'DET', 'NUM', 'ADJ'].includes(upos) && tokens.xpos(token) !== 'PRP$') return [];
    else {
      const named = view.headed(token)?.mention.kind === 'name';
      if (named || (isEnd && upos === 'NOUN')) heads.unshift(token);
      if (named || upos === 'NOUN' || upos === 'PROPN') isEnd = false;
    }
  }
  return [];
}

const INSIDE_NAME_PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART']);

/**
 * “In April, committee member *Ana Lind* visited”: a name that ends right before a finite verb and whose phrase no preposition opens.
 * Coordinated names are left to the tree, which alone sees all of them.
 */
function nameRightBefore(view: ReportView, last: number, first: number): number {
  const { tokens } = view;
  const located = view.covering(last);
  if (!located || located.mention.kind !== 'name' || located.mention.last !== last + 1) return -1;
  let token = located.mention.first - 1;
  while (token >= first && INSIDE_NAME_PHRASE.has(tokens.upos(token))) token--;
  if (token >= first && ['ADP', 'CCONJ', 'VERB'].includes(tokens.upos(token))) return -1;
  return located.mention.head >= 0 ? located.mention.head : last;
}

/** “the official who sent it, Foreign Secretary *Ana Lind*, retired”: the name in an apposition that ends at the given comma. */
function nameInApposition(view: ReportView, comma: number, first: number): number[] {
  const { tokens } = view;
  const located = view.covering(comma - 1);
  if (!located || located.mention.kind !== 'name' || located.chain.type !== 'person' || located.mention.last !== comma) return [];
  let token = comma - 1;
  while (token > first && ['NOUN', 'PROPN', 'ADJ', 'DET', 'PART'].includes(tokens.upos(token))) token--;
  if (tokens.form(token) !== ',' || token <= first) return [];
  return [...partnerBefore(view, token, first), located.mention.head >= 0 ? located.mention.head : comma - 1];
}

/** “*Ana Lind* and her Danish colleague, …”: the name that a described partner stands beside. */
function partnerBefore(view: ReportView, comma: number, first: number): number[] {
  const { tokens } = view;
  let token = comma - 1;
  while (token > first && (['NOUN', 'PROPN', 'ADJ', 'DET'].includes(tokens.upos(token)) || tokens.xpos(token) === 'PRP$')) token--;
  if (tokens.upos(token) !== 'CCONJ') return [];
  const located = view.covering(token - 1);
  return located && located.mention.kind === 'name' && located.mention.last === token
    ? [located.mention.head >= 0 ? located.mention.head : token - 1]
    : [];
}

/** “*Ana Lind*, attending her first summit, praised …”: a sentence’s first name before a comma and a participle. */
function nameBeforeParticiple(view: ReportView, verb: number): number[] {
  const { tokens } = view;
  const { first } = view.sentence(verb);
  if (tokens.xpos(verb) !== 'VBG' || tokens.form(verb - 1) !== ',') return [];
  const located = view.covering(verb - 2);
  if (!located || located.chain.type !== 'person' || located.mention.kind !== 'name' || located.mention.last !== verb - 1) return [];
  for (let token = first; token < located.mention.first; token++) if (['VERB', 'ADP', 'PUNCT'].includes(tokens.upos(token))) return [];
  return [located.mention.head >= 0 ? located.mention.head : verb - 2];
}

/** The name before an inserted “, who …,” or “, owned by …,” that ends at the given comma. */
function beforeInsertion(view: ReportView, comma: number, first: number): number[] {
  const { tokens } = view;
  for (let token = comma - 1; token > first; token--) {
    const inserted =
      ['who', 'which', 'where', 'whose'].includes(tokens.lower(token + 1)) || ['VBN', 'VBG'].includes(tokens.xpos(token + 1));
    if (tokens.form(token) !== ',' || !inserted) continue;
    const located = view.covering(token - 1);
    return located && located.chain.named ? [wholePhrase(view, located.mention.head >= 0 ? located.mention.head : token - 1)] : [];
  }
  return [];
}

/** The preposition of a phrase, as printed: `to`, `on behalf of`. Empty where it has none. */
export function caseOf(view: ReportView, token: number): string {
  const { tokens } = view;
  const first = tokens.children(token).find((child) => tokens.rel(child) === 'case' && child < token);
  if (first === undefined) return '';
  const fixed = tokens.children(first).filter((child) => tokens.rel(child) === 'fixed');
  return [first, ...fixed].map((part) => tokens.lower(part)).join(' ');
}

/**
 * What a wrong tree hides: the nearest name before the verb in its clause that no preposition governs. Only finite verbs may look.
 */
function nearestBefore(view: ReportView, verb: number): number[] {
  const { tokens } = view;
  if (view.isVerb(verb) && !isFinite(view, verb)) return [];
  const { first } = view.sentence(verb);
  for (let token = verb - 1; token >= Math.max(first, verb - 14); token--) {
    if (['VBD', 'VBZ', 'VBP', 'MD'].includes(tokens.xpos(token)) && !tokens.rel(token).startsWith('aux')) return [];
    if ([';', ':', '“', '”', '"'].includes(tokens.form(token))) return [];
    const nominal = view.headed(token) !== undefined || ['NOUN', 'PROPN', 'PRON'].includes(tokens.upos(token));
    if (nominal && caseOf(view, token) === '' && !view.hasRel(token, INSIDE_PHRASE))
      return isLastOfList(view, token) ? [...wholeList(view, token)] : [token];
  }
  return [];
}

/** “the ministers of Chad, Mali and *Niger* asked”, where the tree lost the ministers */
const isLastOfList = (view: ReportView, token: number): boolean =>
  view.hasRel(token, ['conj']) && view.tokens.lower(token - 1) === 'and' && view.covering(token)?.mention.kind === 'name';

/** “the *presidents* of Chad and Niger, having met, agreed”: the noun that the name before the comma belongs to. */
function wholePhrase(view: ReportView, name: number): number {
  const { tokens } = view;
  let at = name;
  for (let head = tokens.head(at); head >= 0 && head < at && view.hasRel(at, ['conj', 'nmod']); head = tokens.head(at)) {
    if (
      view.hasRel(at, ['nmod']) &&
      !(caseOf(view, at) === 'of' && tokens.xpos(head) === 'NNS') &&
      view.headed(at)?.chain.type === 'person'
    )
      break;
    if (!['NOUN', 'PROPN'].includes(tokens.upos(head))) break;
    at = head;
  }
  return view.hasRel(at, ['nsubj', 'root', 'obj']) ? at : name;
}
