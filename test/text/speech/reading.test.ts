import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cueNouns, cuePhrases, cueVerbs } from '../../../src/lexicon/cues.js';
import { loadModel } from '../../../src/model/index.js';
import { annotateText, buildBase } from '../../../src/text/index.js';
import { findChains } from '../../../src/text/names/index.js';
import { findCues, findMarkedQuotes, Who } from '../../../src/text/speech/index.js';
import { articleFrom } from '../helpers.js';
import { speechRows } from './rows.js';

const analyzer = loadModel(readFileSync('models/en.bin'));

interface Marked {
  readonly text: string;
  readonly source: readonly [number, number] | null;
  readonly cue: number | null;
  readonly content: readonly (readonly [number, number])[];
}

/** Takes the marks out of a row and keeps where they stood. */
function unmark(row: string): Marked {
  let text = '';
  let cue: number | null = null;
  let source: [number, number] | null = null;
  const content: [number, number][] = [];
  for (const char of row) {
    if (char === '*') cue = text.length;
    else if (char === '<') source = [text.length, text.length];
    else if (char === '>' && source) source[1] = text.length;
    else if (char === '{') content.push([text.length, text.length]);
    else if (char === '}') (content.at(-1) as [number, number])[1] = text.length;
    else text += char;
  }
  return { text, source, cue: cue ?? (content.length > 0 ? text.indexOf('According') : null), content };
}

const overlap = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number =>
  Math.max(0, Math.min(b, d) - Math.max(a, c));

/** Attributions found in a sentence, as offsets. */
function read(text: string) {
  const base = buildBase(articleFrom(text), analyzer);
  const at = (first: number, last: number): [number, number] => [base.tokens.start(first), base.tokens.end(last - 1)];
  return findCues(base, findMarkedQuotes(base), new Who(base, findChains(base))).map(({ token, source, content, verb }) => ({
    verb,
    cue: base.tokens.start(token),
    source: source && at(source.first, source.last),
    content: content.ranges.map(({ first, last }) => at(first, last)),
  }));
}

/** The same cue, a shared word of the source, and four fifths of the content’s characters. */
function matches(gold: Marked, found: ReturnType<typeof read>[number]): boolean {
  if (found.cue !== gold.cue) return false;
  if ((gold.source === null) !== (found.source === null)) return false;
  if (gold.source && found.source && overlap(gold.source, found.source) === 0) return false;
  const shared = gold.content.reduce((sum, range) => sum + Math.max(0, ...found.content.map((other) => overlap(range, other))), 0);
  const size = (ranges: readonly (readonly [number, number])[]): number => ranges.reduce((sum, [from, to]) => sum + to - from, 0);
  return shared >= 0.8 * Math.max(size(gold.content), size(found.content));
}

