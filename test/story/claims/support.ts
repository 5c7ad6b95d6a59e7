import { readConfig } from '../../../src/config.js';
import { compareDocuments, shippedModel } from '../../../src/pipeline/index.js';
import type { Analyzer } from '../../../src/model/index.js';
import type { Claim } from '../../../src/story/index.js';

let model: Analyzer | null = null;
const analyzer = (): Analyzer => (model ??= shippedModel(readConfig().modelFolder));

interface Found {
  readonly text: string;
  readonly relation: string;
  readonly severity: string | null;
  readonly difference: readonly string[];
}

/** Publication dates of the two reports, as printed. */
export type Dates = readonly [string, string];
export const ONE_DAY: Dates = ['May 9, 2018', 'May 9, 2018'];
export const A_WEEK_APART: Dates = ['May 9, 2018', 'May 16, 2018'];

export const DIFFERS = 'differs';

/** The claims of two reports that tell the given sentences. */
function claimsOf(one: string, other: string, dates: Dates): readonly Claim[] {
  const report = (title: string, date: string, told: string, more: string): string => `${title}\n\n${date}\n\nQUITO — ${told} ${more}\n`;
  const texts = [
    report('One report', dates[0], one, 'It rained in the hills all night.'),
    report('Another report', dates[1], other, 'Traders counted sacks of coffee.'),
  ];
  const documents = texts.map((text, i) => ({ file: `${i}.txt`, url: null, kind: 'text' as const, text, encoding: 'utf-8', given: {} }));
  return compareDocuments(documents, analyzer()).story.claims;
}

/** Claims that the second report alone makes in its sentences. */
export const toldByOther = (one: string, other: string, dates: Dates = ONE_DAY): string[] =>
  claimsOf(one, other, dates)
    .filter(({ relation, sides }) => relation === 'only' && sides[0]?.report === 'B')
    .map(({ text }) => text)
    .filter((text) => !text.startsWith('Traders counted'));

export const claimTexts = (one: string, other: string): string[] => claimsOf(one, other, ONE_DAY).map(({ text }) => text);

/** The claim that both reports tell in the given sentences, one whose sides part before others; null where they are not laid side by side. */
export function compared(one: string, other: string, dates: Dates = ONE_DAY): Found | null {
  const shared = claimsOf(one, other, dates).filter(({ sides }) => sides.length === 2);
  return shared.find(({ relation }) => relation === DIFFERS) ?? shared[0] ?? null;
}
