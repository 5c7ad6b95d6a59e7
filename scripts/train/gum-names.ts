import { NER_TAGS } from '../../src/model/types.js';
import type { ConlluSentence, ConlluWord } from '../../src/source/conllu.js';
import { isTitle } from './people.js';

const CLASS: Readonly<Record<string, string>> = { person: 'PER', place: 'LOC', organization: 'ORG' };

interface Span {
  readonly first: number;
  readonly last: number;
  readonly type: string;
}

/**
 * Name tags from GUM's entity annotation, which marks whole noun phrases of every kind. A phrase is a name when only proper
 * nouns are left of it without article, titles and genitive mark; the outermost name counts. Null where a proper noun in a
 * person, place or organisation is left over, because nobody said whether it is a name by itself.
 */
export function namesOfGum(sentence: ConlluSentence): Int32Array | null {
  const { words } = sentence;
  const tags = new Int32Array(words.length);
  const taken = new Uint8Array(words.length);
  const spans = entitySpans(sentence).sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const span of spans) {
    const name = CLASS[span.type] === undefined ? null : trimmed(words, span);
    if (name === null || taken.subarray(name.first, name.last + 1).some(Boolean)) continue;
    for (let i = name.first; i <= name.last; i += 1) {
      taken[i] = 1;
      const tag = `${i === name.first ? 'B' : 'I'}-${CLASS[span.type]}`;
      tags[i] = (NER_TAGS as readonly string[]).indexOf(tag);
    }
  }
  const doubtful = spans.some(({ type, first, last }) => {
    if (CLASS[type] === undefined) return false;
    return words.slice(first, last + 1).some((word, k) => word.upos === 'PROPN' && !taken[first + k] && !isTitle(word.form));
  });
  return doubtful ? null : tags;
}

function trimmed(words: readonly ConlluWord[], { first, last, type }: Span): Span | null {
  let from = first;
  let to = last;
  const form = (i: number) => (words[i] as ConlluWord).form;
  while (from < to && (/^(the|a|an)$/i.test(form(from)) || isTitle(form(from)))) from += 1;
  if (to > from && /^['’]s?$/.test(form(to))) to -= 1;
  for (let i = from; i <= to; i += 1) {
    const { upos, form: shown } = words[i] as ConlluWord;
    const edge = i === from || i === to;
    const capital = /^\p{Lu}/u.test(shown);
    const inside = !edge && type !== 'person' && /^(of|for|and|the|on|in|&)$/i.test(shown);
    const hyphen = !edge && upos === 'PUNCT' && /^[-–.]$/.test(shown);
    if (!(upos === 'PROPN' || (capital && /^(ADJ|NOUN|VERB|NUM)$/.test(upos) && to > from) || inside || hyphen)) return null;
  }
  return words.slice(from, to + 1).some(({ upos }) => upos === 'PROPN') ? { first: from, last: to, type } : null;
}

/** Entity brackets as GUM prints them: `(12-person-…` opens, `12)` closes, `(12-person-…)` does both. */
function entitySpans({ words }: ConlluSentence): Span[] {
  const found: Span[] = [];
  const open: { id: string; first: number; type: string }[] = [];
  words.forEach(({ misc }, i) => {
    const value = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const [, id, type, closed, closing] of value.matchAll(/\((\d+(?:\[[^\]]*\])?)-(\w+)-[^()]*(\)?)|(\d+(?:\[[^\]]*\])?)\)/g)) {
      if (id !== undefined && closed === ')') found.push({ first: i, last: i, type: type as string });
      else if (id !== undefined) open.push({ id, first: i, type: type as string });
      else {
        const at = open.findLastIndex((entity) => entity.id === closing);
        const [entity] = at < 0 ? [] : open.splice(at, 1);
        if (entity) found.push({ first: entity.first, last: i, type: entity.type });
      }
    }
  });
  return found;
}
