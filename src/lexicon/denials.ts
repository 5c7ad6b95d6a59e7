/** How somebody who says something denies it, beyond the verb “deny”. The structure is read from the tree (`src/event/denials.ts`); these are its words. */

/** “said there was no *doubt*”, “there were no *casualties*”: what is absent was never claimed to have happened. */
export const ABSENT_ANYWAY: readonly string[] = (
  'doubt need reason question alternative choice room point way hurry time hope sign trace word news casualty injury death victim survivor damage ' +
  'limit end risk danger problem difference excuse place going option chance rush majority winner substitute shortage cause pressure'
).split(' ');

/** “said that nobody had been *hurt*”: an absence of harm is news, no denial. */
export const HARM_VERBS: readonly string[] =
  'hurt injure kill wound die harm damage find see know need expect want survive believe understand'.split(' ');

/** Predicates that say that something is not so: “said the report was *false*”. */
export const UNTRUE: readonly string[] = (
  'false wrong untrue incorrect inaccurate baseless groundless unfounded fabricated fake invented absurd misleading unsubstantiated mistaken fictitious ' +
  'nonsense lie fabrication invention fiction slander myth falsehood hoax rumour rumor propaganda tale disinformation slanderous libellous fantasy fantasies fabrications lies rumours rumors inventions tales bogus concocted preposterous ludicrous ridiculous ' +
  'laughable nonsensical fanciful spurious untruth untruths baloney rubbish hogwash'
).split(' ');

/** The same in more than a word. */
export const NOT_SO: readonly string[] = [
  'not hold water',
  'not hold a drop',
  'not true',
  'not correspond',
  'not bear scrutiny',
  'no truth',
  'no basis',
  'no foundation',
  'no substance',
  'without foundation',
  'without basis',
  'without any basis',
  'far from the truth',
  'fairy tale',
  'made up',
  'pure speculation',
];

/** Predicates that deny when they are negated: “was not *true*”, “do not *correspond* to reality”. */
export const TRUE: readonly string[] = 'true correct accurate right real correspond exist happen'.split(' ');

/** What may be untrue: “called the *charge* a fairy tale”. */
export const ASSERTIONS: readonly string[] =
  'charge accusation allegation claim report rumour rumor suggestion assertion story account version talk news statement speculation figure article'.split(
    ' ',
  );

/** Said of oneself or one’s own state: “Chad had *no hand in* the coup”. */
export const NO_PART: readonly string[] = [
  'no hand in',
  'nothing to do with',
  'no part in',
  'no role in',
  'no share in',
  'no link to',
  'no links to',
  'no ties to',
  'no connection to',
  'no connection with',
  'nothing of any',
  'nothing of the',
  'nothing about',
  'no knowledge of',
  'not behind',
  'not involved in',
  'not responsible for',
  'not to blame for',
  'unaware of',
  'no plan to',
  'no plans to',
  'no intention of',
  'no such plan',
  'no such plans',
];
