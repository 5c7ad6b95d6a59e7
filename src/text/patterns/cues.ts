import type { ReportedCue } from '../speech/index.js';
import type { TokenRange, TokenTable } from '../types.js';
import type { Apposition, Complement, CueSource } from './types.js';

/** The reported clause or quotation of a cue; null for noun phrases, infinitives and quoted fragments. */
export function complementOf(table: TokenTable, { token, content, source }: ReportedCue): Complement | null {
  const { form, ranges } = content;
  if (form === 'noun' || form === 'infinitive') return null;
  const [first] = ranges;
  if (!first || (form === 'quotation' && isFragment(table, token, source, first))) return null;
  return { cue: token, clause: ranges.map((range) => whole(table, range)) };
}

/** “called the pact “a gift””: a noun between cue and quotation, no comma, colon or “that” before it: the quotation is a predicate. */
function isFragment(table: TokenTable, cue: number, source: TokenRange | null, quote: TokenRange): boolean {
  if (quote.first < cue || /^(?:,|:|that)$/.test(table.lower(quote.first - 2))) return false;
  const from = source && source.first > cue ? source.last : cue + 1;
  for (let token = from; token < quote.first - 1; token++) if (/^(?:NOUN|PROPN|PRON)$/.test(table.upos(token))) return true;
  return false;
}

/** With the question word that opens it and the closing mark of a quotation inside it. */
function whole(table: TokenTable, { first, last }: TokenRange): TokenRange {
  const from = /^(?:whether|if)$/.test(table.lower(first - 1)) ? first - 1 : first;
  let open = 0;
  for (let token = first; token < last; token++) open += table.form(token) === '“' ? 1 : table.form(token) === '”' ? -1 : 0;
  return { first: from, last: open > 0 && table.form(last) === '”' ? last + 1 : last };
}

/** Who vouches: the first part where the cue’s subject was taken for an apposition’s second (“Ann Lind, *the mayor*, who …, said”). */
export function sourceOf({ token, source }: ReportedCue, appositions: readonly Apposition[]): CueSource | null {
  if (!source) return null;
  const told = appositions.find(({ second }) => source.first >= second.first && source.last <= second.last && token > second.last);
  return { cue: token, source: told ? told.first : { first: source.first, last: source.last } };
}
