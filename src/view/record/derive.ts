import { dateInWords } from '../../calendar.js';
import {
  type AliasRow,
  type AppearanceRow,
  type AssertionRow,
  type CorrectionRow,
  type EntityRow,
  type EventRow,
  grouped,
  type OfficeRow,
  statusHistory,
} from '../../record/index.js';
import type { DateValue } from '../../values.js';
import { BASIS_WORDS } from '../dates.js';
import type { Derivation, DerivationStep } from '../why.js';
import { type EntryContext, inRecordOrder, passageOf } from './entries.js';

type Placed = { readonly article: string; readonly start: number; readonly end: number; readonly sentence: number };

const step = (says: string, rows: readonly Placed[], context: EntryContext): DerivationStep => ({
  says,
  passages: rows.map((row) => {
    const { place, publisher, text } = passageOf(row, context);
    return { place: `${place} ${publisher}`, text };
  }),
});

const nameOf = (id: number, context: EntryContext): string => context.entity(id)?.name ?? `n${id}`;

/** `9–11 October 2025, from the report’s own date (report of 2025-10-10)`. */
export function dateWithBasis(when: DateValue): string {
  const basis = when.rule === 'correction' ? 'set by a correction' : BASIS_WORDS[when.basis];
  return `${dateInWords(when)}, ${basis}${when.anchor ? ` (${when.anchor})` : ''}`;
}

const correctionSteps = (corrections: readonly CorrectionRow[]): DerivationStep[] =>
  corrections.map(({ id, kind, payload, who, when, why }) => {
    const value = payload.field === 'date' && payload.value ? dateInWords(JSON.parse(payload.value) as DateValue) : payload.value;
    const what = [kind, payload.field, value, payload.other].filter(Boolean).join(' ');
    return { says: `corrected, k${id}: ${what}, by ${who} on ${when.slice(0, 10)}: ${why}`, passages: [] };
  });

export interface EventParts {
  readonly event: EventRow;
  readonly assertions: readonly AssertionRow[];
  readonly about: EventRow | null;
  readonly corrections: readonly CorrectionRow[];
}

/** How the record came to an event: who tells it, how its status went, where each date comes from, what people decided. */
export function eventDerivation({ event, assertions: unordered, about, corrections }: EventParts, context: EntryContext): Derivation {
  const assertions = inRecordOrder(unordered, context);
  const history = statusHistory(assertions);
  const flags = [event.status, event.hedged ? 'hedged' : '', event.negated ? 'negated' : '', event.standing ?? ''].filter(Boolean);
  const ids = event.participants.map(
    (p) => `${nameOf(p.entity, context)} n${p.entity} (${p.role}${p.capacity ? `, as ${p.capacity}` : ''})`,
  );
  return {
    id: `e${event.id}`,
    what: `${event.title}: ${event.type}, ${flags.join(', ')}`,
    steps: [
      step(`told in ${plural(event.articles, 'report')}, ${plural(event.origins, 'independent source')}`, assertions, context),
      ...history.map((change) =>
        step(`${change.stale ? 'still ' : ''}${change.status}, by ${tellerOf(change, context)}`, [change], context),
      ),
      { says: ids.length > 0 ? `who: ${ids.join('; ')}` : 'nobody is named in it', passages: [] },
      ...dateSteps(event, assertions, context),
      { says: `where: ${event.place === null ? 'not said' : nameOf(event.place, context)}`, passages: [] },
      ...(about ? [{ says: `about e${about.id}: ${about.title}`, passages: [] }] : []),
      ...chains(assertions, context),
      ...correctionSteps(corrections),
    ],
  };
}

function tellerOf({ article, day }: { readonly article: string; readonly day: string | null }, context: EntryContext): string {
  if (context.article(article).kind === 'background') return 'an imported table';
  return `a report ${day ? `of ${day}` : 'without a date'}`;
}

export const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

function dateSteps(event: EventRow, assertions: readonly AssertionRow[], context: EntryContext): DerivationStep[] {
  if (!event.when) return [{ says: 'no date can be worked out', passages: [] }];
  const dated = assertions.filter((a) => a.when !== null);
  const values = grouped(dated, ({ when }) => `${when?.from} ${when?.to} ${when?.basis}`);
  const own = [...values.values()].map((rows) => {
    const when = rows[0]?.when as DateValue;
    const chosen = when.from === event.when?.from && when.to === event.when.to;
    const conflict = event.conflicts.some((c) => c.when.from === when.from && c.when.to === when.to);
    return step(
      `${chosen ? 'when' : conflict ? 'CONFLICT, when' : 'also'}: ${dateWithBasis(when)}, confidence ${when.confidence}, rule “${when.rule}”`,
      rows,
      context,
    );
  });
  const set = dated.some(({ when }) => when?.from === event.when?.from && when?.to === event.when?.to);
  return set ? own : [{ says: `when: ${dateWithBasis(event.when)}`, passages: [] }, ...own];
}

function chains(assertions: readonly AssertionRow[], context: EntryContext): DerivationStep[] {
  const sourced = assertions.filter(({ chain }) => chain.length > 0);
  const groups = grouped(sourced, ({ article, chain }) => `${article} ${chain.join(' ')}`);
  return [...groups.values()].map((rows) => {
    const row = rows[0] as AssertionRow;
    const { place } = passageOf(row, context);
    return { says: `${place} has it from ${row.chain.map((id) => nameOf(id, context)).join(' → ')}`, passages: [] };
  });
}

export interface EntityParts {
  readonly entity: EntityRow;
  readonly appearances: readonly AppearanceRow[];
  readonly offices: readonly OfficeRow[];
  readonly aliases: readonly AliasRow[];
  readonly corrections: readonly CorrectionRow[];
}

/** How the record came to an entity: the names that were held for one, its offices as printed, where it appears. */
export function entityDerivation({ entity, appearances, offices, aliases, corrections }: EntityParts, context: EntryContext): Derivation {
  const names = [...new Set(aliases.map(({ name }) => name))];
  const posts = grouped(offices, ({ title, of, former }) => `${former ? 'former ' : ''}${title}${of ? ` of ${of}` : ''}`);
  const firsts = appearances.flatMap(({ article, mentions }) =>
    mentions.slice(0, 1).map(([start, end, sentence]) => ({ article, start, end, sentence })),
  );
  return {
    id: `n${entity.id}`,
    what: `${entity.name}: ${entity.type}${entity.country ? `, ${entity.country}` : ''}`,
    steps: [
      { says: `one for all reports under the names ${names.map((name) => `“${name}”`).join(', ') || 'printed below'}`, passages: [] },
      ...[...posts].map(([post, rows]) => step(post, rows.slice(0, 5), context)),
      step(
        `appears in ${plural(appearances.length, 'report')}${appearances.length >= 50 ? ' or more' : ''}; its first mention in each`,
        firsts,
        context,
      ),
      ...correctionSteps(corrections),
    ],
  };
}
