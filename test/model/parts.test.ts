import { describe, expect, test } from 'vitest';
import { hashText, mix } from '../../src/model/hash.js';
import { packRising, unpackRising } from '../../src/model/numbers.js';

describe('hashes', () => {
  test('small templates and small values do not meet', () => {
    const seen = new Set<number>();
    for (let template = 0; template < 100; template += 1) for (let value = 0; value < 255; value += 1) seen.add(mix(template, value));
    expect(seen.size).toBe(100 * 255);
  });

  test('the order of letters counts', () => expect(hashText('ab')).not.toBe(hashText('ba')));
});

test.each([[[]], [[0]], [[0, 1, 127, 128, 129]], [[5, 16_384, 2 ** 31, 2 ** 32 - 1]]])('rising numbers %j come back', (numbers) => {
  const rising = Uint32Array.from(numbers);
  expect([...unpackRising(packRising(rising), rising.length)]).toEqual(numbers);
});
