import { GRADES, type Grade, MODALITIES, type ModalityRow } from '../../lexicon/claims.js';
import type { TokenTable } from '../../text/index.js';
import type { Status } from '../../values.js';

/** How sure and how real a clause puts what it says. */
export interface Modality {
  readonly grade: Grade;
  readonly hearsay: boolean;
  /** Null where no row decides. */
  readonly status: Status | null;
  /** The deciding words as printed, for the reader; empty where the clause is plain. */
  readonly words: readonly string[];
}

const BY_FIRST = new Map<string, { words: readonly string[]; row: ModalityRow }[]>();
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been']);
for (const row of MODALITIES) {
  const words = row.words.split(' ');
  for (const first of words[0] === 'be' ? BE : [words[0] ?? ''])
    BY_FIRST.set(
      first,
      [...(BY_FIRST.get(first) ?? []), { words, row }].sort((a, b) => b.words.length - a.words.length),
    );
}

const BETWEEN: ReadonlySet<string> = new Set(
  "also now not still then later soon only already therefore currently again both all n't".split(' '),
);

/** “was due” and “is also due”: an adverb of a closed list may stand between two words of a row; “is close to” is no “is to”. */
const matchesAt = (lowers: readonly string[], at: number, words: readonly string[]): boolean => {
  let position = at;
  for (const [i, word] of words.entries()) {
    const fits = (form: string | undefined): boolean => form === word || (word === 'be' && form !== undefined && BE.has(form));
    if (!fits(lowers[position]) && i > 0 && BETWEEN.has(lowers[position] ?? '') && fits(lowers[position + 1])) position++;
    if (!fits(lowers[position])) return false;
    position++;
  }
  return true;
};

const weaker = (a: Grade, b: Grade): Grade => (GRADES.indexOf(a) >= GRADES.indexOf(b) ? a : b);

const SAME_PREDICATE: ReadonlySet<string> = new Set(['root', 'xcomp', 'ccomp', 'conj', 'cop', 'aux', 'parataxis']);

/** An auxiliary decides for its clause only where it belongs to the clause's predicate: not in “to prepare what would have been his first visit”. */
function governs(tokens: TokenTable, own: readonly number[], auxiliary: number): boolean {
  const verb = tokens.head(auxiliary);
  return verb < 0 || !own.includes(tokens.head(verb)) || SAME_PREDICATE.has(tokens.rel(verb));
}

/** Reads the words of a clause (token numbers in text order) against the modality rows; the last status wins over earlier ones. */
export function modalityOf(tokens: TokenTable, own: readonly number[]): Modality {
  const lowers = own.map((token) => tokens.lower(token));
  let grade: Grade = 'plain';
  let hearsay = false;
  let status: Status | null = null;
  const words: string[] = [];
  for (let at = 0; at < lowers.length; at++) {
    // The month is no modal verb.
    if (tokens.form(own[at] ?? 0) === 'May' && (at > 0 || /^\d/.test(lowers[at + 1] ?? ''))) continue;
    const hit = BY_FIRST.get(lowers[at] ?? '')?.find((entry) => matchesAt(lowers, at, entry.words));
    if (!hit || (tokens.upos(own[at] ?? 0) === 'AUX' && !governs(tokens, own, own[at] ?? 0))) continue;
    grade = weaker(grade, hit.row.grade);
    hearsay ||= hit.row.hearsay;
    status = hit.row.status === 'planned' && status === 'cancelled' ? status : (hit.row.status ?? status);
    if (hit.row.hearsay || hit.row.grade !== 'plain' || hit.row.status) words.push(hit.row.words);
  }
  return { grade, hearsay, status, words };
}
