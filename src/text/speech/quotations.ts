import type { BaseText } from '../base.js';
import type { Quotation, Sentence } from '../types.js';
import { ancestors, childOf, nounPhrase } from './tree.js';
import type { MarkedQuote, ReportedCue } from './types.js';
import type { Who } from './who.js';

/** A quotation with who is taken to have said it and by which cue. */
export interface SpokenQuote {
  readonly quote: MarkedQuote;
  readonly speaker: number | null;
  /** The cue that names the speaker; for a quotation without one, that of the quotation it goes on from. */
  readonly cue: ReportedCue | null;
  /** The quotation has no cue of its own: it goes on from what was said before. */
  readonly continued: boolean;
}

/** Finds the speaker of every quotation, in text order, each from its own cue or from what stands before it. */
export function assignSpeakers(base: BaseText, quotes: readonly MarkedQuote[], cues: readonly ReportedCue[], who: Who): SpokenQuote[] {
  const spoken: SpokenQuote[] = [];
  for (const quote of quotes) spoken.push(speakerOf(base, quote, cues, who, spoken));
  return spoken.map((entry, i) => borrowedFromNext(base, entry, spoken[i + 1]));
}

function speakerOf(
  base: BaseText,
  quote: MarkedQuote,
  cues: readonly ReportedCue[],
  who: Who,
  before: readonly SpokenQuote[],
): SpokenQuote {
  const own = ownCue(quote, cues);
  if (own) return { quote, cue: own, speaker: resolve(base, own, cues, who, before), continued: false };
  const sentence = base.sentences[base.tokens.sentenceOf(quote.first)];
  if (!sentence) return { quote, cue: null, speaker: null, continued: false };
  const named = namedBehindColon(base, quote, sentence, who);
  if (named !== null) return { quote, cue: null, speaker: named, continued: false };
  const alone = standsAlone(base, quote, sentence);
  const subject = alone ? null : governingSubject(base, quote, cues, who);
  if (subject !== null) return { quote, cue: null, speaker: subject, continued: false };
  return alone || quote.nested
    ? fromBefore(base, quote, sentence, cues, who, before)
    : { quote, cue: null, speaker: null, continued: false };
}

/**
 * The cue with the shortest content that holds the quotation. A cue without a source counts only where no other holds it, and the words of
 * a request told by another (“X said Y had asked Z to “lead””) are the teller’s.
 */
function ownCue(quote: MarkedQuote, cues: readonly ReportedCue[]): ReportedCue | null {
  let best: ReportedCue | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const cue of cues) {
    if (quote.open <= cue.token && quote.close !== null && cue.token < quote.close) continue;
    for (const { first, last } of cue.content.ranges) {
      if (first > quote.first || last < Math.min(quote.last, first + 1) || last <= quote.first) continue;
      const rank =
        last - first + (cue.source === null ? 1000 : 0) + (cue.kind === 'think' ? 3 : 0) + (cue.content.form === 'infinitive' ? 500 : 0);
      if (rank < bestRank) [best, bestRank] = [cue, rank];
    }
  }
  return best;
}

/** Chain id of the cue’s source: papers stand for their issuer, a pronoun left open for the last speaker. */
export function resolve(
  base: BaseText,
  cue: ReportedCue,
  cues: readonly ReportedCue[],
  who: Who,
  before: readonly SpokenQuote[],
): number | null {
  if (cue.source === null) return null;
  const chain = who.chainOf(cue.source);
  const table = base.tokens;
  if (who.isPaper(cue.source))
    return (
      who.issuerOf(
        cue.source,
        cues.filter(({ token }) => token < cue.token),
      ) ?? chain
    );
  if (table.lower(cue.source.head) === 'it' && (chain === null || cue.content.form === 'quotation')) {
    const paper = who.issuerOfLast(
      cue.source,
      cues.filter(({ token }) => token < cue.token),
    );
    if (paper !== null) return paper;
  }
  const personal = /^(?:he|she)$/.test(table.lower(cue.source.head));
  const unnamed = personal ? unnamedSpeaker(base, cue, cues, who, chain) : null;
  if (unnamed !== null) return unnamed;
  if (chain !== null && !(personal && who.typeOf(chain) !== 'person')) return chain;
  return personal || table.lower(cue.source.head) === 'they' ? lastSpeaker(base, cue, cues, who, before) : null;
}

