import { EMPTY_FRAME_WORDS, PLAIN_CUES } from '../../lexicon/claims.js';
import type { AnnotatedText, TokenTable } from '../../text/index.js';
import { type Clause, FINITE, isContent, subtreeOf } from './clauses.js';
import { modalityOf } from './modality.js';

const isCue = (tokens: TokenTable, clause: Clause): boolean =>
  PLAIN_CUES.has(tokens.lemma(clause.head)) && tokens.upos(clause.head) === 'VERB';

/** Content words of a reporting frame beyond who speaks, when, and to unnamed reporters. */
function frameContent(text: AnnotatedText, clause: Clause): number {
  const { tokens } = text;
  const left = new Set(clause.own);
  for (const child of tokens.children(clause.head)) {
    if (tokens.rel(child).startsWith('nsubj')) for (const token of subtreeOf(tokens, child)) left.delete(token);
  }
  for (const token of clause.speaker ?? []) left.delete(token);
  left.delete(clause.head);
  for (const time of text.times) for (let token = time.first; token < time.last; token++) left.delete(token);
  // “said in Ankara”: where a spokesman stood is no news by itself.
  for (const chain of text.chains) {
    if (chain.type !== 'place' && chain.type !== 'state') continue;
    for (const mention of chain.mentions) for (let token = mention.first; token < mention.last; token++) left.delete(token);
  }
  let count = 0;
  for (const token of left) if (isContent(tokens, token) && !EMPTY_FRAME_WORDS.has(tokens.lemma(token))) count++;
  return count;
}

const SETTINGS: ReadonlySet<string> = new Set(['amid', 'amidst', 'despite', 'besides', 'alongside']);

/** “amid shifting alliances”: sets the scene and asserts nothing. */
function isSetting(tokens: TokenTable, clause: Clause): boolean {
  const opening = clause.own.find((token) => tokens.upos(token) !== 'PUNCT') ?? clause.head;
  return (
    clause.kind === 'adverbial' &&
    SETTINGS.has(tokens.lower(opening)) &&
    !clause.own.some((token) => FINITE.test(tokens.xpos(token)) || tokens.upos(token) === 'NUM')
  );
}

/** A main clause says something when a reader could check it: near-empty remarks and bare “X said” are left out. */
export function isInformative(text: AnnotatedText, clause: Clause, clauses: readonly Clause[]): boolean {
  const { tokens } = text;
  if (clause.kind !== 'main' && tokens.lower(clause.own[0] ?? 0) === 'of') return false;
  if (isSetting(tokens, clause)) return false;
  const content = clause.own.filter((token) => isContent(tokens, token)).length;
  if (isCue(tokens, clause)) {
    const reports = clauses.some((other) => other.parent === clause.head && (other.kind === 'reported' || other.kind === 'aside'));
    const aside = clause.kind === 'aside' || clause.kind === 'adverbial';
    if (reports || aside || content < 3 || clause.speaker) return frameContent(text, clause) > 0;
  }
  if (content !== 1) return content >= 2;
  return clause.own.length >= 3 && (tokens.upos(clause.head) === 'VERB' || modalityOf(tokens, clause.own).status !== null);
}
