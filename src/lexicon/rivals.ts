/** Deeds of which a happening has one: where two reports name two of them, or two doers of one of them, only one can be right. */

/**
 * What is told of one happening in place of one another. A lemma, a verb with its particle (`call+off`), or words in a row as printed
 * (“by telephone”). Unlike opposites both may be half of the truth; `severity` says whether both can be true at all.
 */
export interface RivalRow {
  readonly one: readonly string[];
  readonly other: readonly string[];
  readonly severity: 'contradiction' | 'divergence';
  /** The first may stand beside the second and takes half of it back: “agreed to *study*” against “agreed”. */
  readonly half?: boolean;
  readonly example: string;
}

export const RIVALS: readonly RivalRow[] = [
  {
    one: ['suspend', 'freeze', 'ease', 'relax', 'suspension'],
    other: ['lift', 'scrap', 'abolish', 'repeal', 'revoke', 'end', 'remove'],
    severity: 'contradiction',
    example: 'suspended / lifted the sanctions',
  },
  {
    one: ['postpone', 'put+off', 'delay', 'defer', 'adjourn'],
    other: ['cancel', 'call+off', 'scrap', 'abandon', 'axe'],
    severity: 'divergence',
    example: 'the summit was postponed / cancelled',
  },
  { one: ['initial'], other: ['sign'], severity: 'contradiction', example: 'initialled / signed the treaty' },
  {
    one: ['meet', 'visit', 'receive', 'see'],
    other: ['telephone', 'phone', 'by telephone', 'by phone', 'by video', 'telephone call', 'phone call', 'video call'],
    severity: 'contradiction',
    example: 'met him / spoke to him by telephone',
  },
  {
    one: ['resign', 'step+down', 'quit', 'stand+down'],
    other: ['dismiss', 'sack', 'fire', 'oust', 'remove', 'overthrow', 'depose'],
    severity: 'contradiction',
    example: 'resigned / was dismissed',
  },
  { one: ['crash'], other: ['shoot+down', 'down'], severity: 'divergence', example: 'the helicopter crashed / was shot down' },
  { one: ['unanimously', 'by consensus', 'unanimous'], other: ['against the vote', 'against the votes', 'abstained', 'voted against'], severity: 'contradiction', example: 'adopted unanimously / against the vote of one member' },
  {
    one: ['without conditions', 'unconditionally', 'without preconditions', 'free of charge'],
    other: ['in exchange for', 'in return for', 'on condition that', 'on the condition that', 'provided that'],
    severity: 'contradiction',
    example: 'were freed without conditions / in exchange for wheat',
  },
  {
    one: ['promise', 'pledge', 'agree', 'undertake', 'commit', 'guarantee'],
    other: ['took note', 'takes note', 'take note', 'promised to consider', 'promised to study', 'agreed to consider', 'agreed to study', 'would consider', 'will consider'],
    severity: 'divergence',
    example: 'promised to send doctors / took note of the request',
  },
  {
    one: ['treaty', 'accord', 'agreement', 'pact', 'contract'],
    other: ['declaration of intent', 'letter of intent', 'memorandum of understanding', 'statement of intent', 'joint statement', 'draft'],
    severity: 'divergence',
    example: 'signed a treaty / a declaration of intent',
  },
  {
    one: ['examine', 'study', 'consider', 'discuss', 'explore', 'look+into', 'weigh'],
    other: ['agree', 'decide', 'promise', 'pledge', 'undertake', 'resolve'],
    severity: 'divergence',
    half: true,
    example: 'will study / agreed to the reopening',
  },
  { one: ['give', 'donate', 'present'], other: ['sell', 'buy', 'purchase'], severity: 'contradiction', example: 'gave / sold the army 24 vehicles' },
  { one: ['loan', 'credit'], other: ['grant', 'gift', 'donation'], severity: 'divergence', example: 'a loan / a grant of five million euros' },
]; // biome-ignore format: a table

/** Deeds that one side does: who did them is asked where two reports name two. */
export const SINGLE_DOER: readonly string[] = (
  'cancel call+off postpone put+off delay break+off adjourn mediate broker capture seize hijack kidnap abduct shoot+down sink invite telephone phone ring ' +
  'host chair preside defeat beat propose initiate request apologise apologize order expel+first fire+first'
).split(' ');

/** Words that count a thing whole, and words that count a part of it: “all groups” / “most groups”. */
export const WHOLE_WORDS: readonly string[] = ['all', 'every', 'each', 'the whole of', 'the entire'];
export const PART_WORDS: readonly string[] = [
  'most',
  'some of',
  'several',
  'many',
  'half',
  'part of',
  'a majority of',
  'a few',
  'only some',
];

/** Verbs whose deed is done once it is decided: who “decided to suspend the sanctions” has suspended them. */
export const DONE_BY_DECIDING: ReadonlySet<string> = new Set(
  'suspend lift impose extend prolong renew recognise recognize recall expel cancel postpone ban bar readmit admit adopt appoint elect dismiss approve'.split(
    ' ',
  ),
);

/** Verbs with which a thing begins, and with which it ends; what begins on two days is dated twice. */
export const PHASES: readonly (readonly string[])[] = [
  ['open', 'begin', 'start', 'commence', 'kick+off', 'get+under'],
  ['end', 'close', 'conclude', 'finish', 'wrap+up'],
];
