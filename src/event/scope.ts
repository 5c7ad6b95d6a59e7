import { NOUN_HAPPENS } from '../lexicon/light-verbs.js';
import type { Span } from '../values.js';
import type { ReportView } from './view.js';

const CUT_RELATIONS = ['conj', 'parataxis', 'appos', 'ccomp', 'advcl', 'punct', 'cc', 'mark', 'discourse'];

/** The clause that tells a happening, as a reader would quote it: without coordinated clauses, asides after a comma and outer marks. */
export function evidenceOf(view: ReportView, trigger: number, verb: number): Span {
  const { tokens } = view;
  const clause = verb >= 0 ? verb : trigger;
  const top = tokens.rel(clause) === 'cop' ? tokens.head(clause) : clause;
  let first = Math.min(top, trigger);
  let last = Math.max(top, trigger);
  for (const child of tokens.children(top)) {
    if (isCut(view, child, top)) continue;
    const [from, to] = reach(view, child);
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  if (verb >= 0 && trigger !== verb) [first, last] = widen(first, last, reach(view, trigger));
  const sentence = view.sentence(trigger);
  first = Math.max(first, sentence.first);
  last = Math.min(last, sentence.last - 1);
  while (last > first && tokens.upos(last) === 'PUNCT') last--;
  while (first < last && tokens.upos(first) === 'PUNCT') first++;
  return { start: tokens.start(first), end: tokens.end(last) };
}

function widen(first: number, last: number, [from, to]: readonly [number, number]): [number, number] {
  return [Math.min(first, from), Math.max(last, to)];
}

/** Coordinated verbs and whatever hangs behind a comma are other clauses; infinitives and “that” clauses belong. */
function isCut(view: ReportView, child: number, top: number): boolean {
  const { tokens } = view;
  if (view.hasRel(child, ['acl']) && child > top) return hasComma(view, child);
  if (!view.hasRel(child, CUT_RELATIONS)) return false;
  if (view.hasRel(child, ['conj'])) return view.isVerb(child) || view.isVerb(top);
  if (view.hasRel(child, ['advcl', 'ccomp'])) return child < top || hasComma(view, child) || tokens.rel(child) === 'ccomp';
  return true;
}

function hasComma(view: ReportView, child: number): boolean {
  return view.tokens.children(child).some((mark) => mark < child && view.tokens.form(mark) === ',');
}

/** First and last token of a subtree, relative clauses behind a comma left out. */
function reach(view: ReportView, top: number): [number, number] {
  let first = top;
  let last = top;
  for (const child of view.tokens.children(top)) {
    if (view.hasRel(child, ['punct', 'parataxis']) || (view.hasRel(child, ['acl', 'appos', 'advcl']) && hasComma(view, child))) continue;
    const [from, to] = reach(view, child);
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  return [first, last];
}

const REPORTING = new Set([
  'say',
  'tell',
  'announce',
  'report',
  'write',
  'add',
  'state',
  'confirm',
  'declare',
  'disclose',
  'note',
  'insist',
  'warn',
  'claim',
  'argue',
]);

/**
 * Time expressions that date the happening: those that hang on its predicate, else those of a coordinated or governing predicate that
 * is no verb of saying. Indices into `text.times`.
 */
export function timesOf(view: ReportView, trigger: number, verb: number): number[] {
  const own: number[] = [];
  const near: number[] = [];
  const sentence = view.tokens.sentenceOf(trigger);
  view.text.times.forEach((time, index) => {
    if (time.sentence !== sentence || time.timex === 'DURATION' || time.timex === 'SET') return;
    const top = verb >= 0 ? verb : trigger;
    const holder = holderOf(view, time.first, time.last);
    if ((isBound(view, time) && !isOnset(view, time, holder, top)) || isInRelative(view, time, top)) return;
    if (holder === top || holder === trigger || (holder >= 0 && belongs(view, holder, trigger, top)) || happensIn(view, holder, top))
      own.push(index);
    else if (isNeighbour(view, holder, top)) near.push(index);
  });
  if (own.length > 0) return own.length > 1 ? withoutOldDay(view, own) : own;
  return near.length > 0 ? near : loneTime(view, trigger, verb);
}

/** “the first since 2007”, “in force until May”, “extended through June”: the edge of a stretch, not the date of what is told. */
const BOUNDS: ReadonlySet<string> = new Set(['since', 'until', 'till', 'than', 'through', 'before']);

/** “moved *from* March 7 *to* March 14”: the new day. */
function withoutOldDay({ tokens, text }: ReportView, times: readonly number[]): number[] {
  const behind = (word: string): number[] => times.filter((index) => tokens.lower((text.times[index]?.first ?? 0) - 1) === word);
  return behind('from').length === 1 && behind('to').length === 1 ? behind('to') : [...times];
}

/** The same for words: “the talks begin on Friday, he said”: a date inside the words said is theirs, not that of the saying. */
export function timesOfSaying(view: ReportView, trigger: number, verb: number): number[] {
  const scopes = view.text.attributions.filter(({ cue }) => cue === trigger || cue === verb).map(({ scope }) => scope);
  return timesOf(view, trigger, verb).filter((index) => {
    const time = view.text.times[index];
    if (time === undefined || holdsDirectly(view, time, trigger)) return time !== undefined;
    return !scopes.some((scope) => time.start >= scope.start && time.end <= scope.end);
  });
}

/** “accused NATO *on Tuesday* of …”: behind the verb, with no other verb between. */
function holdsDirectly(view: ReportView, time: Time, trigger: number): boolean {
  if (holderOf(view, time.first, time.last) !== trigger || time.first < trigger) return false;
  for (let token = trigger + 1; token < time.first; token++) if (view.tokens.upos(token) === 'VERB') return false;
  return true;
}

/** The same for what was called off: “on Thursday cancelled a visit planned for May”: the day of the cancelling is not that of the visit. */
export function timesOfCancelled(view: ReportView, noun: number, verb: number): number[] {
  const governor = verb >= 0 ? verb : view.verbAbove(noun);
  return timesOf(view, noun, verb).filter((index) => {
    const time = view.text.times[index];
    return time !== undefined && (holderOf(view, time.first, time.last) !== governor || isPlannedFor(view, time));
  });
}

/** “was cancelled, planned *for* Friday”, “the talks due *on* …” hang where they may; “for” names the day that was planned. */
const isPlannedFor = ({ tokens }: ReportView, time: Time): boolean => tokens.lower(time.first - 1) === 'for';

type Time = ReportView['text']['times'][number];

const isBound = ({ tokens, text }: ReportView, time: Time): boolean =>
  time.first > 0 &&
  (BOUNDS.has(tokens.lower(time.first - 1)) ||
    (tokens.lower(time.first - 1) === 'to' && /^the end\b/i.test(text.article.text.slice(time.start, time.end))));

/** “had been held *since* May”, “has been dropping food *since* Thursday”: a state or an action that lasts began on that day. */
function isOnset(view: ReportView, time: Time, holder: number, top: number): boolean {
  const { tokens } = view;
  if (holder !== top || tokens.lower(time.first - 1) !== 'since') return false;
  const auxiliaries = tokens.children(top).filter((child) => child < top && view.hasRel(child, ['aux', 'cop']));
  const lasting = tokens.xpos(top) === 'VBG' || auxiliaries.some((child) => tokens.lower(child) === 'been');
  return lasting && auxiliaries.some((child) => ['has', 'have', 'had'].includes(tokens.lower(child)));
}

/** The predicate or noun that a time expression hangs on. */
function holderOf(view: ReportView, first: number, last: number): number {
  for (let token = first; token < last; token++) {
    const head = view.tokens.head(token);
    if (head >= 0 && (head < first || head >= last)) return head;
  }
  return -1;
}

function belongs(view: ReportView, holder: number, trigger: number, top: number): boolean {
  if (view.isVerb(holder)) return isPlanned(view, trigger, holder);
  const above = view.verbAbove(holder);
  return view.under(holder, trigger) || (above === top && !view.hasRel(holder, ['nsubj', 'appos']));
}

/** “the talks *began* on Thursday”: a verb that says no more than that its subject takes place has the day for it. */
const happensIn = (view: ReportView, holder: number, noun: number): boolean =>
  holder >= 0 &&
  view.tokens.head(noun) === holder &&
  view.hasRel(noun, ['nsubj']) &&
  view.isVerb(holder) &&
  happens.has(view.tokens.lemma(holder));

const happens = new Set(NOUN_HAPPENS);

const PLANNING: ReadonlySet<string> = new Set(['plan', 'schedule', 'set', 'expect', 'slate', 'hold', 'due', 'arrange']);

/** “a meeting *scheduled* for Tuesday”: the participle behind a noun says when that is to take place. */
function isPlanned(view: ReportView, noun: number, participle: number): boolean {
  const { tokens } = view;
  if (view.isVerb(noun) || participle < noun || !PLANNING.has(tokens.lemma(participle))) return false;
  for (let token = noun + 1; token < participle; token++) if (tokens.upos(token) === 'VERB') return false;
  return ['VBN', 'VBD', 'JJ'].includes(tokens.xpos(participle));
}

function isNeighbour(view: ReportView, holder: number, top: number): boolean {
  const { tokens } = view;
  if (holder < 0 || REPORTING.has(tokens.lemma(holder))) return false;
  const coordinated = (a: number, b: number): boolean => tokens.head(a) === b && view.hasRel(a, ['conj']);
  const infinitive = tokens.head(top) === holder && view.hasRel(top, ['xcomp', 'advcl']) && !view.hasRel(top, ['ccomp']);
  const below = tokens.head(holder) === top && view.hasRel(holder, ['xcomp']);
  return coordinated(top, holder) || coordinated(holder, top) || infinitive || below;
}

/** The only time expression near the predicate, where no other verb stands between them. */
function loneTime(view: ReportView, trigger: number, verb: number): number[] {
  const { tokens, text } = view;
  const sentence = tokens.sentenceOf(trigger);
  const top = verb >= 0 ? verb : trigger;
  const candidates = text.times
    .map((time, index) => ({ time, index }))
    .filter(({ time }) => time.sentence === sentence && time.timex === 'DATE' && !isBound(view, time) && !isElsewhere(view, time, top));
  const near = candidates.filter(({ time }) => {
    const [from, to] = time.first > top ? [top + 1, time.first] : [time.last, top];
    for (let token = from; token < to; token++) {
      if (tokens.upos(token) === 'VERB' || [';', ':', '“', '”', '"', '(', ')'].includes(tokens.form(token))) return false;
    }
    const holder = holderOf(view, time.first, time.last);
    return !(holder >= 0 && REPORTING.has(tokens.lemma(holder)) && holder !== top);
  });
  return near.length === 1 ? near.map(({ index }) => index) : [];
}

/** “who took office in June 2020, has released”: a finite verb before the date, with no comma between, has it already. */
function isInEarlierClause(view: ReportView, time: Time, top: number): boolean {
  const { tokens } = view;
  if (time.first > top) return false;
  const { first } = view.sentence(top);
  for (let token = time.first - 1; token >= first && ![',', ';', ':'].includes(tokens.form(token)); token--)
    if (tokens.upos(token) === 'VERB' && token !== top) return true;
  return false;
}

/** “said Tetyana, *whose* son was taken in November”: a date behind a relative pronoun is its clause’s, up to the comma that ends it. */
function isInRelative(view: ReportView, time: Time, top: number): boolean {
  const { tokens } = view;
  if (view.hasRel(top, ['acl'])) return false;
  for (let token = time.first - 1; token > top; token--) {
    if (tokens.form(token) === ',' && token < time.first - 1 && !view.isRelative(token + 1)) return false;
    if (tokens.form(token) === ',' && view.isRelative(token + 1)) return true;
  }
  return false;
}

/** Behind a comma a date that hangs on something else is an aside’s: “gave up Ana Lind, a suspect in the attack in 2014”. */
function isElsewhere(view: ReportView, time: Time, top: number): boolean {
  if (isInEarlierClause(view, time, top) || isInRelative(view, time, top)) return true;
  if (time.first < top || holderOf(view, time.first, time.last) === top) return false;
  for (let token = top + 1; token < time.first - 1; token++) if (view.tokens.form(token) === ',') return true;
  return false;
}

/** “invited him *to Seoul in October*”, “invited her to visit in May”: the day on which the guest is to come is not that of the invitation. */
export function timesOfInviting(view: ReportView, trigger: number, verb: number): number[] {
  const { tokens } = view;
  return timesOf(view, trigger, verb).filter((index) => {
    const first = view.text.times[index]?.first ?? 0;
    if (first < trigger) return true;
    for (let token = trigger + 1; token < first; token++) if (tokens.lower(token) === 'to' || tokens.lower(token) === 'for') return false;
    return true;
  });
}

/** “agreed to sign it on 15 August”, “promised them buses for Monday”: the day of what was agreed, not of the agreement. */
export function timesOfAgreeing(view: ReportView, trigger: number, verb: number): number[] {
  const { tokens } = view;
  const below = tokens.children(verb >= 0 ? verb : trigger).filter((child) => view.hasRel(child, ['xcomp', 'ccomp', 'advcl']));
  return timesOf(view, trigger, verb).filter((index) => {
    const time = view.text.times[index];
    if (!time || tokens.lower(time.first - 1) === 'for') return false;
    return holdsDirectly(view, time, trigger) || !below.some((child) => child > trigger && view.under(time.first, child));
  });
}
