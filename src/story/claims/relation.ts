import { type Difference, type DifferenceKind, DIFFERENCES, type Relation, type Severity } from './types.js';

const RELATIONS: readonly Relation[] = ['agree', 'more-specific', 'differs'];
const SEVERITIES: readonly (Severity | null)[] = [null, 'presentation', 'divergence', 'contradiction'];

export interface Verdict {
  readonly relation: Relation;
  readonly difference: readonly DifferenceKind[];
  readonly severity: Severity | null;
  /** The difference that decided, for the wording; null where all say the same. */
  readonly leading: Difference | null;
}

/** Attributes that make a dropped source matter: without its voice a figure, a place or a certainty reads as fact. */
const WITH_SOURCE: ReadonlySet<DifferenceKind> = new Set(['number', 'certainty', 'place']);

/** The strongest relation and severity of all differences; only the differences of that strength and the silent attribution are named. */
export function verdictOf(differences: readonly Difference[]): Verdict {
  const relation = differences.reduce<Relation>(
    (best, { relation: next }) => (RELATIONS.indexOf(next) > RELATIONS.indexOf(best) ? next : best),
    'agree',
  );
  const counted = differences.filter((difference) => difference.relation === relation || difference.kind === 'attribution');
  const severest = counted.reduce<Severity | null>(
    (best, { severity }) => (SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(best) ? severity : best),
    null,
  );
  const kinds = new Set(counted.map(({ kind }) => kind));
  const raised =
    relation === 'differs' && severest === 'presentation' && kinds.has('attribution') && [...kinds].some((kind) => WITH_SOURCE.has(kind));
  const severity = raised ? 'divergence' : severest;
  const leading = counted
    .filter((difference) => difference.relation === relation)
    .sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity))[0];
  return { relation, difference: DIFFERENCES.filter((kind) => kinds.has(kind)), severity, leading: leading ?? null };
}
