import { describe, expect, test } from 'vitest';
import { printedDay, toArticle } from '../../src/article/index.js';
import { layouts } from './layouts.js';
import { nearMisses } from './near-misses.js';

const read = (text: string) => toArticle({ file: 'report.txt', url: null, kind: 'text', text, encoding: 'utf-8', given: {} }, 'A');

describe('heads and tails', () => {
  test.each(layouts)('$what', (row) => {
    const article = read(row.text);
    expect({
      publisher: article.publisher,
      headline: article.headline,
      dateline: article.dateline,
      credit: article.credit,
      byline: article.byline,
      day: article.printedDates.map(printedDay).find((day) => day !== null) ?? null,
      furniture: article.furniture.map(({ text }) => text),
    }).toEqual({
      publisher: row.publisher ?? null,
      headline: row.headline ?? null,
      dateline: row.dateline ?? null,
      credit: row.credit ?? null,
      byline: row.byline ?? null,
      day: row.day ?? null,
      furniture: [...row.furniture],
    });
  });
});

describe('report text stays', () => {
  test.each(nearMisses)('$what', ({ text, headline }) => {
    const article = read(text);
    expect(article.furniture).toEqual([]);
    expect(article.headline).toBe(headline);
    expect(article.dateline).toBeNull();
    expect(article.credit).toBeNull();
  });
});
