import type { ReportView } from '../view.js';
import { isBound } from './bounds.js';

type Time = ReportView['text']['times'][number];

/** In a clause on a noun these say no more than that it takes place. */
const OCCURS: ReadonlySet<string> = new Set('begin start open convene hold meet sign end close conclude resume take run'.split(' '));
/** Verbs whose object is a gathering that has a day of its own: “called off a summit that was due on May 1”. */
const HOSTING: ReadonlySet<string> = new Set(
  'host hold convene organise organize stage plan postpone cancel call put delay schedule arrange'.split(' '),
);
const PLANNING: ReadonlySet<string> = new Set(['plan', 'schedule', 'set', 'expect', 'slate', 'hold', 'due', 'arrange', 'intend', 'fix']);

/**
 * Does the time stand in a clause on the noun that says when it takes place? “a meeting *scheduled for Tuesday*”, “the summit, *which opens on Tuesday*”,
 * “the signing, *which was to have begun on Friday*”.
 */
export function tellsWhen(view: ReportView, noun: number, time: Time, holder: number): boolean {
  if (time.first <= noun) return false;
  if (view.isVerb(noun)) {
    const object = HOSTING.has(view.tokens.lemma(noun)) ? view.child(noun, 'obj') : -1;
    return object > noun && relativeOf(view, object, time) !== null;
  }
  return (holder >= 0 && isPlanned(view, noun, holder)) || relativeOf(view, noun, time) !== null;
}

/** “a meeting *scheduled* for Tuesday”: the participle behind a noun says when that is to take place. */
function isPlanned(view: ReportView, noun: number, participle: number): boolean {
  const { tokens } = view;
  if (!view.isVerb(participle) || participle < noun || !PLANNING.has(tokens.lemma(participle))) return false;
  for (let token = noun + 1; token < participle; token++) if (tokens.upos(token) === 'VERB') return false;
  return ['VBN', 'VBD', 'JJ'].includes(tokens.xpos(participle));
}

const WHICH: ReadonlySet<string> = new Set(['which', 'that']);
/** Words that a clause on a noun consists of besides the verb that tells that it takes place. */
const EMPTY: ReadonlySet<string> = new Set(
  'be is are was were been being has have had to will would is not now originally initially first also'.split(' '),
);
const PARTS_OF_NAMES: readonly string[] = ['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'CCONJ'];

interface Relative {
  /** Its verb: “opens”, “due”. */
  readonly verb: number;
  /** Told as a plan of old: “was to have opened”, “had been due”. */
  readonly old: boolean;
}

/**
 * The clause “which (was to have) opened …” between the noun and the time; by the order of words, since the tree often hangs it elsewhere. Null where
 * another noun that happens stands between, or where the clause tells something else.
 */
function relativeOf({ tokens }: ReportView, noun: number, time: Time): Relative | null {
  let pronoun = noun + 1;
  const isName = (token: number): boolean => PARTS_OF_NAMES.includes(tokens.upos(token)) && !WHICH.has(tokens.lower(token));
  // “of Chad, Niger and Mali, which”: a comma between two names
  while ((isName(pronoun) || (tokens.form(pronoun) === ',' && isName(pronoun + 1))) && pronoun < time.first) pronoun++;
  if (tokens.form(pronoun) === ',') pronoun++;
  if (!WHICH.has(tokens.lower(pronoun)) || pronoun >= time.first) return null;
  let verb = pronoun + 1;
  while (EMPTY.has(tokens.lower(verb)) && verb < time.first) verb++;
  const lemma = tokens.lemma(verb);
  if ((!OCCURS.has(lemma) && !PLANNING.has(lemma)) || (lemma === 'take' && tokens.lower(verb + 1) !== 'place')) return null;
  for (let token = verb + 1; token < time.first; token++)
    if ([',', ';', '(', '“'].includes(tokens.form(token)) || (tokens.upos(token) === 'VERB' && !OCCURS.has(tokens.lemma(token))))
      return null;
  const words = Array.from({ length: verb - pronoun }, (_, i) => tokens.lower(pronoun + i));
  const past = words.includes('was') || words.includes('were') || words.includes('had');
  return { verb, old: past && (words.includes('to') || PLANNING.has(lemma)) };
}

/** “moved *from* March 7 *to* March 14”, “the talks, which were to open on Tuesday, will begin *on Thursday*”: the new day. */
export function withoutOldPlan(view: ReportView, noun: number, times: readonly number[]): number[] {
  const { tokens, text } = view;
  const behind = (word: string): number[] => times.filter((index) => tokens.lower((text.times[index]?.first ?? 0) - 1) === word);
  if (behind('from').length === 1 && behind('to').length === 1) return behind('to');
  const kept = times.filter((index) => {
    const time = text.times[index];
    return time === undefined || view.isVerb(noun) || !relativeOf(view, noun, time)?.old;
  });
  return kept.length > 0 ? kept : [...times];
}

/** The day for which something that was called off had been planned; not the one on which it was called off. */
export function isPlannedDay(view: ReportView, noun: number, time: Time, holder: number): boolean {
  return !isBound(view.text, time) && tellsWhen(view, noun, time, holder);
}
