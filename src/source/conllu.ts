import { CrosswireError } from '../errors.js';
import type { Span } from '../values.js';

/** One syntactic word: the ten columns of CoNLL-U, `_` kept as it stands. */
export interface ConlluWord {
  readonly id: string;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** Place of the head among the sentence's words; -1 for the root; null where the column is `_`. */
  readonly head: number | null;
  readonly deprel: string;
  readonly deps: string;
  readonly misc: string;
}

/** A line of a sentence in file order: a word by its place, or a multiword token or empty node as printed. */
export type ConlluLine = { readonly word: number } | { readonly kind: 'multiword' | 'empty'; readonly columns: readonly string[] };

export interface ConlluSentence {
  /** Comment lines with their `#`. */
  readonly comments: readonly string[];
  readonly words: readonly ConlluWord[];
  readonly lines: readonly ConlluLine[];
}

/** One sentence with a name tag for each token: `O`, `B-PER`, `I-PER` … as the file prints them. */
export interface TaggedSentence {
  readonly comments: readonly string[];
  readonly forms: readonly string[];
  readonly tags: readonly string[];
}

interface Lines {
  readonly comments: string[];
  readonly rows: { readonly columns: string[]; readonly number: number }[];
}

/**
 * Reads CoNLL-U (ten tab-separated columns, a blank line behind each sentence; LF or CRLF).
 * Throws CONLLU_BROKEN, which names the line.
 */
export function readConllu(text: string, subject = ''): ConlluSentence[] {
  return groups(text).map((group) => sentenceOf(group, subject));
}

/**
 * Reads token-per-line name annotation: the tag in the last column, or the third where more follow, and the token before it;
 * comments begin with `# ` or `#\t`. Throws CONLLU_BROKEN.
 */
export function readIob2(text: string, subject = ''): TaggedSentence[] {
  return groups(text).map(({ comments, rows }) => {
    const numbered = rows.every(({ columns }, k) => columns.length > 2 && columns[0] === String(k + 1));
    const forms: string[] = [];
    const tags: string[] = [];
    for (const { columns, number } of rows) {
      const form = columns[numbered ? 1 : 0];
      const tag = columns[numbered ? 2 : 1];
      if (!form || !tag || !/^(O|[BI]-\S+)$/.test(tag)) throw broken(subject, number, 'a token and its IOB2 tag are wanted');
      forms.push(form);
      tags.push(tag);
    }
    return { comments, forms, tags };
  });
}

function groups(text: string): Lines[] {
  const found: Lines[] = [];
  let open: Lines = { comments: [], rows: [] };
  const close = () => {
    if (open.rows.length > 0) found.push(open);
    // Comments alone (a file's head) stay with the sentence that follows.
    open = { comments: open.rows.length > 0 ? [] : open.comments, rows: [] };
  };
  let number = 0;
  for (const line of text.replace(/^\uFEFF/, '').split('\n')) {
    number += 1;
    const plain = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (plain.trim() === '') close();
    else if (plain.startsWith('#') && open.rows.length === 0 && !plain.startsWith('#\t')) open.comments.push(plain);
    else open.rows.push({ columns: plain.split('\t'), number });
  }
  close();
  return found;
}

function sentenceOf({ comments, rows }: Lines, subject: string): ConlluSentence {
  const words: ConlluWord[] = [];
  const lines: ConlluLine[] = [];
  const size = rows.filter(({ columns }) => /^\d+$/.test(columns[0] ?? '')).length;
  for (const { columns, number } of rows) {
    if (columns.length !== 10) throw broken(subject, number, `${columns.length} columns`);
    const id = columns[0] as string;
    if (/^\d+-\d+$/.test(id)) lines.push({ kind: 'multiword', columns });
    else if (/^\d+\.\d+$/.test(id)) lines.push({ kind: 'empty', columns });
    else if (id === String(words.length + 1)) {
      lines.push({ word: words.length });
      words.push(wordOf(columns, size, subject, number));
    } else throw broken(subject, number, `id “${id}” where ${words.length + 1} was due`);
  }
  if (words.length === 0) throw broken(subject, rows[0]?.number ?? 0, 'a sentence without words');
  return { comments, words, lines };
}

function wordOf(columns: readonly string[], size: number, subject: string, line: number): ConlluWord {
  const [id, form, lemma, upos, xpos, feats, headText, deprel, deps, misc] = columns as readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (form === '') throw broken(subject, line, 'a word without its form');
  const head = headText === '_' ? null : /^\d+$/.test(headText) ? Number(headText) - 1 : Number.NaN;
  if (head !== null && !(head < size)) throw broken(subject, line, `head “${headText}”`);
  return { id, form, lemma, upos, xpos, feats, head, deprel, deps, misc };
}

function broken(subject: string, line: number, detail: string): CrosswireError {
  return new CrosswireError('CONLLU_BROKEN', { subject: subject ? `${subject}:${line}` : `line ${line}`, detail });
}

export interface ConlluText {
  readonly text: string;
  /** By sentence, then by word: its place in `text`. */
  readonly words: readonly (readonly Span[])[];
}

/**
 * Sets the words out as running text: a space between words unless MISC says `SpaceAfter=No`, none inside a multiword token
 * that its words spell out, a line break behind each sentence.
 */
export function layOut(sentences: readonly ConlluSentence[]): ConlluText {
  let text = '';
  const words = sentences.map((sentence, k) => {
    const glued = gluedWords(sentence);
    if (k > 0) text += '\n';
    return sentence.words.map((word, i) => {
      const start = text.length;
      text += word.form;
      const span = { start, end: text.length };
      if (i + 1 < sentence.words.length && !glued.has(i)) text += ' ';
      return span;
    });
  });
  return { text, words };
}

/** Places of the words that no space follows. */
function gluedWords({ words, lines }: ConlluSentence): ReadonlySet<number> {
  const glued = new Set<number>();
  words.forEach(({ misc }, i) => {
    if (/(^|\|)SpaceAfter=No(\||$)/.test(misc)) glued.add(i);
  });
  for (const line of lines) {
    if (!('kind' in line) || line.kind !== 'multiword') continue;
    const [first, last] = (line.columns[0] as string).split('-').map((id) => Number(id) - 1) as [number, number];
    const spelled = words.slice(first, last + 1).map(({ form }) => form);
    if (spelled.join('') === line.columns[1]) for (let i = first; i < last; i += 1) glued.add(i);
    if (/(^|\|)SpaceAfter=No(\||$)/.test(line.columns[9] as string)) glued.add(last);
  }
  return glued;
}
