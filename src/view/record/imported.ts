import { z } from 'zod';

/** What `import` tells of the tables it read. */
export const importSchema = z.strictObject({
  format: z.literal('crosswire/import@1'),
  record: z.string(),
  tables: z.array(
    z.strictObject({
      file: z.string(),
      source: z.string(),
      /** `i1`; null where the record had every row. */
      import: z.string().nullable(),
      rows: z.number().int(),
      known: z.number().int(),
      /** Rows that tell a happening which a report or another table tells too. */
      joined: z.number().int(),
      /** Events `e12` whose dates cannot all be true since then. */
      conflicts: z.array(z.string()),
    }),
  ),
  /** Rows that tell of nothing that took place. */
  skipped: z.number().int(),
  rejected: z.array(z.strictObject({ subject: z.string(), code: z.string(), message: z.string(), hint: z.string() })),
});

export type ImportDocument = z.infer<typeof importSchema>;
