import { WALKS_OF_LIFE } from '../lexicon/record-words.js';
import { foldName, nameKey, nameMatch, nameWords } from '../text/index.js';
import { entityKeys, isGenericBody, stateKey, strongKeys } from './keys.js';
import { apartByMarks } from './marks.js';
import type { EntityType } from './types.js';

/** An entity that a story brings. */
export interface Newcomer {
  readonly type: EntityType;
  readonly name: string;
  readonly names: readonly string[];
  readonly country: string | null;
  /** Titles it holds now, as printed. */
  readonly titles: readonly string[];
}

/** An entity of the record with what tells it apart. */
export interface Known extends Newcomer {
  readonly id: number;
}

/**
 * The entity of the record that a newcomer is; null where it is new, or where several fit and nothing tells them apart: a wrong merge
 * costs more than a missed one.
 */
export function knownAs(newcomer: Newcomer, candidates: readonly Known[]): Known | null {
  const fitting = candidates.filter((known) => known.type === newcomer.type && fits(newcomer, known));
  if (fitting.length <= 1) return fitting[0] ?? null;
  return closest(newcomer, fitting);
}

function fits(newcomer: Newcomer, known: Known): boolean {
  if (newcomer.type === 'state') return stateKey(newcomer.name, newcomer.country) === stateKey(known.name, known.country);
  if (newcomer.country !== null && known.country !== null && newcomer.country !== known.country) return false;
  if (newcomer.type === 'person') return samePerson(newcomer, known);
  if (newcomer.type === 'organisation') return sameBody(newcomer, known);
  return [known.name, ...known.names].some((name) => foldName(name) === foldName(newcomer.name));
}

const isFull = (name: string): boolean => nameWords(name).length > 1;

function samePerson(newcomer: Newcomer, known: Known): boolean {
  if (walksApart(newcomer.titles, known.titles)) return false;
  if ([known.name, ...known.names].some((name) => apartByMarks(name, newcomer.name))) return false;
  const names = [known.name, ...known.names].filter(isFull);
  if (!isFull(newcomer.name)) return byFamilyName(newcomer, known, names);
  const key = nameKey(newcomer.name);
  return names.some((name) => nameKey(name) === key || nameMatch(name, newcomer.name));
}

/** A family name alone is enough only with the same country and the same title. */
function byFamilyName(newcomer: Newcomer, known: Known, names: readonly string[]): boolean {
  if (newcomer.country === null || newcomer.country !== known.country) return false;
  const titles = new Set(known.titles.map(foldName));
  return names.some((name) => nameMatch(name, newcomer.name)) && newcomer.titles.some((title) => titles.has(foldName(title)));
}

/** Bodies that every country has are one only within one country. */
function sameBody(newcomer: Newcomer, known: Known): boolean {
  if (newcomer.country !== known.country && isGenericBody(newcomer.name)) return false;
  const country = newcomer.country ?? known.country;
  const keys = new Set(strongKeys(entityKeys({ ...newcomer, country })));
  return strongKeys(entityKeys({ ...known, country })).some((key) => keys.has(key));
}

const walks = new Map(WALKS_OF_LIFE.flatMap(({ walk, titles }) => titles.split(' ').map((title) => [title, walk] as const)));

/** The walk of life of a title, by its last word that tells one. */
export function walkOf(title: string): string | null {
  const words = foldName(title).split(' ');
  return words.map((word) => walks.get(word)).findLast((walk) => walk !== undefined) ?? null;
}

/** Both have titles that tell a walk of life, and none in common. */
function walksApart(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one, other].map((titles) => new Set(titles.flatMap((title) => walkOf(title) ?? [])));
  return a !== undefined && b !== undefined && a.size > 0 && b.size > 0 && [...a].every((walk) => !b.has(walk));
}

/** The only one of the same country, then the only one with a title in common. */
function closest(newcomer: Newcomer, fitting: readonly Known[]): Known | null {
  const home = newcomer.country === null ? [] : fitting.filter(({ country }) => country === newcomer.country);
  if (home.length === 1) return home[0] ?? null;
  const titles = new Set(newcomer.titles.map(foldName));
  const office = (home.length > 0 ? home : fitting).filter((known) => known.titles.some((title) => titles.has(foldName(title))));
  return office.length === 1 ? (office[0] ?? null) : null;
}
