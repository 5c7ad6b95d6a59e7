import { describe, expect, test } from 'vitest';
import { RepairedTable, repairApposition, repairComplement } from '../../../src/text/patterns/repair.js';
import type { Sentence, TokenTable } from '../../../src/text/types.js';
import { patternsIn } from './read.js';

/** A tree from “word head relation” rows; everything is a noun unless it ends in “!”, then a verb. */
function treeOf(...rows: readonly (readonly [string, number, string])[]): TokenTable {
  const form = (token: number): string => (rows[token]?.[0] ?? '').replace('!', '');
  return {
    count: rows.length,
    start: (token) => token,
    end: (token) => token + 1,
    form,
    lower: form,
    lemma: form,
    upos: (token) => (rows[token]?.[0].endsWith('!') ? 'VERB' : 'NOUN'),
    xpos: () => '',
    head: (token) => rows[token]?.[1] ?? -1,
    rel: (token) => rows[token]?.[2] ?? 'dep',
    children: (token) => rows.flatMap(([, head], child) => (head === token ? [child] : [])),
    sentenceOf: () => 0,
  };
}

const sentence = (last: number): Sentence => ({ index: 0, block: 0, first: 0, last, start: 0, end: last });

describe('a mended tree', () => {
  test('the second part hangs on the first, and what hung on it from outside follows', () => {
    const table = new RepairedTable(
      treeOf(['lind', 3, 'obl'], [',', 2, 'punct'], ['mayor', 3, 'nsubj'], ['left!', -1, 'root'], ['soon', 2, 'advmod']),
    );
    repairApposition(table, { first: { first: 0, last: 1 }, firstHead: 0, second: { first: 2, last: 3 }, secondHead: 2 }, sentence(5));
    expect([table.head(2), table.rel(2)]).toEqual([0, 'appos']);
    expect(table.head(4)).toBe(0);
    expect(table.children(0)).toEqual([1, 2, 4]);
  });

  test('the first part takes the place of the second where the tree had them the other way round', () => {
    const table = new RepairedTable(treeOf(['lind', 2, 'compound'], [',', 2, 'punct'], ['mayor', 3, 'nsubj'], ['left!', -1, 'root']));
    repairApposition(table, { first: { first: 0, last: 1 }, firstHead: 0, second: { first: 2, last: 3 }, secondHead: 2 }, sentence(4));
    expect([table.head(0), table.rel(0)]).toEqual([3, 'nsubj']);
    expect([table.head(2), table.rel(2)]).toEqual([0, 'appos']);
  });

  test('a root is never hung on its own part, and no change closes a circle', () => {
    const table = new RepairedTable(treeOf(['lind', 2, 'nsubj'], [',', 2, 'punct'], ['mayor', -1, 'root']));
    repairApposition(table, { first: { first: 0, last: 1 }, firstHead: 0, second: { first: 2, last: 3 }, secondHead: 2 }, sentence(3));
    expect(table.head(2)).toBe(-1);
    expect(table.hang(2, 0, 'appos')).toBe(false);
    expect(table.isUnder(0, 2)).toBe(true);
  });

  test('a reported clause hangs on its cue', () => {
    const table = new RepairedTable(treeOf(['lind', 1, 'nsubj'], ['said!', -1, 'root'], ['rates', 3, 'nsubj'], ['fell!', 1, 'parataxis']));
    repairComplement(table, { cue: 1, clause: [{ first: 2, last: 4 }] });
    expect([table.head(3), table.rel(3)]).toEqual([1, 'ccomp']);
  });

  test('every token of real sentences still reaches a root', () => {
    const { after, patterns } = patternsIn(
      'Ana Lind, the mayor of Oslo, said Goma, a river port, was cut off. The head of the fund, Juri Kask, told reporters that Chad, a close ally, would pay.',
    );
    expect(patterns.appositions.length).toBeGreaterThan(2);
    for (let token = 0; token < after.count; token++) {
      let at = token;
      for (let steps = 0; at >= 0 && steps <= after.count; steps++) at = after.head(at);
      expect(at).toBe(-1);
    }
    for (const { firstHead, secondHead } of patterns.appositions) expect(after.head(secondHead)).toBe(firstHead);
  });
});
