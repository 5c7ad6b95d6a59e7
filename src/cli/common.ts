import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { readConfig } from '../config.js';
import { CrosswireError } from '../errors.js';
import type { Page } from './print/page.js';
import { inkFor } from './print/ink.js';

/** Columns where neither `--width` nor the terminal says otherwise. */
const DEFAULT_WIDTH = 100;
const NARROWEST = 40;

/** Width and colour for standard output. @throws CrosswireError USAGE */
export function pageFor(width: string | undefined): Page {
  const { colour } = readConfig();
  return { width: columns(width), ink: inkFor(process.stdout, colour) };
}

function columns(asked: string | undefined): number {
  if (asked === undefined) return Math.max(NARROWEST, Math.min(process.stdout.columns ?? DEFAULT_WIDTH, 120));
  const width = Number(asked);
  if (!Number.isInteger(width) || width < NARROWEST) {
    throw new CrosswireError('USAGE', { subject: `--width ${asked}`, hint: `give a whole number of columns, ${NARROWEST} or more` });
  }
  return width;
}

/** One line on standard error for each thing that went wrong, with its code. */
export function warn(code: string, message: string): void {
  process.stderr.write(`crosswire: ${code}: ${message}\n`);
}

/** Writes what a verb made to standard output, or to a file. @throws CrosswireError OUTPUT_UNWRITABLE */
export function putOut(text: string, file: string | undefined): void {
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (cause) {
    throw new CrosswireError('OUTPUT_UNWRITABLE', { subject: file, detail: (cause as NodeJS.ErrnoException).code ?? 'unknown', cause });
  }
}

/** Prints, and waits while the reader of the pipe is slower than we are, so that nothing piles up. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
