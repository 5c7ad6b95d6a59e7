import { cueVerbs, speechlessNouns } from '../../lexicon/cues.js';
import { lemmaOf } from '../lemma.js';
import type { TokenRange, TokenTable } from '../types.js';
import { childOf, hasChild, hasFinite, isFinite, nounPhrase } from './tree.js';
import type { Phrase } from './types.js';

const speechless = new Set(speechlessNouns.split(' '));
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ']);
const BEFORE_NAME = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'ADP', 'PART']);

/** Who utters the verb, by tree and, where the tree is at a loss, by the order of words. */
export interface Source {
  readonly phrase: Phrase | null;
  /** “It was reported”: a cue without anyone to name. */
  readonly open: boolean;
  /** “who said”: the phrase stands outside the cue’s own clause. */
  readonly borrowed: boolean;
}

/** “told X”: the noun behind the verb is the one spoken to. */
const takesAddressee = new Set(cueVerbs.filter(({ frame }) => frame.startsWith('person-')).map(({ lemma }) => lemma));

const NOBODY: Source = { phrase: null, open: true, borrowed: false };

/** Name mentions by the token behind them and by their first token. */
export interface NameIndex {
  endingAt(token: number): TokenRange | null;
  startingAt(token: number): TokenRange | null;
}

export const NO_NAMES: NameIndex = { endingAt: () => null, startingAt: () => null };

/** The source of the cue verb `verb` in the sentence of tokens `first` (included) to `last` (excluded). */
export function sourceOf(table: TokenTable, verb: number, { first, last }: TokenRange, names: NameIndex): Source | null {
  const quoted = quotedAs(table, verb);
  if (quoted !== null) return phraseAt(table, quoted, false);
  const isActive = isToldBehind(table, verb, { first, last }) || isOnlyVerb(table, verb, { first, last });
  if (isPassive(table, verb) && !isActive) return agentOf(table, verb);
  const relative = relativeBefore(table, verb, first);
  if (relative) return { phrase: relative, open: false, borrowed: true };
  const inverted = invertedSource(table, verb, first, last, names);
  if (inverted) return { phrase: inverted, open: false, borrowed: false };
  // Right before the verb the order of words is surer than the tree: parataxis is where the parser errs most.
  const near = namedSource(table, verb, first, names) ?? nearSource(table, verb, { first, last }) ?? apposedSource(table, verb, first);
  if (near) return { phrase: near, open: false, borrowed: false };
  const subject = childOf(table, verb, 'nsubj', 'nsubj:outer', 'csubj');
  if (subject !== null) return widened(table, verb, subjectSource(table, verb, subject));
  return inheritedSource(table, verb) ?? firstNamed(table, verb, first, names);
}

/** The words from the subject to the verb belong to it when nothing but a noun phrase stands there: “Dutch minister Blok said”. */
function widened(table: TokenTable, verb: number, source: Source | null): Source | null {
  if (!source?.phrase || source.borrowed || source.phrase.head > verb) return source;
  const end = beforeAuxiliaries(table, verb, source.phrase.head);
  for (let token = source.phrase.last; token < end; token++) if (!isNamePart(table, token)) return source;
  return { ...source, phrase: { ...source.phrase, last: Math.max(source.phrase.last, end) } };
}

function beforeAuxiliaries(table: TokenTable, verb: number, first: number): number {
  let end = verb;
  while (end > first && /^(?:AUX|ADV)$/.test(table.upos(end - 1))) end--;
  return end;
}

const isNamePart = (table: TokenTable, token: number): boolean =>
  BEFORE_NAME.has(table.upos(token)) || table.form(token) === '-' || isCapital(table, token);
const isCapital = (table: TokenTable, token: number): boolean => /^\p{Lu}/u.test(table.form(token));

/** “…, who said”: the noun phrase before the comma. */
function relativeBefore(table: TokenTable, verb: number, first: number): Phrase | null {
  const who = beforeAuxiliaries(table, verb, first) - 1;
  if (who <= first || table.lower(who) !== 'who') return null;
  const end = table.form(who - 1) === ',' ? who - 1 : who;
  let start = end;
  while (start > first && start > end - 12 && isNamePart(table, start - 1) && table.lower(start - 1) !== 'to') start--;
  const head = headWithin(table, start, end) ?? end - 1;
  return start < end ? { head, first: start, last: end } : null;
}

/** A name right before the verb, unless a preposition or “and” makes it part of something longer. */
function namedSource(table: TokenTable, verb: number, first: number, names: NameIndex): Phrase | null {
  const end = beforeAuxiliaries(table, verb, first);
  const name = names.endingAt(end);
  if (!name || name.first < first) return null;
  let start = name.first;
  while (start > first && start > end - 12 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(table.upos(start - 1))) start--;
  if (start > first && /^(?:ADP|CCONJ|PART)$/.test(table.upos(start - 1))) return null;
  return { head: name.last - 1, first: start, last: end };
}

