import { type Builder, cycle, DATE_BUILDERS } from './build-dates.js';
import { type Args, derivedClasses, durationValue, lengthOf, num } from './lengths.js';
import type { Slots } from './pattern.js';
import type { Expr, Shift, TimeUnit } from './types.js';
import type { Item } from './units.js';

const firstExpr = (slots: Slots, ...names: string[]): Expr | null => {
  for (const name of names) {
    const expr = slots[name]?.expr;
    if (expr) return expr;
  }
  return null;
};

const unitOf = (slots: Slots, args: Args): TimeUnit | null => (args.unit ?? slots.UNIT?.classes.UNIT ?? null) as TimeUnit | null;

const deictic: Builder = (slots) => {
  const shift = num(slots.DEICTIC, 'DEICTIC');
  if (shift === null) return null;
  const day: Expr = { kind: 'period', unit: 'day', shift, from: 'report' };
  return slots.DEICTIC?.lower === 'tonight' ? { kind: 'time', code: 'TNI', of: day } : day;
};

const period: Builder = (slots, args) => {
  const unit = unitOf(slots, args);
  const item = slots.UNIT;
  if (!unit || unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'millennium') return null;
  if (item && (item.lower.endsWith('s') || item.lower === 'night')) return null;
  const shift = Number(args.shift);
  const from = args.from === 'previous' ? 'previous' : 'report';
  if (unit === 'weekend' && Math.abs(shift) > 1) return null;
  if (unit === 'weekend' && from === 'report') {
    return cycle({ cycle: 'weekend', index: 6, shift: shift < 0 ? 'last' : shift > 0 ? 'next' : 'this' });
  }
  return { kind: 'period', unit: unit === 'fortnight' ? 'week' : unit, shift, from };
};

const count: Builder = (_slots, _args) => ({ kind: 'open', timex: 'DURATION', value: null });

const shiftNamed: Builder = (slots, args) => {
  const inner = firstExpr(slots, 'NAMED', 'WEEKDAY', 'MONTH', 'WEEKEND');
  if (inner?.kind !== 'cycle' || inner.year !== null) return null;
  const previous = args.from === 'previous' ? { from: 'previous' as const } : {};
  const lean = typeof args.lean === 'number' ? { lean: args.lean as 1 | -1 } : {};
  return { ...inner, shift: args.shift as Shift, ...previous, ...lean };
};

const window: Builder = (slots, args) => {
  const length = lengthOf(slots.LENGTH);
  const unit = length?.unit ?? unitOf(slots, args);
  if (!unit || unit === 'second' || unit === 'minute' || (slots.UNIT && slots.UNIT.lower.endsWith('s'))) return null;
  if (!length && (unit === 'day' || unit === 'hour')) return null;
  return { kind: 'window', count: length ? length.count : 1, unit, direction: Number(args.direction) < 0 ? -1 : 1 };
};

const same: Builder = (slots, args) => {
  const unit = unitOf(slots, args);
  if (!unit || slots.UNIT?.lower.endsWith('s') || slots.UNIT?.lower === 'night') return null;
  return unit === 'second' || unit === 'minute' || unit === 'hour' ? null : { kind: 'same', unit };
};

const sameIn: Builder = (slots) => {
  const inner = slots.SAME?.expr;
  const outer = firstExpr(slots, 'OFFSET', 'PERIOD');
  if (!inner || !outer) return null;
  if (outer.kind === 'offset' && outer.count !== null) return { ...outer, from: inner };
  if (outer.kind === 'period' && outer.shift !== 0) {
    return { kind: 'offset', count: Math.abs(outer.shift), unit: outer.unit, direction: outer.shift < 0 ? -1 : 1, from: inner };
  }
  return null;
};

