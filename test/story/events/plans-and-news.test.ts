import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../../../src/model/index.js';
import { compareDocuments } from '../../../src/pipeline/index.js';
import type { EventInstance } from '../../../src/story/index.js';
import { PRINTED, read } from '../../event/helpers.js';
import { dateOf } from './date-of.js';

const analyzer = loadModel(readFileSync('models/en.bin'));

function eventsOf(...reports: readonly string[]): readonly EventInstance[] {
  const raw = reports.map((text, i) => ({
    file: null,
    url: null,
    kind: 'text' as const,
    text,
    encoding: 'utf-8',
    given: { id: `${i}` },
  }));
  return compareDocuments(raw, analyzer).story.events;
}

const PLAN = `Two presidents to meet

COTONOU, Oct 14, 2019 (Volta Press) - Presidents Ana Lind of Chad and Paul Reyes of Niger will meet in Lagos on Thursday, the foreign ministry said on Monday.
`;
const later = (lead: string, day: string): string => `The Lagoon Gazette

${day}

${lead}
`;

describe('a plan that came about a day or two later', () => {
  const meeting = (reports: readonly string[]): string | undefined => eventsOf(...reports).find(({ type }) => type === 'meet')?.when?.from;

  test('has the day of the later report’s news', () => {
    const news = 'The presidents of Chad and Niger signed an accord in Lagos on Friday. Ana Lind and Paul Reyes met for an hour.';
    expect(meeting([PLAN, later(news, '19 October 2019')])).toBe('2019-10-18');
  });

  test('keeps its day where the later report tells other news of weeks after', () => {
    const news = 'The presidents of Chad and Niger signed an accord in Lagos on Friday. Ana Lind and Paul Reyes met for an hour.';
    expect(meeting([PLAN, later(news, '9 November 2019')])).toBe('2019-10-17');
  });
});

describe('what is counted', () => {
  test('up to the report, so far this year', () => {
    expect(dateOf('Foreign Minister Ana Lind of Oman visited Chad three times this year.', 'visit')).toBe('01-01/10-10');
  });

  test('what happened once keeps its year', () => {
    expect(dateOf('Foreign Minister Ana Lind of Oman visited Chad this year.', 'visit')).toBe('01-01/12-31');
  });
});

describe('the news of a report whose day others leave open', () => {
  const window = { ...PRINTED, from: '2025-10-08', to: '2025-10-12', grain: 'interval' as const, basis: 'aligned' as const };
  const text = 'The foreign ministers of Chad and Niger met in Lagos. The talks were short.';

  test('is of the first day on which it may have come out', () => {
    expect(dateOf(text, 'meet', { ...window, rule: 'aligned-window' })).toBe('~10-08');
  });

  test('not where the window is only that of reports of one wire', () => {
    expect(dateOf(text, 'meet', { ...window, rule: 'aligned-window-of-one-wire' })).toBe('none');
  });
});

describe('a present tense that looks like a bare form', () => {
  const statusOf = (text: string, type: string): string | undefined => read(text).events.find((event) => event.type === type)?.status;

  test('is a plan with a day ahead', () => {
    expect(statusOf('The presidents of the two countries, Ana Lind and Paul Reyes, meet in Lagos this week.', 'meet')).toBe('planned');
  });

  test('not of a verb whose past is its bare form', () => {
    expect(statusOf('The kingdom quit the African Union in 1984.', 'other')).not.toBe('planned');
  });
});