describe('sources and reported clauses in news sentences', () => {
  const scored = speechRows.map((row) => {
    const gold = unmark(row);
    const found = read(gold.text);
    return { row, gold, found, right: found.filter((entry) => matches(gold, entry)).length };
  });
  const sum = (of: (entry: (typeof scored)[number]) => number): number => scored.reduce((total, entry) => total + of(entry), 0);
  const right = sum((entry) => Math.min(1, entry.right));
  const precision = (100 * right) / sum((entry) => entry.found.length);
  const recall = (100 * right) / sum((entry) => (entry.gold.cue === null ? 0 : 1));

  test('at least 150 sentences, near misses among them', () => {
    expect(speechRows.length).toBeGreaterThanOrEqual(150);
    expect(scored.filter(({ gold }) => gold.cue === null).length).toBeGreaterThanOrEqual(30);
  });

  test('F1 of cue, source and content together', () => {
    const wrong = scored
      .filter(({ gold, right: hits, found }) => (gold.cue === null ? found.length > 0 : hits === 0))
      .map(({ row }) => row);
    const f1 = (2 * precision * recall) / (precision + recall);
    expect(f1, `P ${precision.toFixed(1)} R ${recall.toFixed(1)}\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(85);
  });
});

describe('cue lexicon', () => {
  test('150 verbs and more, none twice', () => {
    const lemmas = cueVerbs.map(({ lemma }) => lemma);
    expect(lemmas.length).toBeGreaterThanOrEqual(150);
    expect(new Set(lemmas).size).toBe(lemmas.length);
  });

  test('eight examples in nine are read with their own cue', () => {
    const rows = [...cueVerbs, ...cueNouns].map(({ lemma, example }) => ({
      lemma,
      example,
      found: read(example).some(({ verb }) => verb === lemma),
    }));
    const missed = rows.filter(({ found }) => !found).map(({ lemma, example }) => `${lemma}: ${example}`);
    expect(missed.slice(Math.floor(rows.length / 9))).toEqual([]);
  });

  test.each(cuePhrases.filter(({ words }) => words.includes(' ')))('$words: $example', ({ words, example }) => {
    expect(read(example).map(({ verb }) => verb)).toContain(words.split(' ')[0]);
  });
});

describe('who speaks', () => {
  const speakers = (text: string): (string | null)[] => {
    const { quotes, chains } = annotateText(articleFrom(text), analyzer, null);
    return quotes.map(({ speaker }) => chains.find(({ id }) => id === speaker)?.name ?? null);
  };
  test.each([
    ['a verb behind the quotation, tagged as a plural', '“The river is ours,” the Embassy states.', 'the Embassy'],
    [
      'whoever issued the paper that speaks',
      'The ministers of Togo and Benin said the talks were over. “The river is ours,” says the declaration they issued.',
      'The ministers of Togo and Benin',
    ],
    ['a predicate in front of its verb', '“A family affair,” Awa Sarr of the Reform Party called the deal.', 'Awa Sarr'],
    ['whose reply the quotation was', 'Did he pay? “Not one franc,” was the reply of Kofi Ayi.', 'Kofi Ayi'],
    ['the owner of the reply', 'Rita Prado was asked about the money. “Not one franc,” was her answer.', 'Rita Prado'],
    ['no reply where nobody owns one', '“Not one franc,” was the reply.', null],
    ['people called by their trade', 'Half of the sum went to the port “under protest”, the underwriters say.', 'the underwriters'],
    [
      'the body of the state that the paper is called by',
      'The deal was off, Ghana’s trade ministry said in a statement. Accra is far away. Nothing was signed. It rained. The Ghanaian statement puts the delay down to “reasons of protocol”.',
      'Ghanaian trade ministry',
    ],
    [
      'the woman, where a man is nearer',
      'Minister Ľubica Novotná gave the key to Minister Prakash Lamsal at the camp. “It will protect them,” she said.',
      'Ľubica Novotná',
    ],
    [
      'an apposed name before a verb tagged as participle',
      '“We do not trade in people,” the Minister of Trade, Ana Lind, stated.',
      'Ana Lind',
    ],
    [
      'another name of the body between it and the verb',
      'The Caribbean Community, or Caricom, called for “maximum restraint”.',
      'Caribbean Community',
    ],
    [
      'the one who denies, not those denied for',
      'In Caracas, the Defence Ministry denied that its troops had been involved and blamed “armed gangs in the service of the gold trade”.',
      'Defence Ministry',
    ],
    [
      'the unnamed one of the sentence before',
      'Oil Minister Hamad al-Rudaini left. He said the work was done. A Western diplomat in Kuwait warned that it was not. “Read the small print,” he said.',
      'A Western diplomat in Kuwait',
    ],
    [
      'of several sentences, whoever is named behind the last',
      'Greece asked for time. “Nobody is against. Some are just not in favour,” said Finland’s foreign minister, Jorma Aalto, who chaired the meeting.',
      'Jorma Aalto',
    ],
    [
      'an unnamed officer whose rank may be an adjective',
      'Bolivia recalled its ambassador on Tuesday and called off a meeting after a Peruvian general spoke of its post as “a door left open for every smuggler”.',
      'a Peruvian general',
    ],
    [
      'the named one where the sentence before tells of him',
      'Oil Minister Hamad al-Rudaini told a diplomat that he was tired. “Read the small print,” he said.',
      'Hamad al-Rudaini',
    ],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });
});

test('a headline that quotes names the speaker behind its colon', () => {
  const speakerOf = (headline: string): string | null => {
    const text = `${headline}\nThe port is new.`;
    const { quotes, chains } = annotateText(articleFrom(text, { headline }), analyzer, null);
    return chains.find(({ id }) => id === quotes[0]?.speaker)?.name ?? null;
  };
  expect(speakerOf('“The number was never there”: five questions to Ana Lind')).toBe('Ana Lind');
  expect(speakerOf('“The number was never there”: Ana Lind and Paulo Mota in Lagos')).toBeNull();
});
