import { describe, expect, test } from 'vitest';
import { EVENT_TITLES } from '../../../src/lexicon/event-titles.js';
import { dateInWords } from '../../../src/calendar.js';
import { titleOf } from '../../../src/story/events/title.js';
import { agreedDate, common, intersection } from '../../../src/story/events/when.js';
import type { Basis, DateValue } from '../../../src/values.js';

const date = (
  from: string,
  to = from,
  basis: Basis = 'resolved',
  grain: DateValue['grain'] = from === to ? 'day' : 'interval',
): DateValue => ({
  from,
  to,
  grain,
  basis,
  confidence: 'high',
  rule: 'test',
  anchor: null,
});
const range = (value: DateValue | null): string | null => value && `${value.from}/${value.to}`;

describe('the date of a happening', () => {
  test.each<[string, DateValue[], string | null]>([
    ['none', [], null],
    ['a day inside a month', [date('2021-05-01', '2021-05-31'), date('2021-05-12')], '2021-05-12/2021-05-12'],
    ['two reports outvote one', [date('2021-05-12'), date('2021-05-13'), date('2021-05-13')], '2021-05-13/2021-05-13'],
    [
      'printed outweighs worked out',
      [date('2021-05-12', '2021-05-12', 'aligned'), date('2021-05-13', '2021-05-13', 'explicit')],
      '2021-05-13/2021-05-13',
    ],
    [
      'a guess does not narrow what is known',
      [date('2021-05-01', '2021-05-31'), date('2021-05-12', '2021-05-12', 'inferred')],
      '2021-05-01/2021-05-31',
    ],
  ])('%s', (_, dates, expected) => expect(range(agreedDate(dates))).toBe(expected));

  test('one within the other, or none', () => {
    expect(range(intersection(date('2020-01-01', '2020-12-31'), date('2020-03-04')))).toBe('2020-03-04/2020-03-04');
    expect(intersection(date('2020-03-01', '2020-03-04'), date('2020-03-03', '2020-03-09'))).toBeNull();
    expect(range(common(date('2020-03-01', '2020-03-04'), date('2020-03-03', '2020-03-09')))).toBe('2020-03-03/2020-03-04');
    expect(common(date('2020-03-01'), date('2020-03-02'))).toBeNull();
  });
});

describe('titles', () => {
  test.each([
    [date('2024-03-18', '2024-03-20'), '18–20 March 2024'],
    [date('2024-03-18'), '18 March 2024'],
    [date('2024-03-01', '2024-03-31', 'explicit', 'month'), 'March 2024'],
    [date('2024-01-01', '2024-12-31', 'explicit', 'year'), '2024'],
    [date('2023-12-30', '2024-01-02'), '30 December 2023 – 2 January 2024'],
    [date('2024-02-27', '2024-03-01'), '27 February – 1 March 2024'],
  ])('%o', (value, words) => expect(dateInWords(value)).toBe(words));

  const entity = (id: string, name: string) => ({ id, type: 'person' as const, name, country: null, offices: [], mentions: [] });
  const names = new Map([entity('n1', 'Nadia Okoye'), entity('n2', 'Kofi Adom'), entity('n3', 'Ghana')].map((one) => [one.id, one]));
  const entities = { get: (id: string) => names.get(id) ?? entity(id, id) };
  const part = (id: string, role: string) => ({ entity: id, role, capacity: null });
  test.each([
    ['visit', [part('n1', 'agent')], 'n3', 'Nadia Okoye visits Ghana'],
    ['visit', [part('n1', 'agent'), part('n2', 'agent')], 'n3', 'Nadia Okoye and Kofi Adom visit Ghana'],
    ['visit', [part('n1', 'agent'), part('n3', 'host')], null, 'Nadia Okoye visits Ghana'],
    ['visit', [part('Delegates of the main alliance', 'agent')], 'n3', 'Delegates of the main alliance visit Ghana'],
    ['visit', [part('two soldiers', 'agent')], 'n3', 'Two soldiers visit Ghana'],
    ['visit', [part('United States', 'agent')], 'n3', 'United States visits Ghana'],
    ['visit', [part('a group of the press', 'agent')], 'n3', 'A group of the press visits Ghana'],
    ['meet', [part('n1', 'agent'), part('n2', 'counterpart')], null, 'Nadia Okoye and Kofi Adom meet'],
    ['expel', [part('n3', 'agent')], null, 'The envoy was sent home'],
    ['other', [], null, 'The envoy was sent home'],
  ])('%s', (type, participants, place, expected) =>
    expect(titleOf({ type, participants, place, when: null, clause: 'the envoy was sent home' }, entities)).toBe(expected),
  );

  test('every type has one row', () => {
    const types = EVENT_TITLES.map(({ type }) => type);
    expect(new Set(types).size).toBe(types.length);
  });
});
