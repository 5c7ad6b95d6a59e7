import type { AnnotatedText, Sentence } from '../../text/index.js';
import type { EventMention, PrecedentMention } from '../types.js';
import { ReportView } from '../view.js';
import { cueAt } from './cues.js';
import { extentOf } from './extent.js';
import { sinceValue } from './since.js';
import { describeSubject } from './subject.js';
import type { Cue, Extent } from './types.js';

type Found = Omit<PrecedentMention, 'id'>;

/**
 * Every precedent that the report claims: first since, first ever, last, highest since, the n-th. Two cues of one sentence
 * whose passages overlap are one precedent, the one with a “since”.
 */
export function findPrecedents(text: AnnotatedText, events: readonly EventMention[]): PrecedentMention[] {
  const view = new ReportView(text);
  const found: Found[] = [];
  for (const sentence of text.sentences) found.push(...inSentence(view, sentence, events));
  return found.map((precedent, id) => ({ id, ...precedent }));
}

function inSentence(view: ReportView, sentence: Sentence, events: readonly EventMention[]): Found[] {
  const found: Found[] = [];
  const cues: Cue[] = [];
  for (let token = sentence.first; token < sentence.last; token++) {
    const cue = cueAt(view, sentence, token);
    if (cue) cues.push(cue);
  }
  let before: { readonly cue: Cue; readonly extent: Extent } | null = null;
  for (const [at, own] of cues.entries()) {
    const cue = withShared(view, own, before);
    const extent = extentOf(view, sentence, own, cues[at + 1]);
    const precedent = readCue(view, sentence, { cue, extent, before }, events);
    before = { cue, extent };
    const last = found.at(-1);
    if (last && last.evidence.end > precedent.evidence.start) {
      if (last.since === null && precedent.since !== null) found[found.length - 1] = precedent;
    } else found.push(precedent);
  }
  return found;
}

/** “the seventh to visit since the storm and the first to come with a cheque”: what has no noun of its own shares the bound before it. */
function withShared(view: ReportView, cue: Cue, before: { readonly cue: Cue } | null): Cue {
  const shares = before !== null && cue.kind === 'first-ever' && cue.since < 0 && cue.head === cue.token && before.cue.since >= 0;
  if (!shares || before.cue.since > cue.token) return cue;
  for (let at = before.cue.since + 1; at < cue.token; at++)
    if (view.tokens.lower(at) === 'and') return { ...cue, kind: 'first-since', since: before.cue.since };
  return cue;
}

interface Reading {
  readonly cue: Cue;
  readonly extent: Extent;
  readonly before: { readonly cue: Cue; readonly extent: Extent } | null;
}

function readCue(view: ReportView, sentence: Sentence, { cue, extent, before }: Reading, events: readonly EventMention[]): Found {
  const isShared = cue.since >= 0 && cue.since < cue.token;
  const subject = describeSubject(view, isShared ? { ...cue, since: -1 } : cue, extent, before?.cue ?? null);
  return {
    kind: cue.kind,
    sentence: sentence.index,
    evidence: { start: view.tokens.start(extent.first), end: view.tokens.end(extent.last) },
    scope: subject.scope,
    subject: subject.chain,
    subjectText: subject.text,
    since: sinceValue(view, cue, isShared && before ? before.extent : extent, events),
    n: cue.n,
    event: eventOf(view, cue, extent, events),
  };
}

/** The happening it is claimed for: told inside the passage, else in its clause, else the last of the kind that the noun names. */
function eventOf(view: ReportView, cue: Cue, extent: Extent, events: readonly EventMention[]): number | null {
  const inSentenceEvents = events.filter((event) => event.sentence === view.tokens.sentenceOf(cue.token));
  const since = cue.since >= cue.token ? cue.since : extent.last + 1;
  const inside = inSentenceEvents.find((event) => event.trigger >= extent.first && event.trigger < since);
  if (inside) return inside.id;
  const before = inSentenceEvents.findLast((event) => event.trigger < extent.first && event.type !== 'state' && event.type !== 'announce');
  return before?.id ?? null;
}
