import type { Upos } from './types.js';

/** Penn tag of a word of each class where a classifier gives the class only: the first row whose ending fits; an empty ending always fits. */
const XPOS_ROWS: readonly (readonly [upos: Upos, ending: RegExp, xpos: string])[] = [
  ['VERB', /ing$/, 'VBG'],
  ['VERB', /(?:ed|said|told|went|came|met|held|took|gave|made|saw|left|flew|began|became|sent|led|won|lost)$/, 'VBD'],
  ['VERB', /[^s]s$/, 'VBZ'],
  ['VERB', /$/, 'VBP'],
  ['AUX', /^(?:will|would|shall|should|can|could|may|might|must|['’]ll|['’]d)$/, 'MD'],
  ['AUX', /^(?:was|were|had|did)$/, 'VBD'],
  ['AUX', /^(?:be)$/, 'VB'],
  ['AUX', /^(?:been)$/, 'VBN'],
  ['AUX', /^(?:being|having)$/, 'VBG'],
  ['AUX', /$/, 'VBZ'],
  ['NOUN', /[^s]s$/, 'NNS'],
  ['NOUN', /$/, 'NN'],
  ['PROPN', /$/, 'NNP'],
  ['ADJ', /$/, 'JJ'],
  ['ADV', /$/, 'RB'],
  ['ADP', /$/, 'IN'],
  ['SCONJ', /$/, 'IN'],
  ['CCONJ', /$/, 'CC'],
  ['DET', /$/, 'DT'],
  ['NUM', /$/, 'CD'],
  ['PART', /^to$/, 'TO'],
  ['PART', /s$/, 'POS'],
  ['PART', /$/, 'RB'],
  ['PRON', /^(?:who|whom|what)$/, 'WP'],
  ['PRON', /^(?:which|that)$/, 'WDT'],
  ['PRON', /^(?:his|her|its|their|our|my|your)$/, 'PRP$'],
  ['PRON', /$/, 'PRP'],
  ['PUNCT', /^[.?!]$/, '.'],
  ['PUNCT', /^[“‘]$/, '``'],
  ['PUNCT', /^[”’"]$/, "''"],
  ['PUNCT', /$/, ','],
  ['SYM', /$/, 'SYM'],
  ['INTJ', /$/, 'UH'],
  ['X', /$/, 'FW'],
];

export const XPOS_DEFAULTS: readonly string[] = [...new Set(XPOS_ROWS.map(([, , xpos]) => xpos))];

export function defaultXpos(upos: Upos, form: string): string {
  const lower = form.toLowerCase();
  return XPOS_ROWS.find(([of, ending]) => of === upos && ending.test(lower))?.[2] ?? 'FW';
}

/** Word classes told by form alone, for a classifier that gives names only: marks, numbers, capitals, and nothing else. */
export function defaultUpos(form: string): Upos {
  if (/^[\p{P}]+$/u.test(form)) return 'PUNCT';
  if (/^[\d.,:]+$/.test(form)) return 'NUM';
  return /^\p{Lu}/u.test(form) ? 'PROPN' : 'X';
}

/**
 * A tree where none is given: everything hangs on the first verb, or on the first token where there is none. It says as little as a tree
 * can, so that rules that need one stay silent instead of guessing.
 */
export function flatHeads(upos: readonly Upos[]): number[] {
  const verb = upos.indexOf('VERB');
  const root = verb < 0 ? 0 : verb;
  return upos.map((_, i) => (i === root ? -1 : root));
}
