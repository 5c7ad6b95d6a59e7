import { DIFFERENCE_LABELS, startsOpen } from '../../lexicon/claim-labels.js';
import type { Difference, Unit } from './types.js';
import type { Verdict } from './relation.js';

/** Longest wording that is shown of one side in a heading; the evidence holds the whole. */
const SHOWN = 110;

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
  const fact = sentenceCase(shortened(first?.reading ?? '', 160));
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
