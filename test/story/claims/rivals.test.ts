import { describe, expect, test } from 'vitest';
import { DONE_BY_DECIDING, PART_WORDS, PHASES, RIVALS, SINGLE_DOER, WHOLE_WORDS } from '../../../src/lexicon/rivals.js';
import { A_WEEK_APART, compared, DIFFERS } from './support.js';

describe('the rows', () => {
  test.each(RIVALS)('$example', ({ one, other }) => expect(one.filter((word) => other.includes(word))).toEqual([]));
  test.each([
    ['deeds of one doer', SINGLE_DOER],
    ['deeds done by deciding', [...DONE_BY_DECIDING]],
    ['wholes and parts', [...WHOLE_WORDS, ...PART_WORDS]],
    ['beginnings and ends', PHASES.flat()],
  ])('%s are listed once', (_, words) => expect(new Set(words).size).toBe(words.length));
});

type Row = readonly [one: string, other: string];
const parts = (rows: readonly Row[], difference: string, severity?: string): void =>
  test.each(rows)('%s', (one, other) =>
    expect(compared(one, other)).toMatchObject({
      relation: DIFFERS,
      difference: expect.arrayContaining([difference]),
      ...(severity && { severity }),
    }),
  );
const agree = (rows: readonly Row[]): void =>
  test.each(rows)('no difference: %s', (one, other) => expect(compared(one, other)?.relation ?? 'agree').not.toBe(DIFFERS));

describe('who did it', () => {
  parts(
    [
      [
        'Egypt put off the meeting with Sudan that was to have been held on Monday.',
        'Sudan postponed the meeting with Egypt that was to have been held on Monday.',
      ],
      ['Qatar mediated the release of the pilots.', 'The release of the pilots was mediated by Oman.'],
      ['Kyrgyzstan invited Uzbekistan to the talks in Osh.', 'Uzbekistan invited Kyrgyzstan to the talks in Osh.'],
    ],
    'participant',
    'contradiction',
  );
  agree([
    ['President Aliyev met President Sargsyan in Vienna on Monday.', 'President Sargsyan met President Aliyev in Vienna on Monday.'],
    ['Egypt and Sudan put off the meeting.', 'Egypt put off the meeting.'],
    ['Sweden expelled two diplomats of Chad.', 'Chad expelled two diplomats of Sweden in return.'],
    ['Foreign Minister Ana Lind signed the protocol for Sweden.', 'Foreign Minister Urmas Kask signed the protocol for Estonia.'],
  ]);
});

describe('in which state', () => {
  parts(
    [
      ['The two foreign ministers met in Geneva on Monday.', 'The two foreign ministers met in Vienna on Monday.'],
      ['The treaty was signed in Tallinn on Monday by the two presidents.', 'In Riga on Monday the two presidents signed the treaty.'],
      ['The patrol boat was fired on in Kenyan waters, Nairobi said.', 'The patrol boat was fired on in Somali waters, Mogadishu said.'],
    ],
    'place',
    'contradiction',
  );
  parts([['The talks will be held in Doha next week.', 'The talks will take place in Muscat next week.']], 'place', 'divergence');
  agree([
    ['The presidents of Chad and Niger met in Geneva.', 'The presidents of Chad and Niger met in Switzerland.'],
    ['Talks were held in Doha on May 7.', 'A second round of talks will be held in Muscat in June.'],
    ['Foreign Minister Ana Lind will visit Dakar on Monday.', 'Foreign Minister Ana Lind goes on to Bamako on Tuesday.'],
  ]);
});

describe('what it was', () => {
  parts(
    [
      [
        'The European Union has lifted its sanctions against Burundi.',
        'The European Union has suspended its sanctions against Burundi for six months.',
      ],
      ['The presidents signed the treaty in Tallinn on Monday.', 'The presidents initialled the treaty in Tallinn on Monday.'],
      ['The two ministers met on Monday.', 'The two ministers spoke by telephone on Monday.'],
      [
        'The presidents signed an agreement on gas in Tallinn on Monday.',
        'The presidents signed a declaration of intent on gas in Tallinn on Monday.',
      ],
      ['Ghana and Togo agreed to reopen the border at Aflao.', 'Ghana and Togo agreed to study the reopening of the border at Aflao.'],
      ['Slovakia has given the army of Nepal 24 vehicles.', 'Slovakia sold the army of Nepal 24 vehicles.'],
      ['Bolivia offered to mediate between the two governments.', 'Bolivia will mediate between the two governments.'],
      ['Ghana promised to send 200 soldiers to Mali.', 'Ghana took note of the request to send 200 soldiers to Mali.'],
      ['The prisoners were freed without conditions, the minister said.', 'The prisoners were freed in exchange for a shipment of wheat.'],
    ],
    'status',
  );
  agree([
    ['Peru recalled its ambassador from Caracas on Monday.', 'Peru called its ambassador in Caracas home on Monday.'],
    ['Bolivia offered to mediate between the two governments.', 'Bolivia has offered its mediation to the two governments.'],
    ['The European Union suspended its sanctions against Burundi.', 'The European Union decided to suspend its sanctions against Burundi.'],
    [
      'The visit of Ana Lind, which had been scheduled for Monday, will not take place.',
      'The visit of Ana Lind was to have begun on Monday.',
    ],
    ['The crossing at Milak was closed on Monday.', 'The crossing at Milak, closed on Monday, will be reopened in June.'],
    ['The two presidents spoke by telephone on Monday.', 'The two presidents will meet in Baku in June.'],
  ]);
  test('what was suspended may be lifted a week later', () => {
    const found = compared(
      'The European Union has suspended its sanctions against Burundi.',
      'The European Union has lifted its sanctions against Burundi.',
      A_WEEK_APART,
    );
    expect(found?.severity).not.toBe('contradiction');
  });
});

