import { isDate, monthLength } from '../../calendar.js';
import { CrosswireError } from '../../errors.js';
import { EVENT_TYPES, ROLES } from '../../event/index.js';
import {
  type Anchor,
  anchorsOf,
  type AppearanceRow,
  type CorrectionKind,
  type CorrectionPayload,
  type CorrectionRow,
  entityKeys,
  type EntityRow,
  type EventRow,
  type RecordTransaction,
} from '../../record/index.js';
import type { DateValue } from '../../values.js';
import type { Actor } from './add.js';
import { recompute } from './recompute.js';

/** A decision that somebody asks for. Ids are `n5`, `e12`, `k3`; articles are full ids. */
export type Decision =
  | { readonly kind: 'merge'; readonly target: string; readonly other: string }
  | { readonly kind: 'split'; readonly target: string; readonly articles: readonly string[] }
  | { readonly kind: 'fix'; readonly target: string; readonly field: string; readonly value: string }
  | { readonly kind: 'reject' | 'confirm'; readonly target: string };

const impossible = (subject: string, hint: string): CrosswireError => new CrosswireError('CORRECTION_IMPOSSIBLE', { subject, hint });

/** Makes a decision and keeps it with who, when and why. @throws CrosswireError RECORD_ID_UNKNOWN, CORRECTION_IMPOSSIBLE */
export async function decide(tx: RecordTransaction, decision: Decision, why: string, actor: Actor): Promise<CorrectionRow> {
  const payload = await (decision.target.startsWith('n') ? onEntity(tx, decision) : onEvent(tx, decision, why, actor));
  const row = await note(tx, decision.kind, decision.target, payload, why, actor);
  if (decision.kind !== 'merge' && decision.kind !== 'split') await recompute(tx, [Number(decision.target.slice(1))]);
  return row;
}

/** Writes the decision down; nothing of it is ever changed but that it was undone. */
export async function note(
  tx: RecordTransaction,
  kind: CorrectionKind,
  target: string,
  payload: CorrectionPayload,
  why: string,
  { who, now }: Actor,
): Promise<CorrectionRow> {
  const row: CorrectionRow = { id: await tx.next('correction'), kind, target, payload, who, when: now, why, undoneBy: null };
  await tx.putCorrection(row);
  await tx.log({ at: now, who, action: kind, detail: `k${row.id} ${target}${payload.other ? ` ${payload.other}` : ''}: ${why}` });
  return row;
}

async function entityAt(tx: RecordTransaction, id: string): Promise<EntityRow> {
  const [row] = /^n\d{1,15}$/.test(id) ? await tx.entities({ ids: [Number(id.slice(1))] }) : [];
  if (!row) throw new CrosswireError('RECORD_ID_UNKNOWN', { subject: id });
  if (row.mergedInto !== null) throw impossible(id, `it was merged into n${row.mergedInto}`);
  return row;
}

async function eventAt(tx: RecordTransaction, id: string): Promise<EventRow> {
  const [row] = /^e\d{1,15}$/.test(id) ? await tx.events({ ids: [Number(id.slice(1))] }) : [];
  if (!row) throw new CrosswireError('RECORD_ID_UNKNOWN', { subject: id });
  if (row.mergedInto !== null) throw impossible(id, `it was merged into e${row.mergedInto}`);
  return row;
}

const mentionAnchors = (rows: readonly AppearanceRow[]): Anchor[] =>
  rows.flatMap(({ article, mentions }) => mentions.map(([start, end]): Anchor => [article, start, end]));

async function onEntity(tx: RecordTransaction, decision: Decision): Promise<CorrectionPayload> {
  const entity = await entityAt(tx, decision.target);
  if (decision.kind === 'merge') return mergeEntities(tx, entity, await entityAt(tx, decision.other));
  if (decision.kind === 'split') return splitEntity(tx, entity, decision.articles);
  throw impossible(decision.target, 'entities can be merged and split; fix, reject and confirm are for events: e12');
}

/** Events of the articles in which an entity was given another id. */
async function eventsIn(tx: RecordTransaction, articles: readonly string[]): Promise<number[]> {
  return [...new Set((await tx.assertions({ articles })).map(({ event }) => event))];
}

async function mergeEntities(tx: RecordTransaction, into: EntityRow, other: EntityRow): Promise<CorrectionPayload> {
  if (into.id === other.id) throw impossible(`n${into.id}`, 'it is the same');
  if (into.type !== other.type) throw impossible(`n${other.id}`, `a ${other.type} is no ${into.type}`);
  const rows = await tx.appearances({ entities: [other.id] });
  const articles = rows.map(({ article }) => article);
  await tx.moveEntity(other.id, into.id, null);
  await tx.putAliases((await tx.aliases([other.id])).map((alias) => ({ ...alias, entity: into.id })));
  await tx.putEntities([{ ...other, mergedInto: into.id }]);
  await recompute(tx, await eventsIn(tx, articles));
  return { other: `n${other.id}`, anchors: [], otherAnchors: mentionAnchors(rows) };
}

