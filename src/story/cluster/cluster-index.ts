import type { Entry } from './entry.js';
import { Frequencies } from './frequencies.js';
import { Graph } from './graph.js';
import { averageLink, type Link } from './link.js';
import { Past } from './past.js';
import { ARRIVE, JOIN, joinFrom, TOUCHED } from './pair.js';
import { isRoundUp } from './round-up.js';
import { Stories } from './stories.js';
import { type ClusterState, entryOf, savedEntry } from './state.js';
import type { Assignment, ClusterReport, StoryChange } from './types.js';
import { columnsOf, weigh } from './vector.js';

// The stories a report touches are looked at again when it has come.
const MOST_TOUCHED = 6;
// The latest reports of a story speak for it; a story that has more than these is settled and no longer taken apart.
const MOST_MEMBERS = 24;
// What a new order of stories must win, in sums of (probability − JOIN) over pairs, before reports change places.
const LEAST_GAIN = 0.2;
// Rarity is learned quickly at first: every time the archive has grown by a quarter all is weighed anew, up to a number from which on nothing changes.
const FIRST = 20;
const GROWTH = 1.25;
const STEADY = 20_000;

const EMPTY: ClusterState = {
  format: 'crosswire/clusters@1',
  reports: 0,
  opened: 0,
  fresh: FIRST,
  frequencies: { reports: 0, counts: [] },
  archive: { latest: null, cuts: [] },
  entries: [],
  past: [],
  pastArchive: { latest: null, cuts: [] },
};

/** Tells stories apart as reports come in, one by one; a few days out of order do no harm. */
export class ClusterIndex {
  readonly #frequencies: Frequencies;
  readonly #graph: Graph;
  readonly #stories: Stories;
  readonly #past: Past;
  #reports: number;
  /** Number of reports at the last weighing. */
  #fresh: number;

