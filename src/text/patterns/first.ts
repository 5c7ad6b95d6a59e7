import { opensPhrase, type Part, type Parts } from './parts.js';

const LINKS = /^(?:of|for|to|in|on|at|from|with|between|against|under|over|by|near)$/;

/**
 * The noun phrases that end right before token `end`, the innermost first: for “A spokesman for the army,” these are “the army” and
 * “A spokesman for the army”. Nothing before token `from` belongs to them.
 */
export function phrasesBefore(parts: Parts, from: number, end: number): Part[] {
  const found: Part[] = [];
  let close = end;
  for (let depth = 0; depth < 3; depth++) {
    const core = coreBefore(parts, from, close);
    if (core === null) break;
    const head = headOf(parts, core, close);
    if (head < 0) break;
    found.push({ first: core, last: end, head, kind: parts.kindOf(core, head) });
    close = linkBefore(parts, from, coordinationStart(parts, from, core));
    if (close < 0) break;
  }
  return found;
}

/** First token of the run of words without a preposition that ends before `close`. */
function coreBefore(parts: Parts, from: number, close: number): number | null {
  const { table } = parts;
  let first = close;
  while (first > from && parts.isCore(first - 1)) {
    first--;
    const word = table.lower(first);
    // A determiner opens the phrase, unless a genitive behind it shows that it opens the owner’s: “the bank’s governor”.
    if (opensPhrase(word) && word !== 'one' && !/^['’]s?$/.test(table.lower(first - 1))) break;
  }
  return first < close ? first : null;
}

/** The last nominal token of a run; -1 where there is none. */
function headOf(parts: Parts, first: number, close: number): number {
  for (let token = close - 1; token >= first; token--) {
    if (parts.table.xpos(token) === 'POS') return -1;
    if (parts.isNominal(token)) return token;
  }
  return parts.table.upos(close - 1) === 'NUM' ? close - 1 : -1;
}

/** The token behind the noun that a preposition before `first` belongs to: “a group based | in Vienna”; -1 where none governs. */
function linkBefore(parts: Parts, from: number, first: number): number {
  const { table } = parts;
  let link = first - 1;
  if (link <= from || !LINKS.test(table.lower(link))) return -1;
  if (table.upos(link - 1) === 'VERB' && table.xpos(link - 1) === 'VBN' && link - 2 >= from && parts.isNominal(link - 2)) link--;
  return parts.isNominal(link - 1) || table.upos(link - 1) === 'NUM' ? link : -1;
}

/** “Fuel, flour and medicine”: first token of the coordination whose last phrase begins at `phrase`; `phrase` itself where it is alone. */
export function coordinationStart(parts: Parts, from: number, phrase: number): number {
  const { table } = parts;
  let first = phrase;
  let linked = table.upos(first - 1) === 'CCONJ';
  for (let steps = 0; linked && steps < 8; steps++) {
    const before = coreBefore(parts, from, first - 1);
    if (before === null) break;
    first = before;
    linked = table.form(first - 1) === ',' && first - 1 > from;
  }
  return first;
}
