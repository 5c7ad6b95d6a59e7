import type { Span } from '../../values.js';
import { isOfficial } from './boilerplate.js';
import type { KinReport } from './report.js';
import { type KinWord, quotedStretches } from './words.js';

/** Words that both reports put between quotation marks, or that one quotes and the other prints as its own text. */
export interface SharedQuotation {
  readonly first: Span;
  readonly second: Span;
  readonly length: number;
  /** Both quotations begin and end at the same words. */
  readonly sameCut: boolean;
}

interface Quoted extends Span {
  readonly words: readonly KinWord[];
}

// An official text is printed without marks by one and quoted by the other: so many words are no chance. Of the official text itself two are enough.
const UNMARKED = 5;
const OF_OFFICIAL = 2;

// A pronoun turned (“our soldiers”, “its soldiers”) cuts a quotation in two; what is left must be long to be the same words.
const TURNED = 7;

const ARTICLE = /^(?:an?|the|this|that|these|those|his|her|its|their|our|my)$/;

/** The words without the article before them: “a gross act” is quoted of “this gross act”. */
const withoutArticle = (words: readonly KinWord[]): readonly KinWord[] =>
  words.length > 2 && ARTICLE.test(words[0]?.form ?? '') ? words.slice(1) : words;

function quotationsOf(report: KinReport): Quoted[] {
  let at = 0;
  return quotedStretches(report.text).flatMap((span) => {
    while ((report.words[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at++;
    let end = at;
    while ((report.words[end]?.start ?? Number.POSITIVE_INFINITY) < span.end) end++;
    const words = report.words.slice(at, end);
    return words.length ? [{ ...span, words }] : [];
  });
}

const TELLING: ReadonlySet<string> = new Set(['content', 'news', 'title']);
const LONG_QUOTATION = 5;

/** Enough to be somebody's words: two that are neither grammar, names nor figures, or one in a long quotation. “Without delay” is in every ministry's mouth. */
function says(words: readonly KinWord[]): boolean {
  const telling = words.filter(({ kind }) => TELLING.has(kind)).length;
  return telling >= 2 || (telling === 1 && words.length >= LONG_QUOTATION);
}

/** Place of `part` within `whole`, word by word; -1 where it is not there. */
function placeOf(part: readonly KinWord[], whole: readonly KinWord[]): number {
  for (let at = 0; at + part.length <= whole.length; at++) {
    if (part.every((word, i) => word.key === whole[at + i]?.key && (word.key || word.form === whole[at + i]?.form))) return at;
  }
  return -1;
}

const spanOf = (words: readonly KinWord[], from: number, length: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[from + length - 1]?.end ?? 0,
});

function match(first: Quoted, second: Quoted): SharedQuotation | null {
  const [a, b] = [first.words, second.words];
  const length = Math.min(a.length, b.length);
  const inFirst = a.length <= b.length ? 0 : placeOf(b, a);
  const inSecond = a.length <= b.length ? placeOf(a, b) : 0;
  if (inFirst < 0 || inSecond < 0) return turned(a, b);
  if (!says(a.slice(inFirst, inFirst + length))) return null;
  return { first: spanOf(a, inFirst, length), second: spanOf(b, inSecond, length), length, sameCut: a.length === b.length };
}

/** “We will not put *our soldiers under a roof …*”, quoted of another as “Togo will not put *its soldiers …*”: the longest run both have. */
function turned(a: readonly KinWord[], b: readonly KinWord[]): SharedQuotation | null {
  for (let length = Math.min(a.length, b.length) - 1; length >= TURNED; length--) {
    for (let from = 0; from + length <= a.length; from++) {
      const at = placeOf(a.slice(from, from + length), b);
      if (at < 0 || !says(a.slice(from, from + length))) continue;
      return { first: spanOf(a, from, length), second: spanOf(b, at, length), length, sameCut: false };
    }
  }
  return null;
}

/** A quotation of one report that stands in the other without marks. */
function unmarked(quoted: Quoted, other: KinReport): Span | null {
  const least = isOfficial(other.words) ? OF_OFFICIAL : UNMARKED;
  if (quoted.words.length < least || !says(quoted.words)) return null;
  const words = withoutArticle(quoted.words);
  const at = placeOf(words, other.words);
  return at < 0 ? null : spanOf(other.words, at, words.length);
}

/** Quotations, whole or in part, that both reports hold; each quotation counts once. */
export function sharedQuotations(first: KinReport, second: KinReport): SharedQuotation[] {
  const [ours, theirs] = [quotationsOf(first), quotationsOf(second)];
  const used = new Set<Quoted>();
  const found: SharedQuotation[] = [];
  for (const mine of ours) {
    const hit = theirs.filter((other) => !used.has(other)).flatMap((other) => match(mine, other) ?? []);
    const best = hit.sort((x, y) => y.length - x.length)[0];
    if (best) {
      found.push(best);
      used.add(theirs.find((other) => other.start <= best.second.start && best.second.end <= other.end) as Quoted);
      continue;
    }
    const plain = unmarked(mine, second);
    if (plain) found.push({ first: spanOf(mine.words, 0, mine.words.length), second: plain, length: mine.words.length, sameCut: false });
  }
  for (const other of theirs) {
    if (used.has(other)) continue;
    const plain = unmarked(other, first);
    if (plain) found.push({ first: plain, second: spanOf(other.words, 0, other.words.length), length: other.words.length, sameCut: false });
  }
  return found;
}
