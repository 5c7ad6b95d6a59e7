import { Command, CommanderError } from 'commander';
import { CrosswireError } from '../errors.js';
import { addAnnotate } from './annotate.js';
import { addBrief, addKin } from './brief.js';
import { addCluster } from './cluster.js';
import { warn } from './common.js';
import { addCompare } from './compare.js';
import { addAdd } from './record/add.js';
import { addMeetings, addOverdue, addPortraits, addQuotes, addSearch, addStory, addTimeline, addTrips } from './record/ask.js';
import { addCheck } from './record/check.js';
import { addCorrections, addReread } from './record/correct.js';
import { addExport } from './record/export.js';
import { addImport } from './record/import.js';
import { addCodebook, addDoctor } from './record/keep.js';
import { addWhy } from './why.js';

/** Exit codes: 0 done, 1 done in part, 2 not done. */
const NOT_DONE = 2;

function program(): Command {
  const root = new Command('crosswire')
    .description('Reads news reports on international affairs and keeps one sourced record of what happened.')
    .exitOverride()
    .showHelpAfterError('(crosswire --help lists the verbs)');
  for (const add of [
    addCompare,
    addAdd,
    addImport,
    addTrips,
    addTimeline,
    addMeetings,
    addPortraits,
    addStory,
    addQuotes,
    addSearch,
    addOverdue,
    addCheck,
    addCorrections,
    addReread,
    addExport,
    addDoctor,
    addCodebook,
    addWhy,
    addAnnotate,
    addCluster,
    addBrief,
    addKin,
  ])
    add(root);
  for (const verb of root.commands) verb.exitOverride();
  return root;
}

/** A reader that closes the pipe early (`| head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/** The verb that the arguments of the process name, done. A promise for others to wait for: a script that is no module cannot. */
export const done: Promise<void> = program()
  .parseAsync()
  .then(
    () => {},
    (error: unknown) => {
      process.exitCode = exitCodeFor(error);
    },
  );

function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : NOT_DONE;
  if (!(error instanceof CrosswireError)) throw error;
  if (Array.isArray(error.cause)) for (const rejection of error.cause) warn(rejection.code, rejection.message);
  warn(error.code, error.message);
  return NOT_DONE;
}
