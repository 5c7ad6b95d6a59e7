import { ORDINALS } from '../../lexicon/number-words.js';
import { SUPERLATIVES } from '../../lexicon/precedents.js';
import type { EventMention, ReportReading } from '../../event/index.js';
import type { DateValue } from '../../values.js';
import { edgeOf, lengthOf } from './length.js';
import { inferredWhen } from './guess.js';
import { dateOf, datedReport } from './mention-date.js';
import { presentOn, SPEAKERS } from './present.js';
import { hostAtSeat } from './seat.js';
import { type Participant, SPEECH, type StateLookup, type Told } from './types.js';

type EntityOf = (report: string, chain: number) => string | null;
/** Who holds an office in the state that an entity is, as far as the reports tell; null where that is nobody or not one alone. */
type HolderOf = (entity: string, office: string) => string | null;

/** All event mentions of the story, report by report, in text order. */
export function toldBy(
  readings: readonly ReportReading[],
  publishedOf: (report: string) => DateValue | null,
  entityOf: EntityOf,
  holderOf: HolderOf,
  entities: StateLookup,
): Told[] {
  return readings.flatMap((reading, order) => {
    const { id } = reading.text.article;
    const published = publishedOf(id);
    const idOf = (chain: number): string | null => entityOf(id, chain);
    const whoOf = (mention: EventMention): Participant[] => {
      const told = participantsOf(mention, idOf, holderOf);
      return [...told, ...hostAtSeat(reading, mention, told, entities)];
    };
    const report = datedReport(reading, published, (day) => presentOn(reading, day, whoOf, idOf));
    return reading.events.map((mention) => {
      const participants = whoOf(mention);
      const when = dateOf(report, mention);
      const speakers = participants.flatMap(({ entity, role }) => (SPEAKERS.has(role) ? [entity] : []));
      const guess = when === null && mention.times.length === 0 ? inferredWhen(report, mention, speakers) : null;
      return toldOf(reading, order, mention, participants, idOf, { when, guess, published });
    });
  });
}

function toldOf(
  reading: ReportReading,
  order: number,
  mention: EventMention,
  participants: readonly Participant[],
  idOf: (chain: number) => string | null,
  dates: Pick<Told, 'when' | 'guess' | 'published'>,
): Told {
  const { text } = reading;
  return {
    report: text.article.id,
    order,
    mention,
    participants,
    who: new Set(participants.map(({ entity }) => entity)),
    place: mention.place === null ? null : idOf(mention.place),
    ...dates,
    length: lengthOf(text, mention),
    edge: edgeOf(text, mention.trigger),
    sources: sourcesOf(reading, mention, participants, idOf),
    lemma: text.tokens.lemma(mention.trigger),
    nominal: !['VERB', 'AUX'].includes(text.tokens.upos(mention.trigger)),
    next: text.tokens.children(mention.trigger).some((child) => text.tokens.lower(child) === 'next'),
    ranked: text.tokens.children(mention.trigger).some((child) => RANKS.has(text.tokens.lower(child))),
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

const RANKS: ReadonlySet<string> = new Set([...Object.keys(ORDINALS), ...SUPERLATIVES]);

/** Innermost first. Who speaks vouches for nothing by saying so: “she said that she rejected the plan” tells her words, not a source of them. */
function sourcesOf(
  { text }: ReportReading,
  mention: EventMention,
  participants: readonly Participant[],
  idOf: (chain: number) => string | null,
): string[] {
  const speakers = SPEECH.has(mention.type) ? participants.filter(({ role }) => SPEAKERS.has(role)).map(({ entity }) => entity) : [];
  const ids = mention.sources.flatMap((index) => {
    const source = text.attributions[index]?.source;
    const id = source === null || source === undefined ? null : idOf(source);
    return id && !speakers.includes(id) ? [id] : [];
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
