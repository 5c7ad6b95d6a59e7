import { z } from 'zod';
import { storySchema } from '../src/story/document.js';

/** File below docs/formats → the schema it is made from. */
export const SCHEMAS: Readonly<Record<string, z.ZodType>> = { 'story-1.schema.json': storySchema };

export const schemaText = (schema: z.ZodType): string => `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
