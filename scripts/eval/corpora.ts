import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Folder of public news corpora that may be measured on but are not part of the project (see docs/clustering.md for what must stand where). Only
 * development shares are ever read.
 */
export const CORPORA = process.env['CROSSWIRE_CORPORA'] ?? null;

export interface CorpusReport {
  readonly id: string;
  readonly story: string;
  readonly title: string | null;
  /** ISO day. */
  readonly published: string | null;
  readonly text: string;
}

const jsonOf = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'));

/** Puts words back together as they were printed. */
const detokenized = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/ ([.,;:?!%)\]])/g, '$1')
    .replace(/([([$]) /g, '$1')
    .replace(/`` ?/g, '“')
    .replace(/ ?''/g, '”')
    .replace(/ (n't|'s|'S|'re|'ve|'ll|'d|'m|')(?=\W|$)/g, '$1');

/** ECB+: one seminal event, or its look-alike of another year, is one story. */
export function ecb(folder: string, part: 'dev' | 'train'): CorpusReport[] {
  const mentions = jsonOf(folder, 'ecb', part, 'Event_gold_mentions.json') as {
    topic_id: string;
    doc_id: string;
    mention_context: string[];
  }[];
  const documents = new Map(mentions.map((mention) => [`${mention.topic_id} ${mention.doc_id}`, mention]));
  return [...documents.values()].map(({ topic_id, doc_id, mention_context }) => ({
    id: doc_id,
    story: topic_id,
    title: null,
    published: null,
    text: detokenized(mention_context),
  }));
}

/** First day of the AllSides share that rules may be tuned on; what is older is held out. */
const ALLSIDES_DEV = '2021-07-20';

/** AllSides headline round-ups: three reports of one event, dated by the day of the round-up. */
export function allSides(folder: string): CorpusReport[] {
  const file = join(folder, 'allsides', 'headline_11_2021-10-19_crawled_all.jsonl');
  const events = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: number; date: string; news: Record<string, { newsTitle: string; newBody: string[] }> });
  return events
    .filter(({ date }) => date >= ALLSIDES_DEV)
    .flatMap(({ id, date, news }) =>
      Object.entries(news).map(([side, { newsTitle, newBody }]) => ({
        id: `${id}-${side}`,
        story: String(id),
        title: newsTitle,
        published: date.slice(0, 10),
        text: newBody.join('\n\n'),
      })),
    )
    .toSorted((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
}

/** NeuS: three openings of reports on one event a line, undated. */
export function neus(folder: string, part: 'val' | 'train'): CorpusReport[] {
  const lines = readFileSync(join(folder, 'neus', `${part}.source`), 'utf8')
    .trim()
    .split('\n');
  return lines.flatMap((line, i) =>
    line.split('[SEP]').flatMap((opening, k) => {
      const [, title, text] = /^\s*TITLE=> ?(.*?)\s*ARTICLE=> ?(.*)$/s.exec(opening.trim()) ?? [];
      return text?.trim() ? [{ id: `${i}-${k}`, story: String(i), title: (title ?? '').replace(/\.+$/, ''), published: null, text }] : [];
    }),
  );
}

/** BASIL up to 2013: three newsrooms on one event; what is later is held out. */
export function basil(folder: string): CorpusReport[] {
  const root = join(folder, 'basil', 'articles');
  return ['2010', '2011', '2012', '2013'].flatMap((year) =>
    readdirSync(join(root, year))
      .toSorted()
      .map((file) => {
        const article = jsonOf(root, year, file) as {
          title: string;
          source: string;
          date: string;
          'triplet-uuid': string;
          'body-paragraphs': string[][];
        };
        return {
          id: file,
          story: article['triplet-uuid'],
          title: article.title,
          published: article.date,
          text: article['body-paragraphs'].map((sentences) => sentences.join(' ')).join('\n\n'),
        };
      }),
  );
}

export const hasCorpora = (): boolean =>
  CORPORA !== null && ['ecb', 'allsides', 'neus', 'basil'].every((name) => existsSync(join(CORPORA, name)));
