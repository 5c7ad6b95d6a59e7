import type { OrganisationRow } from '../../lexicon/organisations.js';
import type { Chain, EntityType, Mention, Office, Reading } from '../types.js';
import type { OfficePhrase } from './offices.js';
import type { Gender } from './vocabulary.js';
import type { Words } from './words.js';

/** An entity while its mentions are being gathered. */
export interface Draft {
  type: EntityType;
  name: string;
  iso: string | null;
  gender: Gender;
  named: boolean;
  /** A group: “two aid workers”, “residents”. */
  plural: boolean;
  readonly row: OrganisationRow | null;
  /** Nouns by which the report has called it: “minister”, “company”. */
  readonly nouns: Set<string>;
  readonly offices: Office[];
  readonly mentions: Mention[];
}

export function newDraft(
  type: EntityType,
  name: string,
  more: Partial<Pick<Draft, 'iso' | 'gender' | 'named' | 'plural' | 'row'>> = {},
): Draft {
  return {
    type,
    name,
    iso: null,
    gender: null,
    named: true,
    plural: false,
    row: null,
    nouns: new Set(),
    offices: [],
    mentions: [],
    ...more,
  };
}

/** The token of a range whose head lies outside it: what a verb or preposition governs. */
export function headToken(words: Words, first: number, last: number): number {
  const { tokens } = words;
  for (let token = last - 1; token >= first; token--) {
    const head = tokens.head(token);
    if ((head < first || head >= last) && tokens.upos(token) !== 'PUNCT') return token;
  }
  return last - 1;
}

/** A mention of words `first` to `last` (excluded). */
export function mentionOf(words: Words, first: number, last: number, kind: Mention['kind'], reading?: Reading): Mention {
  const from = words.first[first] as number;
  const to = words.first[last] as number;
  return {
    start: words.start(first),
    end: words.end(last - 1),
    first: from,
    last: to,
    sentence: words.sentence[first] ?? 0,
    head: headToken(words, from, to),
    kind,
    ...(reading && { reading }),
  };
}

export function officeOf(words: Words, phrase: OfficePhrase, of: string | null): Office {
  const last = Math.max(phrase.last, phrase.head + 1);
  return {
    title: phrase.title,
    of,
    former: phrase.former,
    span: { start: words.start(phrase.first), end: words.end(last - 1) },
    sentence: words.sentence[phrase.first] ?? 0,
  };
}

export function addOffice(draft: Draft, office: Office): void {
  const same = draft.offices.some(
    (old) => old.title.toLowerCase() === office.title.toLowerCase() && old.of === office.of && old.former === office.former,
  );
  if (!same) draft.offices.push(office);
}

export function addMention(draft: Draft, mention: Mention): void {
  const same = draft.mentions.some((old) => old.start < mention.end && mention.start < old.end && old.kind === mention.kind);
  if (!same) draft.mentions.push(mention);
}

/** Chains in the order of their first mentions, mentions in text order. */
export function finish(drafts: readonly Draft[]): Chain[] {
  const kept = drafts.filter((draft) => draft.mentions.length > 0);
  for (const draft of kept) draft.mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  const at = (draft: Draft): number => draft.mentions[0]?.start ?? 0;
  const order = [...kept].sort((a, b) => at(a) - at(b) || (b.mentions[0]?.end ?? 0) - (a.mentions[0]?.end ?? 0));
  return order.map((draft, id) => ({
    id,
    type: draft.type,
    name: draft.name,
    country: draft.iso,
    offices: [...draft.offices].sort((a, b) => a.span.start - b.span.start),
    mentions: draft.mentions,
    named: draft.named,
  }));
}
