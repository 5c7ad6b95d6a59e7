import { isoDay, parseIsoDay } from '../../calendar.js';
import type { EventMention } from '../../event/index.js';
import { DAY_COUNTS, FIRST_DAY_VERBS, LAST_DAY_VERBS, LASTING_NOUNS } from '../../lexicon/lengths.js';
import type { AnnotatedText } from '../../text/index.js';
import type { DateValue } from '../../values.js';
import type { Told } from './types.js';

const COUNT = `(${Object.keys(DAY_COUNTS).join('|')}|[2-9]|[12][0-9])`;
const COMPOUND = new RegExp(`\\b${COUNT}-day (?:[\\w-]+ ){0,2}(?:${LASTING_NOUNS.join('|')})\\b`, 'i');
const PLAIN = new RegExp(`\\b(?:for|spen[dt]|spending) (?:the next )?${COUNT} days\\b`, 'i');

// “four days of skirmishes”: the count stands before the passage that tells a noun.
const COUNTED = new RegExp(`\\b${COUNT} days of (?:[\\w-]+ ){0,2}$`, 'i');
const LONGEST_COUNTED = 40;

// “seven-day ” may stand before the passage that tells a noun.
const LONGEST_COUNT = 12;

const LASTING: ReadonlySet<string> = new Set(['visit', 'hold-event', 'attend', 'exercise', 'meet', 'attack']);
const first = new Set(FIRST_DAY_VERBS);
const last = new Set(LAST_DAY_VERBS);

/** How many days the words of a mention give the happening: “a two-day visit”, “spent three days in”; null where they do not say. */
export function lengthOf(
  { article, sentences, tokens }: AnnotatedText,
  { type, evidence, sentence, trigger }: EventMention,
): number | null {
  if (!LASTING.has(type)) return null;
  const opening = sentences[sentence]?.start ?? 0;
  const start = Math.max(opening, evidence.start - LONGEST_COUNT);
  const words = article.text.slice(start, evidence.end).replace(/\s+/g, ' ');
  const at = tokens.start(trigger);
  const before = article.text.slice(Math.max(opening, at - LONGEST_COUNTED), at).replace(/\s+/g, ' ');
  const found = (COMPOUND.exec(words) ?? PLAIN.exec(words) ?? COUNTED.exec(before))?.[1]?.toLowerCase();
  return found === undefined ? null : (DAY_COUNTS[found] ?? Number(found));
}

/** Which end of a stretch the day of a mention is: that of an arrival the first, that of a closing the last. */
export function edgeOf({ tokens }: AnnotatedText, trigger: number): 'first' | 'last' | null {
  // “the fighting, which *began* on Thursday”
  const clause = tokens.children(trigger).find((child) => child > trigger && tokens.rel(child) === 'acl:relcl') ?? -1;
  for (const token of [trigger, clause, tokens.head(trigger)]) {
    if (token < 0) continue;
    if (first.has(tokens.lemma(token))) return 'first';
    if (last.has(tokens.lemma(token))) return 'last';
  }
  return null;
}

/** The days of a happening whose first or last day and whose length are told, though perhaps by different reports; the date itself otherwise. */
export function stretched(date: DateValue | null, told: readonly Told[]): DateValue | null {
  const days = told.find(({ length }) => length !== null)?.length ?? null;
  if (!date || date.from !== date.to || days === null) return date;
  const edges = told.filter(({ when }) => when?.from === date.from && when.to === date.to);
  const edge = edges.find((one) => one.edge !== null)?.edge ?? (edges.some(({ length }) => length !== null) ? 'first' : null);
  const day = parseIsoDay(date.from);
  if (edge === null || day === null) return date;
  const [from, to] = edge === 'first' ? [date.from, isoDay(day + days - 1)] : [isoDay(day - days + 1), date.to];
  return { ...date, from, to, grain: 'interval', rule: `${date.rule}+length`, anchor: `${days} days, the ${edge} of them told` };
}
