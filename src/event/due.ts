import type { TokenTable } from '../text/index.js';

/** “is *due in* Lima”, which the tree may take for a preposition of two words: is the word that “due”? */
export const isDue = (tokens: TokenTable, token: number): boolean => tokens.lower(token) === 'due' && tokens.rel(token) === 'case';

/** The “due” that hangs on a place in this way; -1 where there is none. */
export const dueUpon = (tokens: TokenTable, place: number): number => tokens.children(place).find((child) => isDue(tokens, child)) ?? -1;
