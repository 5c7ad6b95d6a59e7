import type { ReportView } from './view.js';

/** “to *visit*” */
export function isInfinitive(view: ReportView, verb: number): boolean {
  return view.tokens.children(verb).some((child) => child < verb && view.tokens.lower(child) === 'to' && view.tokens.rel(child) === 'mark');
}

/** Has the verb a tense of its own or a modal? */
export function isFinite(view: ReportView, verb: number): boolean {
  const { tokens } = view;
  const finite = (token: number): boolean => ['VBD', 'VBZ', 'VBP', 'MD'].includes(tokens.xpos(token));
  // “are to meet”: the tree calls this “be” a copula.
  return finite(verb) || tokens.children(verb).some((child) => child < verb && view.hasRel(child, ['aux', 'cop']) && finite(child));
}
