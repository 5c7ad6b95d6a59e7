import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../../src/config.js';
import { compare, shippedModel } from '../../../src/pipeline/index.js';
import type { StoryDocument } from '../../../src/view/index.js';

const SEEDS = process.env['CROSSWIRE_SEEDS'] ?? fileURLToPath(new URL('../../../../shared/seeds', import.meta.url));

/** Folders of reports: every whole story, both samples, and the two further reports where they are. */
export const folders: readonly string[] = [
  ...readdirSync('test/stories', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join('test/stories', entry.name, 'reports')),
  'samples/nairobi-hanoi',
  'samples/wellington-fisheries',
  ...(existsSync(SEEDS) ? [SEEDS] : []),
];

export async function storyOf(folder: string): Promise<StoryDocument> {
  return (await compare([folder], shippedModel(readConfig().modelFolder))).story;
}
