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

/** “More than 1,400, according to a monitor” against a bare “about 1,500”: the dropped voice makes the figures part. */
function voiced(differences: readonly Difference[]): readonly Difference[] {
  if (!differences.some(({ kind }) => kind === 'attribution')) return differences;
  return differences.map((difference) =>
    difference.restsOnVoice ? { ...difference, relation: 'differs', severity: 'divergence' } : difference,
  );
}

/** The strongest relation and severity of all differences; only the differences of that strength and the silent attribution are named. */
export function verdictOf(found: readonly Difference[]): Verdict {
  const differences = voiced(found);
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
