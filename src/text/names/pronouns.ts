import { speechLemmas } from '../../lexicon/nominals.js';
import type { Mention } from '../types.js';
import { addMention, type Draft, mentionOf } from './draft.js';
import type { Cast } from './entities.js';
import type { Words } from './words.js';

type Kind = 'he' | 'she' | 'it' | 'they';
const KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    he: 'he',
    him: 'he',
    his: 'he',
    himself: 'he',
    she: 'she',
    her: 'she',
    hers: 'she',
    herself: 'she',
    it: 'it',
    its: 'it',
    itself: 'it',
    they: 'they',
    them: 'they',
    their: 'they',
    theirs: 'they',
    themselves: 'they',
  } as const),
);

/** How many sentences back an antecedent may stand. */
const REACH: Readonly<Record<Kind, number>> = { he: 4, she: 4, it: 1, they: 2 };
const LEAST: Readonly<Record<Kind, number>> = { he: 1, she: 1, it: 5, they: 5 };

interface Candidate {
  readonly draft: Draft;
  readonly mention: Mention;
}

/** Adds third-person pronouns to the nearest entity that fits in number, gender and place in the clause. */
export function addPronouns(words: Words, cast: Cast): void {
  const candidates: Candidate[] = cast.drafts.flatMap((draft) =>
    draft.mentions.filter((mention) => mention.reading !== 'dateline').map((mention) => ({ draft, mention })),
  );
  candidates.sort((a, b) => a.mention.start - b.mention.start);
  const inQuote = quotedWords(words);
  let from = 0;
  for (let word = 0; word < words.count; word++) {
    const kind = KINDS.get(words.lower(word));
    if (!kind || words.upos(word) === 'PROPN') continue;
    const sentence = words.sentence[word] ?? 0;
    while (from < candidates.length && (candidates[from]?.mention.sentence ?? 0) < sentence - 5) from++;
    if (kind === 'it' && isExpletive(words, word)) continue;
    const found = resolve(words, word, kind, candidates, from, inQuote);
    if (!found) continue;
    const mention = mentionOf(words, word, word + 1, 'pronoun');
    addMention(found, mention);
    insert(candidates, { draft: found, mention });
    if (found.type === 'person' && kind !== 'they') found.gender ??= kind === 'he' ? 'm' : kind === 'she' ? 'f' : null;
  }
}

function insert(candidates: Candidate[], candidate: Candidate): void {
  let at = candidates.length;
  while (at > 0 && (candidates[at - 1] as Candidate).mention.start > candidate.mention.start) at--;
  candidates.splice(at, 0, candidate);
}

function resolve(
  words: Words,
  word: number,
  kind: Kind,
  candidates: readonly Candidate[],
  from: number,
  inQuote: Uint8Array,
): Draft | null {
  const token = words.first[word] as number;
  let best: Draft | null = null;
  let bestScore = LEAST[kind] - 0.01;
  for (let i = from; i < candidates.length; i++) {
    const { draft, mention } = candidates[i] as Candidate;
    if (mention.first >= token || !fits(draft, kind)) continue;
    const distance = (words.sentence[word] ?? 0) - mention.sentence;
    if (distance > REACH[kind] || clash(words, token, mention)) continue;
    const score = rank(words, word, kind, draft, mention, distance, inQuote);
    if (score >= bestScore) [best, bestScore] = [draft, score];
  }
  return best;
}

function fits(draft: Draft, kind: Kind): boolean {
  if (kind === 'he') return draft.type === 'person' && draft.gender !== 'f' && !draft.plural;
  if (kind === 'she') return draft.type === 'person' && draft.gender !== 'm' && !draft.plural;
  if (kind === 'it') return (draft.type === 'state' || draft.type === 'organisation') && !draft.plural;
  return draft.type === 'organisation' && (draft.plural || draft.row !== null);
}

/** A pronoun never means another argument of its own verb: “Sall thanked him”; “his” may. */
function clash(words: Words, token: number, mention: Mention): boolean {
  const { tokens } = words;
  if (tokens.rel(token) === 'nmod:poss') return tokens.head(token) === mention.head;
  const governor = tokens.head(token);
  if (governor < 0 || mention.head < 0 || tokens.sentenceOf(mention.head) !== tokens.sentenceOf(token)) return false;
  const above = tokens.head(mention.head);
  return (
    above === governor ||
    mention.head === governor ||
    (above >= 0 && above === controller(words, token, governor) && isSubject(words, mention.head))
  );
}

const isSubject = (words: Words, head: number): boolean => words.tokens.rel(head).startsWith('nsubj');

/**
 * “X telephoned Y to thank him”, “X called Y in and handed him a note”: the subject of the first verb is that of the second, so that “him” is not X. The
 * governing verb, or -1.
 */
function controller(words: Words, token: number, verb: number): number {
  const { tokens } = words;
  if (tokens.rel(token).startsWith('nsubj') || !/^(?:xcomp|advcl|acl|conj)$/.test(tokens.rel(verb))) return -1;
  const toInfinitive = tokens.children(verb).some((child) => tokens.rel(child) === 'mark' && tokens.lower(child) === 'to');
  const ownSubject = tokens.children(verb).some((child) => tokens.rel(child).startsWith('nsubj'));
  if (tokens.rel(verb) === 'conj') return ownSubject ? -1 : tokens.head(verb);
  const governor = tokens.head(verb);
  // “telephoned him *the same day to thank* him”: hung on the day, it belongs to the verb above.
  const isHungOnTime = tokens.rel(verb) === 'acl' && governor >= 0 && tokens.rel(governor).startsWith('obl');
  if (tokens.rel(verb) === 'acl' && !isHungOnTime) return -1;
  const above = isHungOnTime ? tokens.head(governor) : governor;
  const hasObject = tokens.rel(verb) === 'xcomp' && above >= 0 && tokens.children(above).some((child) => tokens.rel(child) === 'obj');
  return (toInfinitive || tokens.xpos(verb) === 'VBG') && !ownSubject && !hasObject ? above : -1;
}

