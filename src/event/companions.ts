import { COMPANION_PHRASES } from '../lexicon/companions.js';
import type { Chain } from '../text/index.js';
import type { EventType } from './types.js';
import type { ReportView } from './view.js';

/** Happenings that several go to together. */
const SHARED: ReadonlySet<EventType> = new Set(['visit', 'attend']);

/** A title of at most so many words may stand between “alongside” and the name. */
const LONGEST_TITLE = 6;

const ENDS: ReadonlySet<string> = new Set(['.', ';', ':', '“', '”', '"', '—', '–']);

export interface Companion {
  readonly chain: Chain;
  readonly token: number;
}

/**
 * People named after “alongside”, “accompanied by” … behind the trigger, up to the next verb of its clause. The order of words decides:
 * the tree often hangs such a phrase on a neighbour.
 */
export function companionsOf(view: ReportView, type: EventType, trigger: number): Companion[] {
  if (!SHARED.has(type)) return [];
  const { tokens } = view;
  const { last } = view.sentence(trigger);
  for (let token = trigger + 1; token < last; token++) {
    if (ENDS.has(tokens.form(token))) return [];
    const phrase = COMPANION_PHRASES.find((words) => words.every((word, i) => tokens.lower(token + i) === word));
    if (phrase) return personAfter(view, token + phrase.length, last);
    if (tokens.upos(token) === 'VERB') return [];
  }
  return [];
}

function personAfter(view: ReportView, from: number, last: number): Companion[] {
  for (let token = from; token < Math.min(last, from + LONGEST_TITLE); token++) {
    const located = view.covering(token);
    if (located?.chain.type === 'person' && located.mention.kind !== 'pronoun') return [{ chain: located.chain, token }];
    if (['VERB', 'ADP', 'PUNCT'].includes(view.tokens.upos(token))) return [];
  }
  return [];
}
