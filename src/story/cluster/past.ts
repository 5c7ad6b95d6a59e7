import { Archive, type ArchiveState, type Reach } from './archive.js';
import { type Entry, WINDOW } from './entry.js';
import { likenessOf, nearness, probabilityAtBest, textEvidence } from './pair.js';

// A report of each of so many stories, two months of three hundred a day; with them 80 MB at the most.
const MOST_PAST = 20_000;
const REACH: Reach = { places: 200, stems: 40, candidates: 8 };

/** The first report of each story that has left the window, for the one that comes weeks later and names its day. */
export class Past {
  readonly #archive: Archive;
  readonly #byStory = new Map<string, Entry>();

  constructor(entries: readonly Entry[] = [], state?: ArchiveState) {
    this.#archive = new Archive(REACH, state);
    for (const entry of entries) this.#enter(entry);
  }

  /** In the order in which they went. */
  entries(): IterableIterator<Entry> {
    return this.#archive.entries();
  }

  state(): ArchiveState {
    return this.#archive.state();
  }

  add(entry: Entry): void {
    if (entry.day === null || this.#byStory.has(entry.story)) return;
    entry.edges.clear();
    this.#enter(entry);
    const [oldest] = this.#archive.entries();
    if (oldest && this.#archive.size > MOST_PAST) this.#leave(oldest);
  }

  /** Takes out the reports that a new one follows up: it names a day before the window, and they are of that day and much like it. */
  takeFor(entry: Entry, least: number): Entry[] {
    const { day, days } = entry;
    if (day === null || !days.some((one) => one < day - WINDOW)) return [];
    const found = this.#archive.candidates(entry.vector, entry).filter((other) => likely(entry, other) >= least);
    for (const other of found) this.#leave(other);
    return found;
  }

  #enter(entry: Entry): void {
    this.#byStory.set(entry.story, entry);
    this.#archive.add(entry);
  }

  #leave(entry: Entry): void {
    this.#byStory.delete(entry.story);
    this.#archive.remove(entry);
  }
}

function likely(entry: Entry, other: Entry): number {
  const likeness = likenessOf(other.vector, entry.vector);
  const edge = { evidence: textEvidence(likeness), near: nearness(likeness.cosine, 0), gap: 0 };
  return probabilityAtBest(edge, entry, other);
}
