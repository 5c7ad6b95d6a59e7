import { describe, expect, test } from 'vitest';
import { cast, read } from './helpers.js';

const of = (text: string, type: string) => {
  const found = read(text);
  const event = found.events.find((candidate) => candidate.type === type);
  return { found, event, names: event ? cast(found, event) : [] };
};

describe('participants over clauses', () => {
  test('a coordinated verb shares the subject', () => {
    expect(of('President Ana Lind flew to Peru and met President Dina Boluarte on Monday.', 'meet').names).toContain('agent=Ana Lind');
  });

  test('an inserted relative clause does not take the subject away', () => {
    expect(of('President Ana Lind, who took office in May, flew to Peru on Monday.', 'visit').names).toContain('agent=Ana Lind');
  });

  test('an infinitive shares the subject of what governs it', () => {
    expect(of('President Ana Lind will travel to Peru to sign a treaty with President Dina Boluarte.', 'sign').names).toContain(
      'signatory=Ana Lind',
    );
  });

  test.each([
    ['Presidents Ana Lind of Chad and Paul Reyes of Niger are due to meet in Lagos on Monday.', ['agent=Ana Lind', 'agent=Paul Reyes']],
    ['The meeting of Presidents Ana Lind and Paul Reyes was held on Thursday.', ['agent=Ana Lind', 'agent=Paul Reyes']],
    [
      'Ana Lind of Chad said on Wednesday after four hours of talks with her counterpart, Paul Reyes, that the border would open.',
      ['agent=Ana Lind', 'counterpart=Paul Reyes'],
    ],
    ['President Ana Lind smiled after talks with Paul Reyes.', ['agent=Ana Lind', 'counterpart=Paul Reyes']],
  ])('both sides of a meeting: %s', (text, wanted) => {
    expect(of(text, 'meet').names).toEqual(wanted);
  });

  test.each([
    ['President Ana Lind will stop in Erbil on Tuesday for talks with her Iraqi counterpart, Paul Reyes.', 'meet', 'planned'],
    ['President Ana Lind flew to Erbil on Tuesday for talks with her Iraqi counterpart, Paul Reyes.', 'meet', 'occurred'],
  ])('who goes somewhere for talks takes part in them: %s', (text, type, status) => {
    expect(of(text, type).names).toEqual(['agent=Ana Lind', 'counterpart=Paul Reyes']);
    expect(of(text, type).event?.status).toBe(status);
  });

  test('who thanks somebody for talks does not', () => {
    expect(of('President Ana Lind thanked Chad for talks with Paul Reyes.', 'meet').names).toEqual(['counterpart=Paul Reyes']);
  });

  test('talks that begin or go on are those of the two sides of a report', () => {
    const text = 'Chad and Niger signed an accord in Lagos on Monday. The talks will resume on Friday.';
    expect(of(text, 'meet').names).toEqual(['agent=Chad', 'agent=Niger']);
    expect(of('The talks will resume on Friday, a clerk in Lagos said.', 'meet').event).toBeUndefined();
  });

  test('a clash at a place is told', () => {
    expect(of('Four soldiers died in a clash at Gaya on November 3.', 'attack').event?.status).toBe('occurred');
    expect(of('The two ministers had a clash of views at Gaya.', 'attack').event).toBeUndefined();
  });

  test('of whom it is said that she is the first', () => {
    const text = 'Ana Lind is the first Norwegian minister to visit Chad since 2011. Norway is far away.';
    expect(of(text, 'visit').names).toEqual(['agent=Ana Lind', 'host=Chad']);
  });

  test('who are due to meet at a summit attend nothing by that', () => {
    expect(of('Presidents Ana Lind and Paul Reyes are due to meet on Monday at a summit in Lagos.', 'attend').event).toBeUndefined();
    expect(of('President Ana Lind is at a summit in Lagos.', 'attend').event).toBeDefined();
  });

  test('what stands around a plan is planned with it', () => {
    expect(of('Ana Lind of Chad will discuss it with Paul Reyes at a summit in Lagos.', 'hold-event').event?.status).toBe('planned');
    expect(of('Ana Lind of Chad discussed it with Paul Reyes at a summit in Lagos.', 'hold-event').event?.status).toBe('occurred');
  });

  test('fighting that breaks out is that of the two sides of which the report tells', () => {
    const text = 'Chad and Niger agreed on Monday to a truce. The fighting broke out on Wednesday after a patrol crossed the river.';
    expect(of(text, 'attack').names).toEqual(['agent=Chad', 'agent=Niger']);
    expect(of('Chad and Niger agreed on Monday to a truce. Laughter broke out on Wednesday.', 'attack').event).toBeUndefined();
  });

  test('the two presidents are those named before', () => {
    const text = 'President Ana Lind spoke to President Dina Boluarte in Oslo. The two presidents signed a treaty on Monday.';
    expect(of(text, 'sign').names).toEqual(expect.arrayContaining(['signatory=Ana Lind', 'signatory=Dina Boluarte']));
  });

  test('a capacity is kept as printed', () => {
    const { event } = of('Former President Ana Lind visited Peru in May.', 'visit');
    expect(event?.participants[0]?.capacity).toMatch(/former president/i);
  });
});

describe('what goes with an event', () => {
  test('evidence is the clause, without what is coordinated with it', () => {
    const { found, event } = of('President Ana Lind visited Peru in May, and the harbour was closed.', 'visit');
    expect(found.text.article.text.slice(event?.evidence.start, event?.evidence.end)).toBe('President Ana Lind visited Peru in May');
  });

  test('what is decided belongs to its clause, whatever is inserted', () => {
    const { found, event } = of('Chad and Niger decided, after seven hours in Lagos, to open the bridge.', 'agree');
    expect(found.text.article.text.slice(event?.evidence.start, event?.evidence.end)).toMatch(
      /^Chad and Niger decided.* to open the bridge$/,
    );
  });

  test('a clause with a tense of its own is not refused with the one on which it hangs', () => {
    const text = 'Chad refused to sign the treaty, though it did send tents to Mali.';
    expect(of(text, 'aid').event?.status).toBe('occurred');
    expect(of('Chad refused to send tents to Mali.', 'aid').event).toBeUndefined();
  });

  test('the day of the saying does not date what is said', () => {
    const { found, event } = of('President Ana Lind will visit Peru in December, the ministry said on Monday.', 'visit');
    const dates = event?.times.map((index) => found.text.times[index]).map((time) => found.text.article.text.slice(time?.start, time?.end));
    expect(dates).toEqual(['December']);
  });

  test('a hedge stands apart from the status', () => {
    const { event } = of('Chad is reportedly sending troops to Niger.', 'send-troops');
    expect(event?.hedged).toBe(true);
  });

  test('ids follow the text, about points to another event', () => {
    const { events } = read('Peru announced the visit of President Ana Lind to Lima on Tuesday. Chile recalled its ambassador from Peru.');
    expect(events.map((event) => event.id)).toEqual(events.map((_, index) => index));
    const announced = events.find((event) => event.type === 'announce');
    expect(announced).toBeDefined();
    expect(announced?.about === null || events[announced?.about ?? -1]?.type === 'visit').toBe(true);
  });
});
