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

/**
 * Means over the cases that ask for a figure, in percent; a case that failed counts as zero everywhere. Two reports that share nothing
 * have no claim to align, and a full mark for that would only flatter the mean; a figure no case asks for is left out. `falseEvidence` is a sum.
 */
export function meanFigures(scores: readonly (CaseScore | null)[]): Record<string, number> {
  const first = scores.find((s) => s !== null);
  if (!first) throw new Error('no case could be scored');
  const means: Record<string, number> = {};
  for (const name of Object.keys(first.figures)) {
    const asked = scores.map((s) => s?.figures[name]).filter((f) => f === undefined || f.asked);
    if (asked.length > 0) means[name] = (100 * asked.reduce((sum, f) => sum + (f?.f1 ?? 0), 0)) / asked.length;
  }
  return { ...means, falseEvidence: scores.reduce((sum, s) => sum + (s?.falseEvidence ?? 0), 0) };
}
