import { writeFileSync } from 'node:fs';
import { WORD_SLOTS, type WordSlot } from '../../../src/event/learned/signs.js';
import { CLASSES } from './examples.js';
import type { Weights } from './fit.js';
import type { Likeness, Part } from './likeness.js';

/** Weights are kept in steps of this, from −31 to 31 steps. */
const STEP = 0.2;
const MOST = 31;

/** How much of the table is kept. */
export interface Kept {
  /** Weights smaller than this are nothing. */
  readonly least: number;
  /** Predicates that by their word alone are less likely than this to tell anything are left out, and never do; in the logarithm of odds. */
  readonly odds: number;
  /** So many of the commonest words of objects and of verbs above. */
  readonly words: number;
  /** So many weights of a row, the largest. */
  readonly weights: number;
}

/** A letter for each class, and one for each number of steps from −31 on. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+*';

const TABLES: readonly { readonly name: string; readonly slot: WordSlot; readonly part: Part }[] = [
  { name: 'verbs', slot: 'trigger', part: 'v' },
  { name: 'nouns', slot: 'trigger', part: 'n' },
  { name: 'objects', slot: 'obj', part: 'n' },
  { name: 'above', slot: 'above', part: 'v' },
];

/** The row of a sign, less its mean: what is added to all classes alike changes nothing. */
function rowOf({ index, rows, classes }: Weights, name: string): Float64Array | null {
  const at = index.get(name);
  return at === undefined ? null : rows.slice(at * classes, (at + 1) * classes);
}

function folded(weights: Weights, signs: readonly (readonly [string, number])[]): Float64Array {
  const sum = new Float64Array(weights.classes);
  for (const [name, value] of signs) rowOf(weights, name)?.forEach((weight, c) => (sum[c] = (sum[c] as number) + weight * value));
  return sum;
}

/** Letters of class and steps, two for each weight that is kept. */
function encode(row: Float64Array, kept: Kept): string {
  const mean = row.reduce((sum, weight) => sum + weight, 0) / row.length;
  return [...row]
    .map((weight, c) => ({ c, weight: weight - mean }))
    .filter(({ weight }) => Math.abs(weight) >= kept.least)
    .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .slice(0, kept.weights)
    .toSorted((one, other) => one.c - other.c)
    .map(({ c, weight }) => (LETTERS[c] as string) + (LETTERS[stepsOf(weight) + MOST] as string))
    .join('');
}

const stepsOf = (weight: number): number => Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP)));

const isOfLikeness = (name: string): boolean => WORD_SLOTS.some((slot) => name.startsWith(`${slot}^`) || name.startsWith(`${slot}~`));

/** The words of a table with their codes. */
function tableOf(weights: Weights, likeness: Likeness, { slot, part }: (typeof TABLES)[number], kept: Kept): string {
  const bias = rowOf(weights, '') as Float64Array;
  const oddsOf = (row: Float64Array): number =>
    Math.max(...row.slice(1).map((w, c) => w + (bias[c + 1] as number))) - (row[0] as number) - (bias[0] as number);
  const rows = likeness.words(part).map((word) => ({ word, row: folded(weights, likeness.of(slot, part, word)) }));
  const told = slot === 'trigger' ? rows.filter(({ row }) => oddsOf(row) > kept.odds) : rows.slice(0, kept.words);
  return told
    .map(({ word, row }) => [word, encode(row, kept)] as const)
    .filter(([, code]) => code !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, code]) => `${word} ${code}`)
    .join(',');
}

/** Writes the weights as the table that the reader uses. Likenesses of a word are one row of that word. Returns the number of characters. */
export function writeWeights(file: string, weights: Weights, likeness: Likeness, kept: Kept): number {
  const tables = TABLES.map((table) => `  ${table.name}:\n    '${tableOf(weights, likeness, table, kept)}',\n`);
  const signs = [...weights.index.keys()]
    .filter((name) => name !== '' && !isOfLikeness(name) && !/[,\t'\\]/.test(name))
    .map((name) => `${name}\t${encode(rowOf(weights, name) as Float64Array, kept)}`)
    .filter((line) => !line.endsWith('\t'))
    .toSorted();
  const text = `/** What makes a predicate likely to tell a happening. Made by \`npx tsx scripts/train-happenings.ts\`; docs/events.md says how to read it. */
export const happeningWeights = {
  classes: '${CLASSES.join(' ')}',
  letters: '${LETTERS}',
  step: ${STEP},
  bias: '${encode(rowOf(weights, '') as Float64Array, kept)}',
${tables.join('')}  signs:
    '${signs.join(',')}',
};
`;
  writeFileSync(file, text);
  return text.length;
}
