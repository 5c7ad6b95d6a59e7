import type { Claim, Report, TimeExpression } from '../../story/index.js';

export type Severity = NonNullable<Claim['severity']>;

/** A stretch of a report that is printed alike throughout. */
export interface Segment {
  readonly text: string;
  /** The gravest difference that these words are part of. */
  readonly mark: Severity | null;
  /** Id of the time expression whose date was worked out. */
  readonly time: string | null;
  /** Why the stretch was left out of the reading. */
  readonly furniture: string | null;
}

/** A sentence, or what stands between sentences: date line, furniture. */
export interface Piece {
  /** Number from 1; null between sentences. */
  readonly sentence: number | null;
  readonly segments: readonly Segment[];
}

/** Words of a report that take part in a difference, or name a time. */
export interface Marked<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

export interface Marks {
  readonly differences: readonly Marked<Severity>[];
  readonly times: readonly Marked<string>[];
}

const GRAVEST_FIRST: readonly Severity[] = ['contradiction', 'divergence', 'presentation'];

/** Marks of one report: the passages of the claims in which the reports differ, the time expressions that the page explains. */
export function marksOf(report: Report, claims: readonly Claim[], times: readonly TimeExpression[], explained: ReadonlySet<string>): Marks {
  const differences = claims.flatMap(({ severity, sides }) =>
    severity === null
      ? []
      : sides.flatMap(({ evidence }) =>
          evidence.filter((e) => e.report === report.id).map(({ start, end }) => ({ start, end, value: severity })),
        ),
  );
  const mine = times.filter(({ id, evidence }) => evidence.report === report.id && explained.has(id));
  return { differences, times: mine.map(({ id, evidence }) => ({ start: evidence.start, end: evidence.end, value: id })) };
}

/** The report cut into paragraphs of sentences and of what stands between them; nothing of its text is lost. */
export function paragraphsOf(report: Report, marks: Marks): Piece[][] {
  const paragraphs: Piece[][] = [[]];
  let at = 0;
  const between = (end: number): void => {
    for (const line of lines(report.text, at, end)) {
      if (line.breaks && paragraphs.at(-1)?.length !== 0) paragraphs.push([]);
      if (line.start < line.end) paragraphs.at(-1)?.push({ sentence: null, segments: cut(report, marks, line.start, line.end) });
    }
  };
  report.sentences.forEach(({ start, end }, index) => {
    between(start);
    paragraphs.at(-1)?.push({ sentence: index + 1, segments: cut(report, marks, start, end) });
    at = end;
  });
  between(report.text.length);
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** A line break stands before it. */
  readonly breaks: boolean;
}

/** Lines of a stretch without their blanks; an empty line at the end says that a break closes the stretch. */
function lines(text: string, from: number, to: number): Line[] {
  const found: Line[] = [];
  let start = from;
  for (const [index, line] of text.slice(from, to).split('\n').entries()) {
    const lead = line.length - line.trimStart().length;
    found.push({ start: start + lead, end: start + Math.max(lead, line.trimEnd().length), breaks: index > 0 });
    start += line.length + 1;
  }
  return found;
}

function cut(report: Report, { differences, times }: Marks, start: number, end: number): Segment[] {
  const all = [...differences, ...times, ...report.furniture];
  const edges = all.flatMap((mark) => [mark.start, mark.end]).filter((edge) => edge > start && edge < end);
  const bounds = [...new Set([start, ...edges, end])].toSorted((a, b) => a - b);
  return bounds.slice(0, -1).map((from, k) => {
    const to = bounds[k + 1] ?? end;
    const covers = (mark: { readonly start: number; readonly end: number }): boolean => mark.start <= from && to <= mark.end;
    const severities = new Set(differences.filter(covers).map((mark) => mark.value));
    return {
      text: report.text.slice(from, to),
      mark: GRAVEST_FIRST.find((severity) => severities.has(severity)) ?? null,
      time: times.find(covers)?.value ?? null,
      furniture: report.furniture.find(covers)?.reason ?? null,
    };
  });
}
