import type { StoryDocument } from '../../../src/view/index.js';

/** A report of two sentences, between a masthead and a button. */
export const TEXT = 'The Daily\n\nThe envoy flew to Oslo on Monday.\nNobody met him. Share this';

export const report = (id: string, more: Partial<StoryDocument['reports'][number]> = {}): StoryDocument['reports'][number] => ({
  id,
  file: `/tmp/${id}.txt`,
  url: null,
  publisher: null,
  headline: null,
  byline: null,
  dateline: null,
  credit: null,
  published: null,
  language: 'en',
  text: TEXT,
  sentences: [
    { start: 11, end: 44 },
    { start: 45, end: 60 },
  ],
  furniture: [
    { start: 0, end: 9, text: 'The Daily', reason: 'masthead' },
    { start: 61, end: 71, text: 'Share this', reason: 'share-button' },
  ],
  ...more,
});

/** Two reports of which nothing is known. */
export const bare = (more: Partial<StoryDocument> = {}): StoryDocument => ({
  format: 'crosswire/story@1',
  title: 'An envoy flies',
  reports: [report('A'), report('B')],
  kinship: [{ pair: ['A', 'B'], label: 'independent', reasons: [] }],
  sources: { independent: 2, groups: [['A'], ['B']], named: [] },
  entities: [],
  times: [],
  quotes: [],
  events: [],
  precedents: [],
  claims: [],
  ...more,
});

export const day = (from: string, to = from): NonNullable<StoryDocument['events'][number]['when']> => ({
  from,
  to,
  grain: from === to ? 'day' : 'interval',
  basis: 'resolved',
  confidence: 'high',
  rule: 'given',
  anchor: null,
});

export const event = (id: string, more: Partial<StoryDocument['events'][number]> = {}): StoryDocument['events'][number] => ({
  id,
  type: 'visit',
  title: `event ${id}`,
  main: false,
  status: 'occurred',
  hedged: false,
  negated: false,
  when: null,
  place: null,
  participants: [],
  about: null,
  sources: [],
  evidence: [{ report: 'A', start: 11, end: 44, text: TEXT.slice(11, 44), sentence: 0 }],
  cameo: null,
  plover: null,
  ...more,
});

/** A claim that all agree on and nobody makes. */
export const claim = (id: string, more: Partial<StoryDocument['claims'][number]> = {}): StoryDocument['claims'][number] => ({
  id,
  text: id,
  relation: 'agree',
  difference: [],
  severity: null,
  event: null,
  sides: [],
  ...more,
});
