import { z } from 'zod';
import { dateValueSchema } from '../../schemas.js';
import type { StoryDocument } from '../../story/index.js';

/** What `brief --json` and `kin --json` print. */
const headSchema = z.strictObject({
  /** The letter of the report in its story. */
  id: z.string(),
  /** How the input names it: the id of its row, or its file. */
  input: z.string(),
  publisher: z.string().nullable(),
  headline: z.string().nullable(),
  published: dateValueSchema.nullable(),
});

export const originSchema = z.strictObject({
  id: z.string(),
  members: z.array(z.string()),
  /** The member that all others rework, as far as the texts show. */
  parent: z.string().nullable(),
  /** The parent is none of the reports. */
  unseen: z.boolean(),
  /** The agency that the members credit, where it is one. */
  credited: z.string().nullable(),
  /** The member of the earliest printed day, where all print one. */
  first: z.string().nullable(),
});

export const briefSchema = z.strictObject({
  format: z.literal('crosswire/brief@1'),
  reports: z.number().int(),
  /** Most reports first. */
  stories: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      reports: z.array(headSchema),
      /** Ids of inputs of this story beyond those that were compared. */
      left: z.array(z.string()),
      independent: z.number().int(),
      origins: z.array(originSchema),
      contradictions: z.number().int(),
      /** The comparison, as story-1.schema.json has it. */
      story: z.looseObject({ format: z.literal('crosswire/story@1') }),
    }),
  ),
});

export const changeSchema = z.strictObject({
  change: z.enum(['added', 'dropped', 'hedged', 'unhedged', 're-attributed', 'changed', 'reordered']),
  /** What a change is about, in words: `how many`, `when`; empty for what is added, dropped or moved. */
  about: z.string(),
  /** The passages of the report, and of its relative. */
  here: z.array(z.strictObject({ place: z.string(), text: z.string() })),
  there: z.array(z.strictObject({ place: z.string(), text: z.string() })),
});

export const kinSchema = z.strictObject({
  format: z.literal('crosswire/kin@1'),
  report: headSchema,
  /** Number of reports it was looked for among. */
  among: z.number().int(),
  origin: originSchema,
  /** Nearest first; the report itself is A everywhere, the relatives B, C … */
  relatives: z.array(
    z.strictObject({
      report: headSchema,
      label: z.enum(['copy', 'rewrite', 'common-statement']),
      /** Which of the two reworks the other, as far as the texts show. */
      descent: z.enum(['reworks-it', 'reworked-by-it', 'unknown']),
      reasons: z.array(z.string()),
      changes: z.array(changeSchema),
    }),
  ),
});

export type Head = z.infer<typeof headSchema>;
export type Origin = z.infer<typeof originSchema>;
type Brief = z.infer<typeof briefSchema>;
export type BriefStory = Omit<Brief['stories'][number], 'story'> & { readonly story: StoryDocument };
export type BriefDocument = Omit<Brief, 'stories'> & { readonly stories: BriefStory[] };
export type Change = z.infer<typeof changeSchema>;
export type KinDocument = z.infer<typeof kinSchema>;
