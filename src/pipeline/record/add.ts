import { toArticle } from '../../article/index.js';
import { CrosswireError } from '../../errors.js';
import type { Analyzer } from '../../model/index.js';
import type { RawDocument, Rejection } from '../../source/index.js';
import type { ArticleRow, RecordStore, RecordTransaction } from '../../record/index.js';
import {
  clusterReport,
  outlineStory,
  readStory,
  type StoryDocument,
  storyEvidence,
  type StoryOutline,
  type StoryReading,
} from '../../story/index.js';
import { stages } from '../stages.js';
import { addressOf, articleOf, layoutOf, type NewReport, Readings } from './article.js';
import { byParticipants, type StoryFinder } from './candidates.js';
import { type ArticleFacts, keepStory, type Restored } from './keep.js';

/** Who changes the record, and when: an ISO 8601 instant. */
export interface Actor {
  readonly who: string;
  readonly now: string;
}

export interface AddOptions extends Actor {
  readonly finder?: StoryFinder;
  /** Reports kept in one transaction. */
  readonly batch?: number;
}

/** What became of one report. */
export interface Added {
  readonly id: string;
  readonly file: string | null;
  readonly story: number;
  /** `known`: the record had it already. */
  readonly outcome: 'new-story' | 'joined' | 'known';
}

export interface Addition {
  readonly reports: readonly Added[];
  readonly rejections: readonly Rejection[];
}

/** A batch is one transaction. Larger ones save little and lose more when the process dies. */
const BATCH = 64;

/** A story of more reports is not put together anew for each further one; the next report of it begins another. */
const MOST_REPORTS = 40;

/**
 * Reads inputs and keeps their reports. A report that the record holds already changes nothing.
 * @param paths files, folders or `-` for standard input
 */
export async function addReports(store: RecordStore, paths: readonly string[], analyzer: Analyzer, options: AddOptions): Promise<Addition> {
  const { documents, rejections } = await stages.source(paths);
  const keeper = new Keeper(store, analyzer, options);
  const added = await keeper.add(documents);
  return { reports: added.reports, rejections: [...rejections, ...added.rejections] };
}

/** Adds reports to one record; readings of late reports stay in memory between calls. */
export class Keeper {
  readonly #readings: Readings;

  constructor(
    private readonly store: RecordStore,
    analyzer: Analyzer,
    private readonly options: AddOptions,
  ) {
    this.#readings = new Readings(analyzer);
  }

  async add(documents: readonly RawDocument[]): Promise<Addition> {
    const reports: Added[] = [];
    const rejections: Rejection[] = [];
    const size = this.options.batch ?? BATCH;
    for (let at = 0; at < documents.length; at += size) {
      const known = await this.store.known(documents.slice(at, at + size).map((document) => addressOf(document).id));
      const read = documents.slice(at, at + size).map((document) => this.#read(document, known, rejections));
      reports.push(
        ...(await this.store.write((tx) =>
          this.#keep(
            tx,
            read.filter((one) => one !== null),
          ),
        )),
      );
    }
    return { reports, rejections };
  }

