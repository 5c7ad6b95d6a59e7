import { cueVerbs, replyNouns } from '../../lexicon/cues.js';
import type { BaseText } from '../base.js';
import { lemmaOf } from '../lemma.js';
import type { Sentence, TokenTable } from '../types.js';
import { headWithin } from './source.js';
import type { MarkedQuote, Phrase, ReportedCue } from './types.js';

const kinds = new Map(cueVerbs.map(({ lemma, kind }) => [lemma, kind]));
const replies = new Set(replyNouns.split(' '));

/** A tag is short: behind so many words the sentence goes on about something else. */
const REACH = 16;

/**
 * “…,” *NAME* of the party *called* the affair; “…,” *says* the declaration they issued; “…,” was *the minister’s reply*: what stands right behind a
 * quotation that ends in a comma tells who spoke, whatever tags and tree the words got. Read for quotations that no other cue holds.
 */
export function tagCues(
  { tokens: table, sentences }: BaseText,
  quotes: readonly MarkedQuote[],
  known: readonly ReportedCue[],
): ReportedCue[] {
  const found: ReportedCue[] = [];
  for (const quote of quotes) {
    const sentence = quote.close === null || quote.nested ? undefined : sentences[table.sentenceOf(quote.close)];
    if (!sentence || !endsInComma(table, quote) || known.some((cue) => holds(cue, quote))) continue;
    const cue = tagBehind(table, quote, sentence);
    if (cue) found.push({ ...cue, content: { form: 'quotation', ranges: [{ first: quote.first, last: quote.last }] } });
  }
  return found;
}

/** “…,” and “…?”; a comma behind the mark is the sentence’s own. */
const endsInComma = (table: TokenTable, { close }: MarkedQuote): boolean => close !== null && /^[,?!]$/.test(table.form(close - 1));

// A source inside the quotation is a slip of the tree.
const holds = ({ source, content }: ReportedCue, { first, last }: MarkedQuote): boolean =>
  source !== null &&
  !(source.first >= first && source.last <= last) &&
  content.ranges.some((range) => range.first <= first && range.last >= Math.min(last, range.first + 1) && range.last > first);

type Tag = Omit<ReportedCue, 'content'>;

function tagBehind(table: TokenTable, { close }: MarkedQuote, sentence: Sentence): Tag | null {
  const from = (close as number) + 1;
  const end = tagEnd(table, from, sentence.last);
  if (from >= end) return null;
  if (/^(?:was|is|were|are|came|ran)$/.test(table.lower(from))) return replyOf(table, from, end, sentence.index);
  const first = kindAt(table, from);
  if (first) {
    const source = phraseIn(table, from + 1, nameEnd(table, from + 1, end));
    return source && tag(table, from, first, sentence.index, source);
  }
  for (let token = from + 1; token < end; token++) {
    const kind = kindAt(table, token);
    if (!kind || /^(?:who|which|that|to)$/.test(table.lower(token - 1))) continue;
    const source = phraseIn(table, from, nameEnd(table, from, token));
    return source && tag(table, token, kind, sentence.index, source);
  }
  return null;
}

const tag = (table: TokenTable, token: number, { lemma, kind }: Kind, sentence: number, source: Phrase): Tag => ({
  token,
  verb: lemma,
  kind,
  sentence,
  source,
  borrowed: table.lower(source.head) === 'who',
});

/** Where the tag can reach: not past the next quotation or a dash. */
function tagEnd(table: TokenTable, from: number, last: number): number {
  let end = from;
  while (end < last && end < from + REACH && !/^[“"«„;:—–]$/.test(table.form(end))) end++;
  return end;
}

interface Kind {
  readonly lemma: string;
  readonly kind: ReportedCue['kind'];
}

/** A finite form of a verb of speech by its spelling alone: “states” behind a quotation is no plural. */
function kindAt(table: TokenTable, token: number): Kind | null {
  const word = table.lower(token);
  if (!/^[a-z]+$/.test(table.form(token)) || word.endsWith('ing')) return null;
  for (const xpos of word.endsWith('s') ? ['VBZ'] : ['VBD', 'VBP']) {
    const lemma = lemmaOf(word, 'VERB', xpos);
    const kind = kinds.get(lemma);
    if (kind && (xpos === 'VBP') === (lemma === word)) return { lemma, kind };
  }
  return null;
}

/** The end of the first noun phrase: before a comma, a preposition other than “of” and “for”, or a relative clause. */
function nameEnd(table: TokenTable, from: number, last: number): number {
  let end = from;
  for (; end < last; end++) {
    if (/^[,.;()]$/.test(table.form(end)) || /^(?:who|which|that|when|while|as|on|in|at|to|after|before|they|by)$/.test(table.lower(end)))
      break;
    if (end > from && /^(?:he|she|it|i|we|yesterday|today)$/.test(table.lower(end))) break;
  }
  return end;
}

function phraseIn(table: TokenTable, first: number, last: number): Phrase | null {
  if (last <= first) return null;
  const head = pronounOr(table, first, last);
  return head === null ? null : { head, first, last };
}

/** The head of the phrase: its first noun before “of”, as trees go wrong here. */
function pronounOr(table: TokenTable, first: number, last: number): number | null {
  if (last === first + 1) return /^(?:NOUN|PROPN|PRON|DET|NUM)$/.test(table.upos(first)) ? first : null;
  let end = first;
  while (end < last && !/^(?:of|for)$/.test(table.lower(end))) end++;
  return headWithin(table, first, end) ?? lastNoun(table, first, end);
}

function lastNoun(table: TokenTable, first: number, end: number): number | null {
  for (let token = end - 1; token >= first; token--) if (/^(?:NOUN|PROPN)$/.test(table.upos(token))) return token;
  return null;
}

/** “was the minister’s reply”, “came the answer of the union”, “was her verdict”. */
function replyOf(table: TokenTable, verb: number, end: number, sentence: number): Tag | null {
  for (let token = verb + 2; token < end; token++) {
    const lemma = table.lower(token);
    if (!replies.has(lemma)) continue;
    const of = /^(?:of|from)$/.test(table.lower(token + 1)) ? phraseIn(table, token + 2, nameEnd(table, token + 2, end)) : null;
    const owner = of ?? ownerBefore(table, verb + 1, token);
    return owner && tag(table, token, { lemma, kind: 'say' }, sentence, owner);
  }
  return null;
}

function ownerBefore(table: TokenTable, first: number, noun: number): Phrase | null {
  if (/^(?:his|her|their)$/.test(table.lower(first))) return { head: first, first, last: first + 1 };
  for (let token = noun - 1; token > first; token--)
    if (/^[’']s?$/.test(table.form(token))) return { head: headWithin(table, first, token) ?? token - 1, first, last: token };
  return null;
}
