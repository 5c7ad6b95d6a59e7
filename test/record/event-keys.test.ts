import { describe, expect, test } from 'vitest';
import { isoDay, parseIsoDay } from '../../src/calendar.js';
import { type EntityRow, eventKeyRanges, eventKeys, type Happening, knownEvent } from '../../src/record/index.js';
import type { DateValue } from '../../src/values.js';
import { seeded } from '../suites/synthetic.js';

const date = (from: string, to = from, basis: DateValue['basis'] = 'explicit'): DateValue => ({
  from,
  to,
  grain: from === to ? 'day' : 'interval',
  basis,
  confidence: 'high',
  rule: 'test',
  anchor: null,
});

const visit = (when: DateValue | null, more: Partial<Happening> = {}): Happening => ({
  type: 'visit',
  status: 'occurred',
  negated: false,
  when,
  alternatives: [],
  country: 'KP',
  participants: [
    { entity: 1, role: 'agent', capacity: null },
    { entity: 9, role: 'host', capacity: null },
  ],
  told: [],
  ...more,
});

const found = (one: Happening, known: Happening): boolean =>
  eventKeyRanges(one).some(({ entity, from, to }) =>
    eventKeys(known).some((filed) => filed.entity === entity && filed.key >= from && filed.key <= to),
  );

const keys = (happening: Happening): string[] => eventKeys(happening).map(({ key }) => key);

describe('keys of an event', () => {
  test.each([
    ['a day', date('2025-10-09'), ['visit 2025-10-09']],
    ['some days', date('2025-10-30', '2025-11-01'), ['visit 2025-10-30', 'visit 2025-10-31', 'visit 2025-11-01']],
    ['a month', date('2025-12-01', '2025-12-31'), ['visit 2025-12']],
    ['weeks of two months', date('2025-12-20', '2026-01-10'), ['visit 2025-12', 'visit 2026-01']],
    ['a season over New Year', date('2024-11-01', '2025-02-28'), ['visit 2024-11', 'visit 2024-12', 'visit 2025-01', 'visit 2025-02']],
    ['three years', date('2007-01-01', '2009-12-31'), ['visit 2007', 'visit 2008', 'visit 2009']],
    ['a century', date('1901-01-01', '2000-12-31'), ['visit *']],
  ])('%s', (_, when, expected) => {
    expect(keys(visit(when))).toEqual(expected);
  });

  test('a guess is filed under what else its words allow, a printed date is not', () => {
    const alternatives = [date('2024-04-01', '2024-04-30')];
    expect(keys(visit(date('2025-04-01', '2025-04-30', 'inferred'), { alternatives }))).toEqual(['visit 2025-04', 'visit 2024-04']);
    expect(keys(visit(date('2025-04-01', '2025-04-30'), { alternatives }))).toEqual(['visit 2025-04']);
  });

  test('an undated one is filed by the reports that tell it', () => {
    expect(keys(visit(null, { told: ['2025-10-10', '2025-10-08'] }))).toEqual(['visit ~2025-10-08', 'visit ~2025-10-10']);
    expect(keys(visit(null))).toEqual([]);
  });

  test('hosts, speech and what did not happen are not filed', () => {
    expect(new Set(eventKeys(visit(date('2025-10-09'))).map(({ entity }) => entity))).toEqual(new Set([1]));
    expect(keys(visit(date('2025-10-09'), { type: 'announce' }))).toEqual([]);
    expect(keys(visit(date('2025-10-09'), { negated: true }))).toEqual([]);
    const both = { type: 'meet', participants: [1, 2].map((entity) => ({ entity, role: 'counterpart', capacity: null })) };
    expect(eventKeys(visit(date('2025-10-09'), both)).map(({ entity }) => entity)).toEqual([1, 2]);
  });
});

describe('looking for an event', () => {
  test.each([
    ['the same day', visit(date('2025-10-09')), visit(date('2025-10-09')), true],
    ['another day', visit(date('2025-10-09')), visit(date('2025-10-10')), false],
    ['one day of several', visit(date('2025-10-10')), visit(date('2025-10-09', '2025-10-11')), true],
    ['a day in a month', visit(date('2025-10-01')), visit(date('2025-10-01', '2025-10-31')), true],
    ['a month with a day in it', visit(date('2025-10-01', '2025-10-31')), visit(date('2025-10-31')), true],
    ['another month', visit(date('2025-10-01')), visit(date('2025-09-01', '2025-09-30')), false],
    ['a year', visit(date('2025-01-01')), visit(date('2024-06-01', '2025-12-31')), true],
    ['a decade', visit(date('2025-01-01')), visit(date('2020-01-01', '2039-12-31')), true],
    ['undated, told in time', visit(date('2025-10-09')), visit(null, { told: ['2025-10-19'] }), true],
    ['undated, told too late', visit(date('2025-10-09')), visit(null, { told: ['2025-10-20'] }), false],
    ['somebody else', visit(date('2025-10-09'), { participants: [] }), visit(date('2025-10-09')), false],
  ])('%s', (_, one, known, expected) => {
    expect(found(one, known)).toBe(expected);
  });

  test('whatever can be the same is found, whatever the dates', () => {
    const pick = seeded(5);
    const first = parseIsoDay('2023-12-01') ?? 0;
    const lengths = [1, 1, 1, 3, 7, 8, 31, 90, 365, 500, 4000, 9000];
    const dated = (): DateValue => {
      const from = first + pick(500);
      return date(isoDay(from), isoDay(from + (lengths[pick(lengths.length)] ?? 1) - 1), pick(3) === 0 ? 'inferred' : 'explicit');
    };
    const any = (): Happening =>
      pick(5) === 0
        ? visit(null, { told: [isoDay(first + pick(400)), isoDay(first + pick(400))] })
        : visit(dated(), { alternatives: pick(3) === 0 ? [dated()] : [] });
    const entity = (id: number): EntityRow => ({
      id,
      type: id === 9 ? 'state' : 'person',
      name: String(id),
      country: null,
      named: true,
      mergedInto: null,
    });
    let same = 0;
    let missed = 0;
    let spared = 0;
    for (let i = 0; i < 6000; i++) {
      const [one, known] = [any(), any()];
      const is = knownEvent(one, [known], entity) !== null;
      if (is) same++;
      if (is && !found(one, known)) missed++;
      if (!is && !found(one, known)) spared++;
    }
    expect(missed).toBe(0);
    expect(same).toBeGreaterThan(1000);
    expect(spared).toBeGreaterThan(1000);
  });
});
