import type { ReportView } from './view.js';

/** The head of the noun phrase that begins at a token: the head of a name there, else the last noun of its run. */
export function phraseHead(view: ReportView, from: number, last: number): number {
  const { tokens } = view;
  let head = -1;
  // “$20 million”: a sum has no noun.
  let number = -1;
  for (let at = from; at < last; at++) {
    const upos = tokens.upos(at);
    const located = view.covering(at);
    if (located && head < 0 && located.mention.first === at) return located.mention.head;
    if (tokens.xpos(at) === 'PRP$') continue;
    if (['NOUN', 'PROPN', 'PRON'].includes(upos)) head = at;
    else if (head >= 0 || !['DET', 'ADJ', 'NUM', 'ADV', 'SYM'].includes(upos)) break;
    else if (upos === 'NUM') number = at;
  }
  return head >= 0 ? head : number;
}
