import type { AnnotatedText } from '../../text/index.js';

/** The verb above a token, through nouns and auxiliaries; -1 where there is none. */
export function verbAbove(tokens: AnnotatedText['tokens'], token: number): number {
  let at = tokens.head(token);
  while (at >= 0 && tokens.upos(at) !== 'VERB') at = tokens.head(at);
  return at;
}
