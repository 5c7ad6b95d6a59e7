import type { KinDocument } from '../../view/index.js';
import { originInWords } from './brief.js';
import type { Page } from './page.js';
import { wrap } from './wrap.js';

type Relative = KinDocument['relatives'][number];
type Change = Relative['changes'][number];

const DESCENT: Readonly<Record<Relative['descent'], string>> = {
  'reworks-it': 'A reworks it',
  'reworked-by-it': 'it reworks A',
  unknown: 'who reworked whom cannot be told',
};

/** Changes in the order of what a desk must know first. */
const ORDER: readonly Change['change'][] = ['changed', 'hedged', 'unhedged', 're-attributed', 'added', 'dropped', 'reordered'];

/** Where a report comes from and what it has otherwise. */
export function printKin(kin: KinDocument, page: Page): string {
  const { width, ink } = page;
  const { report, origin } = kin;
  const head = wrap(`A  ${report.publisher ?? report.input}${report.headline ? `: “${report.headline}”` : ''}`, width, 0, 3);
  const found =
    kin.relatives.length === 0
      ? `no relative among ${kin.among} reports`
      : `${kin.relatives.length} of ${kin.among} reports are its relatives`;
  const source = origin.members.length > 1 ? wrap(originInWords(origin), width) : [];
  return `${[[...head.map((line) => ink('bold', line)), ...wrap(found, width), ...source], ...kin.relatives.map((one) => relativeLines(one, page))].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function relativeLines({ report, label, descent, reasons, changes }: Relative, { width, ink }: Page): string[] {
  const direction = label === 'common-statement' ? '' : `; ${DESCENT[descent]}`;
  return [
    ...wrap(`${report.id}  ${report.publisher ?? report.input}${report.headline ? `: “${report.headline}”` : ''}`, width, 0, 3),
    ...wrap(`${label}${direction}`, width, 3).map((line) => ink(['bold', 'cyan'], line)),
    ...reasons.flatMap((reason) => wrap(`· ${reason}`, width, 5, 2).map((line) => ink('dim', line))),
    ...changes.toSorted((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change)).flatMap((change) => changeLines(change, width)),
  ];
}

function changeLines({ change, about, here, there }: Change, width: number): string[] {
  const passages = [...here, ...there].flatMap(({ place, text }) => wrap(`${place}  “${text}”`, width, 7, 4));
  return [...wrap(`${change}${about ? `: ${about}` : ''}`, width, 5), ...passages];
}
