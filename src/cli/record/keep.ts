import type { Command } from 'commander';
import { askDoctor } from '../../pipeline/index.js';
import { codebook } from '../../view/index.js';
import { printCodebook, printDoctor } from '../print/record/state.js';
import { placeOf, recordVerb, type RecordOptions, show, withRecord } from './common.js';

/** Exit codes: 0 sound, 1 faults were found. */
export function addDoctor(program: Command): void {
  recordVerb(program, 'doctor', 'how much the record holds, whether its storage is sound, which dates contradict one another').action(
    async (options: RecordOptions) => {
      const document = await withRecord(options, (store) => askDoctor(store, placeOf(options)));
      show(document, options, printDoctor);
      if (document.faults.length > 0) process.exitCode = 1;
    },
  );
}

export function addCodebook(program: Command): void {
  program
    .command('codebook')
    .description('the types of events, roles and rules in force, as the reading itself uses them')
    .option('--json', 'print the document')
    .option('--width <columns>', 'columns (default: the terminal’s, or 100)')
    .action((options: RecordOptions) => show(codebook(), options, printCodebook));
}
