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

/** “*Chad and Niger*”, “the *ministers* of Chad and Niger”: all the names of a list, or the plural that they belong to, by the order of words. */
export function wholeList(view: ReportView, last: number): readonly number[] {
  const { tokens } = view;
  const names: number[] = [];
  let located = view.covering(last);
  let first = last;
  while (located && located.mention.kind === 'name') {
    names.unshift(located.mention.head >= 0 ? located.mention.head : located.mention.first);
    first = located.mention.first;
    while (['NOUN', 'PROPN', 'ADJ'].includes(tokens.upos(first - 1)) && !view.covering(first - 1)) first--;
    if (!['and', ','].includes(tokens.lower(first - 1))) break;
    located = view.covering(first - 2);
  }
  const isOwned = tokens.lower(first - 1) === 'of' && tokens.xpos(first - 2) === 'NNS';
  return names.length === 0 ? [last] : isOwned ? [first - 2] : names;
}
