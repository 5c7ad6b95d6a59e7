import { z } from 'zod';
import { storySchema } from '../src/story/document.js';
import * as brief from '../src/view/brief/documents.js';
import * as record from '../src/view/record/documents.js';
import { importSchema } from '../src/view/record/imported.js';

/** File below docs/formats → the schema it is made from. */
export const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'story-1.schema.json': storySchema,
  'addition-1.schema.json': record.additionSchema,
  'import-1.schema.json': importSchema,
  'stories-1.schema.json': record.storiesSchema,
  'trips-1.schema.json': record.tripsSchema,
  'entity-1.schema.json': record.entitySchema,
  'brief-1.schema.json': brief.briefSchema,
  'kin-1.schema.json': brief.kinSchema,
  'events-1.schema.json': record.eventsSchema,
  'quotes-1.schema.json': record.quotesSchema,
  'search-1.schema.json': record.searchSchema,
  'doctor-1.schema.json': record.doctorSchema,
  'correction-1.schema.json': record.correctionSchema,
  'reread-1.schema.json': record.rereadSchema,
  'check-1.schema.json': record.checkSchema,
  'checks-1.schema.json': record.checksSchema,
  'codebook-1.schema.json': record.codebookSchema,
};

export const schemaText = (schema: z.ZodType): string => `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
