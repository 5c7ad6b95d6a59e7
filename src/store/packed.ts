import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Evidence, StoryDocument } from '../story/index.js';

/** A passage in a packed document: report number, start, end, sentence. Its words stand in the report’s text. */
type PackedEvidence = readonly [report: number, start: number, end: number, sentence: number];

/** 1 takes 160 µs and makes 4.5 KB of two reports; 4 takes 270 µs and makes 4.2 KB, 6 380 µs and 3.8 KB. */
const LEVEL = 1;

const PACKED: ReadonlySet<string> = new Set(['report', 'start', 'end', 'text', 'sentence']);

const isEvidence = (value: object): value is Evidence =>
  'report' in value && 'start' in value && 'end' in value && 'text' in value && 'sentence' in value;

/** The same value with its passages packed. A replacer of `JSON.stringify` takes four times as long. */
function shortened(value: unknown, order: ReadonlyMap<string, number>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => shortened(item, order));
  const made: Record<string, unknown> = {};
  const passage = isEvidence(value);
  if (passage) made['@'] = [order.get(value.report) ?? 0, value.start, value.end, value.sentence] satisfies PackedEvidence;
  for (const key of Object.keys(value))
    if (!passage || !PACKED.has(key)) made[key] = shortened((value as Record<string, unknown>)[key], order);
  return made;
}

/** A story document without the words that stand in its reports anyway, compressed: about 4 KB for two reports. */
export function pack(document: StoryDocument): Uint8Array {
  const order = new Map(document.reports.map(({ id }, i) => [id, i]));
  const reports = document.reports.map((report) => ({ ...report, text: '' }));
  return deflateRawSync(JSON.stringify(shortened({ ...document, reports }, order)), { level: LEVEL });
}

/** The document again; `texts` are those of its reports by id. */
export function unpack(packed: Uint8Array, texts: ReadonlyMap<string, string>): StoryDocument {
  const raw = JSON.parse(inflateRawSync(packed).toString('utf8')) as StoryDocument;
  const reports = raw.reports.map((report) => ({ ...report, text: texts.get(report.id) ?? '' }));
  const filled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(filled);
    if (typeof value !== 'object' || value === null) return value;
    if (!('@' in value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner)]));
    const { '@': at, ...more } = value as { '@': PackedEvidence };
    const report = reports[at[0]];
    return { report: report?.id ?? '', start: at[1], end: at[2], text: report?.text.slice(at[1], at[2]) ?? '', sentence: at[3], ...more };
  };
  return { ...(filled({ ...raw, reports: [] }) as StoryDocument), reports };
}
