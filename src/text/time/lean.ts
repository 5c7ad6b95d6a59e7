import {
  DEMANDS,
  FUTURE_BEFORE_FOR,
  FUTURE_CUES,
  FUTURE_GOVERNORS,
  FUTURE_PARTICIPLES,
  GOVERNS_FROM_AFAR,
  NO_PARTICIPLES,
  PAST_CUES,
  PRESENT_CUES,
  PUT_AHEAD_FOR,
} from '../../lexicon/timeTense.js';
import type { BaseText } from '../base.js';
import type { Sentence } from '../types.js';
import type { Lean } from './types.js';

export interface Tense {
  readonly lean: Lean;
  /** Nothing but a present tense: “the vote is on Tuesday”. */
  readonly present: boolean;
}

const PAST: Tense = { lean: -1, present: false };
const FUTURE: Tense = { lean: 1, present: false };
const PRESENT: Tense = { lean: 0, present: true };
const OPEN: Tense = { lean: 0, present: false };

const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom', 'where', 'when']);
const AUXILIARIES = new Set(['will', 'shall', 'would', "'ll", '’ll', 'may', 'might', 'could', 'should', 'must']);
const PASSED_OVER = new Set(['be', 'not', 'also', 'have', 'been', 'then', 'only', 'later', 'being']);
const SUBJECT_GAP = 4;
const POSSESSIVES = new Set(["'s", '’s', "'", '’']);
const REACH = 14;
/** Behind these “visit”, “plan” and “vote” are nouns. */
const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'his',
  'her',
  'its',
  'their',
  'this',
  'that',
  'of',
  'for',
  'first',
  'last',
  'official',
  'state',
  'planned',
]);

/** “to” with a verb behind it: the word before says whether the verb lies ahead (“plans to”) or goes with its governor (“failed to”). */
function infinitive(base: BaseText, sentence: Sentence, to: number): Tense | null {
  const { tokens } = base;
  if (to + 1 >= sentence.last) return null;
  const next = tokens.upos(to + 1);
  if (next !== 'VERB' && next !== 'AUX' && next !== 'X') return null;
  const before = to > sentence.first ? tokens.lower(to - 1) : '';
  // “was to open on Tuesday”: a day within a week of the report lies ahead, for nothing says what became of it; a month may be long over.
  if (before === 'was' || before === 'were')
    return tokens.lower(to + 1) === 'have' ? FUTURE : turnsOut(base, sentence, to) ? OPEN : PRESENT;
  return FUTURE_GOVERNORS.has(before) || governorOf(base, sentence, to) !== '' ? FUTURE : null;
}

/** “was to meet on Monday *but did not*”: the sentence tells what became of it. */
function turnsOut({ tokens }: BaseText, { last }: Sentence, to: number): boolean {
  for (let token = to + 2; token < last; token++) if (['but', 'however'].includes(tokens.lower(token))) return true;
  return false;
}

