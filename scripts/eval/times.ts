/**
 * Time expressions against the story cases and MEANTIME.
 *
 * `npx tsx scripts/eval/times.ts [cases folder] [data folder] [--misses] [--words-only]` prints the figures; `evaluateTimes` hands them to the gate.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Article, toArticle } from '../../src/article/index.js';
import { type Analyzer, loadModel } from '../../src/model/index.js';
import { type BaseText, buildBase, buildGivenBase } from '../../src/text/index.js';
import { findTimes } from '../../src/text/time/index.js';
import type { Basis, DateValue } from '../../src/values.js';

interface Tally {
  found: number;
  right: number;
  gold: number;
  system: number;
}

/** Receives each expression missed, wrong or too many, in words. */
type Note = (miss: string) => void;

const tally = (): Tally => ({ found: 0, right: 0, gold: 0, system: 0 });
const f1 = (hits: number, { system, gold }: Tally): number => (hits === 0 ? 0 : (200 * hits) / (system + gold));

const NO_MODEL: Analyzer = { name: 'none', xposNames: ['_'], relNames: ['dep'], analyze: () => undefined };

function analyzer(): Analyzer {
  const file = readdirSync('models', { withFileTypes: true }).find((entry) => entry.isFile() && entry.name.endsWith('.bin'));
  return file ? loadModel(readFileSync(join('models', file.name))) : NO_MODEL;
}

interface GoldTime {
  readonly file: string;
  readonly text: string;
  readonly nth: number;
  readonly from: string;
  readonly to: string;
}

interface GoldCase {
  readonly set?: string;
  readonly reports: readonly { readonly file: string; readonly published: { from: string; to: string; basis: string } | null }[];
  readonly times: readonly GoldTime[];
}

function givenDate(published: { from: string; to: string; basis: string } | null): DateValue | null {
  if (!published?.from) return null;
  const { from, to } = published;
  const basis: Basis = published.basis === 'explicit' ? 'explicit' : 'aligned';
  return { from, to, grain: from === to ? 'day' : 'interval', basis, confidence: 'high', rule: 'gold', anchor: null };
}

/** All places of the words in the text, as the cases count them. */
function places(text: string, words: string): number[] {
  const at: number[] = [];
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) at.push(i);
  return at;
}

/** A time expression as any engine may give it: half-open offsets, TIMEX3 value, first and last day where they are known. */
export interface TimedSpan {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
  readonly date: { readonly from: string; readonly to: string; readonly rule: string; readonly anchor: string | null } | null;
}

/** An engine: the expressions of a report, given its date. */
export type TimeReader = (base: BaseText, published: DateValue | null) => readonly TimedSpan[];

function scoreReport(text: string, gold: readonly GoldTime[], times: readonly TimedSpan[], sum: Tally, note: Note): void {
  const used = new Set<TimedSpan>();
  for (const time of gold) {
    const start = places(text, time.text)[time.nth];
    if (start === undefined) throw new Error(`gold time not in its report: ${time.text}`);
    const hit = times.find((one) => !used.has(one) && one.date && one.start < start + time.text.length && start < one.end);
    if (!hit?.date) {
      note(`missed  ${time.text}  = ${time.from}/${time.to}`);
      continue;
    }
    used.add(hit);
    sum.found++;
    if (hit.date.from === time.from && hit.date.to === time.to) sum.right++;
    else
      note(
        `wrong   ${time.text}  is ${hit.date.from}/${hit.date.to}, should be ${time.from}/${time.to} (${hit.date.rule}; ${hit.date.anchor})`,
      );
  }
  for (const one of times)
    if (one.date && !used.has(one)) note(`extra   ${text.slice(one.start, one.end)}  = ${one.date.from}/${one.date.to} (${one.date.rule})`);
  sum.gold += gold.length;
  sum.system += times.filter((one) => one.date).length;
}

function scoreCases(folder: string, model: Analyzer, note: Note, read: TimeReader): Tally {
  const sum = tally();
  for (const name of readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()) {
    const gold = JSON.parse(readFileSync(join(folder, name, 'gold.json'), 'utf8')) as GoldCase;
    if (gold.set !== undefined) continue;
    for (const report of gold.reports) {
      const text = readFileSync(join(folder, name, 'reports', report.file), 'utf8');
      const article = toArticle({ file: report.file, url: null, kind: 'text', text, encoding: 'utf-8', given: {} }, 'A');
      const times = read(buildBase(article, model), givenDate(report.published));
      const own = gold.times.filter((time) => time.file === report.file);
      scoreReport(text, own, times, sum, (miss) => note(`${name}/${report.file}  ${miss}`));
    }
  }
  return sum;
}

// MEANTIME annotates times in the headline, the date line and the four or five sentences behind them: none of its TIMEX3 stands later.
const ANNOTATED_SENTENCES = 6;

