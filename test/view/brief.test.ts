import { describe, expect, test } from 'vitest';
import type { Claim, Evidence, Kinship, Report, StoryDocument } from '../../src/story/index.js';
import { changesOf } from '../../src/view/brief/changes.js';
import { firstOf, laterOf, originsOf } from '../../src/view/brief/origins.js';
import { bare, claim as madeClaim, report as made } from './page/made.js';

const evidence = (report: string, sentence: number, text: string): Evidence => ({ report, start: 0, end: text.length, text, sentence });

const claim = (part: Partial<Claim>, ...sides: [string, number, string][]): Claim =>
  madeClaim('c1', {
    text: '',
    sides: sides.map(([report, sentence, text]) => ({ report, evidence: [evidence(report, sentence, text)], attribution: [] })),
    ...part,
  });

const day = (from: string): Report['published'] => ({
  from,
  to: from,
  grain: 'day',
  basis: 'explicit',
  confidence: 'high',
  rule: 'printed',
  anchor: null,
});

const report = (id: string, part: Partial<Report> = {}): Report =>
  made(id, { file: null, text: '', sentences: [], furniture: [], ...part });

const storyOf = (part: Partial<StoryDocument>): StoryDocument =>
  bare({
    title: '',
    reports: ['A', 'B', 'C'].map((id) => report(id)),
    kinship: [],
    sources: { independent: 0, groups: [], named: [] },
    ...part,
  });

const kinship = (pair: [string, string], sign?: string, detail = ''): Kinship => ({
  pair,
  label: 'rewrite',
  reasons: sign ? [{ sign, detail, passages: [] }] : [],
});

describe('what a report has otherwise', () => {
  const differs = (difference: string[], here: string, there: string): Claim =>
    claim({ relation: 'differs', difference, severity: 'divergence' }, ['A', 0, here], ['B', 0, there]);
  test.each<[string, Claim, string[]]>([
    ['in A only', claim({ relation: 'only' }, ['A', 1, 'Bells rang.']), ['added']],
    ['in B only', claim({ relation: 'only' }, ['B', 1, 'Bells rang.']), ['dropped']],
    ['the same', claim({}, ['A', 1, 'Bells rang.'], ['B', 1, 'Bells rang.']), []],
    ['hedged in A', differs(['certainty'], 'Troops reportedly left.', 'Troops left.'), ['hedged']],
    ['hedged in B', differs(['certainty'], 'Troops left.', 'Troops reportedly left.'), ['unhedged']],
    ['certainty without a hedge word', differs(['certainty'], 'Troops must have left.', 'Troops left.'), ['changed']],
    ['another source', differs(['attribution'], 'Police said nine died.', 'Medics said nine died.'), ['re-attributed']],
    ['another number', differs(['number'], 'Nine died.', 'Ten died.'), ['changed']],
  ])('%s', (_, one, changes) => expect(changesOf(storyOf({ claims: [one] })).map(({ change }) => change)).toEqual(changes));

  test('what stands elsewhere: one sentence moved to the front, the rest in order', () => {
    const claims = [0, 1, 2, 3].map((b) => claim({}, ['A', b === 3 ? 0 : b + 1, `a${b}`], ['B', b, `b${b}`]));
    const moved = changesOf(storyOf({ claims }));
    expect(moved.map(({ change, here, there }) => [change, here[0]?.place, there[0]?.place])).toEqual([['reordered', 'A1', 'B4']]);
  });
});

describe('where reports come from', () => {
  const groups = { independent: 2, groups: [['A', 'B'], ['C']], named: [] };

  test('the report that the others rework is the parent', () => {
    const [wire, own] = originsOf(
      storyOf({ sources: groups, kinship: [kinship(['A', 'B'], 'credit', 'B credits “XYZ”, the agency of A, XYZ')] }),
    );
    expect(wire).toMatchObject({ parent: 'A', unseen: false });
    expect(own).toMatchObject({ members: ['C'], parent: 'C', unseen: false });
  });

  test('without a sign of who was first the parent is unseen, and bears the agency that both credit', () => {
    const reports = ['A', 'B', 'C'].map((id) => report(id, { credit: id === 'C' ? null : 'Agencies' }));
    const [wire] = originsOf(storyOf({ reports, sources: groups, kinship: [kinship(['A', 'B'])] }));
    expect(wire).toMatchObject({ parent: null, unseen: true, credited: 'Agencies' });
  });

  test.each<[string, Kinship, string | null]>([
    ['a credit', kinship(['A', 'B'], 'credit', 'A credits “XYZ”, the agency of B, XYZ'), 'A'],
    ['a missing end', kinship(['A', 'B'], 'cut', 'B holds nothing that A has not'), 'B'],
    ['no sign of descent', kinship(['A', 'B'], 'same-order', 'B and A run alike'), null],
  ])('the later of two: %s', (_, one, later) => expect(laterOf(one)).toBe(later));

  test('who was first needs a printed day of each', () => {
    const [a, b] = [report('A', { published: day('2031-03-05') }), report('B', { published: day('2031-03-04') })];
    expect(firstOf([a, b])).toBe('B');
    expect(firstOf([a, report('B')])).toBeNull();
    expect(firstOf([a, { ...b, published: a.published }])).toBeNull();
  });
});
