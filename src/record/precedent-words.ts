import { MONTHS } from '../lexicon/calendar-words.js';
import { ORDINALS } from '../lexicon/number-words.js';
import { askedState } from './background/states.js';
import type { PrecedentRow } from './types.js';

/** A precedent in a person’s words, taken apart; names are not looked up yet. */
export interface PrecedentWords {
  readonly kind: PrecedentRow['kind'];
  readonly n: number | null;
  readonly deed: 'visit' | 'meet' | 'call';
  /** Who did it: `a Vietnamese leader`, `Xi Jinping`; null where the words do not say. */
  readonly who: string | null;
  /** Where, or with whom. */
  readonly where: string | null;
  readonly since: string | null;
  /** “this year”: it counts from the first day of the year of the visit. */
  readonly thisYear: boolean;
}

/** “third”, “21st”. */
const ORDINAL = `${Object.keys(ORDINALS).join('|')}|\\d{1,3}(?:st|nd|rd|th)`;

const DEEDS: readonly (readonly [deed: PrecedentWords['deed'], words: RegExp])[] = [
  ['visit', /\b(?:visits?|visited|trips?|travelled|traveled|journeys?|tours?)\b/i],
  ['meet', /\b(?:meetings?|met|talks|summits?)\b/i],
  ['call', /\b(?:calls?|phoned)\b/i],
];

