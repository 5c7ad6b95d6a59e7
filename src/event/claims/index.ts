import type { AnnotatedText, Sentence, TokenRange, TokenTable } from '../../text/index.js';
import type { Span, Status } from '../../values.js';
import type { ClaimMention, EventMention, PrecedentMention, Quantity } from '../types.js';
import { DENIALS } from '../../lexicon/claims.js';
import { type Clause, clausesOf, isContent } from './clauses.js';
import { passagesOf, sharedPart } from './evidence.js';
import { isInformative } from './informative.js';
import { modalityOf } from './modality.js';
import { isNegated } from './negation.js';
import { listParts } from './parts.js';
import { repaired } from './repairs.js';
import { chainByToken, othersOf, placeOf, subjectToken } from './participants.js';
import { findQuantities } from './quantities.js';

export { type Modality, modalityOf } from './modality.js';
export { findQuantities } from './quantities.js';
export { passagesOf } from './evidence.js';

type Draft = Omit<ClaimMention, 'id'>;

interface Reader {
  readonly text: AnnotatedText;
  readonly chains: ReadonlyMap<number, number>;
  readonly events: readonly EventMention[];
  readonly precedents: readonly PrecedentMention[];
}

const within = (span: Span, passages: readonly Span[]): boolean =>
  passages.some((passage) => span.start >= passage.start && span.end <= passage.end);
const touching = (span: Span, passages: readonly Span[]): boolean =>
  passages.some((passage) => span.start < passage.end && span.end > passage.start);

/** The report's own tense, where neither an event nor a modal word decides: past and perfect are done, all else may still go on. */
function tenseStatus({ tokens }: AnnotatedText, own: readonly number[]): Status {
  return own.some((token) => /^VB[DN]$/.test(tokens.xpos(token))) ? 'occurred' : 'ongoing';
}

function sourcesOf(text: AnnotatedText, clause: Clause): number[] {
  const at = text.tokens.start(clause.head);
  return text.attributions
    .map((attribution, index) => ({ attribution, index }))
    .filter(({ attribution }) => attribution.cue !== clause.head && at >= attribution.scope.start && at < attribution.scope.end)
    .sort((a, b) => a.attribution.scope.end - a.attribution.scope.start - (b.attribution.scope.end - b.attribution.scope.start))
    .map(({ index }) => index);
}

const ORDER_WORDS: ReadonlySet<string> = new Set(['after', 'before', 'since']);

/** “a day after he was told to go”: the time opens the clause but dates the one above it. */
function datesParent({ tokens }: AnnotatedText, time: TokenRange, clause: Clause): boolean {
  const follows = ORDER_WORDS.has(tokens.lower(time.last - 1)) || (time.last < tokens.count && ORDER_WORDS.has(tokens.lower(time.last)));
  return follows && clause.kind === 'adverbial' && time.last <= clause.head;
}

/** “denied having been told”: what a denial asserts is that its complement is not so. */
function deniedVerb(tokens: TokenTable, clause: Clause): number | null {
  if (!DENIALS.has(tokens.lemma(clause.head))) return null;
  return (
    tokens.children(clause.head).find((child) => child > clause.head && clause.own.includes(child) && tokens.upos(child) === 'VERB') ?? null
  );
}

function draftOf(reader: Reader, sentence: Sentence, clause: Clause, quantities: readonly Quantity[]): Draft | null {
  const { text, chains } = reader;
  const passages = passagesOf(text, clause.own);
  if (!passages.length) return null;
  const own = new Set(clause.own);
  const events = reader.events.filter((event) => own.has(event.trigger));
  const told = events.find((event) => event.trigger === clause.head) ?? events[0];
  const modality = modalityOf(text.tokens, clause.own);
  const denied = deniedVerb(text.tokens, clause);
  const predicate = denied ?? clause.head;
  const subjectAt = subjectToken(text.tokens, clause);
  const subject = subjectAt === null ? null : (chains.get(subjectAt) ?? null);
  const times = text.times.flatMap((time, index) =>
    time.sentence === sentence.index && (own.has(time.first) || own.has(time.last - 1)) && !datesParent(text, time, clause) ? [index] : [],
  );
  return {
    sentence: sentence.index,
    evidence: passages,
    predicate,
    lemma: text.tokens.lemma(predicate),
    negated: isNegated(text.tokens, clause.own, clause.head) !== (denied !== null),
    hedged: modality.hearsay || (told?.hedged ?? false),
    status: told?.trigger === clause.head ? told.status : (modality.status ?? told?.status ?? tenseStatus(text, clause.own)),
    subjectToken: subjectAt,
    subject,
    others: othersOf(clause.own, chains, subject),
    place: told?.place ?? placeOf(text, clause.own, chains),
    times,
    quantities: quantities.filter((quantity) => within(quantity, passages)),
    quotes: text.quotes.flatMap((quote, index) => (quote.sentence === sentence.index && touching(quote, passages) ? [index] : [])),
    sources: sourcesOf(text, clause),
    events: events.map((event) => event.id),
    precedent: null,
  };
}

