import type { AppearanceRow, EntityRow, QuoteRow, RecordReader } from '../../record/index.js';
import { grouped } from '../../record/index.js';
import { CrosswireError } from '../../errors.js';
import { quoteEntry, type QuotesDocument } from '../../view/index.js';
import { contextOfPassages } from './context.js';
import { entityCalled } from './names.js';

export interface QuotesQuestion {
  readonly by?: string;
  /** A name that the record knows, or words that must stand in the quotation. */
  readonly about?: string;
  readonly limit: number;
}

const ANY = ['person', 'organisation', 'state', 'place', 'event'] as const;
/** Rows looked through; beyond that the newest may be missing. */
const MOST = 5000;

/** Quotations, the newest first. @throws CrosswireError USAGE, NAME_UNKNOWN, NAME_AMBIGUOUS */
export async function askQuotes(reader: RecordReader, { by, about, limit }: QuotesQuestion): Promise<QuotesDocument> {
  if (by === undefined && about === undefined)
    throw new CrosswireError('USAGE', { subject: 'quotes', hint: 'give --by NAME, --about NAME or both' });
  const speaker = by === undefined ? null : await entityCalled(reader, by, ['person', 'organisation', 'state']);
  const topic = about === undefined ? null : await topicOf(reader, about);
  const rows = await candidates(reader, speaker, topic);
  const told = topic === null || typeof topic === 'string' ? rows : await naming(reader, rows, topic);
  const heads = new Map((await reader.articles({ ids: [...new Set(told.map(({ article }) => article))] })).map((head) => [head.id, head]));
  const day = ({ article }: QuoteRow): string => heads.get(article)?.published?.to ?? '';
  const newest = told.toSorted(
    (a, b) => day(b).localeCompare(day(a)) || (a.article < b.article ? -1 : a.article > b.article ? 1 : a.n - b.n),
  );
  const context = await contextOfPassages(
    reader,
    typeof topic === 'string' ? newest : newest.slice(0, limit + 1),
    newest.flatMap((row) => row.speaker ?? []),
  );
  const quotes = newest.map((row) => quoteEntry(row, context));
  const wanted =
    typeof topic === 'string' ? quotes.filter(({ passage }) => passage.text.toLowerCase().includes(topic.toLowerCase())) : quotes;
  const question: Record<string, string> = {};
  if (speaker) question['by'] = speaker.name;
  if (topic) question['about'] = typeof topic === 'string' ? topic : topic.name;
  return { format: 'crosswire/quotes@1', question, more: wanted.length > limit, quotes: wanted.slice(0, limit) };
}

/** Words that name nobody known are looked for as they stand. */
async function topicOf(reader: RecordReader, about: string): Promise<EntityRow | string> {
  try {
    return await entityCalled(reader, about, ANY);
  } catch (error) {
    if (error instanceof CrosswireError && error.code === 'NAME_UNKNOWN') return about;
    throw error;
  }
}

async function candidates(reader: RecordReader, speaker: EntityRow | null, topic: EntityRow | string | null): Promise<QuoteRow[]> {
  if (speaker) return reader.quotes({ entities: [speaker.id], limit: MOST });
  if (topic === null || typeof topic === 'string') {
    const { articles } = await reader.search({ words: `"${topic ?? ''}"`, limit: MOST });
    return reader.quotes({ articles: articles.map(({ id }) => id), limit: MOST });
  }
  const articles = await reader.articles({ entity: topic.id, newestFirst: true, limit: 500 });
  return reader.quotes({ articles: articles.map(({ id }) => id), limit: MOST });
}

/** Quotations in whose sentence the topic is named. */
async function naming(reader: RecordReader, rows: readonly QuoteRow[], topic: EntityRow): Promise<QuoteRow[]> {
  const appearances = await reader.appearances({ articles: [...new Set(rows.map(({ article }) => article))], entities: [topic.id] });
  const byArticle = grouped<AppearanceRow, string>(appearances, ({ article }) => article);
  return rows.filter(
    (row) =>
      row.speaker !== topic.id &&
      (byArticle.get(row.article) ?? []).some(({ mentions }) => mentions.some(([, , sentence]) => sentence === row.sentence)),
  );
}
