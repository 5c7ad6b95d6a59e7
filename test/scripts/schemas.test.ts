import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCHEMAS, schemaText } from '../../scripts/schemas.js';

test.each(Object.entries(SCHEMAS))('docs/formats/%s is made from the types as they are (npm run schemas)', (file, schema) => {
  expect(readFileSync(`docs/formats/${file}`, 'utf8')).toBe(schemaText(schema));
});
