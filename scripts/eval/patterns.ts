/**
 * Appositions, reported clauses and their sources on sentences written for this project (`test/gold/patterns.ndjson`).
 * Usage: npx tsx scripts/eval/patterns.ts [--show tune|held]
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Analyzer, loadModel } from '../../src/model/index.js';
import { annotateBase, buildBase } from '../../src/text/index.js';
import { findPatterns } from '../../src/text/patterns/index.js';
import type { TokenRange } from '../../src/text/types.js';
import { plainArticle } from '../plain-article.js';

export const PATTERNS = fileURLToPath(new URL('../../test/gold/patterns.ndjson', import.meta.url));

/** One sentence with what a person finds in it; each string stands for its first place in the text (`appositive`: its last). */
export interface PatternRow {
  readonly text: string;
  readonly appositions?: readonly (readonly [string, string])[];
  /** Cue and clause; two pieces where the cue stands in the middle. */
  readonly complements?: readonly (readonly [string, readonly string[]])[];
  readonly sources?: readonly (readonly [string, string])[];
  /** The row is only measured; nothing was changed after its misses were seen. */
  readonly half?: 'held';
}

type Kind = 'appositions' | 'complements' | 'sources';
export const KINDS: readonly Kind[] = ['appositions', 'complements', 'sources'];

export const readPatternRows = (): PatternRow[] =>
  readFileSync(PATTERNS, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PatternRow);

/** What a person finds, each as one comparable string. */
export function goldOf(row: PatternRow): Record<Kind, string[]> {
  const { text } = row;
  return {
    appositions: (row.appositions ?? []).map(([first, second]) => `${place(text, first)} = ${place(text, second, true)}`),
    complements: (row.complements ?? []).map(
      ([cue, clause]) => `${place(text, cue)} > ${clause.map((piece) => place(text, piece)).join(' … ')}`,
    ),
    sources: (row.sources ?? []).map(([cue, source]) => `${place(text, cue)} < ${place(text, source)}`),
  };
}

/** `start-end words`. */
function place(text: string, words: string, last = false): string {
  const start = last ? text.lastIndexOf(words) : text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in “${text}”`);
  return `${start}-${start + words.length} ${words}`;
}

/** What the pattern layer finds, in the same form. */
export function foundIn(text: string, analyzer: Analyzer): Record<Kind, string[]> {
  const base = buildBase(plainArticle(text), analyzer);
  const { chains, times } = annotateBase(base, null);
  const { appositions, complements, sources } = findPatterns(base, chains, times);
  const print = ({ first, last }: TokenRange): string => trimmed(text, base.tokens.start(first), base.tokens.end(last - 1));
  const word = (token: number): string => print({ first: token, last: token + 1 });
  return {
    appositions: appositions.map(({ first, second }) => `${print(first)} = ${print(second)}`),
    complements: complements.map(({ cue, clause }) => `${word(cue)} > ${clause.map(print).join(' … ')}`),
    sources: sources.map(({ cue, source }) => `${word(cue)} < ${print(source)}`),
  };
}

/** Outer marks and blanks are left out on our side; gold spans have none but the closing marks of their own quotations. */
function trimmed(text: string, from: number, to: number): string {
  let [start, end] = [from, to];
  while (start < end && /[\s“"‘,:;—–]/.test(text[start] as string)) start++;
  while (start < end && /[\s"’,.:;—–]/.test(text[end - 1] as string)) end--;
  if (text[end - 1] === '”' && !text.slice(start, end).includes('“')) end--;
  while (start < end && /[,.]/.test(text[end - 1] as string)) end--;
  return `${start}-${end} ${text.slice(start, end)}`;
}

/**
 * F1 in percent, spans exact but for outer marks. `tune` is over the rows on which the rules were tuned, `held` over those that are only
 * measured.
 */
export function evaluatePatterns(
  modelFile = 'models/en.bin',
  show: (half: string, line: string) => void = () => {},
): Record<string, number> {
  const analyzer = loadModel(readFileSync(modelFile));
  const rows = readPatternRows();
  const figures: Record<string, number> = {};
  for (const half of ['tune', 'held'] as const) {
    const counts = Object.fromEntries(KINDS.map((kind) => [kind, { gold: 0, own: 0, both: 0 }])) as Record<
      Kind,
      { gold: number; own: number; both: number }
    >;
    for (const row of rows.filter((one) => (one.half ?? 'tune') === half)) {
      const gold = goldOf(row);
      const own = foundIn(row.text, analyzer);
      for (const kind of KINDS) {
        counts[kind].gold += gold[kind].length;
        counts[kind].own += own[kind].length;
        counts[kind].both += own[kind].filter((one) => gold[kind].includes(one)).length;
        for (const one of gold[kind]) if (!own[kind].includes(one)) show(half, `missed ${kind} ${one} | ${row.text}`);
        for (const one of own[kind]) if (!gold[kind].includes(one)) show(half, `false  ${kind} ${one} | ${row.text}`);
      }
    }
    for (const kind of KINDS) {
      if (counts[kind].gold === 0) throw new Error(`no ${kind} to score`);
      figures[`${kind}.${half}`] = (200 * counts[kind].both) / (counts[kind].gold + counts[kind].own);
    }
  }
  return figures;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const shown = process.argv[process.argv.indexOf('--show') + 1];
  const figures = evaluatePatterns('models/en.bin', (half, line) => {
    if (half === shown) console.log(line);
  });
  for (const [name, value] of Object.entries(figures)) console.log(name.padEnd(20), value.toFixed(1));
}