interface MeantimeTimex {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

interface MeantimeDocument {
  readonly text: string;
  readonly starts: number[];
  readonly ends: number[];
  readonly sentenceStarts: number[];
  readonly times: readonly MeantimeTimex[];
  readonly created: string | null;
  /** End of the part whose times are annotated. */
  readonly annotatedTo: number;
}

const unescape = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '');
const attribute = (source: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(source)?.[1] ?? '';

/** One CAT XML document: its tokens joined by single spaces, its TIMEX3 with their places in that text. Those without tokens are left out. */
function readMeantime(xml: string): MeantimeDocument {
  const place = new Map<string, { start: number; end: number }>();
  const [starts, ends, sentenceStarts]: [number[], number[], number[]] = [[], [], []];
  let text = '';
  let sentence = '';
  for (const [, head = '', body = ''] of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)) {
    if (attribute(head, 'sentence') !== sentence) sentenceStarts.push(starts.length);
    sentence = attribute(head, 'sentence');
    if (text) text += ' ';
    const start = text.length;
    text += unescape(body);
    starts.push(start);
    ends.push(text.length);
    place.set(attribute(head, 't_id'), { start, end: text.length });
  }
  let created: string | null = null;
  const times: MeantimeTimex[] = [];
  for (const [, head = '', body = ''] of xml.matchAll(/<TIMEX3 ([^>]*?)>([\s\S]*?)<\/TIMEX3>/g)) {
    const spans = [...body.matchAll(/token_anchor t_id="(\d+)"/g)].map(([, id]) => place.get(id ?? '')).filter((one) => one !== undefined);
    const value = attribute(head, 'value');
    if (attribute(head, 'functionInDocument') === 'CREATION_TIME' && /^\d{4}-\d{2}-\d{2}$/.test(value)) created = value;
    if (spans.length)
      times.push({ start: Math.min(...spans.map((one) => one.start)), end: Math.max(...spans.map((one) => one.end)), value });
  }
  const behind = sentenceStarts[ANNOTATED_SENTENCES];
  return {
    text,
    starts,
    ends,
    sentenceStarts,
    times,
    created,
    annotatedTo: behind === undefined ? text.length : (starts[behind] ?? text.length),
  };
}

/** Files of a tar archive by name; only what MEANTIME needs: plain files, names below 256 bytes. */
function* untar(archive: Uint8Array): Generator<{ name: string; content: string }> {
  const decoder = new TextDecoder();
  const field = (at: number, length: number): string => decoder.decode(archive.subarray(at, at + length)).replace(/\0.*$/s, '');
  let long: string | null = null;
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0; ) {
    const size = Number.parseInt(field(at + 124, 12), 8) || 0;
    const type = field(at + 156, 1);
    const prefix = field(at + 345, 155);
    const name: string = long ?? (prefix ? `${prefix}/${field(at, 100)}` : field(at, 100));
    const content = archive.subarray(at + 512, at + 512 + size);
    long =
      type === 'L'
        ? decoder.decode(content).replace(/\0.*$/s, '')
        : type === 'x'
          ? (/ path=([^\n]*)\n/.exec(decoder.decode(content))?.[1] ?? null)
          : null;
    if (type === '0' || type === '') yield { name, content: decoder.decode(content) };
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

function articleOf(text: string): Article {
  const none = {
    file: null,
    url: null,
    publisher: null,
    headline: null,
    byline: null,
    dateline: null,
    datelineSpan: null,
    credit: null,
    creditSpan: null,
  };
  return {
    id: 'A',
    text,
    language: 'en',
    ...none,
    printedDates: [],
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    furniture: [],
  };
}

function scoreMeantime(file: string, model: Analyzer, note: Note, read: TimeReader): Tally {
  const sum = tally();
  for (const { name, content } of untar(gunzipSync(readFileSync(file)))) {
    if (!name.endsWith('.xml')) continue;
    const document = readMeantime(content);
    const base = buildGivenBase(articleOf(document.text), document, model);
    const published = document.created === null ? null : givenDate({ from: document.created, to: document.created, basis: 'explicit' });
    const times = read(base, published).filter((time) => time.start < document.annotatedTo);
    const short = name.replace(/^.*\//, '').slice(0, 18);
    const used = new Set<TimedSpan>();
    for (const gold of document.times) {
      const words = document.text.slice(gold.start, gold.end);
      const hit = times.find((one) => !used.has(one) && one.start < gold.end && gold.start < one.end);
      if (!hit) {
        note(`${short}  missed  ${words}  = ${gold.value}`);
        continue;
      }
      used.add(hit);
      sum.found++;
      if (hit.value === gold.value) sum.right++;
      else note(`${short}  wrong   ${words}  is ${hit.value} (${document.text.slice(hit.start, hit.end)}), should be ${gold.value}`);
    }
    for (const one of times)
      if (!used.has(one))
        note(
          `${short}  extra   ${document.text.slice(Math.max(0, one.start - 20), one.start)}[${document.text.slice(one.start, one.end)}]${document.text.slice(one.end, one.end + 20)}  = ${one.value}`,
        );
    sum.gold += document.times.length;
    sum.system += times.length;
  }
  return sum;
}

/** Figures in per cent: F1 of what is found (any overlap) and of what has the right value too. A run over nothing is an error. */
export async function evaluateTimes(
  casesDir: string,
  dataDir: string,
  note: Note = () => undefined,
  model: Analyzer = analyzer(),
  read: TimeReader = findTimes,
): Promise<Record<string, number>> {
  const cases = scoreCases(casesDir, model, note, read);
  const meantime = scoreMeantime(join(dataDir, 'meantime.dev.tar.gz'), model, note, read);
  if (cases.gold === 0 || meantime.gold === 0) throw new Error('no time expressions to score');
  const round = (value: number): number => Math.round(value * 10) / 10;
  return {
    'times.cases.found': round(f1(cases.found, cases)),
    'times.cases.value': round(f1(cases.right, cases)),
    'times.meantime.relaxed': round(f1(meantime.found, meantime)),
    'times.meantime.value': round(f1(meantime.right, meantime)),
  };
}

if (process.argv[1]?.endsWith('times.ts')) {
  const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const misses: Note = process.argv.includes('--misses') ? (miss) => console.log(miss) : () => undefined;
  console.log(
    await evaluateTimes(
      folders[0] ?? '../shared/cases',
      folders[1] ?? '../shared/data',
      misses,
      process.argv.includes('--words-only') ? NO_MODEL : undefined,
    ),
  );
}
