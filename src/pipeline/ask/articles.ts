import { CrosswireError } from '../../errors.js';
import { letterOf, type RecordReader } from '../../record/index.js';

/** Full ids of reports by `s1.A` or by the first letters of their ids. @throws CrosswireError RECORD_ID_UNKNOWN, NAME_AMBIGUOUS */
export async function articleIds(reader: RecordReader, asked: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const one of asked) ids.push(await articleId(reader, one));
  return ids;
}

async function articleId(reader: RecordReader, asked: string): Promise<string> {
  const [, story, letter] = /^s(\d+)\.([A-Z]+)$/.exec(asked) ?? [];
  if (story !== undefined) {
    const heads = await reader.articles({ stories: [Number(story)] });
    const head = heads.find(({ position }) => letterOf(position) === letter);
    if (!head) throw new CrosswireError('RECORD_ID_UNKNOWN', { subject: asked });
    return head.id;
  }
  const [id, second] = asked.startsWith('r') ? await reader.articlesStarting(asked) : [];
  if (id === undefined) throw new CrosswireError('RECORD_ID_UNKNOWN', { subject: asked });
  if (second !== undefined) throw new CrosswireError('NAME_AMBIGUOUS', { subject: asked, detail: `${id}, ${second} …` });
  return id;
}