  /** Reading takes most of the time and needs no lock. */
  #read(
    document: RawDocument,
    known: ReadonlySet<string>,
    rejections: Rejection[],
  ): NewReport | { id: string; file: string | null } | null {
    const address = addressOf(document);
    if (known.has(address.id)) return { id: address.id, file: document.file };
    try {
      return { ...address, reading: this.#readings.read(toArticle(document, address.id)) };
    } catch (error) {
      if (!(error instanceof CrosswireError)) throw error;
      const subject = document.file ?? document.given.id ?? address.id;
      rejections.push({ subject, code: error.code, message: error.message, hint: error.hint });
      return null;
    }
  }

  async #keep(tx: RecordTransaction, batch: readonly (NewReport | { id: string; file: string | null })[]): Promise<Added[]> {
    const added: Added[] = [];
    for (const one of batch) {
      // Another process may have kept it since it was read; or the batch holds it twice.
      const [row] = await tx.articles({ ids: [one.id] });
      if (row)
        added.push({ id: one.id, file: 'file' in one ? one.file : one.reading.text.article.file, story: row.story, outcome: 'known' });
      else if ('reading' in one) added.push(await this.#keepOne(tx, one));
    }
    const fresh = added.filter(({ outcome }) => outcome !== 'known').length;
    if (fresh > 0)
      await tx.log({ at: this.options.now, who: this.options.who, action: 'add', detail: `${fresh} report${fresh === 1 ? '' : 's'}` });
    return added;
  }

  async #keepOne(tx: RecordTransaction, report: NewReport): Promise<Added> {
    const alone = readStory([report.reading]);
    for (const { story, rows, evidence } of await this.#candidates(tx, report, alone.document)) {
      const together = this.#together(rows, report, evidence);
      if (together === null) continue;
      await keepStory(tx, story, together, this.#facts(rows, report));
      return { id: report.id, file: report.reading.text.article.file, story, outcome: 'joined' };
    }
    const story = await tx.next('story');
    await keepStory(tx, story, alone, this.#facts([], report));
    return { id: report.id, file: report.reading.text.article.file, story, outcome: 'new-story' };
  }

  /** Stories that the report may belong to, those first whose texts are most like its own. */
  async #candidates(tx: RecordTransaction, { reading }: NewReport, alone: StoryDocument): Promise<CandidateStory[]> {
    const own = clusterReport(reading.text.article, reading.text.article.id);
    const found: CandidateStory[] = [];
    for (const story of await (this.options.finder ?? byParticipants).find(tx, alone)) {
      const rows = await rowsOf(tx, story);
      if (rows.length >= MOST_REPORTS) continue;
      const others = sampleOf(rows).map((row) => clusterReport(articleOf(row), row.id));
      const undated = own.day === null || others.every(({ day }) => day === null);
      const evidence = storyEvidence(own, others) - (undated ? UNDATED : 0);
      if (evidence >= HOPELESS) found.push({ story, rows, evidence });
    }
    return found.sort((a, b) => b.evidence - a.evidence || a.story - b.story);
  }

  /** The story with the report; null where it does not belong to it. */
  #together(rows: readonly ArticleRow[], report: NewReport, evidence: number): StoryReading | null {
    const readings = rows.map((row) => this.#readings.again(row));
    if (evidence >= SURE) return readStory([...readings, report.reading]);
    const sample = sampleOf(readings);
    const outline = outlineStory([...sample, report.reading]);
    if (!tellsTheSame(outline, report.id)) return null;
    return sample.length === readings.length ? outline.complete() : readStory([...readings, report.reading]);
  }

  /** Reads the reports of a story again, with the model of today, and keeps it anew; corrections are replayed. */
  async reread(tx: RecordTransaction, story: number, restored?: Restored): Promise<void> {
    const rows = await rowsOf(tx, story);
    // Rows of an imported table are not read; they say what they say.
    if (rows.some(({ kind }) => kind === 'background')) return;
    const facts = new Map(rows.map((row) => [row.id, factsOf(row)]));
    const reading = readStory(rows.map((row) => this.#readings.again(row)));
    await keepStory(tx, story, reading, (article) => facts.get(article) as ArticleFacts, restored);
  }

  #facts(rows: readonly ArticleRow[], { id, sha256, reading }: NewReport): (article: string) => ArticleFacts {
    const facts = new Map(rows.map((row) => [row.id, factsOf(row)]));
    facts.set(id, { kind: 'report', importId: null, sha256, layout: layoutOf(reading.text.article), added: this.options.now });
    return (article) => facts.get(article) as ArticleFacts;
  }
}

const factsOf = ({ kind, importId, sha256, layout, added }: ArticleRow): ArticleFacts => ({ kind, importId, sha256, layout, added });

async function rowsOf(tx: RecordTransaction, story: number): Promise<ArticleRow[]> {
  const heads = await tx.articles({ stories: [story] });
  return tx.texts(heads.map(({ id }) => id));
}

/** A story that a report may belong to. */
interface CandidateStory {
  readonly story: number;
  readonly rows: readonly ArticleRow[];
  /** How much the texts speak for it: mean log odds. */
  readonly evidence: number;
}

// Of the 90 later reports of the 32 stories of test/stories, each against what came before it in its story, 72 reach SURE and 89 are no HOPELESS case; against
// another story 7 and 200 of 3,782, whatever their days and names. The others join by what they tell.
const SURE = -2;
const HOPELESS = -4.5;
/** Where no day tells that they appeared at one time, the texts must say more: 60 reach it, and of the others one does. */
const UNDATED = 1;

/** Whether a report belongs to a story is tried on so many of its reports: the first, which founded it, and the last, which tell how it went on. */
const SAMPLE = { first: 4, last: 8 } as const;

const sampleOf = <T>(reports: readonly T[]): readonly T[] =>
  reports.length <= SAMPLE.first + SAMPLE.last ? reports : [...reports.slice(0, SAMPLE.first), ...reports.slice(-SAMPLE.last)];

/** The report tells a main happening of the story that another report tells too. */
export function tellsTheSame({ events, assertions }: Pick<StoryOutline, 'events' | 'assertions'>, report: string): boolean {
  const main = new Set(events.filter((event) => event.main).map(({ id }) => id));
  const tellers = new Map<string, Set<string>>();
  for (const { event, evidence } of assertions)
    if (main.has(event)) tellers.set(event, (tellers.get(event) ?? new Set()).add(evidence.report));
  return [...tellers.values()].some((reports) => reports.has(report) && reports.size > 1);
}
