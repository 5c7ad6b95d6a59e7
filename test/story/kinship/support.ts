import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toArticle } from '../../../src/article/index.js';
import type { Analyzer } from '../../../src/model/index.js';
import { type KinReport, kinReportOf } from '../../../src/story/kinship/index.js';
import { type AnnotatedText, buildBase } from '../../../src/text/index.js';

/** Kinship needs tokens and sentences only; nothing has to be tagged. */
const untagged: Analyzer = { name: 'untagged', xposNames: ['X'], relNames: ['dep'], analyze() {} };

export function annotated(text: string, id: string, file: string | null = null): AnnotatedText {
  const base = buildBase(toArticle({ file, url: null, kind: 'text', text, encoding: 'utf-8', given: {} }, id), untagged);
  return { ...base, chains: [], times: [], quotes: [], attributions: [], published: null };
}

export const kin = (text: string, id: string): KinReport => kinReportOf(annotated(text, id));

/** A report without head, from its paragraphs. */
export const body = (id: string, ...paragraphs: string[]): KinReport => kin(paragraphs.join('\n\n'), id);

export interface GoldCase {
  readonly name: string;
  readonly kinship: readonly { readonly pair: readonly [string, string]; readonly label: string }[];
  readonly independent: number;
  /** Text by file name. */
  readonly reports: ReadonlyMap<string, string>;
}

const stories = new URL('../../stories/', import.meta.url).pathname;

export function goldCases(): GoldCase[] {
  const folders = readdirSync(stories, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => {
    const gold = JSON.parse(readFileSync(join(stories, name, 'gold.json'), 'utf8'));
    // Unseen stories are only measured: no test tells what is made of them.
    if (gold.set === 'unseen') return [];
    const files: string[] = gold.reports.map((report: { file: string }) => report.file);
    const reports = new Map(files.map((file) => [file, readFileSync(join(stories, name, 'reports', file), 'utf8')]));
    return [{ name, kinship: gold.kinship, independent: gold.independent_sources, reports }];
  });
}
