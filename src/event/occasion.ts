import { caseOf } from './clause.js';
import type { ReportView } from './view.js';

/** Verbs of motion that somebody does for the sake of talks. */
const GOES: ReadonlySet<string> = new Set('go come fly travel arrive head leave stop return visit journey land drive'.split(' '));
const MEANWHILE: ReadonlySet<string> = new Set(['during', 'in', 'at', 'on']);

/** “flew to Lagos *for talks*”: what somebody goes for. */
export const isGoalOf = ({ tokens }: ReportView, verb: number, opener: string): boolean => opener === 'for' && GOES.has(tokens.lemma(verb));

/** “said on Monday *at a meeting* in Lagos”, “will stop in Lagos on Tuesday *for talks*”: what the clause tells is told of that occasion, and so is its day. */
export function isOccasion(view: ReportView, noun: number, verb: number): boolean {
  if (verb < 0 || view.tokens.head(noun) !== verb || !view.isVerb(verb) || !view.hasRel(noun, ['obl'])) return false;
  const opener = caseOf(view, noun);
  return MEANWHILE.has(opener) || isGoalOf(view, verb, opener);
}
