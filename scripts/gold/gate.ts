/** What one set was pinned at. */
export interface PinnedSet {
  /** Fingerprint of the files that were measured. A change means that the floors speak of another corpus. */
  readonly corpus: string;
  readonly files: number;
  readonly floors: Readonly<Record<string, number>>;
}

export interface Floors {
  readonly sets: Readonly<Record<string, PinnedSet>>;
  /** Why a floor was ever lowered, newest last. */
  readonly lowered: readonly { readonly figure: string; readonly from: number; readonly to: number; readonly reason: string }[];
}

export interface Measured {
  readonly corpus: string;
  readonly files: number;
  readonly figures: Readonly<Record<string, number>>;
}

/** Figures in which less is better: their floor is a ceiling. */
const CEILINGS: ReadonlySet<string> = new Set(['falseEvidence', 'failed']);

/** Figures are pinned to a tenth; rounding must not fail the run that pinned them. */
const TOLERANCE = 0.051;

export const isWorse = (figure: string, value: number, floor: number): boolean =>
  CEILINGS.has(figure) ? value > floor : value < floor - TOLERANCE;

/** Every reason why the measurement does not hold the floors; empty when it does. A set without figures or files is a reason. */
export function problems(name: string, pinned: PinnedSet | undefined, measured: Measured): string[] {
  if (!pinned || Object.keys(pinned.floors).length === 0) return [`${name}: no floors are pinned (run npm run gold -- --pin)`];
  if (measured.files === 0) return [`${name}: nothing was measured`];
  const found: string[] = [];
  if (measured.corpus !== pinned.corpus) found.push(`${name}: the corpus changed; look at the figures, then pin anew (--pin)`);
  for (const [figure, floor] of Object.entries(pinned.floors)) {
    const value = measured.figures[figure];
    if (value === undefined || Number.isNaN(value)) found.push(`${name}: ${figure} was not measured`);
    else if (isWorse(figure, value, floor)) found.push(`${name}: ${figure} is ${value.toFixed(1)}, floor ${floor}`);
  }
  for (const figure of Object.keys(measured.figures)) {
    if (!(figure in pinned.floors)) found.push(`${name}: ${figure} has no floor; pin it (--pin)`);
  }
  return found;
}

const tenth = (x: number): number => Math.floor(x * 10 + 1e-6) / 10;

/**
 * New floors from a measurement. A floor only rises, unless a reason is given for those that sink.
 * @throws Error when a floor would sink without a reason
 */
export function pin(floors: Floors, name: string, measured: Measured, reason: string | null): Floors {
  const before = floors.sets[name]?.floors ?? {};
  const next: Record<string, number> = {};
  const lowered = [...floors.lowered];
  for (const [figure, value] of Object.entries(measured.figures)) {
    const old = before[figure];
    const rounded = CEILINGS.has(figure) ? value : tenth(value);
    if (old !== undefined && isWorse(figure, rounded, old)) {
      if (!reason) throw new Error(`${name}: ${figure} would sink from ${old} to ${rounded}; give the reason with --lower "…"`);
      lowered.push({ figure: `${name}.${figure}`, from: old, to: rounded, reason });
    }
    next[figure] = rounded;
  }
  return { sets: { ...floors.sets, [name]: { corpus: measured.corpus, files: measured.files, floors: next } }, lowered };
}