const offset: Builder = (slots, args) => {
  const length = lengthOf(slots.LENGTH);
  if (!length || length.unit === 'second' || length.unit === 'minute') return null;
  const known = slots.LENGTH?.classes.LENGTHVAGUE === undefined ? length.count : null;
  return {
    kind: 'offset',
    ...length,
    count: known,
    direction: Number(args.direction) < 0 ? -1 : 1,
    from: args.from as 'report' | 'previous' | 'event',
  };
};

const offsetFrom: Builder = (slots, args) => {
  const base = firstExpr(slots, 'DAY', 'WITHIN');
  if (!base) return null;
  const joined = slots.UNITAFTER ?? slots.UNITBEFORE;
  if (joined?.expr?.kind === 'period') {
    return { kind: 'offset', count: 1, unit: joined.expr.unit, direction: slots.UNITAFTER ? 1 : -1, from: base };
  }
  const length = lengthOf(slots.LENGTH ?? slots.BEFORELENGTH);
  return length ? { kind: 'offset', ...length, direction: Number(args.direction) < 0 ? -1 : 1, from: base } : null;
};

const within: Builder = (slots) => {
  const inner = firstExpr(slots, 'NAMED', 'MONTHDAY', 'QUARTER', 'HALF', 'SEASON');
  const outer = firstExpr(slots, 'REL', 'YEAR', 'THEUNIT');
  if (inner?.kind !== 'cycle' || !outer || inner.year !== null || inner.shift !== 'near') return null;
  if (outer.kind === 'period' && outer.unit === 'day') return null;
  return { kind: 'within', inner, outer };
};

/** “the 3rd of next month”: a day of a month that is told by its distance. */
const dayWithin: Builder = (slots) => {
  const outer = firstExpr(slots, 'REL', 'THEUNIT');
  const day = num(slots.ORD, 'ORD');
  if (day === null || day > 31 || outer?.kind !== 'period' || outer.unit !== 'month') return null;
  return { kind: 'within', inner: cycle({ cycle: 'day-of-month', index: day }), outer };
};

/** “Friday week”, “two weeks on Monday”: that weekday, whole weeks later. */
const weeksFrom: Builder = (slots, args) => {
  const from = slots.WEEKDAY?.expr;
  const length = lengthOf(slots.LENGTH);
  const weeks = typeof args.n === 'number' ? args.n : length?.unit === 'week' ? length.count : null;
  if (!from || weeks === null || slots.LENGTH?.classes.LENGTHVAGUE !== undefined) return null;
  return { kind: 'offset', count: 7 * weeks, unit: 'day', direction: 1, from };
};

const EDGE_WORDS: Readonly<Record<string, 'start' | 'end' | 'early' | 'middle' | 'late' | 'rest' | 'eve'>> = {
  early: 'early',
  late: 'late',
  mid: 'middle',
  middle: 'middle',
  end: 'end',
  close: 'end',
  turn: 'end',
  start: 'start',
  beginning: 'start',
  outset: 'start',
  rest: 'rest',
  remainder: 'rest',
  eve: 'eve',
};

const edge: Builder = (slots, _args, items) => {
  const of = firstExpr(slots, 'BIG', 'DAY', 'THEUNIT');
  const word = items.map((item) => EDGE_WORDS[item.lower]).find((found) => found !== undefined);
  return of && word ? { kind: 'edge', edge: word, of } : null;
};

/** “the second half of October” */
const halfOfPeriod: Builder = (slots) => {
  const of = firstExpr(slots, 'MONTH', 'DECADEX', 'CENTURY');
  const half = slots.HALF?.expr;
  return of && half?.kind === 'cycle' ? { kind: 'edge', edge: half.index === 1 ? 'first-half' : 'second-half', of } : null;
};

const yearEnd: Builder = () => ({ kind: 'edge', edge: 'end', of: { kind: 'period', unit: 'year', shift: 0, from: 'report' } });

const soFar: Builder = (slots, _args, items) => {
  const of = firstExpr(slots, 'REL', 'THEUNIT');
  if (!of) return null;
  // “Earlier in the day” is the day that the text speaks of, not the day of the report.
  const told: Expr = of.kind === 'period' && of.unit === 'day' && slots.THEUNIT ? { kind: 'same', unit: 'day' } : of;
  return { kind: 'so-far', side: items[0]?.lower === 'earlier' ? 'before' : 'after', of: told };
};

