import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, toArticle } from '../../src/article/index.js';
import { CrosswireError } from '../../src/errors.js';
import { headRows, tailRows } from './heads.js';
import { P1, P2, P3, layouts } from './layouts.js';

/** What is wrong with an article that no report may have wrong, whatever it looks like. */
function faults(article: Article | null): string[] {
  if (!article) return [];
  const { text, blocks, furniture } = article;
  const spans = [...blocks, ...furniture].sort((a, b) => a.start - b.start || a.end - b.end);
  const cut = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
  return [
    ...spans.filter(({ start, end }) => start < 0 || end > text.length || end <= start).map(() => 'a span outside the text'),
    ...spans.filter(({ start }, i) => i > 0 && start < (spans[i - 1] as { end: number }).end).map((span) => `overlap at “${cut(span)}”`),
    ...blocks.filter(({ start }, i) => i > 0 && start < (blocks[i - 1] as { end: number }).end).map(() => 'blocks out of order'),
    ...furniture.filter((row) => cut(row) !== row.text || row.reason === '').map((row) => `furniture is not “${row.text}”`),
    ...article.printedDates
      .filter(({ span, text: printed }) => span !== null && cut(span) !== printed)
      .map((date) => `date is not “${date.text}”`),
    ...(article.creditSpan && cut(article.creditSpan) !== article.credit ? ['credit'] : []),
    ...(article.datelineSpan && !cut(article.datelineSpan).includes(article.dateline ?? '') ? ['dateline'] : []),
    ...(article.publisher === '' || article.headline === '' ? ['an empty name'] : []),
  ];
}

/** The article, or null where a coded error says why there is none; any other error fails the test. */
function read(text: string, kind: 'text' | 'html' = 'text'): Article | null {
  try {
    return toArticle({ file: 'x', url: null, kind, text, encoding: 'utf-8', given: {} }, 'A');
  } catch (error) {
    if (error instanceof CrosswireError) return null;
    throw error;
  }
}

const line = fc.oneof(
  fc.constantFrom(
    ...headRows.flatMap(([head]) => head.split('\n')),
    ...tailRows.map(([text]) => text),
    ...layouts.flatMap(({ text }) => text.split(/\r?\n/)),
  ),
  fc.constantFrom(P1, P2, P3, '', '', 'ACCRA — He said no.', '(Agencies)', 'By', '3 March 2020', '—', '|', '2020'),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

describe('whatever the lines', () => {
  test('spans are valid, nothing overlaps, only coded errors', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n', '\n\n', '\r', '\u2028'), (lines, end) => {
        const article = read(lines.join(end));
        if (article) found++;
        expect(faults(article)).toEqual([]);
      }),
      { numRuns: 500, seed: 20 },
    );
    expect(found).toBeGreaterThan(200);
  });

  test('whatever the page', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '<br>',
      '<h1>',
      '</h1>',
      '<script>',
      '</script>',
      '<article>',
      '<title>',
      '<!--',
      '<td>',
      '&amp;',
      '<a href="x">',
      '<script type="application/ld+json">',
      '<meta name=author content=',
      '"',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, tag), { maxLength: 25 }), (parts) => {
        expect(faults(read(parts.join(''), 'html'))).toEqual([]);
      }),
      { numRuns: 60, seed: 21 },
    );
  });

  test('all layouts', () => {
    for (const { text } of layouts) expect(faults(read(text))).toEqual([]);
    for (const [head] of headRows) expect(faults(read(`${head}${P1}`))).toEqual([]);
  });

  test('the same input gives the same bytes', () => {
    for (const { text } of layouts) expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
  });

  test('a text of the largest size is read quickly', () => {
    const text = `${P1}\n\n`.repeat(7000);
    const started = performance.now();
    expect(read(text)?.blocks.length).toBe(7000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
