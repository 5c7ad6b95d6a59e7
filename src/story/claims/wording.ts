import { DIFFERENCE_LABELS, startsOpen } from '../../lexicon/claim-labels.js';
import type { Difference, Unit } from './types.js';
import type { Verdict } from './relation.js';

/** Longest wording that is shown of one side in a heading; the evidence holds the whole. */
const SHOWN = 110;
/** Longest heading of what nobody tells otherwise. */
const LONGEST = 160;

export function shortened(text: string, most = SHOWN): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.lastIndexOf(' ', most - 1);
  return `${plain.slice(0, cut > most / 2 ? cut : most - 1).replace(/[\s,;:]+$/, '')} …`;
}

const INNER: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '"': '’' };
const quoted = (text: string): string => `“${shortened(text).replace(/[“”"]/g, (mark) => INNER[mark] ?? mark)}”`;

function labelOf({ kind, topic }: Difference): string {
  if (kind === 'number' && topic && !/^[A-Z]{3}$/.test(topic)) return `How many (${topic})`;
  if (kind === 'number' && topic) return `How much (${topic})`;
  return DIFFERENCE_LABELS[kind] ?? kind;
}

const sentenceCase = (text: string): string => (startsOpen(text) ? `… ${text}` : text.charAt(0).toUpperCase() + text.slice(1));

/** The clause of the first report that holds most of what the others tell, the longest where they are even. */
function foremost(units: readonly Unit[]): Unit | undefined {
  const order = Math.min(...units.map((unit) => unit.order));
  const shared = (unit: Unit): number => {
    const keys = new Set(units.filter(({ report }) => report !== unit.report).flatMap(({ items }) => items.flatMap((item) => item.keys)));
    return unit.items.filter((item) => item.keys.some((key) => keys.has(key))).length;
  };
  return units.filter((unit) => unit.order === order).toSorted((a, b) => shared(b) - shared(a) || b.text.length - a.text.length)[0];
}

const isWhole = (units: readonly Unit[], report: string, wording: string): boolean =>
  units.some((unit) => unit.report === report && unit.text === wording);

/** What a side that says more adds. */
const SAYS: Readonly<Record<string, string>> = { date: 'when', number: 'how many' };

/** What a desk editor reads first: the fact where all agree, the two wordings where they part. */
export function claimText(verdict: Verdict | null, units: readonly Unit[]): string {
  const first = foremost(units);
  const fact = sentenceCase(shortened(first?.reading ?? '', LONGEST));
  const { leading, relation } = verdict ?? {};
  if (!leading || relation === 'agree') return fact;
  const [adding, ...more] = leading.wordings.filter(([report, wording]) => !isWhole(units, report, wording));
  if (relation === 'more-specific' && adding && more.length === 0 && SAYS[leading.kind]) {
    const own = units.find((unit) => unit.report === adding[0] && unit.text.includes(adding[1])) ?? first;
    return `Only ${adding[0]} says ${SAYS[leading.kind]}: ${quoted(adding[1])} – ${shortened(own?.reading ?? '', 90)}`;
  }
  const parts = leading.wordings.map(([report, wording]) => `${report} ${quoted(wording)}`).join(', ');
  const whole = leading.wordings.every(([report, wording]) => isWhole(units, report, wording));
  return whole ? `${labelOf(leading)}: ${parts}` : `${labelOf(leading)}: ${parts} – ${shortened(first?.reading ?? '', 90)}`;
}

/** Longest stretch of a clause that is printed around a phrase of it. */
const AROUND = 90;

/** The beginning and the end of a stretch that is too long to be printed: who it is about, and what the phrase hangs on. */
function withoutMiddle(text: string): string {
  if (text.length <= AROUND) return text;
  const front = shortened(text, AROUND / 2);
  const back = text.slice(-AROUND / 2);
  return `${front} ${back.slice(back.indexOf(' ') + 1)}`;
}

/** Where a phrase stands in its clause, with the quotation marks around it. */
function placeIn(reading: string, printed: string): { readonly from: number; readonly to: number } | null {
  const at = reading.indexOf(printed);
  if (at < 0) return null;
  const marked = /[“"]$/.test(reading.slice(0, at)) && /^[”"]/.test(reading.slice(at + printed.length));
  return marked ? { from: at - 1, to: at + printed.length + 1 } : { from: at, to: at + printed.length };
}

/**
 * A phrase of a clause whose other words are told elsewhere, in brackets: “[Ecuador’s National Assembly approved the agreement] by 74 votes to 31”.
 * @param reading the clause, to be read on its own
 * @param printed the phrase as it stands in it
 */
export function phraseText(reading: string, printed: string): string {
  const plain = (text: string): string => text.replace(/[[\]]/g, '').replace(/\s+/g, ' ').trim();
  const place = placeIn(reading, printed);
  if (place === null) return sentenceCase(shortened(printed, LONGEST));
  const phrase = shortened(reading.slice(place.from, place.to), LONGEST);
  const before = plain(reading.slice(0, place.from));
  if (before) return `[${sentenceCase(withoutMiddle(before))}] ${phrase}`;
  const behind = plain(reading.slice(place.to)).replace(/^[,;:–—-]\s*/, '');
  return behind ? `${sentenceCase(phrase)} [${shortened(behind, AROUND)}]` : sentenceCase(phrase);
}

/** A clause that tells another fact than those beside it, to be read on its own. */
export const wholeText = ({ reading }: Unit): string => sentenceCase(shortened(reading, LONGEST));
