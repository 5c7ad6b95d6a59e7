import { GOVERNORS, type GovernorRow, type StatusEffect } from '../lexicon/status.js';
import { caseOf } from './clause.js';
import type { ReportView } from './view.js';

/** Rows of words by the word; of two rows with one word the first holds. */
export function byWord(rows: readonly GovernorRow[]): ReadonlyMap<string, StatusEffect> {
  const map = new Map<string, StatusEffect>();
  for (const row of rows) for (const word of row.words) if (!map.has(word)) map.set(word, row.effect);
  return map;
}

const governors = byWord(GOVERNORS);

/** What a verb does to the happening beneath it, with its particle or phrase where the lexicon knows those. */
export function governorEffect(view: ReportView, verb: number): StatusEffect | undefined {
  const { tokens } = view;
  const lemma = tokens.lemma(verb);
  for (const child of tokens.children(verb)) {
    if (child > verb && (tokens.rel(child) === 'compound:prt' || child === verb + 1)) {
      const effect = governors.get(`${lemma} ${tokens.lower(child)}`);
      if (effect) return effect;
    }
  }
  return idiomEffect(view, verb) ?? governors.get(lemma) ?? governors.get(tokens.lower(verb));
}

/** “*put* the trip *on hold*”, “the talks *are off*”, “is *on the cards*”: a verb with its phrase, or what stands behind “be”. */
function idiomEffect(view: ReportView, head: number): StatusEffect | undefined {
  const { tokens } = view;
  const withCase = (noun: number): string => [caseOf(view, noun), tokens.lower(noun)].filter((word) => word !== '').join(' ');
  if (!view.isVerb(head)) return governors.get(`be ${withCase(head)}`);
  for (const child of tokens.children(head)) {
    const effect = view.hasRel(child, ['obl']) && child > head ? governors.get(`${tokens.lemma(head)} ${withCase(child)}`) : undefined;
    if (effect) return effect;
  }
  return undefined;
}
