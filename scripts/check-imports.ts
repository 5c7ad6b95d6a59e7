import { readdirSync } from 'node:fs';
import { checkImports } from './imports.js';

/** dependency-cruiser can read nothing and still say that all is well: it must have read every module of `src`. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).length;

const { read, rules, violations } = await checkImports(process.cwd());
for (const line of violations) console.error(`imports: ${line}`);
console.log(`imports: ${read} of ${sources} modules read, ${rules} rules, ${violations.length} violations`);
process.exitCode = sources > 0 && read === sources && violations.length === 0 ? 0 : 1;
