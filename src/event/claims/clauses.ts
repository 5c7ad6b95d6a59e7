import { BINDING_VERBS, EMPTY_LEMMAS } from '../../lexicon/claims.js';
import type { AnnotatedText, Sentence, TokenTable } from '../../text/index.js';

export type ClauseKind = 'main' | 'reported' | 'relative' | 'participle' | 'adverbial' | 'conjunct' | 'apposition' | 'aside';

/** A clause of one sentence: its head, the tokens that are its own, and the clause it hangs on. */
export interface Clause {
  readonly head: number;
  readonly kind: ClauseKind;
  /** In text order; tokens of nested clauses are not among them. */
  readonly own: readonly number[];
  /** Head token of the clause that this one hangs on; null for the outermost. */
  readonly parent: number | null;
  /** Token that heads the subject, where the order of the words tells it against the tree. */
  readonly subject?: number;
  /** Tokens of who speaks, where the order of the words gives them to the verb of saying. */
  readonly speaker?: readonly number[];
}

const KINDS: Readonly<Record<string, ClauseKind>> = {
  ccomp: 'reported',
  csubj: 'reported',
  'csubj:pass': 'reported',
  advcl: 'adverbial',
  'advcl:relcl': 'relative',
  acl: 'participle',
  'acl:relcl': 'relative',
  parataxis: 'aside',
  conj: 'conjunct',
  appos: 'apposition',
};

export const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'PROPN', 'ADJ', 'NUM']);
export const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'csubj', 'expl']);

export const isContent = (tokens: TokenTable, token: number): boolean =>
  CONTENT.has(tokens.upos(token)) && !EMPTY_LEMMAS.has(tokens.lemma(token));

export const has = (tokens: TokenTable, head: number, test: (rel: string) => boolean): boolean =>
  tokens.children(head).some((child) => test(tokens.rel(child)));

/** A verb, a copular predicate or a word with a subject of its own. */
export const isPredicate = (tokens: TokenTable, token: number): boolean =>
  tokens.upos(token) === 'VERB' || tokens.upos(token) === 'AUX' || has(tokens, token, (rel) => rel === 'cop' || SUBJECTS.has(rel));

/** What these verbs govern stays with them: “denied having met him” asserts the denial, not the meeting. */
const bound = (tokens: TokenTable, token: number): boolean =>
  tokens.rel(token) === 'ccomp' && tokens.head(token) < token && BINDING_VERBS.has(tokens.lemma(tokens.head(token)));

function kindOf(tokens: TokenTable, token: number): ClauseKind | null {
  const rel = tokens.rel(token);
  if (tokens.head(token) < 0 || rel === 'root') return 'main';
  const kind = KINDS[rel];
  if (!kind || bound(tokens, token)) return null;
  if (kind === 'apposition') return null;
  // A participle before its noun (“the ruling party”) is an adjective, whatever the parser calls it.
  if (tokens.rel(token).startsWith('acl') && tokens.head(token) > token) return null;
  if (
    (isInfinitive(tokens, token) ||
      isGerund(tokens, token) ||
      isCondition(tokens, token) ||
      isOccasion(tokens, token) ||
      isMoment(tokens, token)) &&
    kind !== 'main'
  )
    return null;
  return isPredicate(tokens, token) ? kind : null;
}

/** “agreed to set up”, “three days to leave”: an infinitive completes the clause it hangs on; “who is to be sworn in” has a verb of its own. */
const isInfinitive = (tokens: TokenTable, token: number): boolean =>
  tokens
    .children(token)
    .some((child) => child < token && tokens.lower(child) === 'to' && (tokens.rel(child) === 'mark' || tokens.upos(child) === 'PART')) &&
  !tokens.children(token).some((child) => child < token && tokens.upos(child) === 'AUX' && FINITE.test(tokens.xpos(child)));

const GERUND_CASES: ReadonlySet<string> = new Set(['of', 'in', 'for', 'from', 'against', 'about', 'with', 'by']);

/** “accuses them of having smuggled diesel”, “help in freeing the crew”: what a preposition ties to the verb stays with it. */
const isGerund = (tokens: TokenTable, token: number): boolean =>
  tokens
    .children(token)
    .some(
      (child) => child < token && GERUND_CASES.has(tokens.lower(child)) && (tokens.rel(child) === 'mark' || tokens.rel(child) === 'case'),
    ) && !has(tokens, token, (rel) => SUBJECTS.has(rel));

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'until', 'till', 'whether']);

/** “*once* the guns are silent”, “*as soon as* they are”: a moment that is still to come. */
const opensMoment = (tokens: TokenTable, child: number): boolean =>
  tokens.rel(child) === 'mark' &&
  ((tokens.lower(child) === 'once' && tokens.lower(child - 1) !== 'for') ||
    (tokens.lower(child) === 'as' && /^(?:soon|long)$/.test(tokens.lower(child - 1))));

/** “is put off until conditions allow”, “would not come if …”: a limit or a condition asserts nothing apart from its clause. */
const isCondition = (tokens: TokenTable, token: number): boolean =>
  tokens.children(token).some((child) => child < token && (CONDITIONS.has(tokens.lower(child)) || opensMoment(tokens, child)));

const OCCASIONS: ReadonlySet<string> = new Set(['as', 'after', 'before', 'amid', 'when', 'while']);

/** “The visit comes as …”: the verb tells nothing but when, so that its clause of time stays with it, also where the tree lost its “as”. */
function isOccasion(tokens: TokenTable, token: number): boolean {
  const head = tokens.head(token);
  if (head < 0 || head >= token || tokens.lemma(head) !== 'come' || !/^(?:advcl|parataxis|ccomp)$/.test(tokens.rel(token))) return false;
  for (let between = head + 1; between < token; between++) if (OCCASIONS.has(tokens.lower(between))) return true;
  return false;
}

