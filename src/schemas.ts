import { z } from 'zod';

/** Shared value shapes as schemas, for the documents that are printed. Loaded only where a document is checked: zod takes a quarter of a second. */

/** Closed interval of ISO dates. */
export const dateValueSchema = z.strictObject({
  from: z.iso.date(),
  to: z.iso.date(),
  grain: z.enum(['day', 'week', 'month', 'season', 'year', 'decade', 'century', 'interval']),
  basis: z.enum(['explicit', 'resolved', 'aligned', 'inferred', 'background']),
  confidence: z.enum(['high', 'medium', 'low']),
  rule: z.string(),
  anchor: z.string().nullable(),
});
