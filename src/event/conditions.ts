import { CONTEXTS } from '../lexicon/events/contexts.js';
import { WORD_CLASSES, type WordClass } from '../lexicon/events/index.js';
import { isCapital } from './capitals.js';
import { nationalityOf } from './fillers.js';
import { CODE_FLAGS, type FlagScene } from './flags.js';
import { isHuman } from './humans.js';
import { wordsOfKind } from './kinds.js';

/** One alternative: all parts must hold. A condition is a list of alternatives. */
type Test = (scene: FlagScene) => boolean;
export type Condition = Test;

interface CompiledClass {
  readonly types: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
  readonly humans: boolean;
  readonly kind: ReadonlySet<string> | null;
}

const classes = new Map<string, CompiledClass>();

function wordClass(name: string): CompiledClass {
  let compiled = classes.get(name);
  if (!compiled) {
    const row: WordClass | undefined = WORD_CLASSES.find((candidate) => candidate.name === name);
    // An entity type may stand for a class of its own: `subj:organisation`.
    compiled = {
      types: new Set(row?.types ?? [name]),
      lemmas: new Set(row?.lemmas),
      humans: row?.humans === true,
      kind: row?.kind === undefined ? null : wordsOfKind(row.kind),
    };
    classes.set(name, compiled);
  }
  return compiled;
}

/**
 * The small language of the rows’ `need` and `never`: alternatives are parted by ` / `, parts that must hold together by `+`.
 * A part: `slot` filled; `slot:class` (`slot:capital`: a capital that the report reads as a place); `slot=lemma|lemma`; `slot=%flag`; `%flag`; `=lemma|lemma` of the trigger; `~words|words` in the sentence;
 * `^lemma` of the verb above; a leading `-` denies it.
 */
export function compileConditions(sources: readonly string[]): Condition[] {
  return sources.map((source) => {
    const alternatives = source.split(' / ').map((alternative) => alternative.split('+').map(compilePart));
    return (scene) => alternatives.some((parts) => parts.every((part) => part(scene)));
  });
}

function compilePart(source: string): Test {
  const part = source.trim();
  if (part.startsWith('-')) {
    const inner = compilePart(part.slice(1));
    return (scene) => !inner(scene);
  }
  if (part.startsWith('~')) return phraseTest(part.slice(1));
  if (part.startsWith('%')) return flagTest(part.slice(1));
  if (part.startsWith('=')) return triggerTest(part.slice(1));
  if (part.startsWith('^')) return aboveTest(part.slice(1));
  return slotTest(part);
}

function slotTest(part: string): Test {
  const equals = part.indexOf('=');
  const colon = part.indexOf(':');
  if (equals < 0 && colon < 0) return (scene) => scene.heads(part).length > 0;
  const at = colon >= 0 && (equals < 0 || colon < equals) ? colon : equals;
  const slot = part.slice(0, at);
  const wanted = part.slice(at + 1).replace(/^=/, '');
  if (wanted.startsWith('%')) return CODE_FLAGS.slot(slot, wanted.slice(1));
  if (at === equals || part[at + 1] === '=') {
    const lemmas = new Set(wanted.split('|'));
    return (scene) =>
      scene.heads(slot).some((token) => isOneOf(lemmas, scene.view.tokens, token) || lemmas.has(scene.view.tokens.lower(token)));
  }
  if (wanted === 'verb') return (scene) => scene.heads(slot).some((token) => scene.view.isVerb(token) || isMarkedTo(scene.view, token));
  if (wanted === 'capital') return (scene) => scene.fillers(slot).some(({ chain }) => chain.type === 'place' && isCapital(chain));
  const isOfClass = memberTest(wanted);
  const { types } = wordClass(wanted);
  // “*Egyptian* protests”: whose they are, even where the report names the state nowhere else
  const byAdjective = slot === 'mod' && types.has('state');
  return (scene) =>
    scene.heads(slot).some((token) => isOfClass(scene.view.tokens, token)) ||
    scene.fillers(slot).some((f) => types.has(f.chain.type)) ||
    (byAdjective && scene.heads(slot).some((token) => nationalityOf(scene.view, token) !== null));
}

function memberTest(name: string): (tokens: FlagScene['view']['tokens'], token: number) => boolean {
  const { lemmas, humans, kind } = wordClass(name);
  return (tokens, token) => isOneOf(lemmas, tokens, token) || (humans && isHuman(tokens, token)) || kind?.has(tokens.lemma(token)) === true;
}

/** Is the lemma one of the words? Official texts print nouns with capitals, and their lemmas keep them: “the *Minister* of Foreign Affairs”. */
const isOneOf = (words: ReadonlySet<string>, tokens: FlagScene['view']['tokens'], token: number): boolean =>
  words.has(tokens.lemma(token)) || words.has(tokens.lemma(token).toLowerCase());

/** “ordered Chad to *free* them”: what “to” marks is a verb, even where the tagger reads an adjective. */
const isMarkedTo = ({ tokens }: FlagScene['view'], token: number): boolean =>
  tokens.upos(token) === 'ADJ' && tokens.lower(token - 1) === 'to' && tokens.head(token - 1) === token;

function phraseTest(words: string): Test {
  const phrases = words.split('|');
  return (scene) => phrases.some((phrase) => scene.sentenceText().includes(` ${phrase}`));
}

function flagTest(name: string): Test {
  const code = CODE_FLAGS.plain(name);
  if (code) return code;
  const row = CONTEXTS.find((candidate) => candidate.name === name);
  if (!row) throw new Error(`the event lexicon names an unknown flag: ${name}`);
  const words = new Set(row.words);
  return (scene) => scene.anyWord(words, row.where);
}

function triggerTest(words: string): Test {
  const wanted = words.split('|').map((word) => word.split(' '));
  return ({ view, trigger }) => {
    const { tokens } = view;
    const isBeside = (particle: string): boolean =>
      tokens.lower(trigger + 1) === particle ||
      tokens.children(trigger).some((child) => child > trigger && tokens.lower(child) === particle);
    const own = tokens.lemma(trigger);
    // A noun inside a name keeps its capital: “Pacific Islands *Forum*”.
    const isNamed = (lemma: string | undefined): boolean => lemma === own || lemma === own.toLowerCase();
    return wanted.some(([lemma, particle]) => isNamed(lemma) && (particle === undefined || isBeside(particle)));
  };
}

/** `^send:troops` also asks for the class of the verb’s object; only the verb is looked at here. */
function aboveTest(word: string): Test {
  const [verb = '', particle] = (word.split(':')[0] ?? '').split(' ');
  return ({ view, trigger }) => {
    const above = view.verbAbove(trigger);
    if (above < 0 || view.tokens.lemma(above) !== verb) return false;
    return particle === undefined || view.tokens.children(above).some((child) => view.tokens.lower(child) === particle);
  };
}
