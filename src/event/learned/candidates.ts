import { FlagScene } from '../flags.js';
import { type Frame, nounFrame } from '../frame.js';
import { frameOf } from '../verb-frames.js';
import type { ReportView } from '../view.js';

/** Relations of a noun to the verb that lends it a doer: “began a *swing* through Asia”, “a *stopover* was made”. */
const LENDING = ['obj', 'nsubj:pass'];

/** Might the word tell a happening? A verb might, and a noun that is no name. */
export function isCandidate(view: ReportView, token: number): boolean {
  const upos = view.tokens.upos(token);
  if (upos === 'VERB') return !view.tokens.rel(token).startsWith('aux');
  return upos === 'NOUN' || upos === 'ADJ' || (upos === 'PROPN' && !isName(view, token));
}

const isName = (view: ReportView, token: number): boolean => {
  const located = view.covering(token);
  return located !== undefined && located.chain.type !== 'event';
};

/** A candidate in its sentence. */
export function candidateScene(view: ReportView, token: number, frames: Map<number, Frame>): FlagScene {
  const { tokens } = view;
  if (tokens.upos(token) === 'VERB') return new FlagScene(view, frameOf(view, token, frames));
  const head = tokens.head(token);
  const light = head >= 0 && view.isVerb(head) && view.hasRel(token, LENDING) ? frameOf(view, head, frames) : null;
  return new FlagScene(view, nounFrame(view, token, light));
}
