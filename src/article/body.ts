import { furnitureReason } from './furniture.js';
import type { Line } from './lines.js';
import { endsSentence, startsUpper, wordCount } from './shape.js';
import type { Block } from './types.js';

export interface Body {
  readonly blocks: readonly Block[];
  readonly furniture: readonly { readonly line: Line; readonly reason: string }[];
}

const MAX_SUBHEADING_WORDS = 10;

const isSubheading = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  !endsSentence(line.text) &&
  wordCount(line.text) <= MAX_SUBHEADING_WORDS &&
  !/^[-•*–—“"‘'(]|[:,;–—]$/.test(line.text) &&
  (startsUpper(line.text) || line.gapBefore);

/** The lines between head and tail: paragraphs, subheadings and what does not belong between them. */
export function readBody(lines: readonly Line[]): Body {
  const blocks: Block[] = [];
  const furniture: { line: Line; reason: string }[] = [];
  lines.forEach((line, i) => {
    const reason = i === 0 ? null : furnitureReason(line.text, 'body');
    if (reason) furniture.push({ line, reason });
    else blocks.push({ kind: i > 0 && isSubheading(line, lines[i + 1]) ? 'subheading' : 'paragraph', start: line.start, end: line.end });
  });
  return { blocks, furniture };
}
