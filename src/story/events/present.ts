import type { EventMention, ReportReading } from '../../event/index.js';
import type { AnnotatedText } from '../../text/index.js';
import { SPEECH } from './types.js';
import { verbAbove } from './verb-above.js';

type IdOf = (chain: number) => string | null;
type WhoOf = (mention: EventMention) => readonly { readonly entity: string; readonly role: string }[];

/**
 * Who took part in what a report tells of the day of its news: those of its happenings on that day, who said something on it, and whoever is the subject of a
 * verb that has this day (“the minister *ate soup with his men on Wednesday*”). What they say without a date they said on that occasion.
 */
export function presentOn({ events, text }: ReportReading, day: string, whoOf: WhoOf, idOf: IdOf): ReadonlySet<string> {
  const isDay = (index: number): boolean => text.times[index]?.date?.from === day && text.times[index]?.date?.to === day;
  const present = new Set<string>();
  for (const mention of events) {
    if (mention.status !== 'occurred' || mention.background || !mention.times.some(isDay)) continue;
    for (const { entity, role } of whoOf(mention)) if (!SPEECH.has(mention.type) || SPEAKERS.has(role)) present.add(entity);
  }
  text.times.forEach((time, index) => {
    if (!isDay(index) || time.sentence < 0) return;
    for (const id of subjectsOf(text, verbAbove(text.tokens, time.first), idOf)) present.add(id);
  });
  return present;
}

/** Who speaks, in a statement and in other acts. */
export const SPEAKERS: ReadonlySet<string> = new Set(['speaker', 'agent']);

function subjectsOf({ tokens, chains }: AnnotatedText, verb: number, idOf: IdOf): string[] {
  if (verb < 0 || tokens.xpos(verb) !== 'VBD') return [];
  const subjects = tokens.children(verb).filter((child) => tokens.rel(child) === 'nsubj' || tokens.rel(child) === 'nsubj:pass');
  return chains.flatMap((chain) => {
    const named = chain.mentions.some(({ start, end }) =>
      subjects.some((token) => tokens.start(token) >= start && tokens.end(token) <= end),
    );
    return named ? (idOf(chain.id) ?? []) : [];
  });
}
