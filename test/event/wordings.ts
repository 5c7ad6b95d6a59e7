import { readFileSync } from 'node:fs';

/** Further wordings of each type, written without looking at any story: what diplomatic news says in one place or another. */
export const WORDINGS: readonly (readonly [type: string, text: string])[] = readFileSync('test/event/wordings.txt', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [string, string]);
