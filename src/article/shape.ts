import { headlineVerbs } from '../lexicon/publisher-words.js';

// Every code unit from À on counts as a letter here but for signs and punctuation: patterns with Unicode classes are right to the last
// letter and cost several milliseconds each to compile.
const LETTER = 'A-Za-z0-9À-\u1fff\u2c00-\u2dff\u3040-\uffff';
const HAS_LETTER = new RegExp(`[${LETTER}]`);
const AROUND = new RegExp(`^[^${LETTER}]+|[^${LETTER}]+$`, 'g');

const isUpper = (char: string | undefined): boolean => char !== undefined && char !== char.toLowerCase();

export const hasLetter = (text: string): boolean => HAS_LETTER.test(text);

/** How a line looks: questions that the head, the tail and the body ask alike. */

export const wordsOf = (line: string): string[] => line.split(/[\s ]+/).filter(hasLetter);

const WORD = /[^\s ]+/g;

/** Whether `wordsOf` gives more than `most`; a paragraph is not read to its end. */
export function hasMoreWords(line: string, most: number): boolean {
  let count = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(line); match; match = WORD.exec(line)) if (hasLetter(match[0]) && ++count > most) return true;
  return false;
}

/** Number of words, counted by the gaps: much cheaper than splitting, for questions asked of every line. */
export function wordCount(line: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    const gap = code === 32 || code === 9 || code === 160;
    // A dash between spaces is no word.
    const dash = code === 0x2014 || code === 0x2013 || code === 45;
    if (gap) inside = false;
    else if (!inside && !dash) {
      inside = true;
      count++;
    }
  }
  return count;
}

/** The word without the marks around it, lower case. */
export const bare = (word: string): string => word.replace(AROUND, '').toLowerCase();

const CONNECTORS = new Set(
  'of the and & de la le les del da do dos das di du des van von der den het el al bin y e et und for a an in on'.split(' '),
);
const VERBS = new Set(headlineVerbs);

export const isConnector = (word: string): boolean => CONNECTORS.has(bare(word)) || CONNECTORS.has(word);
export const startsUpper = (word: string): boolean => {
  const first = HAS_LETTER.exec(word)?.[0];
  return isUpper(first) || (first !== undefined && first >= '0' && first <= '9');
};
export const isAllCaps = (line: string): boolean => {
  const plain = line.replace(/['’]s\b/g, '');
  return plain === plain.toUpperCase() && [...plain].some((char, i) => isUpper(char) && isUpper(plain[i + 1]));
};

/** Every word that is not a connector begins with a capital. */
export const isCapitalised = (line: string): boolean => {
  const words = wordsOf(line);
  return words.length > 0 && words.every((word) => startsUpper(word) || isConnector(word)) && words.some(startsUpper);
};

export const hasHeadlineVerb = (line: string): boolean => wordsOf(line).some((word) => VERBS.has(bare(word)));

// A final initial or company form ends no sentence: “talks in the U.S.”, “sues Orion Co.”
const ABBREVIATED = /(?:\b(?:[A-Z]\.){2,}|\b(?:Co|Corp|Inc|Ltd|Jr|Sr|St|Gen|No|Bros|etc)\.|\.\.\.|…)["”’')\]]*$/;
const CLOSED = /[.!?…][*†]?["”’'»)\]]*$/;

/** The line ends as a sentence does. */
export const endsSentence = (line: string): boolean => CLOSED.test(line) && !(ABBREVIATED.test(line) && wordCount(line) < 14);

const MIN_SENTENCE_WORDS = 8;
const MIN_OPEN_WORDS = 26;

/** The line reads as a paragraph: a closed sentence of some length, or so long that no heading would be. */
export const isProse = (line: string): boolean => {
  const count = wordCount(line);
  if (count >= MIN_OPEN_WORDS) return true;
  return count >= MIN_SENTENCE_WORDS && endsSentence(line) && !/[?]["”’']*$/.test(line);
};

/** Stretches of the line between bars, dots and arrows; a single stretch where there are none. */
export const segmentsOf = (line: string): string[] =>
  line
    .split(/\s*[|·•›»▸→>]\s*|\s+\/\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
