/** How English prints quantities: number words, scales, and the words that soften or bound a figure. */

export type QuantitySense = 'exact' | 'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most';

/** Words and suffixes that multiply what stands before them. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
  dozen: 12,
  score: 20,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  tn: 1e12,
};

/** Scales that only follow digits without a space: “$40m”, “14bn”. */
export const SUFFIX_SCALES: ReadonlySet<string> = new Set(['k', 'm', 'mn', 'mln', 'bn', 'tn']);

/** Parts of a whole, in words. Plurals take a number before them: “two thirds”. */
export const FRACTIONS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  sixth: 1 / 6,
  seventh: 1 / 7,
  eighth: 1 / 8,
  tenth: 1 / 10,
  hundredth: 1 / 100,
  halves: 1 / 2,
  thirds: 1 / 3,
  quarters: 1 / 4,
  fifths: 1 / 5,
  sixths: 1 / 6,
  tenths: 1 / 10,
};

/** Counts of occasions. */
export const TIMES_WORDS: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

/** Counts that name an order of size only: the value is the least that the word allows, the upper end the most that readers take it for. */
export const VAGUE_COUNTS: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 99],
  scores: [40, 199],
  hundreds: [200, 1_999],
  thousands: [2_000, 19_999],
  millions: [2e6, 1.9e7],
  billions: [2e9, 1.9e10],
  several: [3, 9],
};

export interface SenseRow {
  /** Lower-cased words as they are printed. */
  readonly words: string;
  readonly side: 'before' | 'after';
  readonly sense: QuantitySense;
  readonly example: string;
}

/** Words around a figure that say how exact it is. The longest row wins. */
export const SENSES: readonly SenseRow[] = [
  { words: 'about', side: 'before', sense: 'about', example: 'about 1,500 people' },
  { words: 'around', side: 'before', sense: 'about', example: 'around 300 trucks' },
  { words: 'some', side: 'before', sense: 'about', example: 'some 40 members' },
  { words: 'roughly', side: 'before', sense: 'about', example: 'roughly 90 villages' },
  { words: 'approximately', side: 'before', sense: 'about', example: 'approximately 12 tonnes' },
  { words: 'approx', side: 'before', sense: 'about', example: 'approx 12 tonnes' },
  { words: 'circa', side: 'before', sense: 'about', example: 'circa 50 delegates' },
  { words: 'an estimated', side: 'before', sense: 'about', example: 'an estimated 4,000 refugees' },
  { words: 'estimated', side: 'before', sense: 'about', example: 'the estimated 4,000 refugees' },
  { words: 'estimated at', side: 'before', sense: 'about', example: 'damage estimated at $2 billion' },
  { words: 'in the region of', side: 'before', sense: 'about', example: 'in the region of 200 guests' },
  { words: 'something like', side: 'before', sense: 'about', example: 'something like 60 ships' },
  { words: 'nearly', side: 'before', sense: 'less-than', example: 'nearly 700 soldiers' },
  { words: 'almost', side: 'before', sense: 'less-than', example: 'almost five months' },
  { words: 'close to', side: 'before', sense: 'less-than', example: 'close to 700 soldiers' },
  { words: 'just under', side: 'before', sense: 'less-than', example: 'just under 700 soldiers' },
  { words: 'under', side: 'before', sense: 'less-than', example: 'under 700 soldiers' },
  { words: 'below', side: 'before', sense: 'less-than', example: 'below 30 percent' },
  { words: 'less than', side: 'before', sense: 'less-than', example: 'less than three weeks' },
  { words: 'fewer than', side: 'before', sense: 'less-than', example: 'fewer than 20 officials' },
  { words: 'not quite', side: 'before', sense: 'less-than', example: 'not quite 20 officials' },
  { words: 'more than', side: 'before', sense: 'more-than', example: 'more than 1,400 civilians' },
  { words: 'over', side: 'before', sense: 'more-than', example: 'over 1,400 civilians' },
  { words: 'above', side: 'before', sense: 'more-than', example: 'above 1,400' },
  { words: 'upwards of', side: 'before', sense: 'more-than', example: 'upwards of 1,400 civilians' },
  { words: 'upward of', side: 'before', sense: 'more-than', example: 'upward of 1,400 civilians' },
  { words: 'well over', side: 'before', sense: 'more-than', example: 'well over 100 cities' },
  { words: 'just over', side: 'before', sense: 'more-than', example: 'just over 100 cities' },
  { words: 'in excess of', side: 'before', sense: 'more-than', example: 'in excess of $3 billion' },
  { words: 'exceeding', side: 'before', sense: 'more-than', example: 'losses exceeding $3 billion' },
  { words: 'at least', side: 'before', sense: 'at-least', example: 'at least 34 people' },
  { words: 'no fewer than', side: 'before', sense: 'at-least', example: 'no fewer than nine ministers' },
  { words: 'no less than', side: 'before', sense: 'at-least', example: 'no less than $9 million' },
  { words: 'not less than', side: 'before', sense: 'at-least', example: 'not less than $9 million' },
  { words: 'a minimum of', side: 'before', sense: 'at-least', example: 'a minimum of 60 days' },
  { words: 'up to', side: 'before', sense: 'at-most', example: 'up to three months' },
  { words: 'as many as', side: 'before', sense: 'at-most', example: 'as many as 300 fighters' },
  { words: 'as much as', side: 'before', sense: 'at-most', example: 'as much as $30 million' },
  { words: 'at most', side: 'before', sense: 'at-most', example: 'at most ten days' },
  { words: 'no more than', side: 'before', sense: 'at-most', example: 'no more than ten days' },
  { words: 'not more than', side: 'before', sense: 'at-most', example: 'not more than ten days' },
  { words: 'a maximum of', side: 'before', sense: 'at-most', example: 'a maximum of ten days' },
  { words: 'exactly', side: 'before', sense: 'exact', example: 'exactly 54 votes' },
  { words: 'or so', side: 'after', sense: 'about', example: '30 or so' },
  { words: 'or thereabouts', side: 'after', sense: 'about', example: '30 or thereabouts' },
  { words: 'or more', side: 'after', sense: 'at-least', example: '30 or more' },
  { words: 'plus', side: 'after', sense: 'at-least', example: '30 plus' },
  { words: 'at least', side: 'after', sense: 'at-least', example: '30 at least' },
  { words: 'or less', side: 'after', sense: 'at-most', example: '30 or less' },
  { words: 'or fewer', side: 'after', sense: 'at-most', example: '30 or fewer' },
  { words: 'at most', side: 'after', sense: 'at-most', example: '30 at most' },
];

/** Adverbs of degree that may stand between the sense and the figure and change nothing: “more than just 30”. */
export const DEGREE_WORDS: ReadonlySet<string> = new Set([
  'just',
  'only',
  'already',
  'now',
  'still',
  'a',
  'the',
  'well',
  'far',
  'a',
  'full',
]);

/** A number after these words counts nothing: “No. 2”, “Article 5”, “C-130”, “flight 17”, “page 3”. */
export const LABEL_WORDS: ReadonlySet<string> = new Set([
  'no',
  'nos',
  'number',
  'article',
  'articles',
  'section',
  'chapter',
  'resolution',
  'flight',
  'page',
  'point',
  'room',
  'highway',
  'route',
  'channel',
  'phase',
  'level',
  'type',
  'mark',
  'annex',
  'protocol',
  'unit',
  'line',
  'gate',
  'terminal',
  'group',
  'covid',
  'g',
  'f',
]);
