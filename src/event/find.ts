import type { AnnotatedText } from '../text/index.js';
import { resolveAnaphora } from './anaphora.js';
import { withAnswered } from './answers.js';
import { besideHolds } from './beside.js';
import { caseOf } from './clause.js';
import { dayGiver } from './day-set.js';
import { type Draft, draftEvent } from './draft.js';
import { FlagScene } from './flags.js';
import { fillersOf } from './fillers.js';
import { type Frame, nounFrame } from './frame.js';
import { learnedDrafts } from './learned/drafts.js';
import { legsOf } from './legs.js';
import { linkEvents } from './link.js';
import { isMisreadParticiple, misreadLemmas } from './misread.js';
import { isGoalOf } from './occasion.js';
import { type CompiledRow, rowIndex } from './rows.js';
import { asMeant, statementsOf } from './statements.js';
import type { EventMention } from './types.js';
import { withUnderstood } from './understood.js';
import { frameOf } from './verb-frames.js';
import { ReportView } from './view.js';

/** Relations of a noun to the verb that may lend it a subject. */
const LIGHT_RELATIONS = ['obj', 'obl', 'nsubj:pass', 'xcomp', 'nmod', 'conj', 'compound'];

/** All happenings that the report tells, in text order. */
export function findEvents(text: AnnotatedText): EventMention[] {
  const view = new ReportView(text);
  const frames = new Map<number, Frame>();
  const drafts: Draft[] = [];
  for (let token = 0; token < text.tokens.count; token++) {
    if (text.tokens.sentenceOf(token) < 0) continue;
    const best = bestDrafts(view, token, frames);
    drafts.push(...best.flatMap((draft) => legsOf(view, draft)));
  }
  drafts.push(...learnedDrafts(view, drafts, frames));
  const told = [...asMeant(view, drafts), ...statementsOf(view, drafts)];
  return linkEvents(view, withAnswered(view, withUnderstood(view, resolveAnaphora(view, told))));
}

function bestDrafts(view: ReportView, token: number, frames: Map<number, Frame>): Draft[] {
  const upos = view.tokens.upos(token);
  const { verbs, nouns } = rowIndex();
  const lemma = view.tokens.lemma(token);
  if (upos === 'VERB' || upos === 'AUX') {
    const rows = verbs.get(lemma);
    const told = rows && !isAuxiliary(view, token) ? choose(rows.map((row) => tryVerb(view, token, row, frames))) : [];
    const named = told.length === 0 && isGerundNoun(view, token) ? nouns.get(view.tokens.lower(token)) : undefined;
    return named ? choose(named.map((row) => tryNoun(view, token, row, frames))) : told;
  }
  const misread = misreadLemmas(view, token).flatMap((candidate) => verbs.get(candidate) ?? []);
  if (misread.length > 0) return choose(misread.map((row) => tryVerb(view, token, row, frames)));
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ') return [];
  const rows = nouns.get(lemma) ?? nouns.get(view.tokens.lower(token));
  return rows ? choose(rows.map((row) => tryNoun(view, token, row, frames))) : [];
}

/** “a truce after *fighting* over an island”, “*Fighting* between the two …”: behind a preposition or an article, or first and before a preposition, it names the deed. */
function isGerundNoun(view: ReportView, token: number): boolean {
  const { tokens } = view;
  const opensSentence = token === view.sentence(token).first && tokens.upos(token + 1) === 'ADP';
  const opened = opensSentence || ['ADP', 'DET', 'SCONJ', 'ADJ'].includes(tokens.upos(token - 1));
  return tokens.xpos(token) === 'VBG' && opened && !['DET', 'PRON', 'PROPN', 'NOUN'].includes(tokens.upos(token + 1));
}

/** “*are* due to meet”: what stands over an infinitive tells nothing itself, though the tree takes it for a copula. */
function isAuxiliary({ tokens }: ReportView, token: number): boolean {
  const head = tokens.head(token);
  return (
    tokens.rel(token).startsWith('aux') || (tokens.rel(token) === 'cop' && tokens.xpos(head) === 'VB' && tokens.lower(head - 1) === 'to')
  );
}

/** The best of each type: more participants, then the earlier row; across types only the best, but an office changes hands on both sides. */
function choose(found: readonly (Draft | null)[]): Draft[] {
  const drafts = found
    .filter((draft): draft is Draft => draft !== null)
    .sort((a, b) => b.participants.length - a.participants.length || a.rank - b.rank);
  const best = drafts[0];
  if (!best) return [];
  const handOver = drafts.find((draft) => isHandOver(best.type, draft.type));
  return handOver ? [best, handOver] : [best];
}

