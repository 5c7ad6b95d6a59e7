import type { EventMention, ReportReading } from '../../event/index.js';
import type { AnnotatedText } from '../../text/index.js';
import type { DateValue } from '../../values.js';
import { edgeOf, lengthOf } from './length.js';
import { inferredWhen, newsDayOf } from './news-day.js';
import { intersection, isBetter } from './when.js';
import { type Participant, SPEECH, type Told } from './types.js';

type EntityOf = (report: string, chain: number) => string | null;
/** Who holds an office in the state that an entity is, as far as the reports tell; null where that is nobody or not one alone. */
type HolderOf = (entity: string, office: string) => string | null;

/** All event mentions of the story, report by report, in text order. */
export function toldBy(
  readings: readonly ReportReading[],
  publishedOf: (report: string) => DateValue | null,
  entityOf: EntityOf,
  holderOf: HolderOf,
): Told[] {
  return readings.flatMap((reading, order) => {
    const published = publishedOf(reading.text.article.id);
    const news = newsDayOf(reading, published);
    const claimed = new Set(reading.events.flatMap(({ times }) => times));
    return reading.events.map((mention) => {
      const when = whenOf(reading, mention, claimed, published);
      const guess = when === null && mention.times.length === 0 ? inferredWhen(reading, mention, news, published) : null;
      return toldOf(reading, order, mention, { entityOf, holderOf }, { when, guess, published });
    });
  });
}

function toldOf(
  reading: ReportReading,
  order: number,
  mention: EventMention,
  { entityOf, holderOf }: { readonly entityOf: EntityOf; readonly holderOf: HolderOf },
  dates: Pick<Told, 'when' | 'guess' | 'published'>,
): Told {
  const { text } = reading;
  const report = text.article.id;
  const participants = participantsOf(mention, (chain) => entityOf(report, chain), holderOf);
  return {
    report,
    order,
    mention,
    participants,
    who: new Set(participants.map(({ entity }) => entity)),
    place: mention.place === null ? null : entityOf(report, mention.place),
    ...dates,
    length: lengthOf(text, mention),
    edge: edgeOf(text, mention.trigger),
    sources: sourcesOf(reading, mention, (chain) => entityOf(report, chain)),
    lemma: text.tokens.lemma(mention.trigger),
    nominal: text.tokens.upos(mention.trigger) !== 'VERB',
    headline: text.article.blocks[text.sentences[mention.sentence]?.block ?? -1]?.kind === 'headline',
    lead: isLead(reading, mention),
  };
}

function participantsOf(mention: EventMention, idOf: (chain: number) => string | null, holderOf: HolderOf): Participant[] {
  const seen = new Set<string>();
  return mention.participants.flatMap(({ chain, role, capacity, office }) => {
    const own = idOf(chain);
    const entity = own !== null && office !== undefined ? (holderOf(own, office) ?? own) : own;
    if (entity === null || seen.has(`${entity} ${role}`)) return [];
    seen.add(`${entity} ${role}`);
    return [{ entity, role, capacity }];
  });
}

/** The date of a mention: its expressions taken together where they fit into one another, the first of them otherwise. */
function whenOf(
  { text }: ReportReading,
  mention: EventMention,
  claimed: ReadonlySet<number>,
  published: DateValue | null,
): DateValue | null {
  const own = mention.times.filter((index) => !isStart(text, mention, index));
  const hasOwn = own.length > 0 || mention.times.length > 0;
  const times = hasOwn || isOwnDayOnly(mention.type) ? own : inClause(text, mention, claimed);
  const dates = times
    .flatMap((index) => text.times[index]?.date ?? [])
    // “ordered Chad to free them in May”: a day that is over can only be that of the order.
    .filter(({ to }) => hasOwn || mention.type !== 'request' || (published !== null && to < published.from));
  return dates.reduce<DateValue | null>((known, date) => {
    if (!known) return date;
    const both = intersection(known, date);
    return both && isBetter(both, known) ? both : known;
  }, null);
}

/** Words and invitations: a day that stands further on in their clause is that of what they are about. */
const isOwnDayOnly = (type: string): boolean => (SPEECH.has(type) && type !== 'request') || type === 'invite';

/** “the first visit since 2007”: the date is that of another happening, unless the one told has gone on since then. */
function isStart(text: AnnotatedText, { trigger, status }: EventMention, index: number): boolean {
  const time = text.times[index];
  if (!time || status === 'ongoing' || status === 'cancelled' || isLasting(text, trigger)) return false;
  const from = Math.min(text.tokens.end(trigger), time.start);
  return /\bsince\b/i.test(text.article.text.slice(from, time.start)) || /^since\b/i.test(text.article.text.slice(time.start, time.end));
}

/** “has been held since May”: the event stage let the date through because what is told has lasted since then. */
function isLasting({ tokens }: AnnotatedText, trigger: number): boolean {
  return tokens.children(trigger).some((child) => child < trigger && tokens.lower(child) === 'been');
}

/** The one dated expression of the clause that belongs to no other happening: “the talks scheduled for Tuesday, March 3”. */
function inClause(text: AnnotatedText, mention: EventMention, claimed: ReadonlySet<number>): number[] {
  const { evidence, sentence } = mention;
  const inside = text.times.flatMap((time, index) =>
    time.sentence === sentence &&
    !isStart(text, mention, index) &&
    time.start >= evidence.start &&
    time.end <= evidence.end &&
    time.date !== null &&
    !claimed.has(index) &&
    !isOfOther(text, mention.trigger, time.first)
      ? [index]
      : [],
  );
  return inside.length === 1 ? inside : [];
}

const PLANNED: ReadonlySet<string> = new Set(['plan', 'schedule', 'set', 'expect', 'slate', 'arrange', 'date']);

const BELOW = ['acl', 'ccomp', 'xcomp', 'advcl', 'acl:relcl'];

/**
 * “asked for the release of sailors *seized in January*”, “agreed to find out who *shot* two weeks ago”: the day of another deed, told in passing;
 * “talks *scheduled for Tuesday*” is that of the talks.
 */
function isOfOther({ tokens }: AnnotatedText, trigger: number, time: number): boolean {
  let at = tokens.head(time);
  while (at >= 0 && tokens.upos(at) !== 'VERB') at = tokens.head(at);
  return at > trigger && BELOW.includes(tokens.rel(at)) && !PLANNED.has(tokens.lemma(at));
}

function sourcesOf({ text }: ReportReading, mention: EventMention, idOf: (chain: number) => string | null): string[] {
  const ids = mention.sources.flatMap((index) => {
    const source = text.attributions[index]?.source;
    const id = source === null || source === undefined ? null : idOf(source);
    return id ? [id] : [];
  });
  return [...new Set(ids)];
}

/** Headline, standfirst, or the first two sentences of the body. */
function isLead({ text }: ReportReading, mention: EventMention): boolean {
  const sentence = text.sentences[mention.sentence];
  if (!sentence) return false;
  if (text.article.blocks[sentence.block]?.kind !== 'paragraph') return true;
  const first = text.sentences.find(({ block }) => text.article.blocks[block]?.kind === 'paragraph');
  return first !== undefined && sentence.index - first.index < 2;
}
