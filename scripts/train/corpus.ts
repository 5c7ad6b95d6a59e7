import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { NER_TAGS, type TokenColumns, UPOS } from '../../src/model/types.js';
import { type ConlluSentence, readConllu, readIob2 } from '../../src/source/conllu.js';

/** One sentence as the models see it, and what is right for it. */
export interface Example {
  readonly columns: TokenColumns;
  readonly count: number;
  /** Joint tags; null where nobody annotated them. */
  readonly tags: Int32Array | null;
  /** Heads as places in the sentence; `count` for the root. */
  readonly heads: Int32Array | null;
  readonly rels: Int32Array | null;
  /** Places in NER_TAGS. */
  readonly names: Int32Array | null;
}

export function columnsOf(forms: readonly string[]): TokenColumns {
  const count = forms.length;
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  let text = '';
  forms.forEach((form, i) => {
    start[i] = text.length;
    text += form;
    end[i] = text.length;
    text += ' ';
  });
  const bytes = () => new Uint8Array(count);
  return { text, count, start, end, upos: bytes(), xpos: bytes(), head: new Int32Array(count), rel: bytes(), ner: bytes() };
}

export const formsOf = (example: Example): string[] =>
  Array.from({ length: example.count }, (_, i) => example.columns.text.slice(example.columns.start[i], example.columns.end[i]));

/** The joint tags and relations that the training text holds, by frequency; `root` is relation 0. */
export class Inventory {
  readonly xpos: string[] = [];
  readonly tags: [number, number][] = [];
  readonly rels: string[] = ['root'];
  private readonly tagNumber = new Map<string, number>();
  private readonly relNumber = new Map<string, number>([['root', 0]]);

  /** Joint tags and relations seen less often than `rare` times are read as the commonest one that shares their first part. */
  constructor(sentences: readonly ConlluSentence[], rare: number) {
    const tags = countBy(sentences, ({ xpos, upos }) => `${xpos} ${upos}`);
    const rels = countBy(sentences, ({ deprel }) => deprel);
    for (const [tag, count] of tags) if (count >= rare) this.addTag(tag);
    for (const [rel, count] of rels) {
      if (count < rare || this.relNumber.has(rel)) continue;
      this.relNumber.set(rel, this.rels.length);
      this.rels.push(rel);
    }
  }

  tagOf(xpos: string, upos: string): number {
    const exact = this.tagNumber.get(`${xpos} ${upos}`);
    if (exact !== undefined) return exact;
    const alike = this.tags.findIndex(([x]) => this.xpos[x] === xpos);
    return alike < 0
      ? Math.max(
          0,
          this.tags.findIndex(([, u]) => UPOS[u] === upos),
        )
      : alike;
  }

  /** Numbers of the joint tags of proper nouns. */
  properNouns(): ReadonlySet<number> {
    return new Set(this.tags.flatMap(([, upos], tag) => (UPOS[upos] === 'PROPN' ? [tag] : [])));
  }

  relOf(rel: string): number {
    const general = rel.split(':')[0] as string;
    return this.relNumber.get(rel) ?? this.relNumber.get(general) ?? this.relNumber.get('dep') ?? 1;
  }

  private addTag(tag: string): void {
    const [x, u] = tag.split(' ') as [string, string];
    if (!this.xpos.includes(x)) this.xpos.push(x);
    this.tagNumber.set(tag, this.tags.length);
    this.tags.push([this.xpos.indexOf(x), Math.max(0, (UPOS as readonly string[]).indexOf(u))]);
  }
}

function countBy(sentences: readonly ConlluSentence[], key: (word: ConlluSentence['words'][number]) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const { words } of sentences) for (const word of words) counts.set(key(word), (counts.get(key(word)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/**
 * Copies for what the treebanks lack: headings in capitals, and sentences without their final mark. A fixed choice of sentences.
 */
export function variants(sentences: readonly ConlluSentence[]): ConlluSentence[] {
  const long = sentences.filter(({ words }) => words.length > 4);
  const shouted = long
    .filter((_, k) => k % 40 === 7)
    .map((sentence) => ({ ...sentence, words: sentence.words.map((word) => ({ ...word, form: word.form.toUpperCase() })) }));
  const open = long
    .filter(({ words }, k) => k % 20 === 3 && endsInLeaf(words))
    .map((sentence) => ({ ...sentence, words: sentence.words.slice(0, -1) }));
  return [...shouted, ...open];
}

function endsInLeaf(words: ConlluSentence['words']): boolean {
  return words.at(-1)?.upos === 'PUNCT' && words.every(({ head }) => head !== words.length - 1);
}

export function treeExample(sentence: ConlluSentence, inventory: Inventory): Example {
  const { words } = sentence;
  const count = words.length;
  return {
    columns: columnsOf(words.map(({ form }) => form)),
    count,
    tags: Int32Array.from(words, ({ xpos, upos }) => inventory.tagOf(xpos, upos)),
    heads: Int32Array.from(words, ({ head }) => (head === null || head < 0 ? count : head)),
    rels: Int32Array.from(words, ({ deprel }) => inventory.relOf(deprel)),
    names: null,
  };
}

/** The same for a sentence that a model read. */
export function readingExample(sentence: ConlluSentence, inventory: Inventory): Example {
  const names = sentence.words.map(({ misc }) => (NER_TAGS as readonly string[]).indexOf(misc.slice('Name='.length)));
  return { ...treeExample(sentence, inventory), names: Int32Array.from(names) };
}

/** CrossNER's finer classes, and those of ours that they are. Elections, events and the rest are no names here. */
const NAME_CLASS: Readonly<Record<string, string>> = {
  PER: 'PER',
  LOC: 'LOC',
  ORG: 'ORG',
  politician: 'PER',
  person: 'PER',
  country: 'LOC',
  location: 'LOC',
  organisation: 'ORG',
  politicalparty: 'ORG',
};

export function nameTag(tag: string): number {
  const mapped = tag === 'O' ? undefined : NAME_CLASS[tag.slice(2)];
  return mapped === undefined ? 0 : (NER_TAGS as readonly string[]).indexOf(tag.slice(0, 2) + mapped);
}

export function nameExamples(text: string, subject: string): Example[] {
  return readIob2(text, subject).map(({ forms, tags }) => ({
    columns: columnsOf(forms),
    count: forms.length,
    tags: null,
    heads: null,
    rels: null,
    names: Int32Array.from(tags, nameTag),
  }));
}

export function readGzip(dataDir: string, file: string): string {
  return gunzipSync(readFileSync(join(dataDir, file))).toString('utf8');
}

export const readTrees = (dataDir: string, file: string): ConlluSentence[] => readConllu(readGzip(dataDir, file), file);
export const readNames = (dataDir: string, file: string): Example[] => nameExamples(readGzip(dataDir, file), file);
