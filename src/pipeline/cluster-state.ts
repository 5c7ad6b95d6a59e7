import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { CrosswireError } from '../errors.js';
import { ClusterIndex, type ClusterState, type SavedEntry } from '../story/index.js';

const FORMAT = /^crosswire\/clusters@(\d+)$/;
const VERSION = 1;

/**
 * An index that goes on from what `saveClusters` wrote: a line of JSON for all that is no report, and one for each report that new ones may join. A new
 * index where there is no such file yet. @throws CrosswireError STATE_BROKEN, STATE_NEWER, FILE_UNREADABLE
 */
export async function openClusters(file?: string): Promise<ClusterIndex> {
  if (file === undefined || !existsSync(file)) return new ClusterIndex();
  try {
    return new ClusterIndex(await readLines(file));
  } catch (error) {
    if (error instanceof SyntaxError) throw new CrosswireError('STATE_BROKEN', { subject: file, detail: 'not JSON', cause: error });
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof CrosswireError || code === undefined) throw error;
    throw new CrosswireError('FILE_UNREADABLE', { subject: file, detail: code, cause: error });
  }
}

async function readLines(file: string): Promise<ClusterState> {
  const broken = (detail: string): CrosswireError => new CrosswireError('STATE_BROKEN', { subject: file, detail });
  const entries: SavedEntry[] = [];
  let head: Head | null = null;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
    const value: unknown = JSON.parse(line);
    if (head === null) head = headOf(value, file);
    else if (isEntry(value)) entries.push(value);
    else throw broken(`line ${entries.length + 2}`);
  }
  if (head === null) throw broken('empty');
  const { live, gone: _, ...state } = head;
  const all = live + head.gone;
  if (entries.length !== all) throw broken(`${entries.length} of ${all} reports`);
  return { ...state, entries: entries.slice(0, live), past: entries.slice(live) };
}

/** First line: the state without its reports, and the numbers of those that new ones may join and of those that are past. */
type Head = Omit<ClusterState, 'entries' | 'past'> & { readonly live: number; readonly gone: number };

function headOf(value: unknown, file: string): Head {
  const head = (value ?? {}) as Partial<Head>;
  const version = Number(FORMAT.exec(String(head.format))?.[1] ?? Number.NaN);
  if (version > VERSION) throw new CrosswireError('STATE_NEWER', { subject: file, detail: head.format ?? '' });
  const counted = [head.reports, head.opened, head.fresh, head.live, head.gone, head.frequencies?.reports].every((count) =>
    Number.isInteger(count),
  );
  if (
    version !== VERSION ||
    !counted ||
    !Array.isArray(head.frequencies?.counts) ||
    !Array.isArray(head.archive?.cuts) ||
    !Array.isArray(head.pastArchive?.cuts)
  ) {
    throw new CrosswireError('STATE_BROKEN', { subject: file, detail: 'line 1' });
  }
  return head as Head;
}

function isEntry(value: unknown): value is SavedEntry {
  const { number, id, story, keys, damped, marks, idf, nearest, edges } = (value ?? {}) as Partial<SavedEntry>;
  if (!Number.isInteger(number) || typeof id !== 'string' || typeof story !== 'string') return false;
  if (!Array.isArray(keys) || !Array.isArray(nearest) || !Array.isArray(edges)) return false;
  return [damped, marks, idf].every((column) => Array.isArray(column) && column.length === keys.length);
}

/** Saves an index in place of what the file held; whoever reads it at any moment finds the one or the other whole. @throws CrosswireError OUTPUT_UNWRITABLE */
export async function saveClusters(file: string, index: ClusterIndex): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await writeLines(draft, index.state());
    await rename(draft, file);
  } catch (cause) {
    await rm(draft, { force: true });
    throw new CrosswireError('OUTPUT_UNWRITABLE', { subject: file, detail: (cause as NodeJS.ErrnoException).code ?? 'unknown', cause });
  }
}

async function writeLines(draft: string, { entries, past, ...rest }: ClusterState): Promise<void> {
  const handle = await open(draft, 'w');
  const out = createWriteStream('', { fd: handle.fd, autoClose: false });
  try {
    for (const value of [{ ...rest, live: entries.length, gone: past.length }, ...entries, ...past]) {
      if (!out.write(`${JSON.stringify(value)}\n`)) await once(out, 'drain');
    }
    out.end();
    await once(out, 'finish');
    // On disk before the name changes hands: a power cut must not leave an empty file under the old name.
    await handle.sync();
  } finally {
    await handle.close();
  }
}
