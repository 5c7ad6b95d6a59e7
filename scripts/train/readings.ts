import { type Analyzer, NER_TAGS } from '../../src/model/index.js';
import { type BaseText, buildBase } from '../../src/text/index.js';
import { nerOf } from '../../src/text/names/tags.js';
import type { Sentence } from '../../src/text/types.js';
import { plainArticle } from '../plain-article.js';

/** Shorter sentences teach little, longer ones are read badly. */
const TOKENS = { least: 5, most: 60 };

/**
 * The sentences of a text as a model reads them: blocks of CoNLL-U, the tag of the name in the last column (`Name=B-PER`). `seen` holds the
 * sentences that were written before, which are left out.
 */
export function readingsOf(text: string, analyzer: Analyzer, seen: Set<string>): string[] {
  const base = buildBase(plainArticle(text), analyzer);
  return base.sentences.flatMap((sentence) => {
    const printed = text.slice(sentence.start, sentence.end);
    const count = sentence.last - sentence.first;
    if (count < TOKENS.least || count > TOKENS.most || seen.has(printed)) return [];
    seen.add(printed);
    return [`${linesOf(base, sentence).join('\n')}\n`];
  });
}

function linesOf(base: BaseText, { first, last }: Sentence): string[] {
  const { tokens } = base;
  const ner = nerOf(base);
  return Array.from({ length: last - first }, (_, k) => {
    const at = first + k;
    const head = tokens.head(at);
    const arc = [head < 0 ? 0 : head - first + 1, tokens.rel(at)];
    return [k + 1, tokens.form(at), '_', tokens.upos(at), tokens.xpos(at), '_', ...arc, '_', `Name=${NER_TAGS[ner(at)]}`].join('\t');
  });
}
