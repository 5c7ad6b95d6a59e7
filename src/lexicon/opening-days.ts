/** What tells the day of a happening from the other days that the opening of a report may name. Lower case. */

/** Words right before a date that make it the edge of a stretch: “the first since October 2, 2007”, “until Friday”. */
export const EDGE_WORDS: readonly string[] = ['since', 'until', 'till', 'before', 'by', 'through'];

/** Words somewhere before a weekday that put it ahead: “will travel to Riga on Friday”, “next Friday”. */
export const AHEAD_WORDS: readonly string[] = ['will', 'next', 'coming', 'scheduled', 'due'];

/** Beginnings of words that look back: what is dated long before is remembered, not reported. “Ten years after”, “on the anniversary of”. */
export const REMEMBERING: readonly string[] = [
  'anniversar',
  'commemorat',
  'memorial',
  'remembr',
  'years? ago',
  'years? after',
  'years? since',
  'years? on',
  'years? later',
];
