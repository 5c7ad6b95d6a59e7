import { describe, expect, test } from 'vitest';
import { cast, type Read, read } from './helpers.js';

/** Status and cast of the first event of a type. */
function told(text: string, type: string): { status: string; cast: string[]; times: string[] } | null {
  const found: Read = read(text);
  const event = found.events.find((e) => e.type === type);
  if (!event) return null;
  const times = event.times.map((i) => found.text.times[i]).map((t) => (t ? text.slice(t.start, t.end) : ''));
  return { status: event.status, cast: cast(found, event), times };
}

describe('a name right before a finite verb is its subject', () => {
  test.each([
    ['In April, Deputy Minister Ana Lind visited Quito.', 'visit', 'agent=Ana Lind'],
    ['In May, committee member Tomas Vela visited Riga and met with Janis Ozols.', 'meet', 'agent=Tomas Vela'],
  ])('%s', (text, type, agent) => {
    expect(told(text, type)?.cast).toContain(agent);
  });

  test('coordinated names are all kept', () => {
    expect(told('Ghana and Togo signed a treaty in Accra on Monday.', 'sign')?.cast).toHaveLength(2);
  });
});

describe('who goes along', () => {
  test.each([
    'President William Ruto attended a parade in Accra alongside Foreign Minister Samuel Ablakwa.',
    'President William Ruto visited Ghana in April, accompanied by Foreign Minister Samuel Ablakwa.',
  ])('%s', (text) => {
    const event = told(text, 'attend') ?? told(text, 'visit');
    expect(event?.cast).toEqual(expect.arrayContaining(['agent=William Ruto', 'agent=Samuel Ablakwa']));
  });

  test('not who stands beside something else', () => {
    const event = told(
      'President William Ruto attended a parade in Accra and later posed alongside Foreign Minister Samuel Ablakwa.',
      'attend',
    );
    expect(event?.cast).toEqual(['agent=William Ruto']);
  });
});

describe('status', () => {
  test.each([
    ['Oslo is sending Finance Minister Ola Berg to the funeral.', 'send-envoy', 'planned'],
    ['President William Ruto is visiting Ghana.', 'visit', 'ongoing'],
    ['President William Ruto will fly to Ghana, marking the first visit by a Kenyan leader since 2015.', 'visit', 'planned'],
  ])('%s', (text, type, status) => {
    expect(told(text, type)?.status).toBe(status);
  });
});

describe('the edge of a stretch does not date an event', () => {
  test.each([
    ['President William Ruto made his first visit to Ghana since 2007.', []],
    ['President William Ruto made his first visit to Ghana in 2007.', ['2007']],
  ])('%s', (text, times) => {
    expect(told(text, 'visit')?.times).toEqual(times);
  });
});
