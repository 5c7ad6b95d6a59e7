import { mix } from './hash.js';
import { type Lexical, PAD } from './lexical.js';
import type { ParserState } from './state.js';

export const MOVE_FEATURES = 96;

/** Hashes that stand for a missing word and a missing tag. */
const NO_WORD = 0x3c6ef372;
const NO_TAG = 250;
const ROOT_WORD = 0x1b873593;
const ROOT_TAG = 251;

/**
 * What the parser sees of a sentence: numbers by token + 1, the artificial root included; 0 holds those of a missing token.
 * A parser that reads from right to left is given the sentence in reverse.
 */
export class ParserInput {
  words = new Int32Array(0);
  /** Joint tags. */
  tags = new Int32Array(0);
  /** Heads that an earlier parser chose, `count` for the root. Only read where `guided`. */
  guide = new Int32Array(0);
  /** The last token that takes each token as its head there; -1 where none does. */
  guideLast = new Int32Array(0);
  guided = false;
  count = 0;

  read(lex: Lexical, tags: Int32Array, reverse: boolean): void {
    const { count } = lex;
    this.guided = false;
    this.count = count;
    if (this.words.length < count + 3) {
      const room = (count + 3) * 2;
      this.words = new Int32Array(room);
      this.tags = new Int32Array(room);
      this.guide = new Int32Array(room);
      this.guideLast = new Int32Array(room);
    }
    for (let i = 0; i < count; i += 1) {
      const from = reverse ? count - 1 - i : i;
      this.words[i + 1] = lex.known[PAD + from] as number;
      this.tags[i + 1] = tags[from] as number;
    }
    this.words[0] = NO_WORD;
    this.tags[0] = NO_TAG;
    this.words[count + 1] = ROOT_WORD;
    this.tags[count + 1] = ROOT_TAG;
  }

  /** Takes the heads of a parser that read the sentence in reverse. */
  guideBy(reversed: Int32Array, count: number): void {
    mirror(reversed, count, this.guide);
    this.guideLast.fill(-1, 0, count + 1);
    for (let i = 0; i < count; i += 1) this.guideLast[this.guide[i] as number] = i;
    this.guided = true;
  }
}

/** Heads of a reversed sentence as heads of the sentence; the other way round too. */
export function mirror(heads: Int32Array, count: number, out: Int32Array): void {
  for (let i = 0; i < count; i += 1) {
    const head = heads[count - 1 - i] as number;
    out[i] = head === count ? count : count - 1 - head;
  }
}

const bucket = (distance: number): number => (distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : 7);

/** The places that the next move is about, their words and tags, and what hangs on them. Letters: s stack, n next; w word, t tag, l r sides. */
class Surroundings {
  s0 = 0;
  s1 = 0;
  s2 = 0;
  n1 = 0;
  n2 = 0;
  s0l = 0;
  s0r = 0;
  s0l2 = 0;
  s0r2 = 0;
  s1l = 0;
  s1r = 0;
  s1r2 = 0;
  n0l = 0;
  n0l2 = 0;
  s0w = 0;
  s0t = 0;
  s1w = 0;
  s1t = 0;
  s2t = 0;
  n0w = 0;
  n0t = 0;
  n1w = 0;
  n1t = 0;
  n2t = 0;
  s0lt = 0;
  s0rt = 0;
  s1lt = 0;
  s1rt = 0;
  n0lt = 0;
  gap = 0;
  gap1 = 0;
  s0v = 0;
  s1v = 0;
  n0v = 0;
  pair0 = 0;
  pair1 = 0;

  read(input: ParserInput, state: ParserState): void {
    this.readPlaces(state);
    this.readWords(input, state);
    this.readShape(state);
  }

