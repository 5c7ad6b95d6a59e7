/**
 * Reads running text with a model and writes its tags, trees and names, from which `npm run train -- --readings FILE` teaches another.
 * Usage: npx tsx scripts/read-text.ts --out FILE.conllu.gz [--model FILE] FILE…
 * A file is plain text (`.txt`), or a JSON list of sentences, of which those count that open with a capital and end in a full stop.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { loadModel } from '../src/model/index.js';
import { readingsOf } from './train/readings.js';

const isWhole = (sentence: string): boolean => /^["“‘']?\p{Lu}/u.test(sentence) && /[.?!]["”’')]*\s*$/.test(sentence);

function textsOf(file: string): string[] {
  const content = readFileSync(file, 'utf8');
  if (!file.endsWith('.json')) return [content];
  return (JSON.parse(content) as string[]).filter(isWhole).map((sentence) => sentence.trim());
}

const { values, positionals } = parseArgs({
  options: { out: { type: 'string' }, model: { type: 'string', default: 'models/en.bin' } },
  allowPositionals: true,
});
if (values.out === undefined || positionals.length === 0) throw new Error('wanted: --out FILE.conllu.gz FILE…');
const analyzer = loadModel(readFileSync(values.model));
const seen = new Set<string>();
const blocks = positionals.flatMap(textsOf).flatMap((text) => readingsOf(text, analyzer, seen));
writeFileSync(values.out, gzipSync(`${blocks.join('\n')}\n`));
console.log(`${values.out}: ${blocks.length} sentences`);
