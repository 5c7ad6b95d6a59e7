import type { TokenColumns } from '../../model/index.js';
import type { BaseText } from '../base.js';
import type { Mention } from '../types.js';
import type { Draft } from './draft.js';
import type { Cast } from './entities.js';
import type { Words } from './words.js';

/** Reads what the statistical recogniser left in the table, where the table keeps it. */
export function nerOf(base: BaseText): (token: number) => number {
  const { columns } = base.tokens as { columns?: TokenColumns };
  const ner = columns?.ner;
  return ner ? (token) => ner[token] ?? 0 : () => 0;
}

/** Index of the B tag in NER_TAGS; I is one more. */
const BEGIN = { person: 1, place: 3, state: 3, organisation: 5, event: 0 } as const;

/**
 * Final tags: the recogniser's, except where closed tables or the title grammar know better. Everything else that the chains hold is
 * right in reports but costs precision on running text of other kinds (UNER dev 66.0 with the recogniser alone, 61.8 with all added).
 */
export function tagsOf(words: Words, cast: Cast, ner: (token: number) => number): Uint8Array {
  const tags = new Uint8Array(words.tokens.count);
  for (let token = 0; token < tags.length; token++) tags[token] = ner(token);
  for (const draft of cast.drafts) {
    if (BEGIN[draft.type] === 0 || !isSure(draft)) continue;
    for (const mention of draft.mentions) if (mention.kind === 'name' && !modifies(words, mention)) put(tags, draft, mention);
  }
  return tags;
}

/** A state, a body of the tables, or a person whose post is printed. */
const isSure = (draft: Draft): boolean =>
  draft.type === 'state' || draft.row !== null || (draft.type === 'person' && draft.named && draft.offices.length > 0);

/** “United Kingdom general election”: the name is part of another, which the recogniser judges. */
const modifies = (words: Words, mention: Mention): boolean => mention.head >= 0 && words.tokens.rel(mention.head) === 'compound';

/** Writes one name, unless the recogniser has a longer one around it. */
function put(tags: Uint8Array, draft: Draft, mention: Mention): void {
  const begin = mention.reading === 'government' ? BEGIN.place : BEGIN[draft.type];
  const inside = (token: number): boolean => (tags[token] ?? 0) !== 0 && (tags[token] ?? 0) % 2 === 0;
  const longer = draft.type !== 'person' && (inside(mention.first) || inside(mention.last));
  if (longer) return;
  for (let token = mention.first; token < mention.last; token++) tags[token] = token === mention.first ? begin : begin + 1;
}
