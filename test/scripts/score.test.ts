import { describe, expect, test } from 'vitest';
import { readCases } from '../../scripts/eval/gold-story.js';
import { meanFigures, scoreCase } from '../../scripts/eval/score.js';
import { covers, overlap, spansOf } from '../../scripts/eval/spans.js';
import { STORIES } from '../../scripts/eval/stories.js';
import type { StoryDocument } from '../../src/story/index.js';
import { oracle } from './oracle.js';

const cases = readCases(STORIES);
const story = cases.find((c) => c.name === 'antananarivo-ankara-ambassador');
if (!story) throw new Error('no such story');
const perfect = oracle(story);

const f1 = (out: StoryDocument, figure: string): number | undefined => scoreCase(story.gold, out, story.texts).figures[figure]?.f1;

test.each(cases.map((c) => [c.name, c] as const))('the gold record of %s answers itself', (_name, c) => {
  const { figures, falseEvidence } = scoreCase(c.gold, oracle(c), c.texts);
  expect(falseEvidence).toBe(0);
  const short = Object.entries(figures).filter(([name, { f1: f }]) => f < 0.999 && !['eventTypes', 'mainEvents'].includes(name));
  expect(short.map(([name, f]) => `${name} ${f.f1.toFixed(3)}`)).toEqual([]);
});

describe('a document that falls short loses just that figure', () => {
  test.each<[string, string, StoryDocument]>([
    [
      'an invented person',
      'people',
      {
        ...perfect,
        entities: [...perfect.entities, { id: 'x', type: 'person', name: 'Nobody', country: null, offices: [], mentions: [] }],
      },
    ],
    [
      'a date off by one day',
      'timesRight',
      { ...perfect, times: perfect.times.map((t, i) => (i === 0 && t.date ? { ...t, date: { ...t.date, to: '2030-01-01' } } : t)) },
    ],
    ['a date not found', 'timesFound', { ...perfect, times: perfect.times.slice(1) }],
    ['a speaker mistaken', 'speakers', { ...perfect, quotes: perfect.quotes.map((q) => ({ ...q, speaker: null })) }],
    ['an event too many', 'events', { ...perfect, events: [...perfect.events, { ...perfect.events[0]!, id: 'x', evidence: [] }] }],
    ['an event missed', 'eventsAll', { ...perfect, events: perfect.events.slice(1) }],
    ['a status mistaken', 'eventStatus', { ...perfect, events: perfect.events.map((e) => ({ ...e, status: 'hypothetical' as const })) }],
    ['the source of a happening mistaken', 'sources', { ...perfect, events: perfect.events.map((e) => ({ ...e, sources: [] })) }],
    ['a kinship mistaken', 'kinship', { ...perfect, kinship: perfect.kinship.map((k) => ({ ...k, label: 'independent' as const })) }],
    ['a source too many', 'independent', { ...perfect, sources: { ...perfect.sources, independent: 7 } }],
    ['a claim not aligned', 'claimsAligned', { ...perfect, claims: perfect.claims.map((c) => ({ ...c, sides: c.sides.slice(0, 1) })) }],
    [
      'a false contradiction',
      'contradictions',
      { ...perfect, claims: [...perfect.claims, { ...perfect.claims[0]!, id: 'x', severity: 'contradiction' as const, sides: [] }] },
    ],
    ['a publisher mistaken', 'reportHeads', { ...perfect, reports: perfect.reports.map((r) => ({ ...r, publisher: 'The Wrong Paper' })) }],
    ['a precedent missed', 'precedents', { ...perfect, precedents: [] }],
  ])('%s: %s', (_what, figure, out) => {
    expect(f1(perfect, figure)).toBe(1);
    expect(f1(out, figure)).toBeLessThan(1);
  });

  test('evidence that does not stand where it says is counted', () => {
    const moved = { ...perfect, times: perfect.times.map((t) => ({ ...t, evidence: { ...t.evidence, start: t.evidence.start + 1 } })) };
    expect(scoreCase(story.gold, moved, story.texts).falseEvidence).toBe(perfect.times.length);
  });

  test('a side with more than three passages answers no claim', () => {
    const claims = perfect.claims.map((c) => ({
      ...c,
      sides: c.sides.map((s) => ({ ...s, evidence: [...s.evidence, ...s.evidence, ...s.evidence, ...s.evidence] })),
    }));
    expect(f1({ ...perfect, claims }, 'claimsAligned')).toBe(0);
  });
});

test('a failed case counts as zero', () => {
  const score = scoreCase(story.gold, perfect, story.texts);
  expect(meanFigures([score, null])['people']).toBe(50);
  expect(() => meanFigures([null])).toThrow(/no case/);
});

test('a case that asks nothing of a figure does not raise its mean', () => {
  const unrelated = cases.find((c) => c.name === 'constanta-asuncion-grain');
  if (!unrelated) throw new Error('no such story');
  const nothing = scoreCase(unrelated.gold, oracle(unrelated), unrelated.texts);
  const missed = scoreCase(story.gold, { ...perfect, claims: [] }, story.texts);
  expect(nothing.figures['claimsAligned']?.gold).toBe(0);
  expect(meanFigures([missed, nothing])['claimsAligned']).toBe(0);
  expect(meanFigures([nothing])).not.toHaveProperty('claimsAligned');
  expect(nothing.figures['differences']?.f1).toBe(1);
  expect(meanFigures([nothing])['differences']).toBe(100);
});

test('spans', () => {
  expect(spansOf('aXaXa', 'aXa')).toEqual([
    [0, 3],
    [2, 5],
  ]);
  expect(spansOf('a', '')).toEqual([]);
  expect(overlap([0, 4], [2, 9])).toBe(2);
  expect(covers([0, 10], [8, 12], 0.5)).toBe(true);
  expect(covers([0, 10], [9, 13], 0.5)).toBe(false);
});