/** “Amaral thanked the crew and said”: without a subject of its own the verb takes the name that opens the sentence. */
function firstNamed(table: TokenTable, verb: number, first: number, names: NameIndex): Source | null {
  const name = names.startingAt(first);
  if (!name || table.upos(verb - 1) !== 'CCONJ' || name.last >= verb - 1) return null;
  return { phrase: { head: name.last - 1, first, last: name.last }, open: false, borrowed: true };
}

/** “…” its director, Ann Lind, said; “a spokesman for the army, reached by telephone, said”: the phrase before the insertion. */
function apposedSource(table: TokenTable, verb: number, first: number): Phrase | null {
  const comma = beforeAuxiliaries(table, verb, first) - 1;
  if (comma <= first || table.form(comma) !== ',') return null;
  let open = comma - 1;
  while (open > first && open > comma - 18 && table.form(open) !== ',') open--;
  const isShortName = table.lower(open + 1) === 'or' && comma - open <= 5 && isCapital(table, open + 2);
  if (open <= first || table.form(open) !== ',' || (/^(?:and|but|or)$/.test(table.lower(open + 1)) && !isShortName)) return null;
  let start = open;
  while (start > first && start > open - 14 && isNamePart(table, start - 1)) start--;
  if (start === open || (start > first && !/^[,”"’'?!—–]+$/.test(table.form(start - 1)) && table.upos(start - 1) !== 'CCONJ')) return null;
  if (table.upos(start) === 'ADP' || table.lower(start) === 'that') return null;
  const head = headWithin(table, start, open);
  return head === null ? null : { head, first: start, last: open };
}

function subjectSource(table: TokenTable, verb: number, subject: number): Source | null {
  if (/^(?:who|which|that)$/.test(table.lower(subject)) && table.rel(verb).startsWith('acl'))
    return phraseAt(table, table.head(verb), true);
  if (table.lower(subject) === 'who' && table.head(verb) >= 0) return phraseAt(table, table.head(verb), true);
  return phraseAt(table, subject, false);
}

function phraseAt(table: TokenTable, head: number, borrowed: boolean): Source | null {
  return head >= 0 && NOMINAL.has(table.upos(head)) ? { phrase: nounPhrase(table, head), open: false, borrowed } : null;
}

/** “X was quoted as saying”: the subject of the passive verb above. */
function quotedAs(table: TokenTable, verb: number): number | null {
  const above = table.head(verb);
  if (above < 0 || table.xpos(verb) !== 'VBG' || table.lower(verb - 1) !== 'as' || above >= verb) return null;
  if (!/^(?:quote|cite|report)$/.test(table.lemma(above))) return null;
  return childOf(table, above, 'nsubj:pass', 'nsubj') ?? childOf(table, above, 'obj');
}

export function isPassive(table: TokenTable, verb: number): boolean {
  if (hasChild(table, verb, 'aux:pass') || hasChild(table, verb, 'nsubj:pass')) return true;
  return (
    table.xpos(verb) === 'VBN' &&
    !hasChild(table, verb, 'aux') &&
    !hasChild(table, verb, 'nsubj') &&
    /^(?:acl|amod|advcl)/.test(table.rel(verb))
  );
}

/** “The ferry, sailors said, had no lights”: behind the cue a comma and then the verb that the words before the cue wait for. */
function isInserted(table: TokenTable, verb: number, last: number): boolean {
  for (let token = verb + 1; token < Math.min(last - 1, verb + 9); token++) {
    if (isFinite(table, token)) return false;
    if (table.form(token) !== ',') continue;
    let next = token + 1;
    while (next < last && table.upos(next) === 'ADV') next++;
    return next < last && isFinite(table, next);
  }
  return false;
}

/** “…, the prosecutor *alleged*.”, “…, the agency *reports*.”: a finite verb may come out as a participle, an adjective or a noun. */
const isTakenForOther = (table: TokenTable, token: number): boolean => table.xpos(token) === 'VBN' || !VERBAL.has(table.upos(token));

const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX']);

/** The lemma that the word has as a finite verb, whatever its tag. */
export const cueLemma = (table: TokenTable, token: number): string =>
  table.upos(token) === 'VERB' ? table.lemma(token) : lemmaOf(table.form(token), 'VERB', table.lower(token).endsWith('s') ? 'VBZ' : 'VBD');

const reporting = new Set(cueVerbs.filter(({ frame }) => frame.split(' ').includes('that')).map(({ lemma }) => lemma));

/**
 * “Exports rose in April, the customs office reported on Monday.”: tagged as a participle of “office”, but a whole clause, a comma and one noun
 * phrase stand before it, and nothing but a day or the end behind it. “…, the boat reported missing on Monday” is a participle.
 */
export function isToldBehind(table: TokenTable, verb: number, { first, last }: TokenRange): boolean {
  if (
    !isTakenForOther(table, verb) ||
    !reporting.has(cueLemma(table, verb)) ||
    hasChild(table, verb, 'aux:pass') ||
    hasChild(table, verb, 'aux')
  )
    return false;
  let start = verb;
  while (start > first && start > verb - 14 && isNamePart(table, start - 1)) start--;
  if (start === verb || table.form(start - 1) !== ',' || table.upos(start) === 'ADP') return false;
  const head = headWithin(table, start, verb);
  if (head === null || !canSpeak(table, { head, first: start, last: verb }) || !hasFinite(table, first, start - 1)) return false;
  const next = table.lower(verb + 1);
  const isDay = next === 'on' || next.endsWith('day') || /^(?:late|early|earlier|later|today)$/.test(next);
  const inPaper = next === 'in' && /^(?:a|an|its|their)$/.test(table.lower(verb + 2));
  return verb + 1 >= last || /^[.,;]$/.test(next) || isDay || inPaper;
}

/** “The Community, or Caricom, called for “restraint””: a participle that is all the verb the sentence has is its finite verb. */
function isOnlyVerb(table: TokenTable, verb: number, { first, last }: TokenRange): boolean {
  if (table.xpos(verb) !== 'VBN' || hasChild(table, verb, 'aux') || hasChild(table, verb, 'aux:pass') || verb <= first + 1) return false;
  const agent = agentOf(table, verb).phrase;
  return agent === null && !hasFinite(table, first, verb) && !hasFinite(table, verb + 1, last) && /^[.?!]$/.test(table.form(last - 1));
}

/** “was announced by X”; nobody where no agent is given. */
function agentOf(table: TokenTable, verb: number): Source {
  for (const child of table.children(verb)) {
    const byName =
      table.rel(child).startsWith('obl') &&
      childOf(table, child, 'case') !== null &&
      table.lower(childOf(table, child, 'case') as number) === 'by';
    if (byName) return { phrase: nounPhrase(table, child), open: false, borrowed: false };
  }
  return NOBODY;
}

/** “…,” said X: a noun phrase right behind the verb, the verb right behind a comma or a mark. */
function invertedSource(table: TokenTable, verb: number, first: number, last: number, names: NameIndex): Phrase | null {
  const subject = childOf(table, verb, 'nsubj');
  if (subject !== null && subject < verb && table.form(verb - 1) === ',') return null;
  if (
    verb === first ||
    takesAddressee.has(table.lemma(verb)) ||
    !/^[,”"’'?!—–-]+$/.test(table.form(verb - 1)) ||
    !/^(?:VBD|VBZ|VBP)$/.test(table.xpos(verb))
  )
    return null;
  let end = verb + 1;
  while (end < last && end < verb + 12 && partOfName(table, end)) end++;
  const name = names.startingAt(verb + 1);
  if (name && name.last > end) end = name.last;
  end = withComplement(table, verb + 1, end, last);
  let next = end;
  while (next < last && table.upos(next) === 'ADV') next++;
  if (end === verb + 1 || (next < last && isFiniteAfter(table, next))) return null;
  const head = headWithin(table, verb + 1, end);
  return head === null ? null : { head, first: verb + 1, last: trimmed(table, verb + 1, end) };
}

/** “said *a nurse* at the hospital”: someone nobody named is told by a place; a named one said it there. */
function withComplement(table: TokenTable, first: number, end: number, last: number): number {
  if (!/^(?:an?|one|another|some|two|three|several)$/.test(table.lower(first)) || !/^(?:at|from|in|near)$/.test(table.lower(end)))
    return end;
  let token = end + 1;
  while (token < last && token < end + 7 && isNamePart(table, token)) token++;
  return token > end + 1 && !table.lower(token - 1).endsWith('day') && (token >= last || /^[,.;]$/.test(table.form(token))) ? token : end;
}

const isFiniteAfter = (table: TokenTable, token: number): boolean =>
  table.upos(token) === 'VERB' || table.upos(token) === 'AUX' || table.lower(token) === 'that';

function partOfName(table: TokenTable, token: number): boolean {
  if (!isNamePart(table, token)) return false;
  return !/^(?:that|to|on|in|at|after|before|during|by|with|as|when|while|yesterday|today|tomorrow|earlier|later|late|early)$/.test(
    table.lower(token),
  );
}

/** Cuts a weekday or a preposition off the end of a name: “said Temur Qodirov on”. */
function trimmed(table: TokenTable, first: number, end: number): number {
  let last = end;
  while (last > first + 1 && (table.upos(last - 1) === 'ADP' || table.form(last - 1).endsWith('day'))) last--;
  return last;
}

/** The words between a comma or mark and the verb, when they are one noun phrase: “…, the ministry said”. */
function nearSource(table: TokenTable, verb: number, { first, last }: TokenRange): Phrase | null {
  const end = beforeAuxiliaries(table, verb, first);
  let start = end;
  while (start > first && start > end - 14 && isNamePart(table, start - 1)) start--;
  if (start === end || start === first || !/^[,”"’'?!—–:]+$/.test(table.form(start - 1))) return null;
  if (table.upos(start) === 'ADP' || table.lower(start) === 'that' || /^(?:who|which)$/.test(table.lower(start))) return null;
  const head = headWithin(table, start, end);
  if (head === null) return null;
  // “Chad’s minister, Ali Deby said”: an apposition without its second comma.
  // “not even an empty one, *its* ministry said”: a possessive opens somebody new.
  const isApposed =
    table.rel(head) === 'appos' && table.form(start - 1) === ',' && table.xpos(start) !== 'PRP$' && !isInserted(table, verb, last);
  const above = isApposed ? table.head(head) : -1;
  return above >= first && above < start
    ? { head: above, first: nounPhrase(table, above).first, last: end }
    : { head, first: start, last: end };
}

/** The token of a run whose own head stands outside it; the last noun where the tree has several. */
export function headWithin(table: TokenTable, first: number, last: number): number | null {
  let found: number | null = null;
  for (let token = first; token < last; token++) {
    const above = table.head(token);
    if (above >= first && above < last) continue;
    if (!/^(?:NOUN|PROPN|PRON|NUM|DET)$/.test(table.upos(token))) continue;
    if (found === null || table.upos(found) === 'DET' || table.upos(found) === 'NUM') found = token;
  }
  return found ?? lastNameWord(table, first, last);
}

/** “said Sergeant Major *Wayan Sudarma*”, where the tree hangs everything on a title that it took for an adjective. */
function lastNameWord(table: TokenTable, first: number, last: number): number | null {
  for (let token = last - 1; token >= first; token--) if (table.upos(token) === 'PROPN') return token;
  return null;
}

/** Coordination, participles and infinitives take the subject of the verb that governs them. */
function inheritedSource(table: TokenTable, verb: number): Source | null {
  let at = verb;
  for (let steps = 0; steps < 6; steps++) {
    const rel = table.rel(at);
    const above = table.head(at);
    if (above < 0) return null;
    if (rel.startsWith('acl') && NOMINAL.has(table.upos(above)))
      return rel === 'acl' && table.xpos(at) === 'VB' ? null : phraseAt(table, above, true);
    if (!/^(?:conj|xcomp|advcl|parataxis|ccomp)$/.test(rel) || (rel === 'ccomp' && table.xpos(at) !== 'VBG')) return null;
    // “denied that its troops had been involved and blamed the gangs”: what has an object goes on from no passive.
    if (rel === 'conj' && isPassive(table, above) && table.rel(above) === 'ccomp' && hasChild(table, at, 'obj')) {
      at = above;
      const matrix = table.head(above);
      const speaker = matrix < 0 ? null : childOf(table, matrix, 'nsubj', 'nsubj:outer');
      if (speaker !== null) return subjectOfAbove(table, matrix, speaker);
    }
    if (isPassive(table, above) && rel !== 'conj') return lenient(table, childOf(table, above, 'nsubj:pass', 'nsubj'));
    const controller = rel === 'xcomp' ? childOf(table, above, 'obj') : null;
    const subject = controller ?? childOf(table, above, 'nsubj', 'nsubj:pass', 'nsubj:outer');
    if (subject !== null) return subjectOfAbove(table, above, subject);
    at = above;
  }
  return null;
}

const subjectOfAbove = (table: TokenTable, above: number, subject: number): Source | null => {
  const source = subjectSource(table, above, subject);
  return source && { ...source, borrowed: true };
};

const lenient = (table: TokenTable, subject: number | null): Source | null => (subject === null ? null : phraseAt(table, subject, true));

/** False for a subject that cannot speak: “the visit underlines …”. */
export function canSpeak(table: TokenTable, { head }: Phrase): boolean {
  if (table.upos(head) === 'PROPN') return true;
  const word = table.lower(head);
  if (table.upos(head) === 'PRON')
    return !/^(?:it|this|that|which|what|there|these|those|nothing|something|anything|everything)$/.test(word);
  return !speechless.has(table.lemma(head));
}
