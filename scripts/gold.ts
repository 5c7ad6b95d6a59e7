import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeAccuracy } from './accuracy/write.js';
import { type EvalSet, isAvailable, SETS } from './eval/sets.js';
import { fingerprint } from './gold/fingerprint.js';
import { type Floors, type Measured, pin, problems } from './gold/gate.js';

const FILE = fileURLToPath(new URL('../test/gold/floors.json', import.meta.url));

const { values, positionals } = parseArgs({
  options: { pin: { type: 'boolean', default: false }, lower: { type: 'string' } },
  allowPositionals: true,
});

async function measure(set: EvalSet): Promise<Measured> {
  const files = set.files();
  return { corpus: fingerprint(files), files: files.length, figures: await set.measure() };
}

async function main(): Promise<number> {
  let floors = JSON.parse(readFileSync(FILE, 'utf8')) as Floors;
  const wanted = SETS.filter((set) => set.gated !== false).filter((set) => positionals.length === 0 || positionals.includes(set.name));
  if (wanted.length === 0) throw new Error(`no such set: ${positionals.join(' ')}; there are ${SETS.map((s) => s.name).join(', ')}`);
  const found: string[] = [];
  for (const set of wanted) {
    if (!isAvailable(set)) {
      console.log(`${set.name}: skipped, ${set.needs} is not here`);
      if (process.env['CI'] === 'true') found.push(`${set.name}: ${set.needs} is missing`);
      continue;
    }
    const measured = await measure(set);
    if (values.pin) floors = pin(floors, set.name, measured, values.lower ?? null);
    const bad = problems(set.name, floors.sets[set.name], measured);
    console.log(`${set.name}: ${Object.keys(measured.figures).length} figures over ${measured.files} files, ${bad.length} problems`);
    found.push(...bad);
  }
  if (values.pin) {
    writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
    for (const page of writeAccuracy()) console.log(`tables written: ${page}`);
  }
  for (const line of found) console.error(`gold: ${line}`);
  return found.length === 0 ? 0 : 1;
}

process.exitCode = await main();
