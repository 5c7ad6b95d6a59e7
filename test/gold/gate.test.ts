import { describe, expect, test } from 'vitest';
import { type Floors, type Measured, pin, problems } from '../../scripts/gold/gate.js';

const pinned = { corpus: 'sha256:a', files: 2, floors: { people: 90, falseEvidence: 0 } };
const measured = (figures: Record<string, number>, more: Partial<Measured> = {}): Measured => ({
  corpus: 'sha256:a',
  files: 2,
  figures,
  ...more,
});

describe('the gate fails when', () => {
  test.each<[string, Measured, RegExp]>([
    ['a figure sinks below its floor', measured({ people: 89.9, falseEvidence: 0 }), /people is 89\.9, floor 90/],
    ['a count of failures rises', measured({ people: 95, falseEvidence: 1 }), /falseEvidence is 1\.0, floor 0/],
    ['a figure is not measured', measured({ falseEvidence: 0 }), /people was not measured/],
    ['a figure is not a number', measured({ people: Number.NaN, falseEvidence: 0 }), /people was not measured/],
    ['a figure has no floor', measured({ people: 95, falseEvidence: 0, events: 70 }), /events has no floor/],
    ['the corpus changed', measured({ people: 95, falseEvidence: 0 }, { corpus: 'sha256:b' }), /the corpus changed/],
    ['nothing was measured', measured({ people: 95, falseEvidence: 0 }, { files: 0 }), /nothing was measured/],
  ])('%s', (_when, now, message) => {
    expect(problems('stories', pinned, now).join('\n')).toMatch(message);
  });

  test('no floors are pinned', () => {
    expect(problems('stories', undefined, measured({ people: 95 }))).toHaveLength(1);
    expect(problems('stories', { ...pinned, floors: {} }, measured({ people: 95 }))).toHaveLength(1);
  });
});

test('the gate passes at the floor and above', () => {
  expect(problems('stories', pinned, measured({ people: 90, falseEvidence: 0 }))).toEqual([]);
  expect(problems('stories', pinned, measured({ people: 97.2, falseEvidence: 0 }))).toEqual([]);
});

describe('pinning', () => {
  const floors: Floors = { sets: { stories: pinned }, lowered: [] };

  test('raises a floor to the tenth below the figure', () => {
    expect(pin(floors, 'stories', measured({ people: 92.67, falseEvidence: 0 }), null).sets['stories']?.floors).toEqual({
      people: 92.6,
      falseEvidence: 0,
    });
  });

  test('never lowers one without a reason', () => {
    expect(() => pin(floors, 'stories', measured({ people: 80, falseEvidence: 0 }), null)).toThrow(/would sink from 90 to 80/);
    expect(() => pin(floors, 'stories', measured({ people: 95, falseEvidence: 3 }), null)).toThrow(/falseEvidence would sink/);
  });

  test('keeps the reason of a floor that sank', () => {
    const lower = pin(floors, 'stories', measured({ people: 80, falseEvidence: 0 }), 'two stories were added');
    expect(lower.lowered).toEqual([{ figure: 'stories.people', from: 90, to: 80, reason: 'two stories were added' }]);
  });

  test('what was just pinned passes', () => {
    const now = measured({ people: 92.67, falseEvidence: 0 });
    expect(problems('stories', pin(floors, 'stories', now, null).sets['stories'], now)).toEqual([]);
  });
});
