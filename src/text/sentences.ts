import { sentenceOpeners } from '../lexicon/abbreviations.js';
import { quotedVerbForms } from '../lexicon/cues.js';
import { stopKind } from './tokens.js';

/** Tokens as the splitter sees them: offsets into `text`, half-open. */
export interface TokenSpans {
  readonly text: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const openers = new Set(sentenceOpeners.split(' '));
const verbForms = new Set(quotedVerbForms.split(' '));
const ENDS = /^(?:[.?!]+|…|\.\.\.+)$/;
const CLOSING = new Set(['”', '’', '"', "'", "''", ')', ']', '»']);
const OPENING = new Set(['“', '‘', '"', "'", '(', '[', '„', '«', '``', '—', '–', '-', '•']);

const formOf = ({ text, start, end }: TokenSpans, token: number): string => text.slice(start[token], end[token]);
const spaced = ({ start, end }: TokenSpans, token: number): boolean => (start[token] as number) > (end[token - 1] as number);

/**
 * Cuts the tokens `first` (included) to `last` (excluded) of one block into sentences and calls `sink` for each. A sentence ends behind a
 * closing stop and the marks that follow it, unless the next word goes on with the same sentence.
 */
export function splitSentences(tokens: TokenSpans, first: number, last: number, sink: (first: number, last: number) => void): void {
  let begin = first;
  let token = first;
  while (token < last) {
    const doubtful = endKind(tokens, token);
    if (doubtful === null) {
      if (token > begin && opensCredit(tokens, token, last)) {
        sink(begin, token);
        begin = token;
      }
      token++;
      continue;
    }
    const next = behindClosers(tokens, token + 1, last);
    if (next < last && !opensSentence(tokens, token, next, last, doubtful)) {
      token = Math.max(next, token + 1);
      continue;
    }
    sink(begin, next);
    begin = token = next;
  }
  if (begin < last) sink(begin, last);
}

type End = 'sure' | 'stop' | 'abbreviation' | 'ellipsis';

/** Whether the token can end a sentence, and how surely. */
function endKind(tokens: TokenSpans, token: number): End | null {
  const { text, start, end } = tokens;
  const at = start[token] as number;
  const stop = (end[token] as number) - 1;
  const char = text.charCodeAt(stop);
  if (char !== 46 && char !== 63 && char !== 33 && char !== 8230) return null;
  const form = text.slice(at, stop + 1);
  if (ENDS.test(form)) return form === '.' ? 'stop' : /^[.…]+$/.test(form) ? 'ellipsis' : 'sure';
  const kind = stopKind(text, at, stop);
  return kind === 'end' || kind === 'unit' || kind === 'number' ? 'abbreviation' : null;
}

/** “… in Geneva Image: Anna Keller”: a picture credit run on behind its caption. */
function opensCredit(tokens: TokenSpans, token: number, last: number): boolean {
  const at = tokens.start[token] as number;
  const first = tokens.text.charCodeAt(at);
  if ((first !== 73 && first !== 80 && first !== 70) || token + 1 >= last) return false;
  return /^(?:Image|Photo|Picture|Photograph|File photo)$/.test(formOf(tokens, token)) && formOf(tokens, token + 1) === ':';
}

/** Number of the first token that no longer belongs to the end of the sentence. */
function behindClosers(tokens: TokenSpans, from: number, last: number): number {
  let token = from;
  while (token < last) {
    const form = formOf(tokens, token);
    const straight = form === '"' || form === "'" || form === "''";
    if (!CLOSING.has(form) && !/^[?!.]+$/.test(form)) break;
    if (spaced(tokens, token) && (straight || form === '’' || form === '”')) break;
    token++;
  }
  return token;
}

function opensSentence(tokens: TokenSpans, stop: number, next: number, last: number, kind: End): boolean {
  let word = next;
  while (word < last && OPENING.has(formOf(tokens, word))) word++;
  if (word >= last) return kind !== 'abbreviation' && kind !== 'ellipsis';
  const form = formOf(tokens, word);
  const initial = form.charAt(0);
  if (initial !== initial.toUpperCase()) return kind === 'stop' && next === stop + 1 && word === next && /^i(?:Phone|Pad|OS)/.test(form);
  const letter = initial !== initial.toLowerCase();
  if (kind === 'abbreviation') return opensAfterAbbreviation(stop, word, form, letter, word > next);
  if (next > stop + 1 && kind !== 'stop' && goesOnWithCue(tokens, word, last)) return false;
  if (kind === 'ellipsis') return letter;
  if (letter || word > next) return true;
  return /^[\d$€£#@]/.test(form) ? spaced(tokens, word) : !/^[,;:)%]/.test(form);
}

function opensAfterAbbreviation(stop: number, word: number, form: string, letter: boolean, quoted: boolean): boolean {
  if (!letter) return false;
  if (openers.has(form.toLowerCase()) && form !== form.toUpperCase()) return true;
  if (form === 'A' || form === 'I') return true;
  return quoted && word > stop + 1;
}

/** “Is that so?” President Moyo asked: the words behind a quoted question belong to its sentence when a cue verb comes soon. */
function goesOnWithCue(tokens: TokenSpans, from: number, last: number): boolean {
  for (let token = from; token < Math.min(last, from + 6); token++) {
    const form = formOf(tokens, token);
    if (/^[,.;:?!]/.test(form)) return false;
    if (verbForms.has(form) && token > from) return nameBefore(tokens, from, token);
  }
  return false;
}

function nameBefore(tokens: TokenSpans, from: number, verb: number): boolean {
  const before = formOf(tokens, verb - 1);
  return /^\p{L}/u.test(before) && verb - from <= 5;
}
