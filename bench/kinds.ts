/**
 * Kinds of happenings, each as facts that can be told. Every fact has three wordings; `{x}` is a slot that the happening fills: place, country,
 * people (who, whom, third), numbers (n1 … n4), a thing. Written for this bench.
 */
export interface Kind {
  readonly titles: readonly [string, string, string];
  readonly facts: readonly (readonly [string, string, string])[];
}

export const KINDS: readonly Kind[] = [
  {
    titles: ['{who} visits {place}', '{who} arrives in {place} for talks with {whom}', 'Talks in {place} on {thing}'],
    facts: [
      [
        '{who} of {country} arrived in {place} on {day} for talks with {whom} about {thing}.',
        'Talks on {thing} brought {who} of {country} to {place} on {day}, where {whom} was the host.',
        '{whom} received {who}, of {country}, in {place} on {day}; {thing} led the agenda.',
      ],
      [
        'The two agreed to set up a commission of {n1} members.',
        'A commission with {n1} members is to be formed, they agreed.',
        '{n1} members will sit on a joint commission that both sides approved.',
      ],
      [
        'Trade between the neighbours reached {n2} million dollars last year.',
        'Last year goods worth {n2} million dollars were exchanged.',
        'Commerce had grown to {n2} million dollars in the past year.',
      ],
      [
        '{third}, a spokesman for the hosts, called the meeting “{quote}”.',
        '“{quote}” was how spokesman {third} put it.',
        'The meeting had been “{quote}”, {third} said for the host.',
      ],
      ['A delegation of {n3} travelled with the guest.', '{n3} officials made up the party.', 'The guest brought {n3} officials along.'],
      [
        'Opposition members in {country} criticised the journey as costly.',
        'The trip was called a waste by the opposition in {country}.',
        'In {country}, opponents asked what the journey had cost.',
      ],
    ],
  },
  {
    titles: ['Earthquake near {place} kills {n1}', '{n1} dead in {country} quake', 'Rescuers search ruins after tremor at {place}'],
    facts: [
      [
        'An earthquake struck {place} in {country} on {day}, killing at least {n1} people.',
        'At least {n1} people died on {day} when the ground shook at {place}, {country}.',
        '{place} in {country} was hit by an earthquake on {day}; {n1} people or more were killed.',
      ],
      [
        '{n2} houses collapsed, the governor, {who}, said.',
        'Governor {who} counted {n2} fallen houses.',
        'According to {who}, the governor, {n2} homes came down.',
      ],
      [
        'Rescuers from {n3} towns dug through the night with {thing}.',
        'Through the night teams of {n3} towns worked with {thing}.',
        'Crews out of {n3} towns used {thing} until morning.',
      ],
      [
        '{third} lost her bakery and her brother. “{quote},” she said.',
        '“{quote},” said {third}, whose bakery and brother are gone.',
        '{third}, a baker, mourns a brother: “{quote}.”',
      ],
      [
        'The bridge to the coast is closed to lorries above {n4} tonnes.',
        'No lorry of more than {n4} tonnes may use the coastal bridge.',
        'Heavy traffic, above {n4} tonnes, is kept off the bridge.',
      ],
      [
        '{whom}, who heads the relief fund, asked for blankets and pumps.',
        'Blankets and pumps are needed most, said {whom} of the relief fund.',
        'The relief fund’s head, {whom}, appealed for pumps and blankets.',
      ],
    ],
  },
  {
    titles: ['Strike shuts {place} harbour', 'Dockers in {place} walk out over {thing}', '{country}: harbour of {place} idle'],
    facts: [
      [
        'Dockers shut the harbour of {place}, {country}, on {day} in a quarrel over {thing}.',
        'A quarrel over {thing} brought work at the harbour of {place} in {country} to a halt on {day}.',
        'On {day} nothing moved in the port of {place}, {country}: its dockers struck over {thing}.',
      ],
      [
        '{n1} ships wait outside, port captain {who} said.',
        'Port captain {who} counted {n1} waiting vessels.',
        'Outside lie {n1} vessels, according to {who}, captain of the port.',
      ],
      [
        'The union of {whom} wants {n2} more for a shift.',
        '{n2} a shift on top is what {whom} and the union ask.',
        'For each shift the union led by {whom} demands {n2} more.',
      ],
      [
        'Owners offered {n3} percent and a meeting.',
        'The other side has put {n3} percent on the table, and talks.',
        'A meeting and {n3} percent were on offer.',
      ],
      ['“{quote},” {third} told the men at the gate.', 'At the gate {third} cried: “{quote}.”', '{third} addressed the men: “{quote}.”'],
      ['The last walkout there went on for {n4} days.', 'Last time it took {n4} days.', 'An earlier stoppage had ended after {n4} days.'],
    ],
  },
  {
    titles: ['Patrols clash near {place}', '{n1} soldiers killed at {place}', '{country} accuses neighbour after fire at {place}'],
    facts: [
      [
        'Patrols exchanged fire near {place} on {day}; {country} said {n1} of its soldiers were killed.',
        '{country} lost {n1} soldiers on {day} when patrols shot at each other near {place}.',
        'Near {place}, {n1} soldiers of {country} died on {day} in an exchange of fire between patrols.',
      ],
      [
        'Colonel {who} blamed the other side for firing first.',
        'The first shots were the others’, Colonel {who} said.',
        'It was not his men who began, according to Colonel {who}.',
      ],
      [
        '{whom}, an envoy, went to the border with a letter about {thing}.',
        'With a letter on {thing}, envoy {whom} set out for the border.',
        'Envoy {whom} carried a letter on {thing} to the frontier.',
      ],
      [
        '{n2} villagers fled to the church of Saint {third}.',
        'In Saint {third} church {n2} villagers found shelter.',
        'Some {n2} people of the villages slept in Saint {third}’s.',
      ],
      ['“{quote},” a priest wrote.', 'A priest put it thus: “{quote}.”', 'From the priest came a note: “{quote}.”'],
      [
        'Both armies had agreed to stay {n3} kilometres from the river.',
        'An accord keeps either army {n3} kilometres off the river.',
        '{n3} kilometres from the river was the line both had accepted.',
      ],
    ],
  },
  {
    titles: ['{country} bank to lend {n1} million for {thing}', 'Loan for {thing} signed in {place}', '{place}: {n1} million for {thing}'],
    facts: [
      [
        'A loan of {n1} million dollars for {thing} was signed in {place} on {day}, the finance minister of {country}, {who}, said.',
        '{who}, finance minister of {country}, signed for {n1} million dollars in {place} on {day}; the money is for {thing}.',
        'In {place}, {country} borrowed {n1} million dollars for {thing} on {day}, with {who}, its finance minister, signing.',
      ],
      ['Repayment begins after {n2} months.', 'The first {n2} months are free.', 'Nothing is due for {n2} months.'],
      [
        '{whom} signed for the lenders and spoke of {n3} jobs.',
        'For the lenders {whom} promised {n3} jobs.',
        '{n3} jobs will come of it, said {whom}, who signed for the lenders.',
      ],
      [
        '“{quote},” said {third}, who sits on the audit court.',
        '{third} of the audit court warned: “{quote}.”',
        'From the audit court {third} remarked: “{quote}.”',
      ],
      [
        'A first loan of {n4} million had been repaid early.',
        'The earlier {n4} million came back ahead of time.',
        'An older debt of {n4} million was settled before it was due.',
      ],
      ['Parliament must still agree.', 'The deputies have yet to vote on it.', 'It needs a vote of the chamber.'],
    ],
  },
];

export const THINGS: readonly string[] = [
  'fishing rights', 'a railway tunnel', 'wheat', 'grazing land', 'a copper mine', 'water meters', 'visas for nurses', 'a gas terminal', 'cotton prices', 'ferry routes', 'school meals', 'a wind farm', 'salt works', 'night shifts', 'seed potatoes',
  'river dredging', 'an airport road', 'tea quotas', 'prisoner lists', 'an undersea cable', 'cattle vaccines', 'timber licences', 'hospital beds', 'phosphate', 'border markets', 'lighthouse dues', 'rice storage', 'solar roofs', 'a canal lock', 'tourist tax',
]; // biome-ignore format: a list

export const QUOTES: readonly string[] = [
  'we have waited long enough for this', 'nobody here will forget the sound', 'paper is patient and we are not', 'a door has been left open', 'it is a beginning and no more', 'the sea does not sign treaties', 'we counted twice and wept once',
  'let them come and look for themselves', 'there is bread for a week', 'this road was promised to my father', 'the numbers are on the table', 'our neighbours stay our neighbours',
]; // biome-ignore format: a list