/** `2007`, `March 2007`, `5 March 2007`, `2007-03-05` as a baseline; null for anything else. */
export function baselineOf(words: string): string | null {
  const text = words.trim().toLowerCase();
  if (/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) return text;
  const [, day, month = '', year] = /^(?:(\d{1,2})\s+)?([a-z]+)[.,]?\s+(\d{4})$/.exec(text) ?? [];
  const number = MONTHS.findIndex((names) => names.includes(month)) + 1;
  if (number === 0 || year === undefined) return null;
  return [year, String(number).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}

/**
 * Takes apart `first visit by a Vietnamese leader to North Korea since 2007`, `Xi Jinping last visited North Korea in 2019`, `third meeting of X with Y`.
 * Null where there is no kind, no deed, or a baseline that is no date.
 */
export function precedentWords(text: string): PrecedentWords | null {
  const thisYear = /\s+this year\b/i.test(text);
  const plain = text
    .replace(/\s+this year\b/i, '')
    .replace(/[’]/g, "'")
    .replace(/[.?!]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const deed = DEEDS.find(([, words]) => words.test(plain));
  if (!deed) return null;
  const last = /\blast\b/i.test(plain);
  const [, sinceText] = (last ? /\b(?:in|on|since)\s+([\w ,-]*\d{4}(?:-\d{2}){0,2})$/i : /\bsince\s+(.+)$/i).exec(plain) ?? [];
  const since = sinceText === undefined ? null : baselineOf(sinceText);
  if (sinceText !== undefined && since === null) return null;
  const head = sinceText === undefined ? plain : plain.slice(0, plain.length - sinceText.length).replace(/\s*\b(?:since|in|on)\s*$/i, '');
  const kind = kindOf(head, last, since);
  if (kind === null || (thisYear && since !== null)) return null;
  // The first of this year is the one before which the year had none.
  const counted = thisYear && kind.kind === 'first-ever' ? ({ kind: 'nth', n: 1 } as const) : kind;
  return { ...counted, deed: deed[0], ...sidesOf(head, deed[1]), since, thisYear };
}

function kindOf(text: string, last: boolean, since: string | null): Pick<PrecedentWords, 'kind' | 'n'> | null {
  if (/\b(?:highest|most senior)\b/i.test(text)) return { kind: 'highest-since', n: null };
  if (last) return { kind: 'last', n: null };
  const [ordinal] = new RegExp(`\\b(?:${ORDINAL})\\b`, 'i').exec(text) ?? [];
  if (ordinal === undefined) return null;
  const n = ORDINALS[ordinal.toLowerCase()] ?? Number.parseInt(ordinal, 10);
  if (n > 1) return { kind: 'nth', n };
  return { kind: since === null ? 'first-ever' : 'first-since', n: null };
}

const ENDS = 'by|to|in|with|between|since|ever|was';
/** The words behind a preposition, up to the next; “of” ends them only where it does not belong to a title (“a president of Chad”). */
const after = (word: string, text: string, ends = `${ENDS}|of`): string | null =>
  new RegExp(`\\b${word}\\s+(.+?)(?=\\s+(?:${ends})\\b|$)`, 'i').exec(text)?.[1]?.trim() ?? null;

/** “by X to Y”, “between X and Y”, “X’s first visit to Y”, “X last visited Y”, “the first Vietnamese visit to Y”. */
function sidesOf(text: string, deed: RegExp): Pick<PrecedentWords, 'who' | 'where'> {
  const [, a, b] = /\bbetween\s+(.+?)\s+and\s+(.+?)$/i.exec(text) ?? [];
  if (a !== undefined && b !== undefined) return { who: a.trim(), where: b.trim() };
  const object = new RegExp(`${deed.source}\\s+(?!by\\b|of\\b|to\\b|in\\b|with\\b)(.+)$`, 'i').exec(text)?.[1]?.trim() ?? null;
  const where = after('(?:to|in|with)', text) ?? (/\b(?:visited|met|phoned)\b/i.test(text) ? object : null);
  return { who: after('by', text, ENDS) ?? after('of', text) ?? ownerOf(text), where };
}

const OWNER = new RegExp(`^(.+?)'s?\\s+(?:last|highest|${ORDINAL})\\b`, 'i');

function ownerOf(text: string): string | null {
  const [, owner] = OWNER.exec(text) ?? [];
  if (owner !== undefined) return owner;
  const [, subject] = /^(.+?)\s+last\s/i.exec(text) ?? [];
  if (subject !== undefined && !/^the$/i.test(subject)) return subject;
  const [, adjective] =
    /\b(?:first|second|third|highest-level|last)\s+(?:ever\s+)?([A-Z][\w-]*(?: [A-Z][\w-]*)?)\s+(?:\w+\s+)?(?:visit|trip|meeting)/.exec(
      text,
    ) ?? [];
  return adjective ?? null;
}

/** A class of people: those of a country, with a title or a rank. Null where the words name no country. */
export interface PeopleClass {
  /** ISO 3166-1 alpha-2; null for a state of the past. */
  readonly country: string | null;
  /** Name of a state of the past: its people are no people of the state of today that has its land. */
  readonly past?: string;
  /** `leader`, `foreign minister`; empty for anybody. */
  readonly title: string;
}

/** `a Vietnamese leader`, `the prime minister of Japan`, `Vietnamese leaders`, `Vietnam`. */
export function peopleClass(words: string): PeopleClass | null {
  const plain = words.replace(/^(?:a|an|the|any)\s+/i, '');
  const whole = classIn(plain, '');
  if (whole !== null) return whole;
  const parts = plain.split(' ');
  // “a secretary of state of Chad”: the last “of” that has a state behind it.
  for (let at = parts.length - 2; at > 0; at--) {
    const found = parts[at]?.toLowerCase() === 'of' ? classIn(parts.slice(at + 1).join(' '), parts.slice(0, at).join(' ')) : null;
    if (found) return found;
  }
  for (let length = Math.min(3, parts.length - 1); length > 0; length--) {
    const found = classIn(parts.slice(0, length).join(' '), parts.slice(length).join(' '));
    if (found) return found;
  }
  return null;
}

function classIn(state: string, title: string): PeopleClass | null {
  const found = askedState(state);
  if (!found) return null;
  return found.iso === null ? { country: null, past: found.name, title: singular(title) } : { country: found.iso, title: singular(title) };
}

const singular = (title: string): string => title.toLowerCase().replace(/s$/, '').trim();
