import { createWriteStream } from 'node:fs';
import type { Command } from 'commander';
import { CrosswireError } from '../errors.js';
import { type Assignment, cluster, clusterBatch, openClusters, saveClusters } from '../pipeline/index.js';
import { warn, write } from './common.js';

interface Options {
  readonly batch?: true;
  readonly follow?: true;
  readonly changes?: string;
  readonly state?: string;
}

/** Exit codes: 0 all read, 1 some input could not be used, 2 nothing could. */
export function addCluster(program: Command): void {
  program
    .command('cluster')
    .description('tell which reports belong to one story: {"id", "story"} a line, in order of arrival')
    .argument('[file]', 'JSON Lines in order of arrival, a folder, or - for standard input', '-')
    .option('--follow', 'print each line when its report has come, and merges and splits of stories when they are found')
    .option('--changes <file>', 'write the merges and splits of stories to a file')
    .option('--state <file>', 'go on from what an earlier call saved there, and save what this one has come to')
    .option('--batch', 'look at all reports before the first is assigned')
    .action(run);
}

async function run(file: string, options: Options): Promise<void> {
  if (options.batch && (options.follow || options.changes || options.state)) {
    throw new CrosswireError('USAGE', {
      subject: '--batch',
      hint: 'it looks at all reports first, so nothing is ever merged or split, or gone on from',
    });
  }
  const counts = { used: 0, rejected: 0 };
  if (options.batch) await runBatch(file, counts);
  else await runStream(file, options, counts);
  if (counts.used === 0)
    throw new CrosswireError('NO_ARTICLE', { subject: file, hint: 'each line: {"id", "text", "title"?, "published"?}' });
  if (counts.rejected > 0) process.exitCode = 1;
}

type Counts = { used: number; rejected: number };

async function runBatch(file: string, counts: Counts): Promise<void> {
  const { assignments, rejections } = await clusterBatch(file);
  for (const { code, message } of rejections) warn(code, message);
  for (const { id, story } of assignments) await write(lineOf({ id, story }));
  counts.used = assignments.length;
  counts.rejected = rejections.length;
}

/**
 * Without `--follow` the lines are held back until the input ends, and tell what the stories have become by then; above them a line for each report
 * of an earlier call that is of another story now.
 */
async function runStream(file: string, { follow, changes, state }: Options, counts: Counts): Promise<void> {
  const index = await openClusters(state);
  const stories = new Map<number, Line>();
  const moved = new Map<number, Line>();
  const earlier = index.reports;
  const log = changes === undefined ? null : createWriteStream(changes);
  for await (const item of cluster(file, index)) {
    if ('rejection' in item) {
      counts.rejected++;
      warn(item.rejection.code, item.rejection.message);
      continue;
    }
    const { id, story, number } = item.assignment;
    counts.used++;
    const lines = item.assignment.changes.map((change) => changeLine(change));
    log?.write(lines.join(''));
    if (follow) await write(lineOf({ id, story }) + lines.join(''));
    else {
      stories.set(number, { id, story });
      for (const { to, reports } of item.assignment.changes)
        for (const one of reports) (one.number < earlier ? moved : stories).set(one.number, { id: one.id, story: to });
    }
  }
  for (const [, line] of [...moved].sort(([a], [b]) => a - b)) await write(lineOf(line));
  for (const line of stories.values()) await write(lineOf(line));
  log?.end();
  if (state !== undefined && counts.used > 0) await saveClusters(state, index);
}

interface Line {
  readonly id: string;
  readonly story: string;
}

const lineOf = (value: object): string => `${JSON.stringify(value)}\n`;

const changeLine = ({ change, at, from, to, reports }: Assignment['changes'][number]): string =>
  lineOf({ change, at, from, to, reports: reports.map(({ id }) => id) });
