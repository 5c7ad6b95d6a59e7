import type { Quantity } from '../../event/index.js';
import { comparable, factorOf } from './compare/index.js';
import type { StoryContext } from '../context.js';
import { Letters } from './letters.js';
import { Rarity, type SentenceStrength, sentenceStrength } from './rarity.js';
import type { Item, Unit } from './types.js';

/** What speaks for two claims of different reports telling the same thing. Each lies between 0 and about 1. */
export const FEATURES = [
  'bias',
  /** Weight of the names both hold. */
  'names',
  /** Weight of the words both hold, its rarest, and as a share of all words. */
  'words',
  'rarest',
  'wordShare',
  /** Weight of the figures both hold. */
  'figures',
  /** Figures that count one kind of thing, alike or not: what contradicts has to be laid side by side. */
  'sameUnit',
  /** All figures of one kind lie far apart; a zero too many or too few is no distance. */
  'farFigures',
  /** Two people are their subjects, and neither is named by the other. */
  'otherPerson',
  /** Some date of one overlaps some date of the other. */
  'dates',
  /** Three or more quoted words in a row. */
  'quotation',
  /** Share of one claim that the other's whole sentence holds, the larger of both: what one clause tells may lie in two of the other report. */
  'context',
  /** The smaller of both such shares, and the same of the claims alone: neither tells much beyond the other. */
  'contextBoth',
  'shareBoth',
  /** The larger and the smaller share of one's whole sentence that the other's whole sentence holds. */
  'sentence',
  'sentenceBoth',
  /** Weight of what both hold and no other sentence of the two reports: its rarest, and all. */
  'onlyHere',
  'onlyHereAll',
  /** Likeness by runs of letters, and the share of such runs of the shorter that the other holds. */
  'letters',
  'lettersOfShorter',
  /** One of them is negated, or both are. */
  'oneNegated',
  'bothNegated',
  /** Strength of the alignment of their sentences, and of the neighbouring sentences. */
  'sentences',
  'neighbours',
  /** How far apart they stand, as shares of their reports. */
  'distance',
  'precedents',
  /** Precedents with one year as baseline. */
  'baseline',
  /** Weight of the lighter claim: a short one meets much by chance. */
  'lighter',
  /** They tell one event of the story, an event that few other claims tell, events of one type. */
  'event',
  'fewTellers',
  'eventType',
  /** Both stand in somebody's mouth, or one alone; one source vouches for both. */
  'bothAttributed',
  'oneAttributed',
  'source',
  /** One is a precedent, the other is none. */
  'mixed',
] as const;
export type Feature = (typeof FEATURES)[number];
export type FeatureValues = Readonly<Record<Feature, number>>;

/** Weights beyond these add nothing. */
const FULL = { names: 6, words: 10, rarest: 4, figures: 4, claim: 20, onlyHere: 4, onlyHereAll: 8 };

/** What is known of a story's claims before any two are compared. */
export interface Scene {
  readonly rarity: Rarity;
  readonly letters: Letters;
  readonly strength: SentenceStrength;
}

export const sceneOf = (context: StoryContext, units: readonly Unit[]): Scene => ({
  rarity: new Rarity(units),
  letters: new Letters(units),
  strength: sentenceStrength(context),
});

interface Meeting {
  readonly shared: number;
  readonly rarest: number;
  /** Share of the side that holds less. */
  readonly ofBoth: number;
}

function heldBy(rarity: Rarity, items: readonly Item[], others: readonly Item[]): { total: number; shared: number; rarest: number } {
  const keys = new Set(others.flatMap((item) => item.keys));
  let [total, shared, rarest] = [0, 0, 0];
  for (const item of items) {
    const own = rarity.of(item);
    let best = 0;
    for (const key of item.keys) if (keys.has(key)) best = Math.max(best, item.base * rarity.weight(key));
    const met = Math.min(best, own);
    total += own;
    shared += met;
    rarest = Math.max(rarest, met);
  }
  return { total, shared, rarest };
}

/** What two claims share among their items of one kind, by weight. */
function meet(rarity: Rarity, one: Unit, other: Unit, kind: Item['kind']): Meeting {
  const [mine, theirs] = [one, other].map((unit) => unit.items.filter((item) => item.kind === kind)) as [Item[], Item[]];
  const a = heldBy(rarity, mine, theirs);
  const b = heldBy(rarity, theirs, mine);
  return {
    shared: Math.max(a.shared, b.shared),
    rarest: Math.max(a.rarest, b.rarest),
    ofBoth: a.total + b.total > 0 ? (a.shared + b.shared) / (a.total + b.total) : 0,
  };
}

/** Longest run of words that both print between quotation marks. */
export function sharedQuote(one: Unit, other: Unit): number {
  let best = 0;
  for (let i = 0; i < one.quoted.length; i++) {
    for (let j = 0; j < other.quoted.length; j++) {
      let length = 0;
      while (one.quoted[i + length] !== undefined && one.quoted[i + length] === other.quoted[j + length]) length++;
      best = Math.max(best, length);
    }
  }
  return best;
}

