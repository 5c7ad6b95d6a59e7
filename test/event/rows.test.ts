import { describe, expect, test } from 'vitest';
import { cameoCode, EVENT_TYPES, ploverCode, ROLES } from '../../src/event/index.js';
import { rowIndex } from '../../src/event/rows.js';
import { EVENT_CODES } from '../../src/lexicon/event-codes.js';
import { EVENT_ROWS } from '../../src/lexicon/events/index.js';

describe('rows of the event lexicon', () => {
  test('have ids of their own', () => {
    expect(new Set(EVENT_ROWS.map((row) => row.id)).size).toBe(EVENT_ROWS.length);
  });

  test.each(EVENT_ROWS.map((row) => [row.id, row] as const))('%s names known types and roles, a reason and an example', (_, row) => {
    expect(EVENT_TYPES).toContain(row.type);
    for (const role of [...Object.values(row.roles), ...Object.values(row.nounRoles ?? {})]) expect([...ROLES, 'place']).toContain(role);
    expect((row.verbs?.length ?? 0) + (row.nouns?.length ?? 0)).toBeGreaterThan(0);
    expect(row.reason.length).toBeGreaterThan(10);
    expect(row.example.length).toBeGreaterThan(15);
  });

  test('every type has a row', () => {
    const covered = new Set(EVENT_ROWS.map((row) => row.type));
    expect(EVENT_TYPES.filter((type) => !covered.has(type))).toEqual([]);
  });

  test('conditions compile, flags are known', () => {
    const { verbs, nouns } = rowIndex();
    expect(verbs.size).toBeGreaterThan(300);
    expect(nouns.size).toBeGreaterThan(100);
    // Rows are compiled when first asked for; an unknown flag throws then.
    for (const rows of [...verbs.values(), ...nouns.values()]) for (const { conditions } of rows) expect(conditions()).toBeDefined();
  });
});

describe('codes', () => {
  test('every type has one row', () => {
    expect(EVENT_CODES.map((row) => row.type).sort()).toEqual([...EVENT_TYPES].sort());
  });

  test.each([
    ['visit', 'occurred', '042', 'CONSULT'],
    ['visit', 'planned', '036', 'AGREE'],
    ['visit', 'cancelled', '125', 'REJECT'],
    ['visit', 'denied', null, null],
    ['state', 'occurred', '010', null],
    ['expel', 'occurred', '166', 'SANCTION'],
    ['sanction', 'cancelled', '085', 'REJECT'],
    ['elect', 'occurred', null, null],
    ['attack', 'occurred', '190', 'ASSAULT'],
  ] as const)('%s %s', (type, status, cameo, plover) => {
    expect(cameoCode(type, status)).toBe(cameo);
    expect(ploverCode(type, status)).toBe(plover);
  });
});
