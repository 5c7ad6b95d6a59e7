import type { AnnotatedText, Sentence } from '../text/index.js';
import { type Extent, extentOf } from './precedent-extent.js';
import { describeSubject } from './precedent-subject.js';
import { type Cue, cueAt } from './precedent-cues.js';
import { sinceValue } from './precedent-since.js';
import type { EventMention, PrecedentMention } from './types.js';
import { ReportView } from './view.js';

/**
 * Every precedent that the report claims: first since, first ever, last, highest since, the n-th. Two cues of one sentence
 * whose passages overlap are one precedent, the one with a “since”.
 */
export function findPrecedents(text: AnnotatedText, events: readonly EventMention[]): PrecedentMention[] {
  const view = new ReportView(text);
  const found: Omit<PrecedentMention, 'id'>[] = [];
  for (const sentence of text.sentences) found.push(...inSentence(view, sentence, events));
  return found.map((precedent, id) => ({ id, ...precedent }));
}

function inSentence(view: ReportView, sentence: Sentence, events: readonly EventMention[]): Omit<PrecedentMention, 'id'>[] {
  const found: Omit<PrecedentMention, 'id'>[] = [];
  for (let token = sentence.first; token < sentence.last; token++) {
    const cue = cueAt(view, sentence, token);
    if (!cue) continue;
    const precedent = readCue(view, sentence, cue, events);
    const last = found.at(-1);
    if (last && last.evidence.end > precedent.evidence.start) {
      if (last.since === null && precedent.since !== null) found[found.length - 1] = precedent;
    } else found.push(precedent);
  }
  return found;
}

function readCue(view: ReportView, sentence: Sentence, cue: Cue, events: readonly EventMention[]): Omit<PrecedentMention, 'id'> {
  const extent = extentOf(view, sentence, cue);
  const subject = describeSubject(view, cue, extent);
  return {
    kind: cue.kind,
    sentence: sentence.index,
    evidence: { start: view.tokens.start(extent.first), end: view.tokens.end(extent.last) },
    scope: subject.scope,
    subject: subject.chain,
    subjectText: subject.text,
    since: sinceValue(view, cue, extent, events),
    event: eventOf(view, cue, extent, events),
  };
}

/** The happening it is claimed for: told inside the passage, else in its clause, else the last of the kind that the noun names. */
function eventOf(view: ReportView, cue: Cue, extent: Extent, events: readonly EventMention[]): number | null {
  const inSentenceEvents = events.filter((event) => event.sentence === view.tokens.sentenceOf(cue.token));
  const since = cue.since >= 0 ? cue.since : extent.last + 1;
  const inside = inSentenceEvents.find((event) => event.trigger >= extent.first && event.trigger < since);
  if (inside) return inside.id;
  const before = inSentenceEvents.findLast((event) => event.trigger < extent.first && event.type !== 'state' && event.type !== 'announce');
  return before?.id ?? null;
}
