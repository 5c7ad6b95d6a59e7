import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A row as the oracle reads it: from the file itself, by rules of its own. */
export interface RawVisit {
  readonly person: string;
  readonly office: string;
  readonly from: string;
  readonly to: string;
  readonly start: string;
  readonly end: string;
}

type Json = Readonly<Record<string, string>>;

const TITLES =
  /^(?:(?:President|Prime Minister|Premier|Chancellor|Taoiseach|King|Queen|Emperor|Shah|Sultan|Amir|Emir|Sheikh|Pope|Grand Duke|Grand Duchess|Crown Prince|Prince|Princess|Vice President|Vice Premier|Deputy Prime Minister|Foreign Minister|Chairman|General Secretary|Secretary|Governor|General|Chief of State|Head of State)(?:-elect)? )+/;

function visitOf(row: Json): RawVisit {
  const { start = '', end = '' } = row;
  if (row['visitor'] !== undefined) {
    const [title = ''] = TITLES.exec(row['visitor']) ?? [];
    const person = row['visitor'].slice(title.length).trim();
    return { person, office: title.trim(), from: row['from'] ?? '', to: 'United States', start, end };
  }
  const office = row['role'] === 'president' ? 'President' : 'Secretary of State';
  return { person: row['name'] ?? '', office, from: 'United States', to: row['country'] ?? '', start, end };
}

export function rawVisits(file: string): RawVisit[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => visitOf(JSON.parse(line) as Json));
}

/**
 * States that the tables print under one name only, and that were one state all the time the tables cover. The others stand in tests of
 * their own: there the oracle would have to know history.
 */
const MANY_NAMES =
  /[(),]|^(?:Korea|South Korea|North Korea|Vietnam|Russia|U\.S\.S\.R\.|Germany|German|China|Republic of China|Congo|Yugoslavia|Serbia|Czech|Slovak|Macedonia|North Macedonia|St\. |Saint |Brunei|Cabo|Cape|Ivory|Cote|Burma|Myanmar|Swaziland|Eswatini|Turkey|Türkiye|Dahomey|Benin|Upper Volta|Burkina|Siam|Thailand|Ceylon|Sri Lanka|Malaya|Malaysia|Muscat|Oman|Tanganyika|Tanzania|Somali|Khmer|Cambodia|Somoa|Western Samoa|Samoa|Yemen|Bosnia|Kyrgyz|Union of South Africa|South Africa|Israel|France|Poland|Cuba|Hawaii|Zimbabwe|Rhodesia|Palestin|West Bank|Gaza|Byelorussia|Belarus|Persia|Iran|Ottoman|Micronesia|Federated|The |Netherlands Antilles|Timor|East Timor|Zaire|Guinea|Sudan|Singapore$|Panama Canal)/;

export const isOneState = (name: string): boolean => name === 'United States' || !MANY_NAMES.test(name);
