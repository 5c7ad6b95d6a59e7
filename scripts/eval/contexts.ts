import { readConfig } from '../../src/config.js';
import { shippedModel } from '../../src/pipeline/index.js';
import { stages } from '../../src/pipeline/stages.js';
import { contextOf, kinOf, storyOf, tiesOf } from '../../src/story/build.js';
import type { StoryContext } from '../../src/story/context.js';
import { dateReports } from '../../src/story/dating/index.js';
import type { StoryDocument } from '../../src/story/index.js';
import { readCases, seenCases, type StoryCase, type StorySet } from './gold-story.js';

/** A story case read as far as its claims go, for evaluations that lay claims side by side themselves. */
export interface CaseContext {
  readonly story: StoryCase;
  readonly context: StoryContext;
  readonly document: StoryDocument;
}

const letter = (index: number): string => String.fromCharCode(65 + index);

/** Of one set, or of all on which something may be fitted. */
export async function readContexts(dir: string, set?: StorySet): Promise<CaseContext[]> {
  const analyzer = shippedModel(readConfig().modelFolder);
  const found: CaseContext[] = [];
  for (const story of set ? readCases(dir, set) : seenCases(dir)) {
    const { documents } = await stages.source(story.paths);
    const readings = documents.map((raw, i) => stages.event(stages.text(stages.article(raw, letter(i)), analyzer, null)));
    const kin = kinOf(readings);
    const dated = dateReports(readings, tiesOf(kin));
    found.push({ story, context: contextOf(dated, kin), document: storyOf(dated, kin) });
  }
  return found;
}
