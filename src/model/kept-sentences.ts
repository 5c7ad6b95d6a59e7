import type { Analyzer, TokenColumns } from './types.js';

/** Sentences that are kept: those of ten to twenty reports, since reports that rework one wire are read one after the other. */
const MOST = 256;

/** Numbers that are kept of a token: where it starts and ends and its head, all counted from the sentence's beginning, and its four labels as one. */
const EACH = 4;

/**
 * The same analyzer, which does not analyse the last 256 sentences again: reports of one event share whole sentences. What `within` says of a
 * sentence must hang on nothing but its letters and how they are cut into tokens.
 */
export class KeptSentences implements Analyzer {
  readonly name: string;
  readonly xposNames: readonly string[];
  readonly relNames: readonly string[];
  /** By the sentence as printed, the one kept longest first. A few reports stay in memory with the sentences cut out of them. */
  private readonly kept = new Map<string, Int32Array>();

  constructor(private readonly within: Analyzer) {
    this.name = within.name;
    this.xposNames = within.xposNames;
    this.relNames = within.relNames;
  }

  analyze(columns: TokenColumns, first: number, last: number): void {
    if (last <= first) return;
    const printed = columns.text.slice(columns.start[first], columns.end[last - 1]);
    const known = this.kept.get(printed);
    if (known && isCutAlike(known, columns, first, last)) {
      write(known, columns, first);
      return;
    }
    this.within.analyze(columns, first, last);
    this.kept.delete(printed);
    this.kept.set(printed, numbersOf(columns, first, last));
    if (this.kept.size > MOST) this.kept.delete(this.kept.keys().next().value as string);
  }
}

function isCutAlike(kept: Int32Array, { start, end }: TokenColumns, first: number, last: number): boolean {
  const from = start[first] as number;
  if (kept.length !== (last - first) * EACH) return false;
  for (let token = first, k = 0; token < last; token += 1, k += EACH) {
    if (kept[k] !== (start[token] as number) - from || kept[k + 1] !== (end[token] as number) - from) return false;
  }
  return true;
}

function numbersOf({ start, end, upos, xpos, head, rel, ner }: TokenColumns, first: number, last: number): Int32Array {
  const from = start[first] as number;
  const kept = new Int32Array((last - first) * EACH);
  for (let token = first, k = 0; token < last; token += 1, k += EACH) {
    const above = head[token] as number;
    kept[k] = (start[token] as number) - from;
    kept[k + 1] = (end[token] as number) - from;
    kept[k + 2] = above < 0 ? above : above - first;
    kept[k + 3] =
      (upos[token] as number) | ((xpos[token] as number) << 8) | ((rel[token] as number) << 16) | ((ner[token] as number) << 24);
  }
  return kept;
}

function write(kept: Int32Array, { upos, xpos, head, rel, ner }: TokenColumns, first: number): void {
  for (let token = first, k = 0; k < kept.length; token += 1, k += EACH) {
    const above = kept[k + 2] as number;
    const labels = kept[k + 3] as number;
    head[token] = above < 0 ? above : above + first;
    upos[token] = labels & 255;
    xpos[token] = (labels >>> 8) & 255;
    rel[token] = (labels >>> 16) & 255;
    ner[token] = labels >>> 24;
  }
}