function isHandOver(a: string, b: string): boolean {
  return (a === 'appoint' && b === 'leave-office') || (a === 'leave-office' && b === 'appoint');
}

function tryVerb(view: ReportView, verb: number, compiled: CompiledRow, frames: Map<number, Frame>): Draft | null {
  if (!besideHolds(view, verb, compiled, false)) return null;
  const scene = new FlagScene(view, frameOf(view, verb, frames));
  return matches(scene, compiled) ? draftEvent(scene, compiled, false) : null;
}

function tryNoun(view: ReportView, noun: number, compiled: CompiledRow, frames: Map<number, Frame>): Draft | null {
  if (!besideHolds(view, noun, compiled, true) || describesNext(view, noun)) return null;
  const giver = dayGiver(view, noun, compiled.type);
  const light = giver >= 0 ? giver : lightVerb(view, noun, compiled);
  if (compiled.row.lightOnly && light < 0) return null;
  const own = withInvited(view, nounFrame(view, noun, light >= 0 ? frameOf(view, light, frames) : null), compiled, frames);
  const acted = withAdverbialSubject(view, withClausePlace(view, own, compiled, frames), compiled, frames);
  const scene = new FlagScene(view, withFormerTarget(view, withHeld(view, acted, compiled, frames), compiled, frames));
  return matches(scene, compiled) ? draftEvent(scene, compiled, true) : null;
}

const ATTENDED: ReadonlySet<string> = new Set(['visit', 'meet', 'call', 'hold-event']);
/** What those who attack do in the attack: “killed three people *in an air strike*”. */
const WROUGHT: ReadonlySet<string> = new Set([
  'use',
  'fire',
  'launch',
  'deploy',
  'kill',
  'wound',
  'injure',
  'destroy',
  'damage',
  'hit',
  'strike',
]);
// Whoever speaks after talks was there where he is a person; a court that sits after the talks was not.
const AFTERWARDS: ReadonlySet<string> = new Set(['after', 'following']);
const MEANWHILE: ReadonlySet<string> = new Set(['during', 'on', 'in', 'at', ...AFTERWARDS]);
/** “after *four hours* of talks”, “in the second *round* of talks” */
const LASTS: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week', 'month', 'round']);
const DOER_SLOTS = ['poss', 'by', 'of', 'between', 'among', 'mod'];

/** “*on a visit* to Chad, Ana Lind said …”, “discussed it *in talks* in Vienna”: whoever acts in the clause was there, where the noun names nobody itself. */
function withAdverbialSubject(view: ReportView, frame: Frame, { type }: CompiledRow, frames: Map<number, Frame>): Frame {
  const { tokens } = view;
  const noun = frame.trigger;
  const above = tokens.head(noun);
  // “killed three people in an air strike”, where the tree hangs the strike on the people
  const onObject = type === 'attack' && above >= 0 && view.hasRel(noun, ['nmod']) && view.hasRel(above, ['obj', 'nsubj:pass']);
  // “said after *four hours* of talks”
  const isMeasured = above >= 0 && LASTS.has(tokens.lemma(above)) && view.hasRel(noun, ['nmod']) && view.hasRel(above, ['obl']);
  const head = onObject || isMeasured ? tokens.head(above) : above;
  if (frame.verb >= 0 || head < 0 || !view.isVerb(head) || !(onObject || isMeasured || view.hasRel(noun, ['obl']))) return frame;
  if (!ATTENDED.has(type) && !(type === 'attack' && WROUGHT.has(tokens.lemma(head)))) return frame;
  const when = caseOf(view, isMeasured ? above : noun);
  // “flew to Lagos *for talks* with Ana Lind”
  const isGoal = type === 'meet' && frame.slots.has('with') && isGoalOf(view, head, when);
  if (!(MEANWHILE.has(when) || isGoal) || DOER_SLOTS.some((slot) => namesSomebody(view, frame, slot))) return frame;
  const clause = frameOf(view, head, frames);
  const kinds = isGoal || AFTERWARDS.has(when) ? ['person'] : ['person', 'state', 'organisation'];
  const doers = (clause.slots.get(clause.passive && type !== 'attack' ? 'obj' : 'subj') ?? []).filter((token) =>
    fillersOf(view, token).some(({ chain, office }) => office !== undefined || kinds.includes(chain.type)),
  );
  return doers.length === 0 ? frame : { ...frame, slots: new Map([...frame.slots, [type === 'hold-event' ? 'with' : 'poss', doers]]) };
}

