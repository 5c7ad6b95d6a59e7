import type { Command } from 'commander';
import { CrosswireError } from '../../errors.js';
import {
  askEntity,
  askMeetings,
  askOverdue,
  askQuotes,
  askSearch,
  askStories,
  askStory,
  askTimeline,
  askTrips,
  lettered,
} from '../../pipeline/index.js';
import { comparisonView } from '../../view/index.js';
import { pageFor, putOut } from '../common.js';
import { printComparison } from '../print/comparison.js';
import { type Forms, HTML, OUT, written } from '../print/story.js';
import { printEntity, printEvents, printQuotes, printSearch, printStories, printTrips } from '../print/record/answers.js';
import { dayOption, limitOf, recordVerb, type RecordOptions, show, withRecord } from './common.js';

interface Listed extends RecordOptions {
  readonly limit: string;
}

interface Windowed extends Listed {
  readonly since?: string;
  readonly until?: string;
}

interface Trips extends Windowed {
  readonly of?: string;
  readonly to?: string;
  readonly from?: string;
}

const LIMIT = ['--limit <n>', 'at most so many', '50'] as const;

const given = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, string>);

/** `--since` and `--until` as days. */
export const windowOf = (options: { readonly since?: string; readonly until?: string }): { since?: string; until?: string } => ({
  ...given('since', dayOption('since', options.since, 'first')),
  ...given('until', dayOption('until', options.until, 'last')),
});

export function addTrips(program: Command): void {
  recordVerb(program, 'trips', 'who travelled where, planned journeys too')
    .option('--of <name>', 'who travels: a name in any spelling, or an id')
    .option('--to <place>', 'where to: a country or place')
    .option('--from <country>', 'the country the travellers come from')
    .option('--since <date>', 'not before: a year, month or day')
    .option('--until <date>', 'not after')
    .option(...LIMIT)
    .action(async (options: Trips) => {
      const question = {
        ...given('of', options.of),
        ...given('to', options.to),
        ...given('from', options.from),
        ...windowOf(options),
        limit: limitOf(options.limit),
      };
      show(await withRecord(options, (store) => askTrips(store, question)), options, printTrips);
    });
}

const PORTRAITS = [
  { verb: 'person', description: 'what the record holds of a person', types: ['person'] },
  { verb: 'org', description: 'what the record holds of an organisation', types: ['organisation'] },
  { verb: 'country', description: 'what the record holds of a country', types: ['state'] },
] as const;

export function addPortraits(program: Command): void {
  for (const { verb, description, types } of PORTRAITS) {
    recordVerb(program, verb, description)
      .argument('<name>', 'a name in any spelling, or an id: n5')
      .option('--limit <n>', 'at most so many events', '20')
      .action(async (name: string, options: Listed) => {
        show(await withRecord(options, (store) => askEntity(store, name, types, limitOf(options.limit))), options, printEntity);
      });
  }
}

export function addStory(program: Command): void {
  recordVerb(program, 'story', 'the comparison of the reports of a story; without an id, the stories of the record')
    .argument('[id]', 'a story s1, an event e12 that it tells, or the first letters of a report’s id')
    .option('--limit <n>', 'at most so many stories', '50')
    .addOption(HTML())
    .addOption(OUT())
    .action(async (id: string | undefined, options: Listed & Forms) => {
      if (id === undefined) {
        if (options.html || options.out)
          throw new CrosswireError('USAGE', { subject: 'story', hint: 'name the story: crosswire story s1 --html' });
        return listStories(options);
      }
      const { number, document } = await withRecord(options, (store) => askStory(store, id));
      if (options.html || options.out) {
        const shown = options.json ? document : lettered(document);
        return putOut(await written(shown, options, () => pageFor(options.width)), options.out);
      }
      const brief = (): string => {
        const page = pageFor(options.width);
        const hint = `Story s${number} – crosswire why s${number}.c1 tells how a value came about`;
        return `${page.ink('dim', hint)}\n${printComparison(comparisonView(lettered(document)), page)}`;
      };
      process.stdout.write(options.json ? `${JSON.stringify(document, null, 1)}\n` : brief());
    });
}

