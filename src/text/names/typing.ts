import { bodyWords, speechLemmas } from '../../lexicon/nominals.js';
import { officeAfter, officeBeforeComma, tellsPerson, titleBefore } from './offices.js';
import type { Piece } from './runs.js';
import { addressGender, givenGender, headNounKind, isFamilyFirst } from './vocabulary.js';
import type { Words } from './words.js';

/** Evidence for what an open run names. Weights were set on the development stories and held against the name treebanks. */
export interface Votes {
  person: number;
  place: number;
  organisation: number;
  other: number;
  /** What the words around say for a person; the recogniser's own opinion left out. */
  signs: number;
}

export const noVotes = (): Votes => ({ person: 0, place: 0, organisation: 0, other: 0, signs: 0 });

const IN = new Set(['in', 'near', 'outside', 'inside', 'around', 'across', 'throughout']);
const TO = new Set(['from', 'to', 'at', 'into', 'toward', 'towards', 'via', 'leaving', 'left', 'reached']);
const VESSELS = new Set(
  'ship tanker vessel frigate destroyer carrier ferry yacht submarine cutter freighter boat trawler corvette warship kri uss hms ins aircraft rocket'.split(
    ' ',
  ),
);
const PLACE_OF = new Set(
  'city town village port district districts province region island islands crossing crossings resort airport suburb capital county state districts base'.split(
    ' ',
  ),
);
const MISC = new Set(
  'republicans democrats conservatives liberals muslims christians kurds arabs omicron delta covid-19 covid muslim christian jewish islamic islamist nazi communist socialist marxist catholic orthodox sunni shia shiite hindu buddhist kurdish arab arabic english persian republican democratic western eastern african asian european internet nobel olympic'.split(
    ' ',
  ),
);

/** Adds what the surroundings of one piece say. `ner`: tag of the statistical recogniser at a token, or 0. */
export function vote(words: Words, piece: Piece, ner: (token: number) => number, votes: Votes): void {
  const { first, last } = piece;
  const before = votes.person;
  votePerson(words, piece, votes);
  votes.signs += Math.max(0, votes.person - before);
  if (last - first === 1 && headNounKind(words.lower(first))) votes.other += 4;
  votePlace(words, first, last, votes);
  voteBody(words, first, last, votes);
  if (last - first === 1 && MISC.has(words.lower(first))) votes.other += 4;
  voteTagger(words, first, last, ner, votes);
}

function voteTagger(words: Words, first: number, last: number, ner: (token: number) => number, votes: Votes): void {
  const from = words.first[first] as number;
  const to = words.first[last] as number;
  let [person, place, body, outside] = [0, 0, 0, 0];
  for (let token = from; token < to; token++) {
    const tag = ner(token);
    if (tag === 1 || tag === 2) person++;
    else if (tag === 3 || tag === 4) place++;
    else if (tag === 5 || tag === 6) body++;
    else outside++;
  }
  const total = to - from || 1;
  votes.person += (2.2 * person) / total;
  votes.place += (2 * place) / total;
  votes.organisation += (1.8 * body) / total;
  votes.other += (0.8 * outside) / total;
}

function votePerson(words: Words, piece: Piece, votes: Votes): void {
  const { first, last } = piece;
  const limit = words.sentenceLast(first);
  const title = titleBefore(words, first);
  if (piece.titled || title.addressed) votes.person += 6;
  if (title.phrase && (words.capital(title.phrase.head) || title.phrase.head > title.phrase.first)) votes.person += 5;
  const after = officeAfter(words, last);
  if (after) votes.person += tellsPerson(words, after) ? 4 : 0.5;
  if (officeBeforeComma(words, title.first)) votes.person += 4;
  // “Chad”, “Jordan”, “Georgia” alone are states before they are anybody's given name.
  const isState = last - first === 1 && words.known(first)?.entry.kind === 'state';
  const given = isState ? undefined : givenGender(words.form(first));
  if (given !== undefined) votes.person += last - first > 1 ? 3 : 2;
  if (isFamilyFirst(words.form(first)) && last - first >= 2) votes.person += 1.5;
  if (last - first >= 2 && last - first <= 4) votes.person += 0.5;
  for (let i = first; i < last; i++) if (/^\p{Lu}\.$/u.test(words.form(i))) votes.person += 1.5;
  votePersonAfter(words, last, limit, last - first > 1, votes);
  const before = first > words.sentenceFirst(first) ? words.token(first - 1) : -1;
  if (before >= 0 && speechLemmas.has(words.tokens.lemma(before)) && words.tokens.upos(before) === 'VERB') votes.person += 0.7;
  if (before >= 0 && words.tokens.upos(before) === 'VERB' && TO_PERSON.has(words.tokens.lemma(before))) votes.person += 2.4;
  if (words.lower(first - 1) === "'s" && last - first > 1 && words.known(first - 2)) votes.person += 2;
}

