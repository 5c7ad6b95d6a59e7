import type { ConlluSentence } from '../source/index.js';

/** What the writer asks of the tokens: a part of the text stage's token table, and the name tag (`O`, `B-PER` …) of each. */
export interface ConlluTokens {
  form(token: number): string;
  lemma(token: number): string;
  upos(token: number): string;
  xpos(token: number): string;
  /** Number of the head token; -1 for a root. */
  head(token: number): number;
  rel(token: number): string;
  name(token: number): string;
  /** Offsets into the text, half-open. */
  start(token: number): number;
  end(token: number): number;
}

/** One sentence to write: tokens `first` (included) to `last` (excluded). */
export interface ConlluRange {
  readonly first: number;
  readonly last: number;
  /** The sentence as it was read, where it came as CoNLL-U: its comments, ids, MISC, multiword tokens and empty nodes stay. */
  readonly given?: ConlluSentence;
}

/**
 * CoNLL-U with our lemmas, tags, heads and relations; FEATS and DEPS stay empty, because the analysis does not make them.
 * Names stand in MISC as `NER=B-PER`. Sentences without a given form get `sent_id` and `text` comments.
 */
export function writeConllu(sentences: readonly ConlluRange[], tokens: ConlluTokens, text: string): string {
  return sentences
    .map((range, k) => (range.given ? givenSentence(range, range.given, tokens) : ownSentence(range, k, tokens, text)))
    .join('');
}

function ownSentence({ first, last }: ConlluRange, index: number, tokens: ConlluTokens, text: string): string {
  const printed = last > first ? text.slice(tokens.start(first), tokens.end(last - 1)).replace(/\s+/g, ' ') : '';
  const lines = [`# sent_id = ${index + 1}`, `# text = ${printed}`];
  for (let token = first; token < last; token += 1) {
    const glued = token + 1 < last && tokens.end(token) === tokens.start(token + 1);
    lines.push(row(tokens, token, first, String(token - first + 1), glued ? 'SpaceAfter=No' : '_'));
  }
  return `${lines.join('\n')}\n\n`;
}

function givenSentence({ first, last }: ConlluRange, given: ConlluSentence, tokens: ConlluTokens): string {
  if (given.words.length !== last - first) throw new RangeError(`${last - first} tokens for ${given.words.length} words`);
  const lines = [...given.comments];
  for (const line of given.lines) {
    if ('kind' in line) lines.push(line.columns.join('\t'));
    else {
      const word = given.words[line.word] as ConlluSentence['words'][number];
      lines.push(row(tokens, first + line.word, first, word.id, word.misc, word.form));
    }
  }
  return `${lines.join('\n')}\n\n`;
}

function row(tokens: ConlluTokens, token: number, first: number, id: string, misc: string, form = tokens.form(token)): string {
  const head = tokens.head(token);
  const shown = [form, tokens.lemma(token), tokens.upos(token), tokens.xpos(token)].map(filled);
  return [id, ...shown, '_', head < 0 ? '0' : String(head - first + 1), tokens.rel(token), '_', withName(misc, tokens.name(token))].join(
    '\t',
  );
}

/** Tabs and line breaks would end the column. */
const filled = (value: string): string => value.replace(/[\t\r\n]+/g, ' ') || '_';

function withName(misc: string, name: string): string {
  const kept = misc.split('|').filter((part) => part !== '_' && part !== '' && !part.startsWith('NER='));
  if (name !== 'O') kept.push(`NER=${name}`);
  return kept.length === 0 ? '_' : kept.join('|');
}
