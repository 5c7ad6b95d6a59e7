import { documentTitle, placedDocument, stateForms } from '../lexicon/letterheads.js';
import { institutionWords } from '../lexicon/publisher-words.js';
import type { HeadLine } from './head.js';
import type { Line } from './lines.js';
import { isKnownPlace } from './places.js';
import { bare, hasHeadlineVerb, isCapitalised, wordsOf } from './shape.js';

/** The head of an official paper: who issues it and what kind of paper it is. */
export interface Letterhead {
  readonly issuer: Line;
  /** The line that names the matter, or “COMMUNIQUÉ No. 14” where no line does. */
  readonly headline: Line;
  /** All lines above the headline. */
  readonly lines: readonly Line[];
  /** The free lines with which the text begins: “The Heads of State of …,”. */
  readonly opening: readonly Line[];
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

const namesDocument = (line: Line): boolean =>
  documentTitle.test(line.text) || isKnownPlace(placedDocument.exec(line.text)?.groups?.place ?? '');

const freeLines = (lines: readonly HeadLine[]): Line[] => lines.filter(({ kind }) => kind === 'free').map(({ line }) => line);

/**
 * “REPUBLIC OF X / Ministry of Foreign Affairs / COMMUNIQUÉ”, or null. The issuer is the institution, not the state above or below it; a
 * movement that names itself first and its section second is its own issuer. A line below that names the matter is the headline; without an
 * institution above it the head is a newspaper's.
 */
export function letterheadOf(lines: readonly HeadLine[]): Letterhead | null {
  const at = lines.findIndex(({ line }) => namesDocument(line));
  if (at < 1) return null;
  const title = (lines[at] as HeadLine).line;
  const below = freeLines(lines.slice(at + 1));
  const matter = below[0] && !opensText(below[0]) ? below[0] : null;
  const opening = matter ? below.slice(1) : below;
  if (!opening.every(opensText)) return null;
  const above = freeLines(lines.slice(0, at));
  if (above.length === 0 || above.length > MAX_LINES || !above.every(isIssuer)) return null;
  const first = above[0] as Line;
  const institution = above.find((line) => hasWord(line, INSTITUTIONS) && !isState(line));
  if (matter && (!institution || matter.text.length < title.text.length)) return null;
  const issuer = isState(first) ? (institution ?? first) : first;
  return { issuer, headline: matter ?? title, lines: matter ? [...above, title] : above, opening };
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
