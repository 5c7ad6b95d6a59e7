import { CrosswireError } from '../../errors.js';
import { type ArticleKind, letterOf, type RecordReader, type StoryQuery, type StoryRow } from '../../record/index.js';
import type { StoryDocument } from '../../view/index.js';
import { numberOf } from './names.js';

const ARTICLE_ID = /\br[a-km-z2-9]{12}\b/g;

/** The reports named A, B … as a brief names them; ids in reasons too. */
export function lettered(document: StoryDocument): StoryDocument {
  const letters = new Map(document.reports.map(({ id }, i) => [id, letterOf(i)]));
  const named = (text: string): string => text.replace(ARTICLE_ID, (id) => letters.get(id) ?? id);
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return named(value);
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed(inner)]));
  };
  const reports = document.reports.map(({ text, ...report }) => ({ ...(renamed(report) as Omit<typeof report, 'text'>), text }));
  return { ...(renamed({ ...document, reports: [] }) as StoryDocument), reports };
}

/** Number of the story meant by `s1`, by an event `e12` that it tells, or by the first letters of a report’s id. @throws CrosswireError RECORD_ID_UNKNOWN */
export async function storyNumber(reader: RecordReader, id: string): Promise<number> {
  const number = numberOf('s', id);
  if (number !== null && (await reader.stories({ ids: [number] })).length > 0) return number;
  const event = numberOf('e', id);
  const articles =
    event === null ? await reader.articlesStarting(id) : (await reader.assertions({ events: [event] })).map(({ article }) => article);
  const [head] = number === null && articles.length > 0 ? await reader.articles({ ids: articles }) : [];
  if (!head || (event === null && articles.length > 1)) throw new CrosswireError('RECORD_ID_UNKNOWN', { subject: id });
  return head.story;
}

export interface AskedStory {
  readonly number: number;
  /** Reports carry the ids of the record. */
  readonly document: StoryDocument;
}

/** One story as it was last compared. @throws CrosswireError RECORD_ID_UNKNOWN */
export async function askStory(reader: RecordReader, id: string): Promise<AskedStory> {
  const number = await storyNumber(reader, id);
  const document = await reader.storyDocument(number);
  if (!document) throw new CrosswireError('RECORD_ID_UNKNOWN', { subject: id });
  return { number, document };
}

/** A story with what its articles are: reports, or rows of an imported table. */
export interface ListedStory extends StoryRow {
  readonly kind: ArticleKind;
}

/** Stories in the order in which they came, or the last ones first. */
export async function askStories(reader: RecordReader, query: StoryQuery): Promise<ListedStory[]> {
  const stories = await reader.stories(query);
  // A story holds either reports or rows of a table.
  const rows = await reader.articles({ stories: stories.map(({ id }) => id), kind: 'background' });
  const ofTables = new Set(rows.map(({ story }) => story));
  return stories.map((story) => ({ ...story, kind: ofTables.has(story.id) ? 'background' : 'report' }));
}