  private readPlaces(state: ParserState): void {
    const { stack, depth, next, count, left1, left2, right1, right2 } = state;
    this.s0 = depth > 0 ? (stack[depth - 1] as number) : -1;
    this.s1 = depth > 1 ? (stack[depth - 2] as number) : -1;
    this.s2 = depth > 2 ? (stack[depth - 3] as number) : -1;
    this.n1 = next + 1 <= count ? next + 1 : -1;
    this.n2 = next + 2 <= count ? next + 2 : -1;
    this.s0l = this.s0 < 0 ? -1 : (left1[this.s0] as number);
    this.s0r = this.s0 < 0 ? -1 : (right1[this.s0] as number);
    this.s0l2 = this.s0 < 0 ? -1 : (left2[this.s0] as number);
    this.s0r2 = this.s0 < 0 ? -1 : (right2[this.s0] as number);
    this.s1l = this.s1 < 0 ? -1 : (left1[this.s1] as number);
    this.s1r = this.s1 < 0 ? -1 : (right1[this.s1] as number);
    this.s1r2 = this.s1 < 0 ? -1 : (right2[this.s1] as number);
    this.n0l = left1[next] as number;
    this.n0l2 = left2[next] as number;
  }

  private readWords({ words, tags }: ParserInput, { next }: ParserState): void {
    this.s0w = words[this.s0 + 1] as number;
    this.s0t = tags[this.s0 + 1] as number;
    this.s1w = words[this.s1 + 1] as number;
    this.s1t = tags[this.s1 + 1] as number;
    this.s2t = tags[this.s2 + 1] as number;
    this.n0w = words[next + 1] as number;
    this.n0t = tags[next + 1] as number;
    this.n1w = words[this.n1 + 1] as number;
    this.n1t = tags[this.n1 + 1] as number;
    this.n2t = tags[this.n2 + 1] as number;
    this.s0lt = tags[this.s0l + 1] as number;
    this.s0rt = tags[this.s0r + 1] as number;
    this.s1lt = tags[this.s1l + 1] as number;
    this.s1rt = tags[this.s1r + 1] as number;
    this.n0lt = tags[this.n0l + 1] as number;
    this.pair0 = mix(mix(101, this.s0t), this.n0t);
    this.pair1 = mix(mix(102, this.s1t), this.s0t);
  }

  private readShape({ next, leftCount, rightCount }: ParserState): void {
    this.gap = bucket(this.s0 < 0 ? 0 : next - this.s0);
    this.gap1 = bucket(this.s1 < 0 ? 0 : this.s0 - this.s1);
    this.s0v = this.s0 < 0 ? 0 : Math.min(3, leftCount[this.s0] as number) * 4 + Math.min(3, rightCount[this.s0] as number);
    this.s1v = this.s1 < 0 ? 0 : Math.min(3, leftCount[this.s1] as number) * 4 + Math.min(3, rightCount[this.s1] as number);
    this.n0v = Math.min(3, leftCount[next] as number);
  }
}

const around = new Surroundings();

/**
 * Features of the next move, after Zhang and Nivre (2011): words and tags of the three top stack places and the next
 * three tokens, their outer dependants, distance, and how many dependants they have. Returns how many were written.
 */
export function moveFeatures(input: ParserInput, state: ParserState, out: Int32Array): number {
  around.read(input, state);
  let n = wordFeatures(input, around, out, 0);
  n = windowFeatures(around, out, n);
  n = valencyFeatures(input, around, out, n);
  return input.guided ? guideFeatures(input, around.s0, around.s1, state.next, out, n) : n;
}

