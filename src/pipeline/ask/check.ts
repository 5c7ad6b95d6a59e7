import { CrosswireError } from '../../errors.js';
import {
  askedState,
  checkPrecedent,
  type EntityRow,
  type EventQuery,
  type EventRow,
  holdsOffice,
  type PeopleClass,
  peopleClass,
  type PrecedentCase,
  type PrecedentFinding,
  type PrecedentQuestion,
  type PrecedentRow,
  precedentWords,
  rankOf,
  type RecordReader,
  stateKey,
} from '../../record/index.js';
import { countryName } from '../../text/index.js';
import type { CheckDocument, ChecksDocument } from '../../view/index.js';
import { entriesOf } from './context.js';
import { entityCalled } from './names.js';

/** Whom and where a question is about, as the record knows them. */
interface Sides {
  readonly who: PeopleClass | EntityRow | null;
  readonly where: EventQuery;
  readonly whereName: string;
}

const DEEDS: Readonly<Record<string, readonly string[]>> = {
  visit: ['visit', 'attend', 'send-envoy'],
  meet: ['meet', 'mediate'],
  call: ['call'],
};
const DOERS = new Set(['agent', 'guest', 'counterpart', 'signatory', 'speaker']);
/** Events looked through; where there are more, nothing is supported. */
const MOST = 20_000;
/** Others that are shown, the last ones; all of them are counted. */
const MOST_SHOWN = 20;

const DEFINITION: Readonly<Record<string, string>> = {
  visit:
    'a visit: somebody travels to a place in the country or is received by it, calls on it as an envoy or attends something there; only what reports tell as done counts, not what is planned, called off or denied',
  meet: 'a meeting: both sides face one another; only what reports tell as done counts',
  call: 'a call: both sides speak at a distance; only what reports tell as done counts',
};

/** First and last day on which the happening began for which a precedent is claimed. */
export interface ClaimedFor {
  readonly from: string;
  readonly to: string;
}

/**
 * Checks a precedent in a person’s words, claimed for the happening of a day, else for the latest that fits.
 * @throws CrosswireError QUESTION_UNCLEAR, NAME_UNKNOWN, NAME_AMBIGUOUS
 */
export async function askCheck(reader: RecordReader, text: string, on: ClaimedFor | null = null): Promise<CheckDocument> {
  const words = precedentWords(text);
  if (!words) throw new CrosswireError('QUESTION_UNCLEAR', { subject: text });
  if (words.who === null && words.where === null) throw new CrosswireError('QUESTION_UNCLEAR', { subject: text });
  const who = words.who === null ? null : (peopleClass(words.who) ?? (await entityCalled(reader, words.who, ['person', 'organisation'])));
  const [where, whereName] = words.where === null ? [{}, 'anywhere'] : await placeOf(reader, words.where, words.deed);
  const question = { kind: words.kind, n: words.n, since: words.since, event: null, thisYear: words.thisYear, on };
  return answer(reader, text, words.deed, question, { who, where, whereName });
}

/** Checks a precedent that a story claims: `s1.p3`. @throws CrosswireError RECORD_ID_UNKNOWN */
export async function checkStored(reader: RecordReader, row: PrecedentRow): Promise<CheckDocument> {
  const [event] = row.event === null ? [] : await reader.events({ ids: [row.event] });
  const [entity] = row.entity === null ? [] : await reader.entities({ ids: [row.entity] });
  const deed = Object.entries(DEEDS).find(([, types]) => event && types.includes(event.type))?.[0] ?? null;
  const text = `${row.subject}${row.since ? `, since ${row.since}` : ''}`;
  if (!event || deed === null) return unanswered(reader, row, text);
  const who = await classOf(reader, row, event, entity ?? null);
  const where: EventQuery = deed === 'visit' && event.country ? { country: event.country } : {};
  const whereName = event.country ? countryName(event.country) : 'anywhere';
  const question = { kind: row.kind, n: row.nth, since: row.since, event: row.event, thisYear: false, on: null };
  return { ...(await answer(reader, text, deed, question, { who, where, whereName })), precedent: `s${row.story}.p${row.n}` };
}

/** Of a person’s own precedent the person; of a class the leaders of the state that is meant. */
async function classOf(
  reader: RecordReader,
  row: PrecedentRow,
  event: EventRow,
  entity: EntityRow | null,
): Promise<PeopleClass | EntityRow | null> {
  if (row.scope === 'person' && entity?.type === 'person') return entity;
  const people = (await reader.entities({ ids: event.participants.map((p) => p.entity) })).filter(({ type }) => type === 'person');
  // What a precedent of the happening itself names is its place (“Chinese visit to Pyongyang”), not whose it is.
  const country = (row.scope === 'event' ? null : entity?.country) ?? people[0]?.country ?? null;
  return country === null ? null : { country, title: /\bleader/i.test(row.subject) ? 'leader' : '' };
}

async function unanswered(reader: RecordReader, row: PrecedentRow, text: string): Promise<CheckDocument> {
  return {
    format: 'crosswire/check@1',
    question: text,
    precedent: `s${row.story}.p${row.n}`,
    verdict: 'open',
    because: 'it is not about a visit, a meeting or a call',
    scope: '',
    definition: '',
    unknown: await unknownOf(reader),
    deciding: [],
    others: [],
  };
}

