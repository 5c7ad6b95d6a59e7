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

export interface RankRow {
  /** Higher is higher; those of 3 and more are leaders. */
  readonly rank: number;
  /** Folded endings of titles; the longest that fits counts. */
  readonly titles: readonly string[];
  readonly reason: string;
  readonly example: string;
}

/** Ranks of public office, for “a Vietnamese leader” and “the highest-level visit since”. Titles not named here have no known rank. */
export const RANKS: readonly RankRow[] = [
  {
    rank: 4,
    titles: [
      'president',
      'king',
      'queen',
      'emir',
      'sultan',
      'emperor',
      'pope',
      'supreme leader',
      'leader',
      'general secretary',
      'party chief',
      'junta chief',
      'head of state',
      'crown prince',
    ],
    reason: 'heads of state, and those who lead the party that leads the state',
    example: 'general secretary',
  },
  {
    rank: 3,
    titles: ['prime minister', 'premier', 'chancellor', 'taoiseach', 'head of government'],
    reason: 'heads of government',
    example: 'Premier',
  },
  {
    rank: 2,
    titles: [
      'vice president',
      'deputy president',
      'deputy prime minister',
      'vice premier',
      'deputy premier',
      'parliament speaker',
      'speaker',
      'standing committee member',
      'politburo member',
    ],
    reason: 'the next in line, speakers, members of the ruling body',
    example: 'Deputy Prime Minister',
  },
  {
    rank: 1,
    titles: ['minister', 'secretary of state', 'foreign secretary', 'defense secretary', 'defence secretary'],
    reason: 'members of the government',
    example: 'Foreign Minister',
  },
  {
    rank: 0,
    titles: [
      'deputy minister',
      'vice minister',
      'vice foreign minister',
      'deputy foreign minister',
      'ambassador',
      'envoy',
      'special envoy',
      'state secretary',
      'undersecretary',
      'assistant secretary',
    ],
    reason: 'below the government',
    example: 'special envoy',
  },
];
