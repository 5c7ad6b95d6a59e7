import { expect, test } from 'vitest';
import { Lexical, PAD, wordHash } from '../../src/model/lexical.js';
import { OpenClasses } from '../../src/model/open-classes.js';
import { type TokenColumns, UPOS } from '../../src/model/types.js';
import { WordTable } from '../../src/model/words.js';

/** One token that fills the text. */
const only = (text: string): TokenColumns => {
  const zero = new Uint8Array(1);
  const word = { start: new Int32Array([0]), end: new Int32Array([text.length]), head: new Int32Array(1) };
  return { text, count: 1, ...word, upos: zero, xpos: zero, rel: zero, ner: zero };
};
const classes = new OpenClasses(
  UPOS.map((_, i) => i),
  UPOS.map((tag) => tag === 'ADP'),
);

const isPlain = (word: string): boolean => /^[a-z]+$/i.test(word);

test.each(['amid', 'Whilst', "n't", '—', 'U', '2019', 'Beijing', 'Çakıroğlu', 'O’Neill', 'e-mail'])(
  '%s has one hash everywhere',
  (word) => {
    const lex = new Lexical(WordTable.ofSize(1));
    lex.fill(only(word), 0, 1);
    expect(lex.word[PAD]).toBe(wordHash(word));
    expect(lex.plain[PAD]).toBe(isPlain(word) ? 1 : 0);
  },
);

test.each(['amid', 'Whilst', 'notwithstanding', "n't", 'n’t', '—', '…', 'U', '2019'])('%s may be of a closed class', (word) => {
  expect(classes.mayBeClosed(only(word), 0, wordHash(word), isPlain(word))).toBe(true);
});

test.each(['Xi', 'Beijing', 'Tashkent', 'Çakıroğlu', 'embassy', 'O’Neill'])('%s is of no closed class', (word) => {
  expect(classes.mayBeClosed(only(word), 0, wordHash(word), isPlain(word))).toBe(false);
});

test('the best open class is taken, however well a closed one scores', () => {
  const scores = Int32Array.from(UPOS, (tag) => (tag === 'ADP' ? 90 : tag === 'PROPN' ? 50 : tag === 'VERB' ? 40 : 0));
  expect(UPOS[classes.best(scores)]).toBe('PROPN');
});

test('scores may stand in a longer row', () => {
  const scores = Float32Array.from([9, 9, ...UPOS.map((tag) => (tag === 'NOUN' ? 1 : 0))]);
  expect(UPOS[classes.best(scores, 2)]).toBe('NOUN');
});

test.each(['amid', 'Despite', 'AMONGST'])('%s is a preposition and nothing else', (word) => {
  expect(UPOS[classes.only(only(word), 0, wordHash(word))]).toBe('ADP');
});

test.each(['since', 'amidships', 'to', 'Amidu', 'despot'])('%s is left to the model', (word) => {
  expect(classes.only(only(word), 0, wordHash(word))).toBe(-1);
});

test('a model without prepositions forces none', () => {
  const without = new OpenClasses([0, 1], [false, false]);
  expect(without.only(only('amid'), 0, wordHash('amid'))).toBe(-1);
});
