import { createHash } from 'node:crypto';
import type { Article } from '../../article/index.js';
import { type ReportReading, readReport } from '../../event/index.js';
import type { Analyzer } from '../../model/index.js';
import type { RawDocument } from '../../source/index.js';
import { annotateText } from '../../text/index.js';
import type { ArticleRow } from '../../record/index.js';

/** Twelve letters of five bits: among ten million articles two share an id with a chance of 1 in 20,000. */
const ID_LENGTH = 12;
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

export interface ContentAddress {
  readonly id: string;
  readonly sha256: string;
}

/** The same words under another masthead or date are another report. */
export function addressOf({ text, given }: Pick<RawDocument, 'text' | 'given'>): ContentAddress {
  const content = JSON.stringify([text, given.title ?? null, given.publisher ?? null, given.published ?? null]);
  const hash = createHash('sha256').update(content).digest();
  const id = [...hash.subarray(0, ID_LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return { id: `r${id}`, sha256: hash.toString('hex') };
}

/** A report with its reading, on the way into the record. */
export interface NewReport extends ContentAddress {
  readonly reading: ReportReading;
}

/** What the record keeps of an article’s head and blocks, its text left out. */
export const layoutOf = (article: Article): string => JSON.stringify({ ...article, text: undefined });

/** Reads kept reports again; the last ones stay in memory, because the reports of one story come close together. */
export class Readings {
  readonly #kept = new Map<string, ReportReading>();

  constructor(
    private readonly analyzer: Analyzer,
    private readonly most = 300,
  ) {}

  read(article: Article): ReportReading {
    const known = this.#kept.get(article.id);
    const reading = known ?? readReport(annotateText(article, this.analyzer, null));
    this.#kept.delete(article.id);
    this.#kept.set(article.id, reading);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > this.most && !oldest.done) this.#kept.delete(oldest.value);
    return reading;
  }

  again(row: ArticleRow): ReportReading {
    return this.#kept.has(row.id) ? this.read(this.#kept.get(row.id)?.text.article as Article) : this.read(articleOf(row));
  }
}

/** The article as it was read when it was kept. */
export const articleOf = ({ layout, text }: Pick<ArticleRow, 'layout' | 'text'>): Article => ({
  ...(JSON.parse(layout) as Omit<Article, 'text'>),
  text,
});
