import { expect, test } from 'vitest';
import { compareDocuments, shippedModel } from '../../../src/pipeline/index.js';

const analyzer = shippedModel(new URL('../../../models/', import.meta.url));

const types = (...texts: string[]): string[] =>
  compareDocuments(
    texts.map((text, i) => ({ file: `${i}.txt`, url: null, kind: 'text' as const, text, encoding: 'utf-8', given: {} })),
    analyzer,
  ).story.events.map(({ type }) => type);

const BESIDE = 'The harbour of Oslo was closed on Friday because of ice, and no ferry left for Denmark.';

test.each([
  ['The newspapers wrote for weeks about a coal deal with Chad that nobody had read.', 'agree'],
  ['The letter recalls a steady exchange of high-level visits with Chad.', 'visit'],
])('who is only on the other side makes no happening: %s', (text, type) => expect(types(text, BESIDE)).not.toContain(type));

test('an ambassador called to a ministry is met there, though nobody is said to receive her', () =>
  expect(types('The ambassador of Chad, Ana Lind, was summoned to the Foreign Ministry on Friday.', BESIDE)).toContain('meet'));
