import type { TokenRange, TokenTable } from '../../text/index.js';

/** A word, figure or sign, lower-cased: a token, or a part of one where the tokenizer keeps “33-year” or “$40” whole. */
export interface Atom {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly token: number;
}

/** Letters, figures with inner separators, single signs. */
const PIECE = /\p{L}[\p{L}\p{M}’']*|\d+(?:[.,]\d+)*|[^\s]/gu;

const splits = (form: string): boolean => form.length > 1 && (/[-–—/\p{Sc}%]/u.test(form) || (/\d/.test(form) && /\p{L}/u.test(form)));

/** Atoms of the tokens of one sentence. */
export function atomsOf(tokens: TokenTable, range: TokenRange): Atom[] {
  const atoms: Atom[] = [];
  for (let token = range.first; token < range.last; token++) {
    const start = tokens.start(token);
    const form = tokens.lower(token);
    if (!splits(form)) {
      atoms.push({ text: form, start, end: tokens.end(token), token });
      continue;
    }
    for (const piece of form.matchAll(PIECE)) {
      atoms.push({ text: piece[0], start: start + piece.index, end: start + piece.index + piece[0].length, token });
    }
  }
  return atoms;
}
