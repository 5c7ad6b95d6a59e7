import { caseOf } from '../clause.js';
import type { ReportView } from '../view.js';

/** What carries words. */
const MEDIA: ReadonlySet<string> = new Set(
  'statement letter note interview communique communiqué telegram message post video speech broadcast article address cable email tweet declaration decree release memorandum dispatch recording'.split(
    ' ',
  ),
);
/** What is done with it when the words are brought out. */
const BROUGHT_OUT: ReadonlySet<string> = new Set(
  'issue publish send hand deliver release post broadcast air give make read print dispatch carry sign circulate upload televise date'.split(
    ' ',
  ),
);
const CARRIED: ReadonlySet<string> = new Set(['in', 'by', 'through', 'via', 'with']);

/**
 * “accused Chad of theft in a statement *issued on Tuesday*”, “asked in a note *handed over today*”: the day of what carries the words is that of the words. The
 * holder of the time is the participle; the noun before it must belong to the clause.
 */
export function isDayOfMedium(view: ReportView, holder: number, clause: number): boolean {
  const { tokens } = view;
  if (holder < 0 || tokens.xpos(holder) !== 'VBN' || !view.hasRel(holder, ['acl']) || !BROUGHT_OUT.has(tokens.lemma(holder))) return false;
  const medium = tokens.head(holder);
  if (!MEDIA.has(tokens.lemma(medium)) || view.verbAbove(medium) !== clause) return false;
  return CARRIED.has(caseOf(view, medium)) || (tokens.head(medium) === clause && view.hasRel(medium, ['nsubj']));
}
