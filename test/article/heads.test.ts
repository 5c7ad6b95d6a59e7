import { describe, expect, test } from 'vitest';
import { printedDay, toArticle } from '../../src/article/index.js';
import { bulletinRows } from './bulletin-heads.js';
import { headRows, tailRows } from './heads.js';
import { P1, P2 } from './layouts.js';
import { pressRows, pressTails } from './press-heads.js';

const read = (text: string) => toArticle({ file: 'report.txt', url: null, kind: 'text', text, encoding: 'utf-8', given: {} }, 'A');

describe('heads in short form', () => {
  test.each([...headRows, ...pressRows, ...bulletinRows])('%j', (head, publisher, headline, dateline, credit, byline, day) => {
    const article = read(`${head}${P1}\n\n${P2}`);
    const first = article.printedDates.map(printedDay).find((value) => value !== null) ?? null;
    expect([article.publisher, article.headline, article.dateline, article.credit, article.byline, first]).toEqual([
      publisher,
      headline,
      dateline,
      credit,
      byline,
      day,
    ]);
    expect(article.text.slice(article.blocks.at(-1)?.start, article.blocks.at(-1)?.end)).toBe(P2);
  });
});

describe('last lines', () => {
  test.each([...tailRows, ...pressTails])('%j', (line, reason, credit) => {
    const article = read(`Talks fail\n\n${P1}\n\n${P2}\n\n${line}`);
    expect(article.furniture.map((row) => [row.text, row.reason])).toEqual([[line, reason]]);
    expect(article.credit).toBe(credit);
    expect(article.creditSpan && article.text.slice(article.creditSpan.start, article.creditSpan.end)).toBe(credit);
  });
});

test.each([
  ['Accra, 3 March 2010', 'Accra', '2010-03-03'],
  ['Done at Accra, 3 March 2010', 'Accra', '2010-03-03'],
  ['Signed in Accra by both sides', null, null],
])('an official paper is dated at its end: %s', (line, dateline, day) => {
  const article = read(`MINISTRY OF TRADE\n\nCOMMUNIQUÉ\n\n${P1}\n\n${P2}\n\n${line}`);
  expect([article.dateline, article.printedDates.map(printedDay)[0] ?? null]).toEqual([dateline, day]);
});

test('a declaration: its name is the headline, its first lines are text, place and day stand in its last sentence', () => {
  const opening = 'The Ministers of Fisheries of the Gulf,';
  const done = 'Done at Accra on 3 March 2010 in two originals, in the English and French languages.';
  const note = 'Note by the Secretariat: Togo has signed with a reservation on the second paragraph of the text.';
  const article = read(`GULF UNION\nSECRETARIAT\n\nACCRA DECLARATION\n\n${opening}\n\n${P1}\n\n${P2}\n\n${done}\n\n${note}`);
  expect([article.publisher, article.headline, article.dateline]).toEqual(['GULF UNION', 'ACCRA DECLARATION', 'Accra']);
  expect(article.printedDates.map(printedDay)).toEqual(['2010-03-03']);
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => article.text.slice(start, end));
  expect(paragraphs).toEqual([opening, P1, P2, done, note]);
  expect(article.datelineSpan && article.text.slice(article.datelineSpan.start, article.datelineSpan.end)).toBe('Accra');
});

test('a capital before a colon opens the report, a place in small letters a headline', () => {
  const article = read(`Talks fail\n\nACCRA: Oath, two empty chairs and a first\n\n${P1}`);
  expect([article.headline, article.dateline]).toEqual(['Talks fail', 'ACCRA']);
});

test.each([
  ['Harbour Daily, Kaunas', 'Harbour Daily'],
  ['Order the print edition', null],
])('the paper may name itself in the last line: %s', (line, publisher) => {
  expect(read(`Talks fail\n\n${P1}\n\n${P2}\n\n${line}`).publisher).toBe(publisher);
});

test('an issue for two days prints both', () => {
  const [date] = read(`The Long Strait\n\n27-28 March 2010\n\nTalks fail\n\n${P1}\n\n${P2}`).printedDates;
  expect([date?.day, date?.until]).toEqual([27, 28]);
});
