import { type BenchRow, benchAnnotate, benchCompare, benchMemory, benchModel } from './cases.js';

/** Limits in which more is better; the others are ceilings. */
const AT_LEAST = new Set(['tokens/s']);

const rows: BenchRow[] = [...benchCompare(), ...benchMemory(), ...(await benchModel()), ...(await benchAnnotate())];
for (const { name, value, unit, limit, ratio } of rows) {
  const within = limit === null ? '' : (AT_LEAST.has(unit) ? value >= limit : value <= limit) ? 'within' : 'OUTSIDE';
  const figure = value >= 100 ? value.toFixed(0) : value.toFixed(2);
  console.log(
    `${name.padEnd(44)} ${figure.padStart(9)} ${unit.padEnd(9)} ${limit === null ? '' : `${within} the limit of ${limit}`}; ${ratio}`,
  );
}
