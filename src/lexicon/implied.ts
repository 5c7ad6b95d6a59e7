/**
 * Verbs that deeds can be the subject of as well as people. As participles behind a clause they say what the deed shows, not what its doer said:
 * “will visit Chad, *underscoring* the ties of the two states”.
 */
export const SHOWN_BY_DEEDS: readonly string[] = [
  'underscore',
  'underline',
  'signal',
  'highlight',
  'show',
  'reflect',
  'indicate',
  'suggest',
  'demonstrate',
  'illustrate',
  'emphasise',
  'emphasize',
  'reinforce',
  'confirm',
];
