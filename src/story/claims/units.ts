import { EMPTY_LEMMAS, WITNESSES } from '../../lexicon/claims.js';
import { UNITS } from '../../lexicon/units.js';
import { modalityOf } from '../../event/index.js';
import type { ClaimMention, Quantity } from '../../event/index.js';
import { type AnnotatedText, isoOfState } from '../../text/index.js';
import type { Span } from '../../values.js';
import type { StoryContext, StoryReport } from '../context.js';
import type { DatedTime, Item, Unit } from './types.js';
import { readingOf, type Subject } from './reading.js';
import { rolesOf } from './roles.js';
import { keysInName, keysOf } from './words.js';

const BASE: Readonly<Record<string, number>> = { VERB: 1, NOUN: 1, PROPN: 1, ADJ: 0.7, NUM: 0.6, ADV: 0.4 };
const MEASURES = new Map(UNITS.map((row) => [row.unit, row] as const));

/** “three days” and “72 hours” meet under one key. */
export function amountKey(quantity: Quantity): string {
  const measure = quantity.unit === null ? undefined : MEASURES.get(quantity.unit);
  return measure ? `#${quantity.value * measure.factor}${measure.dimension}` : `#${quantity.value}`;
}

/** Near amounts share a step of a ladder whose rungs lie a quarter apart: 39 and 40, 600 and 620. */
const LADDER = Math.log(1.25);

function amountKeys(quantity: Quantity): string[] {
  const measure = quantity.unit === null ? undefined : MEASURES.get(quantity.unit);
  const kind = measure?.dimension ?? (/^[A-Z]{3}$/.test(quantity.unit ?? '') ? quantity.unit : 'count');
  const step = Math.log(quantity.value * (measure?.factor ?? 1)) / LADDER;
  if (!(quantity.value > 4) && !measure) return [amountKey(quantity)];
  return [amountKey(quantity), `=${kind}${Math.floor(step)}`, `=${kind}${Math.ceil(step)}`];
}

const inside = (start: number, end: number, spans: readonly Span[]): boolean =>
  spans.some((span) => start >= span.start && end <= span.end);

/** Tokens of a claim's passages, in text order. */
export function tokensWithin(text: AnnotatedText, claim: ClaimMention): number[] {
  const sentence = text.sentences[claim.sentence];
  if (!sentence) return [];
  const found: number[] = [];
  for (let token = sentence.first; token < sentence.last; token++) {
    if (inside(text.tokens.start(token), text.tokens.end(token), claim.evidence)) found.push(token);
  }
  return found;
}

/** Entity id by token of a report, the longest mention first, so that “Kenya's foreign minister” is one person. */
export function entityTokens(context: StoryContext, report: StoryReport): Map<number, string> {
  const found = new Map<number, string>();
  for (const chain of report.reading.text.chains) {
    const id = context.entityOf(report.id, chain.id);
    if (id === null) continue;
    for (const mention of chain.mentions) {
      if (mention.kind === 'name') for (let token = mention.first; token < mention.last; token++) found.set(token, id);
      else if (!found.has(mention.head)) found.set(mention.head, id);
    }
  }
  return found;
}

const DAY = 86_400_000;
function dateItem({ date }: DatedTime): Item {
  const days = (Date.parse(date.to) - Date.parse(date.from)) / DAY;
  const keys = [`@${date.from}/${date.to}`, `@${date.from.slice(0, 7)}`, ...(days > 31 ? [`@${date.from.slice(0, 4)}`] : [])];
  return { keys, kind: 'date', base: days > 31 ? 0.5 : 0.8, predicate: false };
}

interface Source {
  readonly text: AnnotatedText;
  readonly claim: ClaimMention;
  readonly entities: ReadonlyMap<number, string>;
  readonly times: readonly DatedTime[];
  /** Country of a place or state; null for all else. */
  readonly countryOf: (entity: string) => string | null;
}

/** Token inside a date or a figure, which are items of their own; the noun that a figure counts stays a word. */
function isCounted({ text, claim, times }: Source, token: number): boolean {
  const start = text.tokens.start(token);
  const end = text.tokens.end(token);
  if (times.some((time) => start < time.span.end && end > time.span.start)) return true;
  return text.tokens.upos(token) !== 'NOUN' && claim.quantities.some((quantity) => start >= quantity.start && end <= quantity.end);
}

/** An understood subject stands outside the clause's words: it tells a little less than a printed one. */
const UNDERSTOOD = 0.7;

/** “Doha” and “Qatar” meet: a place and its state. */
const countryKeys = ({ countryOf }: Source, entity: string): string[] => {
  const country = countryOf(entity);
  return country === null ? [] : [`^${country}`];
};

/** An adjective says less than the name of the state would. */
const OF_A_STATE = 0.6;