  /** `state`: what an earlier index had come to; it goes on as that one would have. */
  constructor(state: ClusterState = EMPTY) {
    this.#frequencies = new Frequencies(state.frequencies);
    this.#graph = new Graph(state.archive);
    this.#stories = new Stories(state.opened);
    this.#past = new Past(
      state.past.map((saved) => entryOf(saved)),
      state.pastArchive,
    );
    this.#reports = state.reports;
    this.#fresh = state.fresh;
    for (const saved of state.entries) {
      const entry = entryOf(saved);
      this.#graph.archive.add(entry, saved.hidden);
      this.#stories.enter(entry.story, entry);
    }
  }

  /** All that later assignments hang on, as plain data. */
  state(): ClusterState {
    return {
      format: 'crosswire/clusters@1',
      reports: this.#reports,
      opened: this.#stories.opened,
      fresh: this.#fresh,
      frequencies: this.#frequencies.state(),
      archive: this.#graph.archive.state(),
      entries: [...this.#graph.archive.entries()].map((entry) => savedEntry(entry, this.#graph.archive.isHidden(entry))),
      past: [...this.#past.entries()].map((entry) => savedEntry(entry, false)),
      pastArchive: this.#past.state(),
    };
  }

  /** Number of reports read. */
  get reports(): number {
    return this.#reports;
  }

  /** Number of reports that new ones may still join. */
  get live(): number {
    return this.#graph.archive.size;
  }

  /** Assigns a report to a story or opens one; says which stories were merged or split on its account. */
  add(report: ClusterReport): Assignment {
    const columns = columnsOf(report);
    this.#frequencies.add(columns.keys);
    const { id, day, days } = report;
    const vector = weigh(columns, this.#frequencies);
    const entry: Entry = { number: this.#reports++, id, day, days, vector, story: '', nearest: [], edges: new Map() };
    this.#letGo(day);
    for (const old of this.#past.takeFor(entry, ARRIVE)) {
      this.#graph.archive.add(old);
      this.#stories.enter(old.story, old);
    }
    this.#graph.add(entry);
    const cut = this.#cutRoundUps(entry);
    const touched = this.#touched(entry);
    this.#stories.enter(this.#storyFor(entry, touched), entry);
    const changes = touched.length > 0 ? this.#revise(entry, touched) : [];
    const more = this.#refresh(entry);
    return { number: entry.number, id, story: entry.story, changes: [...cut, ...changes, ...more] };
  }

  #letGo(day: number | null): void {
    for (const old of this.#graph.archive.expire(day)) {
      if (!this.#graph.archive.isHidden(old)) this.#past.add(old);
      this.#stories.leave(old);
    }
  }

  /** Stories that hold a report the new one may belong with, the strongest first. */
  #touched(entry: Entry): string[] {
    return this.#graph
      .nearestByStory(entry, TOUCHED)
      .slice(0, MOST_TOUCHED)
      .map(({ entry: other }) => other.story);
  }

  /** Cuts off round-ups: the new report, or an earlier one whose stories have come after it. */
  #cutRoundUps(entry: Entry): StoryChange[] {
    const nearest = this.#graph.nearestByStory(entry, TOUCHED).slice(0, MOST_TOUCHED);
    const changes: StoryChange[] = [];
    for (const suspect of [entry, ...nearest.map((neighbour) => neighbour.entry)]) {
      const stories = this.#graph.nearestByStory(suspect, TOUCHED).map((neighbour) => neighbour.entry);
      if (!isRoundUp(suspect, stories.slice(0, MOST_TOUCHED))) continue;
      this.#graph.isolate(suspect);
      const rest = this.#stories.members(suspect.story).filter((member) => member !== suspect);
      if (suspect !== entry && rest.length > 0) changes.push(...this.#stories.reorder(entry, [rest, [suspect]]));
    }
    return changes;
  }

  #storyFor(entry: Entry, touched: readonly string[]): string {
    let [best, story] = [ARRIVE, ''];
    for (const name of touched) {
      const members = this.#stories.members(name).slice(-MOST_MEMBERS);
      const mean = members.reduce((sum, other) => sum + this.#graph.probability(entry, other), 0) / members.length;
      if (mean >= best) [best, story] = [mean, name];
    }
    return story || this.#stories.open();
  }

  /** Orders the reports of the touched stories anew and keeps the new order where it is clearly better. */
  #revise(entry: Entry, touched: readonly string[]): StoryChange[] {
    const names = [...new Set([...touched, entry.story])].filter((name) => this.#stories.members(name).length <= MOST_MEMBERS);
    const entries = names.flatMap((name) => this.#stories.members(name)).sort((a, b) => a.number - b.number);
    if (entries.length < 3) return [];
    const links = this.#graph.links(entries);
    const groups = averageLink(entries.length, links, joinFrom);
    if (gainOf(entries, links, groups) < LEAST_GAIN) return [];
    return this.#stories.reorder(
      entry,
      groups.map((group) => group.map((i) => entries[i] as Entry)),
    );
  }

  /** Weighs and groups all live reports anew when the archive has grown enough for rarity to mean something else. */
  #refresh(at: Entry): StoryChange[] {
    if (this.#reports < this.#fresh * GROWTH || this.#reports > STEADY) return [];
    this.#fresh = this.#reports;
    this.#graph.weighAnew(this.#frequencies);
    const entries = [...this.#graph.archive.entries()];
    const groups = averageLink(entries.length, this.#graph.links(entries), joinFrom);
    return this.#stories.reorder(
      at,
      groups.map((group) => group.map((i) => entries[i] as Entry)),
    );
  }
}

/** What a grouping wins over the stories as they are: the sum of (probability − JOIN) over the pairs it puts together less those it parts. */
function gainOf(entries: readonly Entry[], links: readonly Link[], groups: readonly (readonly number[])[]): number {
  const groupOf = new Map(groups.flatMap((group, i) => group.map((at) => [at, i] as const)));
  let gain = 0;
  for (const { a, b, strength } of links) {
    const now = entries[a]?.story === entries[b]?.story;
    const then = groupOf.get(a) === groupOf.get(b);
    gain += (Number(then) - Number(now)) * strength;
  }
  const sizes = new Map<string, number>();
  for (const { story } of entries) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  return gain - JOIN * (pairsIn(groups.map((group) => group.length)) - pairsIn(sizes.values()));
}

function pairsIn(sizes: Iterable<number>): number {
  let pairs = 0;
  for (const size of sizes) pairs += (size * (size - 1)) / 2;
  return pairs;
}
