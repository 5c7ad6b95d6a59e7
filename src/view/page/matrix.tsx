import type { ComparisonView } from '../comparison.js';
import type { ClaimLine } from '../lines.js';
import { SIGNS } from './columns.js';
import { According, capital, Cites, Passages, Section } from './parts.js';

interface Band {
  readonly title: string;
  readonly lines: readonly ClaimLine[];
  readonly relation: string;
}

type Side = ClaimLine['sides'][number];

/** Every claim against every report: who tells it, in which words, on whose authority, and how they relate. */
export const Matrix = ({ view }: { view: ComparisonView }) => {
  const reports = view.reports.map((report) => report.id);
  return (
    <Section id="claims" title="Claims and who makes them">
      <div class="wide" tabindex={0} role="region" aria-label="Table of claims">
        <table class="matrix" style={`--reports:${reports.length}`}>
          <thead>
            <tr>
              <th scope="col">Claim</th>
              <th scope="col">Relation</th>
              {view.reports.map((report) => (
                <th scope="col">
                  <span class="letter">{report.id}</span> <span class="publisher">{report.who}</span>
                </th>
              ))}
            </tr>
          </thead>
          {bandsOf(view).map((band) => (
            <tbody>
              <tr class="band">
                <th scope="rowgroup" colspan={reports.length + 2}>
                  {band.title}
                </th>
              </tr>
              {band.lines.map((line) => (
                <Row line={line} relation={band.relation} reports={reports} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </Section>
  );
};

function bandsOf({ parts, common, only }: ComparisonView): Band[] {
  const bands = [
    { title: 'Where they part', lines: parts, relation: 'differs' },
    { title: 'What several say', lines: common, relation: 'agree' },
    ...only.map(({ report, lines }) => ({ title: `Only ${report}`, lines, relation: 'only' })),
  ];
  return bands.filter((band) => band.lines.length > 0);
}

const Row = ({ line, relation, reports }: { line: ClaimLine; relation: string; reports: readonly string[] }) => (
  <tr id={line.id}>
    <th scope="row">
      <span class="id">{line.id}</span> {relation === 'differs' ? capital(line.about) : line.text}
    </th>
    <td class="relation">
      {line.severity === null || relation === 'agree' ? (
        <span class={`tag ${relation}`}>{relation}</span>
      ) : (
        <span class={`tag ${line.severity}`}>
          {SIGNS[line.severity]} {line.severity}
        </span>
      )}
      {relation === 'agree' && line.about !== '' ? <span class="but">but see {line.about}</span> : null}
    </td>
    {cellsOf(line, reports).map(({ report, side, span }) =>
      side ? <Told line={line} side={side} report={report} /> : <NotTold span={span} />,
    )}
  </tr>
);

interface CellOf {
  readonly report: string;
  readonly side: Side | null;
  /** Columns that it takes: neighbours that do not tell the claim share a cell. */
  readonly span: number;
}

function cellsOf({ sides }: ClaimLine, reports: readonly string[]): CellOf[] {
  const cells: CellOf[] = [];
  for (const report of reports) {
    const side = sides.find((one) => one.report === report) ?? null;
    const last = cells.at(-1);
    if (side === null && last?.side === null) cells[cells.length - 1] = { ...last, span: last.span + 1 };
    else cells.push({ report, side, span: 1 });
  }
  return cells;
}

const NotTold = ({ span }: { span: number }) => (
  <td class="none" colspan={span > 1 ? span : undefined}>
    not told
  </td>
);

const Told = ({ line, side, report }: { line: ClaimLine; side: Side; report: string }) => {
  const [first] = side.passages;
  // A claim of one report is its own wording: printing it again would only make the row longer.
  const repeated = line.sides.length === 1 && side.passages.length === 1 && first?.text.toLowerCase() === line.text.toLowerCase();
  return (
    <td data-report={report}>
      {repeated && first ? <Cites places={first.place} /> : <Passages passages={side.passages} />}
      <According to={side.according} />
    </td>
  );
};
