import { writeFileSync } from 'node:fs';
import { schemaText, SCHEMAS } from './schemas.js';

for (const [file, schema] of Object.entries(SCHEMAS)) writeFileSync(`docs/formats/${file}`, schemaText(schema));
