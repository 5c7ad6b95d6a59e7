import type { AnnotatedText } from '../../text/index.js';

/** The token itself where it is a verb, else the verb above it; -1 where there is none. */
export const verbAt = (tokens: AnnotatedText['tokens'], token: number): number =>
  tokens.upos(token) === 'VERB' ? token : verbAbove(tokens, token);

/** The verb above a token, through nouns and auxiliaries; -1 where there is none. */
export function verbAbove(tokens: AnnotatedText['tokens'], token: number): number {
  let at = tokens.head(token);
  while (at >= 0 && tokens.upos(at) !== 'VERB') at = tokens.head(at);
  return at;
}
