import type { CorrectionRow } from './types.js';
import type { Overlay } from './event.js';
import type { DateValue, Status } from '../values.js';

/** Corrections that hold: what was undone is left out, and so is the undoing. */
export const holding = (corrections: readonly CorrectionRow[]): CorrectionRow[] =>
  corrections.filter(({ kind, undoneBy }) => kind !== 'undo' && undoneBy === null);

/** What corrections set, by event; the later one of two that set the same counts. */
export function overlaysOf(corrections: readonly CorrectionRow[]): Map<number, Overlay> {
  const overlays = new Map<number, Overlay>();
  for (const correction of holding(corrections)) {
    const [, id] = /^e(\d+)$/.exec(correction.target) ?? [];
    if (id === undefined) continue;
    overlays.set(Number(id), { ...overlays.get(Number(id)), ...overlayOf(correction, overlays.get(Number(id))) });
  }
  return overlays;
}

function overlayOf({ kind, payload }: CorrectionRow, before: Overlay | undefined): Overlay {
  if (kind === 'reject') return { standing: 'rejected' };
  if (kind === 'confirm') return { standing: 'confirmed' };
  const { field, value } = payload;
  if (kind !== 'fix' || field === undefined || value === undefined) return {};
  if (field === 'date') return { when: JSON.parse(value) as DateValue };
  if (field === 'place') return { place: value === '' ? null : Number(value.slice(1)) };
  if (field === 'attribution') return { chain: value === '' ? [] : value.split(' ').map((id) => Number(id.slice(1))) };
  if (field === 'type') return { type: value };
  if (field === 'status') return { status: value as Status };
  const [, entity] = /^role:n(\d+)$/.exec(field) ?? [];
  return entity === undefined ? {} : { roles: new Map([...(before?.roles ?? []), [Number(entity), value]]) };
}
