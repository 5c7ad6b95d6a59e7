import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import type { Article } from '../article/index.js';
import { CrosswireError } from '../errors.js';
import { readReport } from '../event/index.js';
import { type Analyzer, NER_TAGS } from '../model/index.js';
import { type ConlluSentence, layOut, readConllu } from '../source/index.js';
import { describeReading } from '../story/index.js';
import { annotateBase, type BaseText, buildGivenBase, nameTags } from '../text/index.js';
import type { DateValue } from '../values.js';
import { type ConlluRange, type ConlluTokens, writeConllu } from '../view/index.js';
import type { AnnotatedReport } from './annotate.js';

/** The whole of a CoNLL-U file or of standard input. @throws CrosswireError FILE_MISSING, CONLLU_BROKEN */
export async function readConlluInput(file: string): Promise<ConlluSentence[]> {
  let text: string;
  try {
    text = file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8');
  } catch (cause) {
    throw new CrosswireError('FILE_MISSING', { subject: file, cause });
  }
  if (text.trim() === '') throw new CrosswireError('FILE_EMPTY', { subject: file });
  return readConllu(text, file);
}

/** One document of a treebank on its own tokens and sentences: the file is cut where a `# newdoc` comment stands. */
export interface GivenDocument {
  readonly sentences: readonly ConlluSentence[];
  readonly base: BaseText;
}

export function* analyzeConllu(sentences: readonly ConlluSentence[], analyzer: Analyzer): Generator<GivenDocument> {
  let open: ConlluSentence[] = [];
  for (const sentence of sentences) {
    if (open.length > 0 && sentence.comments.some((comment) => comment.startsWith('# newdoc'))) {
      yield documentOf(open, analyzer);
      open = [];
    }
    open.push(sentence);
  }
  if (open.length > 0) yield documentOf(open, analyzer);
}

function documentOf(sentences: readonly ConlluSentence[], analyzer: Analyzer): GivenDocument {
  const { text, words } = layOut(sentences);
  const flat = words.flat();
  const sentenceStarts: number[] = [];
  let count = 0;
  for (const sentence of words) {
    sentenceStarts.push(count);
    count += sentence.length;
  }
  const blocks = words.flatMap((spans) => {
    const [front, back] = [spans[0], spans.at(-1)];
    return front && back ? [{ kind: 'paragraph' as const, start: front.start, end: back.end }] : [];
  });
  const article = plainArticle(text, blocks, /^# newdoc id = (.*)$/m.exec(sentences[0]?.comments.join('\n') ?? '')?.[1] ?? 'A');
  const given = { starts: flat.map(({ start }) => start), ends: flat.map(({ end }) => end), sentenceStarts };
  return { sentences, base: buildGivenBase(article, given, analyzer) };
}

const plainArticle = (text: string, blocks: Article['blocks'], id: string): Article => ({
  id,
  file: null,
  url: null,
  text,
  language: 'en',
  publisher: null,
  headline: null,
  byline: null,
  dateline: null,
  datelineSpan: null,
  credit: null,
  creditSpan: null,
  printedDates: [],
  blocks,
  furniture: [],
});

/** The sentences of a base as CoNLL-U; those that were given keep their ids, comments and MISC. */
export function conlluOf(base: BaseText, given: readonly ConlluSentence[] | null): string {
  const tags = nameTags(base);
  const { tokens } = base;
  const columns: ConlluTokens = {
    form: (token) => tokens.form(token),
    lemma: (token) => tokens.lemma(token),
    upos: (token) => tokens.upos(token),
    xpos: (token) => tokens.xpos(token),
    head: (token) => tokens.head(token),
    rel: (token) => tokens.rel(token),
    name: (token) => NER_TAGS[tags[token] ?? 0] ?? 'O',
    start: (token) => tokens.start(token),
    end: (token) => tokens.end(token),
  };
  const ranges = base.sentences.map(({ first, last }, i): ConlluRange => {
    const sentence = given?.[i];
    return sentence ? { first, last, given: sentence } : { first, last };
  });
  return writeConllu(ranges, columns, base.article.text);
}

/** What one treebank document says, in the shapes of a story document. */
export function describeGiven({ base }: GivenDocument, published: DateValue | null): AnnotatedReport {
  return { id: base.article.id, ...describeReading(readReport(annotateBase(base, published))) };
}
