import { EMPTY_LEMMAS, NO_NEWS } from '../../lexicon/claims.js';
import type { Quantity } from '../../event/index.js';
import type { AnnotatedText } from '../../text/index.js';
import type { Span } from '../../values.js';
import type { StoryContext } from '../context.js';
import { comparable, factorOf, judgeNumbers } from './compare/index.js';
import { type Elsewhere, keysAt, keysOfEntity } from './elsewhere.js';
import type { Difference, Unit } from './types.js';
import { amountKey, entityTokens, tokensWithin } from './units.js';

/** Claims that stand together, and where they part. */
export interface Aligned {
  readonly group: readonly Unit[];
  readonly differences: readonly Difference[];
}

/**
 * How new a telling word of a clause is. `near`: the sentences hold it beside which the clause stands. `told`: another report holds it somewhere.
 * None does: `person` for a word of somebody's name, `firm` for a figure and any other name, `new` for all else.
 */
export type Novelty = 'near' | 'told' | 'new' | 'person' | 'firm';

/** A clause as somebody reads it who knows the other reports. */
export interface News {
  readonly text: AnnotatedText;
  readonly unit: Unit;
  /** Its tokens, in text order. */
  readonly own: readonly number[];
  /** Of its telling words: nouns, names, verbs, adjectives and figures that are no date and do not say who says so. */
  readonly novelty: ReadonlyMap<number, Novelty>;
  /** It gives a figure there that no other report of its groups sets against one of its own. */
  counts(phrase: readonly number[]): boolean;
}

const TELLING = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;
/** “following”, “including”: participles that are prepositions. */
const LINK = /^(?:case|mark)$/;

const touches = (spans: readonly Span[], { start, end }: Span): boolean => spans.some((span) => start < span.end && end > span.start);

/** Figures of one kind within a quarter of one another are taken for two wordings of one count, listed as a difference or not. */
const NEAR = 1.25;

function areNear(mine: Quantity, theirs: Quantity): boolean {
  const [a, b] = [mine.value * factorOf(mine), theirs.value * factorOf(theirs)];
  return comparable(mine, theirs) && (Math.max(a, b) <= NEAR * Math.min(a, b) || judgeNumbers(mine, theirs) !== 'far');
}

/** Figures that another report of the groups gives as well, or that are set against another: a difference and no news. */
function rivals({ article }: AnnotatedText, { report, quantities }: Unit, groups: readonly Aligned[]): Span[] {
  const counted = groups.flatMap(({ group }) => group.flatMap((unit) => (unit.report === report ? [] : unit.quantities)));
  const listed = groups.flatMap(({ differences }) => differences.flatMap(({ kind, wordings }) => (kind === 'number' ? wordings : [])));
  const isListed = (printed: string): boolean => listed.some(([by, wording]) => by === report && wording.includes(printed));
  return quantities.filter((mine) => counted.some((theirs) => areNear(mine, theirs)) || isListed(article.text.slice(mine.start, mine.end)));
}

/** Dates, and stretches of time without a figure: “over the past year”, but not “for two hours”. */
const datesIn = ({ times, tokens }: AnnotatedText): Span[] =>
  times.filter(({ timex, first, last }) => {
    const counts = Array.from({ length: last - first }, (_, i) => tokens.upos(first + i)).includes('NUM');
    return timex === 'DATE' || timex === 'TIME' || !counts;
  });

const AGE = /\b\d{1,3}-years?-old\b|(?<=\p{L}, )\d{2}(?=[,.])/gu;

/** “the 72-year-old Xi”, “Mbewe, 61, said”: how old somebody is belongs to his name. */
const agesIn = ({ article }: AnnotatedText, { evidence }: Unit): Span[] =>
  evidence.flatMap(({ start, end }) =>
    [...article.text.slice(start, end).matchAll(AGE)].map(({ index, 0: { length } }) => ({
      start: start + index,
      end: start + index + length,
    })),
  );

/** @param groups all groups of several reports in which the claim stands */
export function newsOf(context: StoryContext, elsewhere: Elsewhere, unit: Unit, groups: readonly Aligned[]): News {
  const report = context.report(unit.report);
  const { text } = report.reading;
  const { tokens } = text;
  const spanOf = (token: number): Span => ({ start: tokens.start(token), end: tokens.end(token) });
  const own = tokensWithin(text, unit.claim);
  const entities = entityTokens(context, report);
  const beside = groups.flatMap(({ group }) => group.filter((other) => other.report !== unit.report));
  const unasked = [...text.attributions.flatMap(({ sourceSpan }) => sourceSpan ?? []), ...datesIn(text)];
  const apart = [...rivals(text, unit, groups), ...report.reading.precedents.map(({ evidence }) => evidence), ...agesIn(text, unit)];
  const noveltyOf = (token: number): Novelty => {
    const entity = entities.get(token);
    const figure = tokens.upos(token) === 'NUM' ? unit.quantities.find((one) => touches([one], spanOf(token))) : undefined;
    const words = figure && !/\d/.test(tokens.form(token)) ? [] : keysAt(report, token);
    const names = entity === undefined ? [] : keysOfEntity(context.entity(entity));
    const keys = [...words, ...names, ...(figure ? [amountKey(figure)] : [])];
    if (NO_NEWS.has(tokens.lemma(token)) || touches(apart, spanOf(token)) || elsewhere.beside(keys, beside)) return 'near';
    if (elsewhere.holds(keys, unit.report)) return 'told';
    if (entity !== undefined && context.entity(entity).type === 'person') return 'person';
    return figure || tokens.upos(token) === 'PROPN' ? 'firm' : 'new';
  };
  const isTelling = (token: number): boolean =>
    TELLING.test(tokens.upos(token)) &&
    !LINK.test(tokens.rel(token)) &&
    !EMPTY_LEMMAS.has(tokens.lemma(token)) &&
    !touches(unasked, spanOf(token));
  return {
    text,
    unit,
    own,
    novelty: new Map(own.filter(isTelling).map((token) => [token, noveltyOf(token)])),
    counts: (phrase) =>
      unit.quantities.some((figure) => !touches(apart, figure) && phrase.some((token) => touches([figure], spanOf(token)))),
  };
}
