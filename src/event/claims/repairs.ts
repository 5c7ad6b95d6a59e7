import { PLAIN_CUES } from '../../lexicon/claims.js';
import type { AnnotatedText, TokenTable } from '../../text/index.js';
import { dueUpon } from '../due.js';
import { type Clause, FINITE, has, isContent, nounOf, SUBJECTS } from './clauses.js';
import { newSubjects } from './new-subjects.js';
import { framesApart } from './speaking-frames.js';

type Repair = (text: AnnotatedText, clauses: readonly Clause[]) => readonly Clause[];

const inOrder = (tokens: readonly number[]): number[] => [...new Set(tokens)].sort((a, b) => a - b);

const firstOf = (clause: Clause): number => clause.own[0] ?? clause.head;

/** A finite verb of the clause's own, and no subject. */
const lacksSubject = (tokens: TokenTable, clause: Clause): boolean =>
  clause.subject === undefined &&
  !has(tokens, clause.head, (rel) => SUBJECTS.has(rel)) &&
  clause.own.some((token) => FINITE.test(tokens.xpos(token)));

const ORDERING: ReadonlySet<string> = new Set(['after', 'before', 'since']);

/** “let Morocco back, 33 years after it walked out”: the length of time belongs to the clause that it measures from. */
const withLeadIns: Repair = (text, clauses) => {
  const lead = (clause: Clause): number[] => {
    const first = firstOf(clause);
    if (!ORDERING.has(text.tokens.lower(first))) return [];
    // The expression may hold the “after” itself.
    const time = text.times.find(
      (each) => each.timex === 'DURATION' && each.first < first && (each.last === first || each.last === first + 1),
    );
    return time ? Array.from({ length: first - time.first }, (_, i) => time.first + i) : [];
  };
  const moved = new Map(clauses.flatMap((clause) => lead(clause).map((token) => [token, clause.head] as const)));
  if (moved.size === 0) return clauses;
  return clauses.map((clause) => ({
    ...clause,
    own: inOrder([...lead(clause), ...clause.own.filter((token) => (moved.get(token) ?? clause.head) === clause.head)]),
  }));
};

/** The clause ends right before a token; a comma between closes an insertion (“from a company, Karbon, in April”), else it parts. */
function endsBefore(tokens: TokenTable, clause: Clause, token: number): boolean {
  const last = clause.own.filter((own) => tokens.form(own) !== ',').at(-1);
  if (tokens.form(token - 1) !== ',') return last === token - 1;
  return last === token - 2 && clause.own.some((own) => tokens.form(own) === ',' && own < last);
}

/** “since Chad withdrew the licence in April” with “in April” hung on the verb before: a date at the end dates the clause that it ends. */
const withLastDates: Repair = (text, clauses) => {
  const { tokens } = text;
  const dateless = (clause: Clause): boolean => !text.times.some((time) => clause.own.includes(time.first) && time.timex !== 'DURATION');
  return clauses.reduce<readonly Clause[]>((list, outer) => {
    const end = outer.own.filter((token) => tokens.upos(token) !== 'PUNCT').at(-1);
    const time = text.times.find(({ first, last, timex }) => timex === 'DATE' && last - 1 === end && outer.own.includes(first));
    if (!time) return list;
    const start = tokens.upos(time.first - 1) === 'ADP' ? time.first - 1 : time.first;
    const inner = list.find(
      (clause) => clause.parent === outer.head && endsBefore(tokens, clause, start) && firstOf(clause) > outer.head && dateless(clause),
    );
    if (!inner || !inner.own.some((token) => FINITE.test(tokens.xpos(token)))) return list;
    const moved = Array.from({ length: time.last - start }, (_, i) => start + i);
    return list.map((clause) => {
      if (clause.head === inner.head) return { ...clause, own: inOrder([...clause.own, ...moved]) };
      return clause.head === outer.head ? { ...clause, own: clause.own.filter((token) => !moved.includes(token)) } : clause;
    });
  }, clauses);
};

/** “The minister, who …, *handed over* the goods”: a verb behind the comma that ends a relative clause goes on with the clause around it. */
function resumes(tokens: TokenTable, clauses: readonly Clause[], clause: Clause): boolean {
  const inserted = clauses.find(({ head }) => head === clause.parent);
  if (!inserted || inserted.kind !== 'relative' || has(tokens, clause.head, (rel) => rel === 'cc')) return false;
  const first = clause.own.find((token) => tokens.upos(token) !== 'PUNCT') ?? clause.head;
  return tokens.form(first - 1) === ',' && /^(?:VERB|AUX)$/.test(tokens.upos(first));
}

