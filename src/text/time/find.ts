import { MOVED_FROM } from '../../lexicon/timeContext.js';
import type { BaseText } from '../base.js';
import type { Sentence } from '../types.js';
import { tenseOf } from './lean.js';
import { durationValue } from './lengths.js';
import { rewrite } from './recognise.js';
import { CHECKS, surroundings } from './stand.js';
import type { Expr, Lean, ParsedTime, TimeUnit } from './types.js';
import { type Item, Scanner } from './units.js';

/** An expression found in the text, with no anchor applied. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Number of the sentence; -1 in the report's head. */
  readonly sentence: number;
  readonly parsed: ParsedTime;
}

/** Words before “the end of …”, “the start of …” that make it a limit: its last or first day. */
const VAGUE_EDGE = new Set(['toward', 'towards', 'around', 'near', 'about', 'nearing']);

const LIMIT_WORD = /([\p{L}]+)\s*$/u;

function isLimit(text: string, start: number): boolean {
  const before = LIMIT_WORD.exec(text.slice(Math.max(0, start - 16), start));
  return !VAGUE_EDGE.has((before?.[1] ?? '').toLowerCase());
}

const SMALL: ReadonlySet<TimeUnit> = new Set(['day', 'week', 'month']);

/**
 * “on June 3, a week after …”, “on Friday, a day later than planned”: nothing but a comma between the two, or the day of the same clause before that comma
 * (“handed over the keys on Tuesday at a camp near the border, a day before the exercise starts”).
 */
