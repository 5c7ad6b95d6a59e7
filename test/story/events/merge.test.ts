import { describe, expect, test } from 'vitest';
import type { EventMention, EventType, Role } from '../../../src/event/index.js';
import { mergeTold } from '../../../src/story/events/merge.js';
import type { Told } from '../../../src/story/events/types.js';
import type { DateValue } from '../../../src/values.js';

const COUNTRIES: Record<string, string> = { okoye: 'NG', nigeria: 'NG', adom: 'GH', ghana: 'GH', accra: 'GH', lome: 'TG', mensah: 'TG' };
const TYPES: Record<string, 'state' | 'place'> = { nigeria: 'state', ghana: 'state', accra: 'place', lome: 'place' };
const entities = {
  get: (id: string) => ({
    id,
    type: TYPES[id] ?? ('person' as const),
    name: id,
    country: COUNTRIES[id] ?? null,
    offices: [],
    mentions: [],
  }),
};

const day = (iso: string): DateValue => ({
  from: iso,
  to: iso,
  grain: 'day',
  basis: 'resolved',
  confidence: 'high',
  rule: 'test',
  anchor: null,
});

interface Spec {
  readonly report?: string;
  readonly type: EventType;
  readonly who: readonly (readonly [string, Role])[];
  readonly when?: string;
  readonly place?: string;
  readonly lemma?: string;
  readonly nominal?: boolean;
  readonly sentence?: number;
  readonly status?: EventMention['status'];
  readonly published?: string;
  readonly next?: boolean;
  readonly ranked?: boolean;
}

function told(
  {
    report = 'A',
    type,
    who,
    when,
    place,
    lemma = type,
    nominal = false,
    sentence = 0,
    status = 'occurred',
    published,
    next = false,
    ranked = false,
  }: Spec,
  id: number,
): Told {
  const mention: EventMention = {
    id,
    type,
    row: 'test',
    trigger: id,
    sentence,
    evidence: { start: 0, end: 1 },
    participants: [],
    place: null,
    times: [],
    status,
    hedged: false,
    negated: false,
    about: null,
    sources: [],
    background: false,
  };
  const participants = who.map(([entity, role]) => ({ entity, role, capacity: null }));
  return {
    report,
    order: report.charCodeAt(0),
    mention,
    participants,
    who: new Set(participants.map(({ entity }) => entity)),
    place: place ?? null,
    when: when ? day(when) : null,
    guess: null,
    sources: [],
    lemma,
    nominal,
    lead: false,
    length: null,
    headline: false,
    next,
    ranked,
    edge: null,
    published: published ? day(published) : null,
  };
}

const groups = (...specs: Spec[]): number => mergeTold(specs.map(told), () => [], entities).length;

const visit: Spec = { type: 'visit', who: [['okoye', 'agent']], when: '2024-05-06', place: 'accra' };
const meeting: Spec = { type: 'meet', who: [['okoye', 'agent'], ['adom', 'counterpart']], when: '2024-05-06', place: 'accra' }; // biome-ignore format: a row

describe('one happening', () => {
  test.each<[string, Spec, Spec]>([
    ['the same in two reports', visit, { ...visit, report: 'B' }],
    ['city here, state there', visit, { ...visit, report: 'B', place: 'ghana' }],
    ['no date in one', visit, { report: 'B', type: 'visit', who: visit.who, place: 'accra' }],
    ['either side of a meeting first', meeting, { ...meeting, report: 'B', who: [['adom', 'agent'], ['okoye', 'counterpart']] }], // biome-ignore format: a row
    [
      'a plan, and the day on which a later report puts it',
      { ...visit, status: 'planned', published: '2024-05-01' },
      { ...visit, report: 'B', when: '2024-05-09', published: '2024-05-10' },
    ],
    [
      'one expulsion, told with and without who expels',
      {
        type: 'expel',
        who: [
          ['ghana', 'agent'],
          ['okoye', 'target'],
        ],
        place: 'accra',
      },
      { type: 'expel', who: [['okoye', 'target']], place: 'accra', sentence: 2 },
    ],
    ['a journey, and the gathering that the traveller went to', visit, { ...visit, report: 'B', type: 'attend' }],
    [
      'a journey called off, dated in one report only',
      { type: 'visit', who: visit.who, when: '2024-05-06', status: 'cancelled' },
      { type: 'visit', report: 'B', who: visit.who, status: 'cancelled', lemma: 'trip' },
    ],
    [
      'a plan, and that a later report tells it as called off',
      { ...visit, status: 'planned', published: '2024-05-01' },
      { type: 'visit', report: 'B', who: visit.who, place: 'accra', status: 'cancelled', published: '2024-05-10' },
    ],
    [
      'a mediation, dated in one report only',
      { type: 'mediate', who: [['okoye', 'agent']], when: '2024-05-06' },
      { type: 'mediate', report: 'B', who: [['okoye', 'agent']], lemma: 'broker' },
    ],
    [
      'the next summit, and a later report on it',
      { type: 'hold-event', who: [['ghana', 'host']], when: '2024-05-06', status: 'planned', published: '2024-05-01', next: true },
      { type: 'hold-event', report: 'B', who: [['ghana', 'host']], when: '2024-05-06', published: '2024-05-07' },
    ],
    ['a noun that refers back', visit, { type: 'visit', who: [], place: 'accra', nominal: true, sentence: 4 }],
    [
      '“the first visit by a Nigerian leader” and the visit told before',
      visit,
      { type: 'visit', who: [['nigeria', 'agent']], nominal: true, ranked: true, sentence: 2 },
    ],
    [
      'one speaker twice in a report',
      { type: 'state', who: [['adom', 'speaker']], lemma: 'say' },
      { type: 'state', who: [['adom', 'speaker']], lemma: 'say', sentence: 3 },
    ],
  ])('%s', (_, a, b) => expect(groups(a, b)).toBe(1));
});