/** Words and tags by themselves and in pairs. */
function wordFeatures(input: ParserInput, at: Surroundings, out: Int32Array, from: number): number {
  const { words } = input;
  const { n2, s0w, s0t, s1w, s1t, n0w, n0t, n1w, n1t, n2t, pair0, pair1 } = at;
  let n = from;
  out[n++] = mix(mix(1, s0w), 1);
  out[n++] = mix(mix(2, s0t), 1);
  out[n++] = mix(mix(3, s0w), s0t);
  out[n++] = mix(mix(4, s1w), 1);
  out[n++] = mix(mix(5, s1t), 1);
  out[n++] = mix(mix(6, s1w), s1t);
  out[n++] = mix(mix(7, n0w), 1);
  out[n++] = mix(mix(8, n0t), 1);
  out[n++] = mix(mix(9, n0w), n0t);
  out[n++] = mix(mix(10, n1w), n1t);
  out[n++] = mix(mix(11, n1t), n2t);
  out[n++] = mix(mix(12, words[n2 + 1] as number), n2t);
  out[n++] = mix(mix(mix(13, s0w), n0w), 1);
  out[n++] = mix(mix(mix(14, s0w), n0t), 1);
  out[n++] = mix(mix(mix(15, s0t), n0w), 1);
  out[n++] = mix(pair0, 16);
  out[n++] = mix(mix(mix(17, s0w), s0t), mix(n0w, n0t));
  out[n++] = mix(mix(pair0, s0w), 18);
  out[n++] = mix(mix(pair0, n0w), 19);
  out[n++] = mix(mix(mix(20, s1w), s0w), 1);
  out[n++] = mix(mix(mix(21, s1w), s0t), 1);
  out[n++] = mix(mix(mix(22, s1t), s0w), 1);
  out[n++] = mix(pair1, 23);
  out[n++] = mix(mix(pair1, s1w), 24);
  out[n++] = mix(mix(pair1, s0w), 25);
  return n;
}

/** Tags of three and four places, and of the outer dependants. */
function windowFeatures(at: Surroundings, out: Int32Array, from: number): number {
  const { s0w, s0t, s1t, s2t, n0w, n0t, n1t, n2t, s0lt, s0rt, s1lt, s1rt, n0lt, gap, gap1, pair0 } = at;
  const { pair1 } = at;
  let n = from;
  out[n++] = mix(mix(pair0, n1t), 26);
  out[n++] = mix(mix(pair0, s1t), 27);
  out[n++] = mix(mix(mix(pair0, s1t), n1t), 28);
  out[n++] = mix(mix(pair1, s2t), 29);
  out[n++] = mix(mix(mix(pair1, s2t), n0t), 30);
  out[n++] = mix(mix(mix(31, n0t), n1t), n2t);
  out[n++] = mix(mix(pair0, s0lt), 32);
  out[n++] = mix(mix(pair0, s0rt), 33);
  out[n++] = mix(mix(pair0, n0lt), 34);
  out[n++] = mix(mix(pair1, s1lt), 35);
  out[n++] = mix(mix(pair1, s1rt), 36);
  out[n++] = mix(mix(pair1, s0lt), 37);
  out[n++] = mix(mix(pair1, s0rt), 38);
  out[n++] = mix(mix(mix(39, s0w), gap), 1);
  out[n++] = mix(mix(mix(40, s0t), gap), 1);
  out[n++] = mix(mix(mix(41, n0w), gap), 1);
  out[n++] = mix(mix(mix(42, n0t), gap), 1);
  out[n++] = mix(mix(pair0, gap), 43);
  out[n++] = mix(mix(pair1, gap1), 44);
  return n;
}

