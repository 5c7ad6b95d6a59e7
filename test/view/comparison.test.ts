import { describe, expect, test } from 'vitest';
import type { StoryDocument } from '../../src/story/index.js';
import { claimLine } from '../../src/view/comparison.js';
import { comparisonView, why } from '../../src/view/index.js';
import { claim as madeClaim, event, report as made } from './page/made.js';

const TEXT = 'The envoy flew to Oslo on Monday. Nobody met him.';
const at = (report: string, start: number, end: number, sentence = 0) => ({ report, start, end, text: TEXT.slice(start, end), sentence });
const report = (id: string, publisher: string | null, credit: string | null) =>
  made(id, {
    publisher,
    credit,
    text: TEXT,
    sentences: [
      { start: 0, end: 33 },
      { start: 34, end: 49 },
    ],
    furniture: [],
  });
const date = {
  from: '2024-05-06',
  to: '2024-05-06',
  grain: 'day',
  basis: 'resolved',
  confidence: 'high',
  rule: 'weekday',
  anchor: 'report of 2024-05-08',
} as const;
const claim = (id: string, relation: 'agree' | 'differs' | 'only', more: Partial<StoryDocument['claims'][number]>) =>
  madeClaim(id, { relation, ...more });

const story: StoryDocument = {
  format: 'crosswire/story@1',
  title: 'An envoy visits Oslo',
  reports: [report('A', 'The Fjord Post', 'Agencies'), report('B', null, null)],
  kinship: [
    {
      pair: ['A', 'B'],
      label: 'copy',
      reasons: [{ sign: 'identical-sentence', detail: 'one sentence in common', passages: [at('A', 34, 49, 1), at('B', 34, 49, 1)] }],
    },
  ],
  sources: { independent: 1, groups: [['A', 'B']], named: ['n1'] },
  entities: [{ id: 'n1', type: 'organisation', name: 'Foreign Ministry', country: 'NO', offices: [], mentions: [] }],
  times: [
    { id: 't1', evidence: at('A', 26, 32), timex: 'DATE', value: '2024-05-06', date, alternatives: [] },
    { id: 't2', evidence: { ...at('A', 26, 32), start: 26 }, timex: 'DATE', value: '2024-05-06', date, alternatives: [] },
    { id: 't3', evidence: at('B', 26, 32), timex: 'DATE', value: null, date: null, alternatives: [] },
  ],
  quotes: [],
  events: [
    event('e1', { type: 'announce', title: 'Announcement', main: true, evidence: [] }),
    event('e2', {
      title: 'An envoy visits Oslo',
      main: true,
      status: 'planned',
      hedged: true,
      when: date,
      participants: [{ entity: 'n1', role: 'sender', capacity: null }],
      sources: [{ report: 'A', chain: ['n1'] }],
      evidence: [at('A', 0, 32)],
    }),
  ],
  precedents: [
    {
      id: 'p1',
      kind: 'first-since',
      subject: 'an envoy’s visit',
      since: '2007',
      event: 'e2',
      verdict: 'open',
      because: 'nothing tells of an earlier one',
      evidence: [at('A', 0, 10)],
    },
  ],
  claims: [
    claim('c1', 'differs', {
      difference: ['number'],
      severity: 'divergence',
      sides: [{ report: 'A', evidence: [at('A', 0, 10)], attribution: ['n1'] }],
    }),
    claim('c2', 'differs', {
      difference: ['precedent-subject'],
      severity: 'contradiction',
      sides: [{ report: 'B', evidence: [at('B', 0, 10)], attribution: [] }],
    }),
    claim('c3', 'only', { sides: [{ report: 'B', evidence: [at('B', 34, 49, 1)], attribution: [] }] }),
    claim('c5', 'only', { sides: [{ report: 'A', evidence: [at('A', 34, 40, 1)], attribution: [] }] }),
  ],
};

