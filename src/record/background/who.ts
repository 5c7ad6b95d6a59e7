import { nameWords } from '../../text/index.js';
import { apartByMarks } from '../marks.js';
import { type Known, knownAs, type Newcomer } from '../same-entity.js';

const plain = (name: string): string => nameWords(name).join(' ');

/**
 * The person of the record whom a row names. Tables print one name for one person: the same words with the same state are enough, also for
 * a family name alone (“Chancellor Adenauer”); anything else must pass what reports must pass.
 */
export function personOfTable(newcomer: Newcomer, candidates: readonly Known[]): Known | null {
  const possible = candidates.filter(({ name, names }) => ![name, ...names].some((other) => apartByMarks(other, newcomer.name)));
  const printed = possible.filter(
    (known) =>
      known.type === 'person' &&
      known.country === newcomer.country &&
      [known.name, ...known.names].some((name) => plain(name) === plain(newcomer.name)),
  );
  if (printed.length === 1) return printed[0] ?? null;
  return knownAs(newcomer, possible);
}
