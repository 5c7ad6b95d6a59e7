import type { CheckDocument, ChecksDocument } from '../../../view/index.js';
import type { Page } from '../page.js';
import { wrap } from '../wrap.js';
import { heading, MORE, paragraphs } from './answers.js';
import { entryLines, eventHead } from './entries.js';

const STYLE = { supported: 'green', contradicted: 'red', open: 'yellow' } as const;

export function printCheck(check: CheckDocument, page: Page): string {
  const { width, ink } = page;
  const entries = (all: CheckDocument['others']): string[] => all.flatMap((entry) => entryLines(entry, eventHead(entry), page));
  const about = [check.scope && `looked at: ${check.scope}`, check.definition && `counted as ${check.definition}`, ...check.unknown].filter(
    Boolean,
  );
  return paragraphs([
    [
      ...wrap(`${check.question}${check.precedent ? ` ${check.precedent}` : ''}`, width, 0, 2),
      ...wrap(`${check.verdict.toUpperCase()}: ${check.because}`, width, 0, 2).map((line) => ink(['bold', STYLE[check.verdict]], line)),
    ],
    heading('What decides', entries(check.deciding), page),
    heading('Also looked at', entries(check.others), page),
    about.flatMap((line) => wrap(`· ${line}`, width, 1, 2).map((l) => ink('dim', l))),
  ]);
}

export function printChecks({ checks, more }: ChecksDocument, page: Page): string {
  const { width, ink } = page;
  const lines = checks.map(({ question, precedent, verdict, because, deciding }) => [
    ...wrap(`${precedent ?? ''} ${question}`, width, 1, 3),
    ...wrap(
      `${verdict}: ${because}${deciding.length > 0 ? ` (${deciding.map(({ id, title }) => `${id} ${title}`).join('; ')})` : ''}`,
      width,
      4,
      2,
    ).map((line) => ink(STYLE[verdict], line)),
  ]);
  return paragraphs([...(lines.length > 0 ? lines : [['No story claims a precedent.']]), more ? wrap(MORE, width) : []]);
}