/** “A diplomat cautioned that … “Read it,” he said.”: the one of the sentence before, of whom the name that “he” was taken for is not told there. */
function unnamedSpeaker(base: BaseText, cue: ReportedCue, cues: readonly ReportedCue[], who: Who, taken: number | null): number | null {
  const [previous, own] = [base.sentences[cue.sentence - 1], base.sentences[cue.sentence]];
  if (!previous || !own || previous.block !== own.block) return null;
  if (taken !== null && who.isToldIn(taken, previous)) return null;
  const last = cues.findLast(({ sentence, source, borrowed }) => sentence === cue.sentence - 1 && source !== null && !borrowed);
  const id = last?.source && /^an?$/.test(base.tokens.lower(last.source.first)) ? who.chainOf(last.source) : null;
  return id !== null && who.typeOf(id) === 'person' ? id : null;
}

/** “Nobody came”: five questions to Ana Lind; “Nobody came”: Lind: in a headline whoever is named alone behind the colon. */
function namedBehindColon(base: BaseText, quote: MarkedQuote, { block, last }: Sentence, who: Who): number | null {
  const { tokens: table, article } = base;
  if (article.blocks[block]?.kind !== 'headline' || quote.close === null || table.form(quote.close + 1) !== ':') return null;
  const people = new Set<number>();
  for (let token = quote.close + 2; token < last; token++) for (const id of who.peopleAt(token)) people.add(id);
  const [only] = people;
  return people.size === 1 ? (only ?? null) : null;
}

/** Whoever spoke last in the two sentences before: “according to Ruiz. “We agree,” he said.” */
function lastSpeaker(
  base: BaseText,
  cue: ReportedCue,
  cues: readonly ReportedCue[],
  who: Who,
  before: readonly SpokenQuote[],
): number | null {
  const near = (sentence: number): boolean => cue.sentence - sentence >= 0 && cue.sentence - sentence <= 2;
  const last = before.findLast(({ speaker }) => speaker !== null && who.typeOf(speaker) !== 'state');
  if (last && near(base.tokens.sentenceOf(last.quote.first))) return last.speaker;
  for (const earlier of cues.filter(({ token, sentence }) => token < cue.token && near(sentence)).reverse()) {
    const chain = earlier.source && earlier.token !== cue.token ? who.chainOf(earlier.source) : null;
    if (chain !== null && who.typeOf(chain) === 'person') return chain;
  }
  return null;
}

/** Nothing but the quotation in its sentence. */
function standsAlone(base: BaseText, quote: MarkedQuote, sentence: Sentence): boolean {
  const { tokens: table } = base;
  const words = (first: number, last: number): number => {
    let count = 0;
    for (let token = first; token < last; token++) if (table.upos(token) !== 'PUNCT' && /[\p{L}\p{N}]/u.test(table.form(token))) count++;
    return count;
  };
  const end = quote.close ?? sentence.last;
  return words(sentence.first, Math.max(sentence.first, quote.open)) === 0 && (end >= sentence.last || words(end, sentence.last) === 0);
}