/** Where the tree cut a long subject from its verb (“The minister, who …, handed over the goods”), the two are one clause again. */
const rejoined: Repair = ({ tokens }, clauses) => {
  const main = clauses.find((clause) => clause.kind === 'main');
  if (!main || main.own.some((token) => tokens.upos(token) === 'VERB' || tokens.upos(token) === 'AUX')) return clauses;
  const verb = clauses.find(
    (clause) =>
      clause.head > main.head &&
      clause.kind !== 'relative' &&
      lacksSubject(tokens, clause) &&
      (clause.parent === main.head || resumes(tokens, clauses, clause)),
  );
  if (!verb) return clauses;
  const joined: Clause = { ...verb, kind: 'main', parent: null, subject: main.head, own: inOrder([...main.own, ...verb.own]) };
  return clauses.flatMap((clause) => (clause === main ? [] : clause === verb ? [joined] : [clause]));
};

/**
 * A finite verb that follows a clause with neither conjunction nor comma between, and has no subject: what was taken for a verb before it
 * is its subject (“High-level exchanges have intensified”).
 */
const unlinked: Repair = ({ tokens }, clauses) => {
  const stray = clauses.find(
    (clause) =>
      clause.kind === 'conjunct' &&
      lacksSubject(tokens, clause) &&
      !has(tokens, clause.head, (rel) => rel === 'cc') &&
      /^[\p{L}\p{N}]/u.test(tokens.form(firstOf(clause) - 1)) &&
      tokens.upos(firstOf(clause) - 1) !== 'CCONJ',
  );
  const governor = stray && clauses.find((clause) => clause.head === stray.parent);
  if (!stray || !governor || governor.own.some((token) => token > stray.head && tokens.upos(token) !== 'PUNCT')) return clauses;
  const joined: Clause = { ...governor, head: stray.head, own: inOrder([...governor.own, ...stray.own]) };
  return clauses.flatMap((clause) => (clause === governor ? [joined] : clause === stray ? [] : [clause]));
};

/** A verb of saying; not the “Said” of a name. */
const isCue = (tokens: TokenTable, { head }: Clause): boolean =>
  tokens.upos(head) === 'VERB' && PLAIN_CUES.has(tokens.lemma(head)) && tokens.form(head) === tokens.lower(head);

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'that']);
/** Only inside an insertion does such a clause have a subject of its own: “17 people, *among them four children*, were killed”. */
const INSERTED: ReadonlySet<string> = new Set(['among', 'including']);

/** The clause that the verb of saying governs and that has no subject; one between commas describes that subject (“the posts, closed since May, would”). */
function whatIsSaid(tokens: TokenTable, clauses: readonly Clause[], cue: Clause): Clause | undefined {
  const open = clauses.filter((clause) => {
    if (clause.parent !== cue.head || clause.head < cue.head || tokens.rel(clause.head) !== 'ccomp') return false;
    const opening = clause.own.find((token) => tokens.upos(token) !== 'PUNCT') ?? clause.head;
    const bare =
      clause.subject === undefined &&
      !has(tokens, clause.head, (rel) => SUBJECTS.has(rel) || rel === 'mark') &&
      tokens.upos(clause.head) === 'VERB';
    return bare || INSERTED.has(tokens.lower(opening));
  });
  const between = (clause: Clause): boolean => {
    const words = clause.own.filter((token) => tokens.upos(token) !== 'PUNCT');
    return tokens.form((words[0] ?? 1) - 1) === ',' && tokens.form((words.at(-1) ?? 0) + 1) === ',';
  };
  return open.find((clause) => !between(clause)) ?? open[0];
}