const nth: Builder = (slots, args) => {
  const of = firstExpr(slots, 'BIG', 'THEUNIT');
  const length = lengthOf(slots.LENGTH);
  const day = num(slots.WEEKDAY, 'WEEKDAYNAME');
  const unit = length?.unit ?? (day === null ? unitOf(slots, args) : day);
  const n = typeof args.n === 'number' ? args.n : num(slots.ORD, 'ORD');
  if (!of || unit === null || n === null || (length && length.count === null)) return null;
  return { kind: 'nth', n, count: length?.count ?? 1, unit, of };
};

const dayPart: Builder = (slots, args, items) => {
  const clockExpr = slots.CLOCK?.expr;
  const part = slots.PARTNAME?.classes.PARTNAME ?? (clockExpr?.kind === 'time' ? clockExpr.code : undefined);
  const word = items.find((item) => item.lower === 'early' || item.lower === 'late' || item.lower === 'hours')?.lower;
  const code = typeof part === 'string' ? part : word === 'late' ? 'TEV' : word ? 'TMO' : 'TNI';
  const previous = (shift: number): Expr => ({ kind: 'period', unit: 'day', shift, from: 'previous' });
  if (args.same !== undefined) return { kind: 'time', code, of: { kind: 'same', unit: 'day' } };
  if (args.previous !== undefined) return { kind: 'time', code, of: previous(Number(args.previous)) };
  if (args.shift !== undefined)
    return { kind: 'time', code, of: { kind: 'period', unit: 'day', shift: Number(args.shift), from: 'report' } };
  const of = slots.DAY?.expr;
  return of ? { kind: 'time', code, of: of.kind === 'time' ? of.of : of } : null;
};

const PART_HOURS: Readonly<Record<string, number>> = { TAF: 12, TEV: 12, TNI: 12 };

/** `Z`, `+03:00` where hours are printed behind UTC, or nothing: the letters of other zones are used by several countries. */
function zoneOf(slots: Slots, items: readonly Item[]): string {
  if (slots.ZONE?.classes.ZONE !== 0) return '';
  const hours = num(slots.SMALLINT, 'SMALLINT');
  if (hours === null || hours > 14) return 'Z';
  return `${items.some((item) => item.lower === '+') ? '+' : '-'}${String(hours).padStart(2, '0')}:00`;
}

const clock: Builder = (slots, _args, items) => {
  const glued = num(slots.GLUEDHOUR, 'GLUEDHOUR');
  const dayHalf = num(slots.AMPM, 'AMPM') ?? (glued === null ? null : glued > 100 ? 12 : 0);
  const zone = zoneOf(slots, items);
  const printed = slots.HHMM?.classes.HHMM;
  let text = typeof printed === 'string' ? printed : null;
  const military = num(slots.FOURDIGITS, 'FOURDIGITS');
  if (military !== null) text = `${String(military).padStart(4, '0').slice(0, 2)}:${String(military).padStart(4, '0').slice(2)}`;
  const hour =
    num(slots.HOUR, 'HOUR') ?? num(slots.HOURWORD, 'HOURWORD') ?? num(slots.HOURWORD, 'NUM') ?? num(slots.GLUEDHOUR, 'GLUEDHOUR');
  const part = slots.PARTNAME?.classes.PARTNAME;
  if (hour !== null) text = `${String(hour % 100).padStart(2, '0')}:00`;
  const shiftHours = dayHalf ?? (typeof part === 'string' ? (PART_HOURS[part] ?? 0) : 0);
  if (text === null) return null;
  const [h = 0, m = 0] = text.split(':').map(Number);
  const shifted = shiftHours === 12 && h < 12 ? h + 12 : dayHalf === 0 && h === 12 ? 0 : h;
  return { kind: 'time', code: `T${String(shifted).padStart(2, '0')}:${String(m).padStart(2, '0')}${zone}`, of: null };
};