async function listStories(options: Listed): Promise<void> {
  const limit = limitOf(options.limit);
  const rows = await withRecord(options, (store) => askStories(store, { limit: limit + 1, newestFirst: true }));
  const stories = rows
    .slice(0, limit)
    .map(({ id, title, kind, from, to, articles, origins }) => ({ id: `s${id}`, title, kind, from, to, reports: articles, origins }));
  show({ format: 'crosswire/stories@1' as const, more: rows.length > limit, stories }, options, printStories);
}

interface Timeline extends Windowed {
  readonly of?: string;
  readonly in?: string;
  readonly type?: string;
  readonly status?: string;
  readonly main?: true;
}

export function addTimeline(program: Command): void {
  recordVerb(program, 'timeline', 'events by their dates')
    .option('--of <name>', 'who takes part, in any role')
    .option('--in <place>', 'where: a country or place')
    .option('--type <type>', 'one type of event; crosswire codebook lists them')
    .option('--status <status>', 'planned, occurred, cancelled …')
    .option('--main', 'only what stories are about')
    .option('--since <date>', 'not before: a year, month or day')
    .option('--until <date>', 'not after')
    .option(...LIMIT)
    .action(async (options: Timeline) => {
      const named = {
        ...given('of', options.of),
        ...given('in', options.in),
        ...given('type', options.type),
        ...given('status', options.status),
      };
      const question = { ...named, ...windowOf(options), ...(options.main ? { main: true } : {}), limit: limitOf(options.limit) };
      show(await withRecord(options, (store) => askTimeline(store, question)), options, printEvents);
    });
}

export function addMeetings(program: Command): void {
  recordVerb(program, 'meetings', 'when two people, bodies or countries met, spoke or signed')
    .argument('<a>', 'a name in any spelling, or an id; a country stands for everybody from it')
    .argument('<b>', 'the other side')
    .option('--since <date>', 'not before: a year, month or day')
    .option('--until <date>', 'not after')
    .option(...LIMIT)
    .action(async (a: string, b: string, options: Windowed) => {
      const window = { ...windowOf(options), limit: limitOf(options.limit) };
      show(await withRecord(options, (store) => askMeetings(store, a, b, window)), options, printEvents);
    });
}

export function addOverdue(program: Command): void {
  recordVerb(program, 'overdue', 'plans whose days have passed and of which no report tells what became')
    .option('--as-of <date>', 'the day to look from (default: today)')
    .option(...LIMIT)
    .action(async (options: Listed & { readonly asOf?: string }) => {
      const day = dayOption('as-of', options.asOf ?? new Date().toISOString().slice(0, 10), 'first') ?? '';
      show(await withRecord(options, (store) => askOverdue(store, day, limitOf(options.limit))), options, printEvents);
    });
}

export function addQuotes(program: Command): void {
  recordVerb(program, 'quotes', 'what was said, by whom and about what; the newest first')
    .option('--by <name>', 'who said it')
    .option('--about <name>', 'whom or what the sentence names; or words that stand in the quotation')
    .option(...LIMIT)
    .action(async (options: Listed & { readonly by?: string; readonly about?: string }) => {
      const question = { ...given('by', options.by), ...given('about', options.about), limit: limitOf(options.limit) };
      show(await withRecord(options, (store) => askQuotes(store, question)), options, printQuotes);
    });
}

export function addSearch(program: Command): void {
  recordVerb(program, 'search', 'reports that hold all the words, in any form of them; "a phrase" stands together')
    .argument('<words...>', 'words, and phrases in quotation marks')
    .option('--publisher <name>', 'of one publisher')
    .option('--with <name>', 'that name somebody or something')
    .option('--since <date>', 'not before: a year, month or day')
    .option('--until <date>', 'not after')
    .option('--limit <n>', 'at most so many', '10')
    .action(async (words: string[], options: Windowed & { readonly publisher?: string; readonly with?: string }) => {
      // A shell takes the marks off a phrase: an argument of several words is one.
      const text = words.map((word) => (/\s/.test(word) && !word.includes('"') ? `"${word}"` : word)).join(' ');
      const filters = { ...given('publisher', options.publisher), ...given('with', options.with), ...windowOf(options) };
      show(
        await withRecord(options, (store) => askSearch(store, { words: text, ...filters, limit: limitOf(options.limit) })),
        options,
        printSearch,
      );
    });
}
