import { cueNouns } from '../../lexicon/cues.js';
import type { TokenRange, TokenTable } from '../types.js';
import { isToldBehind } from './source.js';
import { childOf, extentOf, hasFinite, isFinite } from './tree.js';
import type { Content, ContentForm, Cue, MarkedQuote } from './types.js';

const cueNounLemmas = new Set(cueNouns.map(({ lemma }) => lemma));

/** What the content is looked for in: the sentence and the quotations that touch it. */
export interface Surroundings {
  readonly table: TokenTable;
  readonly first: number;
  readonly last: number;
  readonly quotes: readonly MarkedQuote[];
}

/** What the source of a cue verb vouches for; null where nothing stands that its frame allows. */
export function contentOf(cue: Cue, frames: ReadonlySet<string>, around: Surroundings): Content | null {
  const asClause = introducedByAs(cue, around);
  if (asClause) return asClause;
  const reported = frames.has('that') || frames.has('clause') || frames.has('whether');
  if (reported || frames.has('person-that')) {
    const quoted = precedingClause(cue, around);
    if (quoted && quoted.form !== 'clause') return quoted;
    const found = followingClause(cue, around, frames.has('person-that')) ?? quoted;
    if (found) return found;
  }
  const told = frames.has('how') && /^(?:how|why)$/.test(around.table.lower(cue.token + 1)) ? cue.token + 1 : null;
  if (told !== null) return clauseFrom(around.table, told, around.last, cue, around);
  return (
    followingQuote(cue, around) ??
    (frames.has('quoted') || reported ? precedingClause(cue, around) : null) ??
    nominalContent(cue, frames, around)
  );
}

/** “has said”, “was told”: a participle or infinitive with its auxiliary. */
const hasAuxiliary = (table: TokenTable, verb: number): boolean => childOf(table, verb, 'aux', 'aux:pass') !== null;

