import type { Span } from '../../values.js';
import { statesOfAdjective } from '../fillers.js';
import type { FlagScene } from '../flags.js';
import { isHuman } from '../humans.js';
import { wordsOfKind } from '../kinds.js';
import { rowIndex } from '../rows.js';

/** Words of which the weights know likenesses: the predicate, what it is done to, the word that it hangs on. */
export const WORD_SLOTS = ['trigger', 'obj', 'above'] as const;
export type WordSlot = (typeof WORD_SLOTS)[number];

/** What can be seen of a predicate that may tell a happening. */
export interface Signs {
  readonly isVerb: boolean;
  readonly words: Readonly<Partial<Record<WordSlot, string>>>;
  /** Names of signs, each once. */
  readonly signs: ReadonlySet<string>;
}

/** A happening that a row has read. */
export interface Told {
  readonly type: string;
  readonly trigger: number;
  readonly evidence: Span;
}

const KINDS = ['armed', 'weapon', 'goods', 'craft', 'disaster', 'building', 'violence', 'going', 'violent', 'giving'] as const;
/** Dependants whose word is itself a sign: “*diplomatic* ties”, “broke *off*”, “*will* not”. */
const TELLING: ReadonlySet<string> = new Set(['det', 'amod', 'compound', 'compound:prt', 'aux', 'advmod', 'mark', 'nummod']);
/** As many fillers of a slot are looked at. */
const FILLERS = 3;

/** The signs of the scene's trigger, a verb or a noun. `told`: what rows have read in the report. */
export function signsOf(scene: FlagScene, told: readonly Told[]): Signs {
  const { view, frame, trigger } = scene;
  const { tokens } = view;
  const isVerb = view.isVerb(trigger);
  const part = isVerb ? 'V' : tokens.upos(trigger) === 'ADJ' ? 'A' : 'N';
  const lemma = tokens.lemma(trigger).toLowerCase();
  const signs = new Set([part, `${part}:${lemma}`, tokens.xpos(trigger), `rel ${tokens.rel(trigger)}`]);
  signs.add(`${lemma} ${tokens.lower(trigger + 1)}`).add(`before ${tokens.lower(trigger - 1)}`);
  if (frame.passive) signs.add('passive');
  const { verbs, nouns } = rowIndex();
  for (const { type } of (isVerb ? verbs : nouns).get(lemma) ?? []) signs.add(`row ${type}`);
  for (const [slot, heads] of frame.slots) addSlot(scene, part, slot, heads, signs);
  addDependants(scene, signs);
  addSpeech(scene, signs);
  addTold(scene, told, signs);
  return { isVerb, words: wordsOf(scene, lemma), signs };
}

function wordsOf({ view, frame, trigger }: FlagScene, lemma: string): Signs['words'] {
  const { tokens } = view;
  const object = frame.slots.get('obj')?.[0];
  const head = tokens.head(trigger);
  return {
    trigger: lemma,
    ...(object === undefined ? {} : { obj: tokens.lemma(object).toLowerCase() }),
    ...(head < 0 ? {} : { above: tokens.lemma(head).toLowerCase() }),
  };
}

function addSlot(scene: FlagScene, part: string, slot: string, heads: readonly number[], signs: Set<string>): void {
  const { view } = scene;
  const { tokens } = view;
  const add = (kind: string): void => void signs.add(`${slot}:${kind}`).add(`${part} ${slot}:${kind}`);
  add('filled');
  for (const { chain } of scene.fillers(slot)) add(chain.named ? `${chain.type} named` : chain.type);
  for (const token of heads.slice(0, FILLERS)) {
    const lemma = tokens.lemma(token).toLowerCase();
    if (view.isVerb(token)) add('verb');
    if (isHuman(tokens, token)) add('human');
    if (slot === 'mod' && statesOfAdjective(view, token).length > 0) add('nationality');
    for (const kind of KINDS) if (wordsOfKind(kind).has(lemma)) add(kind);
  }
}

function addDependants({ view, trigger }: FlagScene, signs: Set<string>): void {
  const { tokens } = view;
  for (const child of tokens.children(trigger)) {
    const rel = tokens.rel(child);
    signs.add(`has ${rel}`);
    if (TELLING.has(rel)) signs.add(`${rel} ${tokens.lemma(child).toLowerCase()}`);
  }
  const head = tokens.head(trigger);
  if (head >= 0) signs.add(`above ${tokens.upos(head)}`).add(`${tokens.rel(trigger)} ${tokens.lemma(head).toLowerCase()}`);
}

function addSpeech({ view, trigger }: FlagScene, signs: Set<string>): void {
  const { text, tokens } = view;
  const [start, end] = [tokens.start(trigger), tokens.end(trigger)];
  const cue = text.attributions.find((attribution) => attribution.cue === trigger);
  if (cue) signs.add(`cue ${cue.kind}`).add(cue.source === null ? 'cue of nobody' : 'cue of somebody');
  if (text.quotes.some((quote) => quote.kind !== 'indirect' && quote.start <= start && end <= quote.end)) signs.add('quoted');
  if (text.attributions.some(({ scope }) => scope.start <= start && end <= scope.end)) signs.add('said');
  if (view.isHeadline(tokens.sentenceOf(trigger))) signs.add('headline');
}

/** Happenings that rows have read around the trigger: above it in the tree, below it, or in the clause. */
function addTold({ view, trigger }: FlagScene, told: readonly Told[], signs: Set<string>): void {
  const { tokens } = view;
  const [start, end] = [tokens.start(trigger), tokens.end(trigger)];
  for (const one of told) {
    if (one.trigger === trigger || tokens.sentenceOf(one.trigger) !== tokens.sentenceOf(trigger)) continue;
    signs.add('beside');
    if (one.evidence.start < end && start < one.evidence.end) signs.add('within').add(`within ${one.type}`);
    if (view.under(trigger, one.trigger)) signs.add('under').add(`under ${one.type}`);
    else if (view.under(one.trigger, trigger)) signs.add('over').add(`over ${one.type}`);
  }
}
