/**
 * Nouns for what somebody else has done or said before: “condemned *the launch*”, “rejected *the charge*”. Who stands behind it is told earlier in the report;
 * the types are those of the happenings that the noun can mean.
 */
export interface AnswerRow {
  readonly nouns: readonly string[];
  readonly types: readonly string[];
  readonly reason: string;
}

const DEEDS = [
  'expel',
  'sanction',
  'withdraw',
  'recognise',
  'cut-ties',
  'detain',
  'release',
  'appoint',
  'leave-office',
  'attack',
  'weapon-test',
  'mobilise',
  'exercise',
  'send-troops',
  'aid',
  'visit',
  'invite',
  'reject',
  'other',
];

export const ANSWERED: readonly AnswerRow[] = [
  { nouns: ['charge', 'accusation', 'allegation', 'claim', 'criticism'], types: ['accuse'], reason: 'a charge has somebody who makes it' },
  { nouns: ['word', 'remark', 'comment', 'statement'], types: ['accuse', 'state', 'threaten', 'deny'], reason: 'words have a speaker' },
  { nouns: ['demand', 'request', 'appeal', 'call', 'proposal'], types: ['request'], reason: 'who asks is answered' },
  { nouns: ['offer'], types: ['aid', 'mediate', 'request', 'invite', 'agree'], reason: 'an offer comes from somebody' },
  { nouns: ['threat', 'warning', 'ultimatum'], types: ['threaten'], reason: 'a threat comes from somebody' },
  { nouns: ['step', 'move', 'decision', 'measure', 'action', 'act'], types: DEEDS, reason: 'a step is whatever somebody did' },
  { nouns: ['launch', 'test', 'firing'], types: ['weapon-test'], reason: 'a launch is the test of a weapon' },
  { nouns: ['attack', 'raid', 'strike', 'shooting', 'shelling', 'assault', 'bombing'], types: ['attack'], reason: 'who struck is blamed' },
  { nouns: ['expulsion'], types: ['expel'], reason: 'who expelled is answered' },
  { nouns: ['recognition'], types: ['recognise'], reason: 'who recognised is answered' },
  { nouns: ['recall'], types: ['withdraw'], reason: 'who recalled is answered' },
  { nouns: ['arrest', 'detention', 'seizure'], types: ['detain'], reason: 'who arrested is answered' },
  { nouns: ['release'], types: ['release'], reason: 'who released is answered' },
  { nouns: ['ban', 'sanction', 'embargo'], types: ['sanction'], reason: 'who banned is answered' },
  { nouns: ['exercise', 'drill', 'manoeuvre'], types: ['exercise'], reason: 'who exercised is answered' },
];

/** Hostile deeds to which one answers in kind, though no noun names them. */
export const HOSTILE: readonly string[] = [
  'expel',
  'sanction',
  'attack',
  'weapon-test',
  'detain',
  'cut-ties',
  'mobilise',
  'accuse',
  'withdraw',
];
