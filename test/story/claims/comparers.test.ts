import { describe, expect, test } from 'vitest';
import { claimTexts, compared, DIFFERS } from './support.js';

describe('denials', () => {
  test.each<[string, string, string, string]>([
    [
      'denied',
      'A Chilean ship docked in Guayaquil on Monday.',
      'The embassy of Chile denied on Tuesday that a ship had docked in Guayaquil.',
      'contradiction',
    ],
    [
      'an attempt',
      'Soldiers of Peru tried to arrest fishermen near the island of Puná.',
      'A Peruvian officer denied that his soldiers had tried to arrest anybody near the island of Puná.',
      'divergence',
    ],
  ])('%s', (_, one, other, severity) => expect(compared(one, other)).toMatchObject({ relation: DIFFERS, severity }));
  test.each<[string, string, string, string]>([
    [
      'a plan that came to nothing',
      'President Lenín Moreno flies to Lima tomorrow.',
      'President Lenín Moreno did not fly to Lima.',
      'contradiction',
    ],
    [
      'prevented from',
      'Minister Ana Lind will attend the ceremony in Guayaquil on Monday.',
      'Minister Ana Lind was prevented from attending the ceremony in Guayaquil.',
      'contradiction',
    ],
    [
      'the deed is named beside the verb',
      'Ecuador will answer by expelling Chilean diplomats from Quito.',
      'Ecuador has expelled no Chilean diplomats from Quito.',
      'contradiction',
    ],
  ])('%s', (_, one, other, severity) =>
    expect(compared(one, other, ['May 9, 2018', 'May 14, 2018'])).toMatchObject({ relation: DIFFERS, severity }),
  );
  test.each([
    ['Chile was invited to the summit in Quito but did not come.', 'Chile declined an invitation to the summit in Quito.'],
    ['The embassy of Chile in Quito did not reply to questions.', 'The embassy of Chile in Quito declined to reply to questions.'],
  ])('two ways to say no: %s', (one, other) => expect(compared(one, other)?.severity).not.toBe('contradiction'));
  test('days and not weeks deny nothing', () => {
    const found = compared(
      'President Lenín Moreno spoke of days and not of weeks in Guayaquil on Monday.',
      'President Lenín Moreno spoke of days in Guayaquil on Monday.',
    );
    expect(found?.severity).not.toBe('contradiction');
  });
});

describe('a day given up', () => {
  test.each([
    ['The talks on the border will open in Quito on May 14.', 'The talks on the border will open in Quito on May 17 instead.'],
    ['Minister Ana Lind will travel to Quito on May 14.', 'The visit of Minister Ana Lind to Quito has been moved from May 14 to May 21.'],
  ])('%s', (one, other) => expect(compared(one, other)).toMatchObject({ relation: DIFFERS, difference: expect.arrayContaining(['date']) }));
  test('moved things are no moved days', () => {
    const found = compared('The relief goods were moved to Quito on Monday.', 'The relief goods were moved to Quito on Monday by train.');
    expect(found?.relation).not.toBe(DIFFERS);
  });
});

describe('figures', () => {
  test.each([
    [
      'a rate and a total',
      'Kuwait will admit 20,000 Peruvian workers a year.',
      'Kuwait will admit 20,000 Peruvian workers over three years.',
    ],
    ['one and two', 'Chile fired a new missile near Iquique on Monday.', 'Chile fired two missiles near Iquique on Monday.'],
    [
      'the dead of one day',
      'At least 12 people died in the fire at the port of Manta on Monday.',
      'The fire at the port of Manta killed 19 people on Monday.',
    ],
  ])('%s', (_, one, other) =>
    expect(compared(one, other)).toMatchObject({
      relation: DIFFERS,
      severity: 'contradiction',
      difference: expect.arrayContaining(['number']),
    }),
  );
  test.each([
    ['one rate in two words', 'Kuwait will admit 20,000 Peruvian workers a year.', 'Kuwait will admit 20,000 Peruvian workers every year.'],
    [
      'parts and their sum',
      'Three guards and a soldier were killed near Puyo on Monday.',
      'Four soldiers were killed near Puyo on Monday.',
    ],
    ['two days and 48 hours', 'The envoys were given 48 hours to leave Quito.', 'The envoys were given two days to leave Quito.'],
  ])('%s do not part', (_, one, other) => expect(compared(one, other)?.relation).not.toBe(DIFFERS));
  test('a toll that grew overnight is no contradiction', () => {
    const found = compared(
      'The fire at the port of Manta killed 12 people on Monday.',
      'The fire at the port of Manta killed 19 people on Monday.',
      ['May 8, 2018', 'May 11, 2018'],
    );
    expect(found).toMatchObject({ relation: DIFFERS, severity: 'divergence' });
  });
});

