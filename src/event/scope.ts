import type { Span } from '../values.js';
import { isInfinitive } from './finite.js';
import type { ReportView } from './view.js';

const CUT_RELATIONS = ['conj', 'parataxis', 'appos', 'ccomp', 'advcl', 'punct', 'cc', 'mark', 'discourse'];

/** The clause that tells a happening, as a reader would quote it: without coordinated clauses, asides after a comma and outer marks. */
export function evidenceOf(view: ReportView, trigger: number, verb: number): Span {
  const { tokens } = view;
  const clause = verb >= 0 ? verb : trigger;
  const top = tokens.rel(clause) === 'cop' ? tokens.head(clause) : clause;
  let first = Math.min(top, trigger);
  let last = Math.max(top, trigger);
  for (const child of tokens.children(top)) {
    if (isCut(view, child, top)) continue;
    const [from, to] = reach(view, child);
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  if (verb >= 0 && trigger !== verb) [first, last] = widen(first, last, reach(view, trigger));
  const sentence = view.sentence(trigger);
  first = Math.max(first, sentence.first);
  last = Math.min(last, sentence.last - 1);
  while (last > first && tokens.upos(last) === 'PUNCT') last--;
  while (first < last && tokens.upos(first) === 'PUNCT') first++;
  return { start: tokens.start(first), end: tokens.end(last) };
}

function widen(first: number, last: number, [from, to]: readonly [number, number]): [number, number] {
  return [Math.min(first, from), Math.max(last, to)];
}

/** Coordinated verbs and whatever hangs behind a comma are other clauses; infinitives and “that” clauses belong. */
function isCut(view: ReportView, child: number, top: number): boolean {
  const { tokens } = view;
  if (view.hasRel(child, ['acl']) && child > top) return hasComma(view, child);
  if (!view.hasRel(child, CUT_RELATIONS)) return false;
  if (view.hasRel(child, ['conj'])) return view.isVerb(child) || view.isVerb(top);
  // “decided, *after seven hours*, to open the books”: the commas are those of what is inserted.
  if (isInfinitive(view, child) && child > top && tokens.form(top + 1) === ',') return false;
  if (view.hasRel(child, ['advcl', 'ccomp'])) return child < top || hasComma(view, child) || tokens.rel(child) === 'ccomp';
  return true;
}

function hasComma(view: ReportView, child: number): boolean {
  return view.tokens.children(child).some((mark) => mark < child && view.tokens.form(mark) === ',');
}

/** First and last token of a subtree, relative clauses behind a comma left out. */
function reach(view: ReportView, top: number): [number, number] {
  let first = top;
  let last = top;
  for (const child of view.tokens.children(top)) {
    if (view.hasRel(child, ['punct', 'parataxis']) || (view.hasRel(child, ['acl', 'appos', 'advcl']) && hasComma(view, child))) continue;
    const [from, to] = reach(view, child);
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  return [first, last];
}