function votePersonAfter(words: Words, last: number, limit: number, several: boolean, votes: Votes): void {
  if (last >= limit) return;
  const next = words.lower(last);
  const after = last + 1 < limit ? words.lower(last + 1) : '';
  if (next === ',' && /^\d{2}$/.test(after) && /^[,.]$/.test(words.lower(last + 2))) votes.person += 3;
  if (next === 'who' || next === 'whose' || (next === ',' && /^(?:who|whose|whom)$/.test(after))) votes.person += 2;
  // “Ana Lind of Norway”: towns have their state behind a comma.
  if (next === 'of' && words.known(last + 1)?.entry.kind === 'state') votes.person += several ? 2.2 : 1;
  if (words.upos(last) !== 'VERB' || !speechLemmas.has(words.tokens.lemma(words.token(last)))) return;
  // “Toros Karbon says that it …”: a body speaks of itself as “it”.
  const itself = /^(?:it|its)$/.test(after) || (after === 'that' && /^(?:it|its)$/.test(words.lower(last + 2)));
  if (itself) votes.organisation += 2.5;
  else votes.person += 0.7;
}

const TO_PERSON = new Set(
  'urge tell ask meet thank accuse succeed replace appoint name elect congratulate see advise greet invite telephone interview'.split(' '),
);

function votePlace(words: Words, first: number, last: number, votes: Votes): void {
  const start = words.sentenceFirst(first);
  const limit = words.sentenceLast(first);
  const before = first > start ? words.lower(first - 1) : '';
  const before2 = first - 1 > start ? words.lower(first - 2) : '';
  if (IN.has(before)) votes.place += 2.5;
  else if (TO.has(before)) votes.place += 1.2;
  if (before === 'the' && (IN.has(before2) || before2 === 'of') && last < limit && PLACE_OF.has(words.lower(last))) votes.place += 4;
  else if (last < limit && PLACE_OF.has(words.lower(last))) votes.place += 3;
  if (before === 'of' && PLACE_OF.has(before2)) votes.place += 5;
  else if (PLACE_OF.has(before)) votes.place += 2;
  if (
    last + 1 < limit &&
    words.lower(last) === ',' &&
    words.known(last + 1) &&
    /state|region/.test(words.known(last + 1)?.entry.kind ?? '')
  )
    votes.place += 2.5;
  if (before === ',' && words.known(first - 2)) votes.place += 0.5;
}

function voteBody(words: Words, first: number, last: number, votes: Votes): void {
  const start = words.sentenceFirst(first);
  const limit = words.sentenceLast(first);
  const before = first > start ? words.lower(first - 1) : '';
  const form = words.form(first);
  if (before === 'the') {
    votes.organisation += last - first > 1 ? 1.6 : 1;
    votes.person -= 2.5;
  }
  if (last - first === 1 && /^[\p{Lu}\d]{2,6}$/u.test(form)) votes.organisation += shouted(words, first) ? 0 : 1.6;
  if (VESSELS.has(before) || VESSELS.has(form.toLowerCase())) votes.organisation += 5;
  if (words.lower(last) === '(' && last + 2 < limit && /^\p{Lu}{2,}$/u.test(words.form(last + 1)) && words.lower(last + 2) === ')')
    votes.organisation += 4;
  if (last < limit && bodyWords.has(words.lower(last)) && words.lower(last) !== 'leadership') votes.organisation += 1.5;
  if (bodyWords.has(before) && addressGender(before) === undefined) votes.organisation += 2.5;
  if (before === ',' && bodyWords.has(words.lower(first - 2))) votes.organisation += 4;
  if (last + 2 < limit && words.lower(last) === ',' && /^(?:a|an|the)$/.test(words.lower(last + 1)) && bodyNear(words, last + 2, limit))
    votes.organisation += 4;
}

const ABBREVIATIONS = new Set('AM PM TV PC CEO CFO PR HQ ID OK PS FYI ASAP DVD CD GPS VIP FAQ PDF RFP'.split(' '));

/** Capitals that shout or abbreviate a common noun: no acronym of a body. */
function shouted(words: Words, word: number): boolean {
  if (ABBREVIATIONS.has(words.form(word))) return true;
  const near = [word - 1, word + 1].map((one) => (words.sentence[one] === words.sentence[word] ? words.form(one) : ''));
  return near.some((form) => /^\p{Lu}{3,}$/u.test(form));
}

/** A noun for a body heads the apposition that begins at `from`. */
function bodyNear(words: Words, from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 5; i++) {
    if (bodyWords.has(words.lower(i))) return true;
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(words.upos(i))) return false;
  }
  return false;
}
