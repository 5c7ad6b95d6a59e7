import { COMMENTING } from '../../lexicon/claims.js';
import { PERSON_NOUNS } from '../../lexicon/units.js';
import type { ClaimMention } from '../../event/index.js';
import type { AnnotatedText, TokenTable } from '../../text/index.js';

/**
 * A clause as it reads on its own: who it is about stands in square brackets where the tree understands it from the neighbouring clause.
 * Pronouns are not resolved here: a wrong guess in brackets would be an invention.
 */

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that']);
/** Participles that are prepositions: “including”, “following”. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'including according following concerning regarding given amid despite since as'.split(' '),
);
const BEFORE_HEAD: ReadonlySet<string> = new Set(['det', 'amod', 'compound', 'nummod', 'nmod:poss', 'nmod:desc', 'flat']);
/** Words of a description that may stand for a subject. */
const MOST_WORDS = 6;

/** “the German-owned tanker”: the head with what stands right before it. */
function phrase(text: AnnotatedText, head: number): string | null {
  const { tokens } = text;
  let first = head;
  for (const child of tokens.children(head)) if (child < first && BEFORE_HEAD.has(tokens.rel(child))) first = child;
  if (head - first >= MOST_WORDS || !/^(?:NOUN|PROPN)$/.test(tokens.upos(head))) return null;
  return text.article.text.slice(tokens.start(first), tokens.end(head)).replace(/\s+/g, ' ');
}

/** “marking the highest-level visit since 2019”: the record is told without the verb that hangs it on its sentence. */
const MARKS = /^(?:marking|becoming|making|representing)\s+(?=(?:the|a|an|his|her|its|their)\b)/i;

export interface Subject {
  readonly name: string;
  readonly isPerson: boolean;
}

/** “where he met the king”, “with whom she talked”: what was done is told without the place or the partner that only the sentence before names. */
function withoutPlace(tokens: TokenTable, own: readonly number[], printed: string): string | null {
  const [first = 0, second = 0] = own;
  const pronoun =
    tokens.lower(first) === 'where'
      ? first
      : ['whom', 'which'].includes(tokens.lower(second)) && tokens.upos(first) === 'ADP'
        ? second
        : null;
  if (pronoun === null) return null;
  const rest = printed.slice(tokens.end(pronoun) - tokens.start(first)).trimStart();
  return /^(?:AUX|VERB|PUNCT)$/.test(tokens.upos(pronoun + 1)) || rest === '' ? null : rest;
}

/** @param subject the subject's entity, where the report names it */
export function readingOf(
  text: AnnotatedText,
  claim: ClaimMention,
  own: readonly number[],
  printed: string,
  subject: Subject | null,
): string {
  const { tokens } = text;
  const at = claim.subjectToken ?? null;
  const first = own[0];
  if (first === undefined) return printed;
  if (claim.precedent !== null) return printed.replace(MARKS, '');
  const told = withoutPlace(tokens, own, printed);
  if (told !== null) return told;
  const opening = tokens.lower(first);
  const rest = printed.slice(tokens.end(first) - tokens.start(first)).trimStart();
  if (at === null || own.includes(at) || tokens.upos(at) === 'PRON' || PREPOSITIONS.has(opening)) return printed;
  if (tokens.xpos(first) === 'VBG' && COMMENTING.has(tokens.lemma(first))) return `… ${printed}`;
  const who = subject?.name ?? phrase(text, at);
  // “who” may hang on the wrong noun of “a member of the political office, who lives here”; better no name than a wrong one.
  const human = subject ? subject.isPerson : PERSON_NOUNS.has(tokens.lemma(at));
  if (!who || (opening === 'who' && !human) || (opening === 'which' && human)) return printed;
  // “events commemorating the founding”, “money that does not come from China” are printed so.
  if (!subject && at + 1 === first) return `${who} ${printed}`;
  const relative = RELATIVE.has(opening) && (tokens.upos(first) === 'PRON' || /^(?:AUX|VERB)$/.test(tokens.upos(first + 1)));
  return relative ? `[${who}] ${rest}` : `[${who}] ${printed}`;
}