const PLACE_SLOTS = ['in', 'at'];

/** “the summit opened *in Kigali*”: where the clause is whose subject the gathering is, there it takes place. */
function withClausePlace(view: ReportView, frame: Frame, { type }: CompiledRow, frames: Map<number, Frame>): Frame {
  const head = view.tokens.head(frame.trigger);
  if (type !== 'hold-event' || frame.verb >= 0 || head < 0 || !view.isVerb(head) || view.tokens.rel(frame.trigger) !== 'nsubj')
    return frame;
  const places = [...frameOf(view, head, frames).slots].filter(([slot]) => PLACE_SLOTS.includes(slot) && !frame.slots.has(slot));
  return places.length === 0 ? frame : { ...frame, slots: new Map([...frame.slots, ...places]) };
}

/** “Ana Lind, *behind bars* in Osh, …”, “banker Paul Reyes, *in custody* since May”: who is, by the name before the phrase, else by the clause it hangs on. */
function withHeld(view: ReportView, frame: Frame, { type }: CompiledRow, frames: Map<number, Frame>): Frame {
  const { tokens } = view;
  if (type !== 'detain' || frame.verb >= 0 || caseOf(view, frame.trigger) === '') return frame;
  const comma = tokens.form(frame.trigger - 2) === ',' ? frame.trigger - 3 : frame.trigger - 2;
  const before = view.covering(comma);
  const above = tokens.head(frame.trigger);
  const held =
    before && before.chain.type === 'person'
      ? [before.mention.head]
      : above >= 0 && view.isVerb(above)
        ? (frameOf(view, above, frames).slots.get('subj') ?? [])
        : [];
  return held.length === 0 ? frame : { ...frame, slots: new Map([...frame.slots, ['held', held]]) };
}

/** “visited Chad *at the invitation* of Ana Lind”, “*at Egypt’s invitation* the ministers met”: whoever acts in the clause is the guest. */
function withInvited(view: ReportView, frame: Frame, { type }: CompiledRow, frames: Map<number, Frame>): Frame {
  const noun = frame.trigger;
  const head = view.tokens.head(noun);
  const isGuest = type === 'invite' && frame.verb < 0 && head >= 0 && view.isVerb(head) && view.hasRel(noun, ['obl']);
  if (!isGuest || frame.slots.has('to') || !['at', 'on', 'upon'].includes(caseOf(view, noun))) return frame;
  const guests = frameOf(view, head, frames).slots.get('subj') ?? [];
  return guests.length === 0 ? frame : { ...frame, slots: new Map([...frame.slots, ['to', guests]]) };
}

/** “a meeting *of the opposition*”, as against “of forty minutes”; the “air” of an air strike names nobody either. */
const namesSomebody = (view: ReportView, frame: Frame, slot: string): boolean =>
  (frame.slots.get(slot) ?? []).some(
    (token) => slot === 'poss' || (slot === 'mod' && view.tokens.upos(token) !== 'NOUN') || fillersOf(view, token).length > 0,
  );

/** “suspended the sanctions that it imposed *on Chad*”: against whom it is, by the clause that tells how it came about. */
function withFormerTarget(view: ReportView, frame: Frame, { light, row }: CompiledRow, frames: Map<number, Frame>): Frame {
  const earlier = row.act ? earlierClause(view, frame.trigger, light) : -1;
  if (earlier < 0 || earlier === frame.verb) return frame;
  const targets = [...frameOf(view, earlier, frames).slots].filter(
    ([slot]) => (slot === 'on' || slot === 'against') && !frame.slots.has(slot),
  );
  return { ...frame, slots: new Map([...frame.slots, ...targets]) };
}

/** “an *attack* ad”: a noun right behind it that the tree hung on it by mistake is what it describes; a time (“the visit *Tuesday*”) is not. */
function describesNext(view: ReportView, noun: number): boolean {
  const { tokens } = view;
  const next = noun + 1;
  const hung = next < tokens.count && tokens.head(next) === noun && tokens.upos(next) === 'NOUN' && view.hasRel(next, ['nmod:unmarked']);
  return hung && !view.text.times.some(({ first, last }) => first <= next && next < last);
}

