import { collectiveSourceNouns, documentNouns, sourceNouns } from '../../lexicon/cues.js';
import type { BaseText } from '../base.js';
import type { Chain, Mention, TokenTable } from '../types.js';
import { findCues } from './cues.js';
import { findMarkedQuotes } from './marks.js';
import { nounPhrase } from './tree.js';
import type { Phrase } from './types.js';
import { Who } from './who.js';

const people = new Set(sourceNouns.split(' '));
const papers = new Set(documentNouns.split(' '));
const bodies = new Set(collectiveSourceNouns.split(' '));

/**
 * Adds an entity for every source that is known by a description only (“a Dutch official”, “two diplomats”), so that what it says has
 * a speaker. “The official” later in the report is the same one where no other official stands between.
 */
export function withDescribedSources(base: BaseText, chains: readonly Chain[]): Chain[] {
  const who = new Who(base, chains);
  const added: { id: number; word: string; phrases: Phrase[] }[] = [];
  let next = chains.reduce((top, { id }) => Math.max(top, id), -1) + 1;
  for (const { source } of findCues(base, findMarkedQuotes(base), who)) {
    if (!source || !isDescription(base.tokens, source) || who.chainOf(source) !== null) continue;
    const word = base.tokens.lemma(source.head);
    const known = isDefinite(base.tokens, source) ? added.findLast((entry) => entry.word === word) : undefined;
    if (known) known.phrases.push(source);
    else added.push({ id: next++, word, phrases: [...introduced(base, source), source] });
  }
  return added.length === 0 ? [...chains] : [...chains, ...added.map(({ id, phrases }) => chainFrom(base, id, phrases))];
}

// “an underwriter”, “two chemists”, “the organisers”: whoever speaks and is called by a trade.
const AGENT = /(?:er|or|ist|man|woman|ant|ian|person)$/;

function isDescription(table: TokenTable, { head, first }: Phrase): boolean {
  const word = table.lemma(head);
  // “a Peruvian general spoke”: some ranks are adjectives to the tagger.
  if (table.upos(head) === 'ADJ') return people.has(word) && /^(?:an?|the)$/.test(table.lower(first));
  if (table.upos(head) !== 'NOUN') return false;
  return (
    papers.has(word) ||
    people.has(word) ||
    bodies.has(word) ||
    (/^(?:a|an|one|another)$/.test(table.lower(first)) && AGENT.test(word)) ||
    (table.xpos(head) === 'NNS' && AGENT.test(word))
  );
}

/** “a statement issued after the talks” in the three sentences before “the statement said”. */
function introduced(base: BaseText, { head, first }: Phrase): Phrase[] {
  const table = base.tokens;
  const word = table.lemma(head);
  if (!papers.has(word) || !isDefinite(table, { head, first, last: first })) return [];
  const from = base.sentences[Math.max(0, table.sentenceOf(head) - 3)]?.first ?? 0;
  for (let token = first - 1; token >= from; token--) {
    if (table.upos(token) === 'NOUN' && table.lemma(token) === word) return [nounPhrase(table, token)];
  }
  return [];
}

const isDefinite = (table: TokenTable, { first }: Phrase): boolean => /^(?:the|this|that|these|those)$/.test(table.lower(first));

function chainFrom(base: BaseText, id: number, phrases: readonly Phrase[]): Chain {
  const { tokens: table, article } = base;
  const mentions = phrases.map((phrase): Mention => {
    const { first, last, head } = described(table, phrase);
    return { first, last, head, start: table.start(first), end: table.end(last - 1), sentence: table.sentenceOf(head), kind: 'nominal' };
  });
  const [front] = mentions as [Mention];
  const many = table.xpos(front.head) === 'NNS' || bodies.has(table.lemma(front.head)) || papers.has(table.lemma(front.head));
  const name = article.text.slice(front.start, front.end);
  return { id, type: many ? 'organisation' : 'person', name, country: null, offices: [], mentions, named: false };
}

/** With the place or body behind it: “a former Thai ambassador to Myanmar”. */
function described(table: TokenTable, { first, last, head }: Phrase): Phrase {
  let end = last;
  if (/^(?:to|for|at|of|from|in)$/.test(table.lower(end)) && end < table.count) {
    let next = end + 1;
    while (next < table.count && /^(?:DET|PROPN|ADJ|NOUN)$/.test(table.upos(next)) && next < end + 7) next++;
    if (next > end + 1 && table.sentenceOf(next - 1) === table.sentenceOf(head) && table.upos(next - 1) !== 'DET') end = next;
  }
  return { first, last: end, head };
}
