import { beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.js';
import type { Analyzer } from '../../../src/model/index.js';
import { shippedModel } from '../../../src/pipeline/index.js';
import { stages } from '../../../src/pipeline/stages.js';

let analyzer: Analyzer;
beforeAll(() => {
  analyzer = shippedModel(readConfig().modelFolder);
});

/** The verbs of the claims that a sentence denies. */
function denied(sentence: string): string[] {
  const raw = { file: '0.txt', url: null, kind: 'text' as const, text: `A report\n\nQUITO — ${sentence}\n`, encoding: 'utf-8', given: {} };
  const { claims } = stages.event(stages.text(stages.article(raw, 'A'), analyzer, null));
  return claims.filter(({ negated }) => negated).map(({ lemma }) => lemma);
}

test.each([
  ['The ministers did not meet in Quito.', 'meet'],
  ['The owners of the tanker paid no ransom.', 'pay'],
  ['No ransom was paid for the crew.', 'pay'],
  ['Nobody came to the meeting in Quito.', 'come'],
  ['The ministry no longer employs the consul in Quito.', 'employ'],
  ['The ministers met in Oslo but did not sign the treaty.', 'sign'],
  ['The district knows of no quarrel about a map.', 'know'],
])('%s denies “%s”', (sentence, verb) => expect(denied(sentence)).toContain(verb));

test.each([
  'The ministers met again in Quito.',
  'The ministers spoke of days and not weeks.',
  'Not only the ministers came to Quito.',
  'The boat had been catching tuna without a licence.',
  'The guards fired without any warning at the boat.',
  'The prime minister survived a motion of no confidence.',
  'The tanker drifted towards the island with no other ship in sight.',
  'The island was shaken by an earthquake, which did no damage.',
])('%s denies no deed of its main clause', (sentence) => {
  const main = denied(sentence).filter((verb) =>
    ['meet', 'speak', 'come', 'catch', 'fire', 'tell', 'survive', 'drift', 'shake'].includes(verb),
  );
  expect(main).toEqual([]);
});
