import { isCapitalised, wordsOf } from './shape.js';

const MARK = /(?:©|\(c\)|\bcopyright\b)/i;

/** Who holds the copyright by a line such as “Copyright 2022 The Harbour Mail. All rights reserved.”; null where no name is printed. */
function holderOf(line: string): string | null {
  if (!MARK.test(line) || wordsOf(line).length > 30) return null;
  const name = line
    .replace(/all rights reserved.*$/i, '')
    .replace(/(?:©|\(c\)|\bcopyright\b|®|™)/gi, ' ')
    .replace(/\b(?:1[89]|20)\d\d\b(?:\s*[-–]\s*(?:(?:1[89]|20)?\d\d))?/g, ' ')
    .replace(/^[\s:,.;|–—-]*(?:by\s+)?|[\s:,.;|–—-]+$/g, '')
    .split(/\s*[|·]\s*|[.,;]\s+/)[0]
    ?.replace(/\s+/g, ' ')
    .trim();
  return name && wordsOf(name).length <= 6 && isCapitalised(name) ? name : null;
}

export function copyrightHolder(lines: readonly string[]): string | null {
  for (const line of lines) {
    const name = holderOf(line);
    if (name) return name;
  }
  return null;
}
