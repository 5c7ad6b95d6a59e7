import { LEARNED_ROWS, TWO_SIDED } from '../../lexicon/events/learned.js';
import { type Draft, draftEvent } from '../draft.js';
import type { Frame } from '../frame.js';
import { type CompiledRow, compileRow } from '../rows.js';
import type { ReportView } from '../view.js';
import { candidateScene, isCandidate } from './candidates.js';
import { guessOf, mayTell } from './reader.js';

/** A happening likelier than this is told. In stories on which the weights were not fitted half of such predicates stand in a passage whose record names that type. */
const LIKELY = 0.45;

let rows: ReadonlyMap<string, CompiledRow> | null = null;
const twoSided: ReadonlySet<string> = new Set(TWO_SIDED);

/** Behind all rows of the lexicon. */
const RANK = 2000;

/** What words that no row reads most likely tell, with whoever takes part; `drafts`: what rows have read. */
export function learnedDrafts(view: ReportView, drafts: readonly Draft[], frames: Map<number, Frame>): Draft[] {
  const { tokens, text } = view;
  // What a source is cited by is a statement, whatever it is like.
  const read = new Set([
    ...drafts.flatMap(({ trigger, verb }) => [trigger, verb]),
    ...text.attributions.flatMap(({ cue, source }) => (source === null ? [] : [cue])),
  ]);
  const found: Draft[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.sentenceOf(token) < 0 || read.has(token) || !isCandidate(view, token) || !mayTell(view, token)) continue;
    const draft = draftAt(view, token, drafts, frames);
    if (draft && !read.has(draft.verb)) found.push(draft);
  }
  return found;
}

function draftAt(view: ReportView, token: number, drafts: readonly Draft[], frames: Map<number, Frame>): Draft | null {
  const scene = candidateScene(view, token, frames);
  const { type, likelihood } = guessOf(scene, drafts);
  rows ??= new Map(LEARNED_ROWS.map((row, k) => [row.type, compileRow(row, RANK + k)]));
  const row = likelihood < LIKELY ? undefined : rows.get(type);
  const draft = row ? draftEvent(scene, row, !view.isVerb(token)) : null;
  return draft && isPeopled(view, draft) ? draft : null;
}

/** Both sides of what has two, and somebody by name among them: “passengers boarded the ship” tells of nobody. */
function isPeopled({ text }: ReportView, { type, participants }: Draft): boolean {
  const isNamed = participants.some(({ chain: id }) => text.chains.some((chain) => chain.id === id && chain.named));
  return isNamed && participants.length >= (twoSided.has(type) ? 2 : 1);
}
