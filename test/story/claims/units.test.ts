import { beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.js';
import type { Analyzer } from '../../../src/model/index.js';
import { shippedModel } from '../../../src/pipeline/index.js';
import { stages } from '../../../src/pipeline/stages.js';
import { contextOf, kinOf, tiesOf } from '../../../src/story/build.js';
import { unitsOf } from '../../../src/story/claims/units.js';
import { dateReports } from '../../../src/story/dating/index.js';

let analyzer: Analyzer;
beforeAll(() => {
  analyzer = shippedModel(readConfig().modelFolder);
});

/** The keys of all names in the claims of a sentence, seen in a story of two reports. */
function namesIn(sentence: string): string[] {
  const texts = [sentence, 'Traders counted sacks of coffee in the harbour all night.'];
  const readings = texts.map((told, i) => {
    const text = `A report\n\nMay 9, 2018\n\nQUITO — ${told}\n`;
    const raw = { file: `${i}.txt`, url: null, kind: 'text' as const, text, encoding: 'utf-8', given: {} };
    return stages.event(stages.text(stages.article(raw, String.fromCharCode(65 + i)), analyzer, null));
  });
  const kin = kinOf(readings);
  const units = unitsOf(contextOf(dateReports(readings, tiesOf(kin)), kin)).filter(({ report }) => report === 'A');
  return units.flatMap(({ items }) => items.filter(({ kind }) => kind === 'entity').flatMap(({ keys }) => keys));
}

describe('a state meets its adjective', () => {
  test.each([
    ['Two Bangladeshi officers watched the exercise from the bridge.', '^BD'],
    ['Bangladesh sends two officers to watch the exercise.', '^BD'],
    ['A third of the diggers were Bolivian machines of an old make.', '^BO'],
  ])('%s', (sentence, key) => expect(namesIn(sentence)).toContain(key));
  test('a small letter makes no state', () => {
    expect(namesIn('Sailors had to polish the deck and to pluck a turkey.').filter((key) => key.startsWith('^'))).toEqual([]);
  });
});
