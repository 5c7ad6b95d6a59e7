import { CrosswireError } from '../../errors.js';
import { type EntityRow, type EntityType, entityKeys, knownAs, personKeys, type RecordReader } from '../../record/index.js';
import { foldName, isoOfState } from '../../text/index.js';

/** The number of an id of the kind, `n5` → 5; null for anything else. */
export function numberOf(letter: string, id: string): number | null {
  const [, digits] = new RegExp(`^${letter}(\\d{1,15})$`).exec(id) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** Follows merges to the entity that stands today. */
async function standing(reader: RecordReader, row: EntityRow): Promise<EntityRow> {
  let at = row;
  for (let step = 0; at.mergedInto !== null && step < 100; step++) {
    const [next] = await reader.entities({ ids: [at.mergedInto] });
    if (!next) break;
    at = next;
  }
  return at;
}

/**
 * The entity that a person means by an id or a name in any spelling.
 * @throws CrosswireError NAME_UNKNOWN; NAME_AMBIGUOUS, which lists those that it may be
 */
export async function entityCalled(reader: RecordReader, name: string, types: readonly EntityType[]): Promise<EntityRow> {
  const number = numberOf('n', name);
  if (number !== null) {
    const [row] = await reader.entities({ ids: [number] });
    if (!row) throw new CrosswireError('RECORD_ID_UNKNOWN', { subject: name });
    return standing(reader, row);
  }
  const found = await candidates(reader, name, types);
  if (found.length === 0) throw new CrosswireError('NAME_UNKNOWN', { subject: name });
  const best = leading(name, found);
  if (best) return best;
  const list = found.slice(0, 8).map((row) => `n${row.id} ${row.name}${row.country ? ` (${row.country})` : ''}`);
  throw new CrosswireError('NAME_AMBIGUOUS', { subject: name, detail: list.join(', ') });
}

async function candidates(reader: RecordReader, name: string, types: readonly EntityType[]): Promise<EntityRow[]> {
  const country = isoOfState(name);
  const keys = types.flatMap((type) => (type === 'person' ? personKeys(name) : entityKeys({ type, name, country }).map(({ key }) => key)));
  const strong = keys.filter((key) => !key.startsWith('f:'));
  for (const asked of [strong, keys]) {
    if (asked.length === 0) continue;
    const rows = (await reader.entities({ keys: asked, types })).filter(({ mergedInto, named }) => mergedInto === null && named);
    const aliases = await reader.aliases(rows.map(({ id }) => id));
    const fitting = rows.filter((row) =>
      fits(
        row,
        name,
        aliases.filter(({ entity }) => entity === row.id).map((alias) => alias.name),
      ),
    );
    if (fitting.length > 0) return fitting;
  }
  return [];
}

/** Names are compared without regard to country and office: the asker need not know them. */
function fits(row: EntityRow, name: string, names: readonly string[]): boolean {
  const asked = { type: row.type, name, names: [], country: row.country, titles: [] };
  if (knownAs(asked, [{ ...row, names, titles: [] }])) return true;
  return row.type === 'person' && names.some((other) => foldName(other).split(' ').includes(foldName(name)));
}

/** The only one; else the only one that bears exactly this name. */
function leading(name: string, found: readonly EntityRow[]): EntityRow | null {
  if (found.length === 1) return found[0] ?? null;
  const exact = found.filter((row) => foldName(row.name) === foldName(name));
  if (exact.length === 1) return exact[0] ?? null;
  return null;
}
