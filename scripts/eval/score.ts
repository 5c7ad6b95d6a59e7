import type { Evidence, StoryDocument } from '../../src/story/index.js';
import type { GoldStory } from './gold-story.js';
import { scoreClaims, scoreKinship, scorePrecedents } from './score-claims.js';
import { type Figure, type ScoreContext, scoreContext } from './score-context.js';
import { scoreEvents } from './score-events.js';
import { scoreHeads, scorePeople, scoreQuotes, scoreTimes } from './score-text.js';

export interface CaseScore {
  readonly figures: Readonly<Record<string, Figure>>;
  /** Passages whose text does not stand at their offsets: must be 0. */
  readonly falseEvidence: number;
  /** One readable line for each miss. */
  readonly misses: readonly string[];
}

/** Scores a comparison against the gold record of its story. `texts` by report file name, as read. */
export function scoreCase(gold: GoldStory, out: StoryDocument, texts: Readonly<Record<string, string>>): CaseScore {
  const misses: string[] = [];
  const context = scoreContext(gold, out, texts, misses);
  const figures = {
    ...scorePeople(context),
    ...scoreTimes(context),
    ...scoreQuotes(context),
    ...scoreEvents(context),
    ...scoreKinship(context),
    ...scoreClaims(context),
    ...scorePrecedents(context),
    ...scoreHeads(context),
  };
  return { figures, falseEvidence: countFalseEvidence(context), misses };
}

function countFalseEvidence({ out, texts, fileOf }: ScoreContext): number {
  const all: Evidence[] = [
    ...out.events.flatMap((e) => e.evidence),
    ...out.claims.flatMap((c) => c.sides.flatMap((s) => s.evidence)),
    ...out.times.map((t) => t.evidence),
    ...out.quotes.flatMap((q) => q.evidence),
    ...out.entities.flatMap((e) => e.mentions),
  ];
  return all.filter((e) => texts[fileOf(e.report) ?? '']?.slice(e.start, e.end) !== e.text).length;
}

/** Means over cases, in percent; a case that failed counts as zero everywhere. `falseEvidence` is a sum. */
export function meanFigures(scores: readonly (CaseScore | null)[]): Record<string, number> {
  const first = scores.find((s) => s !== null);
  if (!first) throw new Error('no case could be scored');
  const mean = (name: string): number => (100 * scores.reduce((sum, s) => sum + (s?.figures[name]?.f1 ?? 0), 0)) / scores.length;
  const means = Object.fromEntries(Object.keys(first.figures).map((name) => [name, mean(name)]));
  return { ...means, falseEvidence: scores.reduce((sum, s) => sum + (s?.falseEvidence ?? 0), 0) };
}
