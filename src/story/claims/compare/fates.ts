import { FATES, type FateRow } from '../../../lexicon/fates.js';
import { figuresOf, type Found, words } from './figures.js';

type Fate = FateRow['fate'];

const FATE_OF = new Map<string, Fate>(FATES.flatMap(({ fate, words: printed }) => printed.map((word) => [word, fate] as const)));

const fatesIn = (text: string): readonly Fate[] => [
  ...new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => FATE_OF.get(word) ?? [])),
];

/** Where a figure stands in what its clause prints. */
const placeOf = (found: Found): number => found.unit.text.indexOf(words(found)[1]);

/**
 * What became of those whom a figure counts: the one fate named behind it, up to the next figure, else the one before it; null where none is named,
 * or several.
 */
export function fateOf(found: Found): Fate | null {
  const { text } = found.unit;
  const at = placeOf(found);
  const others = figuresOf([found.unit])
    .map((other) => placeOf(other))
    .filter((place) => place !== at);
  const behind = fatesIn(text.slice(at, Math.min(text.length, ...others.filter((place) => place > at))));
  const before = fatesIn(text.slice(Math.max(0, ...others.filter((place) => place < at)), at));
  const fates = behind.length > 0 ? behind : before;
  return fates.length === 1 ? (fates[0] ?? null) : null;
}

/** “Seven were killed”, “13 were released”: two counts of people, and no contradiction. */
export function ofOtherFates(a: Found, b: Found): boolean {
  const [one, other] = [fateOf(a), fateOf(b)];
  return one !== null && other !== null && one !== other;
}
