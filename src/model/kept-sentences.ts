import { mix } from './hash.js';
import type { Analyzer, TokenColumns } from './types.js';

/** Sentences that are kept: those of ten to twenty reports, since reports that rework one wire are read one after the other. */
const MOST = 256;

/** A sentence and what was found in it; places and heads count from its first token. */
interface Kept {
  readonly letters: Uint16Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly head: Int32Array;
  readonly rel: Uint8Array;
  readonly ner: Uint8Array;
}

/**
 * The same analyzer, which does not analyse the last 256 sentences again: reports of one event share whole sentences. What `within` says of a
 * sentence must hang on nothing but its letters and how they are cut into tokens.
 */
export class KeptSentences implements Analyzer {
  readonly name: string;
  readonly xposNames: readonly string[];
  readonly relNames: readonly string[];
  /** By hash of the letters, the one kept longest first. */
  private readonly kept = new Map<number, Kept>();

  constructor(private readonly within: Analyzer) {
    this.name = within.name;
    this.xposNames = within.xposNames;
    this.relNames = within.relNames;
  }

  analyze(columns: TokenColumns, first: number, last: number): void {
    if (last <= first) return;
    const key = hashOf(columns, first, last);
    const known = this.kept.get(key);
    if (known && isSame(known, columns, first, last)) {
      write(known, columns, first);
      return;
    }
    this.within.analyze(columns, first, last);
    this.kept.delete(key);
    this.kept.set(key, copyOf(columns, first, last));
    if (this.kept.size > MOST) this.kept.delete(this.kept.keys().next().value as number);
  }
}

function hashOf({ text, start, end }: TokenColumns, first: number, last: number): number {
  let hash = last - first;
  for (let at = start[first] as number; at < (end[last - 1] as number); at += 1) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

function isSame(kept: Kept, { text, start, end }: TokenColumns, first: number, last: number): boolean {
  const from = start[first] as number;
  if (kept.start.length !== last - first || kept.letters.length !== (end[last - 1] as number) - from) return false;
  for (let i = first; i < last; i += 1) {
    if (kept.start[i - first] !== (start[i] as number) - from || kept.end[i - first] !== (end[i] as number) - from) return false;
  }
  return kept.letters.every((letter, k) => letter === text.charCodeAt(from + k));
}

/** Letters are copied: a piece cut out of a text would keep the whole text in memory. */
function copyOf(columns: TokenColumns, first: number, last: number): Kept {
  const { text, start, end, upos, xpos, head, rel, ner } = columns;
  const from = start[first] as number;
  const letters = new Uint16Array((end[last - 1] as number) - from);
  for (let k = 0; k < letters.length; k += 1) letters[k] = text.charCodeAt(from + k);
  return {
    letters,
    start: start.slice(first, last).map((at) => at - from),
    end: end.slice(first, last).map((at) => at - from),
    upos: upos.slice(first, last),
    xpos: xpos.slice(first, last),
    head: head.slice(first, last).map((above) => (above < 0 ? above : above - first)),
    rel: rel.slice(first, last),
    ner: ner.slice(first, last),
  };
}

function write({ upos, xpos, head, rel, ner }: Kept, columns: TokenColumns, first: number): void {
  columns.upos.set(upos, first);
  columns.xpos.set(xpos, first);
  columns.rel.set(rel, first);
  columns.ner.set(ner, first);
  for (let i = 0; i < head.length; i += 1) {
    const above = head[i] as number;
    columns.head[first + i] = above < 0 ? above : above + first;
  }
}
