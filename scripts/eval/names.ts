import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toArticle } from '../../src/article/index.js';
import { type Analyzer, loadModel } from '../../src/model/index.js';
import { type BaseText, buildBase, type Chain } from '../../src/text/index.js';
import { findChains, nameMatch } from '../../src/text/names/index.js';
import { readCases } from './gold-story.js';
import { scoreNameTags } from './name-tags.js';
import { scorePronouns } from './pronouns.js';
import { covers, overlap, spansOf } from './spans.js';

interface GoldEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly mentions?: Readonly<Record<string, readonly string[]>>;
}

export interface ReadReport {
  readonly file: string;
  readonly text: string;
  readonly base: BaseText;
  readonly chains: readonly Chain[];
}

/** One reading of a capital's or state's name that a person settled. `nth` counts from 0 all places in the file where the words occur. */
interface GoldReading {
  readonly case: string;
  readonly file: string;
  readonly text: string;
  readonly nth: number;
  readonly reading: 'city' | 'government' | 'dateline';
}

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Names, coreference and readings on the whole stories, in percent. `people` counts as the story scorer does; `mentions.precision` is the
 * share of our mentions on gold mentions that stand in the right entity; `readings` the share of capitals read as a person reads them.
 */
export async function evaluateNames(
  casesDir: string,
  dataDir: string,
  modelFile = shippedModel(),
  show: (line: string) => void = () => {},
  storiesOnly = false,
): Promise<Record<string, number>> {
  const analyzer = loadModel(readFileSync(modelFile));
  const totals = { peopleF1: 0, cases: 0, right: 0, placed: 0, gold: 0, readings: 0, read: 0 };
  const readings = JSON.parse(readFileSync(join(ROOT, 'test', 'gold', 'readings.json'), 'utf8')) as { readings: GoldReading[] };
  for (const story of readCases(casesDir, 'first')) {
    const name = story.name;
    const reports = Object.keys(story.texts).map((file) => readReport(file, story.texts[file] as string, analyzer));
    const gold = story.gold.entities as unknown as GoldEntity[];
    const people = scorePeople(gold, reports, (line) => show(`${name}: ${line}`));
    const mentions = scoreMentions(gold, reports, (line) => show(`${name}: ${line}`));
    totals.peopleF1 += people;
    totals.cases++;
    totals.right += mentions.right;
    totals.placed += mentions.placed;
    totals.gold += mentions.gold;
    for (const row of readings.readings.filter((one) => one.case === name)) {
      totals.read++;
      const got = readingAt(reports, row);
      if (got === row.reading) totals.readings++;
      else show(`${name}: reading ${row.file} “${row.text}” #${row.nth} is ${got}, should be ${row.reading}`);
    }
  }
  if (totals.cases === 0 || totals.read === 0) throw new Error('no cases to score');
  return {
    people: (100 * totals.peopleF1) / totals.cases,
    'mentions.precision': (100 * totals.right) / totals.placed,
    'mentions.recall': (100 * totals.right) / totals.gold,
    ...laterMentions(casesDir, analyzer, show),
    readings: (100 * totals.readings) / totals.read,
    ...(storiesOnly ? {} : { ...scorePronouns(analyzer, dataDir), ...scoreNameTags(analyzer, dataDir) }),
  };
}

/** The same for the stories written later, whose mentions no rule was developed on. */
function laterMentions(casesDir: string, analyzer: Analyzer, show: (line: string) => void): Record<string, number> {
  const sums = { right: 0, placed: 0, gold: 0 };
  for (const { name, texts, gold } of readCases(casesDir, 'own')) {
    const reports = Object.keys(texts).map((file) => readReport(file, texts[file] as string, analyzer));
    const found = scoreMentions(gold.entities as unknown as GoldEntity[], reports, (line) => show(`${name}: ${line}`));
    sums.right += found.right;
    sums.placed += found.placed;
    sums.gold += found.gold;
  }
  if (sums.placed === 0) throw new Error('no mentions to score');
  return { 'mentions.later.precision': (100 * sums.right) / sums.placed, 'mentions.later.recall': (100 * sums.right) / sums.gold };
}

export const shippedModel = (): string => process.env['CROSSWIRE_MODEL'] ?? join(ROOT, 'models', 'en.bin');

export function readReport(file: string, text: string, analyzer: Analyzer): ReadReport {
  const raw = { file, url: null, kind: 'text' as const, text, encoding: 'utf-8', given: {} };
  const base = buildBase(toArticle(raw, file), analyzer);
  return { file, text, base, chains: findChains(base) };
}

interface Merged {
  readonly type: string;
  readonly name: string;
  readonly chains: { readonly report: ReadReport; readonly chain: Chain }[];
}

/** Joins chains of several reports as simply as can be: people by name, other things by type and name. */
function merge(reports: readonly ReadReport[]): Merged[] {
  const merged: Merged[] = [];
  for (const report of reports) {
    for (const chain of report.chains) {
      const found = merged.find(
        (one) =>
          one.type === chain.type &&
          (chain.type === 'person' && chain.named ? nameMatch(one.name, chain.name) : one.name.toLowerCase() === chain.name.toLowerCase()),
      );
      if (found) found.chains.push({ report, chain });
      else merged.push({ type: chain.type, name: chain.name, chains: [{ report, chain }] });
    }
  }
  return merged;
}

