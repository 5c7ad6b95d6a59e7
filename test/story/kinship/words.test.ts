import { describe, expect, test } from 'vitest';
import { BOILERPLATE, OFFICIAL_PHRASES } from '../../../src/lexicon/boilerplate.js';
import { CALENDAR_WORDS, FUNCTION_WORDS, NEWS_WORDS, TITLE_WORDS } from '../../../src/lexicon/kinship-words.js';
import { alignSentences } from '../../../src/story/kinship/align.js';
import { boilerplateStretches, isOfficial } from '../../../src/story/kinship/boilerplate.js';
import { groupsOf } from '../../../src/story/kinship/groups.js';
import { numberOf } from '../../../src/story/kinship/numbers.js';
import { sharedQuotations } from '../../../src/story/kinship/quotations.js';
import { commonRuns } from '../../../src/story/kinship/runs.js';
import { stem } from '../../../src/story/kinship/stem.js';
import { quotedStretches, skeleton } from '../../../src/story/kinship/words.js';
import { body } from './support.js';

describe('lexicon rows', () => {
  test.each(BOILERPLATE.map((row) => [row.words, row.example] as const))('“%s” is found in its example', (words, example) => {
    const report = body('A', example);
    expect(boilerplateStretches(report.words).reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(words.split(' ').length);
  });

  test.each(OFFICIAL_PHRASES.map((row) => [row.words, row.example] as const))('official “%s” stands in its example', (words, example) => {
    const forms = body('A', example).words.map((word) => word.form);
    expect(` ${forms.join(' ')} `).toContain(` ${words} `);
  });

  test.each([
    ['The Parties noted with satisfaction the growth of trade. They shall meet in May. The Heads of State expressed gratitude.', true],
    ['Both sides agreed to meet in May, the minister said. Trade has grown since 2019.', false],
    ['He read: “The Parties noted with satisfaction the growth of trade and shall meet in May.”', false],
  ])('official text or report: %s', (text, expected) => expect(isOfficial(body('A', text).words)).toBe(expected));

  test('no row and no word twice', () => {
    const phrases = BOILERPLATE.map(({ words }) => words);
    expect(new Set(phrases).size).toBe(phrases.length);
    for (const list of [FUNCTION_WORDS, NEWS_WORDS, TITLE_WORDS, CALENDAR_WORDS])
      expect(list.filter((word, i) => list.indexOf(word) !== i)).toEqual([]);
  });
});

describe('one key for the forms of a word', () => {
  test.each([
    ['agreed', 'agreement', true],
    ['negotiations', 'negotiate', true],
    ['criticised', 'criticize', true],
    ['neighbour', 'neighbors', true],
    ['armies', 'army', true],
    ['cancelled', 'canceled', true],
    ['killing', 'kilt', false],
    ['port', 'portrait', false],
  ])('%s and %s: %s', (a, b, same) => expect(stem(a) === stem(b)).toBe(same));

  test.each([
    ['zelenskiy', 'zelensky', true],
    ['wahaibi', 'wuhaibi', true],
    ['rakhmatov', 'rahmatov', true],
    ['oman', 'iman', false],
    ['niger', 'nigeria', false],
  ])('names %s and %s: %s', (a, b, same) => expect(skeleton(a) === skeleton(b)).toBe(same));

  test.each([
    ['thirty-five', 35],
    ['1,400', 1400],
    ['20-year', 20],
    ['28th', 28],
    ['5.5', 5.5],
    ['two', null],
    ['second', null],
    ['b52', null],
  ])('number %s', (form, value) => expect(numberOf(form)).toBe(value));
});

describe('quotation marks', () => {
  test.each([
    ['He said “not yet” and left.', ['not yet']],
    ['He said "not yet" and "never".', ['not yet', 'never']],
    ['It’s the ministers’ choice.', []],
    ['“An open one ends\nwith its line.', ['An open one ends']],
  ])('%s', (text, expected) => expect(quotedStretches(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected));
});

describe('runs', () => {
  const lead = 'The ferry sank in the strait before dawn while two tugs were trying to pull it off a sandbank';
  test('the longest run is found once, with its length in words', () => {
    const runs = commonRuns(body('A', `${lead}, the owner said.`), body('B', `Witnesses agreed. ${lead}. Nobody was hurt.`));
    expect(runs.map((run) => run.length)).toEqual([19]);
  });
  test('what stands between quotation marks makes no run', () => {
    expect(commonRuns(body('A', `“${lead},” the owner said.`), body('B', `She wrote: “${lead}.”`))).toEqual([]);
  });
  test('a formula makes no run', () => {
    const formula = 'did not immediately respond to a request for comment';
    expect(commonRuns(body('A', `The owner of the ferry ${formula}.`), body('B', `A bank in Quito ${formula}.`))).toEqual([]);
  });
});

describe('sentences that tell the same', () => {
  test('in other words, in order, with the shared name and figure', () => {
    const a = body(
      'A',
      'Governor Ilse Brandt opened the Halden tunnel on Friday. It took 1,200 miners seven years to dig it.',
      'Storks nest on the old chimney.',
    );
    const b = body(
      'B',
      'The tunnel at Halden, dug by 1,200 miners in seven years, was inaugurated by Ilse Brandt.',
      'Prices of barley fell again.',
    );
    const pairs = alignSentences(a, b, { quoted: false });
    expect(pairs.map(({ first, second }) => [first, second])).toContainEqual([0, 0]);
    expect(pairs.some(({ first }) => first === 2)).toBe(false);
  });
});

describe('shared quotations', () => {
  const shared = (a: string, b: string) => sharedQuotations(body('A', a), body('B', b)).map(({ length, sameCut }) => [length, sameCut]);
  test.each<[string, string, string, (number | boolean)[][]]>([
    ['the same words', 'She called it “a very costly mistake”.', 'It was “a very costly mistake”, she said.', [[4, true]]],
    ['a part', 'She called it “a very costly mistake for the port”.', 'It was “a very costly mistake”, she said.', [[4, false]]],
    [
      'marks on one side only',
      'She called it “a very costly mistake for the port”.',
      'It is a very costly mistake for the port of Halden.',
      [[7, false]],
    ],
    ['one word', 'She called it “costly”.', 'He called it “costly”.', []],
    ['other words', 'She called it “a mistake”.', 'He called it “a triumph”.', []],
  ])('%s', (_, a, b, expected) => expect(shared(a, b)).toEqual(expected));
});

test('groups are transitive and keep their order', () => {
  expect(groupsOf(['A', 'B', 'C', 'D', 'E'], [['D', 'B'], ['E', 'D']])).toEqual([['A'], ['B', 'D', 'E'], ['C']]); // biome-ignore format: a row
});
