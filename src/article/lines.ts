import type { Span } from '../values.js';

/** One printed line, its surrounding white space left out. Offsets are into the whole text. */
export interface Line extends Span {
  readonly text: string;
  /** A blank line, or the start of the text, stands before it. */
  readonly gapBefore: boolean;
}

const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
const BLANK = /[\s\uFEFF\u200B]/;

const trimmed = (text: string, start: number, end: number): Span => {
  let first = start;
  let last = end;
  while (first < last && BLANK.test(text[first] as string)) first++;
  while (last > first && BLANK.test(text[last - 1] as string)) last--;
  return { start: first, end: last };
};

/** All lines that are not blank, in text order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let gap = true;
  const add = (to: number): void => {
    const { start, end } = trimmed(text, from, to);
    if (start === end) gap = true;
    else {
      lines.push({ start, end, text: text.slice(start, end), gapBefore: gap });
      gap = false;
    }
  };
  for (const match of text.matchAll(BREAK)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return unwrap(text, lines);
}

// Mail and wire texts are broken at 60–90 columns; a line is then no paragraph. Below these figures a short report is left as it stands.
const WRAP_MIN = 45;
const WRAP_MAX = 100;
const MIN_WRAPPED = 3;

const breaksInside = (a: Line, b: Line): boolean =>
  !b.gapBefore &&
  a.text.length >= WRAP_MIN &&
  a.text.length <= WRAP_MAX &&
  !/[.!?:;][)"”’'\]]*$/.test(a.text) &&
  /^[a-zß-ÿ\d“"‘(]/.test(b.text);

/** Joins the lines of paragraphs that are broken at a fixed width. Such a text shows lines that go on in lower case. */
function unwrap(text: string, lines: readonly Line[]): Line[] {
  const inside = lines.filter((line, i) => i > 0 && breaksInside(lines[i - 1] as Line, line)).length;
  const long = lines.some((line) => line.text.length > WRAP_MAX + 20);
  if (long || inside < MIN_WRAPPED) return [...lines];
  const widest = Math.max(...lines.map((line) => line.text.length));
  const joined: Line[] = [];
  let previous = 0;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && !line.gapBefore && previous >= widest - 22 && wrapsOn(last.text, line.text)) {
      joined[joined.length - 1] = { ...last, end: line.end, text: text.slice(last.start, line.end) };
    } else joined.push(line);
    previous = line.text.length;
  }
  return joined;
}

const wrapsOn = (before: string, after: string): boolean => !/^[-•*]\s/.test(after) && !/[|©]/.test(before.slice(-80));
