import type { CompiledRow } from './rows.js';
import type { ReportView } from './view.js';

/** Do the words that a row wants beside its trigger stand there? Particles may be parted from the verb by its object. */
export function besideHolds(view: ReportView, trigger: number, compiled: CompiledRow, isNoun: boolean): boolean {
  const { beside } = compiled;
  if (beside.length === 0) return true;
  const { tokens } = view;
  if (isNoun)
    return beside.every((word, i) => [tokens.lower(trigger - beside.length + i), tokens.lemma(trigger - beside.length + i)].includes(word));
  return beside.every(
    (word, i) =>
      tokens.lower(trigger + 1 + i) === word || tokens.children(trigger).some((child) => child > trigger && isParticle(view, child, word)),
  );
}

function isParticle(view: ReportView, child: number, word: string): boolean {
  return (
    view.tokens.lower(child) === word &&
    (view.tokens.rel(child) === 'compound:prt' ||
      ['ADP', 'ADV', 'PART'].includes(view.tokens.upos(child)) ||
      view.tokens.lemma(child) === word)
  );
}
