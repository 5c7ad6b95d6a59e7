import { describe, expect, test } from 'vitest';
import { creditOf } from '../../src/article/credit.js';
import { furnitureReason } from '../../src/article/furniture.js';
import { agencies } from '../../src/lexicon/agencies.js';
import { creditRows } from '../../src/lexicon/credit-lines.js';
import { furnitureRows, MAX_FURNITURE_CHARS } from '../../src/lexicon/furniture.js';
import { tailRows } from './heads.js';
import { layouts } from './layouts.js';

/** One line for each branch that begins with another word than the row's example. */
const LOOSE = [
  'Tweet this story',
  'E-mail this page',
  'Copy link',
  'You can also follow us on Telegram',
  'Join the Ledger on WhatsApp',
  'Send us a message',
  'Letters to the editor: page 9',
  'Create an account or sign in to go on reading',
  'Get email updates from your favourite authors.',
  'The Mail ePaper, an electronic copy of the print edition',
  'By signing up you consent to receive the above newsletter',
  'Last updated 3 hours ago',
  'Delegates leave the hall in Accra on Monday. — Picture by K. Addo',
  'Minister Efua Mensah speaks in Accra, Jan. 27, 2020. (AP Photo/K. Addo)',
  'Spotted an error?',
  '(14) comments',
  'Comments are closed',
  'Load comments',
  'In next week’s issue: salt',
  'Did you like this story?',
  '1,204 views',
  'Views: 300',
  'Listening time: 4 minutes',
  'Up next: Rain in Tamale',
  'In pictures: the signing',
  'Editor’s pick',
  'Editors’ picks',
  'Story continues below',
  'Don’t miss: Rain',
  'More on: Ghana',
  'Posted in: World',
  '#Ghana, #Estonia',
  '© 2020 Volta Mirror',
  '(c) 2020 Volta Mirror',
  'Volta Mirror © 2020',
  'All rights reserved.',
  'The views expressed are the writer’s own.',
  'Licensed under CC BY 4.0',
  'Note to editors: embargo lifted',
  '(Recasts with quote)',
  'Log in',
  'To subscribe, write to us',
  'This article is for subscribers',
  'E-paper',
  'Daily newsletter',
  'Your privacy matters',
  'By using this site you accept our cookies policy.',
  '[Ad]',
  'Story continues below this ad',
  'File photo: a trawler',
  'In the photo: a trawler',
  '[Photo by K. Addo]',
  'A trawler leaves Tema harbour on Sunday. Picture: K. Addo',
  'Trawlers in the harbour of Tema at dawn [Reuters/Handout]',
  'Skip to content',
  '3 of 12',
  'Edition: Africa',
  'Tides: 5.12, 17.40',
  '3 hours ago',
  'Today at 14:05',
  'https://mirror.example/a',
  'Tel: 555 0199',
  'For more information, write to the desk',
  'Translated by A. Diallo',
  'K. Addo reported from Tema.',
  'K. Addo and A. Sarr contributed to this report.',
  '###',
  '* * *',
  'ENDS',
  '-30-',
  'MORE',
  'KA/TM',
  '(ka)',
  '/tm/',
  'URGENT',
  'Embargoed until noon',
];

describe('furniture rows', () => {
  test('there are rows', () => expect(furnitureRows.length).toBeGreaterThan(25));
  test.each(furnitureRows)('$reason finds “$example”', ({ pattern, example, reason, where }) => {
    expect(pattern.test(example)).toBe(true);
    expect(furnitureReason(example, where === 'anywhere' ? 'body' : 'tail')).toBe(reason);
  });
  const misses = furnitureRows.filter(({ not }) => not !== undefined);
  test.each(misses)('$reason leaves “$not” alone', ({ not }) => {
    expect(furnitureReason(not as string, 'tail')).toBeNull();
  });
  test.each(furnitureRows)('$reason is quick on a long line', ({ pattern }) => {
    const started = performance.now();
    for (const unit of ['a ', 'Read also ', '| / · ', 'photo: ', 'Aa. ', '((((', 'share '])
      pattern.test(unit.repeat(400).slice(0, MAX_FURNITURE_CHARS));
    expect(performance.now() - started).toBeLessThan(250);
  });
});

test('the first words and marks of the rows hide no line from its pattern', () => {
  const lines = [
    ...furnitureRows.map(({ example }) => example),
    ...tailRows.map(([line]) => line),
    ...layouts.flatMap(({ text }) => text.split(/\r?\n/)),
    ...LOOSE,
  ];
  const ungated = (line: string): string | null => furnitureRows.find(({ pattern }) => pattern.test(line))?.reason ?? null;
  const differing = lines.map((line) => line.trim()).filter((line) => furnitureReason(line, 'tail') !== ungated(line));
  expect(differing).toEqual([]);
  expect(LOOSE.filter((line) => ungated(line) === null)).toEqual([]);
});

describe('credit rows', () => {
  test.each(creditRows)('$reason finds “$example”', ({ example, credit, reason }) => {
    const found = creditOf(example, 100, 'tail');
    expect([found?.reason, found?.text]).toEqual([reason, credit]);
    expect(example.slice((found?.start ?? 0) - 100, (found?.end ?? 0) - 100)).toBe(credit);
  });
  test.each(['— Jane Doe said so.', '(He did not say why)', 'Source of the river', 'With respect', '- nobody', '(sic)'])(
    'no credit in “%s”',
    (line) => {
      expect(creditOf(line, 0, 'tail')).toBeNull();
    },
  );
});

test('no agency is listed twice', () => {
  const names = agencies.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