/** How many dependants there are, and their words. */
function valencyFeatures(input: ParserInput, at: Surroundings, out: Int32Array, from: number): number {
  const { words, tags } = input;
  const { s2, s0l, s0r, s0l2, s0r2, s1r, s1r2, n0l, n0l2, s0w, s0t, s1w, s1t, s2t, n0w, n0t } = at;
  const { n1t, s0lt, s0rt, s1rt, n0lt, s0v, s1v, n0v, pair0, pair1 } = at;
  let n = from;
  out[n++] = mix(mix(mix(45, s0w), s0v), 1);
  out[n++] = mix(mix(mix(46, s0t), s0v), 1);
  out[n++] = mix(mix(mix(47, s1w), s1v), 1);
  out[n++] = mix(mix(mix(48, s1t), s1v), 1);
  out[n++] = mix(mix(mix(49, n0t), n0v), s0t);
  out[n++] = mix(mix(mix(50, n0w), n0v), 1);
  out[n++] = mix(mix(51, words[s0l + 1] as number), s0t);
  out[n++] = mix(mix(52, words[s0r + 1] as number), s0t);
  out[n++] = mix(mix(53, words[s1r + 1] as number), s1t);
  out[n++] = mix(mix(54, words[n0l + 1] as number), n0t);
  out[n++] = mix(mix(mix(55, s0lt), tags[s0l2 + 1] as number), s0t);
  out[n++] = mix(mix(mix(56, s0rt), tags[s0r2 + 1] as number), s0t);
  out[n++] = mix(mix(mix(57, s1rt), tags[s1r2 + 1] as number), s1t);
  out[n++] = mix(mix(mix(58, n0lt), tags[n0l2 + 1] as number), n0t);
  out[n++] = mix(mix(mix(59, words[s0l + 1] as number), s0t), n0t);
  out[n++] = mix(mix(mix(60, words[s0l + 1] as number), s0t), s1t);
  out[n++] = mix(mix(mix(61, words[s0l + 1] as number), s1w), s0t);
  out[n++] = mix(mix(pair0, s0v), 62);
  out[n++] = mix(mix(pair1, mix(s0v, s1v)), 63);
  out[n++] = mix(mix(pair1, n1t), mix(n0t, 64));
  out[n++] = mix(mix(mix(65, s0w), n0w), n1t);
  out[n++] = mix(mix(66, s2t), words[s2 + 1] as number);
  return n;
}

/** What the other parser thinks of the places that a move would join. */
function guideFeatures(input: ParserInput, s0: number, s1: number, next: number, out: Int32Array, from: number): number {
  const { guide, tags, words } = input;
  const s0g = s0 < 0 ? -1 : (guide[s0] as number);
  const s1g = s1 < 0 ? -1 : (guide[s1] as number);
  const n0g = next < input.count ? (guide[next] as number) : -1;
  const s0t = tags[s0 + 1] as number;
  const s1t = tags[s1 + 1] as number;
  const n0t = tags[next + 1] as number;
  const where = s0 < 0 ? 0 : s0g === next ? 1 : s0g === s1 ? 2 : s0g > next ? 3 : s0g > s0 ? 4 : 5;
  const under = n0g < 0 ? 0 : n0g === s0 ? 1 : n0g === s1 ? 2 : n0g > next ? 3 : 4;
  const below = s1 < 0 ? 0 : s1g === next ? 1 : s1g === s0 ? 2 : s1g > next ? 3 : 4;
  const waiting = s0 >= 0 && (input.guideLast[s0] as number) >= next ? 1 : 0;
  const all = where * 64 + under * 8 + below + waiting * 512;
  const pair0 = mix(mix(201, s0t), n0t);
  const pair1 = mix(mix(202, s1t), s0t);
  let n = from;
  out[n++] = mix(mix(70, where), waiting);
  out[n++] = mix(71, all);
  out[n++] = mix(mix(72, all), s0t);
  out[n++] = mix(mix(73, all), n0t);
  out[n++] = mix(pair0, all);
  out[n++] = mix(pair1, all);
  out[n++] = mix(mix(pair0, where), mix(waiting, 74));
  out[n++] = mix(mix(pair1, where), mix(waiting, 75));
  out[n++] = mix(mix(76, tags[s0g + 1] as number), mix(s0t, where));
  out[n++] = mix(mix(77, words[s0 + 1] as number), mix(where, waiting));
  out[n++] = mix(mix(78, words[next + 1] as number), mix(where, under));
  out[n++] = mix(mix(79, tags[n0g + 1] as number), mix(n0t, under));
  out[n++] = mix(mix(pair0, s1t), mix(all, 80));
  return n;
}