describe('the brief', () => {
  const view = comparisonView(story);

  test('opens with the happening, not with the announcement', () => {
    expect([view.title, view.standing]).toEqual(['An envoy visits Oslo', 'planned, hedged']);
    expect([view.count, view.origins]).toEqual(['2 reports, 1 independent source', 'Foreign Ministry']);
  });

  test('says who printed what, and that nothing dates it', () => {
    expect(view.reports.map((r) => r.who)).toEqual(['The Fjord Post, credit “Agencies”', 'no publisher printed']);
    expect(view.reports[0]?.dated).toMatch(/undated/);
  });

  test('puts contradictions first and names what the reports part in', () => {
    expect(view.parts.map((c) => [c.id, c.about])).toEqual([
      ['c2', 'whose first it is'],
      ['c1', 'how many'],
    ]);
    expect(view.parts[1]?.sides[0]?.according).toBe('Foreign Ministry');
  });

  test('says nothing twice', () => {
    expect(view.only.map((o) => [o.report, o.lines.map((l) => l.id)])).toEqual([
      ['A', ['c5']],
      ['B', ['c3']],
    ]);
    expect(view.dates.map((d) => [d.ids, d.places, d.date])).toEqual([[['t1', 't2'], 'A1', '6 May 2024']]);
  });
});

test('of claims with one wording and one place, the one that says more of them is read', () => {
  const sides = (end: number) => [
    { report: 'A', evidence: [at('A', 0, 32)], attribution: [] },
    { report: 'B', evidence: [at('B', 0, end)], attribution: [] },
  ];
  const claims = [
    claim('c1', 'agree', { text: 'The envoy flew', sides: sides(9) }),
    claim('c2', 'agree', {
      text: 'The envoy flew',
      sides: [...sides(9).slice(0, 1), { report: 'B', evidence: [at('B', 10, 20)], attribution: [] }],
      difference: ['place'],
    }),
    claim('c3', 'agree', { text: 'Nobody met him', sides: sides(9).map((side) => ({ ...side, evidence: [at(side.report, 34, 49, 1)] })) }),
  ];
  expect(comparisonView({ ...story, claims }).common.map(({ id }) => id)).toEqual(['c2', 'c3']);
});

describe('why', () => {
  test.each([
    ['A', /report A/, /undated/],
    ['B~A', /A and B: copy/, /one sentence in common/],
    ['t1', /“Monday”, A1/, /6 May 2024: from the report’s own date, confidence high, rule “weekday”; report of 2024-05-08/],
    ['t3', /“Monday”, B1/, /open/],
    ['e2', /visit, planned, hedged/, /who: Foreign Ministry \(sender\)/],
    ['p1', /\(since 2007\) – open/, /nothing tells/],
    ['c1', /c1 – differs, number, divergence/, /report A, according to Foreign Ministry/],
    ['n1', /Foreign Ministry: organisation, NO/, /0 mentions/],
  ])('%s', (id, what, says) => {
    const derivation = why(story, id);
    expect(derivation.what).toMatch(what);
    expect(derivation.steps.map((s) => s.says).join('\n')).toMatch(says);
  });

  test('an unknown id is an error that says which ids there are', () => {
    expect(() => why(story, 'x9')).toThrow(/x9: nothing in this comparison has that id/);
  });
});

test.each([
  ['How many (men): A “60”, C “80” – The men arrived', ['A', 'C']],
  ['Who says so: A “the guns are silent”, B “once the guns are silent”', ['A', 'B']],
  ['The guns are silent', ['A', 'B', 'C']],
  ['Only A says when: “Monday” – The men arrived', ['A', 'B', 'C']],
])('%s: between whom the difference lies', (text, parting) => {
  const told = ['A', 'B', 'C'].map((id) => ({ report: id, evidence: [at('A', 0, 32)], attribution: [] }));
  const line = claimLine(story, claim('c1', 'differs', { text, sides: told }));
  expect(line.sides.filter(({ parts }) => parts).map((side) => side.report)).toEqual(parting);
});
