import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from '../../src/cli/print/wrap.js';

test.each<[string, number, number, number, string[]]>([
  ['one two three', 8, 0, 0, ['one two', 'three']],
  ['one two three', 9, 1, 2, [' one two', '   three']],
  ['abcdefghij kl', 5, 0, 0, ['abcdefghij', 'kl']],
  ['', 10, 2, 2, []],
  ['a  b\nc', 20, 0, 0, ['a b c']],
])('%j at %d', (text, width, indent, hang, lines) => {
  expect(wrap(text, width, indent, hang)).toEqual(lines);
});

test('no word is lost, no line too long unless a word is', () => {
  const word = fc.stringMatching(/^[a-zé“”]{1,12}$/u);
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 20, max: 60 }), (words, width) => {
      const lines = wrap(words.join(' '), width, 2, 3);
      expect(lines.join(' ').split(/\s+/).filter(Boolean)).toEqual(words);
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width);
    }),
  );
});