/** Content words of a draft that stand outside a span. */
function contentOutside(text: AnnotatedText, draft: Draft, span: Span): number {
  const sentence = text.sentences[draft.sentence];
  if (!sentence) return 0;
  let count = 0;
  for (let token = sentence.first; token < sentence.last; token++) {
    const at = { start: text.tokens.start(token), end: text.tokens.end(token) };
    if (within(at, draft.evidence) && !within(at, [span]) && isContent(text.tokens, token)) count++;
  }
  return count;
}

/** The precedent's own words, with the bare frame before them (“It is …”) where nothing else stands there. */
function precedentDraft(reader: Reader, index: number, host: Draft, frames: readonly Draft[]): Draft {
  const { evidence, event } = reader.precedents[index] as PrecedentMention;
  const before = frames.flatMap((draft) => draft.evidence).filter((span) => span.start < evidence.start && span.end >= evidence.start - 2);
  const span = { start: Math.min(evidence.start, ...before.map((passage) => passage.start)), end: evidence.end };
  const inside = (part: Span | undefined): boolean => part !== undefined && within(part, [span]);
  return {
    ...host,
    evidence: [span],
    precedent: index,
    times: host.times.filter((time) => inside(reader.text.times[time])),
    quantities: host.quantities.filter(inside),
    quotes: host.quotes.filter((quote) => inside(reader.text.quotes[quote])),
    events: event === null ? [] : [event],
  };
}

const SINCE = /^since\b/i;

/** “since 2019, underscoring deeper ties”: a passage that opens inside the precedent's words begins behind them. */
function behind({ article }: AnnotatedText, evidence: readonly Span[], precedent: Span): Span[] {
  return evidence.map((span) => {
    if (span.start <= precedent.start || span.start >= precedent.end || span.end <= precedent.end) return span;
    const gap = /^[\s,;–—]+/.exec(article.text.slice(precedent.end, span.end))?.[0].length ?? 0;
    return { start: precedent.end + gap, end: span.end };
  });
}

/** A precedent is a claim of its own, even inside a longer clause: the clause's other facts stay with the clause. */
function precedentDrafts(reader: Reader, drafts: readonly Draft[]): Draft[] {
  let result = [...drafts];
  for (const [index, precedent] of reader.precedents.entries()) {
    const hosts = result.filter(
      (draft) => draft.sentence === precedent.sentence && draft.precedent === null && sharedPart(draft.evidence, [precedent.evidence]) > 0,
    );
    const host = hosts.sort((a, b) => sharedPart(b.evidence, [precedent.evidence]) - sharedPart(a.evidence, [precedent.evidence]))[0];
    if (!host) continue;
    const opens = (draft: Draft): boolean => (draft.evidence[0]?.start ?? 0) <= precedent.evidence.start + 2;
    // “the first time since his country left the union in 1984”: the baseline is a fact of its own.
    const tail = ({ evidence: [span] }: Draft): boolean =>
      span !== undefined &&
      span.start > precedent.evidence.start + 2 &&
      (span.start > (precedent.evidence.start + precedent.evidence.end) / 2 ||
        SINCE.test(reader.text.article.text.slice(span.start, span.start + 6)));
    const frames = hosts.filter((draft) => (opens(draft) || !tail(draft)) && contentOutside(reader.text, draft, precedent.evidence) < 2);
    result = result
      .filter((draft) => !frames.includes(draft))
      .map((draft) => (hosts.includes(draft) ? { ...draft, evidence: behind(reader.text, draft.evidence, precedent.evidence) } : draft));
    result.push(precedentDraft(reader, index, host, frames));
  }
  return result;
}

function sentenceDrafts(reader: Reader, sentence: Sentence): Draft[] {
  const { text } = reader;
  const clauses = repaired(text, clausesOf(text, sentence));
  const dates = text.times.filter((time) => time.sentence === sentence.index && (time.timex === 'DATE' || time.timex === 'TIME'));
  const quantities = findQuantities(text.tokens, sentence, dates);
  return clauses
    .filter((clause) => isInformative(text, clause, clauses))
    .flatMap((clause) => listParts(text.tokens, clause, quantities))
    .flatMap((clause) => draftOf(reader, sentence, clause, quantities) ?? []);
}

/** Headlines repeat the lead and are no clauses of the report. */
const TOLD: ReadonlySet<string> = new Set(['paragraph', 'standfirst']);

/**
 * Every informative clause of a report as a claim, in text order: main and reported clauses, relative and participial clauses,
 * appositions that tell something, members of a list that carry their own figure, precedents.
 * Passages are half-open UTF-16 offsets, at most three a claim and 450 units each.
 */
export function findClaims(text: AnnotatedText, events: readonly EventMention[], precedents: readonly PrecedentMention[]): ClaimMention[] {
  const reader: Reader = { text, chains: chainByToken(text), events, precedents };
  const drafts = text.sentences
    .filter((sentence) => TOLD.has(text.article.blocks[sentence.block]?.kind ?? 'paragraph'))
    .flatMap((sentence) => sentenceDrafts(reader, sentence));
  const all = precedentDrafts(reader, drafts);
  all.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
  return all.map((draft, id) => ({ id, ...draft }));
}
