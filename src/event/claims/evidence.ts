import type { AnnotatedText, TokenTable } from '../../text/index.js';
import type { Span } from '../../values.js';

/** A passage is one clause; longer ones are cut at the last token that fits. UTF-16 code units. */
export const LONGEST_PASSAGE = 450;
export const MOST_PASSAGES = 3;

/** A gap of at most this many tokens inside a clause (an adverb, a short aside) does not break a passage. */
const BRIDGED = 2;

const EDGE = /^[\p{P}\s]$/u;
const KEPT_AT_START = /^[“"‘'($€£]$/u;
const KEPT_AT_END = /^[”"’')%]$/u;
const LINKS: ReadonlySet<string> = new Set([
  'and',
  'but',
  'that',
  'or',
  'while',
  'as',
  'when',
  'because',
  'although',
  'though',
  'whereas',
  'which',
  'so',
]);

/** Runs of token numbers without gaps wider than `BRIDGED`. */
export function runsOf(own: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const token of own) {
    const open = runs.at(-1);
    if (open && token - open[1] <= BRIDGED + 1) open[1] = token;
    else runs.push([token, token]);
  }
  return runs;
}

/** Leaves out commas, stops and a leading “and” or “that”; quotation marks stay with what they hold. */
function trimmed(tokens: TokenTable, [first, last]: readonly [number, number]): [number, number] | null {
  let from = first;
  let to = last;
  const dropStart = (): boolean => {
    const form = tokens.form(from);
    return (
      (EDGE.test(form) && !KEPT_AT_START.test(form)) || form === '--' || (LINKS.has(tokens.lower(from)) && tokens.upos(from) !== 'PRON')
    );
  };
  while (from <= to && dropStart()) from++;
  while (to >= from && ((EDGE.test(tokens.form(to)) && !KEPT_AT_END.test(tokens.form(to))) || tokens.form(to) === '--')) to--;
  return from <= to ? [from, to] : null;
}

/** A mark that is opened or closed inside the passage but not matched there is left out at its edge. */
function unpaired(text: string, span: Span): Span {
  let { start, end } = span;
  const inner = text.slice(start, end);
  if (/^[“"]/.test(inner) && !/[”"]/.test(inner.slice(1))) start++;
  if (/[”"]$/.test(inner) && !/[“"]/.test(inner.slice(0, -1))) end--;
  return { start, end };
}

/** Half-open passages of a clause, longest kept where there are more than three. */
export function passagesOf(text: AnnotatedText, own: readonly number[]): Span[] {
  const { tokens } = text;
  const spans: Span[] = [];
  for (const run of runsOf(own)) {
    const range = trimmed(tokens, run);
    if (!range) continue;
    let [from, to] = range;
    while (to > from && tokens.end(to) - tokens.start(from) > LONGEST_PASSAGE) to--;
    // A lone function word between two nested clauses is no passage.
    if (from === to && !/^(?:NOUN|PROPN|VERB|NUM|ADJ)$/.test(tokens.upos(from))) continue;
    spans.push(unpaired(text.article.text, { start: tokens.start(from), end: tokens.end(to) }));
  }
  if (spans.length <= MOST_PASSAGES) return spans;
  const kept = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start).slice(0, MOST_PASSAGES);
  return kept.sort((a, b) => a.start - b.start);
}

export const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0);

/** Share of the shorter of two lists of passages that both hold. */
export function sharedPart(one: readonly Span[], other: readonly Span[]): number {
  let both = 0;
  for (const a of one) for (const b of other) both += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  const shorter = Math.min(lengthOf(one), lengthOf(other));
  return shorter > 0 ? both / shorter : 0;
}
