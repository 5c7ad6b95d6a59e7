import { expect, test } from 'vitest';
import { startsOpen } from '../../src/lexicon/claim-labels.js';

test.each([
  'whose envoy had come',
  'since the bridge was closed',
  'on who should pay for the inspections',
  'whether the talks would go on',
  'about how many had come',
])('“%s” hangs on words outside it', (printed) => expect(startsOpen(printed)).toBe(true));

test.each(['on Monday the bridge was closed', 'in the hall where they had met', 'the bridge was closed'])(
  '“%s” stands by itself',
  (printed) => expect(startsOpen(printed)).toBe(false),
);
