import type { BaseText } from '../base.js';
import type { Attribution, Chain, Quotation } from '../types.js';
import { findCues } from './cues.js';
import { findMarkedQuotes } from './marks.js';
import { assignSpeakers, kindOf, resolve, type SpokenQuote, spanOf } from './quotations.js';
import type { MarkedQuote, ReportedCue } from './types.js';
import { Who } from './who.js';

export { findCues } from './cues.js';
export { withDescribedSources } from './described.js';
export { findMarkedQuotes } from './marks.js';
export { Who } from './who.js';
export type { MarkedQuote, ReportedCue } from './types.js';

interface Read {
  readonly chains: readonly Chain[];
  readonly cues: readonly ReportedCue[];
  readonly spoken: readonly SpokenQuote[];
  readonly who: Who;
}

/** Cues and speakers of the report read last: quotations and attributions are both made from them. */
const read = new WeakMap<BaseText, Read>();

function readSpeech(base: BaseText, chains: readonly Chain[]): Read {
  const known = read.get(base);
  if (known && known.chains === chains) return known;
  const quotes: readonly MarkedQuote[] = findMarkedQuotes(base);
  const who = new Who(base, chains);
  const cues = findCues(base, quotes, who);
  const fresh = { chains, cues, who, spoken: assignSpeakers(base, quotes, cues, who) };
  read.set(base, fresh);
  return fresh;
}

/** The cues of a report with their sources and contents, in text order. */
export const reportedCues = (base: BaseText, chains: readonly Chain[]): readonly ReportedCue[] => readSpeech(base, chains).cues;

/**
 * Quotations in text order: the words between the marks without the closing comma or full stop. An interrupted quotation gives two,
 * one that runs over paragraphs gives one for each. `speaker` is null where nobody can be named.
 */
export function findQuotations(base: BaseText, chains: readonly Chain[]): Quotation[] {
  return readSpeech(base, chains).spoken.map((entry) => ({
    ...spanOf(base, entry.quote.first, entry.quote.last),
    sentence: base.tokens.sentenceOf(entry.quote.first),
    kind: kindOf(base, entry),
    speaker: entry.speaker,
    cue: entry.cue?.token ?? null,
  }));
}

/**
 * Who vouches for what, in text order of the cues: one entry for each stretch, so that a cue in the middle of its content gives two.
 * Quotations without a cue of their own are vouched for by the speaker they go on from.
 */
export function findAttributions(base: BaseText, chains: readonly Chain[], _quotes: readonly Quotation[]): Attribution[] {
  const { cues, spoken, who } = readSpeech(base, chains);
  const found: Attribution[] = [];
  for (const cue of cues) {
    const source = resolve(
      base,
      cue,
      cues,
      who,
      spoken.filter(({ quote }) => quote.first < cue.token),
    );
    for (const { first, last } of cue.content.ranges) found.push(attribution(base, cue, source, first, last));
  }
  for (const { quote, cue, speaker, continued } of spoken) {
    if (continued && cue && speaker !== null) found.push(attribution(base, cue, speaker, quote.first, quote.last));
  }
  return found.sort((a, b) => a.cue - b.cue || a.scope.start - b.scope.start);
}

function attribution(base: BaseText, cue: ReportedCue, source: number | null, first: number, last: number): Attribution {
  const sourceSpan = cue.source && spanOf(base, cue.source.first, cue.source.last);
  const sentence = base.tokens.sentenceOf(first);
  return { sentence, source, sourceSpan, cue: cue.token, verb: cue.verb, scope: spanOf(base, first, last), kind: cue.kind };
}
