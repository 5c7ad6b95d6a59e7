import type { Cast } from './entities.js';
import { isoOfState } from './gazetteer.js';
import type { Words } from './words.js';

const ISSUERS: ReadonlySet<string> = new Set(['ministry', 'government', 'presidency', 'chancellery', 'cabinet']);
/** Offices that an official text prints without their state where they are its own. */
const OF_STATE = /\b(?:minister|ambassador|president|premier|chancellor|spokes(?:man|woman|person))\b/i;
const BODY_OF_STATE = /^(?:ministry|government|presidency|cabinet)\b|\bministry$/i;
// “Democratic People’s Republic of Korea” is about as long as a state is printed.
const LONGEST_STATE = 5;

/**
 * In a paper that a state’s own ministry or government issues, who holds an office “in Lima” or leads “the Ministry” without a state beside it is that
 * state’s. Only where the lines above the headline name one state alone.
 */
export function settleAtHome(words: Words, { drafts }: Cast): void {
  const iso = issuingState(words);
  if (iso === null) return;
  for (const draft of drafts) {
    if (draft.iso !== null || draft.row !== null) continue;
    const isOfficer =
      draft.type === 'person' && draft.offices.some(({ title, of, former }) => of === null && !former && OF_STATE.test(title));
    if (isOfficer || (draft.type === 'organisation' && BODY_OF_STATE.test(draft.name))) draft.iso = iso;
  }
}

function issuingState({ base: { article } }: Words): string | null {
  const issuer = article.publisher?.toLowerCase().split(/\s+/) ?? [];
  if (!issuer.some((word) => ISSUERS.has(word))) return null;
  const body = article.blocks[0]?.start ?? 0;
  const found = new Set(article.text.slice(0, body).split('\n').flatMap(statesIn));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function statesIn(line: string): string[] {
  const parts = line.split(/[^\p{L}’'-]+/u).filter((word) => word !== '');
  const found: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    for (let length = Math.min(LONGEST_STATE, parts.length - at); length > 0; length--) {
      const iso = isoOfState(parts.slice(at, at + length).join(' '));
      if (iso === null) continue;
      found.push(iso);
      at += length - 1;
      break;
    }
  }
  return found;
}
