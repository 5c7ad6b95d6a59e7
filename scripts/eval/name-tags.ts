import { type Analyzer, NER_TAGS } from '../../src/model/index.js';
import { buildGivenBase } from '../../src/text/index.js';
import { nameTags } from '../../src/text/names/index.js';
import { type Example, formsOf, readNames } from '../train/corpus.js';
import { articleOf } from './treebank.js';

const FILES = { 'names.uner': 'uner-ewt.dev.iob2.gz', 'names.crossner': 'crossner-politics.dev.txt.gz' } as const;

/** Entity F1 of the final tags (tables, title grammar and recogniser together) on sentences with given tokens, each read by itself. */
export function scoreNameTags(analyzer: Analyzer, dataDir: string): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const [key, file] of Object.entries(FILES)) {
    const counts = { gold: 0, own: 0, both: 0 };
    for (const example of readNames(dataDir, file)) {
      const right = new Set(spansIn(example.names as ArrayLike<number>, example.count));
      const own = spansIn(nameTags(baseOf(example, analyzer)), example.count);
      counts.gold += right.size;
      counts.own += own.length;
      counts.both += own.filter((span) => right.has(span)).length;
    }
    if (counts.gold === 0) throw new Error(`no names in ${file}`);
    figures[key] = (200 * counts.both) / (counts.gold + counts.own);
  }
  return figures;
}

function baseOf(example: Example, analyzer: Analyzer) {
  const forms = formsOf(example).slice(0, example.count);
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const form of forms) {
    starts.push(text.length);
    text += form;
    ends.push(text.length);
    text += ' ';
  }
  const article = articleOf({ id: 'x', text, paragraphs: [{ start: 0, end: text.length }], sentences: [], tokens: [], sentenceStarts: [] });
  return buildGivenBase(article, { starts, ends, sentenceStarts: [0] }, analyzer);
}

/** `first-last-class` of each name. */
export function spansIn(tags: ArrayLike<number>, count: number): string[] {
  const found: string[] = [];
  for (let i = 0; i < count; i++) {
    const tag = NER_TAGS[tags[i] as number] ?? 'O';
    const before = i > 0 ? (NER_TAGS[tags[i - 1] as number] ?? 'O') : 'O';
    if (tag === 'O' || (!tag.startsWith('B') && before.slice(2) === tag.slice(2))) continue;
    let last = i;
    while (last + 1 < count && NER_TAGS[tags[last + 1] as number] === `I-${tag.slice(2)}`) last++;
    found.push(`${i}-${last}-${tag.slice(2)}`);
  }
  return found;
}