/** “Two *Bangladeshi* officers” meets “Bangladesh” where the report counts the adjective as nobody's name. */
function keysOfState({ tokens }: AnnotatedText, token: number): string[] {
  const iso = /^\p{Lu}/u.test(tokens.form(token)) ? isoOfState(tokens.lower(token)) : null;
  return iso === null ? [] : [`^${iso}`];
}

function itemOf(source: Source, token: number, printed: boolean): Item | null {
  const { text, claim, entities } = source;
  const entity = entities.get(token);
  const state = entity === undefined ? keysOfState(text, token) : [];
  const upos = text.tokens.upos(token);
  const base = BASE[upos];
  if (entity === undefined && (base === undefined || EMPTY_LEMMAS.has(text.tokens.lemma(token)))) return null;
  const last = text.sentences[claim.sentence]?.last ?? 0;
  const words = entity !== undefined && (base === undefined || upos === 'PROPN') ? [] : keysOf(text.tokens, token, last);
  return {
    keys: entity === undefined ? [...state, ...words] : [`&${entity}`, ...countryKeys(source, entity), ...words],
    kind: entity === undefined && state.length === 0 ? 'word' : 'entity',
    base: (entity !== undefined ? 0.9 : state.length > 0 ? OF_A_STATE : (base ?? 0.5)) * (printed ? 1 : UNDERSTOOD),
    predicate: token === claim.predicate,
  };
}

const IN_NAME = 0.5;

/** “the Joint Commission” is a commission to a report that has no capitals for it. */
function itemInName({ text, entities }: Source, token: number): Item | null {
  const keys = entities.has(token) && text.tokens.upos(token) === 'PROPN' ? keysInName(text.tokens.lower(token)) : [];
  return keys.length > 0 ? { keys, kind: 'word', base: IN_NAME, predicate: false } : null;
}

function itemsOf(source: Source, tokens: readonly number[]): Item[] {
  const { claim, times } = source;
  const items: Item[] = times.map(dateItem);
  for (const quantity of claim.quantities)
    items.push({ keys: amountKeys(quantity), kind: 'number', base: quantity.value < 4 ? 0.5 : 1.1, predicate: false });
  const subject = claim.subjectToken ?? null;
  const understood = subject !== null && !tokens.includes(subject) ? subject : null;
  const seen = new Set<string>();
  for (const token of understood === null ? tokens : [...tokens, understood]) {
    if (isCounted(source, token)) continue;
    for (const item of [itemOf(source, token, token !== understood), itemInName(source, token)]) {
      const key = item?.keys[0] ?? '';
      if (!item || seen.has(key)) continue;
      seen.add(key);
      items.push(item);
    }
  }
  return items;
}

const OPEN = /[“"]/;
const QUOTED = /“([^”]*)”|"([^"]*)"/g;

