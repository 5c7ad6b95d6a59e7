import type { DateValue } from '../../values.js';
import type { BaseText } from '../base.js';
import type { TimeMention } from '../types.js';
import { resolveAll } from './anchor.js';
import { type Found, findInSentences } from './find.js';
import { findPrinted } from './printed.js';
import { isParsed } from './resolve.js';

export { farEnd, isDistance } from './distance.js';
export type { ParsedTime } from './types.js';

/**
 * All time expressions of a report in text order: those of its sentences and the dates of its head (date line, dateline), whose
 * `sentence` is -1 and whose token range is empty. `published` is the report's own date, exact or an interval; with null only what
 * needs no report date is resolved. Lengths, repeated times and vague references are listed with `date` null.
 */
export function findTimes(base: BaseText, published: DateValue | null): TimeMention[] {
  const inText = findInSentences(base);
  const all = [...inText, ...findPrinted(base, inText)].sort((a, b) => a.start - b.start);
  return resolveAll(base, all, published);
}

/** The same expressions with another report date: same length, same order. */
export function resolveAgain(base: BaseText, times: readonly TimeMention[], published: DateValue | null): TimeMention[] {
  const found: Found[] = [];
  for (const { start, end, first, last, sentence, expression } of times) {
    if (!isParsed(expression)) throw new TypeError('a time mention without its parsed expression');
    found.push({ start, end, first, last, sentence, parsed: expression });
  }
  return resolveAll(base, found, published);
}
