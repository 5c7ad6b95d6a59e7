/**
 * Writes `src/lexicon/data/background.ts`: in how many stretches of English text a word stem occurs, so that a fresh archive knows at once
 * that “government” says little and “Taukese” much.
 * Usage: npx tsx scripts/make-background.ts [data folder]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fold, stem } from '../src/story/kinship/index.js';

const FILES = ['ud-ewt.train.conllu.gz', 'ud-ewt.dev.conllu.gz', 'ud-gum-free.train.conllu.gz', 'ud-gum-free.dev.conllu.gz'];
/** Words of a stretch: about what headline and opening of a report hold. */
const STRETCH = 120;
/** A stem in fewer stretches counts as rare; listing it would say no more. */
const LEAST = 3;

const counts = new Map<string, number>();
let stretches = 0;
let open: string[] = [];

function close(): void {
  if (open.length >= STRETCH / 2) {
    stretches++;
    for (const word of new Set(open)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  open = [];
}

const folder = process.argv[2] ?? join(import.meta.dirname, '../../shared/data');
for (const file of FILES) {
  for (const line of gunzipSync(readFileSync(join(folder, file)))
    .toString('utf8')
    .split('\n')) {
    if (line.startsWith('# newdoc') || open.length >= STRETCH) close();
    const [id, form] = line.split('\t');
    if (id && form && /^\d+$/.test(id) && /^\p{L}[\p{L}\p{M}'’-]*$/u.test(form)) open.push(stem(fold(form)));
  }
  close();
}

const byCount = new Map<number, string[]>();
for (const [word, count] of counts) if (count >= LEAST) byCount.set(count, [...(byCount.get(count) ?? []), word]);
const rows = [...byCount]
  .toSorted(([a], [b]) => b - a)
  .map(([count, words]) => `  ${count}: ${JSON.stringify(words.toSorted().join(' '))},`);
if (stretches < 1000) throw new Error(`only ${stretches} stretches of text; is the folder right?`);
writeFileSync(
  join(import.meta.dirname, '../src/lexicon/data/background.ts'),
  `/**
 * Word stems by the number of stretches of ${STRETCH} words they occur in, of ${stretches}. Made by \`npx tsx scripts/make-background.ts\` from the training
 * and development parts of UD English EWT (CC BY-SA 4.0) and of GUM without its non-commercial genres (annotations CC BY 4.0): counts only, no text.
 */
export const backgroundStretches = ${stretches};
export const background: Readonly<Record<number, string>> = {
${rows.join('\n')}
};
`,
);
