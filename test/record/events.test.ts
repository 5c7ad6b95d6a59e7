import { describe, expect, test } from 'vitest';
import {
  type AssertionRow,
  disputedEvent,
  type EntityRow,
  eventFrom,
  type Happening,
  knownEvent,
  statusHistory,
} from '../../src/record/index.js';
import type { DateValue } from '../../src/values.js';

const ENTITIES: Readonly<Record<number, Partial<EntityRow>>> = {
  1: { type: 'person', name: 'Li Qiang', country: 'CN' },
  2: { type: 'state', name: 'North Korea', country: 'KP' },
  3: { type: 'person', name: 'Kim Jong Un', country: 'KP' },
  4: { type: 'person', name: 'To Lam', country: 'VN' },
  5: { type: 'state', name: 'China', country: 'CN' },
  6: { type: 'place', name: 'Pyongyang', country: 'KP' },
};
const entity = (id: number): EntityRow => ({
  id,
  type: 'person',
  name: `n${id}`,
  country: null,
  named: true,
  mergedInto: null,
  ...ENTITIES[id],
});

const date = (from: string, to = from, more: Partial<DateValue> = {}): DateValue => ({
  from,
  to,
  grain: from === to ? 'day' : 'interval',
  basis: 'resolved',
  confidence: 'high',
  rule: from === to ? 'day' : 'range',
  anchor: null,
  ...more,
});

type Who = readonly [entity: number, role: string];

const happening = (type: string, who: readonly Who[], when: DateValue | null, more: Partial<Happening> = {}): Happening => ({
  type,
  status: 'occurred',
  negated: false,
  when,
  alternatives: [],
  country: 'KP',
  participants: who.map(([id, role]) => ({ entity: id, role, capacity: null })),
  told: [],
  ...more,
});

const PLAN = happening(
  'visit',
  [
    [1, 'agent'],
    [2, 'host'],
  ],
  date('2025-10-09', '2025-10-11'),
  { status: 'planned' },
);
const APRIL = date('2025-04-01', '2025-04-30', { grain: 'month', basis: 'inferred' });

/** A happening that comes, what the record has, and whether it is that. */
const PAIRS: readonly (readonly [what: string, comes: Happening, known: Happening, same: boolean])[] = [
  ['the arrival within the planned days', happening('visit', [[1, 'agent']], date('2025-10-09')), PLAN, true],
  ['“last month”, told later', happening('visit', [[1, 'agent']], date('2025-10-01', '2025-10-31', { grain: 'month' })), PLAN, true],
  ['another traveller', happening('visit', [[4, 'agent']], date('2025-10-09')), PLAN, false],
  ['another country', happening('visit', [[1, 'agent']], date('2025-10-09'), { country: 'RU' }), PLAN, false],
  ['another month', happening('visit', [[1, 'agent']], date('2025-11-09')), PLAN, false],
  [
    'another kind of happening',
    happening(
      'meet',
      [
        [1, 'agent'],
        [3, 'counterpart'],
      ],
      date('2025-10-09'),
    ),
    PLAN,
    false,
  ],
  ['undated, in a report of those days', happening('visit', [[1, 'agent']], null, { told: ['2025-10-12'] }), PLAN, true],
  ['undated, a month later', happening('visit', [[1, 'agent']], null, { told: ['2025-11-12'] }), PLAN, false],
  ['that it did not happen', happening('visit', [[1, 'agent']], date('2025-10-09'), { negated: true }), PLAN, false],
  [
    'the guess of a year that may be another',
    happening('visit', [[1, 'agent']], date('2024-04-11', '2024-04-13', { basis: 'background' })),
    happening('visit', [[1, 'agent']], APRIL, { alternatives: [date('2024-04-01', '2024-04-30', { grain: 'month' })] }),
    true,
  ],
  [
    'a printed year that cannot be another',
    happening('visit', [[1, 'agent']], date('2024-04-11', '2024-04-13', { basis: 'background' })),
    happening('visit', [[1, 'agent']], { ...APRIL, basis: 'explicit' }),
    false,
  ],
  [
    'two meetings of one day with others',
    happening(
      'meet',
      [
        [3, 'agent'],
        [4, 'counterpart'],
      ],
      date('2025-10-09'),
    ),
    happening(
      'meet',
      [
        [3, 'agent'],
        [1, 'counterpart'],
      ],
      date('2025-10-09'),
    ),
    false,
  ],
  [
    'a meeting told from the other side',
    happening(
      'meet',
      [
        [1, 'agent'],
        [3, 'counterpart'],
      ],
      date('2025-10-09'),
    ),
    happening(
      'meet',
      [
        [3, 'agent'],
        [1, 'counterpart'],
      ],
      date('2025-10-09'),
    ),
    true,
  ],
  [
    'two statements of one day',
    happening('state', [[1, 'speaker']], date('2025-10-09')),
    happening('state', [[1, 'speaker']], date('2025-10-09')),
    false,
  ],
];

