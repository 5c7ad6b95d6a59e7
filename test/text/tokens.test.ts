import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokens.js';

const cut = (text: string): string[] => {
  const tokens: string[] = [];
  tokenize(text, 0, text.length, (start, end) => tokens.push(text.slice(start, end)));
  return tokens;
};

describe('tokenize', () => {
  test.each([
    ['They don’t know.', 'They do n’t know .'],
    ["It isn't Kenya's fault", "It is n't Kenya 's fault"],
    ['the workers’ union', 'the workers ’ union'],
    ['we’ll see, they’ve gone, I’m in, he’d left', 'we ’ll see , they ’ve gone , I ’m in , he ’d left'],
    ['He cannot go', 'He can not go'],
    ['a long-range, 72-year-old high-level plan', 'a long - range , 72 - year - old high - level plan'],
    ['pro-Western and anti-aircraft re-elected co-chairs', 'pro-Western and anti-aircraft re-elected co-chairs'],
    ['the U.S.-led force', 'the U.S. - led force'],
    ['$40 million, €3.5bn and US$1,400', '$ 40 million , € 3.5 bn and US$ 1,400'],
    ['25% or 3.5 per cent', '25 % or 3.5 per cent'],
    ['at 10:30 a.m. or 5pm', 'at 10:30 a.m. or 5 pm'],
    ['No. 2 leader', 'No. 2 leader'],
    ['He said no. Then left', 'He said no . Then left'],
    ['Gen. B. Yu. Rakhmatov of the U.S. army', 'Gen. B. Yu. Rakhmatov of the U.S. army'],
    ['“We agree,” she said.', '“ We agree , ” she said .'],
    ['"Go!" he cried', '" Go ! " he cried'],
    ['‘peace’ in Sana’a', '‘ peace ’ in Sana’a'],
    ["Côte d'Ivoire and O'Brien", "Côte d'Ivoire and O'Brien"],
    ['ties — and aid—grow', 'ties — and aid — grow'],
    ['the 2018–19 season', 'the 2018 – 19 season'],
    ['wait -- no', 'wait -- no'],
    ['wait... then … end', 'wait ... then … end'],
    ['see https://example.org/a?b=1, or write to desk@example.org.', 'see https://example.org/a?b=1 , or write to desk@example.org .'],
    ['on 9/11 and 03/04/2019', 'on 9/11 and 03/04/2019'],
    ['and/or', 'and / or'],
    ['call +1-212-555-0148 now', 'call +1-212-555-0148 now'],
    ['(see [2]) {x}', '( see [ 2 ] ) { x }'],
    ['the ’90s', 'the ’90s'],
    ['#PeaceNow @desk', '#PeaceNow @desk'],
    ['He left.The next day', 'He left . The next day'],
    ['Inc.’s debt', 'Inc. ’s debt'],
    ['What?!', 'What ?!'.replace('?!', '? !')],
    ['Al-Farsi met Jens-Uwe', 'Al - Farsi met Jens - Uwe'],
    ['PG&E and AT&T', 'PG&E and AT&T'],
    ['Sept. 3, in Sept. again', 'Sept. 3 , in Sept . again'],
  ])('%s', (text, tokens) => {
    expect(cut(text).join(' ')).toBe(tokens);
  });

  test('leaves out white space and nothing else, in order', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        let at = 0;
        tokenize(text, 0, text.length, (start, end) => {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim().replaceAll('\u200b', '')).toBe('');
          at = end;
        });
        expect(text.slice(at).trim().replaceAll('\u200b', '')).toBe('');
      }),
    );
  });

  test('reads only the stretch it is given', () => {
    const found: number[] = [];
    tokenize('one two three', 4, 7, (start, end) => found.push(start, end));
    expect(found).toEqual([4, 7]);
  });
});
