/** Words that name who goes or takes part together with the one told of. All words of a phrase in order. */
export const COMPANION_PHRASES: readonly (readonly string[])[] = [
  ['alongside'],
  ['accompanied', 'by'],
  ['together', 'with'],
  ['flanked', 'by'],
  ['along', 'with'],
];
