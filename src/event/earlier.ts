import type { AnnotatedText } from '../text/index.js';

// “the first visit to Kuwait by a Vietnamese president since 2009”
const LONGEST = 16;

/**
 * “*the first* meeting of its kind *since 2010*”: index of the time at which the happening that this one is counted from took place; -1 where the noun
 * tells no such thing. “His first visit since 2007” speaks of the visit itself.
 */
export function timeOfEarlier({ tokens, times }: AnnotatedText, noun: number): number {
  const before = tokens.children(noun).filter((child) => child < noun);
  const isFirst = before.some((child) => tokens.lower(child) === 'first') && before.some((child) => tokens.lower(child) === 'the');
  if (!isFirst || tokens.upos(noun) === 'VERB' || before.some((child) => tokens.rel(child) === 'nmod:poss')) return -1;
  const sentence = tokens.sentenceOf(noun);
  return times.findIndex(
    ({ first, date, sentence: own }) =>
      own === sentence && date !== null && first > noun && first - noun <= LONGEST && tokens.lower(first - 1) === 'since',
  );
}
