import { opensPhrase, type Part, type Parts } from './parts.js';

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const RELATIVE = /^(?:who|which|that|whose|whom|where)$/;
const DIRECTION = /^(?:north|south|east|west)(?:east|west)?$/;
const EARLIER = /^(?:now|then|once|formerly|also|currently|himself|herself|itself)$/;

/** A second part with how it is closed: by a mark, or by the end of the sentence. */
export interface SecondPart extends Part {
  /** Token of the closing mark; `limit` where the sentence ends. */
  readonly close: number;
  /** Places of “and” and “or” outside relative clauses. */
  readonly joints: readonly number[];
  /** The first preposition behind the head, or -1. */
  readonly link: number;
}

/**
 * The noun phrase that begins at `from` and runs to a comma, dash, bracket or the end at `limit`; null where a finite verb, a quotation
 * or something that is no noun phrase comes first. `mark` is the mark that opened it: a bracket or dash wants its partner.
 */
export function phraseFrom(parts: Parts, from: number, limit: number, mark: string): SecondPart | null {
  const { table } = parts;
  let first = from;
  while (first < limit && EARLIER.test(table.lower(first))) first++;
  const head = headFrom(parts, first, limit);
  if (head < 0) return null;
  const close = closeOf(parts, first, limit, mark);
  if (close < 0) return null;
  const joints: number[] = [];
  let link = -1;
  for (let token = first; token < close; token++) {
    if (token > head && RELATIVE.test(table.lower(token))) break;
    if (table.upos(token) === 'CCONJ') joints.push(token);
    if (link < 0 && token > head && table.upos(token) === 'ADP') link = token;
  }
  return { first, last: close, head, kind: parts.kindOf(first, head), close, joints, link };
}

/** The noun that heads the phrase: the last nominal of the run of core words; a run that ends in “’s” goes on. */
function headFrom(parts: Parts, first: number, limit: number): number {
  const { table } = parts;
  let head = -1;
  for (let token = first; token < limit; token++) {
    if (token > first && head === token - 1 && opensPhrase(table.lower(token)) && table.upos(token) === 'DET') break;
    // “a river port south of Khartoum”: the direction opens a complement.
    if (head >= 0 && DIRECTION.test(table.lower(token)) && table.lower(token + 1) === 'of') break;
    if (parts.isCore(token)) {
      if (parts.isNominal(token)) head = token;
      continue;
    }
    if (table.upos(token) === 'ADV' && table.upos(token + 1) === 'ADJ') continue;
    // “the first of its kind”, “the largest in years”: an adjective or number stands for the noun.
    if (head < 0 && token > first && (table.upos(token) === 'ADP' || table.lower(token) === 'to')) return standIn(parts, token - 1);
    break;
  }
  return head;
}

const standIn = (parts: Parts, token: number): number => (/^(?:ADJ|NUM|PRON|DET)$/.test(parts.table.upos(token)) ? token : -1);

function closeOf(parts: Parts, first: number, limit: number, mark: string): number {
  const { table } = parts;
  let relative = false;
  for (let token = first; token < limit; token++) {
    const form = table.form(token);
    if (/^[,;:]$/.test(form)) return mark === '(' || (mark !== ',' && form === ',') ? -1 : token;
    if (form === ')') return mark === '(' ? token : -1;
    if (form === '—' || form === '–' || (form === '-' && parts.isSpaced(token))) return mark === '(' ? -1 : token;
    if (/^[.?!]$/.test(form)) return mark === '(' ? -1 : token;
    if (/^[“”"(]$/.test(form)) return -1;
    if (RELATIVE.test(table.lower(token)) && token > first) relative = true;
    else if (!relative && FINITE.test(table.xpos(token)) && !isParticiple(parts, token)) return -1;
  }
  return mark === ',' || mark === '—' || mark === '–' ? limit : -1;
}

/** “a group based in Vienna” with the participle tagged as past tense. */
function isParticiple(parts: Parts, token: number): boolean {
  const { table } = parts;
  return table.xpos(token) === 'VBD' && /^acl$|^amod$/.test(table.rel(token));
}