test.each(PAIRS)('%s', (_, comes, known, same) => {
  expect(knownEvent(comes, [known], entity)).toBe(same ? known : null);
});

test('of two visits in a month, “last month” is neither', () => {
  const month = happening('visit', [[1, 'agent']], date('2025-10-01', '2025-10-31', { grain: 'month' }));
  const late = { ...PLAN, when: date('2025-10-25') };
  expect(knownEvent(month, [PLAN, late], entity)).toBeNull();
});

describe('a report and a table that give other days', () => {
  const tabled = (from: string, to: string, more: Partial<Happening> = {}): Happening =>
    happening('visit', [[1, 'agent']], date(from, to, { basis: 'background' }), more);
  test.each<readonly [string, Happening, Happening, boolean]>([
    ['two days later', tabled('2025-10-13', '2025-10-15'), PLAN, true],
    ['the day before', tabled('2025-10-07', '2025-10-08'), PLAN, true],
    ['told the other way round', PLAN, tabled('2025-10-13', '2025-10-15'), true],
    ['a fortnight later', tabled('2025-10-25', '2025-10-27'), PLAN, false],
    ['in another country', tabled('2025-10-13', '2025-10-15', { country: 'RU' }), PLAN, false],
    ['in a country that nobody names', tabled('2025-10-13', '2025-10-15', { country: null }), { ...PLAN, country: null }, false],
    ['two rows of tables', tabled('2025-10-13', '2025-10-15'), tabled('2025-10-09', '2025-10-11'), false],
    ['two reports', happening('visit', [[1, 'agent']], date('2025-10-13')), PLAN, false],
    [
      'another traveller',
      tabled('2025-10-13', '2025-10-15', { participants: [{ entity: 4, role: 'agent', capacity: null }] }),
      PLAN,
      false,
    ],
    ['a guess', tabled('2025-10-13', '2025-10-15'), { ...PLAN, when: date('2025-10-09', '2025-10-11', { basis: 'inferred' }) }, false],
  ])('%s', (_, comes, known, same) => {
    expect(knownEvent(comes, [known], entity)).toBeNull();
    expect(disputedEvent(comes, [known], entity)).toBe(same ? known : null);
  });

  test('of two rows the nearer one is meant; of two as near, none', () => {
    const [near, far] = [tabled('2025-10-13', '2025-10-13'), tabled('2025-10-15', '2025-10-15')];
    expect(disputedEvent(PLAN, [far, near], entity)).toBe(near);
    expect(disputedEvent(PLAN, [near, tabled('2025-10-07', '2025-10-07')], entity)).toBeNull();
  });
});

const says = (article: string, day: string | null, more: Partial<AssertionRow>): AssertionRow => ({
  article,
  n: 1,
  event: 1,
  type: 'visit',
  status: 'occurred',
  hedged: false,
  negated: false,
  lead: true,
  when: null,
  alternatives: [],
  place: null,
  participants: [{ entity: 1, role: 'agent', capacity: null }],
  chain: [],
  about: null,
  start: 0,
  end: 10,
  sentence: 0,
  day,
  ...more,
});

const context = { entity, originOf: (article: string) => article, passage: () => '', isMain: () => true };

test.each([
  ['aligned', 'resolved', 'resolved'],
  ['resolved', 'aligned', 'resolved'],
  ['resolved', 'explicit', 'explicit'],
  ['aligned', 'inferred', 'aligned'],
] as const)('days that are known in two ways, %s and %s, are told as %s', (one, other, told) => {
  const rows = [one, other].map((basis, i) => says(`r${i}`, '2025-10-08', { when: date('2025-10-09', '2025-10-11', { basis }) }));
  const event = eventFrom(1, rows, { ...context, originOf: () => 'one wire' });
  expect(event.when).toMatchObject({ from: '2025-10-09', to: '2025-10-11', basis: told });
});

