import { isoDay, parseIsoDay } from '../../src/calendar.js';
import type { Assertion, Entity, EventInstance, Evidence, StoryDocument, StoryReading } from '../../src/story/index.js';
import { countries } from '../../src/lexicon/countries.js';
import type { DateValue } from '../../src/values.js';
import { addressOf, type ArticleFacts } from '../../src/pipeline/record/index.js';

/*
 * Stories made up by the thousand, already analysed, of the size of real ones: two reports of fifteen sentences and 2,300 letters, some thirty
 * entities, twenty events, thirty claims. The same number gives the same story.
 */

/** Multiplicative congruential generator after Lehmer, modulus 2^31 − 1. */
export function seeded(seed: number): (below: number) => number {
  let state = (seed * 48271 + 11) % 2147483647 || 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const GIVEN = 'Amara Boris Chen Dalia Emil Farah Goran Hanna Ivo Jana Kofi Lena Milan Nadia Omar Petra Quentin Rosa Samir Tara'.split(' ');
const FAMILY =
  'Adeyemi Bakker Castro Dimitrov Eriksen Farouk Garcia Haddad Ivanova Jansen Keita Lindgren Moreau Novak Okafor Pereira'.split(' ');
const SYLLABLES = 'ba ko ri sa mo ne ta lu ve di po ga'.split(' ');
const TYPES = ['visit', 'meet', 'sign', 'aid', 'call', 'announce', 'state', 'attend'] as const;
const FILLERS = [
  'after weeks of preparation by both delegations and a long exchange of letters',
  'while diplomats in the region followed every step of the talks with some concern',
  'as part of a plan that the two governments had drawn up early in the spring',
];
const FIRST_DAY = parseIsoDay('2015-01-01') ?? 0;

/** People of the made-up world; few are named often, most seldom, as in the news. */
const POPULATION = 6000;

function personName(n: number): string {
  const tail = [n % 12, Math.floor(n / 12) % 12].map((k) => SYLLABLES[k]).join('');
  return `${GIVEN[n % GIVEN.length]} ${FAMILY[Math.floor(n / 20) % FAMILY.length]}${tail}`;
}

class Writer {
  text = '';
  readonly sentences: { start: number; end: number }[] = [];
  constructor(readonly id: string) {}

  /** Writes a sentence with names in it; gives the evidence of each name and of the whole. */
  sentence(parts: readonly (string | { readonly entity: string; readonly name: string })[]): {
    whole: Evidence;
    names: { entity: string; at: Evidence }[];
  } {
    const sentence = this.sentences.length;
    const start = this.text.length;
    const names: { entity: string; at: Evidence }[] = [];
    for (const part of parts) {
      const from = this.text.length;
      this.text += typeof part === 'string' ? part : part.name;
      if (typeof part !== 'string')
        names.push({ entity: part.entity, at: { report: this.id, start: from, end: this.text.length, text: part.name, sentence } });
    }
    const end = this.text.length;
    this.sentences.push({ start, end });
    this.text += ' ';
    return { whole: { report: this.id, start, end, text: this.text.slice(start, end), sentence }, names };
  }
}

const dayValue = (day: string): DateValue => ({
  from: day,
  to: day,
  grain: 'day',
  basis: 'explicit',
  confidence: 'high',
  rule: 'given',
  anchor: null,
});

export interface Synthetic {
  readonly reading: StoryReading;
  readonly facts: (article: string) => ArticleFacts;
}

/** Story number `n` with `reports` reports. */
export function syntheticStory(n: number, reports = 2): Synthetic {
  const pick = seeded(n + 1);
  const published = isoDay(FIRST_DAY + pick(3600));
  const skewed = (): number => Math.floor((pick(1000) / 1000) ** 3 * POPULATION);
  const cast = new Map<string, Entity>();
  const add = (entity: Omit<Entity, 'id' | 'mentions' | 'offices'>): string => {
    const known = [...cast.values()].find((one) => one.name === entity.name && one.type === entity.type);
    if (known) return known.id;
    const id = `n${cast.size + 1}`;
    cast.set(id, { id, ...entity, offices: [], mentions: [] });
    return id;
  };
  const people = Array.from({ length: 8 }, () => {
    const number = skewed();
    const country = countries[number % countries.length]?.iso ?? 'FR';
    return add({ type: 'person', name: personName(number), country });
  });
  const states = Array.from({ length: 5 }, () => {
    const row = countries[pick(countries.length)];
    return add({ type: 'state', name: row?.name ?? 'France', country: row?.iso ?? 'FR' });
  });
  const bodies = Array.from({ length: 4 }, (_, i) =>
    add({
      type: 'organisation',
      name: `${SYLLABLES[pick(12)]}${SYLLABLES[pick(12)]}an Council ${i}`.replace(/^./, (c) => c.toUpperCase()),
      country: null,
    }),
  );
  const all = [...people, ...states, ...bodies];
  const events: EventInstance[] = [];
  const assertions: Assertion[] = [];
  const document: StoryDocument = {
    format: 'crosswire/story@1',
    title: '',
    reports: [],
    kinship: [],
    sources: { independent: reports, groups: [], named: [] },
    entities: [],
    times: [],
    quotes: [],
    events,
    precedents: [],
    claims: [],
  };
  const ids = Array.from({ length: reports }, (_, i) => articleId(n, i));
  for (const [r, id] of ids.entries()) writeReport({ id, r, n, published, pick, cast, all, people, states, events, assertions, document });
  for (const entity of cast.values()) if (entity.mentions.length > 0) document.entities.push(entity);
  document.title = events[0]?.title ?? 'Story';
  document.sources.groups.push(...ids.map((id) => [id]));
  if (ids[0] && ids[1]) document.kinship.push({ pair: [ids[0], ids[1]], label: 'independent', reasons: [] });
  const facts: ArticleFacts = {
    kind: 'report',
    importId: null,
    sha256: '0'.repeat(64),
    layout: '{"blocks":[]}',
    added: '2026-01-01T00:00:00.000Z',
  };
  return { reading: { document, assertions, precedents: [] }, facts: () => facts };
}

/** Spread like the ids of real articles, which come from their content. */
export function articleId(story: number, report: number): string {
  return addressOf({ text: `${story} ${report}`, given: {} }).id;
}

interface Draft {
  readonly id: string;
  readonly r: number;
  readonly n: number;
  readonly published: string;
  readonly pick: (below: number) => number;
  readonly cast: Map<string, Entity>;
  readonly all: readonly string[];
  readonly people: readonly string[];
  readonly states: readonly string[];
  readonly events: EventInstance[];
  readonly assertions: Assertion[];
  readonly document: StoryDocument;
}

function writeReport(draft: Draft): void {
  const { id, r, published, pick, cast, document } = draft;
  const writer = new Writer(id);
  const named = (entity: string): { entity: string; name: string } => ({ entity, name: cast.get(entity)?.name ?? entity });
  for (let s = 0; s < 15; s++) {
    const a = draft.people[(s + r) % draft.people.length] ?? 'n1';
    const b = draft.people[(s * 3 + 1) % draft.people.length] ?? 'n1';
    const state = draft.states[s % draft.states.length] ?? 'n1';
    const other = draft.all[pick(draft.all.length)] ?? 'n1';
    const type = TYPES[s % TYPES.length] ?? 'visit';
    const { whole, names } = writer.sentence([
      named(a),
      ` and `,
      named(b),
      ` ${type} in `,
      named(state),
      ` ${FILLERS[s % 3]}, officials of `,
      named(other),
      ' said.',
    ]);
    for (const { entity, at } of names) cast.get(entity)?.mentions.push({ ...at, kind: 'name' });
    if (s < 4)
      document.quotes.push({ id: `q${document.quotes.length + 1}`, speaker: a, kind: s % 2 ? 'direct' : 'indirect', evidence: [whole] });
    if (s < 6)
      document.times.push({
        id: `t${document.times.length + 1}`,
        evidence: { ...whole, end: whole.start + 5, text: whole.text.slice(0, 5) },
        timex: 'DATE',
        value: published,
        date: dayValue(published),
        alternatives: [],
      });
    tell(draft, s, type, { a, b, state }, whole);
    document.claims.push({
      id: `c${document.claims.length + 1}`,
      text: whole.text,
      relation: 'only',
      difference: [],
      severity: null,
      event: `e${s + 1}`,
      sides: [{ report: id, evidence: [whole], attribution: [other] }],
    });
  }
  cast.get(draft.people[0] ?? 'n1')?.offices.push({
    title: 'Foreign Minister',
    of: null,
    former: false,
    evidence: [cast.get(draft.people[0] ?? 'n1')?.mentions.at(-1) as Evidence].map(({ report, start, end, text, sentence }) => ({
      report,
      start,
      end,
      text,
      sentence,
    })),
  });
  document.reports.push({
    id,
    file: null,
    url: null,
    publisher: `Paper ${pick(200)}`,
    headline: `${cast.get(draft.people[0] ?? '')?.name} in the news`,
    byline: null,
    dateline: null,
    credit: null,
    published: dayValue(published),
    language: 'en',
    text: writer.text,
    sentences: writer.sentences,
    furniture: [],
  });
}

function tell(draft: Draft, s: number, type: string, who: { a: string; b: string; state: string }, whole: Evidence): void {
  const { events, assertions, published } = draft;
  const id = `e${s + 1}`;
  const speech = type === 'announce' || type === 'state';
  const participants = speech
    ? [{ entity: who.a, role: 'speaker', capacity: null }]
    : [
        { entity: who.a, role: 'agent', capacity: null },
        type === 'visit' || type === 'attend'
          ? { entity: who.state, role: 'host', capacity: null }
          : { entity: who.b, role: 'counterpart', capacity: null },
      ];
  const day = isoDay((parseIsoDay(published) ?? 0) - s);
  const status = s % 5 === 4 ? ('planned' as const) : ('occurred' as const);
  if (!events.some((event) => event.id === id)) {
    events.push({
      id,
      type,
      title: `${draft.cast.get(who.a)?.name}: ${type}`,
      main: s === 0,
      status,
      hedged: false,
      negated: false,
      when: dayValue(day),
      place: who.state,
      participants,
      about: null,
      sources: [],
      evidence: [whole],
      cameo: null,
      plover: null,
    });
  }
  assertions.push({
    n: s,
    event: id,
    type,
    status,
    hedged: false,
    negated: false,
    lead: s < 2,
    when: dayValue(day),
    alternatives: [],
    place: who.state,
    participants,
    chain: [],
    about: null,
    evidence: whole,
  });
}