/** “said *its truce* would hold”: without “that” the tree takes the subject of what is said for the object of the saying. */
const withTheirSubjects: Repair = ({ tokens }, clauses) =>
  clauses.reduce<readonly Clause[]>((list, cue) => {
    if (!isCue(tokens, cue)) return list;
    const behind = cue.own.filter((token) => token > cue.head);
    const subject = nounOf(tokens, behind);
    const opening = behind.find((token) => tokens.upos(token) !== 'PUNCT') ?? cue.head;
    const said = whatIsSaid(tokens, list, cue);
    if (
      subject === undefined ||
      !said ||
      behind.some((token) => token > said.head && tokens.upos(token) !== 'PUNCT') ||
      tokens.upos(opening) === 'ADP'
    )
      return list;
    return list.map((clause) => {
      if (clause.head === said.head) return { ...clause, subject, own: inOrder([...clause.own, ...behind]) };
      return clause.head === cue.head ? { ...clause, own: clause.own.filter((token) => !behind.includes(token)) } : clause;
    });
  }, clauses);

/** What stands before the comma that a closing “…, residents said” or “…, said Ana Lind” follows; null where there is no such frame. */
function beforeFrame(tokens: TokenTable, cue: Clause): number[] | null {
  let comma = cue.head - 1;
  const first = firstOf(cue);
  while (comma > first && tokens.form(comma) !== ',') {
    if (/^(?:VERB|AUX|CCONJ|SCONJ)$/.test(tokens.upos(comma)) || RELATIVES.has(tokens.lower(comma))) return null;
    comma--;
  }
  const content = cue.own.filter((token) => token < comma);
  return comma > first && content.some((token) => isContent(tokens, token)) ? content : null;
}

/** The verb of a run of words, behind its auxiliaries; what “is” or “was” says where there is none. */
function predicateOf(tokens: TokenTable, run: readonly number[]): number | undefined {
  const first = run.findIndex((token) => /^(?:VERB|AUX)$/.test(tokens.upos(token)));
  if (first < 0) return undefined;
  return run.slice(first).find((token) => !/^(?:AUX|PART|DET)$/.test(tokens.upos(token))) ?? run[first];
}

/** “Protesters burned portraits, residents said” is about the burning, wherever the tree hangs it. */
const aboutWhatIsSaid: Repair = ({ tokens }, clauses) =>
  clauses.reduce<readonly Clause[]>((list, cue) => {
    const content = isCue(tokens, cue) ? beforeFrame(tokens, cue) : null;
    if (!content) return list;
    const verb = list.find(({ parent, head, kind }) => parent === cue.head && head < cue.head && kind === 'reported');
    if (verb && !has(tokens, verb.head, (rel) => SUBJECTS.has(rel)) && firstOf(verb) > firstOf(cue)) {
      const subject = nounOf(
        tokens,
        content.filter((token) => token < verb.head),
      );
      const joined: Clause = {
        ...verb,
        parent: cue.parent,
        own: inOrder([...verb.own, ...cue.own]),
        ...(subject === undefined ? {} : { subject }),
      };
      return list.flatMap((clause) => (clause === cue ? [] : clause === verb ? [joined] : [clause]));
    }
    const head = predicateOf(tokens, content);
    const subject =
      head === undefined
        ? undefined
        : nounOf(
            tokens,
            content.filter((token) => token < head),
          );
    if (head === undefined || subject === undefined) return list;
    return list.map((clause) => (clause === cue ? { ...cue, kind: 'reported', head, subject } : clause));
  }, clauses);

/** “The minister is *due in* Lima”, which the tree takes for a preposition of two words: what is said of him is that he is due. */
const dueAsPredicate: Repair = ({ tokens }, clauses) => {
  const dueOf = (head: number): number => {
    const due = dueUpon(tokens, head);
    return due < 0 ? head : due;
  };
  return clauses.map((clause) => {
    const parent = clause.parent === null ? null : dueOf(clause.parent);
    const head = dueOf(clause.head);
    if (head === clause.head) return { ...clause, parent };
    const subject = tokens.children(clause.head).find((child) => SUBJECTS.has(tokens.rel(child)));
    return { ...clause, parent, head, ...(subject === undefined ? {} : { subject }) };
  });
};

const REPAIRS: readonly Repair[] = [
  dueAsPredicate,
  framesApart,
  newSubjects,
  rejoined,
  unlinked,
  withLeadIns,
  withLastDates,
  withTheirSubjects,
  aboutWhatIsSaid,
];

/** The clauses of a sentence where the order of the words is surer than the tree; in the order of their heads. */
export const repaired: Repair = (text, clauses) =>
  REPAIRS.reduce((list, repair) => repair(text, list), clauses).toSorted((a, b) => a.head - b.head);