describe('figures that can be read as one', () => {
  test.each([
    ['About 3,200 villagers have fled to Puyo.', 'More than 3,000 villagers have fled to Puyo.'],
    ['A frigate anchored off Manta on Monday.', 'One frigate anchored off Manta on Monday.'],
    ['The colonel brought 52 engineers to Manta, the navy said.', 'Some 50 engineers came to Manta with the colonel.'],
  ])('%s', (one, other) => expect(compared(one, other)?.relation ?? 'agree').not.toBe(DIFFERS));
  test('of the dead the voice that counts them is part of what is told', () => {
    const found = compared(
      'At least 28 soldiers were killed at Zamora on Monday, the Defence Ministry of Ecuador said.',
      'Some 30 soldiers were killed at Zamora on Monday.',
    );
    expect(found).toMatchObject({ relation: DIFFERS });
  });
});

test('a rate and a total are shown with their time', () => {
  const found = compared(
    'Kuwait will admit 20,000 Peruvian workers a year.',
    'Kuwait will admit 20,000 Peruvian workers over three years.',
  );
  expect(found?.text).toContain('“20,000 Peruvian workers a year”');
});

test('where a target lay is not how far the missile reaches', () => {
  const found = compared(
    'The missile struck a ship 250 kilometres off Manta.',
    'The missile struck a ship with a range of 350 kilometres.',
  );
  expect(found?.difference ?? []).not.toContain('number');
});

describe('what came of a plan', () => {
  test.each([
    ['President Ana Lind is to be sworn in on Friday.', 'President Ana Lind was sworn in before parliament in Quito.'],
    ['Minister Ana Lind will visit Lima on May 11.', 'Minister Ana Lind visited Lima on May 11.'],
  ])('%s', (one, other) => {
    const found = compared(one, other, ['May 9, 2018', 'May 14, 2018']);
    expect(found).toMatchObject({ relation: 'agree', difference: expect.arrayContaining(['status']) });
  });
  test('an offer is no plan carried out', () => {
    const found = compared('Chile offered to send observers to Puyo.', 'Chile will send observers to Puyo.', [
      'May 9, 2018',
      'May 14, 2018',
    ]);
    expect(found?.relation).not.toBe('agree');
  });
});

describe('who acted', () => {
  test('for another', () => {
    expect(
      compared(
        'Minister Ana Lind handed over the medicine in Manta on behalf of President Lenín Moreno.',
        'President Lenín Moreno handed over the medicine in Manta.',
      ),
    ).toMatchObject({ relation: DIFFERS, difference: expect.arrayContaining(['participant']) });
  });
  test.each([
    ['President Ana Lind is a former admiral from Manta.', 'President Ana Lind is a retired general from Manta.', true],
    ['President Ana Lind is a former admiral from Manta.', 'President Ana Lind is a retired admiral from Manta.', false],
  ])('ranks: %s', (one, other, apart) => {
    const found = compared(one, other);
    expect(found?.difference.includes('role') ?? false).toBe(apart);
  });
});

describe('promised or done', () => {
  test('agreed to do is not done', () => {
    expect(
      compared('Chile agreed to extend the truce with the miners until July.', 'Chile has extended the truce with the miners until July.'),
    ).toMatchObject({ relation: DIFFERS, severity: 'divergence' });
  });
  test('agreed on a plan is a deed', () => {
    const found = compared(
      'Chile and Peru agreed on a plan for the border in Arica last April.',
      'Chile and Peru reached agreement on a plan for the border in Arica last April.',
    );
    expect(found?.relation).not.toBe(DIFFERS);
  });
});