/** The verb before “to” where a day or who is meant stands between: “agreed on Wednesday to send”, “invited the king, Ana Lind, to visit”. */
function governorOf(base: BaseText, sentence: Sentence, to: number): string {
  const { tokens } = base;
  for (let i = to - 1; i >= Math.max(sentence.first, to - REACH); i--) {
    if (GOVERNS_FROM_AFAR.has(tokens.lower(i))) return tokens.lower(i);
    if (tokens.upos(i) === 'VERB' || /^[;:“”"]$/.test(tokens.form(i)) || tokens.upos(i) === 'SCONJ') return '';
  }
  return '';
}

/** “*had been* due on November 14”: the day may lie before the report as well as after it. */
const isPlanOfOld = ({ tokens }: BaseText, token: number): boolean =>
  tokens.lower(token - 1) === 'been' && tokens.lower(token - 2) === 'had';

/** “invited her to Vladivostok in September”: whom, then where to; the month is that of the visit. */
function invitesTo(base: BaseText, token: number, before: number): boolean {
  const { tokens } = base;
  for (let i = token + 2; i < before; i++) {
    if (tokens.lower(i) === 'to' && /^\p{Lu}/u.test(tokens.form(i + 1))) return true;
    if (tokens.upos(i) === 'VERB' || tokens.form(i) === ',') return false;
  }
  return false;
}

const INVITES = new Set(['invited', 'invites', 'invite', 'inviting', 'asked', 'summoned']);

function cueAt(base: BaseText, sentence: Sentence, token: number): Tense | null {
  const { tokens } = base;
  const word = tokens.lower(token);
  if (word === 'to') return infinitive(base, sentence, token);
  const upos = tokens.upos(token);
  if (FUTURE_PARTICIPLES.has(word) || (FUTURE_BEFORE_FOR.has(word) && tokens.lower(token + 1) === 'for'))
    return isPlanOfOld(base, token) ? OPEN : FUTURE;
  // “the first to greet her *will* be growers”: an auxiliary is no noun, whatever stands before it.
  if (token > sentence.first && DETERMINERS.has(tokens.lower(token - 1)) && !(upos === 'AUX' && AUXILIARIES.has(word))) return null;
  if (AUXILIARIES.has(word)) return upos === 'PROPN' ? null : FUTURE;
  if (FUTURE_CUES.has(word) && token > sentence.first && tokens.lower(token - 1) === 'to') return null;
  if (FUTURE_CUES.has(word)) return upos === 'NOUN' || upos === 'PROPN' ? null : FUTURE;
  if (PAST_CUES.has(word)) return upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' ? null : PAST;
  if (PRESENT_CUES.has(word)) return PRESENT;
  if (tokens.xpos(token) === 'VBD') return PAST;
  if (word.length > 4 && word.endsWith('ed') && !NO_PARTICIPLES.has(word)) {
    return upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN' ? null : PAST;
  }
  return null;
}

/** “after the walkout of 16 May and the failure of the meeting *planned* for Friday”: of the noun before it, and nothing about the clause. */
const isOfNoun = ({ tokens }: BaseText, token: number): boolean =>
  tokens.xpos(token) === 'VBN' && FUTURE_PARTICIPLES.has(tokens.lower(token)) && tokens.upos(token - 1) === 'NOUN';

/** “will be opened”, “may not have left”: an auxiliary close before decides over a participle. */
function withAuxiliary(base: BaseText, sentence: Sentence, token: number, cue: Tense): Tense {
  if (cue.lean >= 0) return cue;
  const { tokens } = base;
  for (let i = token - 1; i >= Math.max(sentence.first, token - SUBJECT_GAP); i--) {
    const word = tokens.lower(i);
    if (PASSED_OVER.has(word)) continue;
    const behind = tokens.lower(i + 1);
    if (AUXILIARIES.has(word)) return behind === 'have' && word !== 'will' && word !== 'would' ? PAST : FUTURE;
    if (word === 'to') return infinitive(base, sentence, i) ?? cue;
    return cue;
  }
  return cue;
}

/** “summoned the ambassador for Thursday”: the nearest verb before the “for” that introduces the time puts its object ahead. */
function putAhead(base: BaseText, sentence: Sentence, first: number, last: number): boolean {
  const { tokens } = base;
  const behind = tokens.lower(last);
  // “called for Friday’s vote to be annulled”: the day belongs to a thing that may be over.
  if (first <= sentence.first || tokens.lower(first - 1) !== 'for' || (last < sentence.last && POSSESSIVES.has(behind))) return false;
  for (let i = first - 2; i >= sentence.first; i--) {
    if (PUT_AHEAD_FOR.has(tokens.lower(i))) return i < first - 2 || tokens.lower(i) !== 'called';
    if (tokens.upos(i) === 'VERB' || tokens.upos(i) === 'PUNCT') return false;
  }
  return false;
}

/** “asked on Thursday for $3bn *before January*”: what is demanded is to be done by then. The nearest verb before counts. */
function isLimitOfDemand({ tokens }: BaseText, sentence: Sentence, first: number): boolean {
  if (first <= sentence.first || !/^(?:by|before)$/.test(tokens.lower(first - 1)) || !/^\p{Lu}/u.test(tokens.form(first))) return false;
  for (let i = first - 2; i >= sentence.first; i--) {
    if (DEMANDS.has(tokens.lower(i))) return true;
    if (/^(?:VERB|AUX)$/.test(tokens.upos(i)) && tokens.xpos(i) !== 'VB') return false;
  }
  return false;
}

/** “the contact group, which *reports in December*”: a present tense right before “in” and a month tells what is fixed. */
function isTimetabled({ tokens }: BaseText, sentence: Sentence, first: number): boolean {
  const verb = first - 2;
  return verb > sentence.first && tokens.lower(first - 1) === 'in' && /^VB[ZP]$/.test(tokens.xpos(verb)) && tokens.upos(verb) === 'VERB';
}

/**
 * Whether the clause around the tokens `first` to `last` (excluded) lies before or after the report: the nearest tense cue before them,
 * else the first one behind them. A hint: callers keep the other reading as an alternative.
 */
export function tenseOf(base: BaseText, sentence: Sentence, first: number, last: number): Tense {
  if (putAhead(base, sentence, first, last) || isLimitOfDemand(base, sentence, first) || isTimetabled(base, sentence, first)) return FUTURE;
  for (let i = first - 1; i >= sentence.first; i--) {
    if (INVITES.has(base.tokens.lower(i)) && invitesTo(base, i, first)) return FUTURE;
    const cue = cueAt(base, sentence, i);
    if (cue) return withAuxiliary(base, sentence, i, cue);
  }
  for (let i = last; i < sentence.last; i++) {
    if (RELATIVE.has(base.tokens.lower(i)) || isOfNoun(base, i)) continue;
    const cue = cueAt(base, sentence, i);
    if (cue) return cue;
  }
  return OPEN;
}