/** “noon local time”. */
const partClock: Builder = (_slots, _args, items) => ({
  kind: 'time',
  code: items[0]?.lower === 'midnight' ? 'T24:00' : 'T12:00',
  of: null,
});

const range: Builder = (slots) => {
  const from = firstExpr(slots, 'DAY', 'YEAR', 'MONTH', 'WEEKDAY', 'EDGEX');
  const to = slots.to?.expr;
  if (!from || !to) return null;
  // “from late May to early June”: nothing in the words says where “late” begins, so the whole months count.
  if (from.kind === 'edge' && to.kind === 'edge') return { kind: 'range', from: from.of, to: to.of };
  if (from.kind === 'year' && to.kind === 'year' && from.year >= to.year) return null;
  return { kind: 'range', from, to };
};

const lengthBuilder =
  (build: string): Builder =>
  (slots, args) => {
    const { LENGTHUNIT: unit, LENGTHCOUNT: n } = derivedClasses(build, slots, args);
    if (typeof unit !== 'string') return null;
    return { kind: 'open', timex: 'DURATION', value: durationValue(typeof n === 'number' ? n : null, unit as TimeUnit) };
  };

const set: Builder = (slots, args) => {
  const word = slots.SETWORD?.classes.SETWORD;
  if (typeof word === 'string') return { kind: 'open', timex: 'SET', value: word };
  const day = num(slots.WEEKDAYS, 'WEEKDAYS') ?? num(slots.WEEKDAYNAME, 'WEEKDAYNAME') ?? num(slots.MONTHNAME, 'MONTHNAME');
  const turn = num(slots.SEASONNAME, 'SEASONNAME');
  const value = turn !== null ? ['SP', 'SU', 'FA', 'WI'][turn] : slots.MONTHNAME ? String(day).padStart(2, '0') : String(day);
  return { kind: 'open', timex: 'SET', value: `${args.value ?? ''}${value}` };
};

const setUnit: Builder = (slots, args) => {
  const found = lengthOf(slots.LENGTH);
  const unit = found?.unit ?? unitOf(slots, args);
  return unit ? { kind: 'open', timex: 'SET', value: durationValue(found ? found.count : Number(args.n ?? 1), unit) } : null;
};

const reference: Builder = (slots) => ({ kind: 'open', timex: 'DATE', value: String(slots.REFERENCE?.classes.REFERENCE ?? '') });
const open: Builder = (_slots, args) => ({
  kind: 'open',
  timex: (args.timex ?? 'DATE') as 'DATE',
  value: args.value ? String(args.value) : null,
});
const pass: Builder = (slots) => firstExpr(slots, 'MONTH', 'DAYS', 'YEAR');
const last: Builder = (slots) => firstExpr(slots, 'DEICTICDAY', 'WEEKDAY');
const namedDate: Builder = (slots) => ({ kind: 'named-date', date: String(slots.NAMEDDATE?.classes.NAMEDDATE ?? '') });
const overnight: Builder = () => ({ kind: 'overnight' });
const ordinal: Builder = () => ({ kind: 'open', timex: 'DATE', value: null });

export const BUILDERS: Readonly<Record<string, Builder>> = {
  ...DATE_BUILDERS,
  deictic,
  period,
  count,
  shift: shiftNamed,
  window,
  same,
  sameIn,
  offset,
  offsetFrom,
  within,
  dayWithin,
  weeksFrom,
  edge,
  halfOfPeriod,
  yearEnd,
  soFar,
  nth,
  dayPart,
  clock,
  partClock,
  range,
  length: lengthBuilder('length'),
  lengthApprox: lengthBuilder('lengthApprox'),
  set,
  setUnit,
  reference,
  open,
  pass,
  last,
  namedDate,
  overnight,
  ordinal,
};
