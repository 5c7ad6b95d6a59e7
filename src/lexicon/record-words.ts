/** Words by which the record tells apart what shares a name. Each row gives its reason and an example that is its first test. */
export interface GenericBodyRow {
  /** Folded words; a body whose name has only such words exists once in every country. */
  readonly words: string;
  readonly reason: string;
  readonly example: string;
}

/** Names of bodies that say nothing without their country. */
export const GENERIC_BODIES: readonly GenericBodyRow[] = [
  {
    words:
      'foreign defence defense interior finance economy trade commerce justice health education culture energy agriculture transport labour labor home external internal affairs',
    reason: 'portfolios: every government has them',
    example: 'Ministry of Foreign Affairs',
  },
  {
    words:
      'ministry ministries department office agency bureau commission committee council cabinet secretariat embassy consulate delegation mission',
    reason: 'kinds of office',
    example: 'State Council',
  },
  {
    words:
      'government state national federal central presidential royal supreme high general public security intelligence service administration presidency',
    reason: 'what any state calls its own',
    example: 'National Security Council',
  },
  {
    words: 'parliament senate assembly congress house chamber representatives lords commons deputies legislature people peoples',
    reason: 'parliaments',
    example: 'National Assembly',
  },
  {
    words: 'army navy air force forces armed military police coast guard border troops marines staff general command',
    reason: 'forces',
    example: 'Coast Guard',
  },
  {
    words:
      'party communist socialist labour labor workers democratic liberal conservative republican green progressive ruling politburo standing',
    reason: 'parties: many countries have one of the same name',
    example: 'Communist Party',
  },
  { words: 'court bank electoral election university', reason: 'courts, central banks, electoral bodies', example: 'Supreme Court' },
];

export interface WalkOfLifeRow {
  readonly walk: string;
  /** Folded words of titles. */
  readonly titles: string;
  readonly reason: string;
  readonly example: string;
}

/**
 * Walks of life that one person seldom joins: namesakes whose present titles come from two of them are two people.
 * Titles of public life (ministers, officers, diplomats, party posts) are one walk, because people move between them.
 */
export const WALKS_OF_LIFE: readonly WalkOfLifeRow[] = [
  {
    walk: 'public',
    titles:
      'president premier minister chancellor king queen emir sultan crown prince governor mayor ambassador envoy senator lawmaker deputy secretary leader chief chairman speaker general admiral colonel commander spokesman spokeswoman spokesperson commissioner judge prosecutor',
    reason: 'offices of state, party and forces',
    example: 'Foreign Minister',
  },
  {
    walk: 'sport',
    titles: 'striker midfielder goalkeeper footballer coach captain manager sprinter boxer batsman bowler wrestler swimmer cyclist referee',
    reason: 'athletes and those who train them',
    example: 'striker',
  },
  {
    walk: 'arts',
    titles: 'singer actor actress novelist poet painter director musician filmmaker',
    reason: 'artists',
    example: 'novelist',
  },
  {
    walk: 'faith',
    titles: 'bishop archbishop cardinal pope imam rabbi priest pastor monk ayatollah',
    reason: 'clergy; where clergy govern, reports print the office of state as well',
    example: 'archbishop',
  },
  { walk: 'science', titles: 'professor historian economist scientist physicist researcher', reason: 'scholars', example: 'historian' },
];
