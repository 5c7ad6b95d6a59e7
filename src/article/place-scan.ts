/**
 * Capitalised names at the start of a text, read character by character. Patterns with Unicode classes do the same but take a tenth of a
 * second to compile, which is felt when two reports are compared from the shell.
 */
const isUpper = (char: string): boolean => char !== char.toLowerCase();
const isLetter = (char: string): boolean => char.toLowerCase() !== char.toUpperCase();
// Behind the first letter: letters without case (ʻ), combining marks, apostrophes, the full stop of “St.” and “D.C.”.
const isInside = (char: string): boolean =>
  isLetter(char) || char === '’' || char === "'" || char === '.' || char === 'ʻ' || char === '`' || (char >= '\u0300' && char <= '\u036f');

const CONNECTORS = ['and', 'de', 'la', 'del', 'of', 'es', 'al', 'da', 'do', 'dos', 'sur', 'am', 'upon', 'the', '&'];

export interface ScanRules {
  /** Every letter of a word must be a capital. */
  readonly capitals: boolean;
  readonly words: number;
  /** May several names be joined by strokes? */
  readonly strokes: boolean;
}

/** End of the word at `at`, or `at` where none of the kind begins there. */
function wordEnd(text: string, at: number, capitals: boolean): number {
  if (at >= text.length || !isUpper(text[at] as string)) return at;
  let end = at + 1;
  for (; end < text.length; end++) {
    const char = text[end] as string;
    const hyphen =
      char === '-' && end + 1 < text.length && isLetter(text[end + 1] as string) && (!capitals || isUpper(text[end + 1] as string));
    if (!hyphen && !isInside(char)) break;
    if (capitals && isLetter(char) && !isUpper(char)) return at;
  }
  return end;
}

/** Where the next word of the name begins behind `at`, or -1. */
function nextStart(text: string, at: number, { capitals, strokes }: ScanRules): number {
  const stroke = strokes ? /^ ?\/ ?/.exec(text.slice(at, at + 3)) : null;
  if (stroke) return at + stroke[0].length;
  if (text[at] !== ' ') return -1;
  if (wordEnd(text, at + 1, capitals) > at + 1) return at + 1;
  const gap = text.indexOf(' ', at + 1);
  return gap > 0 && CONNECTORS.includes(text.slice(at + 1, gap)) ? gap + 1 : -1;
}

/** End of the name that begins at `from`; `from` itself where there is none. */
export function nameEnd(text: string, from: number, rules: ScanRules): number {
  let end = wordEnd(text, from, rules.capitals);
  if (end === from) return from;
  for (let words = 1; words < rules.words; words++) {
    const start = nextStart(text, end, rules);
    const next = start < 0 ? start : wordEnd(text, start, rules.capitals);
    if (next <= start) break;
    end = next;
  }
  return end;
}
