import { CrosswireError } from '../errors.js';
import { loadStorySchema, type StoryDocument } from '../story/index.js';

/** Reads a saved `crosswire/story@1` document. @throws CrosswireError COMPARISON_BROKEN naming the place that is wrong */
export async function parseStory(json: string, subject: string): Promise<StoryDocument> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new CrosswireError('COMPARISON_BROKEN', { subject, detail: 'not JSON', cause });
  }
  const parsed = (await loadStorySchema()).safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new CrosswireError('COMPARISON_BROKEN', { subject, detail: `${issue?.path.join('.')}: ${issue?.message}`, cause: parsed.error });
}