function rank(words: Words, word: number, kind: Kind, draft: Draft, mention: Mention, distance: number, inQuote: Uint8Array): number {
  const { tokens } = words;
  const token = words.first[word] as number;
  const rel = mention.head >= 0 ? tokens.rel(mention.head) : 'dep';
  let score = 6 - 2 * distance;
  if (rel === 'nsubj') score += 3;
  else if (rel === 'nsubj:pass') score += 2.5;
  else if (rel === 'obj' || rel === 'iobj') score += 1;
  else if (rel === 'nmod:poss' || rel === 'compound') score -= 1.5;
  else if (rel.startsWith('nmod')) score -= 1;
  if (rel.startsWith('nsubj') && tokens.head(mention.head) === clauseVerb(words, token)) score += 2.5;
  if (mention.kind === 'pronoun') score += 1;
  // What opens a sentence is mostly its subject, whatever the tree says of long appositions.
  if (mention.first === words.sentences[mention.sentence]?.first && !rel.startsWith('nsubj')) score += 3;
  const same = kind === 'she' ? 'f' : 'm';
  if ((kind === 'he' || kind === 'she') && draft.gender === same) score += 1.5;
  if (distance === 0) score += (mention.first - token) / 40;
  // A sentence that opens with a pronoun goes on about the last subject.
  if (distance === 1 && tokens.rel(token) === 'nsubj' && rel.startsWith('nsubj') && isMainVerb(words, mention.head)) score += 1.5;
  if (distance <= 1 && !inQuote[word] && speaks(words, token) && isGivenSource(words, mention)) score += 5;
  if (inQuote[word] && !inQuote[words.ofToken[mention.first] ?? 0] && isSpeaker(words, mention)) score -= 4;
  return score;
}

/** The verb of the innermost clause around a token, or -1. */
function clauseVerb(words: Words, token: number): number {
  const { tokens } = words;
  let at = tokens.head(token);
  for (let steps = 0; at >= 0 && steps < 8 && tokens.upos(at) !== 'VERB'; steps++) at = tokens.head(at);
  return at;
}

const isMainVerb = (words: Words, head: number): boolean => words.tokens.rel(words.tokens.head(head)) === 'root';

function isSpeaker(words: Words, mention: Mention): boolean {
  const governor = mention.head >= 0 ? words.tokens.head(mention.head) : -1;
  return governor >= 0 && words.tokens.rel(mention.head) === 'nsubj' && speechLemmas.has(words.tokens.lemma(governor));
}

const speaks = ({ tokens }: Words, token: number): boolean =>
  tokens.rel(token) === 'nsubj' && tokens.head(token) >= 0 && speechLemmas.has(tokens.lemma(tokens.head(token)));

// “according to ministry spokesman *Ana Lind*”: title and state stand between.
const LONGEST_TITLE = 6;

/** “…, according to *Ana Lind*. “…,” she said.”: whose word the report gives goes on speaking. */
function isGivenSource({ tokens }: Words, mention: Mention): boolean {
  for (let at = mention.first - 1; at >= Math.max(1, mention.first - LONGEST_TITLE); at--) {
    if (tokens.lower(at) === 'to' && tokens.lower(at - 1) === 'according') return true;
    if (tokens.upos(at) === 'VERB' || tokens.upos(at) === 'PUNCT') return false;
  }
  return false;
}

/** Marks the words inside quotation marks, paragraph by paragraph. */
export function quotedWords(words: Words): Uint8Array {
  const marks = new Uint8Array(words.count);
  let open = false;
  let block = -1;
  for (let word = 0; word < words.count; word++) {
    const own = words.sentences[words.sentence[word] ?? 0]?.block ?? -1;
    if (own !== block) [open, block] = [false, own];
    const form = words.form(word);
    if (form === '“' || form === '”' || form === '"') open = form === '“' || (form === '"' && !open);
    else if (open) marks[word] = 1;
  }
  return marks;
}

const WEATHER = /^(?:seem|appear|rain|snow|turn|happen|take|remain|become|emerge)$/;

/** “It is clear that …”, “it was the first time that …”: the pronoun stands for nothing. */
function isExpletive(words: Words, word: number): boolean {
  const { tokens } = words;
  const token = words.first[word] as number;
  if (tokens.rel(token) === 'expl') return true;
  if (tokens.rel(token) !== 'nsubj' && tokens.rel(token) !== 'nsubj:pass') return false;
  const governor = tokens.head(token);
  if (governor < 0) return true;
  if (tokens.rel(token) === 'nsubj:pass' && speechLemmas.has(tokens.lemma(governor))) return true;
  const copula = tokens.children(governor).some((child) => tokens.rel(child) === 'cop');
  return (copula && tokens.upos(governor) !== 'VERB') || WEATHER.test(tokens.lemma(governor));
}
