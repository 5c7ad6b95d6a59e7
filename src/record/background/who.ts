import { nameWords } from '../../text/index.js';
import { type Known, knownAs, type Newcomer } from '../same-entity.js';

const REGNAL = /^(?:ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi|i)$/;

/** Initials between the first and the last word, and the number of a monarch: what tells namesakes of one table apart. */
function marks(name: string): { readonly initials: string; readonly number: string } {
  const words = nameWords(name.replace(/\b(\p{Lu})\.(?=\p{Lu}\.)/gu, '$1. '));
  const number = words.at(-1) && REGNAL.test(words.at(-1) as string) ? (words.at(-1) as string) : '';
  const inner = words.slice(1, number ? -2 : -1).filter((word) => word.length === 1);
  return { initials: inner.join(''), number };
}

/** “George W. Bush” and “George H.W. Bush”, “Abdullah I” and “Abdullah II” are two; an initial that one side leaves out tells nothing. */
export function apartByMarks(a: string, b: string): boolean {
  const [one, other] = [marks(a), marks(b)];
  if (one.number !== '' && other.number !== '' && one.number !== other.number) return true;
  return one.initials !== '' && other.initials !== '' && one.initials !== other.initials;
}

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
