import { describe, expect, test } from 'vitest';
import { datedAgain } from '../../src/event/index.js';
import { withPublished } from '../../src/text/index.js';
import { PRINTED, read } from './helpers.js';

describe('precedents', () => {
  test.each([
    ['It was his first visit to Peru since 2014.', 'first-since', '2014'],
    ['President Lai Ching-te made the first visit by a Taiwanese leader to Palau since 2018.', 'first-since', '2018'],
    ['She is the first foreign head of state to visit Kabul since August 2021.', 'first-since', '2021-08'],
    ['It is the first time that Norway has expelled an ambassador since 2008.', 'first-since', '2008'],
    ['He is the first Danish envoy to be expelled from an African country since 1999.', 'first-since', '1999'],
    ['The two ministers met for the first time since March 3, 2022.', 'first-since', '2022-03-03'],
    ['It was their first conversation this year.', 'first-since', '2025-01'],
    ['His first trip abroad after he took office in May 2023 was to Lima.', 'first-since', '2023-05'],
    ['It was the highest-level visit by a French official since 2019.', 'highest-since', '2019'],
    ['It was the largest shipment of grain to Yemen since the war began in 2015.', 'highest-since', '2015'],
    ['He is the most senior American official to visit Minsk since 2020.', 'highest-since', '2020'],
    ['It was the deadliest attack in Niger in five years.', 'highest-since', null],
    ['King Felipe last visited Cuba in 2019.', 'last', '2019'],
    ['The two leaders last met on June 4, 2023.', 'last', '2023-06-04'],
    ['The last time the three presidents met was in Quito in May 2016.', 'last', '2016-05'],
    ['The last exchange of prisoners was in December 2020.', 'last', '2020-12'],
    ['It was the third meeting between the ministers this year.', 'nth', '2025'],
    ['The fifth summit of the presidents opened in Praia.', 'nth', null],
    ['She is the first woman to lead the bank.', 'first-ever', null],
    ['It was the first time that the two generals had spoken.', 'first-ever', null],
    ['He made the first-ever visit by a Chadian president to Oslo.', 'first-ever', null],
    ['President Ana Lind had never been to Bolivia before.', 'first-ever', null],
  ] as const)('%s', (text, kind, since) => {
    const { precedents } = read(text);
    const found = precedents.find((precedent) => precedent.kind === kind);
    expect(found).toBeDefined();
    expect(found?.since?.slice(0, since?.length ?? 0) ?? null).toBe(since);
  });

  test.each([
    'The first lady opened the school.',
    'The first minister resigned in May.',
    'Exports rose in the first half of 2024.',
    'At first the guards said nothing.',
    'It should not have happened in the first place.',
    'First Secretary Ivan Petrov spoke in Minsk.',
    'He flew first class to Doha.',
    'They met last week.',
    'The law takes effect on the first of March.',
    'The first round of talks began in Doha.',
    'First aid was given at the port.',
    'He spoke on the first day of the summit.',
    'Last month the bank closed.',
    'The second half was quiet.',
    'It was the largest room in the palace.',
    'The 80th anniversary was marked in Pyongyang.',
  ])('none in: %s', (text) => {
    expect(read(text).precedents.map((precedent) => precedent.kind)).toEqual([]);
  });

  test('whose: a person’s, a class’s', () => {
    const own = read('President Ana Lind arrived in Peru. It was her first visit to Peru since 2014.').precedents[0];
    expect(own?.scope).toBe('person');
    const other = read('President Ana Lind made the first visit by a Norwegian leader to Peru since 2014.').precedents[0];
    expect(other?.scope).toBe('class');
  });

  test.each([
    ['It was the highest-level visit by a French official since 2019.', 'a French official: visit by a French official'],
    ['He made the first-ever visit by a Chadian president to Oslo.', 'a Chadian president: visit by a Chadian president to Oslo'],
  ])('what is counted begins after the whole compound: %s', (text, subject) => {
    const found = read(text).precedents[0]?.subjectText;
    expect(found).toBe(subject);
  });

  test('passages are exact', () => {
    const { precedents, text } = read('It was his first visit to Peru since 2014, aides said.');
    const [found] = precedents;
    expect(text.article.text.slice(found?.evidence.start, found?.evidence.end)).toBe('his first visit to Peru since 2014');
  });
});

test('another report date moves the baseline, ids stay', () => {
  const { text, events, precedents } = read('It was their first conversation this year.');
  const reading = { text, events, precedents, claims: [] };
  const moved = datedAgain(reading, withPublished(text, { ...PRINTED, from: '2019-05-02', to: '2019-05-02' }));
  expect(moved.precedents.map(({ id, since }) => [id, since?.slice(0, 4)])).toEqual(precedents.map(({ id }) => [id, '2019']));
});
