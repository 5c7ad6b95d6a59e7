import type { Evidence, Kinship } from '../document.js';
import { evidenceOf } from '../evidence.js';
import { isLong, LONG_RUN, type Measures, type SharedKeys } from './measure.js';
import type { KinReport } from './report.js';
import type { CommonRun } from './runs.js';

export type Reason = Kinship['reasons'][number];

// Passages are there to be looked at; more than a few nobody looks at.
const MOST_PASSAGES = 3;
const LEAST_SENTENCE = 6;

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
const shortened = (text: string): string =>
  (text.length > 160 ? `${text.slice(0, 150).replace(/\s+\S*$/, '')} …` : text).replace(/\s+/g, ' ');

const both = (a: KinReport, b: KinReport, first: { start: number; end: number }, second: { start: number; end: number }): Evidence[] => [
  evidenceOf(a, first),
  evidenceOf(b, second),
];

function runSpans(a: KinReport, b: KinReport, run: CommonRun): Evidence[] {
  const span = (report: KinReport, at: number) => ({
    start: report.words[at]?.start ?? 0,
    end: report.words[at + run.length - 1]?.end ?? 0,
  });
  return both(a, b, span(a, run.first), span(b, run.second));
}

/** Sentences that are the same in every word. */
function identicalSentences(a: KinReport, b: KinReport): Reason[] {
  const wording = (words: KinReport['words']): string => words.map((word) => word.form).join(' ');
  const theirs = new Map(b.sentences.map((sentence) => [wording(sentence.words), sentence]));
  const same = a.sentences.flatMap((sentence) => {
    const twin =
      sentence.words.length >= LEAST_SENTENCE && !sentence.words.every((word) => word.quoted)
        ? theirs.get(wording(sentence.words))
        : undefined;
    return twin ? [{ sentence, twin }] : [];
  });
  const first = same[0];
  if (!first) return [];
  const example = shortened(a.text.slice(first.sentence.start, first.sentence.end));
  const detail = `${count(same.length, 'sentence')} of ${a.id} ${same.length === 1 ? 'stands' : 'stand'} word for word in ${b.id}: “${example}”`;
  const passages = same.slice(0, MOST_PASSAGES).flatMap(({ sentence, twin }) => both(a, b, sentence, twin));
  return [{ sign: 'identical-sentence', detail, passages }];
}

function longRuns(a: KinReport, b: KinReport, { runs, coverage }: Measures): Reason[] {
  const long = runs.filter(isLong).sort((x, y) => y.length - x.length || x.first - y.first);
  const longest = long[0];
  if (!longest) return [];
  const passages = long.slice(0, MOST_PASSAGES).flatMap((run) => runSpans(a, b, run));
  const example = shortened(passages[0]?.text ?? '');
  const share = coverage >= 0.2 ? `; such runs make up ${Math.round(coverage * 100)} % of the shorter report` : '';
  const detail = `${count(long.length, 'run')} of ${LONG_RUN} or more words outside quotations ${long.length === 1 ? 'stands' : 'stand'} in both, the longest of ${longest.length} words: “${example}”${share}`;
  return [{ sign: 'common-run', detail, passages }];
}

function sameOrder(a: KinReport, b: KinReport, { pairs }: Measures): Reason[] {
  if (pairs.length < 3) return [];
  const [small, large, side] = a.sentences.length <= b.sentences.length ? [a, b, 'first' as const] : [b, a, 'second' as const];
  const paired = new Set(pairs.map((pair) => pair[side])).size;
  const ordered = new Set(pairs.filter((pair) => pair.inOrder).map((pair) => pair[side])).size;
  const detail = `${paired} of the ${small.sentences.length} sentences of ${small.id} have a counterpart in ${large.id}, ${ordered} of them in the same order`;
  const strongest = [...pairs].filter((pair) => pair.inOrder).sort((x, y) => y.strength - x.strength);
  const passages = strongest.slice(0, MOST_PASSAGES).flatMap((pair) => {
    const mine = a.sentences.find((sentence) => sentence.index === pair.first);
    const theirs = b.sentences.find((sentence) => sentence.index === pair.second);
    return mine && theirs ? both(a, b, mine, theirs) : [];
  });
  return [{ sign: 'same-order', detail, passages }];
}

const listed = (report: KinReport, words: SharedKeys['words'], most: number): string =>
  [...new Set(words.map((word) => report.text.slice(word.start, word.end).replace(/[’']s$/, '')))].slice(0, most).join(', ');

function sameFacts(a: KinReport, { facts, figures, wording }: Measures): Reason[] {
  const reasons: Reason[] = [];
  const passages = (words: SharedKeys['words']) => words.slice(0, MOST_PASSAGES).map((word) => evidenceOf(a, word));
  if (facts.of > 0) {
    const detail = `${facts.words.length} of the ${facts.of} names and figures of the report with fewer stand in both`;
    reasons.push({ sign: 'same-facts', detail, passages: passages(facts.words) });
  }
  if (figures.words.length >= 2) {
    const detail = `both give the figures ${listed(a, figures.words, 8)}`;
    reasons.push({ sign: 'same-figures', detail, passages: passages(figures.words) });
  }
  if (wording.words.length >= 4) {
    const detail = `${wording.words.length} of ${wording.of} rare words are shared, among them ${listed(a, wording.words, 8)}`;
    reasons.push({ sign: 'same-words', detail, passages: passages(wording.words) });
  }
  return reasons;
}

function quotations(a: KinReport, b: KinReport, { quotations: shared }: Measures): Reason[] {
  const first = shared[0];
  if (!first) return [];
  const cut = shared.filter((quotation) => quotation.sameCut && quotation.length > 2);
  const passages = shared.slice(0, MOST_PASSAGES).flatMap((quotation) => both(a, b, quotation.first, quotation.second));
  const example = shortened(a.text.slice(first.first.start, first.first.end));
  const reasons: Reason[] = [
    { sign: 'shared-quotation', detail: `${count(shared.length, 'quotation')} in common, among them “${example}”`, passages },
  ];
  if (cut.length > 1) {
    const detail = `${cut.length} quotations begin and end at the same words in both`;
    reasons.push({ sign: 'same-cut', detail, passages: cut.slice(0, MOST_PASSAGES).flatMap((q) => both(a, b, q.first, q.second)) });
  }
  return reasons;
}

/** Why two reports are not held to be of one origin. */
function apart(a: KinReport, b: KinReport, measures: Measures): Reason {
  const longest = Math.max(0, ...measures.runs.map((run) => run.length));
  const pairs = new Set(measures.pairs.map((pair) => pair.first)).size;
  const wording =
    longest > 0
      ? `the longest common run outside quotations has ${count(longest, 'word')}`
      : 'no five words in a row in common outside quotations';
  const detail = `${wording}; ${pairs} of the ${a.sentences.length} sentences of ${a.id} have a counterpart in ${b.id}`;
  return { sign: 'little-in-common', detail, passages: [] };
}

/** The signs that led to a label, each with a sentence that a sceptic can check and the passages to check it against. */
export function reasonsFor(a: KinReport, b: KinReport, measures: Measures, label: Kinship['label']): Reason[] {
  const quoted = quotations(a, b, measures);
  if (label === 'independent') return [apart(a, b, measures)];
  if (label === 'common-statement') return [...quoted, ...longRuns(a, b, measures), apart(a, b, measures)];
  return [...identicalSentences(a, b), ...longRuns(a, b, measures), ...sameOrder(a, b, measures), ...sameFacts(a, measures), ...quoted];
}
