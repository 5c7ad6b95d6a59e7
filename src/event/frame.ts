import { caseOf, CONTROL, isPassive, subjectsByOrder, surfaceSubjects } from './clause.js';
import { dueUpon, isDue } from './due.js';
import { isInfinitive } from './finite.js';
import { EVENT_ROWS } from '../lexicon/events/index.js';
import { phraseHead } from './phrase.js';
import type { LocatedMention, ReportView } from './view.js';

/** What stands in which slot of a predicate; see the rows of the event lexicon for the names of the slots. */
export interface Frame {
  readonly trigger: number;
  /** The verb of the clause: the trigger itself, or the light verb of a noun; -1 for a noun that stands alone. */
  readonly verb: number;
  readonly passive: boolean;
  readonly slots: ReadonlyMap<string, readonly number[]>;
}

type Slots = Map<string, number[]>;

export function verbFrame(view: ReportView, verb: number): Frame {
  if (view.tokens.rel(verb) === 'cop') return copulaFrame(view, verb);
  const passive = isPassive(view, verb);
  const slots: Slots = new Map();
  const subjects = surfaceSubjects(view, verb);
  const object = view.child(verb, 'obj');
  const named = passive && object >= 0 && NAMING.has(view.tokens.lemma(verb));
  if (!passive) put(slots, 'subj', subjects);
  else put(slots, object < 0 || named ? 'obj' : 'iobj', subjects);
  fillFromChildren(view, verb, passive, slots);
  if (named) asComplement(object, subjects, slots);
  addGap(view, verb, passive, slots);
  addMisread(view, verb, passive, slots);
  addSurfacePhrases(view, verb, slots);
  addInfinitive(view, verb, slots);
  dropSplitNames(view, slots);
  const doers = slots.get('by');
  if (passive && doers && !slots.has('subj')) put(slots, 'subj', doers);
  addSurfaceObject(view, verb, passive, slots);
  if (!passive) addRecipient(view, verb, slots);
  addAddressee(view, verb, slots);
  return { trigger: verb, verb, passive, slots };
}

/** Verbs whose second object says what the first becomes. */
const NAMING: ReadonlySet<string> = new Set([
  'elect',
  're-elect',
  'reelect',
  'appoint',
  'reappoint',
  'name',
  'nominate',
  'make',
  'vote',
  'crown',
  'declare',
  'designate',
]);

/** “Ana Lind was elected *president*”, which the tree may take for an object beside her. */
function asComplement(object: number, subjects: readonly number[], slots: Slots): void {
  slots.set('obj', [...subjects]);
  put(slots, 'comp', [object]);
}

/** “was in Lima”: the tree makes the place the head and the verb its copula. */
function copulaFrame(view: ReportView, copula: number): Frame {
  const head = view.tokens.head(copula);
  const slots: Slots = new Map();
  const before = subjectsByOrder(view, copula);
  const inverted = invertedPhrase(view, head, copula);
  put(slots, 'subj', inverted >= 0 ? [head] : before.length > 0 ? before : surfaceSubjects(view, head));
  if (inverted >= 0) putPhrase(view, inverted, false, slots);
  if (view.isVerb(head)) fillFromChildren(view, head, false, slots);
  else if (dueBeside(view, head) >= 0) putDue(view, dueBeside(view, head), slots);
  else if (caseOf(view, head) === '') put(slots, 'comp', [head]);
  else putPhrase(view, head, false, slots);
  for (const child of view.tokens.children(head))
    if (view.hasRel(child, ['obl', 'nmod']) && child > copula) putPhrase(view, child, false, slots);
  return { trigger: copula, verb: copula, passive: false, slots };
}

/** “*Among the guests* were Ana Lind and Paul Reyes”: the phrase before the verb, which the tree takes for the subject; -1 where there is none. */
function invertedPhrase(view: ReportView, head: number, copula: number): number {
  const { tokens } = view;
  if (head < copula || !view.headed(head)) return -1;
  return tokens.children(head).find((child) => child < copula && view.hasRel(child, ['nsubj', 'obl']) && caseOf(view, child) !== '') ?? -1;
}

/** “due” itself where it is the head, or where it hangs on the place; -1 where there is none. */
function dueBeside(view: ReportView, head: number): number {
  return isDue(view.tokens, head) ? head : dueUpon(view.tokens, head);
}

/** “is *due in* Paris”, which the tree takes for a preposition of two words. */
function putDue(view: ReportView, adjective: number, slots: Slots): void {
  put(slots, 'comp', [adjective]);
  const place = view.tokens.head(adjective);
  const preposition = view.tokens
    .children(place)
    .findLast((child) => child < place && view.tokens.rel(child) === 'case' && child !== adjective);
  put(slots, preposition === undefined ? (caseOf(view, place).split(' ').at(-1) ?? '') : view.tokens.lower(preposition), [place]);
}

