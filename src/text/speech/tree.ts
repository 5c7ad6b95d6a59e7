import type { TokenRange, TokenTable } from '../types.js';
import type { Phrase } from './types.js';

/** The first dependant of `head` whose relation, without its subtype unless one is asked for, is among `rels`. */
export function childOf(table: TokenTable, head: number, ...rels: readonly string[]): number | null {
  for (const child of table.children(head)) if (rels.includes(table.rel(child))) return child;
  return null;
}

export const hasChild = (table: TokenTable, head: number, rel: string): boolean => childOf(table, head, rel) !== null;

/** Lower-cased form of the dependant with the relation `rel`, or null. */
export function childWord(table: TokenTable, head: number, rel: string): string | null {
  const child = childOf(table, head, rel);
  return child === null ? null : table.lower(child);
}

/** The stretch from the leftmost to the rightmost token under `head`. */
export function extentOf(table: TokenTable, head: number): TokenRange {
  let first = head;
  let last = head + 1;
  const open = [head];
  // A tree of n tokens is left after n steps; a broken one (a loop in a backend’s output) is too.
  for (let steps = 0; open.length > 0 && steps <= table.count; steps++) {
    const token = open.pop() as number;
    if (token < first) first = token;
    if (token >= last) last = token + 1;
    open.push(...table.children(token));
  }
  return { first, last };
}

const OUTSIDE = new Set(['acl:relcl', 'parataxis', 'punct', 'conj', 'cc', 'advcl', 'ccomp', 'appos']);

/** The noun phrase around `head` without relative clauses, appositions, or what stands behind a comma. */
export function nounPhrase(table: TokenTable, head: number): Phrase {
  let first = head;
  let last = head + 1;
  for (const child of table.children(head)) {
    if (table.rel(child) === 'case' || (OUTSIDE.has(table.rel(child)) && !joinsTight(table, head, child))) continue;
    const part = extentOf(table, child);
    if (part.first < first) first = part.first;
    if (part.last > last) last = part.last;
  }
  for (let token = head + 1; token < last; token++) if (table.form(token) === ',') last = token;
  for (let token = head - 1; token >= first; token--)
    if (table.form(token) === ',') first = Math.max(first, wholeList(table, token) ? first : token + 1);
  // The tree hangs a determiner or a day on the verb’s side of the phrase, or the other way round: words in a row decide.
  if (first === head && table.upos(first - 1) === 'DET' && /^(?:NOUN|ADJ)$/.test(table.upos(head))) first--;
  return { head, first, last: withoutDay(table, head, last) };
}

/** “the palace | on Friday”: a day behind a preposition tells when, not who. */
function withoutDay(table: TokenTable, head: number, last: number): number {
  for (let token = last - 1; token > head && token > last - 4; token--) {
    if (table.upos(token) === 'ADP') return table.lower(token + 1).endsWith('day') && /^\p{Lu}/u.test(table.form(token + 1)) ? token : last;
  }
  return last;
}

/** “the presidents of Chad and Niger”, “Chad and Niger”: a short coordination without commas belongs to the phrase. */
function joinsTight(table: TokenTable, head: number, child: number): boolean {
  const rel = table.rel(child);
  if (rel === 'appos') return child === head + 1 || child === head + 2;
  return rel === 'conj' || rel === 'cc' || (rel === 'punct' && table.form(child) === '-');
}

const wholeList = (table: TokenTable, comma: number): boolean => table.upos(comma - 1) === 'ADJ' || table.upos(comma - 1) === 'NUM';

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

export const isFinite = (table: TokenTable, token: number): boolean => FINITE.has(table.xpos(token));

/** Whether a finite verb stands among the tokens `first` (included) to `last` (excluded). */
export function hasFinite(table: TokenTable, first: number, last: number): boolean {
  for (let token = first; token < last; token++) if (isFinite(table, token)) return true;
  return false;
}

/** The dependants' chain upwards: heads of `token`, nearest first. */
export function* ancestors(table: TokenTable, token: number): Generator<number> {
  let head = table.head(token);
  for (let steps = 0; head >= 0 && steps < 60; steps++) {
    yield head;
    head = table.head(head);
  }
}