test('a day that cannot be worked out is still told', () => {
  const found = compared('Benin recalled its ambassador from Lima on Friday.', 'Benin recalled its ambassador from Lima on Friday.', [
    'May 9, 2018',
    'No date',
  ]);
  expect(found?.relation).not.toBe('more-specific');
});

test('a day on which something was said dates no quotation', () => {
  const found = compared(
    '“The river is open to all,” Minister Ana Lind told parliament on Monday.',
    '“The river is open to all,” said Minister Ana Lind.',
  );
  expect(found?.relation).not.toBe('more-specific');
});

test.each([
  ['counted on from what was told before', 'The minister will call on President Lenín Moreno in Quito the following day.', false],
  ['a day of its own', 'The minister will call on President Lenín Moreno in Quito on May 29.', true],
])('%s', (_, one, apart) => {
  const found = compared(one, 'The minister will call on President Lenín Moreno in Quito on May 22.');
  expect(found?.relation === DIFFERS).toBe(apart);
});

test.each([
  [
    'The first exercise of Chile and Peru was held off Arica in 2012.',
    'The third exercise of Chile and Peru was held off Arica in 2016.',
    false,
  ],
  ['The exercise of Chile and Peru was held off Arica in 2012.', 'The exercise of Chile and Peru was held off Arica in 2016.', true],
])('of one row each has its own year: %s', (one, other, apart) => {
  expect(compared(one, other)?.difference.includes('date') ?? false).toBe(apart);
});

test('a baseline printed more finely says more', () => {
  const found = compared(
    'They were the first talks between Chile and Bolivia since the accord of February 2014.',
    'They were the first talks between Chile and Bolivia since 2014.',
  );
  expect(found).toMatchObject({ relation: 'more-specific', difference: ['date'] });
});

describe('records told as a clause and as a noun', () => {
  test('are one where they are of the same state', () => {
    const found = compared(
      'It is the first time since 1979 that Canada has sent soldiers to Dominica.',
      'They are the first Canadian soldiers on the island of Dominica since 1979.',
    );
    expect(found?.severity).not.toBe('contradiction');
  });
  test('of two states they part', () => {
    const found = compared(
      'It is the first time since 2008 that Madagascar has expelled an ambassador.',
      'It is the first expulsion of an ambassador of Turkey from Africa since 2008.',
    );
    expect(found?.relation ?? 'none').not.toBe('agree');
  });
});

describe('how a claim reads', () => {
  test.each([
    [
      'Minister Ana Lind spoke at events commemorating the founding of the port of Manta in 1912.',
      'events commemorating the founding',
      '[events]',
    ],
    ['Minister Ana Lind flew to Lima, marking the first visit by a minister of Ecuador since 2011.', 'The first visit by', 'Marking'],
  ])('%s', (told, expected, not) => {
    const texts = claimTexts(told, told.replace('Minister Ana Lind', 'On Monday the minister, Ana Lind,'));
    expect(texts.some((text) => text.toLowerCase().includes(expected.toLowerCase()))).toBe(true);
    expect(texts.filter((text) => text.includes(not))).toEqual([]);
  });
});

describe('a participle that comments on its whole sentence', () => {
  const texts = (sentence: string): string[] => claimTexts(sentence, 'Prices of coffee fell in Lima on Friday.');

  test('is not said of the visitor', () => {
    const told = texts(
      'Foreign Minister Elina Berg will travel to Lima on Friday, underscoring the ever closer ties between the two coasts.',
    );
    expect(told).toContain('… underscoring the ever closer ties between the two coasts');
  });

  test('what the visitor does is', () => {
    const told = texts('Foreign Minister Elina Berg left Lima on Friday, promising a new bridge across the river.');
    expect(told.some((text) => text.startsWith('[Elina Berg] promising'))).toBe(true);
  });
});
