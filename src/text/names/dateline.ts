import { addMention } from './draft.js';
import type { Cast } from './entities.js';
import { lookUp } from './gazetteer.js';
import type { Words } from './words.js';

const PLACE = /[\p{Lu}][\p{L}'’.-]*(?: [\p{Lu}][\p{L}'’.-]*)*/u;

/** Town and state of the dateline opening: the place the report was sent from. */
export interface Dateline {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly iso: string | null;
}

/** The place that opens the dateline, or null. */
export function datelineOf(words: Words): Dateline | null {
  const { datelineSpan, dateline, text } = words.base.article;
  if (!dateline) return null;
  const from = text.indexOf(dateline, datelineSpan?.start ?? 0);
  if (from < 0) return null;
  const limit = from + dateline.length;
  const found = PLACE.exec(text.slice(from, limit));
  if (!found) return null;
  const start = from + found.index;
  const hit = lookUp(text, start);
  const known = hit && hit.end <= limit && /^(?:capital|city|region|state)$/.test(hit.entry.kind) ? hit : null;
  const end = known?.end ?? start + found[0].length;
  const name = known ? known.entry.form : capitalised(text.slice(start, end));
  return { start, end, name, iso: known?.entry.iso ?? stateBehind(text, end, limit) };
}

const capitalised = (name: string): string => name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());

function stateBehind(text: string, at: number, limit: number): string | null {
  const gap = /^,\s*/.exec(text.slice(at, limit));
  const hit = gap ? lookUp(text, at + gap[0].length) : null;
  return hit?.entry.kind === 'state' ? hit.entry.iso : null;
}

/** Adds the dateline's place. The opening belongs to no token: the mention's token range is empty and its head -1. */
export function addDateline(words: Words, cast: Cast): void {
  const dateline = datelineOf(words);
  if (!dateline) return;
  const sentence = words.sentences.find((one) => one.end > dateline.start);
  if (!sentence) return;
  const draft = cast.place(dateline.name, dateline.iso);
  const token = sentence.first;
  const kept = { start: dateline.start, end: dateline.end, first: token, last: token, sentence: sentence.index, head: -1 };
  addMention(draft, { ...kept, kind: 'name', reading: 'dateline' });
}
