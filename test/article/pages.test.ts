import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Article, printedDay, toArticle } from '../../src/article/index.js';
import { CrosswireError } from '../../src/errors.js';
import { readInputs } from '../../src/source/index.js';

const path = (name: string): string => fileURLToPath(new URL(`../fixtures/article/${name}`, import.meta.url));

async function read(name: string): Promise<Article> {
  const { documents, rejections } = await readInputs([path(name)]);
  expect(rejections).toEqual([]);
  const [raw] = documents;
  if (!raw) throw new Error(`no document in ${name}`);
  expect(raw.kind).toBe('html');
  return toArticle(raw, 'A');
}

const day = (article: Article): string | null => article.printedDates.map(printedDay).find((value) => value !== null) ?? null;

describe('saved pages', () => {
  test.each([
    [
      'json-ld-graph.html',
      'Iceland to train Senegalese engineers',
      'Geyser Gazette',
      'Sigrún Hallsdóttir, Moussa Ndiaye',
      '2022-02-10',
      'REYKJAVIK',
      null,
    ],
    ['meta-only.html', 'Senegal looks north for heat', 'The Dakar Ledger', 'Awa Sarr', '2022-02-10', null, 'Agencies'],
    ['time-element.html', 'Engineers for Dakar', null, 'Jón Karlsson', '2022-02-10', null, null],
    ['line-breaks.html', 'Heat for Senegal', null, null, '2022-02-10', 'DAKAR, Senegal', 'Agencies'],
    ['windows-1252.html', 'Chaleur et café', 'Le Cap', null, null, null, null],
    ['utf-16.html', 'Sixteen bits of heat', null, null, null, null, null],
    ['paywall-json-ld.html', 'Iceland to train Senegalese engineers', 'Geyser Gazette', null, '2022-02-10', null, null],
    ['live-page.html', 'Live: Dakar energy summit', null, 'Awa Sarr', '2022-02-10', null, null],
    ['dialog-and-boxes.html', 'Heat for Senegal', 'Geyser Gazette', 'Awa Sarr', '2022-02-10', null, null],
    ['paywall-class.html', 'Heat for Senegal', null, 'The Associated Press', null, null, 'Associated Press'],
    ['broken-markup.html', 'Heat for Senegal', null, null, null, null, null],
  ])('%s', async (name, headline, publisher, byline, published, dateline, credit) => {
    const article = await read(name);
    expect([article.headline, article.publisher, article.byline, day(article), article.dateline, article.credit]).toEqual([
      headline,
      publisher,
      byline,
      published,
      dateline,
      credit,
    ]);
    const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => article.text.slice(start, end));
    expect(paragraphs).toHaveLength(3);
    expect(paragraphs.join(' ')).toContain('train fifty engineers a year');
    expect(article.text).not.toContain('Subscribe');
    expect(article.text).not.toMatch(
      /Ferry fares|every Friday|Steam Fan|joined the paper|on your device|Menu|Home World|power station near/,
    );
  });

  test('accents of an eight-bit page are right', async () => {
    expect((await read('windows-1252.html')).text).toContain('“We have the heat, and they know what to do with it,”');
  });

  test('the address of the page is kept', async () => {
    expect((await read('meta-only.html')).url).toBe('https://dakar-ledger.example/heat');
    expect((await read('json-ld-graph.html')).url).toBe('https://geyser.example/engineers');
  });

  test('clock times of a live page are marked', async () => {
    const { furniture } = await read('live-page.html');
    expect(furniture.map(({ text, reason }) => [text, reason])).toContainEqual(['13:20 GMT', 'time-stamp']);
  });

  test.each(['front-page.html', 'paywall-stub.html', 'consent-wall.html'])('no article in %s', async (name) => {
    await expect(read(name)).rejects.toMatchObject({ code: 'NO_ARTICLE', subject: path(name) });
  });

  test('a page in German is named as such', async () => {
    await expect(read('german.html')).rejects.toThrow(/not in English \(it seems to be German\)/);
  });

  test.each(['', '<html></html>', '<p>', '<!-- -->', '<html><body><script>1</script></body></html>'])('nothing in “%s”', (text) => {
    const empty = { file: 'x.html', url: null, kind: 'html' as const, text, encoding: 'utf-8', given: {} };
    expect(() => toArticle(empty, 'A')).toThrow(CrosswireError);
  });
});
