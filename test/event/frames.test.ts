import { describe, expect, test } from 'vitest';
import { cast, read } from './helpers.js';

/** Events of a type in a text, with their participants. */
const told = (text: string, type: string): string[][] => {
  const found = read(text);
  return found.events.filter((event) => event.type === type).map((event) => cast(found, event));
};
const days = (text: string, type: string): (string | undefined)[] => {
  const { text: annotated, events } = read(text);
  return events.filter((event) => event.type === type).flatMap(({ times }) => times.map((index) => annotated.times[index]?.date?.from));
};

describe('who and whom, where the tree errs', () => {
  test.each([
    ['agent of a passive', 'The envoys arrived in Lima and were met by President Dina Boluarte on Monday.', 'meet', 'agent=Dina Boluarte'],
    ['plural by coordination', 'Iran and six powers are to meet in Istanbul on Thursday.', 'meet', 'agent=Iran'],
    ['phrase behind a subordinator', 'The test came a week before Chad and its neighbours are to meet in Lagos.', 'meet', 'agent=Chad'],
    ['participle as light verb', 'She criticised a travel ban imposed by Canada on Friday.', 'sanction', 'agent=Canada'],
    ['split name', 'President Maia Sandu flew to Phnom Penh on Monday.', 'visit', 'agent=Maia Sandu'],
    ['adjective of nationality', 'Norway met on the exercise. A Norwegian exercise is planned for September.', 'exercise', 'agent=Norway'],
    ['official name of a state', 'The Kingdom of Tonga recognised Kosovo on Friday.', 'recognise', 'agent=Tonga'],
    [
      'object behind a stretch of time',
      'Canada suspended for six months the sanctions that it imposed on Belarus.',
      'sanction',
      'agent=Canada',
    ],
    [
      'target by the clause on the noun',
      'Canada suspended for six months the sanctions that it imposed on Belarus.',
      'sanction',
      'target=Belarus',
    ],
    [
      'title between preposition and name',
      'The closure was announced by Foreign Minister Ilze Kalnina.',
      'announce',
      'speaker=Ilze Kalnina',
    ],
    ['whose', 'Ana Lind, whose visit to Chad ends on Friday, praised the reforms.', 'visit', 'agent=Ana Lind'],
    ['due in', 'President Kito Mbala is due in Chad on Thursday.', 'visit', 'agent=Kito Mbala'],
    ['names behind a plural', 'The ministers, Ana Lind and Paul Reyes, signed a treaty in Lomé.', 'sign', 'signatory=Paul Reyes'],
    ['apposition instead of its owner', 'Chad recalled its ambassador in Oslo, Ana Lind, on Friday.', 'withdraw', 'target=Ana Lind'],
    ['who acts during it', 'On a visit to Chad, Chancellor Eva Lang praised the reforms.', 'visit', 'agent=Eva Lang'],
    ['sides of the truce', 'Chad and Mali agreed to a ceasefire after four days of skirmishes over an island.', 'attack', 'agent=Mali'],
    ['gerund as a noun', 'Chad and Mali agreed to a ceasefire after fighting over an island.', 'attack', 'agent=Mali'],
    ['infinitive read as an adjective', 'A court in Hamburg ordered Moscow to free them in May.', 'request', 'addressee=Russia'],
    [
      'list read as an apposition',
      'A summit with the leaders of Russia, France and Germany could be held this month.',
      'hold-event',
      'guest=Germany',
    ],
  ])('%s', (_, text, type, wanted) => {
    expect(told(text, type).flat()).toContain(wanted);
  });

  test('a measure agreed on is done, one promised is not', () => {
    const status = (text: string): string[] =>
      read(text)
        .events.filter(({ type }) => type === 'sanction')
        .map((event) => event.status);
    expect(status('European Union ministers agreed on Monday to lift sanctions on Burundi.')).toEqual(['occurred']);
    expect(status('European Union ministers promised on Monday to lift sanctions on Burundi.')).toEqual(['planned']);
  });

  test('a noun that the tree gave to the saying is planned or off with its own verb', () => {
    const status = (text: string): string[] =>
      read(text)
        .events.filter(({ type }) => type === 'hold-event')
        .map((event) => event.status);
    expect(status('A summit of the two with the leaders of Germany and France will take place in September, Ana Lind said.')).toEqual([
      'planned',
    ]);
    expect(status('Ana Lind said a summit with the leaders of Russia, France and Germany could be held this month.')).toEqual([
      'hypothetical',
    ]);
  });

  test('skirmishes without a truce or sides are nobody’s', () => {
    expect(told('The skirmishes over a parking place in the city ended.', 'attack')).toEqual([]);
  });

  test('a participle behind a comma is no demand of the verb it comments on', () => {
    expect(
      told('Peru ordered the ambassador of Chad to leave the country, accusing him of meddling in its politics.', 'accuse').flat(),
    ).toContain('speaker=Peru');
  });
});

