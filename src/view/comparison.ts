import type { Claim, Evidence, Kinship, Report, StoryDocument } from '../story/index.js';
import { dateInWords } from '../calendar.js';
import { BASIS_WORDS } from './dates.js';
import type { ClaimLine, DateLine, KinshipLine, Passage, PrecedentLine, ReportLine } from './lines.js';
import { precedentInWords } from './precedents.js';
import { type ReadLine, retold, toldAlone } from './reading.js';

/** What one report says and no other. */
export interface Alone<Line> {
  readonly report: string;
  readonly lines: readonly Line[];
}

/** What a desk editor reads of a comparison: plain words, in the order of reading. */
export interface ComparisonView {
  readonly title: string;
  readonly standing: string | null;
  readonly count: string;
  readonly origins: string | null;
  readonly reports: readonly ReportLine[];
  readonly kinship: readonly KinshipLine[];
  /** Where the reports cannot be read as the same, the gravest first. */
  readonly parts: readonly ClaimLine[];
  /** Where one says more of the same than another. */
  readonly finer: readonly ClaimLine[];
  readonly common: readonly ClaimLine[];
  readonly only: readonly Alone<ClaimLine>[];
  /** `common` and `only` again, sentence by sentence, as a reader takes them in. */
  readonly retold: readonly ReadLine[];
  readonly alone: readonly Alone<ReadLine>[];
  readonly precedents: readonly PrecedentLine[];
  readonly dates: readonly DateLine[];
}

/** What a reader asks where two reports part. */
const DIFFERENCE_WORDS: Readonly<Record<string, string>> = {
  'precedent-subject': 'whose first it is',
  date: 'when',
  number: 'how many',
  participant: 'who',
  role: 'in what role',
  place: 'where',
  status: 'planned, done or off',
  certainty: 'how sure it is',
  attribution: 'who says so',
  'quote-cut': 'how the quotation is cut',
  wording: 'in other words',
  trend: 'which way it goes',
};

const KINSHIP_MEANING: Readonly<Record<Kinship['label'], string>> = {
  copy: 'the same text with small changes; they count as one source',
  rewrite: 'one reworks the other, or both rework one report; they count as one source',
  'common-statement': 'only the words of an official text or speaker are shared; each reports for itself',
  independent: 'nothing shared beyond the facts; each reports for itself',
};

/** Kinship labels in the order of what a desk must know first. */
const KINSHIP_ORDER: readonly Kinship['label'][] = ['copy', 'rewrite', 'common-statement', 'independent'];
const SEVERITY_ORDER = ['contradiction', 'divergence', 'presentation'] as const;

export function comparisonView(story: StoryDocument): ComparisonView {
  const main = story.events.find((e) => e.main && e.title === story.title) ?? story.events.find((e) => e.main);
  const lines = story.claims.map((claim) => ({ claim, line: claimLine(story, claim) }));
  const related = (relation: Claim['relation']): ClaimLine[] => lines.filter(({ claim }) => claim.relation === relation).map((x) => x.line);
  const common = onceRead(related('agree'));
  const only = story.reports
    .map(({ id }) => ({
      report: id,
      lines: lines.filter(({ claim }) => claim.relation === 'only' && claim.sides[0]?.report === id).map((x) => x.line),
    }))
    .filter((group) => group.lines.length > 0);
  return {
    title: story.title,
    standing: main ? `${main.status}${main.hedged ? ', hedged' : ''}` : null,
    count: countInWords(story),
    origins: named(story),
    reports: story.reports.map((report) => reportLine(report)),
    kinship: story.kinship.map((k) => kinshipLine(k)).toSorted((a, b) => KINSHIP_ORDER.indexOf(a.label) - KINSHIP_ORDER.indexOf(b.label)),
    parts: related('differs').toSorted((a, b) => rank(a) - rank(b)),
    finer: related('more-specific'),
    common,
    only,
    retold: retold(common),
    alone: only.map(({ report, lines: told }) => ({ report, lines: toldAlone(story, told) })),
    precedents: story.precedents.map((p) => ({
      id: p.id,
      text: precedentInWords(story, p),
      verdict: p.verdict,
      because: p.because,
      places: placesOf(p.evidence),
    })),
    dates: dateLines(story),
  };
}

/** A clause that answers two halves of another report's clause makes two claims with one wording: the one that says more of them is read. */
function onceRead(lines: readonly ClaimLine[]): ClaimLine[] {
  const same = (a: ClaimLine, b: ClaimLine): boolean => a.text === b.text && a.places === b.places;
  return lines.filter((line, i) => {
    const fuller = lines.find(
      (other, k) => same(other, line) && (other.about.length > line.about.length || (other.about === line.about && k < i)),
    );
    return fuller === undefined;
  });
}

const rank = (line: ClaimLine): number => (line.severity ? SEVERITY_ORDER.indexOf(line.severity) : SEVERITY_ORDER.length);