function goldSpans(entity: GoldEntity, report: ReadReport): [number, number][] {
  const whole = ([start, end]: readonly [number, number]) =>
    !/\p{L}/u.test(report.text.charAt(end)) && !/\p{L}/u.test(report.text.charAt(start - 1));
  return (entity.mentions?.[report.file] ?? [])
    .flatMap((text) => spansOf(report.text, text).filter(whole))
    .map(([start, end]) => [start, end]);
}

function votesFor(entity: GoldEntity, merged: Merged): number {
  let votes = entity.name.toLowerCase() === merged.name.toLowerCase() ? 3 : 0;
  for (const { report, chain } of merged.chains) {
    const spans = goldSpans(entity, report);
    for (const mention of chain.mentions) if (spans.some((span) => covers(span, [mention.start, mention.end], 0.6))) votes++;
  }
  return votes;
}

function scorePeople(gold: readonly GoldEntity[], reports: readonly ReadReport[], show: (line: string) => void): number {
  const people = gold.filter((entity) => entity.type === 'person');
  const merged = merge(reports);
  const same = new Map(
    people.map((entity) => [
      entity.id,
      merged
        .map((one) => ({ one, votes: votesFor(entity, one) }))
        .filter(({ votes }) => votes > 0)
        .sort((a, b) => b.votes - a.votes)
        .slice(0, 3)
        .map(({ one }) => one),
    ]),
  );
  const found = people.filter((entity) => same.get(entity.id)?.some((one) => one.type === 'person'));
  for (const entity of people) if (!found.includes(entity)) show(`person not found: ${entity.name}`);
  const own = merged.filter((one) => one.type === 'person');
  const right = own.filter((one) => people.some((entity) => same.get(entity.id)?.includes(one)));
  for (const one of own)
    if (!right.includes(one)) show(`false person: ${one.name} (${one.chains.map(({ report }) => report.file).join(' ')})`);
  return (2 * found.length) / (people.length + found.length + own.length - right.length || 1);
}

/** Our mentions on gold mentions: right where their chain's commonest gold entity is that mention's own. */
function scoreMentions(
  gold: readonly GoldEntity[],
  reports: readonly ReadReport[],
  show: (line: string) => void,
): { right: number; placed: number; gold: number } {
  const sums = { right: 0, placed: 0, gold: 0 };
  for (const report of reports) {
    const spans = gold.flatMap((entity) => goldSpans(entity, report).map((span) => ({ entity, span })));
    const inBlocks = spans.filter(({ span }) =>
      report.base.sentences.some((sentence) => span[0] >= sentence.start && span[1] <= sentence.end),
    );
    sums.gold += inBlocks.length;
    for (const chain of report.chains) {
      const hits = chain.mentions
        .filter((mention) => mention.kind !== 'pronoun')
        .map((mention) => ({ mention, on: bestOn(spans, mention) }));
      const placed = hits.filter(({ on }) => on !== null);
      const own = majority(placed.map(({ on }) => on?.id ?? ''));
      sums.placed += placed.length;
      for (const { mention, on } of placed) {
        if (on?.id === own) sums.right++;
        else show(`${report.file} “${report.text.slice(mention.start, mention.end)}” in chain ${chain.name}, gold ${on?.name}`);
      }
    }
    for (const { entity, span } of inBlocks) {
      const hit = report.chains.some((chain) => chain.mentions.some((mention) => covers(span, [mention.start, mention.end], 0.6)));
      if (!hit) show(`${report.file} missed “${report.text.slice(...span)}” (${entity.type} ${entity.name})`);
    }
  }
  return sums;
}

function bestOn(
  spans: readonly { entity: GoldEntity; span: [number, number] }[],
  mention: { start: number; end: number },
): GoldEntity | null {
  const length = mention.end - mention.start;
  // A description that holds a name (“the foreign minister of Chad”) is no mention of the thing named.
  const exact = spans.filter(
    ({ span }) =>
      covers(span, [mention.start, mention.end], 0.6) &&
      overlap(span, [mention.start, mention.end]) >= 0.5 * Math.max(length, span[1] - span[0]),
  );
  exact.sort((a, b) => distance(a.span, mention) - distance(b.span, mention));
  return exact[0]?.entity ?? null;
}

const distance = ([start, end]: readonly [number, number], mention: { start: number; end: number }): number =>
  Math.abs(start - mention.start) + Math.abs(end - mention.end);

function majority(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function readingAt(reports: readonly ReadReport[], row: GoldReading): string {
  const report = reports.find((one) => one.file === row.file);
  const span = report && spansOf(report.text, row.text)[row.nth];
  if (!report || !span) return 'no such place';
  for (const chain of report.chains) {
    for (const mention of chain.mentions)
      if (mention.kind === 'name' && mention.reading && covers(span, [mention.start, mention.end], 0.6)) return mention.reading;
  }
  return 'none';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dataDir = process.env['CROSSWIRE_DATA'] ?? join(ROOT, '..', 'shared', 'data');
  if (!existsSync(dataDir)) throw new Error(`no data in ${dataDir}`);
  const casesDir = process.argv[2] ?? join(ROOT, 'test', 'stories');
  const show = process.argv.includes('--show') ? console.log : () => {};
  for (const [key, value] of Object.entries(await evaluateNames(casesDir, dataDir, shippedModel(), show)))
    console.log(key.padEnd(24), value.toFixed(2));
}