describe('groups by title', () => {
  test('the two presidents are those who hold the office, not those named last', () => {
    const text =
      'President Luis Arce and President Gabriel Boric sent Finance Minister Ana Brito and Trade Minister Paul Reyes home. The two presidents met in Lima on Monday.';
    expect(told(text, 'meet')[0]?.sort()).toEqual(['agent=Gabriel Boric', 'agent=Luis Arce']);
  });
  test('the presidents of two states are the people where the report names them', () => {
    const text =
      'Presidents met. President Luis Arce of Bolivia and President Gabriel Boric of Chile talked for an hour. The presidents of Bolivia and Chile signed a treaty on Monday.';
    expect(told(text, 'sign')[0]?.sort()).toEqual(['signatory=Gabriel Boric', 'signatory=Luis Arce']);
  });
  test('the presidents of three states, however the tree coordinates them', () => {
    const text =
      'The presidents of Bolivia, Chile and Peru agreed on Friday to set up a commission. President Luis Arce of Bolivia, President Gabriel Boric of Chile and President Dina Boluarte of Peru stayed for an hour.';
    expect(told(text, 'agree')[0]).toEqual(expect.arrayContaining(['agent=Gabriel Boric', 'agent=Dina Boluarte']));
  });
  test('whoever is named of a state without an office holds it, beside holders of other offices', () => {
    const text =
      'The presidents of Bolivia and Chile signed a treaty on Monday. Luis Arce of Bolivia and Gabriel Boric of Chile shook hands. Bolivia’s Finance Minister Ana Brito was there.';
    expect(told(text, 'sign')[0]?.sort()).toEqual(['signatory=Gabriel Boric', 'signatory=Luis Arce']);
  });
  test('“both” behind a preposition is nobody in particular', () => {
    const text = 'Foreign Minister Ana Brito called Defence Minister Paul Reyes on Monday. Russia appealed to both for restraint.';
    expect(told(text, 'request').flat().join()).not.toMatch(/Brito|Reyes/);
  });
  test('and the states where it does not', () => {
    expect(told('The presidents of Bolivia and Chile signed a treaty on Monday.', 'sign')[0]?.sort()).toEqual([
      'signatory=Bolivia',
      'signatory=Chile',
    ]);
  });
});

describe('whose day it is', () => {
  test.each([
    ['a state that lasts began then', 'Editor Ali Reza had been held on charges since May 2018.', 'detain', ['2018-05-01']],
    [
      'said on one day, planned for another',
      'Ghana will hold a naval exercise with Togo from Monday, the Ghana Navy announced on Wednesday.',
      'announce',
      ['2025-10-08'],
    ],
    ['right behind the verb of saying', 'Belarus accused NATO on Tuesday of feeding an army.', 'accuse', ['2025-10-07']],
    [
      'the day of the cancelling is not that of the visit',
      'President Luis Arce on Thursday cancelled a visit to Chile planned for next week.',
      'visit',
      ['2025-10-13'],
    ],
  ])('%s', (_, text, type, wanted) => {
    expect(days(text, type)).toEqual(wanted);
  });
  test.each([
    ['the edge of a stretch', 'Colombia extended a truce with the rebels through the end of 2026.', 'ceasefire'],
    ['a first since then', 'It was the first visit by a Ghanaian president to Togo since 2007.', 'visit'],
    ['one’s own first since then', 'Nana Akufo-Addo of Ghana paid his first visit to Togo since 2007.', 'visit'],
    ['an earlier clause has it', 'President Luis Arce, who took office in June 2020, has released 240 prisoners.', 'release'],
  ])('no day from %s', (_, text, type) => {
    expect(told(text, type).length).toBeGreaterThan(0);
    expect(days(text, type)).toEqual([]);
  });
});

test.each([
  'Ana Lind was seized near the border in August of last year and accused of espionage.',
  'Eritrea freed the Danish reporter Ana Lind, accused of espionage, on Friday.',
])('who is “accused of” something accuses nobody: %s', (text) => expect(told(text, 'accuse').flat()).not.toContain('speaker=Ana Lind'));

describe('legs of a journey', () => {
  test.each([
    ['Chancellor Eva Lang will visit Chad on Monday and Niger on Tuesday.', ['2025-10-13', '2025-10-14']],
    ['Chancellor Eva Lang travels to Chad on Monday and to Niger on Tuesday.', ['2025-10-13', '2025-10-14']],
    ['Chancellor Eva Lang will visit Chad on Monday and meet students on Tuesday.', ['2025-10-13']],
  ])('%s', (text, wanted) => {
    expect(days(text, 'visit')).toEqual(wanted);
  });

  test('each is a visit, though nobody is named in either place', () => {
    expect(told('Chancellor Eva Lang travels to Riga on Monday, then to Tallinn on Tuesday.', 'visit')).toHaveLength(2);
    expect(told('Chancellor Eva Lang flew to Quito on Monday for a two-day visit.', 'visit')).toHaveLength(1);
  });

  test('each has its own host', () => {
    expect(told('Chancellor Eva Lang will visit Chad on Monday and Niger on Tuesday.', 'visit')).toEqual([
      ['agent=Eva Lang', 'host=Chad'],
      ['agent=Eva Lang', 'host=Niger'],
    ]);
  });
});

describe('days that are not those of the deed', () => {
  test.each([
    ['France invited President Javier Milei to Paris in December.', 'invite', []],
    ['On Monday France invited President Javier Milei to Paris in December.', 'invite', ['2025-10-06']],
    ['It was the first visit to Kuwait by a leader of Chad since 2009.', 'visit', []],
    ['Ana Lind paid her first visit to Kuwait since 2009.', 'visit', []],
  ])('%s', (text, type, wanted) => {
    expect(days(text, type)).toEqual(wanted);
  });
});

test('a subject that is “no …” denies the deed', () => {
  expect(told('No soldier of Chad has attacked Niger.', 'attack')).toEqual([]);
});
