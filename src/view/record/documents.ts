import { z } from 'zod';
import { dateValueSchema } from '../../schemas.js';

/** What the questions to the record answer, as documents. Ids: reports r…, stories s1, entities n1, events e1, claims s1.c1, corrections k1. */
export const passageSchema = z.strictObject({
  report: z.string(),
  /** Story, letter and sentence: `s1.A3`; `s1.A head` for the head of the report. */
  place: z.string(),
  publisher: z.string(),
  day: z.iso.date().nullable(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string(),
});

export const participantSchema = z.strictObject({
  entity: z.string(),
  name: z.string(),
  type: z.string(),
  role: z.string(),
  capacity: z.string().nullable(),
});

export const entrySchema = z.strictObject({
  id: z.string(),
  type: z.string(),
  title: z.string(),
  status: z.enum(['occurred', 'ongoing', 'planned', 'cancelled', 'denied', 'hypothetical']),
  hedged: z.boolean(),
  negated: z.boolean(),
  when: dateValueSchema.nullable(),
  place: z.string().nullable(),
  country: z.string().nullable(),
  participants: z.array(participantSchema),
  reports: z.number().int(),
  /** Independent origins among the reports. */
  origins: z.number().int(),
  standing: z.enum(['confirmed', 'rejected']).nullable(),
  conflicts: z.array(z.strictObject({ when: dateValueSchema, places: z.array(z.string()) })),
  /** How reports gave the status, by their days; `stale`: too late to change it. */
  history: z.array(z.strictObject({ status: z.string(), stale: z.boolean(), passage: passageSchema.omit({ text: true }) })),
  evidence: z.array(passageSchema),
});

const question = z.record(z.string(), z.string());

export const tripsSchema = z.strictObject({
  format: z.literal('crosswire/trips@1'),
  question,
  more: z.boolean(),
  trips: z.array(entrySchema),
});
export const eventsSchema = z.strictObject({
  format: z.literal('crosswire/events@1'),
  question,
  more: z.boolean(),
  events: z.array(entrySchema),
});

export const officeSchema = z.strictObject({
  title: z.string(),
  of: z.string().nullable(),
  former: z.boolean(),
  /** First and last day for which a report prints it; null where no report that does is dated. */
  first: z.iso.date().nullable(),
  last: z.iso.date().nullable(),
  reports: z.number().int(),
  /** Term as an imported table gives it. */
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  passage: passageSchema,
});

export const quoteSchema = z.strictObject({
  kind: z.enum(['direct', 'indirect', 'mixed']),
  speaker: z.strictObject({ entity: z.string(), name: z.string() }).nullable(),
  passage: passageSchema,
});

export const entitySchema = z.strictObject({
  format: z.literal('crosswire/entity@1'),
  id: z.string(),
  type: z.enum(['person', 'organisation', 'state', 'place', 'event']),
  name: z.string(),
  country: z.string().nullable(),
  names: z.array(z.string()),
  reports: z.number().int(),
  offices: z.array(officeSchema),
  events: z.array(entrySchema),
  more: z.boolean(),
  quotes: z.array(quoteSchema),
});

export const quotesSchema = z.strictObject({
  format: z.literal('crosswire/quotes@1'),
  question,
  more: z.boolean(),
  quotes: z.array(quoteSchema),
});

export const additionSchema = z.strictObject({
  format: z.literal('crosswire/addition@1'),
  record: z.string(),
  reports: z.array(
    z.strictObject({
      id: z.string(),
      file: z.string().nullable(),
      story: z.string(),
      title: z.string(),
      outcome: z.enum(['new-story', 'joined', 'known']),
    }),
  ),
  rejected: z.array(z.strictObject({ subject: z.string(), code: z.string(), message: z.string(), hint: z.string() })),
});

export const storiesSchema = z.strictObject({
  format: z.literal('crosswire/stories@1'),
  more: z.boolean(),
  stories: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      from: z.iso.date().nullable(),
      to: z.iso.date().nullable(),
      reports: z.number().int(),
      origins: z.number().int(),
    }),
  ),
});

export type StoriesDocument = z.infer<typeof storiesSchema>;
export type RecordPassage = z.infer<typeof passageSchema>;
export type RecordParticipant = z.infer<typeof participantSchema>;
export type EventEntry = z.infer<typeof entrySchema>;
export type TripsDocument = z.infer<typeof tripsSchema>;
export type EventsDocument = z.infer<typeof eventsSchema>;
export type OfficeEntry = z.infer<typeof officeSchema>;
export type QuoteEntry = z.infer<typeof quoteSchema>;
export type EntityDocument = z.infer<typeof entitySchema>;
export type QuotesDocument = z.infer<typeof quotesSchema>;
export type AdditionDocument = z.infer<typeof additionSchema>;
