import type { Report } from '../../story/index.js';
import type { ClaimLine, ReportLine } from '../lines.js';
import { columnOf, idOf } from './anchors.js';
import type { Partners } from './aligned.js';
import { Section } from './parts.js';
import { type Marks, paragraphsOf, type Piece, type Segment, type Severity } from './segments.js';

export interface Column {
  readonly report: Report;
  readonly line: ReportLine;
  readonly marks: Marks;
}

/** Differing claims by the id of each sentence that tells them. */
export type ClaimsAt = ReadonlyMap<string, readonly ClaimLine[]>;

interface Shared {
  readonly partners: Partners;
  readonly differing: ClaimsAt;
  /** Ids of sentences with a claim that no other report makes. */
  readonly alone: ReadonlySet<string>;
}

export const SIGNS: Readonly<Record<Severity, string>> = { contradiction: '✗', divergence: '≠', presentation: '≈' };

const NOTE =
  'Point at a sentence, or follow its number, and the sentences of the other reports that tell the same light up. Small letters after a sentence lead to its counterparts, signs to the claim in which the reports differ. Dotted words are times whose date was worked out; struck ones were left out, with the reason.';

export const Columns = ({ columns, ...shared }: { columns: readonly Column[] } & Shared) => (
  <Section id="reports" title={columns.length > 1 ? 'Side by side' : 'The report'} note={columns.length > 1 ? NOTE : undefined}>
    <div class="columns" style={`--reports:${columns.length}`}>
      {columns.map((column) => (
        <ReportColumn {...column} {...shared} />
      ))}
    </div>
  </Section>
);

const ReportColumn = ({ report, line, marks, ...shared }: Column & Shared) => (
  <article class="report" id={columnOf(report.id)} aria-labelledby={idOf(`${report.id} title`)}>
    <header id={idOf(`${report.id} head`)}>
      <h3 id={idOf(`${report.id} title`)}>
        <span class="letter">{report.id}</span> {line.who}
      </h3>
      <p class="quiet">
        {line.dated}
        {report.byline ? ` · ${report.byline}` : ''}
        {report.file ? ` · ${report.file.split('/').at(-1)}` : ''}
        {isWeb(report.url) ? (
          <>
            {' · '}
            <a href={report.url}>original</a>
          </>
        ) : null}
      </p>
    </header>
    <div class="text" tabindex={0} role="region" aria-label={`Text of report ${report.id}`}>
      {paragraphsOf(report, marks).map((pieces) => (
        <p class={paragraphClass(report, pieces)}>
          {pieces.map((piece, k) => (
            <>
              {k > 0 ? ' ' : ''}
              {piece.sentence === null ? (
                <Between segments={piece.segments} />
              ) : (
                <Sentence report={report.id} number={piece.sentence} segments={piece.segments} {...shared} />
              )}
            </>
          ))}
        </p>
      ))}
    </div>
  </article>
);

/** Anything but http(s) in a report’s address would be a link that does something else. */
const isWeb = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url);

function paragraphClass(report: Report, pieces: readonly Piece[]): string | undefined {
  if (pieces.every((piece) => piece.sentence === null)) return 'between';
  const text = pieces.flatMap((piece) => piece.segments.map((segment) => segment.text)).join('');
  return report.headline !== null && text.trim() === report.headline.trim() ? 'headline' : undefined;
}

const Sentence = ({
  report,
  number,
  segments,
  partners,
  differing,
  alone,
}: { report: string; number: number; segments: readonly Segment[] } & Shared) => {
  const place = `${report}${number}`;
  const id = idOf(place);
  return (
    <span class="s" id={id}>
      <a class="n" href={`#${id}`} aria-label={`Sentence ${number} of report ${report}`}>
        {number}
      </a>
      {segments.map((segment) => (
        <Stretch segment={segment} />
      ))}
      {alone.has(id) && !partners.has(id) ? <span class="alone"> only {report}</span> : null}
      <PartnerLinks ids={partners.get(id) ?? []} />
      {(differing.get(id) ?? []).map(({ id: claim, severity, about }) =>
        severity === null ? null : (
          <a class={`sign ${severity}`} href={`#${claim}`} aria-label={`${severity}, ${about}: claim ${claim}`}>
            {SIGNS[severity]}
          </a>
        ),
      )}
    </span>
  );
};

const PartnerLinks = ({ ids }: { ids: readonly string[] }) => (
  <>
    {ids.map((id) => (
      <a class="partner" href={`#${id}`}>
        {id}
      </a>
    ))}
  </>
);

const Between = ({ segments }: { segments: readonly Segment[] }) => (
  <span class="between">
    {segments.map((segment) => (
      <Stretch segment={segment} />
    ))}
  </span>
);

const Stretch = ({ segment: { text, mark, time, furniture } }: { segment: Segment }) => {
  if (furniture !== null)
    return (
      <span class="furniture">
        {text} <small>({furniture.replaceAll('-', ' ')}, left out)</small>
      </span>
    );
  const words = time === null ? text : <Time id={time} text={text} />;
  return mark === null ? words : <mark class={mark}>{words}</mark>;
};

const Time = ({ id, text }: { id: string; text: string }) => (
  <a class="time" href={`#${id}`}>
    {text}
  </a>
);
