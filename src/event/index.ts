import type { AnnotatedText } from '../text/index.js';
import { findClaims } from './claims/index.js';
import { findEvents } from './find.js';
import { findPrecedents } from './precedents/index.js';
import type { ReportReading } from './types.js';

export { type Modality, modalityOf, passagesOf } from './claims/index.js';
export { cameoCode, ploverCode } from './codes.js';
export { findEvents } from './find.js';
export { isPastForm } from './misread.js';
export { findPrecedents } from './precedents/index.js';
export { isBound, isInAside } from './times/index.js';
export * from './types.js';

/** What one report tells: its happenings, the precedents it claims for them, and each informative clause as a claim. */
export function readReport(text: AnnotatedText): ReportReading {
  const events = findEvents(text);
  const precedents = findPrecedents(text, events);
  return { text, events, precedents, claims: findClaims(text, events, precedents) };
}

/** The same reading with a text whose times were resolved with another report date: baselines of precedents follow, ids stay. */
export function datedAgain(reading: ReportReading, text: AnnotatedText): ReportReading {
  return { ...reading, text, precedents: findPrecedents(text, reading.events) };
}
