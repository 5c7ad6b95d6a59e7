import { describe, expect, test } from 'vitest';
import type { StoryDocument } from '../../src/story/index.js';
import { comparisonView } from '../../src/view/index.js';
import { bare, claim, report } from './page/made.js';

const SENTENCES = ['The envoy, who speaks Thai, flew home on Monday.', 'He may return in May, aides said.', 'Nobody met him.'];
const TEXT = SENTENCES.join(' ');

/** A passage of a report whose text is always the same. */
function at(id: string, words: string) {
  const start = TEXT.indexOf(words);
  const sentence = SENTENCES.findIndex((one) => one.includes(words));
  return { report: id, start, end: start + words.length, text: words, sentence };
}

const told = (id: string) =>
  report(id, {
    text: TEXT,
    sentences: SENTENCES.map((one) => ({ start: TEXT.indexOf(one), end: TEXT.indexOf(one) + one.length })),
    furniture: [],
  });

type Row = readonly [relation: 'agree' | 'only', text: string, passages: readonly ReturnType<typeof at>[], difference?: string[]];

const storyOf = (rows: readonly Row[]): StoryDocument =>
  bare({
    reports: [told('A'), told('B')],
    entities: [{ id: 'n1', type: 'person', name: 'Aides', country: null, offices: [], mentions: [] }],
    claims: rows.map(([relation, text, passages, difference = []], i) =>
      claim(`c${i + 1}`, {
        text,
        relation,
        difference: difference as StoryDocument['claims'][number]['difference'],
        sides: [...new Set(passages.map((p) => p.report))].map((id) => ({
          report: id,
          evidence: passages.filter((p) => p.report === id),
          attribution: relation === 'only' ? ['n1'] : [],
        })),
      }),
    ),
  });

describe('what one report alone says', () => {
  const alone = (rows: readonly Row[]) => comparisonView(storyOf(rows)).alone.flatMap(({ lines }) => lines);

  test('a sentence that no other report tells any part of is printed as it stands, with all its claims, its speaker standing in it', () => {
    const rows: Row[] = [
      ['only', 'He may return', [at('A', 'He may return')]],
      ['only', 'Aides said', [at('A', 'aides said')]],
    ];
    expect(alone(rows)).toEqual([{ ids: ['c1', 'c2'], text: SENTENCES[1], places: 'A2', about: '', according: null }]);
  });

  test('a claim in two pieces of one sentence is that sentence', () => {
    const rows: Row[] = [['only', 'The envoy … flew home', [at('A', 'The envoy'), at('A', 'flew home on Monday')]]];
    expect(alone(rows).map(({ text }) => text)).toEqual([SENTENCES[0]]);
  });

  test('of a sentence that another report tells in part, only the rest is printed', () => {
    const rows: Row[] = [
      ['agree', 'The envoy flew home', [at('A', 'flew home on Monday'), at('B', 'flew home on Monday')]],
      ['only', '[The envoy] speaks Thai', [at('A', 'who speaks Thai')]],
    ];
    expect(alone(rows)).toEqual([{ ids: ['c2'], text: '[The envoy] speaks Thai', places: 'A1', about: '', according: 'Aides' }]);
  });

  test('several parts of a sentence are read as they are printed, with the small words between them', () => {
    const shared: Row = ['agree', 'The envoy', [at('A', 'The envoy'), at('B', 'The envoy')]];
    const rows: Row[] = [shared, ['only', '[The envoy] speaks Thai', [at('A', 'who speaks Thai')]], ['only', 'Home', [at('A', 'home')]]];
    expect(alone(rows).map(({ text }) => text)).toEqual(['[The envoy] speaks Thai, flew home']);
    const far: Row[] = [
      ['agree', 'Aides said', [at('A', 'aides said'), at('B', 'aides said')]],
      ['only', 'He', [at('A', 'He')]],
      ['only', 'May', [at('A', 'May')]],
    ];
    expect(alone(far).map(({ text }) => text)).toEqual(['He may return in May']);
  });

  test('a part that hangs on words outside it opens with dots', () => {
    const rows: Row[] = [
      ['agree', 'The envoy', [at('A', 'The envoy'), at('B', 'The envoy')]],
      ['only', '… who speaks', [at('A', 'who speaks')]],
      ['only', 'Thai', [at('A', 'Thai')]],
    ];
    expect(alone(rows).map(({ text }) => text)).toEqual(['… who speaks Thai']);
  });

  test('claims of different sentences stay apart, those of different reports too', () => {
    const rows: Row[] = [
      ['only', 'Nobody met him', [at('A', 'Nobody met him')]],
      ['only', 'He may return', [at('A', 'He may return')]],
      ['only', 'Nobody met him', [at('B', 'Nobody met him')]],
    ];
    expect(comparisonView(storyOf(rows)).alone.map(({ report: id, lines }) => [id, lines.map(({ ids }) => ids)])).toEqual([
      ['A', [['c1'], ['c2']]],
      ['B', [['c3']]],
    ]);
  });
});

describe('what several say', () => {
  const retold = (rows: readonly Row[]) => comparisonView(storyOf(rows)).retold;
  const both = (words: string) => [at('A', words), at('B', words)];

  test('claims of the same sentences are read in one breath, what they present otherwise is told once', () => {
    const rows: Row[] = [
      ['agree', 'The envoy flew home on Monday', both('flew home on Monday'), ['date', 'attribution']],
      ['agree', 'Who speaks Thai', both('who speaks Thai'), ['attribution']],
    ];
    const [line, ...more] = retold(rows);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ ids: ['c1', 'c2'], text: 'The envoy flew home on Monday; who speaks Thai', about: 'when; who says so' });
  });

  test('a name that opens the second part keeps its capital', () => {
    const rows: Row[] = [
      ['agree', 'The envoy flew home', both('flew home on Monday')],
      ['agree', 'In Thai he excels', both('who speaks Thai')],
      ['agree', 'Thai he speaks', both('The envoy')],
    ];
    expect(retold(rows).map(({ text }) => text)).toEqual(['The envoy flew home; In Thai he excels; Thai he speaks']);
  });

  test('a clause that answers two sentences of another report is told once, with both', () => {
    const rows: Row[] = [
      ['agree', 'The envoy flew home', [at('A', 'flew home on Monday'), at('B', 'He may return')]],
      ['agree', 'The envoy flew home', [at('A', 'flew home on Monday'), at('B', 'Nobody met him')], ['date']],
    ];
    expect(retold(rows)).toEqual([{ ids: ['c1', 'c2'], text: 'The envoy flew home', places: 'A1 B2 B3', about: 'when', according: null }]);
  });

  test('claims of other sentences are lines of their own', () => {
    const rows: Row[] = [
      ['agree', 'Nobody met him', both('Nobody met him')],
      ['agree', 'He may return', both('He may return')],
    ];
    expect(retold(rows).map(({ ids }) => ids)).toEqual([['c1'], ['c2']]);
  });
});
