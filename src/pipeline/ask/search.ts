import type { ArticleRow, Facet, RecordReader } from '../../record/index.js';
import { passageOf, type SearchDocument, sourceName } from '../../view/index.js';
import { foldName } from '../../text/index.js';
import { contextFor } from './context.js';
import { entityCalled } from './names.js';

export interface SearchQuestion {
  readonly words: string;
  readonly publisher?: string;
  readonly since?: string;
  readonly until?: string;
  /** Somebody or something that the report names. */
  readonly with?: string;
  readonly limit: number;
}

const ANY = ['person', 'organisation', 'state', 'place', 'event'] as const;

/** Reports that hold the words, the best first, with the sentences that do and what else tells them apart. */
export async function askSearch(reader: RecordReader, asked: SearchQuestion): Promise<SearchDocument> {
  const { words, limit, with: name, ...filters } = asked;
  const entity = name === undefined ? null : await entityCalled(reader, name, ANY);
  const found = await reader.search({ words, limit, ...filters, ...(entity ? { entity: entity.id } : {}) });
  const rows = new Map((await reader.texts(found.articles.map(({ id }) => id))).map((row) => [row.id, row]));
  const ids = found.entities.map(({ value }) => Number(value));
  const context = await contextFor(reader, { entities: ids, articles: [...rows.keys()], texts: [] });
  const withTexts = { ...context, text: (id: string): string => rows.get(id)?.text ?? '' };
  const plain = (facet: Facet): SearchDocument['facets']['years'][number] => ({ ...facet, name: facet.value });
  return {
    format: 'crosswire/search@1',
    question: { words, ...filters, ...(entity ? { with: entity.name } : {}) },
    counted: found.counted,
    more: found.more,
    hits: found.articles.map((head) => ({
      report: head.id,
      story: `s${head.story}`,
      publisher: sourceName(head, head.id),
      day: head.published?.to ?? null,
      headline: head.headline,
      passages: sentencesWith(rows.get(head.id), words).map((at) => passageOf({ article: head.id, ...at }, withTexts)),
    })),
    facets: {
      publishers: found.publishers.map(plain),
      years: found.years.map(plain),
      entities: found.entities.map(({ value, count }) => ({
        value: `n${value}`,
        name: context.entity(Number(value))?.name ?? value,
        count,
      })),
    },
  };
}

const SHOWN = 2;
/** Words are found in any form; so long a beginning is shared by the forms of a word. */
const BEGINNING = 5;

/** The sentences that hold most of the words. */
function sentencesWith(row: ArticleRow | undefined, words: string): { start: number; end: number; sentence: number }[] {
  if (!row) return [];
  const beginnings = foldName(words)
    .split(' ')
    .map((word) => word.slice(0, BEGINNING));
  const scored = row.sentences.map(({ start, end }, sentence) => {
    const text = foldName(row.text.slice(start, end)).split(' ');
    return { start, end, sentence, score: beginnings.filter((beginning) => text.some((word) => word.startsWith(beginning))).length };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence)
    .slice(0, SHOWN)
    .sort((a, b) => a.sentence - b.sentence)
    .map(({ start, end, sentence }) => ({ start, end, sentence }));
}
