import { cityObjects, cityOwned, governmentHeads, motionLemmas, placePrepositions, recipientNouns } from '../../lexicon/readings.js';
import { headToken } from './draft.js';
import { officeHead } from './vocabulary.js';
import type { Words } from './words.js';

/**
 * Whether a capital (or a state) at words `first` to `last` (excluded) stands for the government or for the place. The preposition in
 * front decides first, then the grammatical role with the governing word; the lexicon names the exceptions.
 */
export function readingOf(words: Words, first: number, last: number): 'city' | 'government' {
  const { tokens } = words;
  const head = headToken(words, words.first[first] as number, words.first[last] as number);
  const before = first > words.sentenceFirst(first) ? words.lower(words.lower(first - 1) === 'the' ? first - 2 : first - 1) : '';
  if (words.lower(last) === "'s" || words.lower(last) === "'") return ownedBy(words, last + 1);
  if (
    last < words.sentenceLast(first) &&
    /^[,]$/.test(words.lower(last)) &&
    words.known(last + 1)?.entry.kind === 'state' &&
    placePrepositions.has(before)
  )
    return 'city';
  if (placePrepositions.has(before)) return 'city';
  if (before === 'by' || before === 'with' || before === 'against' || before === 'between' || before === 'for')
    return byAgent(words, head, before);
  if (before === 'to' || before === 'from' || before === 'of') return afterTo(words, head, before);
  if (beforeFinite(words, last) || ADDRESSED.has(before)) return 'government';
  const rel = tokens.rel(head);
  const governor = tokens.head(head);
  if (rel.startsWith('conj') && governor >= 0) return conjunct(words, governor, first);
  if (rel === 'nsubj' || rel === 'nsubj:pass' || rel === 'csubj') return asSubject(words, governor, rel);
  if (rel === 'obj' || rel === 'iobj') return cityObjects.has(tokens.lemma(governor)) ? 'city' : 'government';
  if (rel === 'compound' || rel === 'nmod' || rel === 'amod') return compound(words, governor);
  return 'city';
}

/** Verbs that address somebody; right in front of the name they need no tree. */
const ADDRESSED = new Set('asked told urged ordered accused warned blamed thanked pressed informed'.split(' '));
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** The name, or the pair it belongs to, stands right before a finite verb of action: “after Kyiv and Moscow swapped prisoners”. */
function beforeFinite(words: Words, last: number): boolean {
  const limit = words.sentenceLast(last - 1);
  let at = last;
  const other = /^(?:and|,)$/.test(words.lower(at)) ? words.known(at + 1) : null;
  if (other?.entry.kind === 'capital') at = other.last;
  if (at >= limit || words.upos(at) !== 'VERB' || !FINITE.test(words.xpos(at))) return false;
  return !cityObjects.has(`*${words.tokens.lemma(words.token(at))}`);
}

function conjunct(words: Words, governor: number, first: number): 'city' | 'government' {
  const word = words.ofToken[governor] ?? -1;
  const known = word >= 0 ? words.known(word) : null;
  if (!known || word >= first) return 'city';
  return readingOf(words, word, known.last);
}

function ownedBy(words: Words, at: number): 'city' | 'government' {
  for (let i = at; i < Math.min(words.sentenceLast(at - 1), at + 5); i++) {
    if (cityOwned.has(words.lower(i))) return 'city';
    if (!/^(?:ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(words.upos(i))) break;
  }
  return 'government';
}

/** “ties with Pyongyang”, “freed by Moscow”; “a road between Kyiv and Odesa” stays a place. */
function byAgent(words: Words, head: number, before: string): 'city' | 'government' {
  const governor = words.tokens.head(head);
  if (before === 'between')
    return governor >= 0 &&
      /^(?:road|border|flight|train|railway|route|distance|highway|line|travel|fly)$/.test(words.tokens.lemma(governor))
      ? 'city'
      : 'government';
  if (before === 'for') return governor >= 0 && motionLemmas.has(words.tokens.lemma(governor)) ? 'city' : 'government';
  return 'government';
}

function afterTo(words: Words, head: number, before: string): 'city' | 'government' {
  const { tokens } = words;
  const governor = tokens.head(head);
  if (governor < 0) return 'city';
  const lemma = tokens.lemma(governor);
  if (before === 'of') return governmentHeads.has(lemma) ? 'government' : 'city';
  if (tokens.upos(governor) === 'VERB' && !motionLemmas.has(lemma)) return governmentHeads.has(lemma) ? 'government' : 'city';
  return recipientNouns.has(lemma) ? 'government' : 'city';
}

function asSubject(words: Words, governor: number, rel: string): 'city' | 'government' {
  const { tokens } = words;
  if (governor < 0) return 'city';
  if (rel === 'nsubj:pass') return cityObjects.has(tokens.lemma(governor)) ? 'city' : 'government';
  const upos = tokens.upos(governor);
  if (upos === 'VERB') return cityObjects.has(`*${tokens.lemma(governor)}`) ? 'city' : 'government';
  if (upos === 'ADJ') return cityObjects.has(`=${tokens.lemma(governor)}`) ? 'city' : 'government';
  return /^(?:city|capital|town|port|home|place|seat|site|metropolis)$/.test(tokens.lemma(governor)) ? 'city' : 'government';
}

/** “Kyiv officials”, “Washington talks”. */
function compound(words: Words, governor: number): 'city' | 'government' {
  if (governor < 0) return 'city';
  const lemma = words.tokens.lemma(governor);
  return officeHead(lemma) && !cityOwned.has(lemma) ? 'government' : 'city';
}
