import { nameWords } from '../text/index.js';

const REGNAL = /^(?:ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi|i)$/;

/** Initials between the first and the last word, and the number of a monarch: what tells namesakes apart. */
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
