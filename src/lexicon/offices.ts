/** Words by which two printings of one person's office are compared. */

/** Heads of offices that only one person holds for one portfolio: another portfolio is another office. */
export const PORTFOLIO_HEADS: ReadonlySet<string> = new Set('minister secretary commissioner ambassador envoy'.split(' '));

/** A rank before the head: who is left without it is told to hold another post. “First” only tells deputies apart. */
export const RANK_WORDS: ReadonlySet<string> = new Set('deputy vice acting interim caretaker assistant designate elect'.split(' '));
export const FINER_RANKS: ReadonlySet<string> = new Set('first senior second'.split(' '));

/** Portfolios that go by several names: one row, one portfolio. */
export const PORTFOLIOS: readonly (readonly string[])[] = [
  ['foreign', 'external', 'exterior'],
  ['interior', 'home', 'internal'],
  ['defence', 'defense', 'war', 'military'],
  ['finance', 'treasury', 'financial'],
  ['economy', 'economic', 'economics'],
  ['justice', 'legal'],
  ['health', 'sanitary'],
  ['trade', 'commerce', 'commercial'],
  ['energy', 'petroleum', 'oil', 'power'],
  ['agriculture', 'farm', 'agricultural'],
];

/** Words of a title that tell no portfolio: “minister of state for foreign affairs”, “prime minister” is a head of its own. */
export const TITLE_FILLERS: ReadonlySet<string> = new Set(
  'of for the and affairs state federal union his her their its sheikh sir dame lord lady sayyid dr mr mrs ms prince princess general captain admiral professor'.split(
    ' ',
  ),
);
