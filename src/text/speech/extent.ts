import type { TokenRange, TokenTable } from '../types.js';
import { isFinite } from './tree.js';
import type { ReportedCue } from './types.js';

/**
 * End of a clause behind a cue noun that is itself a subject: “the claim that *workers had been dismissed* was rejected”. The last finite
 * verb that no conjunction, comma or pronoun brings in belongs to the noun; `last` where there is none or a verb governs the noun already.
 */
export function beforeMainVerb(table: TokenTable, noun: number, sentenceFirst: number, { first, last }: TokenRange): number {
  for (let token = sentenceFirst; token < noun; token++) if (isFinite(table, token)) return last;
  let verbs = 0;
  let main = -1;
  let brought = true;
  for (let token = first; token < last; token++) {
    if (/^(?:CCONJ|SCONJ)$/.test(table.upos(token)) || /^(?:,|who|which|that|where)$/.test(table.lower(token))) brought = true;
    if (!isFinite(table, token)) continue;
    verbs++;
    if (!brought) main = token;
    brought = false;
  }
  return verbs > 1 && main > first ? main : last;
}

/**
 * “X said *the law was ready* but added that …”: a second cue of the same tense behind “and” or “but” is its own report, not part of the
 * first one’s clause.
 */
export function withoutSecondReport(table: TokenTable, cues: readonly ReportedCue[]): ReportedCue[] {
  return cues.map((cue) => {
    if (cue.content.form !== 'clause') return cue;
    const [range] = cue.content.ranges;
    const second = range && cues.find((other) => startsAnew(table, cue, other, range));
    if (!range || !second) return cue;
    return { ...cue, content: { form: 'clause', ranges: [{ first: range.first, last: second.token - 1 }] } };
  });
}

function startsAnew(table: TokenTable, cue: ReportedCue, other: ReportedCue, { first, last }: TokenRange): boolean {
  if (other.token <= first + 1 || other.token >= last || table.upos(other.token - 1) !== 'CCONJ') return false;
  // The clause’s own verb may be coordinated as well: “said the envoy met Xi and thanked him”. Only a report with “that” is sure.
  return table.xpos(other.token) === table.xpos(cue.token) && table.lower(other.token + 1) === 'that' && cue.token < first;
}
