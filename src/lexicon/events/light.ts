/**
 * Verbs that stand over a happening and say where it is in its course, whatever its type. One table for two readers: rows of the event lexicon take
 * them as light verbs (“*resumed* the talks”), the status rows as governors (“*postponed* the visit”).
 */

/** It begins, and so it has come about: “started to withdraw”, “resumed the talks”. */
export const BEGUN: readonly string[] = ['begin', 'start', 'resume'];

/** It goes on: “continues to shell the town”. */
export const GOES_ON: readonly string[] = ['continue'];

/** It begins, goes on, ends: “wound up a visit”. What is cut short or broken off has taken place. */
export const PHASES: readonly string[] = [
  ...BEGUN,
  ...GOES_ON,
  'open',
  'kick off',
  'launch',
  'restart',
  'extend',
  'end',
  'conclude',
  'wrap up',
  'wind up',
  'finish',
  'complete',
  'close',
  'round off',
  'break off',
  'cut short',
  'cut',
  'interrupt',
  'halt',
];

/** It was under way before: “cut short a trip” does not tell on which day the trip was. */
export const UNDER_WAY: readonly string[] = ['cut', 'break', 'interrupt', 'halt', 'extend'];

/** It will not be, or not then: “called off the manoeuvres”. */
export const CALLED_OFF: readonly string[] = [
  'cancel',
  'call off',
  'postpone',
  'put off',
  'scrap',
  'shelve',
  'abandon',
  'drop',
  'delay',
  'defer',
  'suspend',
  'axe',
  'ditch',
  'push back',
  'scuttle',
  'scrub',
  'abort',
  'scupper',
  'adjourn',
  'revoke',
  'rescind',
];

/** It comes to nothing, or somebody stays away from it: “the visit fell through”, “skipped the summit”. */
export const FALLS_THROUGH: readonly string[] = ['collapse', 'fall through', 'forgo', 'skip', 'pull out', 'stay away', 'sink'];

/** It is to be: “is planning a summit”. */
export const ARRANGED: readonly string[] = ['plan', 'schedule', 'prepare', 'arrange'];
