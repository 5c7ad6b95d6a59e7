import { isoDay, parseIsoDay, weekdayOf } from '../src/calendar.js';
import { cities } from '../src/lexicon/cities.js';
import { background } from '../src/lexicon/data/background.js';
import { countries } from '../src/lexicon/countries.js';
import { femaleNames, maleNames } from '../src/lexicon/given-names.js';
import { type Kind, KINDS, QUOTES, THINGS } from './kinds.js';

/** A report made from templates: what happened is drawn, who tells it in which words is drawn, and some take it from others. */
export interface SyntheticReport {
  readonly id: string;
  readonly story: string;
  /** Reports of one story and origin stem from one text. */
  readonly origin: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
}

type Random = () => number;

/** Park–Miller; the same heap every time. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const GIVEN = [...maleNames, ...femaleNames].filter(Boolean);
const TOWNS = Object.values(cities).flatMap((line) => line.split('; '));
const SYLLABLES =
  'ba da ka la ma na ra sa ta va be de ke le me ne re se te ve bi di ki li mi ni ri si ti vi bo do ko lo mo no ro so to vo bu du ku lu mu nu ru su tu vu han ber dor gan hel ist kov len mar nos per rin sten tov ulf vik wald yan zur'.split(
    ' ',
  );
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const PUBLISHERS = 40;

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const coined = (random: Random): string =>
  capital(Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES, random)).join(''));
const person = (random: Random): string => `${pick(GIVEN, random)} ${coined(random)}`;
const round = (random: Random, most: number): string => String(2 + Math.floor(random() ** 2 * most));

interface Happening {
  readonly id: string;
  readonly kind: Kind;
  readonly day: number;
  readonly slots: Readonly<Record<string, string>>;
}

function happening(id: string, day: number, random: Random): Happening {
  const slots = {
    who: person(random),
    whom: person(random),
    third: person(random),
    place: random() < 0.5 ? pick(TOWNS, random) : coined(random),
    country: pick(countries, random).name,
    thing: pick(THINGS, random),
    quote: pick(QUOTES, random),
    day: WEEKDAYS[weekdayOf(day) - 1] as string,
    n1: round(random, 400),
    n2: round(random, 3000),
    n3: round(random, 60),
    n4: round(random, 900),
  };
  return { id, kind: pick(KINDS, random), day, slots };
}

/** Words that hardly any report repeats: they stand for the wording that one happening has and another has not. */
const POOL = Object.entries(background)
  .filter(([count]) => Number(count) < 40)
  .flatMap(([, words]) => words.split(' '))
  .filter((word) => /^[a-z]{4,}$/.test(word));

/** Two words in three of a template are other words in every happening, the same for all who tell it. */
function worded(word: string, id: string): string {
  let hash = 0x811c9dc5;
  for (const char of `${id} ${word}`) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  hash ^= hash >>> 15;
  const drawn = Math.imul(hash, 0x2c1b3c6d) >>> 0;
  return drawn % 3 === 0 ? word : (POOL[Math.floor(drawn / 3) % POOL.length] as string);
}

const filled = (template: string, { id, slots }: Happening): string =>
  template.replace(/\{(\w+)\}|(?<![\p{L}{])[a-z]{5,}(?![\p{L}}])/gu, (word, slot?: string) =>
    slot ? (slots[slot] ?? slot) : worded(word, id),
  );

interface Draft {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** One newsroom's own telling: which facts, in which order behind the first, in which words. */
function told(of: Happening, random: Random): Draft {
  const [lead, ...rest] = of.kind.facts;
  const chosen = rest.map((fact) => ({ fact, rank: random() })).toSorted((a, b) => a.rank - b.rank);
  const facts = [lead as Kind['facts'][number], ...chosen.slice(0, 3 + Math.floor(random() * 3)).map(({ fact }) => fact)];
  return { title: filled(pick(of.kind.titles, random), of), sentences: facts.map((fact) => filled(pick(fact, random), of)) };
}

const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/\bsaid\b/g, 'stated'],
  [/\bat least\b/gi, 'no fewer than'],
  [/\bagreed\b/g, 'decided'],
  [/\bthe\b/g, 'that'],
  [/\bcollapsed\b/g, 'fell'],
];

/** What a desk does to another's text: nothing but the head, or an end cut off and words changed. */
function reworked({ title, sentences }: Draft, of: Happening, random: Random): Draft {
  const kept = random() < 0.4 ? sentences : sentences.slice(0, Math.max(3, sentences.length - 1));
  const swap = random() < 0.5 ? pick(SWAPS, random) : null;
  return {
    title: random() < 0.5 ? title : filled(pick(of.kind.titles, random), of),
    sentences: kept.map((s) => (swap ? s.replace(swap[0], swap[1]) : s)),
  };
}

/** Reports of a happening: some newsrooms tell it themselves, the others take it from one that has. */
function* reportsOf(of: Happening, random: Random): Generator<SyntheticReport> {
  const count = 1 + Math.floor(random() ** 3 * 14);
  const drafts: Draft[] = [];
  const origins: number[] = [];
  for (let i = 0; i < count; i++) {
    const from = i > 0 && random() < 0.6 ? Math.floor(random() * i) : -1;
    const draft = from < 0 ? told(of, random) : reworked(drafts[from] as Draft, of, random);
    drafts.push(draft);
    origins.push(from < 0 ? i : (origins[from] as number));
    const publisher = Math.floor(random() * PUBLISHERS);
    yield {
      id: `${of.id}-${i}`,
      story: of.id,
      origin: `${of.id}/${origins[i]}`,
      title: draft.title,
      published: isoDay(of.day + (random() < 0.15 ? 1 : 0)),
      text: `${draft.sentences.join(' ')}\n\nThe Courier ${publisher} is printed in house ${publisher} of the old market.`,
    };
  }
}

/** About `count` reports spread evenly over `days`, in order of arrival. */
export function* syntheticReports(count: number, days: number, seed = 20310304): Generator<SyntheticReport> {
  const random = randomFrom(seed);
  const first = parseIsoDay('2031-03-03') as number;
  let [made, number] = [0, 0];
  let tomorrow: SyntheticReport[] = [];
  for (let day = 0; day < days && made < count; day++) {
    const today = tomorrow;
    tomorrow = [];
    const wanted = Math.ceil(((day + 1) * count) / days) - made;
    while (today.length < wanted) {
      for (const report of reportsOf(happening(`h${number++}`, first + day, random), random)) {
        (report.published === isoDay(first + day) ? today : tomorrow).push(report);
      }
    }
    for (const { report } of today.map((one) => ({ report: one, rank: random() })).toSorted((a, b) => a.rank - b.rank)) {
      if (made++ < count) yield report;
    }
  }
}
