import { ORDINALS } from '../lexicon/number-words.js';
import type { ReportView } from './view.js';

/**
 * “The Council, … 1. *Decide* to set up a force; 2. *Call* upon the States”, “The Government has decided: First. *To recall* its ambassador”: the numbered clauses of
 * an official text leave their subject to the sentence that opens them. The verb must stand first behind a number.
 */
export function isOperative(view: ReportView, verb: number): boolean {
  const { tokens, text } = view;
  const { first, index } = view.sentence(verb);
  const start = tokens.lower(first) === 'to' ? first + 1 : first;
  if (verb !== start || !['VB', 'VBP'].includes(tokens.xpos(verb))) return false;
  const label = text.sentences[index - 1];
  if (!label || label.last - label.first > 2) return false;
  return /^\d{1,2}$/.test(tokens.form(label.first)) || Object.hasOwn(ORDINALS, tokens.lower(label.first));
}

/** Who speaks in the numbered clauses, or as “we”, of an official text: the noun that opens it, before a comma or a colon at the end of its paragraph; -1 where none does. */
export function openerOf(view: ReportView, before: number): number {
  const { text, tokens } = view;
  for (let index = tokens.sentenceOf(before) - 1; index >= 0; index--) {
    const sentence = text.sentences[index];
    if (!sentence || text.article.blocks[sentence.block]?.kind !== 'paragraph') continue;
    const end = tokens.form(sentence.last - 1);
    const head = end === ':' ? subjectIn(view, sentence) : end === ',' ? nounIn(view, sentence) : -1;
    if (head >= 0) return head;
  }
  return -1;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

function subjectIn({ tokens }: ReportView, { first, last }: Stretch): number {
  for (let token = first; token < last; token++) if (tokens.rel(token) === 'nsubj' && tokens.head(tokens.head(token)) < 0) return token;
  return -1;
}

/** “The Heads of State of the Union,”: a line that is a noun phrase from its first word. */
function nounIn(view: ReportView, { first, last }: Stretch): number {
  const { tokens } = view;
  for (let token = first; token < last; token++) {
    if (tokens.upos(token) === 'VERB') return -1;
    if (tokens.head(token) < 0) return tokens.lower(first) === 'the' && view.headed(token) ? token : -1;
  }
  return -1;
}
