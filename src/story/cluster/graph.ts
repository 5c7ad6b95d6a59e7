import { Archive, type ArchiveState } from './archive.js';
import { type Entry, gapOf, meet } from './entry.js';
import type { Frequencies } from './frequencies.js';
import type { Link } from './link.js';
import { likenessOf, nearness, placeOf, probability, probabilityAtBest, textEvidence } from './pair.js';
import { weigh } from './vector.js';

// Less in common than this is nothing in common.
const LEAST_COSINE = 0.04;

// A pair that could not reach this if each were the other's nearest is not kept: most of a report's candidates, and their memory. The crowd round
// a report only grows, so that such a pair would never come back.
const LEAST_PROBABLE = 0.1;

/** Live reports and how near they stand to one another. */
export class Graph {
  readonly archive: Archive;

  constructor(state?: ArchiveState) {
    this.archive = new Archive(undefined, state);
  }

  /** Compares a report with those that may be near it, and takes it in. */
  add(entry: Entry): void {
    for (const other of this.archive.candidates(entry.vector, entry)) this.#connect(entry, other);
    this.archive.add(entry);
  }

  #connect(entry: Entry, other: Entry): void {
    const likeness = likenessOf(other.vector, entry.vector);
    if (likeness.cosine < LEAST_COSINE) return;
    const gap = gapOf(other, entry);
    const edge = { evidence: textEvidence(likeness), near: nearness(likeness.cosine, gap), gap };
    meet(entry, other.number, edge.near);
    meet(other, entry.number, edge.near);
    if (probabilityAtBest(edge, entry, other) < LEAST_PROBABLE) return;
    entry.edges.set(other.number, edge);
    other.edges.set(entry.number, edge);
  }

  /** Probability that two reports tell one story; 0 where nothing connects them. */
  probability(a: Entry, b: Entry): number {
    const edge = a.edges.get(b.number);
    return edge ? probability(edge, placeOf(edge.near, a, b)) : 0;
  }

  /** Live neighbours with the probability of one story. */
  *neighbours(entry: Entry): Generator<{ readonly entry: Entry; readonly strength: number }> {
    for (const number of entry.edges.keys()) {
      const other = this.archive.get(number);
      if (other) yield { entry: other, strength: this.probability(entry, other) };
    }
  }

  /** The nearest live neighbour in each story that a report may belong to, at least by `least`; the strongest first. */
  nearestByStory(entry: Entry, least: number): { readonly entry: Entry; readonly strength: number }[] {
    const nearest = new Map<string, { entry: Entry; strength: number }>();
    for (const { entry: other, strength } of this.neighbours(entry)) {
      if (strength < least || strength <= (nearest.get(other.story)?.strength ?? 0)) continue;
      nearest.set(other.story, { entry: other, strength });
    }
    return [...nearest.values()].sort((a, b) => b.strength - a.strength || a.entry.number - b.entry.number);
  }

  /** Cuts a report off: it tells no story of its own, and what it shares with others brings nothing together. */
  isolate(entry: Entry): void {
    for (const number of entry.edges.keys()) {
      const other = this.archive.get(number);
      if (!other) continue;
      other.edges.delete(entry.number);
      const at = other.nearest.findIndex(({ number: one }) => one === entry.number);
      if (at >= 0) other.nearest.splice(at, 1);
    }
    entry.edges.clear();
    entry.nearest.length = 0;
    this.archive.hide(entry);
  }

  /** The connections among some reports, by their place in the list. */
  links(entries: readonly Entry[]): Link[] {
    const places = new Map(entries.map(({ number }, i) => [number, i]));
    const links: Link[] = [];
    entries.forEach((entry, a) => {
      for (const { entry: other, strength } of this.neighbours(entry)) {
        const b = places.get(other.number);
        if (b !== undefined && b > a) links.push({ a, b, strength });
      }
    });
    return links;
  }

  /** Weighs all live reports by what is known of their stems now, and compares neighbours anew. */
  weighAnew(frequencies: Frequencies): void {
    const pairs: [Entry, Entry][] = [];
    for (const entry of this.archive.entries()) {
      const known = new Set([...entry.edges.keys(), ...entry.nearest.map(({ number }) => number)]);
      for (const number of known) {
        const other = this.archive.get(number);
        // A pair that both know is taken from the later one.
        if (other && (number < entry.number || !knows(other, entry.number))) pairs.push([entry, other]);
      }
    }
    for (const entry of this.archive.entries()) {
      entry.vector = weigh(entry.vector, frequencies);
      entry.nearest.length = 0;
      entry.edges.clear();
    }
    for (const [entry, other] of pairs) this.#connect(entry, other);
  }
}

const knows = ({ edges, nearest }: Entry, number: number): boolean => edges.has(number) || nearest.some((one) => one.number === number);
