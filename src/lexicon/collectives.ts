/** Nouns behind a number that stand for states named before: “the two countries”, “both armies”. */
export const STATE_NOUNS: readonly string[] =
  'country nation side government state neighbour neighbor capital republic party ally army military navy delegation'.split(' ');

/** Those of them that mean two in a definite plural without a number: “the neighbours have agreed”. */
export const PAIRED_NOUNS: readonly string[] = 'neighbour neighbor side party army delegation'.split(' ');

/** Nouns for a state by what it is to another: “its *neighbour* Benin”. */
export const RELATED_STATE_NOUNS: readonly string[] = 'neighbour neighbor ally rival partner patron backer foe enemy'.split(' ');

/** Nouns that are a title: “the two presidents” are two who hold it. */
export const TITLE_NOUNS: readonly string[] =
  'president leader minister premier chancellor king queen ambassador general emir sultan envoy governor mayor'.split(' ');

/** Nouns for people that say nothing of an office: “the two men”. */
export const UNTITLED_NOUNS: readonly string[] = 'man woman statesman politician official counterpart interlocutor'.split(' ');

/** Titles of those who lead a state or its government: any of them is a “leader”. */
export const LEADER_TITLES: readonly string[] = [
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'king',
  'queen',
  'emir',
  'sultan',
  'taoiseach',
  'ruler',
];

/** Those of them who are people in the plural and no unit of their own: where they shoot or arrest, their state does. */
export const PEOPLE_IN_ARMS: readonly string[] = 'troop troops soldier force forces policeman officer airman sailor marine gunner'.split(
  ' ',
);

/** Nouns for those who act for their state in arms: “Chadian *troops*” are Chad’s. */
export const STATE_FORCES: readonly string[] =
  'troop troops soldier force forces army military navy marine guard coastguard police policeman patrol warship frigate destroyer submarine ship vessel helicopter jet warplane plane aircraft missile engineer officer peacekeeper contingent battalion artillery gunboat drone airman sailor'.split(
    ' ',
  );
