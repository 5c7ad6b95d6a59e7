import { documentTitle, stateForms } from '../lexicon/letterheads.js';
import { institutionWords } from '../lexicon/publisher-words.js';
import type { HeadLine } from './head.js';
import type { Line } from './lines.js';
import { bare, hasHeadlineVerb, isCapitalised, wordsOf } from './shape.js';

/** The head of an official paper: who issues it and what kind of paper it is. */
export interface Letterhead {
  readonly issuer: Line;
  /** “COMMUNIQUÉ No. 14”: the headline, as no other line names the matter. */
  readonly title: Line;
  /** All lines above the title. */
  readonly lines: readonly Line[];
}

const INSTITUTIONS = new Set(institutionWords);
const STATES = new Set(stateForms);
const MAX_LINES = 4;

const hasWord = (line: Line, set: ReadonlySet<string>): boolean => wordsOf(line.text).some((word) => set.has(bare(word)));

const isIssuer = (line: Line): boolean =>
  wordsOf(line.text).length <= 14 &&
  isCapitalised(line.text) &&
  !/[.!?;:]$/.test(line.text) &&
  (hasWord(line, INSTITUTIONS) || !hasHeadlineVerb(line.text));

/** “The delegation informs the public of the following:” is the paper itself. */
const opensText = (line: Line): boolean => /[:.,;]$/.test(line.text) || wordsOf(line.text).length > 16;

/**
 * “REPUBLIC OF X / Ministry of Foreign Affairs / COMMUNIQUÉ”, or null. The issuer is the institution, not the state above or below it; a
 * movement that names itself first and its section second is its own issuer. A headline below the title makes it an ordinary head.
 */
export function letterheadOf(lines: readonly HeadLine[]): Letterhead | null {
  const at = lines.findIndex(({ line }) => documentTitle.test(line.text));
  if (at < 1 || lines.slice(at + 1).some(({ kind, line }) => kind === 'free' && !opensText(line))) return null;
  const above = lines
    .slice(0, at)
    .filter(({ kind }) => kind === 'free')
    .map(({ line }) => line);
  if (above.length === 0 || above.length > MAX_LINES || !above.every(isIssuer)) return null;
  const first = above[0] as Line;
  const institution = above.find((line) => hasWord(line, INSTITUTIONS) && !isState(line));
  const issuer = isState(first) ? (institution ?? first) : first;
  return { issuer, title: (lines[at] as HeadLine).line, lines: above };
}

/** “BOLIVARIAN REPUBLIC OF VENEZUELA”: a form of state among the words before “of”, no institution. */
function isState(line: Line): boolean {
  const words = wordsOf(line.text).map(bare);
  const of = words.indexOf('of');
  return (
    of > 0 &&
    words.slice(0, of).some((word) => STATES.has(word)) &&
    !words.slice(0, of).some((word) => INSTITUTIONS.has(word) && !STATES.has(word))
  );
}
