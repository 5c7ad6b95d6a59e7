/**
 * Happenings of single sentences written for this project by people who had not seen the rules (`test/gold/happenings.ndjson`).
 * Usage: npx tsx scripts/eval/happenings.ts [--show tune|held]
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { EVENT_TYPES, type EventMention, readReport, ROLES } from '../../src/event/index.js';
import { type Analyzer, loadModel } from '../../src/model/index.js';
import { type AnnotatedText, annotateBase, buildBase } from '../../src/text/index.js';
import { plainArticle } from '../plain-article.js';

export const HAPPENINGS = fileURLToPath(new URL('../../test/gold/happenings.ndjson', import.meta.url));

export interface GoldHappening {
  readonly type: string;
  /** The word that tells it; it stands once in the text. */
  readonly trigger: string;
  readonly status: string;
  /** Names as the text has them, and their roles. */
  readonly who: readonly (readonly [string, string])[];
}

export interface HappeningRow {
  readonly text: string;
  readonly events: readonly GoldHappening[];
  /** The row is only measured; nothing was changed after its misses were seen. */
  readonly half?: 'held';
}

export const readHappenings = (): HappeningRow[] =>
  readFileSync(HAPPENINGS, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as HappeningRow);

/** What is wrong with a row, so that a slip of the pen is no miss; empty where nothing is. */
export function faultsOf({ text, events }: HappeningRow): string[] {
  return events.flatMap(({ type, trigger, who }) => [
    ...((EVENT_TYPES as readonly string[]).includes(type) ? [] : [`no type “${type}”`]),
    ...(text.split(trigger).length === 2 ? [] : [`“${trigger}” does not stand once in “${text}”`]),
    ...who.filter(([name]) => !text.includes(name)).map(([name]) => `“${name}” does not stand in “${text}”`),
    ...who.filter(([, role]) => !(ROLES as readonly string[]).includes(role)).map(([, role]) => `no role “${role}”`),
  ]);
}

interface Found {
  readonly text: AnnotatedText;
  readonly events: readonly EventMention[];
}

export function happeningsIn(text: string, analyzer: Analyzer): Found {
  const annotated = annotateBase(buildBase(plainArticle(text), analyzer), null);
  return { text: annotated, events: readReport(annotated).events };
}

/** Pairs of gold and own: the same type, and the trigger word is ours or stands in our clause; those on the word itself first. */
export function pairsOf(gold: readonly GoldHappening[], { text, events }: Found): Map<GoldHappening, EventMention> {
  const left = new Set(events);
  const pairs = new Map<GoldHappening, EventMention>();
  const covers = (event: EventMention, start: number, end: number, exact: boolean): boolean => {
    const token = { start: text.tokens.start(event.trigger), end: text.tokens.end(event.trigger) };
    const span = exact ? token : event.evidence;
    return span.start < end && start < span.end;
  };
  for (const exact of [true, false]) {
    for (const one of gold) {
      if (pairs.has(one)) continue;
      const start = text.article.text.indexOf(one.trigger);
      const own = [...left].find((event) => event.type === one.type && covers(event, start, start + one.trigger.length, exact));
      if (!own) continue;
      left.delete(own);
      pairs.set(one, own);
    }
  }
  return pairs;
}

/** Whether any mention of the participant's chain overlaps the name; adjectives are mentions of their state. */
function isNamed({ text }: Found, chain: number, token: number, name: string): boolean {
  const { article, tokens, chains } = text;
  const spans = [{ start: tokens.start(token), end: tokens.end(token) }, ...(chains[chain]?.mentions ?? [])];
  const first = article.text.indexOf(name);
  return spans.some(({ start, end }) => {
    for (let at = first; at >= 0; at = article.text.indexOf(name, at + 1)) if (start < at + name.length && at < end) return true;
    return false;
  });
}

export interface Counts {
  gold: number;
  own: number;
  found: number;
  roles: number;
  rolesOwn: number;
  rolesFound: number;
  status: number;
}

function count(counts: Counts, row: HappeningRow, found: Found, show: (line: string) => void): void {
  const pairs = pairsOf(row.events, found);
  counts.gold += row.events.length;
  counts.own += found.events.length;
  counts.found += pairs.size;
  for (const one of row.events) if (!pairs.has(one)) show(`missed ${one.type} “${one.trigger}” | ${row.text}`);
  const paired = new Set(pairs.values());
  for (const event of found.events) {
    if (!paired.has(event)) show(`false ${event.type} “${found.text.tokens.form(event.trigger)}” (${event.row}) | ${row.text}`);
  }
  for (const [one, own] of pairs) {
    const right = one.who.filter(([name, role]) =>
      own.participants.some((participant) => participant.role === role && isNamed(found, participant.chain, participant.token, name)),
    );
    counts.roles += one.who.length;
    counts.rolesOwn += own.participants.length;
    counts.rolesFound += right.length;
    if (own.status === one.status) counts.status += 1;
    else show(`status ${own.status}, should be ${one.status}: ${one.type} “${one.trigger}” | ${row.text}`);
    const roles = own.participants.map(({ token, role }) => `${role} ${found.text.tokens.form(token)}`);
    if (right.length < one.who.length || own.participants.length > right.length) {
      show(
        `roles ${roles.join(', ') || 'none'}, should be ${one.who.map(([name, role]) => `${role} ${name}`).join(', ')}: ${one.type} “${one.trigger}” | ${row.text}`,
      );
    }
  }
}

const f1 = (both: number, gold: number, own: number): number => (gold + own === 0 ? 100 : (200 * both) / (gold + own));

/**
 * F1 of happenings (type and word or clause) and of their participants, and the percent of statuses that are right. `tune` is over the
 * rows on which the rules were tuned, `held` over those that are only measured.
 */
export function evaluateHappenings(
  modelFile = 'models/en.bin',
  show: (half: string, line: string) => void = () => {},
): Record<string, number> {
  const analyzer = loadModel(readFileSync(modelFile));
  const figures: Record<string, number> = {};
  for (const half of ['tune', 'held'] as const) {
    const counts: Counts = { gold: 0, own: 0, found: 0, roles: 0, rolesOwn: 0, rolesFound: 0, status: 0 };
    const rows = readHappenings().filter((row) => (row.half ?? 'tune') === half);
    for (const row of rows) count(counts, row, happeningsIn(row.text, analyzer), (line) => show(half, line));
    if (counts.gold === 0) throw new Error(`no happenings to score in ${half}`);
    figures[`found.${half}`] = (100 * counts.found) / counts.gold;
    figures[`events.${half}`] = f1(counts.found, counts.gold, counts.own);
    figures[`roles.${half}`] = f1(counts.rolesFound, counts.roles, counts.rolesOwn);
    figures[`status.${half}`] = counts.found === 0 ? 0 : (100 * counts.status) / counts.found;
  }
  return figures;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const at = process.argv.indexOf('--show');
  const figures = evaluateHappenings('models/en.bin', (half, line) => {
    if (at > 0 && half === process.argv[at + 1]) console.log(line);
  });
  for (const [name, value] of Object.entries(figures)) console.log(name.padEnd(20), value.toFixed(1));
}