function fillFromChildren(view: ReportView, verb: number, passive: boolean, slots: Slots): void {
  const { tokens } = view;
  for (const child of tokens.children(verb)) {
    const rel = tokens.rel(child);
    // “called its *ambassador* home”: the tree makes one phrase of object and adverb.
    if (child > verb && tokens.lower(child) === 'home' && tokens.head(child - 1) === child && tokens.upos(child - 1) === 'NOUN')
      put(slots, 'obj', [child - 1]);
    else if (rel === 'obj' || rel === 'iobj') putObject(view, child, rel, passive, slots);
    else if (view.hasRel(child, ['nsubj']) && child > verb && caseOf(view, child) !== '') putPhrase(view, child, passive, slots);
    else if (isSecondSubject(view, child, verb)) putObject(view, child, 'obj', passive, slots);
    else if (view.hasRel(child, ['xcomp', 'ccomp']) || (rel === 'advcl' && (tokens.xpos(child) === 'VB' || isInfinitive(view, child))))
      put(slots, 'comp', [child]);
    else if (view.hasRel(child, ['obl', 'nmod']) && isTakenForNoun(view, child)) put(slots, 'comp', [child]);
    else if (view.hasRel(child, ['obl', 'nmod'])) putPhrase(view, child, passive, slots);
    else if (rel === 'advmod' && tokens.lower(child) === 'there' && child > verb) put(slots, 'in', [child]);
  }
}

/** “Chad thanks *the volunteers*”, where the tree has a subject on both sides: the one behind the verb is its object. */
const isSecondSubject = (view: ReportView, child: number, verb: number): boolean =>
  child > verb &&
  view.hasRel(child, ['nsubj']) &&
  view.tokens.children(verb).some((other) => other < verb && view.hasRel(other, ['nsubj']));

/** “rallied behind Oman”: an object with a preposition is a phrase. Behind a comma it is an aside: “will fly to Riga, the first stop of …”. */
function putObject(view: ReportView, child: number, rel: string, passive: boolean, slots: Slots): void {
  if (caseOf(view, child) !== '') putPhrase(view, child, passive, slots);
  // “called home its envoy”: the adverb is no object, the noun phrase behind it is.
  else if (view.tokens.lower(child) === 'home')
    put(
      slots,
      rel,
      [phraseHead(view, child + 1, view.sentence(child).last)].filter((head) => head > child),
    );
  else if (!isAside(view, child) && !isTime(view, child)) put(slots, rel, [child]);
}

/** “recognised it last November”: a date without a preposition, which the tree may take for an object. */
const isTime = ({ text }: ReportView, token: number): boolean =>
  text.times.some((time) => time.timex !== 'DURATION' && time.first <= token && token < time.last);

function isAside(view: ReportView, child: number): boolean {
  const { tokens } = view;
  let left = child;
  for (const below of tokens.children(child)) if (below < left && tokens.upos(below) !== 'PUNCT') left = below;
  return tokens.form(left - 1) === ',' && tokens.upos(left) === 'DET' && left - tokens.head(child) > 2;
}

/** “flew to Phnom Penh” with *Penh* as object: a token inside the name that another slot names is no filler of its own. */
function dropSplitNames(view: ReportView, slots: Slots): void {
  const object = slots.get('obj')?.[0];
  const located = object === undefined ? undefined : view.covering(object);
  if (object === undefined || !located || located.mention.kind !== 'name') return;
  const elsewhere = [...slots].some(
    ([name, tokens]) =>
      name !== 'obj' && name !== 'subj' && tokens.some((token) => isInside(token, located.mention) && isPartOf(view, token, located)),
  );
  if (elsewhere) slots.delete('obj');
}

const isInside = (token: number, { first, last }: LocatedMention['mention']): boolean => token >= first && token < last;

/** “the government *in Ankara*”: the place inside the phrase is somebody else, “Phnom *Penh*” is not. */
const isPartOf = (view: ReportView, token: number, { chain }: LocatedMention): boolean => {
  const own = view.headed(token);
  return own === undefined || own.chain.id === chain.id;
};

/** “has given *the Nepal Army* 24 carriers”: a name right behind the verb that the tree hangs on the thing given, which an article or a number opens. */
function addRecipient(view: ReportView, verb: number, slots: Slots): void {
  const { tokens } = view;
  const object = slots.get('obj')?.[0] ?? -1;
  const from = tokens.upos(verb + 1) === 'DET' ? verb + 2 : verb + 1;
  const located = view.covering(from);
  if (object < 0 || slots.has('iobj') || !located || located.mention.kind === 'pronoun' || located.chain.type === 'place') return;
  const { first, last, head } = located.mention;
  // “granted *Ana Lind* asylum”: nobody’s name describes a thing without an article before it.
  const isPerson = located.chain.type === 'person' && first === verb + 1 && last === object;
  const opens = isPerson || ['DET', 'NUM', 'SYM'].includes(tokens.upos(last)) || tokens.xpos(last) === 'PRP$';
  if (first <= from && last <= object && opens && head !== object) put(slots, 'iobj', [head >= 0 ? head : last - 1]);
}

