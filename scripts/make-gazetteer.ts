import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { isoOfState } from '../src/text/names/index.js';

/**
 * Writes `src/lexicon/data/leaders.ts` from the World Factbook (public domain): heads of state and government with their states. They
 * only hint at a person's state where a report names none; nothing is ever reported from them.
 *   npx tsx scripts/make-gazetteer.ts [DATA_FOLDER]
 */
interface Territory {
  readonly short: string;
  readonly long: string;
  readonly chiefOfState: string;
  readonly headOfGovernment: string;
}

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const dataDir = process.argv[2] ?? join(ROOT, '..', 'shared', 'data');
const parsed: unknown = JSON.parse(gunzipSync(readFileSync(join(dataDir, 'factbook-countries.json.gz'))).toString('utf8'));
const territories = (Array.isArray(parsed) ? parsed : Object.values(parsed as object)) as Territory[];

/** “President THONGLOUN Sisoulith (since 22 March 2021)”: the name runs from the word before the capitals to the bracket. */
function nameIn(entry: string): string | null {
  const plain = entry
    .replace(/\([^)]*\)/g, ' ')
    .replace(/;.*$/s, '')
    .replace(/\s+/g, ' ')
    .trim();
  const words = plain.split(' ');
  const shouted = words.findIndex((word) => /^\p{Lu}[\p{Lu}'’-]{1,}$/u.test(word.replace(/^(?:al|el|bin)-/i, '')));
  if (shouted < 0) return null;
  const title =
    /^(?:president|premier|minister|prime|chancellor|king|queen|emir|sultan|prince|general|governor|sheikh|state|council|head|chairman|acting|interim|transitional|grand|duke|leader|amir|captain|colonel|republic|pope|supreme|of|the|taoiseach|dr\.?|sir|government|vice|co-prince|crown|doctor)$/i;
  let first = shouted;
  while (first > 0 && !title.test(words[first - 1] as string) && /^\p{Lu}/u.test(words[first - 1] as string)) first--;
  const name = words.slice(first).map((word) => (/^\p{Lu}{2}/u.test(word) ? cased(word) : word));
  return name.length >= 2 && name.length <= 5 && name.every((word) => /^[\p{L}'’.-]+$/u.test(word)) ? name.join(' ') : null;
}

const cased = (word: string): string => word.toLowerCase().replace(/(^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase());

const lines = new Set<string>();
for (const { short, long, chiefOfState, headOfGovernment } of territories) {
  const iso = isoOfState(short) ?? isoOfState(long) ?? isoOfState(short.replace(/ \(.*/, ''));
  if (!iso) continue;
  for (const entry of [chiefOfState, headOfGovernment]) {
    const name = nameIn(entry ?? '');
    if (name && !/Charles|Represented|^China | of /.test(name)) lines.add(`${iso} ${name}`);
  }
}
if (lines.size < 150) throw new Error(`only ${lines.size} leaders found; has the file changed?`);
const rows = [...lines].toSorted().map((line) => `  ${JSON.stringify(line)},`);
const head =
  '/** Heads of state and government, “ISO name”, from the World Factbook (public domain, February 2026). Made by scripts/make-gazetteer.ts. */';
writeFileSync(
  join(ROOT, 'src', 'lexicon', 'data', 'leaders.ts'),
  `${head}\nexport const leaders: readonly string[] = [\n${rows.join('\n')}\n];\n`,
);
console.log(`${lines.size} leaders`);
