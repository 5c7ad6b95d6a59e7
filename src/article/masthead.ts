import { namedDocument } from '../lexicon/letterheads.js';
import {
  editionWords,
  institutionWords,
  sectionTails,
  stationWords,
  taglineWords,
  titleEndings,
  titleOpeners,
  titleWords,
} from '../lexicon/publisher-words.js';
import { sectionLabels } from '../lexicon/section-words.js';
import { isKnownPlace } from './places.js';
import { bare, endsSentence, hasHeadlineVerb, isCapitalised, segmentsOf, wordsOf } from './shape.js';

const TITLE_WORDS = new Set(titleWords);
const OPENERS = new Set(titleOpeners);
const STATIONS = new Set(stationWords);
const SECTION_TAILS = new Set(sectionTails);
const SECTIONS = new Set(sectionLabels);
const EDITION = new Set(editionWords);
const INSTITUTIONS = new Set(institutionWords);
const TAGLINE = new Set(taglineWords);

/** The longest name of a section, with room for the marks, gaps and number around it. */
const MAX_SECTION_CHARS = Math.max(...sectionLabels.map(({ length }) => length)) + 40;

const flat = (text: string): string => wordsOf(text).map(bare).join(' ');

/** The line is the name of a section: “ASIA”, “World News”. */
export const isSection = (line: string): boolean => {
  if (line.length > MAX_SECTION_CHARS) return false;
  const text = line
    .replace(/\s+(?:no|nr)\.?\s*\d[\d/.-]*$/i, '')
    .toLowerCase()
    .replace(/[\s]+/g, ' ')
    .replace(/^[|>»#\s]+|[|:»>.\s]+$/g, '');
  return SECTIONS.has(text) || SECTIONS.has(text.replace(/ & /g, ' and '));
};

/** “Home | Asia | Business”: all stretches are short labels. Two stretches need to be known ones. */
export function isNavigation(line: string): boolean {
  const parts = segmentsOf(line);
  if (parts.length < 2) {
    const words = wordsOf(line);
    return words.length >= 3 && words.every((word) => SECTIONS.has(bare(word)));
  }
  const short = parts.every((part) => wordsOf(part).length <= 3 && !endsSentence(part));
  const known = parts.filter((part) => isSection(part)).length;
  return short && (parts.length >= 3 ? known >= 1 || parts.length >= 4 : known === parts.length);
}

/** The line under a title that praises or places the paper. */
export const isTagline = (line: string): boolean => {
  const words = wordsOf(line);
  return words.length <= 10 && words.some((word) => TAGLINE.has(bare(word))) && !/\d{1,2}:\d\d/.test(line);
};

// “— a newsletter from Turkmenistan”, “(English page)”, “/ International”, “| World”
const SUFFIX = /\s*(?:\(([^()]{3,40})\)|\s[—–|/:·•-]+\s+(.{3,60})|:\s+(.{3,60}))$/u;

/** What an edition, section or description behind the title is: it names no happening. */
const isSuffix = (text: string): boolean => {
  const words = wordsOf(text).map(bare);
  if (isSection(text)) return true;
  if (words.length > 7 || (endsSentence(text) && words.length > 4)) return false;
  const described = words.some((word) => EDITION.has(word) || TAGLINE.has(word));
  return described && (words.length <= 4 || /^(?:an?|the|your|our)\b/i.test(text));
};

// “RADIO LAYOU 95.1”, “Lakeside 101.4 FM”: where the station is heard.
const FREQUENCY = /\s+\d{2,4}(?:[.,]\d{1,2})\s*(?:FM|AM|MHz|kHz)?$/i;
const STRETCH = /\s+[—–|·•]\s+/;

/** “GABON 24/7 — La radio qui vous parle — English service”: a title with a motto and an edition behind it. */
function firstOfStretches(line: string): string | null {
  const parts = line.split(STRETCH);
  const [name = '', ...rest] = parts;
  return rest.length >= 2 && isSuffix(rest.at(-1) ?? '') && wordsOf(name).length <= 6 && !rest.some(isSection) ? name : null;
}

export interface Title {
  readonly name: string;
  /** `strong`: by its own words; `shape`: capitals only, so that the lines around must agree. */
  readonly sign: 'strong' | 'shape';
}

const hasEnding = (word: string): boolean => titleEndings.some((ending) => word.length >= ending.length + 3 && word.endsWith(ending));

function isTitle(name: string): boolean {
  const words = wordsOf(name).map(bare);
  const last = words.at(-1)?.split('-').at(-1) ?? '';
  if (TITLE_WORDS.has(last) || hasEnding(last)) return true;
  if (words.some((word) => word === 'fm' || word === 'tv' || word === 'radio' || word === 'online')) return true;
  if (/\.(?:com|net|org|info|news|tv|fm|[a-z]{2})$/i.test(name) && words.length <= 3) return true;
  const first = words[0] === 'the' ? words[1] : words[0];
  if (first !== undefined && INSTITUTIONS.has(first) && words.some((word) => word === 'of' || word === 'for')) return true;
  const opener = first !== undefined && TITLE_WORDS.has(first) && words.length > 1 && OPENERS.has(first);
  return (
    opener ||
    words.some((word, i) => i > 0 && TITLE_WORDS.has(word) && ['of', 'de', 'du', 'da', 'del', 'della'].includes(words[i + 1] ?? ''))
  );
}

/** “Move FM Global News” is the section “Global News” of Move FM; “Lakeside FM News Online” is one name. */
export function withoutSectionTail(name: string): string {
  const words = wordsOf(name);
  for (let tail = 3; tail >= 1; tail--) {
    const head = words.slice(0, words.length - tail);
    const last = bare(head.at(-1) ?? '');
    if (head.length >= 2 && SECTION_TAILS.has(flat(words.slice(-tail).join(' '))) && STATIONS.has(last)) return head.join(' ');
  }
  return name;
}

// “Padma Times Online Desk”: who of the paper wrote it, in the place of its name.
const DESK = /\s+(?:(?:online|web|digital|news|foreign|world|international|national|city|central|internet) ){1,2}desk$/i;

/** A desk that signs a report, with the title of its paper where that is one by its own words; null for any other line. */
export function deskLine(line: string): { readonly text: string; readonly title: string | null } | null {
  const text = line.trim().replace(/[\s|,·•]+$/, '');
  const name = text.replace(DESK, '');
  if (name === text || wordsOf(name).length > 4 || !isCapitalised(name)) return null;
  return { text, title: isTitle(name) ? name : null };
}

/** “THIRTEENTH MINISTERIAL MEETING”, “5th Summit of …”: the occasion of a statement, not a paper. */
const OCCASION =
  /^(?:the )?(?:\d+(?:st|nd|rd|th)|\S*(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|teenth|tieth))\b.*\b(?:meeting|summit|conference|session|assembly|dialogue|consultations?|forum|congress)\b/i;

export const isOccasion = (line: string): boolean => OCCASION.test(line);

/** “Aurora Daily, Reykjavik”, “RADIO TROPIC — PORT VILA”: a title and the place behind it. */
export function titleAndPlace(line: string): { readonly title: string; readonly place: string } | null {
  const [, title, place] = /^(.+?)(?:,| [—–|-]) ([^,]+)$/.exec(line) ?? [];
  return title && place && isTitle(title) && (isKnownPlace(place) || FREQUENCY.test(title)) ? { title, place } : null;
}

/** The place behind the name is where the paper appears. */
const withoutPlace = (name: string): string => titleAndPlace(name)?.title ?? name;

/** The title of a paper, station or site in a line of the head, or null. */
export function titleOf(line: string): Title | null {
  if (isOccasion(line) || namedDocument.test(line)) return null;
  const desk = deskLine(line)?.title;
  if (desk) return { name: desk, sign: 'strong' };
  const motto = firstOfStretches(line);
  if (motto) return { name: motto.trim(), sign: 'strong' };
  const suffix = SUFFIX.exec(line);
  const described = suffix !== null && isSuffix(suffix[1] ?? suffix[2] ?? suffix[3] ?? '');
  const whole = withoutPlace(withoutSectionTail((described ? line.slice(0, suffix.index) : line).trim()));
  const name = whole.replace(FREQUENCY, '');
  const words = wordsOf(name);
  if (
    words.length < 1 ||
    words.length > (INSTITUTIONS.has(bare(words[0] as string)) ? 12 : 8) ||
    isSection(name) ||
    /[!?;]|[,.]$/.test(name)
  )
    return null;
  if (!/[A-Za-zÀ-\u1fff]/.test(name) || !(isCapitalised(name) || /\.[a-z]{2,4}$/.test(name))) return null;
  const verb = hasHeadlineVerb(name.replace(/\b(?:[Oo]n|[Ii]n|[Tt]o|[Ff]rom|[Oo]ff|[Tt]he)\b/g, ''));
  if (verb && !(isTitle(name) && words.length <= 4) && !described) return null;
  if ((described || name !== whole) && words.length <= 6) return { name, sign: 'strong' };
  if (isTitle(name) && (words.length <= 6 || INSTITUTIONS.has(bare(words[0] as string))) && !/:\s/.test(name))
    return { name, sign: 'strong' };
  return words.length <= 5 && !/\d(?!\d{0,2}$)/.test(name) && !/[:“”"]/.test(name) ? { name, sign: 'shape' } : null;
}

const SITE = /^(.{15,}?)\s+[|–—-]\s+(\S.{2,40})$/u;

/** A saved page's title has the name of the site behind the headline: “Envoys walk out of talks - The Suva Sun” makes two lines. */
export function splitSite<T extends { readonly text: string; readonly start: number; readonly end: number }>(line: T): T[] {
  const match = SITE.exec(line.text);
  const [, headline, site] = match ?? [];
  if (!headline || !site || wordsOf(headline).length < 4 || isCapitalised(headline) || titleOf(site)?.sign !== 'strong') return [line];
  const from = line.text.length - site.length;
  return [
    { ...line, text: headline, end: line.start + headline.length },
    { ...line, text: site, start: line.start + from, gapBefore: false },
  ];
}