describe('a state and the deed that brings it about', () => {
  parts(
    [['The bridge over the Oti was reopened on Monday.', 'The bridge over the Oti remained closed on Monday.']],
    'trend',
    'contradiction',
  );
});

describe('all or most', () => {
  parts([['All rebel groups signed the accord in Juba.', 'Most rebel groups signed the accord in Juba.']], 'number', 'divergence');
  agree([
    ['All rebel groups signed the accord in Juba.', 'All rebel groups signed the accord in Juba, some of them late.'],
    ['Most rebel groups signed the accord in Juba.', 'The accord was signed in Juba by most rebel groups.'],
  ]);
});

describe('parts and their sum', () => {
  agree([
    [
      'Peru sold Chile goods worth nine million dollars and bought goods for 74 million dollars.',
      'Trade between Peru and Chile came to 83 million dollars.',
    ],
    ['Some 60 Slovak and 240 Nepalese soldiers take part in the exercise.', 'About 300 soldiers take part in the exercise.'],
  ]);
  parts(
    [['Four states asked for 3.2 billion dollars from the world.', 'Four states asked for 2.3 billion dollars from the world.']],
    'number',
    'contradiction',
  );
});

describe('an age is no count', () => {
  agree([
    ['The charge is baseless, said Thokozani Mbewe, 61.', 'The charge is baseless, said Thokozani Mbewe, one of the two Zimbabweans.'],
  ]);
});

describe('how long', () => {
  parts(
    [
      ['President Tomás Vera is on a three-day visit to Oman.', 'President Tomás Vera will stay in Oman for five days.'],
      [
        'The talks between the foreign ministers of Chad and Libya lasted two hours.',
        'The foreign ministers of Chad and Libya talked for almost five hours.',
      ],
    ],
    'number',
  );
  agree([['About 300 people were evacuated from Tina.', 'Some 310 people were evacuated from Tina.']]);
});

describe('on what day it begins', () => {
  parts([['The conference in Lima will open on May 21.', 'The conference in Lima is to begin on May 23.']], 'date', 'divergence');
});

describe('who holds a record', () => {
  parts(
    [['Kenya was the first country to recognise the new government.', 'Uganda was the first country to recognise the new government.']],
    'precedent-subject',
    'contradiction',
  );
  agree([
    ['Kenya was the first country to recognise the new government.', 'Uganda was the second country to recognise the new government.'],
    ['Kenya was the first African country to sign the treaty.', 'Norway was the first country in Europe to sign the treaty.'],
  ]);
});

describe('what a denial denies', () => {
  agree([
    ['Prime Minister Olle Berg met the king and the crown prince.', 'Prime Minister Olle Berg did not meet the opposition leader.'],
    ['Chad has not withdrawn its soldiers from Niamey.', 'Chad withdrew its soldiers from Bangui.'],
  ]);
  parts(
    [
      [
        'The two countries agreed to exchange prisoners.',
        'No agreement was reached on an exchange of prisoners between the two countries.',
      ],
      [
        'The president of Peru telephoned Prime Minister Olle Berg on Monday to congratulate him.',
        'There was no phone call to Prime Minister Olle Berg.',
      ],
      [
        'The owners of the tanker paid a fine of 400,000 dollars in Massawa.',
        'No fine was imposed on the owners of the tanker in Massawa, the ministry said.',
      ],
      [
        'President Tomás Vera walked out of the summit in Lima.',
        'The report of a walkout of President Tomás Vera from the summit in Lima was pure invention, his office said.',
      ],
    ],
    'status',
  );
});

describe('reports that are turned down', () => {
  const SOLD = 'The Ministry of Defence of Sudan sold 20 rifles to rebels in Chad.';
  parts(
    [
      [SOLD, 'The Ministry of Defence of Sudan rejected the reports that it sold 20 rifles to rebels in Chad.'],
      [SOLD, 'The Ministry of Defence of Sudan dismissed claims that it sold 20 rifles to rebels in Chad.'],
    ],
    'status',
  );
  agree([
    [
      'Foreign Minister Tesfay Abraha called such reports “fairy tales” on Monday.',
      'Foreign Minister Tesfay Abraha dismissed the reports as “fairy tales” on Monday.',
    ],
    [SOLD, 'The Ministry of Defence of Sudan sold 20 rifles to rebels in Chad, who dismissed the commander.'],
  ]);
});