/** The subject of the clause that holds a fragment, when it is someone who can speak. */
function governingSubject(base: BaseText, quote: MarkedQuote, cues: readonly ReportedCue[], who: Who): number | null {
  const table = base.tokens;
  let root = quote.first;
  for (let token = quote.first; token < quote.last; token++) {
    const head = table.head(token);
    if (head < quote.first || head >= quote.last) root = token;
  }
  for (const above of [root, ...ancestors(table, root)]) {
    const subject = childOf(table, above, 'nsubj');
    if (subject === null || (subject >= quote.first && subject < quote.last)) continue;
    const head = /^(?:who|which|that)$/.test(table.lower(subject)) ? table.head(above) : subject;
    if (head < 0) continue;
    const phrase = nounPhrase(table, head);
    const earlier = cues.filter(({ token }) => token < quote.first);
    const id = (who.isPaper(phrase) ? who.issuerOf(phrase, earlier) : null) ?? who.chainOf(phrase);
    const type = id === null ? null : who.typeOf(id);
    if (type === 'person' || type === 'organisation' || type === 'state') return id;
  }
  const opening = who.startingAt(base.sentences[table.sentenceOf(quote.first)]?.first ?? -1);
  return opening && opening.last <= quote.open ? who.chainOf({ ...opening, head: opening.last - 1 }) : null;
}

/** The speaker of the sentence before, the colon before, or the paragraph that was left open. */
function fromBefore(
  base: BaseText,
  quote: MarkedQuote,
  sentence: Sentence,
  cues: readonly ReportedCue[],
  who: Who,
  before: readonly SpokenQuote[],
): SpokenQuote {
  const open = { quote, cue: null, speaker: null, continued: false };
  const last = before.at(-1);
  if (last && quote.nested && last.quote.last > quote.first) return { ...last, quote, continued: true };
  if (last && last.quote.close === null && last.quote.block === quote.block - 1) return { ...last, quote, continued: true };
  const previous = base.sentences[sentence.index - 1];
  if (!previous) return open;
  const colon = base.tokens.form(previous.last - 1) === ':';
  if (previous.block !== sentence.block && !colon) return open;
  const inPrevious = (token: number): boolean => token >= previous.first && token < previous.last;
  if (last && last.speaker !== null && (inPrevious(last.quote.last - 1) || inPrevious(last.quote.first)))
    return { ...last, quote, continued: true };
  const cue = cues.findLast(({ token, source, borrowed }) => inPrevious(token) && source !== null && !borrowed);
  if (cue) return { quote, cue, speaker: resolve(base, cue, cues, who, before), continued: true };
  return { ...open, speaker: mainSubject(base, previous, who) };
}

/** “Blok was blunt. “We regret it.””: the subject of the sentence before, when it is a person. */
function mainSubject(base: BaseText, sentence: Sentence, who: Who): number | null {
  const table = base.tokens;
  for (let token = sentence.first; token < sentence.last; token++) {
    if (table.head(token) >= 0) continue;
    const subject = childOf(table, token, 'nsubj', 'nsubj:pass');
    const id = subject === null ? null : who.chainOf(nounPhrase(table, subject));
    return id !== null && who.typeOf(id) !== 'place' && who.typeOf(id) !== 'event' ? id : null;
  }
  return null;
}

/** A first paragraph left open without a cue takes the speaker of the paragraph that closes it. */
function borrowedFromNext(base: BaseText, entry: SpokenQuote, next: SpokenQuote | undefined): SpokenQuote {
  if (entry.speaker !== null || entry.quote.close !== null || !next || next.quote.block !== entry.quote.block + 1) return entry;
  return base.sentences.length > 0 ? { ...entry, speaker: next.speaker, cue: next.cue, continued: true } : entry;
}

/** Direct where a whole clause stands between the marks, mixed for a fragment. */
export function kindOf(base: BaseText, { quote, cue, continued }: SpokenQuote): Quotation['kind'] {
  const form = cue?.content.form;
  if (continued || form === 'quotation') return 'direct';
  const sentence = base.sentences[base.tokens.sentenceOf(quote.first)];
  return sentence && standsAlone(base, quote, sentence) ? 'direct' : 'mixed';
}

export const spanOf = (base: BaseText, first: number, last: number): { start: number; end: number } => ({
  start: base.tokens.start(first),
  end: base.tokens.end(last - 1),
});
