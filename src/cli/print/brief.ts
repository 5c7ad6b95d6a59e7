import { type BriefDocument, type BriefStory, comparisonView, type Origin } from '../../view/index.js';
import { aloneLines, partLines, retoldLines } from './comparison.js';
import type { Page } from './page.js';
import { wrap } from './wrap.js';

// A brief is read at one go; `compare` prints all of a story.
const MOST_PARTS = 8;
const MOST_COMMON = 5;
const MOST_ONLY = 3;

const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** All stories of a heap, each with what a desk must know first. */
export function printBrief(brief: BriefDocument, page: Page): string {
  const stories = brief.stories.length === 1 ? '1 story' : `${brief.stories.length} stories`;
  const head = `${stories} in ${plural(brief.reports, 'report')}`;
  return `${[head, ...brief.stories.map((story) => storyLines(story, page).join('\n'))].join('\n\n')}\n`;
}

function storyLines(story: BriefStory, page: Page): string[] {
  const { width, ink } = page;
  const view = comparisonView(story.story);
  const count = story.reports.length + story.left.length;
  const against = story.contradictions > 0 ? `, ${plural(story.contradictions, 'contradiction')}` : '';
  const left = story.left.length > 0 ? ` (the first ${story.reports.length} compared)` : '';
  return [
    ...wrap(`${story.id}  ${view.title}${view.standing ? ` [${view.standing}]` : ''}`, width, 0, 4).map((line) => ink('bold', line)),
    ...wrap(`${plural(count, 'report')}, ${plural(story.independent, 'independent origin')}${against}${left}`, width, 4),
    ...story.reports.flatMap(({ id, input, publisher, headline }) =>
      wrap(`${id}  ${publisher ?? input}${headline ? `: “${headline}”` : ''}`, width, 4, 3).map((line) => ink('dim', line)),
    ),
    ...story.origins.filter(({ members }) => members.length > 1).flatMap((origin) => wrap(originInWords(origin), width, 4, 2)),
    ...some(view.parts, MOST_PARTS, (part) => partLines(part, page)),
    ...some(view.retold, MOST_COMMON, (line) => retoldLines(line, page)),
    ...(count === 1 ? view.alone.flatMap(({ lines }) => some(lines, MOST_ONLY, (line) => aloneLines(line, page))) : []),
  ];
}

/** The first of a list, and how many more there are. */
function some<T>(items: readonly T[], most: number, lines: (item: T) => string[]): string[] {
  const more = items.length > most ? [`  … and ${items.length - most} more`] : [];
  return [...items.slice(0, most).flatMap(lines), ...more];
}

export function originInWords({ members, parent, credited, first }: Origin): string {
  const others = members.filter((id) => id !== parent).join(', ');
  const source = parent
    ? `${others} rework${members.length > 2 ? '' : 's'} ${parent}`
    : `${members.join(', ')} rework one report that is not among these`;
  return `one origin: ${source}${credited ? `; credited: “${credited}”` : ''}${first && first !== parent ? `; ${first} was first` : ''}`;
}
