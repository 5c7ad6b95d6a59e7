import type { ClaimLine, ComparisonView, PrecedentLine, ReadLine, ReportLine } from '../../view/index.js';
import { datesLines } from './dates.js';
import { kinshipLines } from './kinship.js';
import type { Page } from './page.js';
import { wrap } from './wrap.js';

/** The brief: what a desk editor reads, most important first. */
export function printComparison(view: ComparisonView, page: Page): string {
  const sections = [
    header(view, page),
    section(
      'Reports',
      view.reports.flatMap((r) => reportLines(r, page)),
      page,
    ),
    section('Same wire?', kinshipLines(view.kinship, page), page),
    section(
      'Where they part',
      view.parts.flatMap((c) => partLines(c, page)),
      page,
    ),
    section(
      'Where one says more',
      view.finer.flatMap((c) => finerLines(c, page)),
      page,
    ),
    section(
      'What several say',
      view.retold.flatMap((line) => retoldLines(line, page)),
      page,
    ),
    ...view.alone.map((o) =>
      section(
        `Only ${o.report}`,
        o.lines.flatMap((line) => aloneLines(line, page)),
        page,
      ),
    ),
    section(
      'First, last, highest',
      view.precedents.flatMap((p) => precedentLines(p, page)),
      page,
    ),
    section('Dates worked out', datesLines(view.dates, page), page),
  ];
  return `${sections
    .filter((s) => s.length > 0)
    .map((s) => s.join('\n'))
    .join('\n\n')}\n`;
}

function header(view: ComparisonView, { width, ink }: Page): string[] {
  const standing = view.standing ? ` [${view.standing}]` : '';
  return [
    ...wrap(view.title + standing, width).map((l) => ink('bold', l)),
    ...wrap(view.count + (view.origins ? `; origins named: ${view.origins}` : ''), width),
  ];
}

function section(title: string, lines: readonly string[], { ink }: Page): string[] {
  return lines.length > 0 ? [ink(['bold', 'cyan'], title.toUpperCase()), ...lines] : [];
}

function reportLines(r: ReportLine, { width, ink }: Page): string[] {
  return [
    ...wrap(`${r.id}  ${r.who}${r.headline ? `: “${r.headline}”` : ''}`, width, 1, 3),
    ...wrap(r.dated, width, 4, 2),
    ...(r.how ? wrap(r.how, width, 4, 2).map((l) => ink('dim', l)) : []),
  ];
}

const MARKS = { contradiction: '✗', divergence: '≠', presentation: '≈' } as const;
const STYLES = { contradiction: ['bold', 'red'], divergence: ['yellow'], presentation: ['dim'] } as const;

export function partLines(c: ClaimLine, { width, ink }: Page): string[] {
  const severity = c.severity ?? 'presentation';
  const what = c.about || 'one says more';
  const beside = c.sides.filter(({ parts }) => !parts).flatMap(({ passages }) => [...new Set(passages.map(({ place }) => place))]);
  return [
    ...wrap(`${MARKS[severity]} ${severity}: ${what}${c.crux ? ` – ${c.crux}` : ''} ${c.id}`, width, 1, 2).map((l) =>
      ink([...STYLES[severity]], l),
    ),
    ...c.sides
      .filter(({ parts }) => parts)
      .flatMap((side) =>
        side.passages.flatMap((p) => wrap(`${p.place}  “${p.text}”${side.according ? ` – ${side.according}` : ''}`, width, 5, 4)),
      ),
    ...(beside.length > 0 ? wrap(`also in ${beside.join(' ')}`, width, 5, 4).map((l) => ink('dim', l)) : []),
  ];
}

function finerLines(c: ClaimLine, { width }: Page): string[] {
  return wrap(`· ${c.text} (${c.places}) ${c.id}`, width, 1, 2);
}

export function retoldLines(line: ReadLine, { width }: Page): string[] {
  const but = line.about ? `; but see ${line.about}` : '';
  return wrap(`· ${line.text} (${line.places}${but}) ${line.ids.join(' ')}`, width, 1, 2);
}

export function aloneLines(line: ReadLine, { width }: Page): string[] {
  return wrap(`· ${line.text}${line.according ? ` – ${line.according}` : ''} (${line.places}) ${line.ids.join(' ')}`, width, 1, 2);
}

function precedentLines(p: PrecedentLine, { width, ink }: Page): string[] {
  return [
    ...wrap(`· ${p.text}: ${p.verdict} (${p.places}) ${p.id}`, width, 1, 2),
    ...wrap(p.because, width, 5, 2).map((l) => ink('dim', l)),
  ];
}
