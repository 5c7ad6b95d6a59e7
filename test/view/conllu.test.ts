import { expect, test } from 'vitest';
import { layOut, readConllu } from '../../src/source/conllu.js';
import { type ConlluTokens, writeConllu } from '../../src/view/conllu.js';

/** Tokens by hand: form, lemma, tags, head, relation and name tag; their places are sought in the text in order. */
function tokensOf(text: string, rows: readonly (readonly [string, string, string, string, number, string, string])[]): ConlluTokens {
  const starts: number[] = [];
  let from = 0;
  for (const [form] of rows) {
    starts.push(text.indexOf(form, from));
    from = (starts.at(-1) as number) + form.length;
  }
  const of = (token: number) => rows[token] as (typeof rows)[number];
  return {
    form: (t) => of(t)[0],
    lemma: (t) => of(t)[1],
    upos: (t) => of(t)[2],
    xpos: (t) => of(t)[3],
    head: (t) => of(t)[4],
    rel: (t) => of(t)[5],
    name: (t) => of(t)[6],
    start: (t) => starts[t] as number,
    end: (t) => (starts[t] as number) + of(t)[0].length,
  };
}

const TEXT = 'Hanta waved.\nHe left';
const TOKENS = tokensOf(TEXT, [
  ['Hanta', 'Hanta', 'PROPN', 'NNP', 1, 'nsubj', 'B-PER'],
  ['waved', 'wave', 'VERB', 'VBD', -1, 'root', 'O'],
  ['.', '.', 'PUNCT', '.', 1, 'punct', 'O'],
  ['He', 'he', 'PRON', 'PRP', 4, 'nsubj', 'O'],
  ['left', 'leave', 'VERB', 'VBD', -1, 'root', 'O'],
]);

test('own sentences: numbers from 1, text, missing spaces, names', () => {
  const written = writeConllu(
    [
      { first: 0, last: 3 },
      { first: 3, last: 5 },
    ],
    TOKENS,
    TEXT,
  );
  expect(written).toBe(
    [
      '# sent_id = 1',
      '# text = Hanta waved.',
      '1\tHanta\tHanta\tPROPN\tNNP\t_\t2\tnsubj\t_\tNER=B-PER',
      '2\twaved\twave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No',
      '3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_',
      '',
      '# sent_id = 2',
      '# text = He left',
      '1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\t_',
      '2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_',
      '',
      '',
    ].join('\n'),
  );
  expect(layOut(readConllu(written)).text).toBe(TEXT);
});

test('a given sentence keeps comments, ids, MISC, multiword tokens and empty nodes', () => {
  const given = readConllu(
    [
      '# sent_id = quay-7',
      '1-2\tHe left\t_\t_\t_\t_\t_\t_\t_\t_',
      '1\tHe\t_\t_\t_\t_\t_\t_\t_\tRef=4|NER=B-ORG',
      '1.1\tthen\t_\t_\t_\t_\t_\t_\t2:advmod\t_',
      '2\tleft\t_\tNOUN\t_\tNumber=Sing\t0\tdep\t0:root\tGloss=went',
      '',
    ].join('\n'),
  );
  expect(writeConllu([{ first: 3, last: 5, given: given[0] as (typeof given)[number] }], TOKENS, TEXT)).toBe(
    [
      '# sent_id = quay-7',
      '1-2\tHe left\t_\t_\t_\t_\t_\t_\t_\t_',
      '1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\tRef=4',
      '1.1\tthen\t_\t_\t_\t_\t_\t_\t2:advmod\t_',
      '2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tGloss=went',
      '',
      '',
    ].join('\n'),
  );
});

test('a sentence with another number of words is refused', () => {
  const given = readConllu('1\tHe\t_\t_\t_\t_\t_\t_\t_\t_\n')[0] as ReturnType<typeof readConllu>[number];
  expect(() => writeConllu([{ first: 3, last: 5, given }], TOKENS, TEXT)).toThrow(RangeError);
});
