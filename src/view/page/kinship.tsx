import type { Kinship, Report, StoryDocument } from '../../story/index.js';
import { type ComparisonView, passage } from '../comparison.js';
import type { KinshipLine, ReportLine } from '../lines.js';
import { columnOf } from './anchors.js';
import { Cite, Section } from './parts.js';

/** Drawing units; the drawing is never wider than its text needs, so that a telephone shows it in full. */
const WIDTH = 480;
const ROW = 58;
const NODE = { x: 150, width: 256, height: 42 };
const PARENT = { x: 2, width: 96, height: 42 };

/** Which reports rework one text, whose report nobody has given, and which stand alone. */
export const KinshipGraph = ({ story, view }: { story: StoryDocument; view: ComparisonView }) => (
  <Section
    id="kinship"
    title="Same wire?"
    note={`${view.count}. Reports that rework one text do not confirm one another. Dashed: they go back to one report that was not given; dotted: they share only the words of an official text or speaker.`}
  >
    <Graph story={story} lines={view.reports} />
    {[...new Set(view.kinship.map((line) => line.label))].map((label) => (
      <Pairs label={label} lines={view.kinship.filter((line) => line.label === label)} story={story} />
    ))}
  </Section>
);

/** All pairs of one kind under what the kind means; the reasons are open where two reports count as one source. */
const Pairs = ({ label, lines, story }: { label: Kinship['label']; lines: readonly KinshipLine[]; story: StoryDocument }) => (
  <div class="pairs">
    <h3>
      <span class={`tag ${label}`}>{label.replace('-', ' ')}</span> <span class="quiet">{lines[0]?.meaning}</span>
    </h3>
    {lines.map(({ pair }) => (
      <details open={label === 'copy' || label === 'rewrite'}>
        <summary>{pair.replace('~', ' and ')}</summary>
        <ul>
          {story.kinship
            .find((one) => one.pair.join('~') === pair)
            ?.reasons.map((reason) => (
              <Reason {...reason} />
            ))}
        </ul>
      </details>
    ))}
  </div>
);

const Reason = ({ detail, passages }: Kinship['reasons'][number]) => (
  <li>
    {detail}
    {[...new Set(passages.map((e) => passage(e).place))].map((place) => (
      <>
        {' '}
        <Cite place={place} />
      </>
    ))}
  </li>
);

const Graph = ({ story, lines }: { story: StoryDocument; lines: readonly ReportLine[] }) => {
  const groups = story.sources.groups;
  const order = groups.flat();
  const middle = (report: string): number => order.indexOf(report) * ROW + ROW / 2;
  const shared = story.kinship.filter((kin) => kin.label === 'common-statement');
  return (
    <svg
      class="graph"
      viewBox={`0 0 ${WIDTH} ${order.length * ROW}`}
      role="group"
      aria-label={`Kinship of the reports: ${groups.map((group) => (group.length > 1 ? `${group.join(', ')} go back to one unseen report` : `${group[0]} reports for itself`)).join('; ')}`}
    >
      {groups
        .filter((group) => group.length > 1)
        .map((group) => (
          <Origin rows={group.map(middle)} />
        ))}
      {shared.map(({ pair: [a, b] }) => (
        <path class="statement" d={arc(middle(a), middle(b))} />
      ))}
      {order.map((id) => (
        <Node
          line={lines.find((line) => line.id === id)}
          who={nameOf(story.reports.find((report) => report.id === id))}
          id={id}
          y={middle(id)}
        />
      ))}
    </svg>
  );
};

/** The report that the others rework, and that nobody has given: drawn dashed. */
const Origin = ({ rows }: { rows: readonly number[] }) => {
  const y = rows.reduce((sum, row) => sum + row, 0) / rows.length;
  return (
    <g class="origin">
      {rows.map((row) => (
        <path d={`M${PARENT.x + PARENT.width} ${y}C${NODE.x - 24} ${y} ${NODE.x - 28} ${row} ${NODE.x} ${row}`} />
      ))}
      <rect x={PARENT.x} y={y - PARENT.height / 2} width={PARENT.width} height={PARENT.height} rx="4" />
      <text x={PARENT.x + PARENT.width / 2} y={y - 3}>
        unseen
      </text>
      <text x={PARENT.x + PARENT.width / 2} y={y + 12}>
        report
      </text>
    </g>
  );
};

/** Who speaks, as short as it can be said. */
const nameOf = (report: Report | undefined): string => report?.publisher ?? report?.credit ?? 'no publisher printed';

const Node = ({ line, who, id, y }: { line: ReportLine | undefined; who: string; id: string; y: number }) => (
  <a href={`#${columnOf(id)}`} class="node">
    <rect x={NODE.x} y={y - NODE.height / 2} width={NODE.width} height={NODE.height} rx="4" />
    <text x={NODE.x + 10} y={y - 3} class="name">
      {id} · {shortened(who, 26)}
    </text>
    <text x={NODE.x + 10} y={y + 13} class="dated">
      {(line?.dated ?? '').replace(/ \([^)]*\)$/, '')}
    </text>
  </a>
);

/** Reports that share no more than the words of one official text. */
function arc(a: number, b: number): string {
  const x = NODE.x + NODE.width;
  const bow = Math.min(WIDTH - 2, x + 16 + Math.abs(a - b) / 4);
  return `M${x} ${a}C${bow} ${a} ${bow} ${b} ${x} ${b}`;
}

const shortened = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`);
