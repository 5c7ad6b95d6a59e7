/** Words that decide what a clause asserts: how sure, how real, and which clauses carry nothing of their own. */
import type { Status } from '../values.js';

/** How firmly a clause commits itself, strongest first. */
export const GRADES = ['plain', 'expected', 'possible'] as const;
export type Grade = (typeof GRADES)[number];

export interface ModalityRow {
  /** Lower-cased words in a row; `*` stands for up to two words between. A form of “be” is written `be`. */
  readonly words: string;
  readonly grade: Grade;
  /** Status that the words give their clause; null where they leave it. */
  readonly status: Status | null;
  /** The words pass on what others say and keep distance from it. */
  readonly hearsay: boolean;
  readonly example: string;
}

const row = (words: string, grade: Grade, status: Status | null, example: string, hearsay = false): ModalityRow => ({
  words,
  grade,
  status,
  hearsay,
  example,
});

/** The longest row wins; rows are looked up by their first word. */
export const MODALITIES: readonly ModalityRow[] = [
  row('reportedly', 'plain', null, 'reportedly sending troops', true),
  row('allegedly', 'plain', null, 'allegedly paid by a company', true),
  row('apparently', 'plain', null, 'apparently left on Monday', true),
  row('supposedly', 'plain', null, 'supposedly signed in secret', true),
  row('purportedly', 'plain', null, 'purportedly showing the wreck', true),
  row('ostensibly', 'plain', null, 'ostensibly for training', true),
  row('presumably', 'plain', null, 'presumably by sea', true),
  row('seemingly', 'plain', null, 'seemingly without a mandate', true),
  row('rumoured to', 'plain', null, 'is rumoured to be ill', true),
  row('rumored to', 'plain', null, 'is rumored to be ill', true),
  row('thought to', 'plain', null, 'are thought to have died', true),
  row('believed to', 'plain', null, 'are believed to be abroad', true),
  row('said to', 'plain', null, 'is said to be recovering', true),
  row('understood to', 'plain', null, 'is understood to have agreed', true),
  row('reported to', 'plain', null, 'are reported to be missing', true),
  row('alleged to', 'plain', null, 'is alleged to have spied', true),
  row('suspected of', 'plain', null, 'is suspected of spying', true),
  row('appear to', 'plain', null, 'appear to have left', true),
  row('appears to', 'plain', null, 'appears to have left', true),
  row('appeared to', 'plain', null, 'appeared to have left', true),
  row('seems to', 'plain', null, 'seems to have failed', true),
  row('according to unconfirmed', 'plain', null, 'according to unconfirmed reports', true),
  row('unconfirmed', 'plain', null, 'unconfirmed reports of a blast', true),
  row('will', 'plain', 'planned', 'will visit Hanoi'),
  row('will be', 'plain', 'planned', 'will be opened'),
  row('shall', 'plain', 'planned', 'shall begin its work'),
  row('be going to', 'plain', 'planned', 'is going to sign'),
  row('be to', 'plain', 'planned', 'is to meet them'),
  row('is to', 'plain', 'planned', 'is to meet them'),
  row('are to', 'plain', 'planned', 'are to meet again'),
  row('be set to', 'plain', 'planned', 'is set to leave'),
  row('due to', 'plain', 'planned', 'is due to leave'),
  row('due in', 'plain', 'planned', 'is due in Doha'),
  row('due on', 'plain', 'planned', 'is due on Friday'),
  row('scheduled to', 'plain', 'planned', 'is scheduled to speak'),
  row('scheduled for', 'plain', 'planned', 'scheduled for Tuesday'),
  row('slated to', 'plain', 'planned', 'is slated to speak'),
  row('expected to', 'expected', 'planned', 'is expected to attend'),
  row('expected in', 'expected', 'planned', 'is expected in Rabat'),
  row('expected on', 'expected', 'planned', 'is expected on Friday'),
  row('expected back', 'expected', 'planned', 'is expected back on Friday'),
  row('is expected', 'expected', 'planned', 'a team is expected'),
  row('are expected', 'expected', 'planned', 'teams are expected'),
  row('was expected', 'expected', 'planned', 'a team was expected'),
  row('likely to', 'expected', 'planned', 'is likely to attend'),
  row('planned for', 'plain', 'planned', 'planned for July'),
  row('plans to', 'plain', 'planned', 'plans to withdraw them'),
  row('plan to', 'plain', 'planned', 'plan to withdraw them'),
  row('intends to', 'plain', 'planned', 'intends to run'),
  row('intend to', 'plain', 'planned', 'intend to run'),
  row('hopes to', 'possible', 'hypothetical', 'hopes to take over'),
  row('would', 'plain', 'planned', 'would be opened next month'),
  row('would have', 'possible', 'hypothetical', 'would have been his first visit'),
  row('could', 'possible', 'hypothetical', 'could be held this month'),
  row('could not', 'plain', null, 'could not travel'),
  row('may', 'possible', 'hypothetical', 'may join later'),
  row('might', 'possible', 'hypothetical', 'might join later'),
  row('possibly', 'possible', 'hypothetical', 'possibly in spring'),
  row('perhaps', 'possible', 'hypothetical', 'perhaps in spring'),
  row('unlikely to', 'possible', 'hypothetical', 'is unlikely to attend'),
  row('considering', 'possible', 'hypothetical', 'is considering a boycott'),
  row('considers', 'possible', 'hypothetical', 'considers a boycott'),
  row('option', 'possible', 'hypothetical', 'this was only one option'),
  row('reserved the right', 'possible', 'hypothetical', 'reserved the right to respond'),
  row('reserves the right', 'possible', 'hypothetical', 'reserves the right to respond'),
  row('ready to', 'possible', 'hypothetical', 'is ready to talk'),
  row('was to have', 'plain', 'cancelled', 'was to have gone in July'),
  row('were to have', 'plain', 'cancelled', 'were to have met in July'),
  row('had been due', 'plain', 'planned', 'had been due to lapse in April'),
  row('called off', 'plain', 'cancelled', 'the visit was called off'),
  row('put off', 'plain', 'cancelled', 'the summit was put off'),
  row('is off', 'plain', 'cancelled', 'the visit is off'),
  row('cancelled', 'plain', 'cancelled', 'cancelled a visit'),
  row('canceled', 'plain', 'cancelled', 'canceled a visit'),
  row('postponed', 'plain', 'cancelled', 'has been postponed'),
  row('will not take place', 'plain', 'cancelled', 'will not take place before spring'),
  row('will not', 'plain', 'planned', 'will not attend'),
  row('out of the question', 'plain', 'cancelled', 'a vote in May is out of the question'),
  row('off the table', 'plain', 'cancelled', 'the visit is off the table'),
  row('ruled out', 'plain', 'cancelled', 'she ruled out a summit this year'),
  row('shelved', 'plain', 'cancelled', 'the tour has been shelved'),
  row('on hold', 'plain', 'cancelled', 'the talks are on hold'),
  row('fell through', 'plain', 'cancelled', 'the meeting fell through'),
  row('not go ahead', 'plain', 'cancelled', 'would not go ahead'),
];

