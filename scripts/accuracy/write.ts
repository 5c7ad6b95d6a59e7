import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Floors } from '../gold/gate.js';
import { type FirstRun, filled, generatedParts, type PeerFigures } from './tables.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const json = (path: string): unknown => JSON.parse(readFileSync(at(path), 'utf8'));

/** Pages that hold generated tables. */
export const PAGES: readonly string[] = ['docs/accuracy.md', 'README.md'];

/** The pages as they should be: tables from the pinned floors, the measured libraries and the first runs. */
export function pagesAsTheyShouldBe(): { readonly page: string; readonly is: string; readonly should: string }[] {
  const floors = json('test/gold/floors.json') as Floors;
  const parts = generatedParts(floors, json('bench/peers.json') as PeerFigures, json('test/gold/first-run.json') as FirstRun);
  return PAGES.map((page) => {
    const is = readFileSync(at(page), 'utf8');
    return { page, is, should: filled(is, parts) };
  });
}

/** Writes them; gives the names of those that changed. */
export function writeAccuracy(): string[] {
  const stale = pagesAsTheyShouldBe().filter(({ is, should }) => is !== should);
  for (const { page, should } of stale) writeFileSync(at(page), should);
  return stale.map(({ page }) => page);
}