describe('two happenings', () => {
  test.each<[string, Spec, Spec]>([
    [
      'what was called off, and what a later report sets anew',
      { type: 'visit', who: visit.who, place: 'accra', status: 'cancelled', published: '2024-05-01' },
      { ...visit, report: 'B', status: 'planned', published: '2024-05-10' },
    ],
    ['a visit and the meeting during it', visit, meeting],
    [
      'the summit that was held, and the next one',
      { type: 'hold-event', who: [['ghana', 'host']] },
      { type: 'hold-event', who: [['ghana', 'host']], status: 'planned', next: true, sentence: 3 },
    ],
    [
      'a gathering and one who attends it',
      { type: 'hold-event', who: [['ghana', 'host']], when: '2024-05-06', place: 'accra' },
      { type: 'attend', report: 'B', who: [['okoye', 'agent']], when: '2024-05-06', place: 'accra' },
    ],
    ['two meetings of one day', meeting, { ...meeting, who: [['okoye', 'agent'], ['mensah', 'counterpart']], sentence: 3 }], // biome-ignore format: a row
    ['two days', visit, { ...visit, report: 'B', when: '2024-06-06' }],
    [
      'a plan, and another visit months later',
      { ...visit, status: 'planned', published: '2024-05-01' },
      { ...visit, report: 'B', when: '2024-08-09', published: '2024-08-10' },
    ],
    [
      'two expelled',
      {
        type: 'expel',
        who: [
          ['ghana', 'agent'],
          ['okoye', 'target'],
        ],
      },
      {
        type: 'expel',
        who: [
          ['ghana', 'agent'],
          ['mensah', 'target'],
        ],
        sentence: 2,
      },
    ],
    [
      'a visit, and the first by somebody of another country',
      visit,
      { type: 'visit', who: [['ghana', 'agent']], nominal: true, ranked: true, sentence: 2 },
    ],
    ['two places', visit, { ...visit, report: 'B', place: 'lome' }],
    [
      'a visit made and one called off, told by one report',
      { type: 'visit', who: [['okoye', 'agent']], lemma: 'be' },
      {
        type: 'visit',
        who: [
          ['okoye', 'agent'],
          ['ghana', 'host'],
        ],
        nominal: true,
        status: 'cancelled',
        sentence: 1,
      },
    ],
    ['two visitors', visit, { ...visit, report: 'B', who: [['mensah', 'agent']] }],
    [
      'a journey, and a gathering at which somebody else was too',
      visit,
      {
        ...visit,
        report: 'B',
        type: 'attend',
        who: [
          ['okoye', 'agent'],
          ['mensah', 'agent'],
        ],
      },
    ],
    [
      'two speakers',
      { type: 'state', who: [['adom', 'speaker']], lemma: 'say' },
      { type: 'state', who: [['okoye', 'speaker']], lemma: 'say' },
    ],
  ])('%s', (_, a, b) => expect(groups(a, b)).toBe(2));

  test('a mention that fits both of two meetings does not join them', () => {
    const other: Spec = { ...meeting, when: '2024-07-01', sentence: 3 };
    const undated: Spec = { report: 'B', type: 'meet', who: meeting.who };
    expect(groups(meeting, other, undated)).toBe(2);
  });
});