function repeats(text: string, sentence: Sentence, before: Found | undefined, item: Item, expr: Expr): boolean {
  if (!before || expr.kind !== 'offset' || !(expr.from === 'event' || isComparison(text, item)) || !SMALL.has(expr.unit)) return false;
  const between = text.slice(before.end, item.start);
  const isDay = before.parsed.expr.kind === 'cycle' && /^(?:weekday|month-day)$/.test(before.parsed.expr.cycle);
  if (/^\s*(?:,|\(|—|–|-)\s*$/.test(between)) return before.parsed.expr.kind !== 'open';
  return isDay && before.sentence === sentence.index && /^[^,;:()—–“”"]*,\s*$/.test(between);
}

const isWeekday = (expr: Expr): boolean => expr.kind === 'cycle' && expr.cycle === 'weekday' && expr.shift === 'near';

/** “on Thursday in Lima *and on* Friday in Quito”: the days come in the order in which they are told. */
function follows(text: string, sentence: Sentence, before: Found | undefined, item: Item): boolean {
  if (!before || !item.expr || before.sentence !== sentence.index || !isWeekday(item.expr) || !isWeekday(before.parsed.expr)) return false;
  const between = text.slice(before.end, item.start);
  return /\b(?:and|then)\b/.test(between) && !/\b(?:after|before|following|from|since|until|said)\b|[.;“”]/.test(between);
}

function eventSpan(text: string, item: Item, sentence: Sentence): { start: number; end: number } {
  const rest = text.slice(item.end, sentence.end);
  const stop = rest.search(/[,;:.()“”"—]/);
  return { start: item.end, end: stop < 0 ? sentence.end : item.end + stop };
}

const SINCE = /\bsince(?:\s+\p{L}+)?\s*$/iu;

/** Tense of the words around; “since” always looks back, and a weekday in the present tense lies ahead (“the vote is on Tuesday”). */
function leanFor(base: BaseText, sentence: Sentence, first: number, last: number, expr: Expr): Lean {
  if (expr.kind === 'open') return 0;
  const { text } = base.article;
  const start = base.tokens.start(first);
  if (SINCE.test(text.slice(Math.max(sentence.start, start - 16), start))) return -1;
  const { lean, present } = tenseOf(base, sentence, first, last);
  const weekly = expr.kind === 'cycle' && (expr.cycle === 'weekday' || expr.cycle === 'weekend');
  return present && weekly ? 1 : lean;
}

/** “three days before.” counts from the time before it, “three days before the talks” from the talks. */
function withEvent(text: string, item: Item, expr: Expr, sentence: Sentence): Expr {
  if (expr.kind === 'period' && /^unit-(?:before|after)$/.test(item.rule ?? '')) {
    if (CHECKS.final?.(surroundings(text, item, sentence.start, sentence.end))) return expr;
    const { unit, shift } = expr;
    return { kind: 'offset', count: 1, unit, direction: shift < 0 ? -1 : 1, from: 'event', event: eventSpan(text, item, sentence) };
  }
  if (expr.kind !== 'offset' || expr.from !== 'event') return expr;
  if (CHECKS.final?.(surroundings(text, item, sentence.start, sentence.end))) return { ...expr, from: 'previous' };
  return { ...expr, event: eventSpan(text, item, sentence) };
}

/** First token that ends behind `offset`, searched from `from` on. */
function tokenAt(base: BaseText, from: number, offset: number): number {
  let token = from;
  while (token < base.tokens.count && base.tokens.end(token) <= offset) token++;
  return token;
}

function completed(base: BaseText, sentence: Sentence, item: Item, before: Found | undefined): Found | null {
  const { text } = base.article;
  if (!item.expr || item.rule === null) return null;
  const first = tokenAt(base, sentence.first, item.start);
  let last = first;
  while (last < sentence.last && base.tokens.start(last) < item.end) last++;
  const expr = withEvent(text, item, item.expr, sentence);
  const lean = leanFor(base, sentence, first, last, expr);
  const again = repeats(text, sentence, before, item, expr);
  const usable =
    (item.rule === 'in-length' && lean <= 0) || (isComparison(text, item) && !again)
      ? { expr: asDuration(item), rule: 'length' }
      : { expr: startOf(text, item, expr), rule: item.rule };
  return {
    start: item.start,
    end: item.end,
    first,
    last,
    sentence: sentence.index,
    parsed: {
      ...usable,
      lean,
      repeats: again,
      follows: follows(text, sentence, before, item),
      limit: isLimit(text, item.start),
      printed: false,
    },
  };
}

/** “for 90 days *from July 1*”: how long it is, so that the day is the one on which it starts; “two days from Christmas” is the day reached. */
function startOf(text: string, item: Item, expr: Expr): Expr {
  if (item.rule !== 'length-from-day' || expr.kind !== 'offset' || typeof expr.from !== 'object') return expr;
  const lasts = /\b(?:for|of|lasting|last|lasts)\s+(?:about |some |up to )?$/i.test(text.slice(Math.max(0, item.start - 20), item.start));
  return lasts && /\bfrom\b/i.test(text.slice(item.start, item.end)) ? expr.from : expr;
}

/** “a day later *than planned*”: how much later; a day only where one stands beside it. */
const isComparison = (text: string, { rule, end }: Item): boolean =>
  /^length-(?:later|earlier)$/.test(rule ?? '') && /^\s+than\b/.test(text.slice(end, end + 12));

/** “in two years he rebuilt it”: behind a past tense the words state how long it took. */
function asDuration(item: Item): Expr {
  const count = item.classes.LENGTHCOUNT;
  const unit = String(item.classes.LENGTHUNIT ?? 'day');
  return { kind: 'open', timex: 'DURATION', value: durationValue(typeof count === 'number' ? count : null, unit as TimeUnit) };
}

function accepted(text: string, sentence: Sentence, item: Item): boolean {
  if (item.stand === 'yes') return true;
  if (item.stand === 'no') return false;
  return CHECKS[item.stand]?.(surroundings(text, item, sentence.start, sentence.end)) ?? false;
}

const MOVED = new RegExp(`\\b(?:${MOVED_FROM.join('|')})(?: (?:the|its|their|his|her) (?:[\\w-]+ ){1,2})?\\s*$`, 'i');
// “brought its second round forward”: no longer.
const LONGEST_MOVE = 48;

/** “moved *from* March 7 *to* March 14”: two days, the old and the new, and no stretch. */
function partedAtMove(text: string, run: readonly Item[]): (readonly Item[])[] {
  const from = run.findIndex(({ lower, start }) => lower === 'from' && MOVED.test(text.slice(Math.max(0, start - LONGEST_MOVE), start)));
  const to = from < 0 ? -1 : run.findIndex(({ lower }, i) => i > from && lower === 'to');
  return to < 0 ? [run] : [run.slice(0, from), run.slice(from + 1, to), run.slice(to + 1)];
}

/** All time expressions of the sentences, in text order. */
export function findInSentences(base: BaseText): Found[] {
  const { text } = base.article;
  const found: Found[] = [];
  let sentence: Sentence | undefined;
  const scanner = new Scanner(text, (run) => {
    const current = sentence;
    if (!current) return;
    for (const item of partedAtMove(text, run).flatMap((part) => [...rewrite(part)])) {
      if (!item.expr || !accepted(text, current, item)) continue;
      const made = completed(base, current, item, found[found.length - 1]);
      if (made) found.push(made);
    }
  });
  for (sentence of base.sentences) scanner.scan(sentence.start, sentence.end);
  return found.map((one, i) => onDatedEvent(one, found[i + 1]));
}

/** “a day after *the vote on June 3*”: the date inside the words for the event is the anchor. */
function onDatedEvent(one: Found, next: Found | undefined): Found {
  const { expr } = one.parsed;
  if (expr.kind !== 'offset' || expr.from !== 'event' || !expr.event || !next || next.sentence !== one.sentence) return one;
  const day = next.parsed.expr;
  if (next.start >= expr.event.end || day.kind !== 'cycle' || !/^(?:month-day|weekday|holiday)$/.test(day.cycle)) return one;
  const { event: _, ...offset } = expr;
  return { ...one, parsed: { ...one.parsed, expr: { ...offset, from: day } } };
}
