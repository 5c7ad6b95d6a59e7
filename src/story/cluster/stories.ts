import type { Entry } from './entry.js';
import type { StoryChange } from './types.js';

/** Which live reports make up which story, and how stories change their reports. */
export class Stories {
  readonly #members = new Map<string, Entry[]>();
  #opened: number;

  constructor(opened = 0) {
    this.#opened = opened;
  }

  /** Number of stories opened so far. */
  get opened(): number {
    return this.#opened;
  }

  /** Live reports of a story, in order of arrival. */
  members(story: string): readonly Entry[] {
    return this.#members.get(story) ?? [];
  }

  open(): string {
    return `s${++this.#opened}`;
  }

  enter(story: string, entry: Entry): void {
    entry.story = story;
    const members = this.#members.get(story);
    if (!members) this.#members.set(story, [entry]);
    else members.splice(members.findLastIndex(({ number }) => number < entry.number) + 1, 0, entry);
  }

  leave(entry: Entry): void {
    const left = this.members(entry.story).filter((member) => member !== entry);
    if (left.length > 0) this.#members.set(entry.story, left);
    else this.#members.delete(entry.story);
  }

  /**
   * Gives each group of reports the name that most of them bear, the largest group first; a group whose names are taken opens a story.
   * `groups` together hold all live reports of the stories they touch. `at` is the report that set this off; it is not told of, being new.
   */
  reorder(at: Entry, groups: readonly (readonly Entry[])[]): StoryChange[] {
    const taken = new Set<string>();
    const moves = new Map<string, { from: string; to: string; reports: { number: number; id: string }[] }>();
    for (const group of groups.toSorted((a, b) => b.length - a.length || first(a) - first(b))) {
      const name = mostCommon(group.map(({ story }) => story).filter((story) => story !== '' && !taken.has(story))) ?? this.open();
      taken.add(name);
      for (const entry of group) {
        if (entry.story === name) continue;
        const key = `${entry.story} ${name}`;
        const move = moves.get(key) ?? { from: entry.story, to: name, reports: [] };
        if (entry !== at && entry.story !== '') move.reports.push({ number: entry.number, id: entry.id });
        moves.set(key, move);
        this.leave(entry);
        this.enter(name, entry);
      }
    }
    return [...moves.values()]
      .filter(({ reports }) => reports.length > 0)
      .map(({ from, to, reports }) => ({ change: this.#members.has(from) ? 'split' : 'merge', at: at.id, from, to, reports }));
  }
}

const first = (group: readonly Entry[]): number => group[0]?.number ?? 0;

/** Ties go to the name that comes first. */
function mostCommon(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
