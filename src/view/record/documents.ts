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

const facets = z.array(z.strictObject({ value: z.string(), name: z.string(), count: z.number().int() }));

export const searchSchema = z.strictObject({
  format: z.literal('crosswire/search@1'),
  question,
  /** Reports that the facets were counted on; `more`: the record holds more hits than that. */
  counted: z.number().int(),
  more: z.boolean(),
  hits: z.array(
    z.strictObject({
      report: z.string(),
      story: z.string(),
      publisher: z.string(),
      day: z.iso.date().nullable(),
      headline: z.string().nullable(),
      passages: z.array(passageSchema),
    }),
  ),
  facets: z.strictObject({ publishers: facets, years: facets, entities: facets }),
});

export const doctorSchema = z.strictObject({
  format: z.literal('crosswire/doctor@1'),
  record: z.string(),
  engine: z.enum(['sqlite', 'postgresql']),
  counts: z.record(z.string(), z.number().int()),
  /** Faults of the storage; empty where it is sound. */
  faults: z.array(z.string()),
  /** Events whose reports give dates that cannot all be true. */
  conflicts: z.array(entrySchema),
  changes: z.array(z.strictObject({ at: z.string(), who: z.string(), action: z.string(), detail: z.string() })),
});

export const codebookSchema = z.strictObject({
  format: z.literal('crosswire/codebook@1'),
  types: z.array(
    z.strictObject({
      type: z.string(),
      title: z.string().nullable(),
      roles: z.array(z.string()),
      cameo: z.string().nullable(),
      plover: z.string().nullable(),
      rules: z.array(z.strictObject({ id: z.string(), words: z.array(z.string()), reason: z.string(), example: z.string() })),
    }),
  ),
  terms: z.array(z.strictObject({ of: z.enum(['role', 'status', 'basis', 'precedent', 'rule']), term: z.string(), meaning: z.string() })),
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
      /** `background`: rows of an imported table, counted as `reports`. */
      kind: z.enum(['report', 'background']),
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
export type SearchDocument = z.infer<typeof searchSchema>;
export type DoctorDocument = z.infer<typeof doctorSchema>;
export type CodebookDocument = z.infer<typeof codebookSchema>;
export const correctionSchema = z.strictObject({
  format: z.literal('crosswire/correction@1'),
  id: z.string(),
  kind: z.enum(['merge', 'split', 'fix', 'reject', 'confirm', 'undo']),
  target: z.string(),
  other: z.string().nullable(),
  who: z.string(),
  when: z.string(),
  why: z.string(),
});

export const rereadSchema = z.strictObject({ format: z.literal('crosswire/reread@1'), stories: z.number().int() });

export type AdditionDocument = z.infer<typeof additionSchema>;

export const checkSchema = z.strictObject({
  format: z.literal('crosswire/check@1'),
  question: z.string(),
  /** `s1.p3` where a story claims it; null for a question in words. */
  precedent: z.string().nullable(),
  verdict: z.enum(['supported', 'contradicted', 'open']),
  because: z.string(),
  scope: z.string(),
  definition: z.string(),
  /** What the record cannot know. */
  unknown: z.array(z.string()),
  /** Events that decide, and the others that were looked at. */
  deciding: z.array(entrySchema),
  others: z.array(entrySchema),
});
export const checksSchema = z.strictObject({ format: z.literal('crosswire/checks@1'), more: z.boolean(), checks: z.array(checkSchema) });

export type CheckDocument = z.infer<typeof checkSchema>;
export type ChecksDocument = z.infer<typeof checksSchema>;
