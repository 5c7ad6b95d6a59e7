import type { DateLine } from '../../view/index.js';
import type { Page } from './page.js';
import { wrap } from './wrap.js';

/** What an editor must look at first, each with its reason: guesses, then what hangs on an imported record. */
const DOUBTFUL: readonly DateLine['known'][] = ['inferred', 'background'];

/** Dates worked out: the doubtful ones with their reasons, then the others report by report, whose reason stands with the report. */
export function datesLines(all: readonly DateLine[], page: Page): string[] {
  const doubtful = DOUBTFUL.flatMap((basis) => all.filter(({ known }) => known === basis));
  return [
    ...doubtful.flatMap((d) => reasonedLines(d, page)),
    ...plainLines(
      all.filter(({ known }) => !DOUBTFUL.includes(known)),
      page,
    ),
  ];
}

const others = ({ alternatives }: DateLine): string => (alternatives.length > 0 ? `, could be ${alternatives.join(' or ')}` : '');

function reasonedLines(d: DateLine, { width, ink }: Page): string[] {
  return [
    ...wrap(`· ${d.places} “${d.text}” = ${d.date}, ${d.basis}${others(d)} ${d.ids.join(' ')}`, width, 1, 2),
    ...(d.because ? wrap(d.because, width, 5, 2).map((l) => ink('dim', l)) : []),
  ];
}

function plainLines(all: readonly DateLine[], { width }: Page): string[] {
  const groups = new Map<string, DateLine[]>();
  for (const line of all) {
    const key = `${line.places.charAt(0)}, ${line.basis}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups].flatMap(([head, lines]) => {
    const told = lines.map((d) => `${d.places} “${d.text}” ${d.date}${others(d)} ${d.ids.join(' ')}`);
    return wrap(`· ${head}: ${told.join('; ')}`, width, 1, 2);
  });
}
