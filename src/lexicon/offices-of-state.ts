/**
 * Classes of offices by which claims of a “first visit” count: “a French leader”, “a president of Chad”. The first row whose words begin a
 * title decides. Words are folded: lower case, no marks, hyphens as blanks.
 */
export interface OfficeClassRow {
  /** How the class is called in an answer; titles of one class count for each other. */
  readonly name: string;
  /** Titles that begin with any of these. */
  readonly titles: readonly string[];
  /** Whether a holder counts as a leader of the state: head of state, of government, or of the party that rules. */
  readonly leader: 'yes' | 'no' | 'maybe';
  readonly reason: string;
  readonly example: string;
}

export const OFFICE_CLASSES: readonly OfficeClassRow[] = [
  {
    name: 'elected but not yet in office',
    titles: ['president elect', 'president designate', 'prime minister elect', 'prime minister designate', 'chancellor elect'],
    leader: 'maybe',
    reason: 'some count the coming holder, some do not',
    example: 'President-elect',
  },
  {
    name: 'deputy',
    titles: ['vice', 'deputy', 'assistant', 'under', 'former', 'ex', 'first deputy', 'first vice'],
    leader: 'no',
    reason: 'stands below or behind the holder',
    example: 'Vice President',
  },
  {
    name: 'acting holder',
    titles: ['acting', 'interim', 'provisional', 'caretaker', 'transitional'],
    leader: 'maybe',
    reason: 'holds the powers without the office',
    example: 'Acting President',
  },
  {
    name: 'president of a body',
    titles: [
      'president of the council',
      'president of the government',
      'president of the presidency',
      'president of the senate',
      'president of the national assembly',
      'president of the parliament',
      'president of the commission',
      'president of the junta',
    ],
    leader: 'maybe',
    reason: 'a prime minister in some states, a speaker in others',
    example: 'President of the Council of Ministers',
  },
  {
    name: 'president',
    titles: ['president', 'federal president', 'state president'],
    leader: 'yes',
    reason: 'head of state',
    example: 'President',
  },
  {
    name: 'prime minister',
    titles: ['prime minister', 'premier', 'taoiseach', 'head of government', 'chief minister of state'],
    leader: 'yes',
    reason: 'head of government under the names in use',
    example: 'Premier',
  },
  { name: 'chancellor', titles: ['chancellor', 'federal chancellor'], leader: 'yes', reason: 'head of government', example: 'Chancellor' },
  { name: 'king', titles: ['king'], leader: 'yes', reason: 'head of state', example: 'King' },
  { name: 'queen', titles: ['queen mother', 'queen consort'], leader: 'no', reason: 'does not reign', example: 'Queen Mother' },
  { name: 'queen', titles: ['queen'], leader: 'yes', reason: 'head of state', example: 'Queen' },
  { name: 'emperor', titles: ['emperor', 'empress', 'shah'], leader: 'yes', reason: 'head of state', example: 'Emperor' },
  {
    name: 'ruler',
    titles: ['sultan', 'amir', 'emir', 'grand duke', 'grand duchess', 'pope'],
    leader: 'yes',
    reason: 'head of state',
    example: 'Emir',
  },
  {
    name: 'prince',
    titles: ['prince', 'princess', 'crown prince', 'crown princess', 'regent', 'duke', 'duchess', 'sheikh'],
    leader: 'maybe',
    reason: 'reigns in Monaco, is the heir elsewhere',
    example: 'Prince',
  },
  {
    name: 'party leader',
    titles: [
      'general secretary',
      'party chief',
      'party leader',
      'communist party chief',
      'supreme leader',
      'leader',
      'chief of state',
      'head of state',
      'party general secretary',
    ],
    leader: 'yes',
    reason: 'leads a state whose party rules, or is called so outright',
    example: 'General Secretary',
  },
  {
    name: 'foreign minister',
    titles: [
      'foreign minister',
      'minister of foreign affairs',
      'minister for foreign affairs',
      'minister of external affairs',
      'foreign secretary',
    ],
    leader: 'no',
    reason: 'a member of the government',
    example: 'Foreign Minister',
  },
  {
    name: 'secretary of state',
    titles: ['secretary of state'],
    leader: 'no',
    reason: 'foreign minister of the United States',
    example: 'Secretary of State',
  },
  {
    name: 'other office',
    titles: [
      'minister',
      'defence minister',
      'defense minister',
      'secretary',
      'special',
      'presidential',
      'ambassador',
      'envoy',
      'speaker',
      'member',
      'politburo',
      'spokesman',
      'spokeswoman',
      'spokesperson',
    ],
    leader: 'no',
    reason: 'serves under a leader',
    example: 'Minister of Defence',
  },
];
