import type { Slots } from './pattern.js';
import type { TimeUnit } from './types.js';
import type { Item } from './units.js';

export type Args = Readonly<Record<string, string | number>>;

/** A number that a unit carries in one of its classes. */
export const num = (item: Item | undefined, name: string): number | null => {
  const value = item?.classes[name];
  return typeof value === 'number' ? value : null;
};

/** Lengths carry their count here until a rule makes an offset of them. */
export const lengthOf = (item: Item | undefined): { count: number | null; unit: TimeUnit } | null => {
  const count = item?.classes.LENGTHCOUNT;
  const unit = item?.classes.LENGTHUNIT;
  return typeof unit === 'string' ? { count: typeof count === 'number' ? count : null, unit: unit as TimeUnit } : null;
};

const UNIT_CODES: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  fortnight: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
  millennium: 'Y',
};

const MULTIPLES: Readonly<Record<string, number>> = { fortnight: 2, decade: 10, century: 100, millennium: 1000 };

/** `P2Y`, `PT30M`, `PXY` where the number is vague. */
export function durationValue(count: number | null, unit: TimeUnit): string {
  const code = UNIT_CODES[unit] ?? 'X';
  const n = count === null ? 'X' : String(count * (MULTIPLES[unit] ?? 1));
  return code.startsWith('T') ? `PT${n}${code.slice(1)}` : `P${n}${code}`;
}

/** Numbers that a match adds to the classes of its result: what lengths and counts hand on. */
export function derivedClasses(build: string, slots: Slots, args: Args): Record<string, number | string> {
  if (build === 'count') return countClasses(slots, args);
  if (build === 'ordinal')
    return { ORD: (num(slots.x, 'NUM') ?? 0) + (num(slots.y, 'ORD') ?? 0), DD: (num(slots.x, 'NUM') ?? 0) + (num(slots.y, 'ORD') ?? 0) };
  if (build === 'length') {
    const inner = lengthOf(slots.LENGTH);
    const known = inner?.count ?? num(slots.COUNT, 'COUNTVALUE');
    const unit = inner?.unit ?? slots.UNIT?.classes.UNIT;
    return lengthClasses(typeof args.n === 'number' ? args.n : known === null ? null : known + Number(args.plus ?? 0), unit);
  }
  if (build === 'lengthApprox' || build === 'offset') {
    const inner = lengthOf(slots.LENGTH);
    return inner ? { ...lengthClasses(inner.count, inner.unit), ...(args.vague === undefined ? {} : { LENGTHVAGUE: 1 }) } : {};
  }
  return {};
}

function lengthClasses(known: number | null, unit: unknown): Record<string, number | string> {
  if (typeof unit !== 'string') return {};
  return known === null ? { LENGTHUNIT: unit } : { LENGTHUNIT: unit, LENGTHCOUNT: known };
}

function countClasses(slots: Slots, args: Args): Record<string, number | string> {
  if (args.vague !== undefined) return {};
  if (typeof args.n === 'number') return { COUNTVALUE: args.n };
  const x = num(slots.NUM ?? slots.x, 'NUM') ?? num(slots.SMALLINT, 'SMALLINT');
  const y = num(slots.y, 'NUM') ?? 0;
  return x === null ? {} : { COUNTVALUE: x + y + Number(args.plus ?? 0) };
}
