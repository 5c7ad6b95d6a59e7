import type { Difference, Unit } from '../types.js';
import { spelling, stem } from '../words.js';
import { type SidePair, wording } from './pair.js';

const FUNCTION = new Set(
  'the a an of to in and or is are was be that it this for on at by with as its their our we he she they i'.split(' '),
);
const content = (words: readonly string[]): string[] => words.filter((word) => !FUNCTION.has(word));

/** Share of the shorter list of words that stands in the other, by spelling and by stem. */
function shared(one: readonly string[], other: readonly string[]): { exact: number; stems: number } {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const exact = new Set(long.map(spelling));
  const stems = new Set(long.map(stem));
  const share = (hits: number): number => (short.length ? hits / short.length : 0);
  return {
    exact: share(short.filter((word) => exact.has(spelling(word))).length),
    stems: share(short.filter((word) => stems.has(stem(word))).length),
  };
}

const longest = (units: readonly Unit[]): Unit | undefined => [...units].sort((a, b) => b.quoted.length - a.quoted.length)[0];

/** A quotation with a word changed: most words are the same, some stand instead of others. */
const REWORDED = 0.6;

function bothQuote(a: Unit, b: Unit): Difference[] {
  const [one, other] = [content(a.quoted), content(b.quoted)];
  if (!one.length || !other.length) return [];
  const { exact, stems } = shared(one, other);
  const wordings = [wording(a), wording(b)] as const;
  if (exact >= 0.99) {
    const same = a.quoted.join(' ') === b.quoted.join(' ');
    const respelt = a.quoted.map(spelling).join(' ') === b.quoted.map(spelling).join(' ');
    return same ? [] : [{ kind: respelt ? 'wording' : 'quote-cut', relation: 'agree', severity: 'presentation', wordings, topic: null }];
  }
  if (exact >= REWORDED) return [{ kind: 'wording', relation: 'differs', severity: 'presentation', wordings, topic: null }];
  return stems > exact ? [{ kind: 'quote-cut', relation: 'differs', severity: 'presentation', wordings, topic: null }] : [];
}

/** Of the sentences of both sides that quote, the two with the most quoted words in common; the longest two where none has any. */
function counterparts(left: readonly Unit[], right: readonly Unit[]): readonly [Unit, Unit] | null {
  let top: readonly [Unit, Unit] | null = null;
  let most = 0;
  for (const a of left) {
    const words = new Set(content(a.quoted).map(spelling));
    for (const b of right) {
      if (a.quoted.join(' ') === b.quoted.join(' ')) continue;
      const common = content(b.quoted).filter((word) => words.has(spelling(word))).length;
      if (common > most) [top, most] = [[a, b], common];
    }
  }
  const [one, other] = [longest(left), longest(right)];
  return top ?? (one && other ? [one, other] : null);
}

/** Words that one report quotes and the other quotes otherwise, more briefly, or gives as its own. */
export function compareQuotes(pair: SidePair): Difference[] {
  const two = counterparts(pair.left, pair.right);
  if (!two) return [];
  const [a, b] = two;
  if (!a.quoted.length && !b.quoted.length) return [];
  if (a.quoted.length && b.quoted.length) return bothQuote(a, b);
  return [{ kind: 'quote-cut', relation: 'agree', severity: 'presentation', wordings: [wording(a), wording(b)], topic: null }];
}