const MOMENTS: ReadonlySet<string> = new Set(['time', 'moment', 'point', 'stage', 'day']);

/** “will represent Beijing at a time when …”: the moment is nothing without its clause. */
function isMoment(tokens: TokenTable, token: number): boolean {
  const head = tokens.head(token);
  if (head < 0 || head > token) return false;
  for (let when = head + 1; when < token; when++) {
    if (tokens.lower(when) === 'when') return MOMENTS.has(tokens.lemma(when - 1)) && ['a', 'the'].includes(tokens.lower(when - 2));
    if (tokens.upos(when) === 'VERB') return false;
  }
  return false;
}

/** “a member of the seven-person committee”, “the previous ASEAN envoy”: a description that tells something, not a name and no bare “the leader”. */
function isDescription(tokens: TokenTable, token: number): boolean {
  if (tokens.rel(token) !== 'appos' || tokens.upos(token) !== 'NOUN') return false;
  const content = subtreeOf(tokens, token).filter((part) => isContent(tokens, part));
  return content.length >= 3 || (content.length === 2 && content.some((part) => tokens.upos(part) === 'PROPN'));
}

/** All tokens below and including `head`, in text order. */
export function subtreeOf(tokens: TokenTable, head: number): number[] {
  const found: number[] = [];
  const open = [head];
  for (let token = open.pop(); token !== undefined; token = open.pop()) {
    found.push(token);
    open.push(...tokens.children(token));
  }
  return found.sort((a, b) => a - b);
}

const NOMINAL = /^(?:NOUN|PROPN|PRON)$/;

/** The noun that a run of tokens hangs together by: the first whose own head is no noun of the run. */
export const nounOf = (tokens: TokenTable, run: readonly number[]): number | undefined =>
  run.find(
    (token) => NOMINAL.test(tokens.upos(token)) && !(run.includes(tokens.head(token)) && NOMINAL.test(tokens.upos(tokens.head(token)))),
  );

/** Clause head that a token belongs to: the nearest ancestor, itself included, that heads a clause. */
function owners(tokens: TokenTable, sentence: Sentence, kinds: ReadonlyMap<number, ClauseKind>): Map<number, number[]> {
  const own = new Map<number, number[]>();
  for (let token = sentence.first; token < sentence.last; token++) {
    let at = token;
    for (let steps = 0; !kinds.has(at) && tokens.head(at) >= 0 && steps < 200; steps++) at = tokens.head(at);
    const list = own.get(at);
    if (list) list.push(token);
    else own.set(at, [token]);
  }
  return own;
}

const MIN_WHOLE = 4;

/** Content words of a participle beside its noun: a date tells as much as one word, so that “the agreement *signed on 25 March 2014*” stays whole. */
function contentBesideNoun({ tokens, times }: AnnotatedText, own: readonly number[]): number {
  const dates = times.filter(({ timex, first }) => timex !== 'DURATION' && own.includes(first));
  const dated = (token: number): boolean => dates.some(({ first, last }) => token >= first && token < last);
  return own.filter((token) => isContent(tokens, token) && !dated(token)).length + dates.length;
}

/** Clauses with too little of their own to stand alone go back to the clause they hang on. */
function tooSmall(text: AnnotatedText, own: readonly number[], kind: ClauseKind): boolean {
  const { tokens } = text;
  const setOff = kind === 'participle' && tokens.form((own[0] ?? 0) - 1) === ',';
  // “… and that it would not pay for one”: a subject and a finite verb of its own make a clause.
  const whole =
    kind === 'conjunct' &&
    own.length >= MIN_WHOLE &&
    own.some((token) => SUBJECTS.has(tokens.rel(token))) &&
    own.some((token) => FINITE.test(tokens.xpos(token)));
  const content = kind === 'participle' ? contentBesideNoun(text, own) : own.filter((token) => isContent(tokens, token)).length;
  return content < (whole ? 1 : setOff ? 2 : LEAST[kind]);
}

/** Content words that a clause of each kind needs: “issued late on Friday” says nothing of its own, “proclaimed by the Front” does. */
const LEAST: Readonly<Record<ClauseKind, number>> = {
  main: 1,
  reported: 2,
  relative: 2,
  participle: 3,
  adverbial: 2,
  conjunct: 2,
  apposition: 2,
  aside: 2,
};

/** The clauses of a sentence as the tree has them, in the order of their heads. */
export function clausesOf(text: AnnotatedText, sentence: Sentence): Clause[] {
  const { tokens } = text;
  const kinds = new Map<number, ClauseKind>();
  for (let token = sentence.first; token < sentence.last; token++) {
    const kind = isDescription(tokens, token) ? 'apposition' : kindOf(tokens, token);
    if (kind) kinds.set(token, kind);
  }
  for (const [head, own] of owners(tokens, sentence, kinds)) {
    const kind = kinds.get(head);
    if (kind && kind !== 'main' && tooSmall(text, own, kind)) kinds.delete(head);
  }
  const clauses: Clause[] = [];
  for (const [head, own] of owners(tokens, sentence, kinds)) {
    const kind = kinds.get(head);
    if (!kind) continue;
    let parent = tokens.head(head);
    while (parent >= 0 && !kinds.has(parent)) parent = tokens.head(parent);
    clauses.push({ head, kind, own, parent: parent < 0 ? null : parent });
  }
  return clauses.sort((a, b) => a.head - b.head);
}