async function placeOf(reader: RecordReader, name: string, deed: string): Promise<[EventQuery, string]> {
  const state = askedState(name);
  const country = state?.iso ?? null;
  if (country !== null) return [deed === 'visit' ? { country } : { countries: [country] }, countryName(country)];
  const entity = await entityCalled(reader, state?.name ?? name, ['person', 'organisation', 'place', 'state']);
  return [entity.type === 'place' ? { place: entity.id } : { all: [entity.id] }, entity.name];
}

const isClass = (who: Sides['who']): who is PeopleClass => who !== null && !('id' in who);

async function answer(
  reader: RecordReader,
  text: string,
  deed: string,
  asked: Asked,
  { who, where, whereName }: Sides,
): Promise<CheckDocument> {
  // People of a state of the past have no country of today; the tables say whom they stood for.
  const by: EventQuery = who === null ? {} : isClass(who) ? (who.country === null ? {} : { origin: who.country }) : { all: [who.id] };
  const events = (await reader.events({ ...where, ...by, types: DEEDS[deed] ?? [], undated: true, limit: MOST })).filter(
    ({ negated }) => !negated,
  );
  const entities = new Map(
    (await reader.entities({ ids: events.flatMap(({ participants }) => participants.map((p) => p.entity)) })).map((row) => [row.id, row]),
  );
  const stands = isClass(who) ? await representation(reader, events) : () => null;
  const cases = await Promise.all(events.map((event) => caseOf(reader, event, who, { entities, stands })));
  const { question, cases: fitting } = claimedFor(
    asked,
    cases.filter((one) => one !== null),
  );
  const finding = bounded(checkPrecedent(question, fitting), events.length);
  const byId = new Map(events.map((event) => [event.id, event]));
  const others = fitting.filter(({ event }) => !finding.events.includes(event)).map(({ event }) => event);
  const rows = (ids: readonly number[]): EventRow[] => ids.flatMap((id) => byId.get(id) ?? []);
  return {
    format: 'crosswire/check@1',
    question: text,
    precedent: null,
    verdict: finding.verdict,
    because: finding.because,
    scope: scopeOf(who, deed, whereName, question.since),
    definition: DEFINITION[deed] ?? '',
    unknown: await unknownOf(reader),
    deciding: await entriesOf(reader, rows(finding.events).slice(-MOST_SHOWN)),
    others: await entriesOf(reader, rows(others).slice(-MOST_SHOWN)),
  };
}

/** A question with the day that it is asked of. */
type Asked = PrecedentQuestion & { readonly thisYear: boolean; readonly on: ClaimedFor | null };

/** No event has this number: the happening is one that the record does not hold. */
const NONE = -1;

/**
 * The question, with the happening it is claimed for, and the cases that were known by then. “This year” is the year of that happening.
 */
function claimedFor(
  asked: Asked,
  cases: readonly PrecedentCase[],
): { readonly question: PrecedentQuestion; readonly cases: readonly PrecedentCase[] } {
  const { on, thisYear } = asked;
  if (on === null) {
    const last = thisYear
      ? cases
          .flatMap(({ when }) => when?.from ?? [])
          .toSorted()
          .at(-1)
      : undefined;
    return { question: last === undefined ? asked : { ...asked, since: last.slice(0, 4) }, cases };
  }
  const known = cases.filter(({ when }) => when === null || when.from <= on.to);
  const began = known.filter(({ when }) => when !== null && on.from <= when.from);
  const lasts = known.filter(({ when }) => when !== null && when.from <= on.from && on.to <= when.to);
  const event = (began.length > 0 ? began : lasts).at(-1)?.event ?? NONE;
  const question = { ...asked, event, since: thisYear ? on.from.slice(0, 4) : asked.since };
  // “last visited in 2014”, asked of the day of another visit: that one is not the last.
  return { question, cases: asked.kind === 'last' ? known.filter((one) => one.event !== event) : known };
}

/** What was not looked at may speak against it. */
const bounded = (finding: PrecedentFinding, events: number): PrecedentFinding =>
  events < MOST || finding.verdict === 'contradicted'
    ? finding
    : { ...finding, verdict: 'open', because: `there are more than ${MOST} such happenings; ask for one person, or a narrower class` };

/** Which states people stand for in an event by a row of an imported table: `stateKey`s; null where no table tells it. */
type StandsFor = (event: number, entity: number) => readonly string[] | null;

async function representation(reader: RecordReader, events: readonly EventRow[]): Promise<StandsFor> {
  const told = await reader.assertions({ events: events.map(({ id }) => id) });
  const heads = await reader.articles({ ids: [...new Set(told.map(({ article }) => article))], kind: 'background' });
  const tables = new Set(heads.map(({ id }) => id));
  const rows = told.filter(({ article }) => tables.has(article));
  const eventOf = new Map(rows.map(({ article, event }) => [article, event]));
  const states = new Map<string, string[]>();
  for (const { article, entity, of } of await reader.offices({ articles: [...tables] })) {
    const state = of === null ? null : askedState(of);
    const key = `${eventOf.get(article)} ${entity}`;
    if (state) states.set(key, [...(states.get(key) ?? []), stateKey(state.name, state.iso)]);
  }
  return (event, entity) => states.get(`${event} ${entity}`) ?? null;
}

