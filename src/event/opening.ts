import { isFinite } from './finite.js';
import type { ReportView } from './view.js';

const OPENING: ReadonlySet<string> = new Set(['VBG', 'VBN']);

/**
 * “*Edging out* a rival by one vote, Ana Lind is the new head”, “*Hired* by Chad as an adviser, Ana Lind …”: a participle that opens the sentence belongs to whoever is
 * named right behind the comma that ends its phrase, whatever the tree says; -1 where nobody is.
 */
export function nameBehindOpening(view: ReportView, verb: number): number {
  const { tokens } = view;
  const { first, last } = view.sentence(verb);
  if (
    !OPENING.has(tokens.xpos(verb)) ||
    verb > first + 1 ||
    (verb > first && tokens.upos(first) !== 'ADV' && tokens.upos(first) !== 'PUNCT')
  )
    return -1;
  for (let token = verb + 1; token < last; token++) {
    if (isFinite(view, token) && view.isVerb(token)) return -1;
    if (tokens.form(token) !== ',') continue;
    const name = nameFrom(view, token + 1, last);
    if (name >= 0 && finiteBehind(view, name, last)) return name;
  }
  return -1;
}

/** The name that stands at the token, titles and a possessor before it passed over: “Estonia’s *Ana Lind*”, “prime minister *Ana Lind*”. */
function nameFrom(view: ReportView, from: number, last: number): number {
  let found = -1;
  for (let token = from; token < last && token < from + 9; token++) {
    const located = view.covering(token);
    if (located?.mention.kind === 'name' && located.mention.first === token) {
      found = located.mention.head >= 0 ? located.mention.head : token;
      token = located.mention.last - 1;
      if (view.tokens.xpos(token + 1) !== 'POS' && located.chain.type === 'person') return found;
    } else if (view.isVerb(token) || ['PUNCT', 'ADP', 'SCONJ', 'PRON', 'CCONJ'].includes(view.tokens.upos(token))) return found;
  }
  return found;
}

/** A finite verb follows the name before the clause ends. */
function finiteBehind(view: ReportView, name: number, last: number): boolean {
  for (let token = name + 1; token < Math.min(last, name + 12); token++)
    if (view.isVerb(token)) return isFinite(view, token) || view.tokens.xpos(token) === 'VBN';
  return false;
}