/** Words between marks in the clause; a mark that the clause cut off reaches to its edge. */
function quotedWords(text: AnnotatedText, claim: ClaimMention, sentenceText: string, offset: number): string[] {
  if (!OPEN.test(sentenceText) && !claim.quotes.length) return [];
  const spans = claim.quotes.flatMap((quote) =>
    text.quotes[quote] && text.quotes[quote].kind !== 'indirect' ? [text.quotes[quote] as Span] : [],
  );
  for (const hit of sentenceText.matchAll(QUOTED)) spans.push({ start: offset + hit.index, end: offset + hit.index + hit[0].length });
  const words: string[] = [];
  for (const passage of claim.evidence) {
    for (const span of spans) {
      const start = Math.max(passage.start, span.start);
      const end = Math.min(passage.end, span.end);
      if (start < end)
        words.push(
          ...(text.article.text
            .slice(start, end)
            .toLowerCase()
            .match(/[\p{L}\p{N}’'-]+/gu) ?? []),
        );
    }
    if (words.length) break;
  }
  return words;
}

/** The subject's entity where the report names it; null for a description. */
function namedSubject(context: StoryContext, text: AnnotatedText, claim: ClaimMention, subject: string | null): Subject | null {
  const named = text.chains.find(({ id }) => id === claim.subject)?.named ?? false;
  if (subject === null || !named) return null;
  const { name, type } = context.entity(subject);
  return { name, isPerson: type === 'person' };
}

/** The source of an attribution is a description of people who only saw it: “residents”. */
function isWitness(text: AnnotatedText, attribution: number): boolean {
  const { source, sourceSpan } = text.attributions[attribution] ?? { source: null, sourceSpan: null };
  if (!sourceSpan || (source !== null && text.chains.find(({ id }) => id === source)?.named)) return false;
  const words =
    text.article.text
      .slice(sourceSpan.start, sourceSpan.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.some((word) => WITNESSES.has(word));
}

const governsInfinitive = ({ tokens }: AnnotatedText, verb: number): boolean =>
  tokens
    .children(verb)
    .some(
      (child) =>
        child > verb && tokens.upos(child) === 'VERB' && tokens.children(child).some((part) => tokens.lower(part) === 'to' && part < child),
    );

const countryIn =
  (context: StoryContext) =>
  (id: string): string | null => {
    const { type, country } = context.entity(id);
    return type === 'place' || type === 'state' ? country : null;
  };

function eventsOf(context: StoryContext, report: StoryReport, claim: ClaimMention): Pick<Unit, 'events' | 'eventTypes'> {
  const ids = claim.events.flatMap((event) => context.eventOf(report.id, event) ?? []);
  return { events: new Set(ids), eventTypes: new Set(ids.map((id) => context.event(id).type)) };
}

function voicesOf(
  context: StoryContext,
  { id, reading: { text } }: StoryReport,
  claim: ClaimMention,
): Pick<Unit, 'sources' | 'namedSources' | 'onlyWitnesses' | 'attributed'> {
  const vouching = claim.sources.flatMap((index) => {
    const chain = text.chains.find((one) => one.id === text.attributions[index]?.source);
    const entity = chain ? context.entityOf(id, chain.id) : null;
    return chain && entity !== null ? [{ entity, named: chain.named }] : [];
  });
  return {
    sources: [...new Set(vouching.map(({ entity }) => entity))],
    namedSources: [...new Set(vouching.filter(({ named }) => named).map(({ entity }) => entity))],
    onlyWitnesses: !text.tokens.rel(claim.predicate).startsWith('acl') && claim.sources.some((index) => isWitness(text, index)),
    attributed: claim.sources.length > 0,
  };
}

function unitOf(context: StoryContext, report: StoryReport, claim: ClaimMention, entities: ReadonlyMap<number, string>): Omit<Unit, 'id'> {
  const { text, precedents } = report.reading;
  const tokens = tokensWithin(text, claim);
  const times = claim.times.flatMap((index): DatedTime[] => {
    const time = text.times[index];
    return time?.date && (time.timex === 'DATE' || time.timex === 'TIME')
      ? [{ date: time.date, text: text.article.text.slice(time.start, time.end), span: time }]
      : [];
  });
  const held = new Set(tokens.flatMap((token) => entities.get(token) ?? []));
  const subject = claim.subject === null ? null : context.entityOf(report.id, claim.subject);
  if (subject) held.add(subject);
  const printed = claim.evidence.map((span) => text.article.text.slice(span.start, span.end)).join(' … ');
  const sentence = text.sentences[claim.sentence] ?? { start: 0, end: 0 };
  const countryOf = countryIn(context);
  return {
    report: report.id,
    order: report.index,
    claim,
    evidence: claim.evidence,
    sentence: claim.sentence,
    position: claim.sentence / Math.max(1, text.sentences.length),
    items: itemsOf({ text, claim, entities, times, countryOf }, tokens),
    entities: held,
    subject,
    subjectNamed: claim.subject !== null && (text.chains.find((chain) => chain.id === claim.subject)?.named ?? false),
    subjectIsPerson: subject !== null && context.entity(subject).type === 'person',
    ...eventsOf(context, report, claim),
    ...rolesOf(text, claim, tokens, (token) => {
      const id = entities.get(token);
      return id === undefined ? null : context.entity(id);
    }),
    verbal: text.tokens.upos(claim.predicate) === 'VERB',
    toDo: governsInfinitive(text, claim.predicate),
    present: /^VB[PZ]$/.test(text.tokens.xpos(claim.predicate)),
    remark: text.tokens.xpos(claim.predicate) === 'VBG' && text.tokens.form(claim.predicate - 1) === ',',
    ahead: report.published !== null && times.some(({ date }) => date.from > (report.published?.to ?? '')),
    quantities: claim.quantities,
    times,
    printsTime: claim.times.some((index) => ['DATE', 'TIME'].includes(text.times[index]?.timex ?? '')),
    quoted: quotedWords(text, claim, text.article.text.slice(sentence.start, sentence.end), sentence.start),
    modality: modalityOf(text.tokens, tokens),
    precedent: claim.precedent === null ? null : (precedents[claim.precedent] ?? null),
    ...voicesOf(context, report, claim),
    bare:
      claim.precedent === null &&
      claim.quantities.length + times.length === 0 &&
      text.tokens.rel(claim.predicate) === 'appos' &&
      text.tokens.upos(claim.predicate) !== 'VERB',
    text: printed,
    reading: readingOf(text, claim, tokens, printed, namedSubject(context, text, claim, subject)),
  };
}

/** The claims of all reports that are no copies, in the order of the reports. */
export function unitsOf(context: StoryContext): Unit[] {
  const units: Unit[] = [];
  for (const report of context.reports) {
    if (report.copyOf !== null) continue;
    const entities = entityTokens(context, report);
    for (const claim of report.reading.claims) units.push({ id: units.length, ...unitOf(context, report, claim, entities) });
  }
  return units;
}