/** “sat *after* the talks”: the verb tells something beside the noun and lends it nothing. */
const OUTSIDE: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'despite', 'ahead of', 'because of', 'without']);

/** The verb that lends the noun its subject, where the row names it; -1 where there is none. */
function lightVerb(view: ReportView, noun: number, { light }: CompiledRow): number {
  if (light.size === 0) return -1;
  const { tokens } = view;
  let at = noun;
  for (let step = 0; step < 3; step++) {
    const head = tokens.head(at);
    if (head < 0 || !view.hasRel(at, LIGHT_RELATIONS) || (view.hasRel(at, ['obl']) && OUTSIDE.has(caseOf(view, at)))) break;
    if (view.isVerb(head))
      return light.has(tokens.lemma(head)) || hasParticleForm(view, head, light) ? head : lightParticiple(view, noun, light);
    at = head;
  }
  const shifted = shiftedLight(view, noun, light);
  if (shifted >= 0) return shifted;
  const participle = lightParticiple(view, noun, light);
  return participle >= 0 ? participle : misreadLight(view, noun, light);
}

/** “*suspend* for six months the sanctions that …”: a heavy object behind a stretch of time, which the tree hangs on the stretch. */
function shiftedLight(view: ReportView, noun: number, light: ReadonlySet<string>): number {
  const { tokens, text } = view;
  let first = noun;
  while (['DET', 'ADJ', 'NUM'].includes(tokens.upos(first - 1))) first--;
  const stretch = text.times.find(({ last, timex }) => last === first && timex === 'DURATION');
  const verb = stretch === undefined || tokens.upos(stretch.first - 1) !== 'ADP' ? -1 : stretch.first - 2;
  return verb >= view.sentence(noun).first && view.isVerb(verb) && light.has(tokens.lemma(verb)) ? verb : -1;
}

/** The clause that tells how a measure came about: “the sanctions *imposed* on Chad”, “the sanctions that it *imposed* on Chad”; -1 where none does. */
function earlierClause(view: ReportView, noun: number, light: ReadonlySet<string>): number {
  const participle = lightParticiple(view, noun, light);
  if (participle >= 0) return participle;
  const { tokens } = view;
  return tokens.children(noun).find((child) => child > noun && tokens.rel(child) === 'acl:relcl' && light.has(tokens.lemma(child))) ?? -1;
}

/** “criticised a ban *imposed* by Oslo on Friday” */
function lightParticiple(view: ReportView, noun: number, light: ReadonlySet<string>): number {
  const { tokens } = view;
  const isLight = (child: number): boolean =>
    child > noun && view.hasRel(child, ['acl']) && tokens.xpos(child) === 'VBN' && light.has(tokens.lemma(child));
  const hung = tokens.children(noun).find(isLight);
  if (hung !== undefined) return hung;
  // “a compromise *hammered* out by …”, which the tree may take for a clause of its own
  const next = noun + 1;
  return next < tokens.count && tokens.xpos(next) === 'VBN' && light.has(tokens.lemma(next)) && !tokens.rel(next).startsWith('aux')
    ? next
    : -1;
}

/** A light verb that was tagged as an adjective: “Canada imposed sanctions”. */
function misreadLight(view: ReportView, noun: number, light: ReadonlySet<string>): number {
  for (let at = noun - 1; at >= noun - 4 && at >= view.sentence(noun).first; at--) {
    if (misreadLemmas(view, at).some((lemma) => light.has(lemma))) return at;
    // “Brazil voiced support”: a past tense that the tree hangs on its object
    const isPast = view.tokens.xpos(at) === 'VBD' && view.hasRel(at, ['amod', 'compound']);
    if ((isPast || isMisreadParticiple(view, at)) && light.has(view.tokens.lemma(at))) return at;
    if (!['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'].includes(view.tokens.upos(at))) return -1;
  }
  return -1;
}

function hasParticleForm(view: ReportView, verb: number, light: ReadonlySet<string>): boolean {
  const lemma = view.tokens.lemma(verb);
  return light.has(`${lemma} ${view.tokens.lower(verb + 1)}`);
}

function matches(scene: FlagScene, { row, conditions }: CompiledRow): boolean {
  if (row.phrase && !row.phrase.split('|').some((phrase) => scene.sentenceText().includes(phrase))) return false;
  const { need, never } = conditions();
  return need.every((condition) => condition(scene)) && !never.some((condition) => condition(scene));
}
