import { readGzip } from './corpus.js';

/** Words that stand before a person's name and are no part of it. */
const TITLES = new Set(
  `president prime minister king queen emperor empress sultan emir amir chancellor premier prince princess crown pope taoiseach general
  secretary chairman chairwoman chairperson chief executive sheikh shaykh shaikh sir dr. dr captain colonel governor foreign deputy vice
  acting interim transitional secretary-general grand duke state counsellor head leader supreme first marshal ayatollah father archbishop
  lieutenant major senator ambassador mr. mrs. ms. mr mrs ms lord lady dame field defense defence finance trade interior justice attorney
  special envoy representative rep. sen. gov. gen. col. lt. congressman congresswoman professor prof. mayor judge justice bishop cardinal
  reverend rev. his her excellency majesty highness royal imperial co-president speaker commissioner director commander admiral brigadier
  federal presidential council member former outgoing incoming president-elect presidents ministers secretaries leaders kings generals
  ambassadors senators chairs officials`
    .trim()
    .split(/\s+/),
);

export const isTitle = (word: string): boolean => TITLES.has(word.toLowerCase());

/** Names of people and places of many countries, from the lists in the data folder. */
export interface NameLists {
  /** Each as its words; the family name last unless the language puts it first. */
  readonly people: readonly (readonly string[])[];
  readonly countries: readonly string[];
  readonly cities: readonly string[];
  readonly nationalities: readonly string[];
  readonly organisations: readonly string[];
  /** Sentences on visits, in which names stand behind titles. */
  readonly sentences: readonly string[];
}

interface Country {
  readonly short: string;
  readonly capital: string;
  readonly nationalityAdjective: string;
  readonly chiefOfState: string;
  readonly headOfGovernment: string;
  readonly politicalParties: string;
}

interface Journey {
  readonly visitor?: string;
  readonly from?: string;
  readonly description?: string;
  readonly country?: string;
  readonly locale?: string;
  readonly remarks?: string;
}

export function readNameLists(dataDir: string): NameLists {
  const countries = JSON.parse(readGzip(dataDir, 'factbook-countries.json.gz')) as Country[];
  const journeys = ['us-state-visits.ndjson.gz', 'us-travels.ndjson.gz']
    .flatMap((file) => readGzip(dataDir, file).split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Journey);
  const people = [
    ...countries.flatMap(({ chiefOfState, headOfGovernment }) => [...leaders(chiefOfState), ...leaders(headOfGovernment)]),
    ...journeys.map(({ visitor }) => withoutTitles((visitor ?? '').split(' '))),
  ].filter((name) => name.length > 0 && name.length < 6 && name.every(isNamePart));
  const plain = (names: readonly (string | undefined)[]) =>
    unique(names.filter((name): name is string => /^\p{Lu}[\p{L} .'-]+$/u.test(name ?? '')));
  return {
    people: [...new Map(people.map((name) => [name.join(' '), name])).values()],
    countries: plain([...countries.map(({ short }) => short), ...journeys.map(({ from, country }) => from ?? country)]),
    cities: plain([...countries.map(({ capital }) => capital), ...journeys.flatMap(({ locale }) => (locale ?? '').split(', '))]),
    nationalities: unique(countries.flatMap(({ nationalityAdjective }) => nationalityAdjective.split(/ or |, /)).filter(Boolean)),
    organisations: countries.map(({ politicalParties }) => politicalParties),
    sentences: unique(
      journeys.flatMap(({ description, remarks }) => (description ?? remarks ?? '').split(/(?<=\w{3}\.) (?=[A-Z])/)).filter(Boolean),
    ),
  };
}

const isNamePart = (word: string): boolean =>
  /^(\p{Lu}[\p{L}.'’-]*|al-\p{Lu}\p{L}+|de|del|da|dos|di|la|le|von|van|der|bin|ibn|al|el)$/u.test(word) && !word.endsWith('-');

/** `President Luis Rodolfo ABINADER Corona (since …)` → Luis Rodolfo Abinader: what follows the family name is seldom used. */
function leaders(text: string): string[][] {
  return text
    .replace(/\([^)]*\)/g, '')
    .split(/;|represented by/)
    .map((part) => {
      const words = withoutTitles(part.trim().split(/\s+/));
      const family = words.findLastIndex(
        (word) => word.length > 1 && word === word.toUpperCase() && /\p{Lu}{2}/u.test(word) && !/^[IVX]+$/.test(word),
      );
      return words.slice(0, family + 1).map(titleCase);
    });
}

function withoutTitles(words: readonly string[]): string[] {
  let from = 0;
  while (from < words.length && isTitle(words[from] as string)) from += 1;
  return words.slice(from);
}

function titleCase(word: string): string {
  if (word !== word.toUpperCase() || word.length < 2) return word;
  return word.toLowerCase().replace(/(^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];
