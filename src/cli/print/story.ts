import { Option } from 'commander';
import { comparisonView, loadStoryPage, type StoryDocument } from '../../view/index.js';
import { printComparison } from './comparison.js';
import type { Page } from './page.js';

/** The three forms in which a story can be had. */
export interface Forms {
  readonly json?: true;
  readonly html?: true;
  readonly out?: string;
}

export const HTML = (): Option =>
  new Option('--html', 'print one self-contained page to look at: reports side by side, claims, timeline, kinship, map').conflicts('json');
export const OUT = (): Option => new Option('--out <file>', 'write to a file instead of standard output');

/** A story as its document, as a page, or as the brief. */
export async function written(story: StoryDocument, { json, html }: Forms, page: () => Page): Promise<string> {
  if (json) return `${JSON.stringify(story, null, 1)}\n`;
  if (html) return (await loadStoryPage())(story);
  return printComparison(comparisonView(story), page());
}
