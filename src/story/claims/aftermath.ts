import type { StoryContext } from '../context.js';
import type { Unit } from './types.js';

/**
 * What was done after every other report had been published: others may have foretold it, but none can tell that it came about. Reports without a
 * date leave it open, and so does a day after the report's own, which is a plan.
 */
export function happenedSince(context: StoryContext, { report, claim, times }: Unit): boolean {
  const own = context.report(report).published;
  const others = context.reports.filter(({ id, copyOf }) => id !== report && copyOf === null).map(({ published }) => published);
  if (own === null || claim.status !== 'occurred') return false;
  return times.some(({ date }) => date.to <= own.to && others.every((other) => other !== null && date.from > other.to));
}