/** “criticised a United States order that …”, where the tree lost the object: the noun phrase right behind an active verb. */
function addSurfaceObject(view: ReportView, verb: number, passive: boolean, slots: Slots): void {
  const { tokens } = view;
  if (passive || slots.has('obj') || tokens.upos(verb) !== 'VERB' || tokens.rel(verb) === 'amod') return;
  const { last } = view.sentence(verb);
  const from = verb + 1;
  if (!['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM'].includes(tokens.upos(from)) || isTime(view, from)) return;
  const head = phraseHead(view, from, last);
  if (head < 0 || isClaimed(view, head, verb, slots)) return;
  put(slots, 'obj', [head]);
}

/** “asked Mali to *hand* over two men”, where the tree takes the infinitive for a noun behind “to”. */
const isTakenForNoun = (view: ReportView, token: number): boolean =>
  view.tokens.xpos(token) === 'VB' && (isInfinitive(view, token) || caseOf(view, token) === 'to');

/** “wants the tribunal *to rule*”, where the tree hangs the infinitive on the object: of verbs that ask somebody to do something it is the complement. */
function addInfinitive(view: ReportView, verb: number, slots: Slots): void {
  const object = slots.get('obj')?.[0] ?? -1;
  if (object < verb || slots.has('comp') || !CONTROL.has(view.tokens.lemma(verb))) return;
  const infinitive = view.tokens
    .children(object)
    .find((child) => child > object && view.hasRel(child, ['acl']) && isInfinitive(view, child));
  if (infinitive !== undefined) put(slots, 'comp', [infinitive]);
}

/** “asked *Norway* to lend a ship”, “asked *Norway* for a ship”, “told *Parliament* that …”: whom words are said to is the only object there is. */
function addAddressee(view: ReportView, verb: number, slots: Slots): void {
  if (!slots.has('obj') && (slots.has('for') || view.child(verb, 'xcomp', 'ccomp') >= 0)) put(slots, 'obj', slots.get('iobj') ?? []);
}

/** Has the noun a place of its own: subject of another verb, or filler of another slot? */
function isClaimed(view: ReportView, noun: number, verb: number, slots: Slots): boolean {
  if ([...slots.values()].some((tokens) => tokens.includes(noun))) return true;
  if (view.hasRel(noun, ['nsubj', 'expl'])) return true;
  for (let at = verb + 1; at < noun; at++) if (view.hasRel(at, ['nsubj'])) return true;
  return false;
}

function putPhrase(view: ReportView, child: number, passive: boolean, slots: Slots): void {
  const preposition = caseOf(view, child);
  const mark = view.tokens.children(child).find((below) => below < child && view.tokens.rel(below) === 'case');
  const near = mark === undefined ? child : shortOfBreak(view, mark, child);
  if (near !== child) return put(slots, preposition, [near]);
  const governor = view.tokens.head(child);
  // “announced by *Foreign Minister* Ana Lind”: the preposition may hang on the title.
  if (preposition === '' && passive && view.tokens.rel(child) === 'obl:agent') return put(slots, 'subj', [child]);
  // “walked out of the talks”: what one leaves, whatever the tree makes of “out”
  if (preposition === 'out of' || (preposition === 'out' && isOutOf(view, child))) put(slots, 'of', [child]);
  else if (child > governor && view.tokens.lower(governor + 1) === preposition && isPhrasal(view.tokens.lemma(governor), preposition))
    put(slots, 'obj', [child]);
  else if (preposition === 'on' && isTime(view, child)) return;
  else if (preposition === 'by' && passive) put(slots, 'subj', [child]);
  else if (preposition !== '') put(slots, preposition, [child]);
}

const isOutOf = ({ tokens }: ReportView, noun: number): boolean =>
  tokens.children(noun).some((child) => tokens.lower(child) === 'of' && tokens.lower(child - 1) === 'out');

/** “the truce they declared”: the antecedent of a relative clause with a subject but no object is its object. */
function addGap(view: ReportView, verb: number, passive: boolean, slots: Slots): void {
  if (passive || slots.has('obj') || !view.tokens.rel(verb).startsWith('acl')) return;
  const antecedent = view.tokens.head(verb);
  const subjects = slots.get('subj') ?? [];
  if (antecedent >= 0 && subjects.length > 0 && !subjects.includes(antecedent)) put(slots, 'obj', [antecedent]);
}

