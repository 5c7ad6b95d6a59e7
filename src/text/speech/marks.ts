import type { BaseText } from '../base.js';
import type { TokenTable } from '../types.js';
import type { MarkedQuote } from './types.js';

const OPEN = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['„', '“'],
  ['‹', '›'],
]);
const DOUBLE = new Set(['"', "''", '``']);

interface Opened {
  readonly open: number;
  readonly closer: string;
}

/** All quotations of a report in the order of their closing marks; marks are paired within a paragraph. */
export function findMarkedQuotes({ tokens, sentences }: BaseText): MarkedQuote[] {
  const quotes: MarkedQuote[] = [];
  let i = 0;
  while (i < sentences.length) {
    const from = sentences[i];
    if (!from) break;
    let j = i;
    while (sentences[j + 1]?.block === from.block) j++;
    pairMarks(tokens, from.first, sentences[j]?.last ?? from.last, from.block, quotes);
    i = j + 1;
  }
  return quotes.sort((a, b) => a.first - b.first);
}

function pairMarks(table: TokenTable, first: number, last: number, block: number, quotes: MarkedQuote[]): void {
  const stack: Opened[] = [];
  for (let token = first; token < last; token++) {
    if (table.end(token) - table.start(token) > 2) continue;
    const form = table.form(token);
    const at = closes(table, token, form, stack, last);
    if (at >= 0) {
      const { open } = stack[at] as Opened;
      stack.length = at;
      addQuote(table, quotes, { open, close: token, block, nested: at > 0 }, token);
      continue;
    }
    const closer = opens(table, token, form, last, stack);
    if (closer) stack.push({ open: token, closer });
  }
  const [left] = stack;
  // A straight mark without its partner is a slip or a measure; a curly one opens a quotation that goes on in the next paragraph.
  if (left && left.closer === '”') addQuote(table, quotes, { open: left.open, close: null, block, nested: false }, last);
}

/** Index in the stack of the quotation that this mark closes, or -1. */
function closes(table: TokenTable, token: number, form: string, stack: readonly Opened[], last: number): number {
  for (let at = stack.length - 1; at >= 0; at--) {
    const { closer, open } = stack[at] as Opened;
    if (form !== closer && !(closer === '”' && DOUBLE.has(form) && glued(table, token))) continue;
    if (closer === '’' || closer === "'") {
      if (isPossessive(table, token, last, closer)) return -1;
      return open + 1 < token ? at : -1;
    }
    if (token > open + 1) return at;
  }
  return -1;
}

function opens(table: TokenTable, token: number, form: string, last: number, stack: readonly Opened[]): string | null {
  const closer = OPEN.get(form);
  if (closer) return form === '‘' && !closesLater(table, token, last, '’') ? null : closer;
  if (DOUBLE.has(form)) return stack.some((opened) => opened.closer === '"') ? null : '"';
  if (form === "'" && !glued(table, token) && followed(table, token, last) && closesLater(table, token, last, "'")) return "'";
  // A closing mark at the start of a word is an opening one set wrongly.
  return form === '”' && !glued(table, token) && followed(table, token, last) ? '”' : null;
}

const glued = (table: TokenTable, token: number): boolean => token > 0 && table.start(token) === table.end(token - 1);
const followed = (table: TokenTable, token: number, last: number): boolean =>
  token + 1 < last && table.end(token) === table.start(token + 1);

/** “the workers’ union”: the mark stands behind an s, a word follows, and a later mark can still close. */
function isPossessive(table: TokenTable, token: number, last: number, closer: string): boolean {
  if (!glued(table, token)) return true;
  if (!/s$/i.test(table.form(token - 1)) || token + 1 >= last) return false;
  return /^\p{L}/u.test(table.form(token + 1)) && closesLater(table, token, last, closer);
}

function closesLater(table: TokenTable, token: number, last: number, closer: string): boolean {
  for (let next = token + 1; next < last; next++) {
    const form = table.form(next);
    if (form === '‘') return false;
    if (form === closer && next > token + 1 && glued(table, next)) return true;
  }
  return false;
}

function addQuote(table: TokenTable, quotes: MarkedQuote[], found: Omit<MarkedQuote, 'first' | 'last'>, end: number): void {
  const first = found.open + 1;
  let last = end;
  while (last > first && /^(?:[,.]|\.{3}|…)$/.test(table.form(last - 1))) last--;
  if (last > first && /[\p{L}\p{N}]/u.test(table.form(first) + table.form(last - 1))) quotes.push({ ...found, first, last });
}
