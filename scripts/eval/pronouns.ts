import type { Analyzer } from '../../src/model/index.js';
import { buildGivenBase } from '../../src/text/index.js';
import { findChains } from '../../src/text/names/index.js';
import { articleOf, readTreebank, type TreebankDocument } from './treebank.js';

const PRONOUNS = new Set('he him his himself she her hers herself it its itself they them their theirs themselves'.split(' '));

interface GoldMention {
  readonly entity: string;
  readonly first: number;
  last: number;
}

/**
 * Third-person pronouns of the GUM news documents: `pronouns` is the share of those we resolve whose chain names the right entity
 * before them, `pronouns.resolved` the share of those with a gold antecedent that we resolve at all.
 */
export function scorePronouns(analyzer: Analyzer, dataDir: string): Record<string, number> {
  const counts = { gold: 0, own: 0, right: 0 };
  const files = ['ud-gum-free.dev.conllu.gz', 'ud-gum-free.train.conllu.gz'];
  for (const document of files.flatMap((file) => readTreebank(dataDir, file, (id) => id.startsWith('GUM_news')))) {
    scoreDocument(document, analyzer, counts);
  }
  if (counts.gold === 0) throw new Error('no pronouns to score');
  return { pronouns: (100 * counts.right) / (counts.own || 1), 'pronouns.resolved': (100 * counts.own) / counts.gold };
}

function scoreDocument(document: TreebankDocument, analyzer: Analyzer, counts: { gold: number; own: number; right: number }): void {
  const gold = goldMentions(document);
  const starts = document.tokens.map(({ start }) => start);
  const ends = document.tokens.map(({ end }) => end);
  const base = buildGivenBase(articleOf(document), { starts, ends, sentenceStarts: document.sentenceStarts }, analyzer);
  const chains = findChains(base);
  for (const mention of gold) {
    if (mention.first !== mention.last || !PRONOUNS.has(base.tokens.lower(mention.first))) continue;
    const earlier = gold.filter(
      (other) => other.entity === mention.entity && other.first < mention.first && !isPronoun(base.tokens.lower(other.first), other),
    );
    if (earlier.length === 0) continue;
    counts.gold++;
    const chain = chains.find((one) => one.mentions.some((own) => own.kind === 'pronoun' && own.first === mention.first));
    const named = chain?.mentions.filter((own) => own.kind !== 'pronoun' && own.first < mention.first) ?? [];
    if (named.length === 0) continue;
    counts.own++;
    if (
      named.some((own) =>
        earlier.some(
          (other) =>
            own.head >= other.first && own.head <= other.last && own.first >= other.first - 2 && headInside(document, other, own.head),
        ),
      )
    )
      counts.right++;
  }
}

const isPronoun = (lower: string, mention: GoldMention): boolean => mention.first === mention.last && PRONOUNS.has(lower);

/** Our mention's head is the gold mention's own: its head lies outside the gold mention, or they share the name's words. */
function headInside(document: TreebankDocument, gold: GoldMention, head: number): boolean {
  const outside = document.tokens[head]?.head ?? -1;
  if (outside < gold.first || outside > gold.last) return true;
  return document.tokens[head]?.rel === 'flat' || document.tokens[outside]?.upos === 'PROPN';
}

/** Mentions with their entities from the MISC column: `(12-person-…` opens, `12)` closes, `(12-…)` does both. */
function goldMentions(document: TreebankDocument): GoldMention[] {
  const mentions: GoldMention[] = [];
  const open: GoldMention[] = [];
  document.tokens.forEach(({ misc }, token) => {
    const marks = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const [, opens, closes] of marks.matchAll(/\((\d+)[^()]*?(?=[()]|$)|(\d+)?\)/g)) {
      if (opens) {
        const mention = { entity: opens, first: token, last: token };
        mentions.push(mention);
        open.push(mention);
      } else {
        const at = closes ? open.findLastIndex((one) => one.entity === closes) : open.length - 1;
        const [closed] = open.splice(at < 0 ? open.length - 1 : at, 1);
        if (closed) closed.last = token;
      }
    }
  });
  return mentions;
}