const weightOf = (rarity: Rarity, unit: Unit): number => unit.items.reduce((sum, item) => sum + rarity.of(item), 0);
const full = (value: number, most: number): number => Math.min(value, most) / most;
const yes = (test: boolean): number => (test ? 1 : 0);

const sameBaseline = (one: Unit, other: Unit): boolean => {
  const [a, b] = [one.precedent?.since, other.precedent?.since];
  return Boolean(a && b && a.slice(0, 4) === b.slice(0, 4));
};

const FAR = 3;

/** How many times the lesser figure the greater is, in one measure: “two days” and “48 hours” are even. */
function ratio(one: Quantity, other: Quantity): number {
  const [a, b] = [one.value * factorOf(one), other.value * factorOf(other)];
  return Math.max(a, b) / Math.min(a, b);
}

function farFigures(one: Unit, other: Unit): boolean {
  const ratios = one.quantities.flatMap((a) => other.quantities.filter((b) => a.unit !== null && comparable(a, b)).map((b) => ratio(a, b)));
  return ratios.length > 0 && ratios.every((times) => times > FAR && !/^10+$/.test(String(times)));
}

const otherPerson = (one: Unit, other: Unit): boolean =>
  one.subject !== null &&
  other.subject !== null &&
  one.subjectIsPerson &&
  other.subjectIsPerson &&
  !one.entities.has(other.subject) &&
  !other.entities.has(one.subject);

const meets = <T>(one: Iterable<T>, other: ReadonlySet<T>): boolean => [...one].some((item) => other.has(item));

function fewTellers(rarity: Rarity, one: Unit, other: Unit): number {
  const shared = [...one.events].filter((event) => other.events.has(event));
  return Math.max(0, ...shared.map((event) => 2 / Math.max(2, rarity.tellersOf(event))));
}

/** What bears on whether two claims tell one happening, from the same mouth. */
const happening = (rarity: Rarity, one: Unit, other: Unit) => ({
  event: yes(meets(one.events, other.events)),
  fewTellers: fewTellers(rarity, one, other),
  eventType: yes(meets(one.eventTypes, other.eventTypes)),
  bothAttributed: yes(one.attributed && other.attributed),
  oneAttributed: yes(one.attributed !== other.attributed),
  source: yes(one.sources.some((source) => other.sources.includes(source))),
  oneNegated: yes(one.claim.negated !== other.claim.negated),
  bothNegated: yes(one.claim.negated && other.claim.negated),
  mixed: yes((one.precedent === null) !== (other.precedent === null)),
});

/** Steps from a pair of sentences to the pairs beside it, in the one report and in the other. */
export const NEIGHBOURS = [
  [1, 1],
  [-1, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** What the sentences around two claims share, and what the reports hold nowhere else; their letters. */
function surroundings({ rarity, letters }: Scene, one: Unit, other: Unit) {
  const context = [rarity.shareInSentence(one, other), rarity.shareInSentence(other, one)];
  const sentence = [rarity.shareOfSentence(one, other), rarity.shareOfSentence(other, one)];
  const onlyHere = rarity.onlyHere(one, other);
  const { cosine, ofLighter } = letters.likeness(one, other);
  return {
    context: Math.max(...context),
    contextBoth: Math.min(...context),
    sentence: Math.max(...sentence),
    sentenceBoth: Math.min(...sentence),
    onlyHere: full(onlyHere.rarest, FULL.onlyHere),
    onlyHereAll: full(onlyHere.all, FULL.onlyHereAll),
    letters: cosine,
    lettersOfShorter: ofLighter,
  };
}

export function featuresOf(scene: Scene, one: Unit, other: Unit): FeatureValues {
  const { rarity, strength } = scene;
  const names = meet(rarity, one, other, 'entity');
  const words = meet(rarity, one, other, 'word');
  const figures = meet(rarity, one, other, 'number');
  return {
    bias: 1,
    names: full(names.shared, FULL.names),
    words: full(words.shared, FULL.words),
    rarest: full(words.rarest, FULL.rarest),
    wordShare: words.ofBoth,
    figures: full(figures.shared, FULL.figures),
    sameUnit: yes(one.quantities.some((a) => a.unit !== null && other.quantities.some((b) => comparable(a, b)))),
    otherPerson: yes(otherPerson(one, other)),
    farFigures: yes(farFigures(one, other)),
    dates: yes(one.times.some(({ date: a }) => other.times.some(({ date: b }) => a.from <= b.to && b.from <= a.to))),
    quotation: yes(sharedQuote(one, other) >= 3),
    ...surroundings(scene, one, other),
    shareBoth: Math.min(rarity.shareIn(one, other), rarity.shareIn(other, one)),
    sentences: strength(one.report, one.sentence, other.report, other.sentence),
    neighbours: Math.max(...NEIGHBOURS.map(([i, j]) => strength(one.report, one.sentence + i, other.report, other.sentence + j))),
    distance: Math.abs(one.position - other.position),
    precedents: yes(one.precedent !== null && other.precedent !== null),
    baseline: yes(sameBaseline(one, other)),
    lighter: full(Math.min(weightOf(rarity, one), weightOf(rarity, other)), FULL.claim),
    ...happening(rarity, one, other),
  };
}