/** “protesters burned portraits” read as “burned portraits”: a past tense that hangs on the noun behind it has that noun as object. */
function addMisread(view: ReportView, verb: number, passive: boolean, slots: Slots): void {
  const { tokens } = view;
  const head = tokens.head(verb);
  if (passive || slots.has('obj') || head < verb || tokens.xpos(verb) !== 'VBD') return;
  if (view.hasRel(verb, ['amod', 'compound', 'case', 'det'])) put(slots, 'obj', [head]);
}

let phrasal: ReadonlySet<string> | null = null;

/** “handed over the goods”: a particle that the tree took for a preposition. */
function isPhrasal(lemma: string, particle: string): boolean {
  phrasal ??= new Set(
    EVENT_ROWS.flatMap((row) => [...(row.verbs ?? []), ...(row.light ?? [])]).filter((verb) =>
      / (?:off|over|out|up|down|away|back|aside|in)$/.test(verb),
    ),
  );
  return phrasal.has(`${lemma} ${particle}`);
}

const STOPS = new Set([',', ';', ':', '.', '—', '–', '(', ')', '“', '”', '"']);

/** Prepositional phrases after the trigger that the tree hung elsewhere, by their order on the surface; “of” stays with its noun. */
function addSurfacePhrases(view: ReportView, trigger: number, slots: Slots): void {
  const { tokens } = view;
  const { last } = view.sentence(trigger);
  for (let token = trigger + 1; token < Math.min(last, trigger + 14); token++) {
    if (STOPS.has(tokens.form(token))) return;
    // “delivered 14 *armoured* carriers to Chad”: a participle that describes a noun ends no clause.
    const isVerb = tokens.upos(token) === 'VERB' && tokens.rel(token) !== 'amod';
    if (isVerb || tokens.upos(token) === 'SCONJ' || view.isRelative(token)) return;
    if (tokens.rel(token) !== 'case') continue;
    const name = tokens.lower(token);
    const filler = shortOfBreak(view, token, tokens.head(token));
    if (name === 'of' || filler <= token || slots.has(name) || (name === 'on' && isTime(view, filler))) continue;
    put(slots, name, [filler]);
  }
}

const BREAKS: ReadonlySet<string> = new Set(['—', '–', '-', '(', ';']);

/** “ties with *Moscow* — including sending troops”: a preposition governs the name right behind it, not what the tree finds beyond a dash or “including”. */
function shortOfBreak(view: ReportView, preposition: number, filler: number): number {
  const { tokens } = view;
  const from = tokens.upos(preposition + 1) === 'DET' ? preposition + 2 : preposition + 1;
  const located = view.covering(from);
  if (!located || located.mention.first !== from || located.mention.last > filler) return filler;
  const { last, head } = located.mention;
  const next = tokens.form(last) === ',' ? last + 1 : last;
  // “the victory of *Ana Lind* over missing boxes”: nothing that a second preposition opens is what the first one governs.
  const opensOther = tokens.rel(last) === 'case' && tokens.upos(last) === 'ADP' && last < filler;
  if (!BREAKS.has(tokens.form(last)) && tokens.lower(next) !== 'including' && !opensOther) return filler;
  return head >= 0 ? head : last - 1;
}

/** The frame of a noun: its own dependants, and those of the verb that lends it a subject where one is given. */
export function nounFrame(view: ReportView, noun: number, light: Frame | null): Frame {
  const { tokens } = view;
  const slots: Slots = new Map();
  for (const child of tokens.children(noun)) {
    const rel = tokens.rel(child);
    if (rel === 'nmod:poss') put(slots, 'poss', [child]);
    else if (rel === 'compound' || rel === 'amod' || rel === 'nmod:desc') put(slots, 'mod', [child]);
    else if (rel.startsWith('nmod') || rel.startsWith('obl')) putPhrase(view, child, false, slots);
  }
  addSurfacePhrases(view, noun, slots);
  if (!light) return { trigger: noun, verb: -1, passive: false, slots };
  for (const [name, tokensOfSlot] of light.slots) {
    // “a meeting between the two was called off”: what stands inside the noun is no object of the verb beside it.
    const rest = tokensOfSlot.filter(
      (token) => token !== noun && !(name === 'obj' && (view.under(noun, token) || view.under(token, noun))),
    );
    if (rest.length > 0 && name !== 'comp') put(slots, name, rest);
  }
  return { trigger: noun, verb: light.trigger, passive: light.passive, slots };
}

function put(slots: Slots, name: string, tokens: readonly number[]): void {
  if (tokens.length === 0) return;
  const there = slots.get(name);
  if (!there) slots.set(name, [...tokens]);
  else for (const token of tokens) if (!there.includes(token)) there.push(token);
}