async function splitEntity(tx: RecordTransaction, from: EntityRow, articles: readonly string[]): Promise<CorrectionPayload> {
  const all = await tx.appearances({ entities: [from.id] });
  const rows = all.filter(({ article }) => articles.includes(article));
  if (rows.length === 0) throw impossible(`n${from.id}`, 'it does not appear in these reports');
  if (rows.length === all.length) throw impossible(`n${from.id}`, 'it appears in no other report');
  const id = await tx.next('entity');
  const row: EntityRow = { ...from, id, name: rows[0]?.name ?? from.name };
  await tx.putEntities([row]);
  await tx.putAliases(entityKeys(row).map(({ key, name }) => ({ entity: id, key, name })));
  await tx.moveEntity(
    from.id,
    id,
    rows.map(({ article }) => article),
  );
  await recompute(tx, await eventsIn(tx, articles));
  return { other: `n${id}`, articles, anchors: [], otherAnchors: mentionAnchors(rows) };
}

async function onEvent(tx: RecordTransaction, decision: Decision, why: string, actor: Actor): Promise<CorrectionPayload> {
  const event = await eventAt(tx, decision.target);
  const told = await tx.assertions({ events: [event.id] });
  if (decision.kind === 'merge') return mergeEvents(tx, event, await eventAt(tx, decision.other));
  if (decision.kind === 'split') return splitEvent(tx, event, decision.articles);
  const anchors = anchorsOf(told);
  if (decision.kind !== 'fix') return { anchors };
  return { ...(await fixOf(tx, event, decision.field, decision.value, `corrected by ${actor.who}: ${why}`)), anchors };
}

async function mergeEvents(tx: RecordTransaction, into: EventRow, other: EventRow): Promise<CorrectionPayload> {
  if (into.id === other.id) throw impossible(`e${into.id}`, 'it is the same');
  const told = await tx.assertions({ events: [other.id] });
  await tx.moveAssertions(other.id, into.id, null);
  await tx.putEvents([{ ...other, mergedInto: into.id }]);
  await recompute(tx, [into.id]);
  return { other: `e${other.id}`, anchors: [], otherAnchors: anchorsOf(told) };
}

async function splitEvent(tx: RecordTransaction, from: EventRow, articles: readonly string[]): Promise<CorrectionPayload> {
  const all = await tx.assertions({ events: [from.id] });
  const told = all.filter(({ article }) => articles.includes(article));
  if (told.length === 0) throw impossible(`e${from.id}`, 'these reports do not tell it');
  if (told.length === all.length) throw impossible(`e${from.id}`, 'no other report tells it');
  const id = await tx.next('event');
  await tx.putEvents([{ ...from, id }]);
  await tx.moveAssertions(
    from.id,
    id,
    told.map(({ article, n }) => [article, n] as const),
  );
  await recompute(tx, [from.id, id]);
  return { other: `e${id}`, articles, anchors: [], otherAnchors: anchorsOf(told) };
}

const STATUSES = ['occurred', 'ongoing', 'planned', 'cancelled', 'denied', 'hypothetical'];

/** The field and the value that are set, checked. */
async function fixOf(
  tx: RecordTransaction,
  event: EventRow,
  field: string,
  value: string,
  anchor: string,
): Promise<{ field: string; value: string }> {
  if (field === 'date') return { field, value: JSON.stringify(dateOf(value, anchor)) };
  if (field === 'type') return oneOf(field, value, EVENT_TYPES);
  if (field === 'status') return oneOf(field, value, STATUSES);
  if (field === 'place') return { field, value: value === '' ? '' : `n${(await entityAt(tx, value)).id}` };
  if (field === 'attribution') {
    const ids = await Promise.all(
      value
        .split(/[ ,]+/)
        .filter(Boolean)
        .map((id) => entityAt(tx, id)),
    );
    return { field, value: ids.map(({ id }) => `n${id}`).join(' ') };
  }
  const [, who, role] = /^(n\d+)=(.+)$/.exec(field === 'role' ? value : '') ?? [];
  if (who === undefined || role === undefined) throw impossible(field, 'fix date, place, type, status, attribution, or role n5=guest');
  if (!event.participants.some(({ entity }) => `n${entity}` === who)) throw impossible(who, `it takes no part in e${event.id}`);
  return { ...oneOf('role', role, ROLES), field: `role:${who}` };
}

function oneOf(field: string, value: string, allowed: readonly string[]): { field: string; value: string } {
  if (!allowed.includes(value)) throw impossible(`${field} ${value}`, `one of ${allowed.join(', ')}`);
  return { field, value };
}

/** `2025-10-09`, `2025-10`, `2025`, `2025-10-09..2025-10-11`. */
function dateOf(text: string, anchor: string): DateValue {
  const [first = '', last] = text.split('..');
  const from = bounds(first);
  const to = last === undefined ? from : bounds(last);
  if (!from || !to || from.from > to.to)
    throw impossible(`date ${text}`, 'give 2025-10-09, 2025-10, 2025, or two days as 2025-10-09..2025-10-11');
  const grain = last === undefined ? from.grain : 'interval';
  return { from: from.from, to: to.to, grain, basis: 'explicit', confidence: 'high', rule: 'correction', anchor };
}

function bounds(text: string): { from: string; to: string; grain: DateValue['grain'] } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31`, grain: 'year' };
  const [y, m] = [Number(year), Number(month)];
  if (m < 1 || m > 12) return null;
  if (day === undefined) return { from: `${text}-01`, to: `${text}-${String(monthLength(y, m)).padStart(2, '0')}`, grain: 'month' };
  return isDate(y, m, Number(day)) ? { from: text, to: text, grain: 'day' } : null;
}
