/** Words that tell whether a clause lies before or after the report, for where no tree is at hand. The nearest one before the expression counts. */

/** Behind these the clause is still to come. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  (
    'plans plan planning hopes hope hoping intends intend aims aim wants want expects expect preparing prepares prepare ' +
    'until till deadline arrives arrive begins begin starts start opens open leaves leave ends end expires expire takes take meets meet visits visit ' +
    'travels travel departs depart rise rises returns return hosts host holds hold runs run lasts heads flies fly resumes resume convenes convene kicks goes go votes vote ' +
    'proposed promises promise vows vow pledges pledge'
  ).split(' '),
);

/** Behind these it has happened. Regular forms in -ed are found without a list. */
export const PAST_CUES: ReadonlySet<string> = new Set(
  (
    'was were had did has have since said told met held went came took gave made saw sent left flew lost began became broke ' +
    'brought built bought caught chose dealt drew drove fell fought found fled froze got grew heard kept knew led lay paid ran ' +
    'rose sat seized sold shot sank spoke spent stood stole struck swore swept taught thought threw understood withdrew wrote ' +
    'wore overthrew undertook born given taken seen shown written known chosen broken driven drawn flown forgotten frozen ' +
    'grown hidden ridden sworn thrown worn withdrawn overthrown ended won hit put cut'
  ).split(' '),
);

/** Verb forms in -ed and adjectives that speak of what is to come. */
export const FUTURE_PARTICIPLES: ReadonlySet<string> = new Set(
  'scheduled planned slated expected due supposed tipped upcoming forthcoming prospective next'.split(' '),
);

/** Words that look ahead where “for” stands behind them: “the vote, set for Sunday”. */
export const FUTURE_BEFORE_FOR: ReadonlySet<string> = new Set(['set', 'billed', 'slated', 'pencilled']);

/**
 * Verbs whose object is put on a day to come where “for” and that day stand behind it: “summoned the ambassador for Thursday”, “called a vote for May”.
 * Not “praised”, “blamed”, “thanked”: what follows their “for” is over.
 */
export const PUT_AHEAD_FOR: ReadonlySet<string> = new Set(
  (
    'summoned summons summon called calls call convened convenes convene scheduled announced announces fixed fixes invited invites invite ordered orders set sets ' +
    'booked reserved proposed proposes planned convoked arranged arranges requested requests postponed rescheduled timetabled planning promised promises promise pledged'
  ).split(' '),
);

/** Behind these a month that sets a limit (“by March”, “before January”) lies ahead, though the verb itself is past. */
export const DEMANDS: ReadonlySet<string> = new Set(
  'asked asks ask demanded demands demand urged urges urge called wanted sought seeks seek requested requests promised pledged vowed offered agreed ordered told'.split(
    ' ',
  ),
);

/** Present tenses: nothing is said about before or after. */
export const PRESENT_CUES: ReadonlySet<string> = new Set(['is', 'are', 'am', 'does', 'do']);

/** Words behind which “to” and a verb look ahead; behind others (“failed to”, “declined to”) the verb shares its governor's time. */
export const FUTURE_GOVERNORS: ReadonlySet<string> = new Set(
  (
    'is are plans plan planned planning hopes hope hoping intends intend intended aims aim wants want expects expect expected due set scheduled slated ' +
    'about likely unlikely ready agreed agrees agree pledged promised vowed promises vows threatened threatens prepares prepared preparing going ' +
    'invited invitation invitations decision decided intention proposal offer offered proposed wish bid scheduling determined poised bound supposed yet'
  ).split(' '),
);

/** Those that look ahead also over a day or over who is meant: “agreed on Wednesday to send”. */
export const GOVERNS_FROM_AFAR: ReadonlySet<string> = new Set(
  'agreed agrees agree invited invites invite pledged promised vowed threatened intends plans planned offered hopes hoped expects expected wants decided'.split(
    ' ',
  ),
);

/** Words in -ed that are no past tense. */
export const NO_PARTICIPLES: ReadonlySet<string> = new Set(
  'hundred indeed united armed unmanned naked sacred wicked rugged beloved unprecedented alleged supposed renewed so-called related'.split(
    ' ',
  ),
);