/** Whether somebody belongs to a class: by the table that tells the event, else by country. */
function belongs(who: PeopleClass, row: EntityRow, event: number, stands: StandsFor): boolean {
  const key = who.past === undefined ? stateKey(who.country ?? '', who.country) : stateKey(who.past, null);
  const states = stands(event, row.id);
  if (states !== null) return states.includes(key);
  return who.past === undefined ? row.country === who.country : row.type === 'state' && stateKey(row.name, row.country) === key;
}

async function caseOf(
  reader: RecordReader,
  event: EventRow,
  who: Sides['who'],
  { entities, stands }: { readonly entities: ReadonlyMap<number, EntityRow>; readonly stands: StandsFor },
): Promise<PrecedentCase | null> {
  const doers = event.participants.filter(({ entity, role }) => {
    const row = entities.get(entity);
    if (!row || !DOERS.has(role)) return false;
    if (who === null) return row.type === 'person';
    return isClass(who) ? belongs(who, row, event.id, stands) : row.id === who.id;
  });
  if (doers.length === 0) return null;
  const people = doers.filter(({ entity }) => entities.get(entity)?.type === 'person');
  const printed = await titlesOf(
    reader,
    people.map(({ entity }) => entity),
    doers.flatMap(({ capacity }) => capacity ?? []),
  );
  const ranks = printed.flatMap((title) => rankOf(title) ?? []);
  const fits = isClass(who) && who.title !== '' ? fitsTitle(who.title, printed) : 'yes';
  if (fits === 'no') return null;
  return {
    event: event.id,
    status: event.status,
    hedged: event.hedged,
    when: event.when,
    disputed: event.conflicts.some(({ when }) => when.basis !== 'inferred'),
    fits,
    rank: ranks.length > 0 ? Math.max(...ranks) : null,
  };
}

/** Capacities printed with the event; where none is, the offices that reports give the people at any time. */
async function titlesOf(reader: RecordReader, people: readonly number[], capacities: readonly string[]): Promise<string[]> {
  if (capacities.length > 0 || people.length === 0) return [...capacities];
  const offices = await reader.offices({ entities: people, limit: 200 });
  return [...new Set(offices.filter(({ former }) => !former).map(({ title }) => title))];
}

function fitsTitle(title: string, printed: readonly string[]): 'yes' | 'unknown' | 'no' {
  const fit = holdsOffice(title, printed);
  return fit === 'maybe' ? 'unknown' : fit;
}

function scopeOf(who: Sides['who'], deed: string, where: string, since: string | null): string {
  const people =
    who === null
      ? 'anybody'
      : isClass(who)
        ? `anybody from ${who.past ?? countryName(who.country ?? '')}${who.title ? ` who is printed as ${who.title === 'leader' ? 'a leader (head of state, government or ruling party)' : who.title}` : ''}`
        : who.name;
  const what = deed === 'visit' ? `visits to ${where}` : deed === 'meet' ? `meetings with ${where}` : `calls with ${where}`;
  return `${what} by ${people}${since ? `, from ${since} on` : ', at any time'}`;
}

/** What the record cannot know, in words: it is only what was added. */
async function unknownOf(reader: RecordReader): Promise<string[]> {
  const { articles, background } = await reader.counts();
  const imports = await reader.imports();
  const reports = `${articles} ${articles === 1 ? 'report' : 'reports'}`;
  const tables = background > 0 ? ` and ${background} rows of ${imports.map(({ source }) => source).join(', ')}` : ' and no imported table';
  return [
    `the record holds ${reports}${tables}; what none of them tells, it cannot know`,
    'offices count as printed at the time; who held one without a report saying so is not seen',
  ];
}

/** The precedents that stories claim, each checked: all of them, those of one story `s1`, or one `s1.p3`. @throws CrosswireError RECORD_ID_UNKNOWN */
export async function checkAll(reader: RecordReader, id: string | null, limit: number): Promise<ChecksDocument> {
  const [, story, n] = /^s(\d+)(?:\.p(\d+))?$/.exec(id ?? '') ?? [];
  if (id !== null && story === undefined) throw new CrosswireError('RECORD_ID_UNKNOWN', { subject: id });
  const all = await reader.precedents({ ...(story === undefined ? {} : { stories: [Number(story)] }), limit: limit + 1 });
  const rows = n === undefined ? all : all.filter((row) => row.n === Number(n));
  if (id !== null && rows.length === 0) throw new CrosswireError('RECORD_ID_UNKNOWN', { subject: id });
  const checks: CheckDocument[] = [];
  for (const row of rows.slice(0, limit)) checks.push(await checkStored(reader, row));
  return { format: 'crosswire/checks@1', more: rows.length > limit, checks };
}
