import type { Measures } from './measure.js';
import type { Reason } from './reasons.js';
import type { KinReport } from './report.js';

// What the longer one has beyond the shorter, before “cut” is the word for it.
const CUT = 0.1;

const words = (report: KinReport): number => report.words.length;

/**
 * Who reworked whom, where the texts show it: the one that credits the other's agency, or, of copies, the one whose end is missing. The detail of
 * each reason begins with the id of the later report.
 */
export function directionOf(a: KinReport, b: KinReport, measures: Measures, label: 'copy' | 'rewrite'): Reason[] {
  return [...credits(a, b), ...credits(b, a), ...(label === 'copy' ? cuts(a, b, measures) : [])];
}

function credits(original: KinReport, later: KinReport): Reason[] {
  if (!later.credit || !original.agency || later.agency === original.agency) return [];
  const agency = original.agency;
  if (!named(later.credit, agency)) return [];
  return [{ sign: 'credit', detail: `${later.id} credits “${later.credit}”, the agency of ${original.id}, ${agency}`, passages: [] }];
}

const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => (/^\p{Lu}/u.test(word) ? word[0] : ''))
    .join('');

/** A credit names an agency in full or by its initials. */
const named = (credit: string, agency: string): boolean =>
  credit.includes(agency) || (initials(agency).length > 1 && new RegExp(`\\b${initials(agency)}\\b`).test(credit));

function cuts(a: KinReport, b: KinReport, { coverage }: Measures): Reason[] {
  const [short, long] = words(a) <= words(b) ? [a, b] : [b, a];
  const missing = 1 - words(short) / Math.max(1, words(long));
  if (missing < CUT || coverage < 0.9) return [];
  const detail = `${short.id} holds nothing that ${long.id} has not, and lacks ${Math.round(missing * 100)} % of it: ${short.id} is the one that was cut`;
  return [{ sign: 'cut', detail, passages: [] }];
}