/** “have not said why”: nothing is vouched for. */
const isWithheld = (table: TokenTable, verb: number, opener: number): boolean =>
  /^(?:why|whether|if|how|what|who|where|when)$/.test(table.lower(opener)) &&
  table.children(verb).some((child) => /^(?:not|n[’']t|never)$/.test(table.lower(child)));

const single = (form: ContentForm, first: number, last: number): Content | null =>
  last > first ? { form, ranges: [{ first, last }] } : null;

/** “As she told the court, …”: the main clause is what she told. */
function introducedByAs(cue: Cue, { table, first, last }: Surroundings): Content | null {
  const mark = childOf(table, cue.token, 'mark');
  if (mark === null || table.lower(mark) !== 'as' || mark > cue.token || childOf(table, cue.token, 'ccomp') !== null) return null;
  if (mark > first + 1) return null;
  let comma = cue.token + 1;
  while (comma < last && table.form(comma) !== ',') comma++;
  return single('clause', skipMarks(table, comma + 1, last), withoutEnd(table, comma + 1, last));
}

/** “said (that) …”, “told reporters that …”. */
function followingClause(cue: Cue, around: Surroundings, addressee: boolean): Content | null {
  const { table, last } = around;
  const quote = quoteBehind(cue, around);
  const inverted = cue.source !== null && cue.source.first > cue.token;
  if (inverted && !quote) return null;
  if (quote) return { form: 'quotation', ranges: [{ first: quote.first, last: Math.min(last, quote.last) }] };
  for (const child of table.children(cue.token)) {
    if (child < cue.token || !/^(?:ccomp|parataxis)$/.test(table.rel(child))) continue;
    const part = extentOf(table, child);
    if (part.first <= cue.token || !isReported(table, child, part) || (!addressee && isBehindObject(table, cue.token, part))) continue;
    // “said a summit could be held”: the tree takes the subject of the clause for what is said.
    const isHeadless = !addressee && isFinite(table, part.first) && isNominalStart(table, cue.token + 1);
    const opens = isHeadless ? cue.token + 1 : part.first;
    return isWithheld(table, cue.token, opens) ? null : clauseFrom(table, opens, part.last, cue, around);
  }
  const opener = complementizer(table, cue.token, last);
  if (opener !== null) return clauseFrom(table, opener, last, cue, around);
  return bareClause(cue, around, addressee);
}

/** “found a second wreck, *the boat reported missing*”: what was found stands before the comma; what follows without “that” describes it. */
function isBehindObject(table: TokenTable, verb: number, { first }: TokenRange): boolean {
  const object = childOf(table, verb, 'obj');
  const opener = table.form(first) === ',' ? first + 1 : table.form(first - 1) === ',' ? first : null;
  return (
    object !== null && object > verb && opener !== null && object < opener && !/^(?:that|whether|how|why|what)$/.test(table.lower(opener))
  );
}

/** A finite clause, or one that opens with “that”, “whether”, “how”. */
function isReported(table: TokenTable, head: number, { first, last }: TokenRange): boolean {
  if (table.form(first - 1) === ',' && (table.rel(head) === 'parataxis' || /^(?:who|which|whose)$/.test(table.lower(first)))) return false;
  return hasFinite(table, first, last) || /^(?:that|whether|if|how|why|what|who|where|when)$/.test(table.lower(first));
}

/** Leaves the opening conjunction out, and what a second cue behind the clause says: “…, the agency reported”. */
function clauseFrom(table: TokenTable, from: number, to: number, cue: Cue, around: Surroundings): Content | null {
  let first = from;
  while (first < to && (/^(?:that|whether|,|:)$/.test(table.lower(first)) || (table.lower(first) === 'if' && first === from))) first++;
  return single('clause', first, withoutEnd(table, first, stretched(table, cue, to, around)));
}

/** The parser drops the tail of long clauses; up to a comma or the end of the sentence it still belongs to the clause. */
function stretched(table: TokenTable, cue: Cue, to: number, { last }: Surroundings): number {
  let end = to;
  while (end < last && !/^[,;—–.”"]$/.test(table.form(end)) && table.upos(end) !== 'PUNCT') end++;
  return cue.token >= end ? to : end;
}

const withoutEnd = (table: TokenTable, first: number, last: number): number => {
  let end = last;
  while (end > first && /^[.,;:!?]$/.test(table.form(end - 1))) end--;
  return end;
};

/** “repeated his promise *that* …”: the clause is the noun’s; not so in “told the daily in a statement *that* …”. */
function isCueNoun(table: TokenTable, token: number): boolean {
  if (table.upos(token) !== 'NOUN' || !cueNounLemmas.has(table.lemma(token))) return false;
  let before = token - 1;
  while (before > 0 && /^(?:DET|ADJ|NOUN)$/.test(table.upos(before))) before--;
  return table.upos(before) !== 'ADP';
}

/** “that” behind the verb with nothing but an addressee, a time or a place between. */
function complementizer(table: TokenTable, verb: number, last: number): number | null {
  for (let token = verb + 1; token < Math.min(last, verb + 14); token++) {
    const word = table.lower(token);
    if (/^(?:how|why)$/.test(word) && token === verb + 1) return isWithheld(table, verb, token) ? null : token;
    if (word === 'that' && isCueNoun(table, token - 1)) return null;
    if ((word === 'that' || word === 'whether') && (table.upos(token) === 'SCONJ' || hasFiniteSoon(table, token, last))) return token;
    // “said in a statement *carried* by state television that”
    const isAttribute = table.xpos(token) === 'VBN' && table.rel(token) === 'acl' && token > verb + 1;
    if ((table.upos(token) === 'VERB' && !isAttribute) || /^[;:—–“”"]$/.test(word)) return null;
  }
  return null;
}

function hasFiniteSoon(table: TokenTable, that: number, last: number): boolean {
  return table.upos(that) === 'SCONJ' || (isNominalStart(table, that + 1) && hasFinite(table, that + 2, Math.min(last, that + 12)));
}

const isNominalStart = (table: TokenTable, token: number): boolean => /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(table.upos(token));

/** “said Russia will send …”: no “that”, and the parser missed the clause; a subject and a finite verb behind the cue are enough. */
function bareClause(cue: Cue, { table, last }: Surroundings, addressee: boolean): Content | null {
  if (addressee || cue.source === null || cue.source.first > cue.token) return null;
  if (!isFinite(table, cue.token) && !hasAuxiliary(table, cue.token) && table.form(cue.token - 1) !== ',') return null;
  let start = cue.token + 1;
  while (start < last && isTimeWord(table, start)) start++;
  if (start >= last || !isNominalStart(table, start) || !subjectAndVerb(table, start, last)) return null;
  return single('clause', start, withoutEnd(table, start, last));
}

const isTimeWord = (table: TokenTable, token: number): boolean =>
  /day$|^(?:on|earlier|later|today|yesterday|also|again|,)$/.test(table.lower(token)) && table.lower(token) !== ',';

/** A finite verb before the first comma that no relative word or participle explains. */
function subjectAndVerb(table: TokenTable, start: number, last: number): boolean {
  for (let token = start + 1; token < last; token++) {
    // “a summit with the leaders of Chad, Niger and Mali could be held”
    if (table.form(token) === ',' && table.upos(token - 1) === 'PROPN' && table.upos(token + 1) === 'PROPN') continue;
    if (/^(?:who|which|that|when|where|as|after|before|,|;|:)$/.test(table.lower(token))) return false;
    // “recalled its envoy and called off the talks”: a second predicate, and no clause that was recalled
    if (table.upos(token) === 'CCONJ' && isFinite(table, token + 1)) return false;
    if (isFinite(table, token)) return true;
  }
  return false;
}

/** The quotation that opens right behind the cue, an adjunct, a comma or a colon between them. */
function quoteBehind(cue: Cue, { table, quotes, last }: Surroundings): MarkedQuote | null {
  const from = Math.max(cue.token, cue.source && cue.source.first > cue.token ? cue.source.last - 1 : cue.token);
  const quote = quotes.find((q) => q.open > from && q.open < last);
  if (!quote) return null;
  for (let token = from + 1; token < quote.open; token++) {
    const word = table.lower(token);
    if (table.upos(token) === 'VERB' || word === ';' || isFinite(table, token)) return null;
  }
  const before = table.form(quote.open - 1);
  const direct =
    quote.open === from + 1 || before === ',' || before === ':' || (table.lower(quote.open - 1) === 'that' && quote.open <= from + 4);
  return direct && longEnough(table, quote) ? quote : null;
}

/** A fragment of a word or two is part of a clause of the reporter’s own. */
const longEnough = (table: TokenTable, { first, last }: MarkedQuote): boolean => hasFinite(table, first, last) || last - first > 6;

const followingQuote = (cue: Cue, around: Surroundings): Content | null => {
  const { table, quotes, last } = around;
  const quote = quotes.find((q) => q.open > cue.token && q.open < last && q.open <= cue.token + 3);
  return quote && table.upos(quote.open - 1) !== 'ADP' ? single('quotation', quote.first, Math.min(last, quote.last)) : null;
};

/** “…, X said.”, “… ,” said X, and the words on both sides of a cue in the middle. */
function precedingClause(cue: Cue, { table, first, last, quotes }: Surroundings): Content | null {
  if (!isFinite(table, cue.token) && !hasAuxiliary(table, cue.token) && !isBareParticiple(table, cue, { first, last })) return null;
  const start = Math.min(cue.token, cue.source && !cue.borrowed ? cue.source.first : cue.token);
  if (start <= first || !/^[,”"’'?!—–]+$/.test(table.form(start - 1))) return null;
  let end = start;
  while (end > first && /^[,”"’'—–]$/.test(table.form(end - 1))) end--;
  const from = contentStart(table, first, end);
  if (end <= from) return null;
  const quoted = quotes.find((quote) => quote.first < end && quote.last >= end - 1);
  const whole = quoted !== undefined || hasFinite(table, from, end);
  const tail = tailAfter(cue, table, last);
  // A quotation of several sentences is told behind its last one.
  const opens = quoted && quoted.first < first ? quoted.first : from;
  if (whole && !(tail && continues(table, tail))) return { form: quoted ? 'quotation' : 'clause', ranges: [{ first: opens, last: end }] };
  if (!tail || (!whole && !hasFinite(table, tail.first, tail.last) && table.upos(tail.first) !== 'VERB')) return null;
  return { form: 'around', ranges: [{ first: from, last: end }, tail] };
}

/** “…, the office announced.”: tagged as a participle or as no verb at all, but with its subject right before it and no auxiliary it is a past tense. */
const isBareParticiple = (table: TokenTable, { token, source }: Cue, sentence: TokenRange): boolean =>
  (table.xpos(token) === 'VBN' || table.upos(token) !== 'VERB') &&
  source !== null &&
  (source.last === token || (table.form(token - 1) === ',' && source.last < token && token + 1 >= sentence.last - 1)) &&
  (!/^(?:acl|amod)/.test(table.rel(token)) || isToldBehind(table, token, sentence));

const skipMarks = (table: TokenTable, first: number, end: number): number => {
  let from = first;
  while (from < end && /^[“"‘'—–,]$/.test(table.form(from))) from++;
  return from;
};

/** The start of what stands before the cue: behind opening marks and the last semicolon. */
function contentStart(table: TokenTable, first: number, end: number): number {
  const from = skipMarks(table, first, end);
  for (let token = end - 1; token > from; token--) if (table.form(token) === ';') return token + 1;
  return from;
}

/** What follows the comma behind the cue clause. */
function tailAfter(cue: Cue, table: TokenTable, last: number): TokenRange | null {
  let token = Math.max(cue.token + 1, cue.source && !cue.borrowed ? cue.source.last : 0);
  for (let steps = 0; token < last && steps < 25; steps++, token++) {
    const form = table.form(token);
    if (form === ',' || form === '“' || form === '"' || form === ';') break;
  }
  const first = token + 1;
  const end = withoutEnd(table, first, last);
  return token < last && end > first ? { first, last: end } : null;
}

/** Whether the tail takes a quotation up again. */
const continues = (table: TokenTable, tail: TokenRange): boolean => isOpenMark(table, tail.first - 1) || isOpenMark(table, tail.first);

const isOpenMark = (table: TokenTable, token: number): boolean => /^[“"‘«„]$/.test(table.form(token));

const PREPOSITIONS = new Map([
  ['for', ['for']],
  ['of', ['of']],
  ['about', ['about']],
  ['against', ['against']],
  ['on', ['on']],
  ['at', ['at']],
  ['on-to', ['on', 'upon']],
  ['with-to', ['with']],
  ['to-noun', ['to']],
]);

/** Noun phrases, infinitives and predicates: “announced the visit”, “urged X to …”, “described X as …”. */
function nominalContent(cue: Cue, frames: ReadonlySet<string>, { table, last }: Surroundings): Content | null {
  const verb = cue.token;
  const object = childOf(table, verb, 'obj', 'nsubj:pass');
  const infinitive =
    frames.has('to') || frames.has('person-to') || frames.has('on-to') || frames.has('with-to') ? infinitiveOf(table, verb, last) : null;
  if (infinitive) return single('infinitive', infinitive.first, withoutEnd(table, infinitive.first, infinitive.last));
  if (frames.has('out') && table.lower(verb + 1) === 'out' && object !== null) return phraseContent(table, object);
  for (const [frame, words] of PREPOSITIONS) {
    if (!frames.has(frame)) continue;
    const oblique = obliqueOf(table, verb, words);
    if (oblique !== null) return phraseContent(table, oblique);
  }
  if (object === null) return null;
  if (frames.has('as') || frames.has('quote') || frames.has('as-quote')) return predicateContent(table, verb, object, frames);
  if (frames.has('person-of') || frames.has('person-for') || frames.has('person-on')) {
    const part = extentOf(table, object);
    const end = withoutEnd(table, part.first, Math.max(part.last, ...obliques(table, verb)));
    return single('noun', part.first, end);
  }
  return frames.has('object') ? phraseContent(table, object) : null;
}

const obliques = (table: TokenTable, verb: number): number[] =>
  table.children(verb).flatMap((child) => (/^(?:obl|advcl)/.test(table.rel(child)) && child > verb ? [extentOf(table, child).last] : []));

function phraseContent(table: TokenTable, head: number): Content | null {
  const { first, last } = extentOf(table, head);
  return single('noun', first, withoutEnd(table, first, last));
}

/** “called the summit a return to reason”: object and predicate together. */
function predicateContent(table: TokenTable, verb: number, object: number, frames: ReadonlySet<string>): Content | null {
  const part = extentOf(table, object);
  let end = part.last;
  let predicate = false;
  for (const child of table.children(verb)) {
    const rel = table.rel(child);
    if (child <= object || !(frames.has('as') ? /^(?:xcomp|obl|advcl|obj|ccomp)/ : /^(?:xcomp|obj|ccomp)/).test(rel)) continue;
    predicate = true;
    end = Math.max(end, extentOf(table, child).last);
  }
  return predicate || frames.has('object') ? single('noun', part.first, withoutEnd(table, part.first, end)) : null;
}

function infinitiveOf(table: TokenTable, verb: number, last: number): TokenRange | null {
  for (const child of table.children(verb)) {
    if (child < verb || !/^(?:xcomp|ccomp|advcl|acl)$/.test(table.rel(child))) continue;
    const mark = childOf(table, child, 'mark');
    if (mark !== null && table.lower(mark) === 'to' && table.lower(mark - 1) !== ',')
      return { first: mark, last: extentOf(table, child).last };
  }
  const to = bareInfinitive(table, verb, last);
  if (to === null) return null;
  let end = to + 2;
  while (end < last && !/^[,;.]$/.test(table.form(end))) end++;
  return { first: to, last: end };
}

/** “to” and a verb right behind the cue or behind one noun phrase: “ordered the bank to pay”. */
function bareInfinitive(table: TokenTable, verb: number, last: number): number | null {
  for (let token = verb + 1; token < Math.min(last - 1, verb + 9); token++) {
    if (table.lower(token) === 'to' && table.xpos(token + 1).startsWith('VB')) return token;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|CCONJ|PART)$/.test(table.upos(token))) return null;
  }
  return null;
}

function obliqueOf(table: TokenTable, verb: number, words: readonly string[]): number | null {
  for (const child of table.children(verb)) {
    if (child < verb || !/^(?:obl|nmod|advcl)/.test(table.rel(child))) continue;
    const word = childOf(table, child, 'case', 'mark');
    if (word !== null && words.includes(table.lower(word)) && word <= verb + 3) return child;
  }
  return null;
}
