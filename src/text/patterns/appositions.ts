import { appositionRows, type PartClass } from '../../lexicon/appositions.js';
import type { Sentence } from '../types.js';
import { coordinationStart, phrasesBefore } from './first.js';
import { opensPhrase, type Part, type Parts } from './parts.js';
import { phraseFrom, type SecondPart } from './second.js';
import type { Apposition } from './types.js';

const allowed = new Map<PartClass, ReadonlySet<PartClass>>();
for (const { first, second } of appositionRows) allowed.set(first, new Set([...(allowed.get(first) ?? []), second]));

const fits = (first: PartClass, second: PartClass): boolean => {
  const seconds = allowed.get(first);
  return seconds !== undefined && seconds.has(second);
};

/** Both are people, both places, both bodies: such a pair is surer than one of two kinds. */
const sameSort = (first: PartClass, second: PartClass): boolean =>
  first.split('-')[0] === second.split('-')[0] && /^(?:person|place|body)/.test(first);

const MARK = /^[,(—–-]$/;
const COUNTS = /^(?:all|both|two|three|four|five|six|seven|eight|nine|ten)$/;

/** The appositions of one sentence in text order. */
export function appositionsOf(parts: Parts, sentence: Sentence): Apposition[] {
  const found: Apposition[] = [];
  for (let mark = sentence.first + 1; mark < sentence.last - 1; mark++) {
    const form = parts.table.form(mark);
    if (!MARK.test(form) || (form === '-' && !parts.isSpaced(mark))) continue;
    const pair = form === '(' ? abbreviation(parts, sentence, mark) : pairAt(parts, sentence, mark, form === '-' ? '–' : form, found);
    if (pair) found.push(pair);
  }
  return found;
}

function pairAt(parts: Parts, sentence: Sentence, mark: number, form: string, before: readonly Apposition[]): Apposition | null {
  const limit = endOf(parts, sentence);
  const opened = behindAge(parts, mark + 1, limit);
  const second = phraseFrom(parts, opened, limit, form);
  if (!second || parts.isTime(second.head)) return null;
  const end = beforeBrackets(parts, sentence.first, mark);
  const firsts = phrasesBefore(parts, sentence.first, end).filter(
    ({ first, head }) => !parts.isTime(head) && !isBareNumber(parts, first, head, end),
  );
  const told = firsts.length === 0 ? undefined : before.find((one) => one.second.last === mark);
  // “the coast of Aceh, Indonesia”, “Laos, Thailand and Cuba”: names of one kind in a row are a chain or a list.
  if (firsts[0]?.kind === second.kind && second.kind.endsWith('-name')) return null;
  const counted = firsts.toSorted((a, b) => Number(parts.table.upos(b.head) === 'NUM') - Number(parts.table.upos(a.head) === 'NUM'));
  const members = counted.map((first) => listOf(parts, first, second, limit)).find((list) => list !== null);
  if (members) return members;
  if (!mayDescribe(parts, second)) return null;
  const fitting = firsts.filter((first) => fits(first.kind, second.kind) && isSound(parts, sentence, first, second));
  const chosen = fitting.find((first) => sameSort(first.kind, second.kind)) ?? fitting[0];
  if (!chosen) return null;
  if (told) return made(told.first.first, told.first.last, told.firstHead, second);
  const first = COUNTS.test(firstCount(parts, second)) ? coordinationStart(parts, sentence.first, chosen.first) : chosen.first;
  return made(first, end, chosen.head, second);
}

const made = (first: number, last: number, firstHead: number, second: SecondPart): Apposition => ({
  first: { first, last },
  firstHead,
  second: { first: second.first, last: second.last },
  secondHead: second.head,
});

/** The first token behind an age: “Mr. Okello, 72, | a former general”. */
function behindAge(parts: Parts, from: number, limit: number): number {
  const aged = parts.table.lower(from) === 'aged' ? from + 1 : from;
  return aged + 2 < limit && /^\d{1,3}$/.test(parts.table.form(aged)) && parts.table.form(aged + 1) === ',' ? aged + 2 : from;
}

const isBareNumber = ({ table }: Parts, first: number, head: number, end: number): boolean =>
  first === head && head + 1 === end && table.upos(head) === 'NUM';

/** Where brackets close right before the mark, the token that opens them: “the head of CEI (the bishops), Nunzio Galantino”. */
function beforeBrackets({ table }: Parts, from: number, mark: number): number {
  if (table.form(mark - 1) !== ')') return mark;
  for (let token = mark - 2; token > from; token--) if (table.form(token) === '(') return token;
  return mark;
}

/** Without the closing full stop and marks. */
function endOf({ table }: Parts, { first, last }: Sentence): number {
  let end = last;
  while (end > first && /^[.?!”"’]$/.test(table.form(end - 1))) end--;
  return end;
}

const firstCount = ({ table }: Parts, { first }: SecondPart): string =>
  table.lower(first) === 'the' ? table.lower(first + 1) : table.lower(first);

/** The second part has a determiner, a possessor or a name, or is an office without an article: “president of the senate”. */
function mayDescribe(parts: Parts, second: SecondPart): boolean {
  const { table } = parts;
  const opening = table.lower(second.first);
  if (/^(?:another|one|no|every|each|some|any|this|that|these|those)$/.test(opening) && opening !== 'one') return false;
  if (opensPhrase(opening) || COUNTS.test(opening) || second.kind.endsWith('-name')) return true;
  for (let token = second.first; token <= second.head; token++) if (table.xpos(token) === 'POS') return true;
  return second.kind === 'person-noun' && table.xpos(second.head) !== 'NNS';
}

/** Leaves out lists, chains of places, shared verbs (“X flew to Rabat, Y to Tunis”) and subjects behind a fronted phrase. */
function isSound(parts: Parts, sentence: Sentence, first: Part, second: SecondPart): boolean {
  const { table } = parts;
  if (second.joints.some((joint) => sameKind(parts, joint + 1, first.kind, second))) return false;
  // Several names explain a counted or plural noun only, which is asked before.
  if (second.kind.endsWith('-name') && second.joints.length > 0) return false;
  const next = second.close + 1;
  if (
    /^(?:and|or)$/.test(table.lower(next)) &&
    first.kind === second.kind &&
    parts.kindOf(next + 1, nounFrom(parts, next + 1)) === first.kind
  )
    return false;
  if (listGoesOn(parts, second)) return false;
  const governor = table.lower(first.first - 1);
  const place = second.kind === 'place-noun';
  if (!place && second.link >= 0 && table.lower(second.link) === governor && second.link === second.head + 1 && governor !== 'of')
    return false;
  if (isBarePlural(parts, first)) return false;
  return (
    first.kind !== 'thing' ||
    !/^(?:thing|place-noun)$/.test(second.kind) ||
    !isFronted(parts, sentence, first) ||
    /^an?$/.test(table.lower(second.first))
  );
}

/** “local emissions, the use of filters, rules, and …”: another bare noun and “, and” follow. */
function listGoesOn(parts: Parts, { close }: SecondPart): boolean {
  const { table } = parts;
  if (table.form(close) !== ',') return false;
  let token = close + 1;
  while (parts.isCore(token)) token++;
  return token > close + 1 && table.form(token) === ',' && /^(?:and|or)$/.test(table.lower(token + 1));
}

/** What stands behind “and” is of the first part’s own kind, and named or described as it is: a member of a list. */
function sameKind(parts: Parts, from: number, kind: PartClass, second: SecondPart): boolean {
  const head = nounFrom(parts, from);
  return head >= 0 && parts.kindOf(from, head) === kind && (kind === second.kind || kind.endsWith('-name'));
}

function nounFrom(parts: Parts, from: number): number {
  let head = -1;
  for (let token = from; token < parts.table.count && parts.isCore(token); token++) if (parts.isNominal(token)) head = token;
  return head;
}

function isBarePlural({ table }: Parts, { first, head, kind }: Part): boolean {
  return kind.endsWith('noun') && table.xpos(head) === 'NNS' && first === head;
}

/** The first part is governed by a preposition that opens the sentence or stands behind a comma. */
function isFronted({ table }: Parts, { first: start }: Sentence, { first }: Part): boolean {
  const before = first - 2;
  return table.upos(first - 1) === 'ADP' && (before < start || /^[,“"]$/.test(table.form(before)));
}

/** “Three ministers, Adama Traore, Paul Kere and Lina Sow,”: a counted or plural noun and the names of its members. */
function listOf(parts: Parts, first: Part, second: SecondPart, limit: number): Apposition | null {
  const { table } = parts;
  if (!second.kind.endsWith('-name') || first.kind.endsWith('-name') || !isCounted(parts, first)) return null;
  let token = second.first;
  let last = -1;
  let joined = false;
  for (let members = 0; members < 8 && token < limit; members++) {
    const end = memberEnd(parts, token);
    if (end < 0) break;
    last = end;
    if (joined) break;
    if (table.form(end) === ',') token = end + 1;
    else if (table.upos(end) !== 'CCONJ') break;
    else token = end + 1;
    if (table.upos(token) === 'CCONJ') token++;
    joined = table.upos(token - 1) === 'CCONJ';
  }
  const closed = joined && last > 0 && (last >= limit || /^[,.;—–]$/.test(table.form(last)));
  return closed ? made(first.first, second.first - 1, first.head, { ...second, last }) : null;
}

const isCounted = ({ table }: Parts, { first, head }: Part): boolean =>
  table.xpos(head) === 'NNS' || /^(?:NUM)$/.test(table.upos(first)) || COUNTS.test(table.lower(first));

/** End of one member: a name, “the” allowed before it, a hyphen or a genitive inside it (“Youngspiration’s Yau Wai-ching”). */
function memberEnd(parts: Parts, from: number): number {
  const start = /^(?:the|its|his)$/.test(parts.table.lower(from)) ? from + 1 : from;
  let end = start;
  while (goesOn(parts, start, end)) end = Math.max(end + 1, parts.nameEnd(end));
  return end > start ? end : -1;
}

function goesOn(parts: Parts, start: number, token: number): boolean {
  const { table } = parts;
  if (parts.nameEnd(token) > token) return true;
  if (token > start && (table.form(token) === '-' || table.xpos(token) === 'POS')) return table.upos(token + 1) === 'PROPN';
  return table.upos(token) === 'PROPN' && (/^\p{Lu}/u.test(table.form(token)) || table.form(token - 1) === '-');
}

/** “the Pacific Islands Forum (PIF)”: capitals in brackets whose first letter is that of the name. */
function abbreviation(parts: Parts, sentence: Sentence, mark: number): Apposition | null {
  const { table } = parts;
  if (table.form(mark + 2) !== ')' || !/^\p{Lu}[\p{Lu}\d&.-]{1,9}$/u.test(table.form(mark + 1))) return null;
  const firsts = phrasesBefore(parts, sentence.first, mark).filter(({ first, head }) => {
    const start = opensPhrase(table.lower(first)) ? first + 1 : first;
    return mark - start > 1 && /^\p{Lu}/u.test(table.form(head)) && table.form(start)[0] === table.form(mark + 1)[0];
  });
  const first = firsts.at(-1);
  return first
    ? {
        first: { first: first.first, last: mark },
        firstHead: first.head,
        second: { first: mark + 1, last: mark + 2 },
        secondHead: mark + 1,
      }
    : null;
}
