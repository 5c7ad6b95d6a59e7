/** Rows of the apposition layer: what may stand as the first or second part, with the reason and an example that is its first test. */
export interface AppositionRow {
  readonly reason: string;
  /** Class of the first part, class of the second. */
  readonly first: PartClass;
  readonly second: PartClass;
  readonly example: string;
  /** The two parts of the example, first and second. */
  readonly parts: readonly [string, string];
}

/**
 * What a noun phrase can stand for, told by its last noun: a person’s name or description, a body, a place, a state, a time, a figure with
 * its unit, or some other thing. `name` parts are proper names, `noun` parts descriptions.
 */
export type PartClass =
  | 'person-name'
  | 'person-noun'
  | 'place-name'
  | 'place-noun'
  | 'body-name'
  | 'body-noun'
  | 'other-name'
  | 'thing'
  | 'quantity';

export const appositionRows: readonly AppositionRow[] = [
  {
    reason: 'a person described behind the comma',
    first: 'person-name',
    second: 'person-noun',
    example: 'Ana Lind, the mayor of Oslo, left.',
    parts: ['Ana Lind', 'the mayor of Oslo'],
  },
  {
    reason: 'an office holder named behind the comma',
    first: 'person-noun',
    second: 'person-name',
    example: 'The mayor of Oslo, Ana Lind, left.',
    parts: ['The mayor of Oslo', 'Ana Lind'],
  },
  {
    reason: 'one description of a person explains another',
    first: 'person-noun',
    second: 'person-noun',
    example: 'The mayor, a retired judge, left.',
    parts: ['The mayor', 'a retired judge'],
  },
  {
    reason: 'a person told by a deed or a rank among others: “the first of his family to …”',
    first: 'person-name',
    second: 'thing',
    example: 'Ana Lind, the only woman in the race, left.',
    parts: ['Ana Lind', 'the only woman in the race'],
  },
  {
    reason: 'a place described',
    first: 'place-name',
    second: 'place-noun',
    example: 'They met in Goma, the largest city of the region, on Monday.',
    parts: ['Goma', 'the largest city of the region'],
  },
  {
    reason: 'a place named behind its description',
    first: 'place-noun',
    second: 'place-name',
    example: 'They met in the capital, Maseru, on Monday.',
    parts: ['the capital', 'Maseru'],
  },
  {
    reason: 'a place or state told by its part in something: “a member of the bloc”',
    first: 'place-name',
    second: 'thing',
    example: 'Chad, a member of the bloc, abstained.',
    parts: ['Chad', 'a member of the bloc'],
  },
  {
    reason: 'a state or place can act as a person does: “a close ally”',
    first: 'place-name',
    second: 'person-noun',
    example: 'Chad, a close ally of Paris, abstained.',
    parts: ['Chad', 'a close ally of Paris'],
  },
  {
    reason: 'a body described',
    first: 'body-name',
    second: 'body-noun',
    example: 'Terravia, an aid group based in Vienna, left.',
    parts: ['Terravia', 'an aid group based in Vienna'],
  },
  {
    reason: 'a body named behind its description',
    first: 'body-noun',
    second: 'body-name',
    example: 'An aid group, Terravia, left.',
    parts: ['An aid group', 'Terravia'],
  },
  {
    reason: 'a body or work told by what it is',
    first: 'body-name',
    second: 'thing',
    example: 'Nordhavn, the owner of the ship, declined to comment.',
    parts: ['Nordhavn', 'the owner of the ship'],
  },
  {
    reason: 'a body can act as a person does: “the operator”',
    first: 'body-name',
    second: 'person-noun',
    example: 'Nordhavn, the operator of the ferry, apologised.',
    parts: ['Nordhavn', 'the operator of the ferry'],
  },
  {
    reason: 'a body described by another noun for it',
    first: 'body-noun',
    second: 'body-noun',
    example: 'The company, a state airline, apologised.',
    parts: ['The company', 'a state airline'],
  },
  {
    reason: 'a name of an unknown kind takes any description',
    first: 'other-name',
    second: 'thing',
    example: 'They speak Tigrinya, a Semitic language, at home.',
    parts: ['Tigrinya', 'a Semitic language'],
  },
  {
    reason: 'a person whose name no table holds',
    first: 'person-noun',
    second: 'other-name',
    example: 'They buried their youngest child, Gloriana, on Monday.',
    parts: ['their youngest child', 'Gloriana'],
  },
  {
    reason: 'a person whose name no table holds, described',
    first: 'other-name',
    second: 'person-noun',
    example: 'Gloriana, their youngest child, was there.',
    parts: ['Gloriana', 'their youngest child'],
  },
  {
    reason: 'a body whose name no table holds, described',
    first: 'other-name',
    second: 'body-noun',
    example: 'Zentrum, a small party, abstained.',
    parts: ['Zentrum', 'a small party'],
  },
  {
    reason: 'a place that no table holds, described',
    first: 'other-name',
    second: 'place-noun',
    example: 'They reached Kostenga, a river port, before dawn.',
    parts: ['Kostenga', 'a river port'],
  },
  {
    reason: 'a place that was taken for a person: a noun for a place is surer',
    first: 'person-name',
    second: 'place-noun',
    example: 'They met in Marlene, a small town in the hills.',
    parts: ['Marlene', 'a small town in the hills'],
  },
  {
    reason: 'a place named that no table holds',
    first: 'place-noun',
    second: 'other-name',
    example: 'They met in the main town, Kostenga, on Monday.',
    parts: ['the main town', 'Kostenga'],
  },
  {
    reason: 'a body named that no table holds',
    first: 'body-noun',
    second: 'other-name',
    example: 'An aid group based in Vienna, Terravia, left.',
    parts: ['An aid group based in Vienna', 'Terravia'],
  },
  {
    reason: 'a thing told by the place that it is',
    first: 'thing',
    second: 'place-noun',
    example: 'His home, a village of ten houses, burned down.',
    parts: ['His home', 'a village of ten houses'],
  },
  {
    reason: 'a place told by another noun for a place',
    first: 'place-noun',
    second: 'place-noun',
    example: 'The town, a river port, was cut off.',
    parts: ['The town', 'a river port'],
  },
  {
    reason: 'a place told by what it is to somebody',
    first: 'place-noun',
    second: 'thing',
    example: 'The island, a gift of the late king, was sold.',
    parts: ['The island', 'a gift of the late king'],
  },
  {
    reason: 'a name of an unknown kind explains any description',
    first: 'thing',
    second: 'other-name',
    example: 'The drug, Nevatrol, was withdrawn.',
    parts: ['The drug', 'Nevatrol'],
  },
  {
    reason: 'a body of an unlisted kind is named',
    first: 'thing',
    second: 'body-name',
    example: 'The charity, the Terravia Foundation, opened in 1990.',
    parts: ['The charity', 'the Terravia Foundation'],
  },
  {
    reason: 'a thing described by another noun for it',
    first: 'thing',
    second: 'thing',
    example: 'The pipeline, a project of the late king, leaks.',
    parts: ['The pipeline', 'a project of the late king'],
  },
  {
    reason: 'a body’s noun described by a thing',
    first: 'body-noun',
    second: 'thing',
    example: 'The party, the largest in parliament, abstained.',
    parts: ['The party', 'the largest in parliament'],
  },
  {
    reason: 'a figure is put into a series',
    first: 'quantity',
    second: 'thing',
    example: 'Prices rose 9 per cent, the steepest rise in years.',
    parts: ['9 per cent', 'the steepest rise in years'],
  },
];

