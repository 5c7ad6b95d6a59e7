import { agencyWords } from '../lexicon/agencies.js';
import { isAgency } from './credit.js';
import { isSection, titleOf } from './masthead.js';
import { isKnownPlace } from './places.js';
import { bare, hasHeadlineVerb, isAllCaps, startsUpper, wordCount, wordsOf } from './shape.js';

export interface Byline {
  readonly name: string | null;
  /** Place a correspondent writes from, as printed. */
  readonly place: string | null;
  /** Agency or service named behind “for”. */
  readonly agency: string | null;
}

const WITH_PICTURES = '(?: and (?:photos|pictures|photographs))?';
const BY = new RegExp(
  `^(?:(?:an? )?(?:story|text|words|report|reporting|written|analysis|commentary|reconstruction|interview|essay|profile|portrait|column|comment|letter|account|investigation|feature)${WITH_PICTURES}\\s*(?:by\\b|:)|by)\\s*:?\\s+(?=\\S)`,
  'i',
);
// “DIPLOMATIC DIARY by Aino Virtanen”: a column in capitals and who writes it.
const COLUMN = /^[A-ZÀ-Þ][A-ZÀ-Þ’' &-]{3,40} by (?=[A-ZÀ-Þ][a-zß-ɏ])/;
// Capitals are told apart here: “Our Africa correspondent in Lomé” is a byline, “Ankara recalls staff” a headline.
const CORRESPONDENT =
  /^(?:(?:[Ff]rom|[Bb]y|FROM|BY) )?(?:(?:[Oo]ur|[Aa]n?|[Tt]he|OUR|A) )?(?:(?:[Oo]wn|OWN|[Ss]pecial|SPECIAL|[Ss]taff|STAFF|[Ff]oreign|[Dd]iplomatic|[Rr]egional|[Pp]olitical|[Ss]enior|[Cc]hief|[Ww]orld|[A-ZÀ-ÞĀ-ɏ][a-zß-ɏ]+(?=(?: [a-zß-ɏ]+)? (?:correspondent|editor|reporter))) ){0,3}(?:[Cc]orrespondents?|CORRESPONDENTS?|[Rr]eporters?|REPORTERS?|[Ss]taff [Ww]riters?|STAFF WRITERS?|[Nn]ewsroom|[Ss]taff|STAFF|[Nn]ews [Dd]esk|[Ff]oreign [Dd]esk)(?: (?:in|at|IN) ([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’' ,.-]{2,40}))?$/;
const ROLE =
  /^(?:.*\b(?:correspondent|editor|reporter|writer|bureau|chief|staff|columnist|analyst|producer|news|desk|agency|service|press|afp|reuters|ap)\b.*)$/i;
const SMALL = new Set('and & de da del della di dos do van von der den bin ibn al el la le ter ten zu y e i ben abu'.split(' '));
const NOT_NAMES = new Set(
  'the a an this that these those our their his her its it he she they we you all some many every no monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
const AGENCY_WORDS = new Set(agencyWords);

const isName = (text: string): boolean => {
  const words = wordsOf(text);
  if (!words.length || words.length > 6 || /\d/.test(text)) return false;
  return words.every((word) => startsUpper(word) || SMALL.has(word.toLowerCase())) && !NOT_NAMES.has(bare(words[0] as string));
};

const cut = (text: string, pattern: RegExp): [string, string | null] => {
  const match = pattern.exec(text);
  return match ? [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length).replace(/[.\s]+$/, '')] : [text, null];
};

// “Aino Virtanen, Baltic Wire”, “Aino Virtanen (BWN)”: a writer and the service.
const BESIDE = /^([^()]+?)(?:,\s+|\s*[|/·]\s*|\s+[–—-]\s+|\s*\(\s*)([^(),]{2,40})\)?$/;

/** Names joined by commas and “and”, perhaps with a post, a place and the service written for. */
function readNames(text: string): Byline | null {
  const [rest, service] = cut(text, /,?\s+for\s+(?=(?:the )?[A-ZÀ-ÞĀ-ɏ])/);
  const [who, place] = cut(rest, /,?\s+in\s+(?=[A-ZÀ-ÞĀ-ɏ])/);
  const beside = BESIDE.exec(who);
  if (beside?.[1] && beside[2] && isAgency(beside[2], true)) {
    const read = readNames(beside[1]);
    return read && { ...read, place: read.place ?? place, agency: beside[2] };
  }
  const pieces = who.split(/\s*(?:,|\||;|·|\/|\s[-–—]\s|\s+and\s+|\s+&\s+)\s*/).filter(Boolean);
  const names = pieces.filter((piece) => isName(piece) && !ROLE.test(piece));
  const rest2 = pieces.filter((piece) => !isName(piece) && !ROLE.test(piece));
  if (rest2.length || !pieces.length) return null;
  if (names.length && names.every((name) => wordsOf(name).length === 1) && names.length < 2 && pieces.length > 1) return null;
  // Where a named writer stood is no dateline: papers print both, and only one of them opens the report.
  return { name: names.length ? (who.split(/\s*[|·]\s*/)[0]?.trim() ?? null) : null, place: names.length ? null : place, agency: service };
}

/** “By Staff, with files from Baltic Wire”: the credit is read elsewhere. */
export const WITH_FILES =
  /,? (?:with|and) (?:(?:additional|further|agency) )?(?:files?|inputs?|material|reports?|reporting|contributions?) (?:from|by) .*$/i;

// “From Lomé”, “Reporting from Cúcuta”: a place and no name.
const FROM = /^(?:reporting )?from\s+(?=\S)/i;
// Without one of these no line is a byline of either kind.
const CUE =
  /\b(?:by|from|story|text|words|reporting|report|written|analysis|commentary|reconstruction|interview|essay|profile|portrait|column|comment|letter|account|investigation|feature|correspondents?|reporters?|writers?|newsroom|staff|desk)\b/i;

/** A line that says who wrote the report, or null. */
export function bylineOf(line: string): Byline | null {
  if (wordCount(line) > 16 || !CUE.test(line)) return null;
  const by = BY.exec(line) ?? COLUMN.exec(line);
  if (by) return readNames(line.slice(by[0].length).replace(/[.]$/, '').replace(WITH_FILES, ''));
  const from = FROM.exec(line);
  const place = from ? line.slice(from[0].length).replace(/[.,:]$/, '') : '';
  if (place && isKnownPlace(place)) return { name: null, place, agency: null };
  const desk = CORRESPONDENT.exec(line);
  if (desk && wordsOf(line).length <= 8) return { name: null, place: desk[1]?.trim() ?? null, agency: null };
  return null;
}

/** “Farah Idris”, “Farah Idris in Bangkok”, “Farah Idris, Diplomatic Editor”: a name alone, as papers print under a headline. */
export function bareNameByline(line: string): Byline | null {
  const read = isAllCaps(line) && wordsOf(line).length > 4 ? null : readNames(line);
  if (!read?.name) return null;
  const words = wordsOf(read.name);
  if (words.length < 2 || words.length > 5 || hasHeadlineVerb(read.name) || words.some((word) => AGENCY_WORDS.has(bare(word)))) return null;
  return read;
}

/** “Aino Virtanen (Baltic Wire)” as a line of its own: a name beside an agency is no title of a paper. */
export function nameAndAgency(line: string): Byline | null {
  const read = BESIDE.test(line) ? bareNameByline(line) : null;
  return read?.name && read.agency && !isSection(read.agency) && isAgency(read.agency, true) && titleOf(read.name)?.sign !== 'strong'
    ? read
    : null;
}
