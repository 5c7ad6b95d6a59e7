import { describe, expect, test } from 'vitest';
import { edgeOf, lengthOf } from '../../../src/story/events/length.js';
import { read } from '../../event/helpers.js';

/** Days that the first event of a type is given, and which end of them its own day is. */
const stretch = (text: string, type: string): [number | null, string | null] | null => {
  const { text: annotated, events } = read(text);
  const event = events.find((one) => one.type === type);
  return event ? [lengthOf(annotated, event), edgeOf(annotated, event.trigger)] : null;
};

describe('how long a happening lasts', () => {
  test.each([
    ['President William Ruto flew to Ghana on Monday for a two-day visit.', 'visit', [2, 'first']],
    ['President William Ruto arrived in Accra on Monday for a three-day state visit.', 'visit', [3, 'first']],
    ['President William Ruto spent two days in Ghana last week.', 'visit', [2, null]],
    ['The four-day African Union summit ended on Sunday.', 'hold-event', [4, 'last']],
    ['Chad and Niger agreed to a truce after five days of clashes.', 'attack', [5, null]],
    ['Fighting between Chad and Niger broke out on Wednesday.', 'attack', [null, 'first']],
    ['Chad and Niger agreed to a truce after clashes, which began on Wednesday.', 'attack', [null, 'first']],
  ] as const)('%s', (text, type, wanted) => {
    expect(stretch(text, type)).toEqual(wanted);
  });
  test.each([
    ['President William Ruto flew to Ghana on Monday to end a two-day strike.', 'visit'],
    ['President William Ruto visited Ghana in April.', 'visit'],
    ['Chad and Niger agreed to a truce after clashes near two days of road.', 'attack'],
  ])('not: %s', (text, type) => {
    expect(stretch(text, type)?.[0]).toBeNull();
  });
});