/** Nouns for a person that head descriptions and stand in none of the lists of offices and sources. */
export const describedPeople =
  'brother sister father mother son daughter wife husband widow uncle aunt cousin nephew niece child baby boy girl man woman friend rival ' +
  'predecessor successor counterpart critic ally partner veteran native member attorney curator author writer poet novelist singer actor actress ' +
  'musician composer conductor painter artist sculptor architect director producer co-founder founder cofounder owner heir entrepreneur banker broker ' +
  'athlete player striker goalkeeper coach captain champion runner swimmer cyclist boxer driver passenger student pupil graduate apprentice ' +
  'nurse surgeon physician psychologist psychiatrist biologist chemist physicist geologist astronomer mathematician linguist sociologist ' +
  'priest bishop archbishop cardinal imam rabbi monk nun pastor cleric theologian missionary ' +
  'soldier sergeant lieutenant colonel major admiral commando sniper gunman hostage prisoner detainee convict suspect victim survivor fugitive ' +
  'butcher baker carpenter mechanic electrician plumber cook waiter tailor shopkeeper landlord tenant neighbour neighbor herder shepherd ' +
  'independent newcomer outsider insider moderate hardliner reformer reformist conservative liberal socialist communist nationalist separatist ' +
  'philanthropist billionaire millionaire tycoon magnate industrialist blogger columnist photographer cameraman interpreter translator ' +
  'gardener guard bodyguard courier smuggler dealer financier accountant auditor clerk secretary assistant organiser organizer campaigner volunteer donor';
