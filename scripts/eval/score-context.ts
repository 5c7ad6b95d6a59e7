import { basename } from 'node:path';
import type { Entity, Evidence, StoryDocument } from '../../src/story/index.js';
import type { GoldStory, Passages } from './gold-story.js';
import { covers, normalise, type Pair, spansOf } from './spans.js';

/** One figure: precision, recall, F1 and the counts behind them. */
export interface Figure {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly tp: number;
  readonly sys: number;
  readonly gold: number;
  /** False where there was nothing to get right or wrong. */
  readonly asked: boolean;
}

/** Of what was found and what should have been; nothing found where nothing should be is a right answer. */
export function figure(tp: number, sys: number, gold: number): Figure {
  const p = sys ? tp / sys : gold ? 0 : 1;
  const r = gold ? tp / gold : 1;
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0, tp, sys, gold, asked: true };
}

/** How many of the cases that there are were right; of none, nothing is asked. */
export function proportion(right: number, of: number): Figure {
  return { ...figure(right, of, of), asked: of > 0 };
}

export interface Placed {
  readonly file: string;
  readonly span: Pair;
}

/** What every part of the score needs: both records, the texts, and which system entity stands for which gold entity. */
export interface ScoreContext {
  readonly gold: GoldStory;
  readonly out: StoryDocument;
  readonly texts: Readonly<Record<string, string>>;
  readonly miss: (what: string) => void;
  readonly placed: (evidence: Evidence) => Placed;
  readonly passages: (passages: Passages | undefined) => Placed[];
  readonly fileOf: (report: string) => string | undefined;
  readonly isSame: (goldId: string, systemId: string | null | undefined) => boolean;
  readonly sameAs: (goldId: string) => ReadonlySet<string>;
  readonly systemEntity: (id: string | null) => Entity | undefined;
  readonly goldName: (id: string) => string;
}

export function scoreContext(gold: GoldStory, out: StoryDocument, texts: Readonly<Record<string, string>>, misses: string[]): ScoreContext {
  const files = new Map(out.reports.map((report) => [report.id, basename(report.file ?? report.id)]));
  const placed = (e: Evidence): Placed => ({ file: files.get(e.report) ?? '', span: [e.start, e.end] });
  const passages = (all: Passages | undefined): Placed[] =>
    Object.entries(all ?? {}).flatMap(([file, strings]) =>
      strings.flatMap((s) => spansOf(texts[file] ?? '', s).map((span) => ({ file, span }))),
    );
  const same = matchEntities(gold, out, placed, passages);
  const entities = new Map(out.entities.map((entity) => [entity.id, entity]));
  const names = new Map(gold.entities.map((entity) => [entity.id, entity.name]));
  return {
    gold,
    out,
    texts,
    placed,
    passages,
    miss: (what) => misses.push(what),
    fileOf: (report) => files.get(report),
    isSame: (goldId, systemId) => systemId != null && (same.get(goldId)?.has(systemId) ?? false),
    sameAs: (goldId) => same.get(goldId) ?? new Set(),
    systemEntity: (id) => (id === null ? undefined : entities.get(id)),
    goldName: (id) => names.get(id) ?? id,
  };
}

/** The three system entities that share most mentions with a gold entity stand for it; an equal name counts as three mentions. */
function matchEntities(
  gold: GoldStory,
  out: StoryDocument,
  placed: (e: Evidence) => Placed,
  passages: (all: Passages | undefined) => Placed[],
): Map<string, ReadonlySet<string>> {
  const result = new Map<string, ReadonlySet<string>>();
  for (const wanted of gold.entities) {
    const spans = passages(wanted.mentions);
    const votes = new Map<string, number>();
    for (const entity of out.entities) {
      let count = normalise(entity.name) === normalise(wanted.name) ? 3 : 0;
      for (const mention of entity.mentions) {
        const at = placed(mention);
        if (spans.some((g) => g.file === at.file && covers(g.span, at.span, 0.6))) count++;
      }
      if (count > 0) votes.set(entity.id, count);
    }
    const best = [...votes].sort((a, b) => b[1] - a[1]).slice(0, 3);
    result.set(wanted.id, new Set(best.map(([id]) => id)));
  }
  return result;
}
