import type { AnnotatedText, Attribution, TokenTable } from '../../text/index.js';
import { type Clause, nounOf, SUBJECTS } from './clauses.js';

/** A comma or a closing mark: what stands behind it is no longer what is said. */
const ENDS_SPEECH = /^[,”"’']$/u;

/** Words of an office or a description before a name. */
const IN_TITLE = /^(?:NOUN|PROPN|ADJ)$/;

/** Who speaks and the verb of saying behind it, where both stand behind what is said. */
interface Frame {
  readonly from: number;
  readonly cue: number;
}

function frameOf({ tokens }: AnnotatedText, { cue, sourceSpan, scope }: Attribution): Frame | null {
  if (sourceSpan === null || scope.start >= sourceSpan.start) return null;
  let from = cue;
  while (from > 0 && tokens.start(from - 1) >= sourceSpan.start && tokens.sentenceOf(from - 1) === tokens.sentenceOf(cue)) from--;
  if (from === cue) return null;
  // “, commission chairman Ana Lind said”: the office before the name.
  while (from > 0 && IN_TITLE.test(tokens.upos(from - 1))) from--;
  return ENDS_SPEECH.test(tokens.form(from - 1)) ? { from, cue } : null;
}

/** The tree hangs the speaker, or his office, on something else than the verb of saying. */
function isTorn(tokens: TokenTable, { from, cue }: Frame, saying: Clause | undefined): boolean {
  const hasSubject = tokens.children(cue).some((child) => child >= from && child < cue && SUBJECTS.has(tokens.rel(child)));
  return !hasSubject || (saying !== undefined && !saying.own.includes(from));
}

/** The clause that ends before a token, quotation marks and commas aside. */
function clauseBefore(tokens: TokenTable, clauses: readonly Clause[], token: number): Clause | undefined {
  let at = token - 1;
  while (at > 0 && tokens.upos(at) === 'PUNCT') at--;
  return clauses.find(({ own }) => own.includes(at));
}

/** “said *on Monday*”, “told *this newspaper*”: what follows the verb up to the next mark. */
function tailOf(tokens: TokenTable, { own }: Clause, cue: number): number[] {
  const found: number[] = [];
  for (let at = cue + 1; own.includes(at) && tokens.upos(at) !== 'PUNCT'; at++) found.push(at);
  return found;
}

/** What follows an inserted “…, she said, …” goes on with the clause before it; a participle tells how she said it. */
function goesOn(tokens: TokenTable, { own }: Clause, { from, cue }: Frame): number[] {
  if (tokens.form(from - 1) !== ',' || tokens.form(from - 2) === '”' || tokens.form(cue + 1) !== ',') return [];
  const rest = own.filter((token) => token > cue);
  const first = rest.find((token) => tokens.upos(token) !== 'PUNCT');
  return first === undefined || tokens.xpos(first) === 'VBG' ? [] : rest;
}

/** Takes a frame out of what is said: who speaks goes to the verb of saying, and what stands behind an inserted frame to the clause before it. */
function withoutFrame({ tokens }: AnnotatedText, clauses: readonly Clause[], frame: Frame): readonly Clause[] {
  const { from, cue } = frame;
  const before = clauseBefore(tokens, clauses, from);
  const saying = clauses.find(({ head }) => head === cue);
  if (!before || before === saying) return clauses;
  const inFrame = (token: number): boolean => token >= from && token <= cue;
  const rest = saying ? goesOn(tokens, saying, frame) : [];
  // “, whose cutter lost an anchor, said”: what describes the speaker stays a clause of its own.
  const isNested = ({ head, kind }: Clause): boolean => head !== cue && inFrame(head) && kind !== 'apposition';
  const torn = isTorn(tokens, frame, saying)
    ? clauses.filter((clause) => !isNested(clause)).flatMap(({ own }) => own.filter((token) => inFrame(token)))
    : [];
  const holder = clauses.find(({ own }) => own.includes(cue));
  const lost = torn.length > 0 && holder && !saying ? [cue, ...tailOf(tokens, holder, cue)] : [];
  const taken = new Set([...torn, ...rest, ...lost]);
  const speaker = torn.length > 0 ? torn : (saying?.own ?? []).filter((token) => inFrame(token));
  const speaking = { speaker, ...(torn.length > 0 ? { subject: nounOf(tokens, torn) ?? cue } : {}) };
  return clauses
    .map((clause) => {
      const kept = clause.own.filter((token) => !taken.has(token));
      const added = clause === before ? rest : clause === saying ? torn : [];
      const parent = clause.parent === cue && rest.includes((clause.own[0] ?? 0) - 1) ? before.head : clause.parent;
      return { ...clause, parent, ...(clause === saying ? speaking : {}), own: [...kept, ...added].sort((a, b) => a - b) };
    })
    .filter(({ own }) => own.length > 0);
}

/**
 * “…, the navy's spokesman, Ivo Lind, said”, where the tree takes the speaker for one more thing that the clause lists or describes. The layer of
 * attributions reads the order of the words.
 */
export function framesApart(text: AnnotatedText, clauses: readonly Clause[]): readonly Clause[] {
  const sentence = clauses[0] === undefined ? -1 : text.tokens.sentenceOf(clauses[0].head);
  return text.attributions
    .filter((attribution) => attribution.sentence === sentence)
    .reduce<readonly Clause[]>((list, attribution) => {
      const frame = frameOf(text, attribution);
      return frame === null ? list : withoutFrame(text, list, frame);
    }, clauses);
}
