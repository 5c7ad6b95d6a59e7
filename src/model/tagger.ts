import { mix } from './hash.js';
import { type Lexical, PAD } from './lexical.js';

export const TAG_FEATURES = 48;

/**
 * Features of token `i`'s tag, given the tags of the two tokens before it (`classes + 1` and `classes + 2` before the start).
 * Returns how many were written. The template's number opens each feature.
 */
export function tagFeatures(lex: Lexical, i: number, before: number, before2: number, out: Int32Array): number {
  return besideFeatures(lex, i, before, before2, out, wordFeatures(lex, i, out, 0));
}

/** What the word says by itself, and by standing first; written from `from` on. Returns where they end. */
export function wordFeatures(lex: Lexical, i: number, out: Int32Array, from: number): number {
  const at = PAD + i;
  const first = i === 0 ? 1 : 0;
  const sh = mix(lex.shape[at] as number, lex.shouting);
  let n = from;
  out[n++] = mix(1, 0);
  out[n++] = mix(mix(2, lex.word[at] as number), 1);
  out[n++] = mix(mix(3, lex.form[at] as number), 1);
  out[n++] = mix(mix(4, lex.suffix1[at] as number), sh);
  out[n++] = mix(mix(5, lex.suffix2[at] as number), 1);
  out[n++] = mix(mix(6, lex.suffix3[at] as number), 1);
  out[n++] = mix(mix(7, lex.suffix4[at] as number), 1);
  out[n++] = mix(mix(8, lex.prefix2[at] as number), 1);
  out[n++] = mix(mix(9, lex.prefix3[at] as number), 1);
  out[n++] = mix(mix(10, sh), first);
  out[n++] = mix(mix(mix(35, lex.kinds[at] as number), sh), first);
  return n;
}

/** All other features: the tags before it and the words around it; written from `from` on. Returns where they end. */
export function besideFeatures(lex: Lexical, i: number, before: number, before2: number, out: Int32Array, from: number): number {
  const at = PAD + i;
  const w = lex.word[at] as number;
  let n = from;
  out[n++] = mix(mix(11, before), 1);
  out[n++] = mix(mix(mix(12, before), before2), 1);
  out[n++] = mix(mix(mix(13, before), w), 1);
  out[n++] = mix(mix(mix(14, before), lex.suffix3[at] as number), 1);
  return contextFeatures(lex, i, before, before2, out, n);
}

/** The words around it. */
function contextFeatures(lex: Lexical, i: number, before: number, before2: number, out: Int32Array, from: number): number {
  const at = PAD + i;
  const { word, suffix2, suffix3, shape, ambiguity, sense, kinds } = lex;
  const w = word[at] as number;
  const left = word[at - 1] as number;
  const right = word[at + 1] as number;
  const end2 = suffix2[at] as number;
  const sh = mix(shape[at] as number, lex.shouting);
  const rightClass = ambiguity[at + 1] as number;
  const rightEnd = suffix3[at + 1] as number;
  let n = from;
  out[n++] = mix(mix(15, left), 1);
  out[n++] = mix(mix(mix(16, left), w), 1);
  out[n++] = mix(mix(17, word[at - 2] as number), 1);
  out[n++] = mix(mix(18, right), 1);
  out[n++] = mix(mix(mix(19, w), right), 1);
  out[n++] = mix(mix(20, word[at + 2] as number), 1);
  out[n++] = mix(mix(21, rightEnd), shape[at + 1] as number);
  out[n++] = mix(mix(mix(22, before), rightClass), ambiguity[at] as number);
  out[n++] = mix(mix(mix(23, w), rightClass), before);
  out[n++] = mix(mix(mix(24, rightClass), ambiguity[at + 2] as number), ambiguity[at] as number);
  out[n++] = mix(mix(25, suffix3[at - 1] as number), 1);
  out[n++] = mix(mix(26, rightEnd), before);
  out[n++] = mix(mix(mix(27, end2), sh), before);
  out[n++] = mix(mix(mix(28, right), before), 1);
  out[n++] = mix(mix(29, sense[at] as number), rightClass);
  out[n++] = mix(mix(30, sense[at - 1] as number), sense[at + 1] as number);
  out[n++] = mix(mix(mix(31, shape[at - 1] as number), sh), shape[at + 1] as number);
  out[n++] = mix(mix(mix(32, before2), w), 1);
  out[n++] = mix(mix(mix(33, left), right), 1);
  out[n++] = mix(mix(mix(34, w), ambiguity[at + 2] as number), rightClass);
  out[n++] = mix(mix(mix(36, kinds[at] as number), end2), before);
  return n;
}
