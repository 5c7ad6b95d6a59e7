/** Verbs that stand over a happening told by a noun, whatever its type; rows add their own. */

/** It begins, goes on, ends: “wound up a visit”, “resumed the talks”. */
export const PHASES: readonly string[] = [
  'begin',
  'start',
  'open',
  'kick off',
  'launch',
  'resume',
  'restart',
  'continue',
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
];

/** It is to be: “is planning a summit”. */
export const ARRANGED: readonly string[] = ['plan', 'schedule', 'prepare', 'arrange'];
