/** Meanings of the closed words of the record, for the codebook. Event types and rules describe themselves in their own rows. */
export interface TermRow {
  readonly of: 'role' | 'status' | 'basis' | 'precedent' | 'rule';
  readonly term: string;
  readonly meaning: string;
}

const terms = (of: TermRow['of'], rows: Readonly<Record<string, string>>): TermRow[] =>
  Object.entries(rows).map(([term, meaning]) => ({ of, term, meaning }));

export const TERMS: readonly TermRow[] = [
  ...terms('role', {
    agent: 'who does it; in visits who travels; of envoys who is sent',
    counterpart: 'the other side of a meeting, call or deal',
    host: 'who receives, or the state in which a visit takes place',
    guest: 'who is received or takes part in a gathering',
    sender: 'who gives, sends or dispatches',
    target: 'against whom or what it is directed',
    beneficiary: 'for whose good it is done',
    speaker: 'who says it',
    addressee: 'to whom it is said',
    organiser: 'who holds the gathering',
    signatory: 'who puts a name to the paper',
    appointee: 'who gets, holds or loses the office',
  }),
  ...terms('status', {
    occurred: 'told as done',
    ongoing: 'told as going on when the report appeared',
    planned: 'told as coming: will, is to, is expected to',
    cancelled: 'told as called off or postponed',
    denied: 'said not to be so',
    hypothetical: 'told as possible: may, could, if',
  }),
  ...terms('basis', {
    explicit: 'the date is printed',
    resolved: 'worked out from the report’s own date: “on Tuesday”',
    aligned: 'worked out through another report of the same happening',
    inferred: 'a guess, with its rule: “in April” without a year',
    background: 'from an imported table',
  }),
  ...terms('precedent', {
    'first-since': 'the first of its kind since a day or year; false if the record has another between them',
    'first-ever': 'the first of its kind at all; false if the record has an earlier one',
    last: 'the latest before now; false if the record has a later one',
    'highest-since': 'of the highest rank since a day or year',
    nth: 'the n-th of its kind',
  }),
  ...terms('rule', {
    'learned-…': 'words that no other rule knows, read by what they are like',
    'attribution-…': 'words of a source that no other rule knows, by the verb they are told with',
  }),
];
