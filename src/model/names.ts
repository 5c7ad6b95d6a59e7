import { mix } from './hash.js';
import { type Lexical, PAD } from './lexical.js';
import { NER_TAGS } from './types.js';

export const NAME_FEATURES = 48;
export const NAME_CLASSES = NER_TAGS.length;

/** `I-X` may only follow `B-X` or `I-X`. Tag numbers are places in NER_TAGS: B odd, I even. */
export function mayFollow(before: number, tag: number): boolean {
  return tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;
}

/** Features of token `i`'s place in a name, given the two name tags before it and the joint part-of-speech tags. Returns how many were written. */
export function nameFeatures(lex: Lexical, tags: Int32Array, i: number, before: number, before2: number, out: Int32Array): number {
  let n = wordFeatures(lex, i, before, before2, out, 0);
  n = formFeatures(lex, tags, i, before, before2, out, n);
  return n;
}

/** The word and its neighbours. */
function wordFeatures(lex: Lexical, i: number, before: number, before2: number, out: Int32Array, from: number): number {
  const at = PAD + i;
  const { word, form, shape } = lex;
  const w = word[at] as number;
  const left = word[at - 1] as number;
  const right = word[at + 1] as number;
  const left2 = word[at - 2] as number;
  const right2 = word[at + 2] as number;
  const sh = mix(shape[at] as number, lex.shouting);
  const shl = shape[at - 1] as number;
  const shr = shape[at + 1] as number;
  let n = from;
  out[n++] = mix(mix(1, before), before2);
  out[n++] = mix(mix(2, w), 1);
  out[n++] = mix(mix(3, form[at] as number), before);
  out[n++] = mix(mix(4, w), before);
  out[n++] = mix(mix(5, left), 1);
  out[n++] = mix(mix(6, left2), 1);
  out[n++] = mix(mix(7, right), 1);
  out[n++] = mix(mix(8, right2), 1);
  out[n++] = mix(mix(mix(9, left), w), 1);
  out[n++] = mix(mix(mix(10, w), right), 1);
  out[n++] = mix(mix(mix(11, left2), left), sh);
  out[n++] = mix(mix(mix(12, right), right2), sh);
  out[n++] = mix(mix(13, sh), before);
  out[n++] = mix(mix(mix(14, shl), sh), shr);
  out[n++] = mix(mix(mix(15, left), sh), shr);
  out[n++] = mix(mix(mix(16, right), sh), before);
  return n;
}

/** Endings, tags and lists. */
function formFeatures(lex: Lexical, tags: Int32Array, i: number, before: number, before2: number, out: Int32Array, from: number): number {
  const at = PAD + i;
  const { word, suffix2, suffix3, suffix4, prefix2, prefix3, shape, sense, kinds, gazetteer, known } = lex;
  const tag = tags[i] as number;
  const tagLeft = i > 0 ? (tags[i - 1] as number) : 240;
  const tagRight = i + 1 < lex.count ? (tags[i + 1] as number) : 241;
  const tagRight2 = i + 2 < lex.count ? (tags[i + 2] as number) : 242;
  const left = word[at - 1] as number;
  const right = word[at + 1] as number;
  const sh = mix(shape[at] as number, lex.shouting);
  const g = gazetteer[at] as number;
  let n = from;
  out[n++] = mix(mix(17, suffix2[at] as number), sh);
  out[n++] = mix(mix(18, suffix3[at] as number), sh);
  out[n++] = mix(mix(19, suffix4[at] as number), sh);
  out[n++] = mix(mix(20, prefix2[at] as number), sh);
  out[n++] = mix(mix(21, prefix3[at] as number), sh);
  out[n++] = mix(mix(22, tag), before);
  out[n++] = mix(mix(mix(23, tagLeft), tag), tagRight);
  out[n++] = mix(mix(mix(24, tag), tagRight), tagRight2);
  out[n++] = mix(mix(mix(25, left), tag), before);
  out[n++] = mix(mix(mix(26, right), tag), tagRight);
  out[n++] = mix(mix(27, g), before);
  out[n++] = mix(mix(mix(28, g), gazetteer[at + 1] as number), before);
  out[n++] = mix(mix(mix(29, gazetteer[at - 1] as number), g), sh);
  out[n++] = mix(mix(mix(30, gazetteer[at - 1] as number), gazetteer[at - 2] as number), mix(sh, before));
  out[n++] = mix(mix(31, sense[at] as number), before);
  out[n++] = mix(mix(mix(32, sense[at - 1] as number), sh), before);
  out[n++] = mix(mix(mix(33, sense[at + 1] as number), sh), before);
  out[n++] = mix(mix(mix(34, known[at - 1] as number), before), mix(before2, sh));
  out[n++] = mix(mix(35, word[at - 3] as number), sh);
  out[n++] = mix(mix(36, suffix3[at + 1] as number), mix(sh, before));
  out[n++] = mix(mix(37, suffix3[at - 1] as number), mix(sh, before));
  out[n++] = mix(mix(mix(38, kinds[at] as number), sh), before);
  out[n++] = mix(mix(mix(39, kinds[at] as number), kinds[at + 1] as number), sh);
  out[n++] = mix(mix(mix(40, kinds[at - 1] as number), kinds[at] as number), mix(sh, before));
  return n;
}
