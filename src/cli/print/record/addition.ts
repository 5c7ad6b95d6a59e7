import type { AdditionDocument } from '../../../view/index.js';
import type { Page } from '../page.js';
import { wrap } from '../wrap.js';

const OUTCOME: Readonly<Record<AdditionDocument['reports'][number]['outcome'], string>> = {
  'new-story': 'begins',
  joined: 'joins',
  known: 'was known, in',
};

const MOST_LINES = 40;

/** One line a report, and the sum. */
export function printAddition({ record, reports, rejected }: AdditionDocument, { width, ink }: Page): string {
  const lines = reports
    .slice(0, MOST_LINES)
    .flatMap(({ id, file, story, title, outcome }) =>
      wrap(`${file?.split('/').at(-1) ?? id} ${OUTCOME[outcome]} ${story}: ${title}`, width, 1, 3),
    );
  const more = reports.length > MOST_LINES ? [` … and ${reports.length - MOST_LINES} more`] : [];
  const fresh = reports.filter(({ outcome }) => outcome !== 'known').length;
  const sum = `${fresh} added to ${record}, ${reports.length - fresh} known already${rejected.length > 0 ? `, ${rejected.length} not usable` : ''}`;
  return `${[...lines, ...more, ...wrap(sum, width).map((line) => ink('bold', line))].join('\n')}\n`;
}
