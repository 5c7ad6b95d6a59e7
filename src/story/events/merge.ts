import type { SentencePair } from '../context.js';
import { link } from './similar.js';
import { type EntityLookup, type Happening, SPEECH, type Told } from './types.js';

// Set on the development stories, where a step of 0.3 either way moves the event figures by less than one point: mentions need
// more than a type and a person in common.
const ACROSS = 2.6;
const WITHIN = 2.4;
const SPEECH_ACROSS = 2.7;
// What one speaker says, or denies, on one day is one statement, however often the reports come back to it.
const STATEMENT = 2.4;

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

type Alignment = (first: string, second: string) => readonly SentencePair[];

/**
 * Mentions of one happening, within and across reports. Strongest links first; a group takes in a mention only if none of its members
 * contradicts it, so that two meetings of one day stay two.
 */
export function mergeTold(told: readonly Told[], alignment: Alignment, entities: EntityLookup): Happening[] {
  const strengths = new Map<string, number>();
  const strength = (a: Told, b: Told): number | null => (a.report === b.report ? null : strengthOf(a, b, alignment, strengths));
  const scores = told.map(() => new Float32Array(told.length));
  const pairs: Pair[] = [];
  for (let i = 0; i < told.length; i++) {
    for (let j = i + 1; j < told.length; j++) {
      const [a, b] = [told[i] as Told, told[j] as Told];
      const { score } = link(a, b, strength(a, b), entities);
      (scores[i] as Float32Array)[j] = score;
      if (score >= needed(a, b)) pairs.push({ a: i, b: j, score });
    }
  }
  pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  return grow(told, pairs, (i, j) => scores[Math.min(i, j)]?.[Math.max(i, j)] ?? 0);
}

const isStatement = ({ mention }: Told): boolean => mention.type === 'state' || mention.type === 'deny';

function needed(a: Told, b: Told): number {
  if (isStatement(a) && isStatement(b)) return STATEMENT;
  if (a.report === b.report) return a.nominal || b.nominal ? WITHIN - 0.3 : WITHIN;
  return SPEECH.has(a.mention.type) ? SPEECH_ACROSS : ACROSS;
}

function strengthOf(a: Told, b: Told, alignment: Alignment, known: Map<string, number>): number {
  const key = `${a.report}~${b.report}`;
  if (!known.has(key)) {
    known.set(key, 1);
    for (const pair of alignment(a.report, b.report)) known.set(`${key}:${pair.first}:${pair.second}`, pair.strength);
  }
  return known.get(`${key}:${a.mention.sentence}:${b.mention.sentence}`) ?? 0;
}

function grow(told: readonly Told[], pairs: readonly Pair[], score: (i: number, j: number) => number): Happening[] {
  const group = told.map((_, i) => [i]);
  const of = told.map((_, i) => i);
  for (const { a, b } of pairs) {
    const [x, y] = [of[a] as number, of[b] as number];
    if (x === y) continue;
    const [left, right] = [group[x] as number[], group[y] as number[]];
    if (left.some((i) => right.some((j) => score(i, j) < 0))) continue;
    const [into, from] = x < y ? [x, y] : [y, x];
    for (const member of group[from] as number[]) of[member] = into;
    (group[into] as number[]).push(...(group[from] as number[]));
    group[from] = [];
  }
  return group
    .filter((members) => members.length > 0)
    .map((members) => ({ told: members.sort((i, j) => i - j).map((i) => told[i] as Told) }));
}
