/** Compares the samples and keeps what V8 compiled on the way: `scripts/bundle.mjs` runs it. */
import { readdirSync, writeFileSync } from 'node:fs';
import { joined, keptCode } from '../dist/cli/joined.js';

const samples = readdirSync('samples', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const { script, run } = joined();
for (const { name } of samples) {
  process.argv.splice(2, Infinity, 'compare', `samples/${name}`);
  await run();
  if (process.exitCode) throw new Error(`the comparison of ${name} ended with ${process.exitCode}`);
}
writeFileSync(keptCode, script.createCachedData());
