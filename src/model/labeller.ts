import { mix } from './hash.js';
import type { ParserInput } from './parser.js';
import type { ParserState } from './state.js';

export const LABEL_FEATURES = 48;

const span = (distance: number): number => (distance < 4 ? distance : distance < 8 ? 4 : 5);

/**
 * Features of the relation between token `child` and its head, once the whole tree is known.
 * Relations are chosen from left to right: those of earlier tokens are known, and `state.used` says which ones each head has.
 * Returns how many were written.
 */
export function labelFeatures(input: ParserInput, state: ParserState, child: number, out: Int32Array): number {
  let n = endFeatures(input, state, child, out, 0);
  n = siblingFeatures(input, state, child, out, n);
  n = earlierFeatures(input, state, child, out, n);
  return n;
}

/** The token, its head and what hangs on the token. */
function endFeatures(input: ParserInput, state: ParserState, child: number, out: Int32Array, from: number): number {
  const { words, tags } = input;
  const { left1, left2, right1, head, leftCount, rightCount } = state;
  const over = head[child] as number;
  const cw = words[child + 1] as number;
  const ct = tags[child + 1] as number;
  const hw = words[over + 1] as number;
  const ht = tags[over + 1] as number;
  const up = over < state.count ? (head[over] as number) : -1;
  const ut = tags[up + 1] as number;
  const away = child < over ? span(over - child) : 10 + span(child - over);
  const side = child < over ? 1 : 2;
  const cl = left1[child] as number;
  const cl2 = left2[child] as number;
  const cr = right1[child] as number;
  const clw = words[cl + 1] as number;
  const clt = tags[cl + 1] as number;
  const valency = Math.min(3, leftCount[child] as number) * 4 + Math.min(3, rightCount[child] as number);
  const pair = mix(mix(90, ct), mix(ht, side));
  let n = from;
  out[n++] = mix(1, side);
  out[n++] = mix(mix(2, cw), side);
  out[n++] = mix(mix(3, ct), side);
  out[n++] = mix(mix(4, hw), side);
  out[n++] = mix(mix(5, ht), side);
  out[n++] = mix(pair, 6);
  out[n++] = mix(mix(pair, cw), 7);
  out[n++] = mix(mix(pair, hw), 8);
  out[n++] = mix(mix(mix(9, cw), hw), side);
  out[n++] = mix(mix(mix(10, cw), ht), side);
  out[n++] = mix(mix(mix(11, ct), hw), away);
  out[n++] = mix(mix(pair, away), 12);
  out[n++] = mix(mix(pair, clt), 13);
  out[n++] = mix(mix(pair, clw), 14);
  out[n++] = mix(mix(pair, mix(clt, tags[cl2 + 1] as number)), 15);
  out[n++] = mix(mix(pair, tags[cr + 1] as number), 16);
  out[n++] = mix(mix(pair, valency), 17);
  out[n++] = mix(mix(pair, ut), 18);
  return n;
}

/** What else hangs on the head, and what stands beside the token. */
function siblingFeatures(input: ParserInput, state: ParserState, child: number, out: Int32Array, from: number): number {
  const { words, tags } = input;
  const { left1, left2, right1, head, leftCount, rightCount } = state;
  const over = head[child] as number;
  const cw = words[child + 1] as number;
  const ct = tags[child + 1] as number;
  const hw = words[over + 1] as number;
  const ht = tags[over + 1] as number;
  const side = child < over ? 1 : 2;
  const cl = left1[child] as number;
  const cl2 = left2[child] as number;
  const cr = right1[child] as number;
  const hl = left1[over] as number;
  const hr = right1[over] as number;
  const clw = words[cl + 1] as number;
  const prior = child > 0 ? child : 0;
  const after = child + 1 < state.count ? child + 2 : 0;
  const pair = mix(mix(90, ct), mix(ht, side));
  const sister = state.lastChild[over] as number;
  const sisterRel = sister < 0 ? 99 : (state.rel[sister] as number);
  let n = from;
  out[n++] = mix(mix(pair, tags[hl + 1] as number), hl === child ? 19 : 20);
  out[n++] = mix(mix(pair, tags[hr + 1] as number), hr === child ? 21 : 22);
  out[n++] = mix(mix(mix(23, words[hl + 1] as number), ct), mix(ht, side));
  out[n++] = mix(mix(mix(24, tags[prior] as number), ct), tags[after] as number);
  out[n++] = mix(mix(25, words[prior] as number), mix(ct, ht));
  out[n++] = mix(mix(26, words[after] as number), mix(ct, ht));
  out[n++] = mix(mix(mix(27, clw), hw), mix(ct, side));
  out[n++] = mix(mix(mix(28, clw), cw), ht);
  out[n++] = mix(mix(pair, mix(leftCount[over] as number, rightCount[over] as number)), 29);
  out[n++] = mix(mix(mix(30, words[cl2 + 1] as number), clw), pair);
  out[n++] = mix(mix(pair, words[cr + 1] as number), 31);
  out[n++] = mix(mix(pair, sisterRel), 32);
  out[n++] = mix(mix(mix(33, sisterRel), ct), mix(hw, side));
  return n;
}

/** The relations chosen so far. */
function earlierFeatures(input: ParserInput, state: ParserState, child: number, out: Int32Array, from: number): number {
  const { words, tags } = input;
  const { left1, head } = state;
  const over = head[child] as number;
  const cw = words[child + 1] as number;
  const ct = tags[child + 1] as number;
  const hw = words[over + 1] as number;
  const ht = tags[over + 1] as number;
  const up = over < state.count ? (head[over] as number) : -1;
  const side = child < over ? 1 : 2;
  const cl = left1[child] as number;
  const hl = left1[over] as number;
  const clw = words[cl + 1] as number;
  const prior = child > 0 ? child : 0;
  const after = child + 1 < state.count ? child + 2 : 0;
  const pair = mix(mix(90, ct), mix(ht, side));
  const used = state.used[over] as number;
  const overRel = over < child ? (state.rel[over] as number) : 98;
  let n = from;
  out[n++] = mix(mix(pair, overRel), 34);
  out[n++] = mix(mix(pair, used), 35);
  out[n++] = mix(mix(mix(36, used), hw), mix(ct, clw));
  out[n++] = mix(mix(mix(37, cw), used), side);
  out[n++] = mix(mix(mix(38, tags[prior] as number), tags[after] as number), pair);
  out[n++] = mix(mix(mix(39, words[up + 1] as number), ct), mix(ht, side));
  out[n++] = mix(mix(40, words[hl + 1] as number), mix(cw, side));
  return n;
}

/** Relations of which a head has at most one, or which say much about the others; each group has its bit in `ParserState.used`. */
const MARKED = ['nsubj csubj', 'obj', 'iobj', 'cop', 'case', 'mark', 'ccomp xcomp', 'aux:pass', 'expl', 'obl'];

/** The bit of each relation, 0 for those that are not marked. */
export function relationMarks(rels: readonly string[]): Int32Array {
  return Int32Array.from(rels, (rel) => {
    const group = MARKED.findIndex((names) => names.split(' ').some((name) => rel === name || rel.startsWith(`${name}:`)));
    return group < 0 ? 0 : 1 << group;
  });
}
