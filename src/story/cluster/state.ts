import type { ArchiveState } from './archive.js';
import type { Entry } from './entry.js';
import type { FrequencyState } from './frequencies.js';
import { weighBy } from './vector.js';

/** A live report as plain data. */
export interface SavedEntry {
  readonly number: number;
  readonly id: string;
  readonly day: number | null;
  readonly days: readonly number[];
  readonly story: string;
  /** Number and nearness of the nearest reports. */
  readonly nearest: readonly (readonly [number, number])[];
  /** A round-up, cut off from all others. */
  readonly hidden: boolean;
  readonly keys: readonly number[];
  readonly damped: readonly number[];
  readonly marks: readonly number[];
  readonly idf: readonly number[];
  /** Number of the neighbour, log odds by the texts, nearness, days between. */
  readonly edges: readonly (readonly [number, number, number, number])[];
}

/** What a `ClusterIndex` has come to; goes through JSON unchanged. */
export interface ClusterState {
  readonly format: 'crosswire/clusters@1';
  readonly reports: number;
  readonly opened: number;
  readonly fresh: number;
  readonly frequencies: FrequencyState;
  readonly archive: ArchiveState;
  /** In order of arrival. */
  readonly entries: readonly SavedEntry[];
  /** One report of each story that is past, in the order in which they went. */
  readonly past: readonly SavedEntry[];
  readonly pastArchive: ArchiveState;
}

export function savedEntry({ number, id, day, days, story, nearest, vector, edges }: Entry, hidden: boolean): SavedEntry {
  return {
    number,
    id,
    day,
    days,
    story,
    nearest: nearest.map((one) => [one.number, one.near]),
    hidden,
    keys: [...vector.keys],
    damped: [...vector.damped],
    marks: [...vector.marks],
    idf: [...vector.idf],
    edges: [...edges].map(([other, { evidence, near, gap }]) => [other, evidence, near, gap]),
  };
}

export function entryOf({ number, id, day, days, story, nearest, keys, damped, marks, idf, edges }: SavedEntry): Entry {
  const columns = { keys: Int32Array.from(keys), damped: Float32Array.from(damped), marks: Uint8Array.from(marks) };
  return {
    number,
    id,
    day,
    days,
    story,
    nearest: nearest.map(([other, near]) => ({ number: other, near })),
    vector: weighBy(columns, Float32Array.from(idf)),
    edges: new Map(edges.map(([other, evidence, near, gap]) => [other, { evidence, near, gap }])),
  };
}