describe('status history', () => {
  test('planned, then occurred; a late plan changes nothing', () => {
    const history = statusHistory([
      says('a', '2025-10-10', { status: 'planned' }),
      says('b', '2025-10-08', { status: 'planned' }),
      says('c', '2025-10-09', { status: 'occurred' }),
    ]);
    expect(history.map(({ article, status, stale }) => [article, status, stale])).toEqual([
      ['b', 'planned', false],
      ['c', 'occurred', false],
      ['a', 'planned', true],
    ]);
  });

  test('one report has one status', () => {
    expect(
      statusHistory([says('a', '2025-10-08', { status: 'planned' }), says('a', '2025-10-08', { n: 2, status: 'occurred' })]),
    ).toHaveLength(1);
  });

  test('called off after it was planned', () => {
    const rows = [says('a', '2025-10-01', { status: 'planned' }), says('b', '2025-10-05', { status: 'cancelled' })];
    expect(statusHistory(rows).map(({ status }) => status)).toEqual(['planned', 'cancelled']);
    expect(eventFrom(1, rows, context).status).toBe('cancelled');
  });
});

describe('an event from what is asserted of it', () => {
  test('copies count once', () => {
    const rows = [
      says('a', null, { when: date('2025-10-09') }),
      says('b', null, { when: date('2025-10-09') }),
      says('c', null, { when: date('2025-10-10') }),
      says('d', null, { when: date('2025-10-10') }),
      says('e', null, { when: date('2025-10-10') }),
    ];
    const oneWire = { ...context, originOf: (article: string) => (article > 'b' ? 'wire' : article) };
    expect(eventFrom(1, rows, oneWire)).toMatchObject({ articles: 5, origins: 3, when: { from: '2025-10-09' } });
    expect(eventFrom(1, rows, context)).toMatchObject({ articles: 5, origins: 5, when: { from: '2025-10-10' } });
  });

  test('a guess gives way to an imported row, and stands as a conflict', () => {
    const rows = [
      says('a', null, { when: APRIL }),
      says('b', null, { when: APRIL }),
      says('i', null, { when: date('2024-04-11', '2024-04-13', { basis: 'background' }) }),
    ];
    const event = eventFrom(1, rows, context);
    expect(event.when).toMatchObject({ from: '2024-04-11', basis: 'background' });
    expect(event.conflicts).toEqual([{ when: APRIL, articles: ['a', 'b'] }]);
  });

  test('a supposed day contradicts nothing', () => {
    const rows = [
      says('a', null, { when: date('2025-10-09') }),
      says('b', null, { when: date('2025-10-12', '2025-10-12', { basis: 'inferred', rule: 'day-of-the-news' }) }),
    ];
    expect(eventFrom(1, rows, context).conflicts).toEqual([]);
  });

  test('the days of a visit outlast the day of the arrival', () => {
    const rows = [says('a', null, { when: date('2025-10-09', '2025-10-11') }), says('b', null, { when: date('2025-10-09') })];
    expect(eventFrom(1, rows, context).when).toMatchObject({ from: '2025-10-09', to: '2025-10-11' });
  });

  test('country and title come from place and people', () => {
    const rows = [
      says('a', null, {
        place: 6,
        when: date('2025-10-09'),
        participants: [
          { entity: 1, role: 'agent', capacity: 'Premier' },
          { entity: 5, role: 'agent', capacity: null },
        ],
      }),
    ];
    expect(eventFrom(1, rows, context)).toMatchObject({
      country: 'KP',
      title: 'Li Qiang visits Pyongyang, 9 October 2025',
      participants: [{ entity: 1, role: 'agent', capacity: 'Premier' }],
    });
  });

  test('what people decided comes last', () => {
    const rows = [says('a', null, { when: date('2025-10-09') }), says('b', null, { when: date('2025-10-11') })];
    const overlay = { when: date('2025-10-10'), status: 'cancelled', standing: 'confirmed', roles: new Map([[1, 'guest']]) } as const;
    expect(eventFrom(1, rows, context, overlay)).toMatchObject({
      when: { from: '2025-10-10' },
      status: 'cancelled',
      standing: 'confirmed',
      conflicts: [],
      participants: [{ entity: 1, role: 'guest' }],
    });
  });
});