function countInWords({ reports, sources }: StoryDocument): string {
  const one = sources.independent === 1;
  return `${reports.length} report${reports.length === 1 ? '' : 's'}, ${sources.independent} independent source${one ? '' : 's'}`;
}

function named({ sources, entities }: StoryDocument): string | null {
  const names = sources.named.map((id) => entities.find((e) => e.id === id)?.name ?? id);
  return names.length > 0 ? names.join('; ') : null;
}

function reportLine(report: Report): ReportLine {
  const credit = report.credit && report.credit !== report.publisher ? `credit “${report.credit}”` : null;
  const who = [report.publisher ?? 'no publisher printed', credit].filter((x) => x !== null).join(', ');
  const date = report.published;
  return {
    id: report.id,
    who,
    headline: report.headline,
    dated: date ? `${dateInWords(date)} (${BASIS_WORDS[date.basis]})` : 'undated, and nothing dates it',
    how: date && date.basis !== 'explicit' ? date.anchor : null,
  };
}

function kinshipLine({ pair, label, reasons }: Kinship): KinshipLine {
  return { pair: pair.join('~'), label, meaning: KINSHIP_MEANING[label], reasons: reasons.map((r) => r.detail) };
}

/** A claim's text opens with what is asked and the words of each report, before the clause that they stand in. */
const CRUX = /^[^:“]+: ([A-Z]+ “.+”) – /;

/** Reports whose words a claim's text sets against one another: “Who did it: A “…”, C “…””. */
const SET_AGAINST = /(?:: |”, )([A-Z]+) “/g;

/** All reports of the claim where its text names fewer than two of them. */
function partingReports(claim: Claim): ReadonlySet<string> {
  const against = new Set([...claim.text.matchAll(SET_AGAINST)].map(([, report]) => report ?? ''));
  return against.size > 1 ? against : new Set(claim.sides.map(({ report }) => report));
}

/** What a clause that was cut leaves behind: “who said”. */
const SCRAP = /^(?:(?:who|which|that|as|he|she|it|they) )?(?:said|says|told|added)$/i;

/** Passages of one sentence are read in one breath. */
function joined(passages: readonly Passage[]): Passage[] {
  const byPlace = new Map<string, string[]>();
  const told = passages.filter(({ text }) => !SCRAP.test(text));
  for (const { place, text } of told.length > 0 ? told : passages) byPlace.set(place, [...(byPlace.get(place) ?? []), text]);
  return [...byPlace].map(([place, texts]) => ({ place, text: texts.join(' … ') }));
}

export function claimLine(story: StoryDocument, claim: Claim): ClaimLine {
  const parting = partingReports(claim);
  const name = (id: string): string => story.entities.find((e) => e.id === id)?.name ?? id;
  return {
    id: claim.id,
    text: claim.text,
    about: claim.difference
      .map((d) => (claim.text.startsWith('How much') && d === 'number' ? 'how much' : (DIFFERENCE_WORDS[d] ?? d)))
      .join('; '),
    crux: CRUX.exec(claim.text)?.[1] ?? null,
    severity: claim.severity,
    difference: claim.difference,
    sides: claim.sides.map((side) => ({
      report: side.report,
      passages: joined(side.evidence.map((e) => passage(e))),
      according: side.attribution.length > 0 ? side.attribution.map(name).join(' → ') : null,
      parts: parting.has(side.report),
    })),
    places: placesOf(claim.sides.flatMap((s) => s.evidence)),
  };
}

/** Dates that were worked out; an expression that a report repeats with the same value is one line. */
function dateLines(story: StoryDocument): DateLine[] {
  const groups = new Map<string, { line: DateLine; evidence: Evidence[] }>();
  for (const { id, evidence, date, alternatives } of story.times) {
    if (date === null || date.basis === 'explicit' || date.anchor === null) continue;
    const key = [evidence.report, evidence.text.toLowerCase(), date.from, date.to, date.anchor].join('|');
    const group = groups.get(key);
    const all = [...(group?.evidence ?? []), evidence];
    const line: DateLine = {
      ids: [...(group?.line.ids ?? []), id],
      text: passage(evidence).text,
      places: placesOf(all),
      date: dateInWords(date),
      known: date.basis,
      basis: BASIS_WORDS[date.basis],
      because: date.anchor,
      alternatives: alternatives.map((a) => dateInWords(a)),
    };
    groups.set(key, { line, evidence: all });
  }
  return [...groups.values()].map(({ line }) => line);
}

/** `A3`: report A, third sentence; `A head` for its date line or masthead. */
export function placeOf(e: Evidence): string {
  return e.sentence < 0 ? `${e.report} head` : `${e.report}${e.sentence + 1}`;
}

export function passage(e: Evidence): Passage {
  return { place: placeOf(e), text: e.text.replace(/\s+/g, ' ').trim() };
}

export function placesOf(evidence: readonly Evidence[]): string {
  return [...new Set(evidence.map((e) => placeOf(e)))].join(' ');
}
