import { readFileSync } from 'node:fs';
import { type EventMention, findEvents, findPrecedents, type PrecedentMention } from '../../src/event/index.js';
import { loadModel } from '../../src/model/index.js';
import { type AnnotatedText, annotateText } from '../../src/text/index.js';
import type { DateValue } from '../../src/values.js';
import { articleFrom } from '../text/helpers.js';

const analyzer = loadModel(readFileSync('models/en.bin'));

/** The day on which the reports of these tests are taken to be printed: a Friday. */
export const PRINTED: DateValue = {
  from: '2025-10-10',
  to: '2025-10-10',
  grain: 'day',
  basis: 'explicit',
  confidence: 'high',
  rule: 'given',
  anchor: null,
};

export interface Read {
  readonly text: AnnotatedText;
  readonly events: readonly EventMention[];
  readonly precedents: readonly PrecedentMention[];
}

export function read(text: string): Read {
  const annotated = annotateText(articleFrom(text), analyzer, PRINTED);
  const events = findEvents(annotated);
  return { text: annotated, events, precedents: findPrecedents(annotated, events) };
}

/** Participants as `role=Name`. */
export function cast({ text }: Read, event: EventMention): string[] {
  return event.participants.map(({ chain, role }) => `${role}=${text.chains.find(({ id }) => id === chain)?.name ?? '?'}`);
}