/** Words that turn a clause into its opposite. */
export const NEGATORS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'neither',
  'nor',
  'nobody',
  'none',
  'nothing',
  'without',
  'hardly',
]);

/** Reporting verbs that add nothing of their own: what they report is the claim. */
export const PLAIN_CUES: ReadonlySet<string> = new Set(
  'say tell report announce add note state write declare comment remark explain confirm quote cite'.split(' '),
);

/** Nouns and adverbs that make no frame informative: “said in a statement”, “told reporters”. */
export const EMPTY_FRAME_WORDS: ReadonlySet<string> = new Set(
  'statement reporter journalist medium condition anonymity earlier later also then ahead today yesterday interview correspondent newspaper question news conference briefing press telephone phone email message member new reply response comment late early'.split(
    ' ',
  ),
);

/** Clauses made of these lemmas alone carry nothing. */
export const EMPTY_LEMMAS: ReadonlySet<string> = new Set(
  'be have do say tell add so it there this that which who what they he she we i you one also too well then as however meanwhile'.split(
    ' ',
  ),
);

/**
 * Words by which a phrase tells no fact that another report leaves out: words of ceremony (“in an atmosphere of friendship and mutual
 * understanding”), and nouns that name again somebody or some place that is known (“with its southern neighbour”, “in the capital”).
 */
export const NO_NEWS: ReadonlySet<string> = new Set(
  (
    'atmosphere spirit friendship friendly mutual understanding cordial cordially warm warmly brotherly brother sisterly sister fraternal sincere ' +
    'sincerely heartfelt success pleasure honour honor gratitude hospitality cordiality manner best wish excellency highness majesty respect ' +
    'frank constructive fruitful deep deeply high ' +
    'neighbour neighbor country nation capital kingdom compatriot countryman citizen side party guest host counterpart colleague leader matter ' +
    'issue case affair event occasion function own stretch Mr. Mrs. Ms. mr mrs ms Dr. dr HE he'
  ).split(' '),
);

/** Predicates that only say that something was or was not: what it was stands in their noun (“there was no call”, “no talks took place”). */
export const EXISTENTIAL: ReadonlySet<string> = new Set('be exist occur happen take reach'.split(' '));

