import type { ArticleRow, EntityRow, PassageRef, RecordReader } from '../../record/index.js';
import type { ExportPassage, ExportSource } from './model.js';

/** Articles and entities that a batch refers to, looked up once. */
export interface Desk {
  article(id: string): ArticleRow | undefined;
  entity(id: number): EntityRow | undefined;
}

export async function deskOf(
  record: RecordReader,
  wanted: { readonly articles: readonly string[]; readonly entities: readonly number[] },
): Promise<Desk> {
  const articles = new Map((await record.texts([...new Set(wanted.articles)].toSorted())).map((row) => [row.id, row]));
  const entities = new Map(
    (await record.entities({ ids: [...new Set(wanted.entities)].toSorted((a, b) => a - b) })).map((row) => [row.id, row]),
  );
  return { article: (id) => articles.get(id), entity: (id) => entities.get(id) };
}

export function sourceOf(desk: Desk, article: string): ExportSource {
  const row = desk.article(article);
  const { kind = 'report', publisher = null, credit = null, headline = null, file = null, url = null, published = null } = row ?? {};
  return { article, kind, publisher, credit, headline, file, url, published };
}

/** The words of a passage; the record keeps sentences from 0, people count from 1 and call the head 0. */
export function passageOf(desk: Desk, { article, start, end, sentence }: PassageRef): ExportPassage {
  const text = desk.article(article)?.text.slice(start, end) ?? '';
  return { article, start, end, sentence: sentence + 1, text };
}
