import { z } from 'zod';
import { dateValueSchema } from '../schemas.js';

/** The `crosswire/story@1` document: what `compare --json` prints. Offsets are UTF-16 code units, half-open, into `reports[].text`. */
const span = { start: z.number().int().nonnegative(), end: z.number().int().nonnegative() };
export const evidenceSchema = z.strictObject({ report: z.string(), ...span, text: z.string(), sentence: z.number().int() });

export const reportSchema = z.strictObject({
  id: z.string(),
  file: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  headline: z.string().nullable(),
  byline: z.string().nullable(),
  dateline: z.string().nullable(),
  credit: z.string().nullable(),
  published: dateValueSchema.nullable(),
  language: z.string(),
  text: z.string(),
  sentences: z.array(z.strictObject(span)),
  furniture: z.array(z.strictObject({ ...span, text: z.string(), reason: z.string() })),
});

export const kinshipSchema = z.strictObject({
  pair: z.tuple([z.string(), z.string()]),
  label: z.enum(['copy', 'rewrite', 'common-statement', 'independent']),
  reasons: z.array(z.strictObject({ sign: z.string(), detail: z.string(), passages: z.array(evidenceSchema) })),
});

export const sourcesSchema = z.strictObject({
  independent: z.number().int(),
  groups: z.array(z.array(z.string())),
  named: z.array(z.string()),
});

export const entitySchema = z.strictObject({
  id: z.string(),
  type: z.enum(['person', 'organisation', 'state', 'place', 'event']),
  name: z.string(),
  country: z.string().nullable(),
  offices: z.array(
    z.strictObject({ title: z.string(), of: z.string().nullable(), former: z.boolean(), evidence: z.array(evidenceSchema) }),
  ),
  mentions: z.array(
    evidenceSchema.extend({ kind: z.enum(['name', 'nominal', 'pronoun']), reading: z.enum(['city', 'government', 'dateline']).optional() }),
  ),
});

export const timeSchema = z.strictObject({
  id: z.string(),
  evidence: evidenceSchema,
  timex: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().nullable(),
  date: dateValueSchema.nullable(),
  alternatives: z.array(dateValueSchema),
});

export const quoteSchema = z.strictObject({
  id: z.string(),
  speaker: z.string().nullable(),
  kind: z.enum(['direct', 'indirect', 'mixed']),
  evidence: z.array(evidenceSchema),
});

export const eventSchema = z.strictObject({
  id: z.string(),
  type: z.string(),
  title: z.string(),
  main: z.boolean(),
  status: z.enum(['occurred', 'ongoing', 'planned', 'cancelled', 'denied', 'hypothetical']),
  hedged: z.boolean(),
  negated: z.boolean(),
  when: dateValueSchema.nullable(),
  place: z.string().nullable(),
  participants: z.array(z.strictObject({ entity: z.string(), role: z.string(), capacity: z.string().nullable() })),
  about: z.string().nullable(),
  sources: z.array(z.strictObject({ report: z.string(), chain: z.array(z.string()) })),
  evidence: z.array(evidenceSchema),
  cameo: z.string().nullable(),
  plover: z.string().nullable(),
});

export const precedentSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['first-since', 'last', 'highest-since', 'nth', 'first-ever']),
  /** For `nth`: which of them; null for the other kinds. Documents of before it was kept have none. */
  n: z.number().int().nullable().optional(),
  subject: z.string(),
  since: z.string().nullable(),
  event: z.string().nullable(),
  verdict: z.enum(['supported', 'contradicted', 'open']),
  because: z.string(),
  evidence: z.array(evidenceSchema),
});

export const claimSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  relation: z.enum(['agree', 'more-specific', 'differs', 'only']),
  difference: z.array(z.string()),
  severity: z.enum(['contradiction', 'divergence', 'presentation']).nullable(),
  event: z.string().nullable(),
  sides: z.array(z.strictObject({ report: z.string(), evidence: z.array(evidenceSchema), attribution: z.array(z.string()) })),
});

export const storySchema = z.strictObject({
  format: z.literal('crosswire/story@1'),
  title: z.string(),
  reports: z.array(reportSchema),
  kinship: z.array(kinshipSchema),
  sources: sourcesSchema,
  entities: z.array(entitySchema),
  times: z.array(timeSchema),
  quotes: z.array(quoteSchema),
  events: z.array(eventSchema),
  precedents: z.array(precedentSchema),
  claims: z.array(claimSchema),
});

export type StoryDocument = z.infer<typeof storySchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Report = z.infer<typeof reportSchema>;
export type Kinship = z.infer<typeof kinshipSchema>;
export type Sources = z.infer<typeof sourcesSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type TimeExpression = z.infer<typeof timeSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type EventInstance = z.infer<typeof eventSchema>;
export type Precedent = z.infer<typeof precedentSchema>;
export type Claim = z.infer<typeof claimSchema>;