/** Verbs by which a clause without a negation says that something was not done or not wanted. */
export const REFUSALS: ReadonlySet<string> = new Set(
  'decline refuse reject deny fail lack avoid skip boycott miss abstain stay prevent bar forget neglect omit withhold'.split(' '),
);

/** Words by which a clause without a negation says that the deed behind them was not done. */
export const UNDONE: readonly { readonly words: string; readonly example: string }[] = [
  { words: 'failed to', example: 'failed to sign the treaty' },
  { words: 'refused to', example: 'refused to meet the envoy' },
  { words: 'declined to', example: 'declined to meet the envoy' },
  { words: 'unable to', example: 'was unable to attend' },
  { words: 'prevented from', example: 'was prevented from attending' },
  { words: 'barred from', example: 'was barred from attending' },
  { words: 'stopped short of', example: 'stopped short of expelling him' },
  { words: 'did not manage to', example: 'did not manage to attend' },
];

/** Words by which a clause says of a report or a charge that it is not true; verbs of denying stand in `DENIALS`. */
export const DISOWNED: readonly { readonly words: string; readonly example: string }[] = [
  { words: 'not correspond to reality', example: 'reports of a call do not correspond to reality' },
  { words: 'not correspond to the facts', example: 'the report does not correspond to the facts' },
  { words: 'no truth', example: 'there is no truth in the reports' },
  { words: 'no such', example: 'no such call took place' },
  { words: 'never happened', example: 'the call never happened' },
];

/** Verbs whose complement is no fact by itself. */
export const BINDING_VERBS: ReadonlySet<string> = new Set(
  'deny want wish hope expect ask demand urge insist suggest propose doubt fear let make see hear help ensure mean like'.split(' '),
);

/** Verbs that assert the opposite of their complement: “denied having been told”. */
export const DENIALS: ReadonlySet<string> = new Set('deny refute disclaim'.split(' '));

/** Of them, those that only hold out what may come. */
export const OFFERS: ReadonlySet<string> = new Set('offer plan intend volunteer'.split(' '));

/** Verbs by which somebody binds himself: what they promise has not been done yet. */
export const COMMITMENTS: ReadonlySet<string> = new Set('promise pledge vow offer volunteer'.split(' '));

/** Verbs that bind only by what is to be done: “agreed to withdraw”, but not “agreed on a plan”, “accepted an invitation”. */
export const RESOLVES: ReadonlySet<string> = new Set(
  'agree decide vote undertake commit plan intend approve adopt endorse accept'.split(' '),
);

/** Words by which a clause tells that a day set before holds no longer; `#` stands for a length (“a week”, “two days”). */
export const RESCHEDULED: readonly { readonly words: string; readonly example: string }[] = [
  { words: 'instead', example: 'will begin on Thursday instead' },
  { words: 'rescheduled', example: 'has been rescheduled for May' },
  { words: 'moved from', example: 'has been moved from March 7 to March 14' },
  { words: 'moved to', example: 'the signing was moved to Friday' },
  { words: 'brought forward', example: 'the vote was brought forward' },
  { words: 'bring forward', example: 'might bring forward an exercise' },
  { words: 'pushed back', example: 'the opening was pushed back' },
  { words: 'than planned', example: 'a day later than planned' },
  { words: 'than announced', example: 'two weeks earlier than announced' },
  { words: 'than scheduled', example: 'later than scheduled' },
  { words: 'ahead of schedule', example: 'ended ahead of schedule' },
  { words: 'before time', example: 'a day before time' },
  { words: '# ahead of time', example: 'ended two days ahead of time' },
  { words: '# late', example: 'will be a week late' },
  { words: '# early', example: 'left two days early' },
];

/**
 * People without an office who tell what they saw: what only they vouch for is not the same as what a report states in its own voice.
 * Officials and diplomats without a name are left out: in the stories one report in ten that drops them tells something else.
 */
export const WITNESSES: ReadonlySet<string> = new Set(
  'resident residents villager villagers witness witnesses eyewitness eyewitnesses survivor survivors bystander bystanders inhabitant inhabitants rumour rumours rumor rumors'.split(
    ' ',
  ),
);

/** Ranks of which one person has one at a time: a former admiral is no retired general. */
export const RANKS_OF_ARMS: ReadonlySet<string> = new Set(
  'admiral general colonel major captain commander lieutenant brigadier marshal commodore sergeant corporal'.split(' '),
);

/** Verbs whose participle, set off at the end of a sentence, comments on all that it tells: “will visit Lagos, *underscoring* close ties” is not said of the visitor. */
export const COMMENTING: ReadonlySet<string> = new Set(
  'underscore underline signal highlight reflect illustrate demonstrate indicate'.split(' '),
);
