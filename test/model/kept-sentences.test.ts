import { expect, test } from 'vitest';
import { columnsOf } from '../../scripts/train/corpus.js';
import { KeptSentences } from '../../src/model/kept-sentences.js';
import type { Analyzer, TokenColumns } from '../../src/model/index.js';

/** Says of each token how many sentences were analysed before, and hangs it on the token before it. */
function counting(): Analyzer & { asked: number } {
  return {
    asked: 0,
    name: 'counting',
    xposNames: [],
    relNames: [],
    analyze(columns: TokenColumns, first: number, last: number) {
      this.asked += 1;
      for (let i = first; i < last; i += 1) {
        columns.upos[i] = 1;
        columns.xpos[i] = 2;
        columns.rel[i] = 3;
        columns.ner[i] = 4;
        columns.head[i] = i === first ? -1 : i - 1;
      }
    },
  };
}

const read = (kept: Analyzer, forms: readonly string[], first = 0): TokenColumns => {
  const columns = columnsOf(forms);
  kept.analyze(columns, first, forms.length);
  return columns;
};

test('a sentence that comes again is not analysed again, wherever it stands', () => {
  const within = counting();
  const kept = new KeptSentences(within);
  read(kept, ['Both', 'left', '.']);
  const again = read(kept, ['It', 'rained', '.', 'Both', 'left', '.'], 3);
  expect(within.asked).toBe(1);
  expect([...again.head]).toEqual([0, 0, 0, -1, 3, 4]);
  expect([...again.upos]).toEqual([0, 0, 0, 1, 1, 1]);
  expect([...again.xpos]).toEqual([0, 0, 0, 2, 2, 2]);
  expect([...again.rel]).toEqual([0, 0, 0, 3, 3, 3]);
  expect([...again.ner]).toEqual([0, 0, 0, 4, 4, 4]);
});

test.each([
  ['another letter', ['Both', 'lift', '.']],
  ['a capital', ['BOTH', 'left', '.']],
  ['more words', ['Both', 'left', 'early', '.']],
])('%s makes another sentence', (_, forms) => {
  const within = counting();
  const kept = new KeptSentences(within);
  read(kept, ['Both', 'left', '.']);
  read(kept, forms);
  expect(within.asked).toBe(2);
});

test('the same letters cut otherwise are another sentence', () => {
  const within = counting();
  const kept = new KeptSentences(within);
  const columns = columnsOf(['a', 'b', 'c']);
  kept.analyze(columns, 0, 3);
  columns.end[0] = columns.end[1] as number;
  columns.start[1] = columns.start[2] as number;
  columns.end[1] = columns.end[2] as number;
  kept.analyze(columns, 0, 2);
  expect(within.asked).toBe(2);
});

test('the sentence that was not met for longest is forgotten', () => {
  const within = counting();
  const kept = new KeptSentences(within);
  for (let k = 0; k < 300; k += 1) read(kept, ['No', String(k)]);
  read(kept, ['No', '299']);
  expect(within.asked).toBe(300);
  read(kept, ['No', '0']);
  expect(within.asked).toBe(301);
});
