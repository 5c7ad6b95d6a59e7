import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { CrosswireError } from '../errors.js';
import { englishMarkers } from '../lexicon/english-markers.js';

const MARKERS = new Set(englishMarkers);
const LONGEST_MARKER = Math.max(...englishMarkers.map(({ length }) => length));
const SAMPLE = 6000;
// English news has 20–30 % of these words, other languages in Latin letters under 3 %; names and figures alone bring short texts down to 10 %.
const ENGLISH_SHARE = 0.12;
// Fewer words than these tell no language.
const MIN_WORDS = 12;

interface Detector {
  detect(text: string): { language: string; isReliable(): boolean };
}

/** The language detector takes a third of a second to load: only a text that is not plainly English asks for it. */
function detector(): Detector {
  const file = fileURLToPath(import.meta.resolve('eld/extrasmall'));
  return (createRequire(import.meta.url)(file) as { eld: Detector }).eld;
}

const nameOf = (code: string): string => new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;

/** Share of the words that only English has among its commonest; null where there are too few words to say. */
export function englishShare(text: string): number | null {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[a-zß-ɏ]+/g) ?? [];
  if (words.length < MIN_WORDS) return null;
  let markers = 0;
  for (const word of words) if (word.length <= LONGEST_MARKER && MARKERS.has(word)) markers++;
  return markers / words.length;
}

/** Gives `en`, or throws LANGUAGE_UNSUPPORTED with the name of the language. Text too short to tell is taken for English. */
export function requireEnglish(text: string, subject: string): 'en' {
  const share = englishShare(text);
  if (share === null ? !foreignScript(text) : share >= ENGLISH_SHARE) return 'en';
  const { language } = detector().detect(text.slice(0, SAMPLE));
  if (language === 'en' || (language === '' && !foreignScript(text))) return 'en';
  throw new CrosswireError('LANGUAGE_UNSUPPORTED', {
    subject,
    detail: language ? `it seems to be ${nameOf(language)}` : 'its language could not be told',
  });
}

/** More than half of the letters are not Latin ones. Chinese and Thai have no word to count. */
function foreignScript(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 8 && (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) < letters / 2;
}
