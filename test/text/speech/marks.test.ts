import { describe, expect, test } from 'vitest';
import { buildBase } from '../../../src/text/index.js';
import { findMarkedQuotes } from '../../../src/text/speech/index.js';
import { articleFrom, untagged } from '../helpers.js';

const quotes = (text: string): string[] => {
  const base = buildBase(articleFrom(text), untagged);
  return findMarkedQuotes(base).map(({ first, last }) => text.slice(base.tokens.start(first), base.tokens.end(last - 1)));
};

describe('findMarkedQuotes', () => {
  test.each([
    ['“We agree,” she said.', ['We agree']],
    ['"We agree," she said.', ['We agree']],
    ['“We agree,” she said. “They do not.”', ['We agree', 'They do not']],
    ['“We,” she said, “agree.”', ['We', 'agree']],
    ['He called it “a mistake”.', ['a mistake']],
    ['Is it “over”? “Yes!”', ['over', 'Yes!']],
    ['‘We agree,’ she said.', ['We agree']],
    ["'We agree,' she said.", ['We agree']],
    ["The workers' union said the miners' pay was low.", []],
    ['The workers’ union said the miners’ pay was low.', []],
    ['‘The workers’ union agrees,’ she said.', ['The workers’ union agrees']],
    ['Sana’a is Yemen’s capital.', []],
    ['„Wir gehen“, sagte er.', ['Wir gehen']],
    ['«Nous partons», dit-il.', ['Nous partons']],
    ['He said: “She told me ‘never again’ twice.”', ['She told me ‘never again’ twice', 'never again']],
    ['A wall 6" thick stood there.', []],
    ['“One paragraph.\n“And the next,” he said.', ['One paragraph', 'And the next']],
    ['“…”', []],
    ['”Wrong mark,” he said.', ['Wrong mark']],
    ['the so-called "caliphate"', ['caliphate']],
  ])('%s', (text, words) => {
    expect(quotes(text)).toEqual(words);
  });
});
