import { MONTHS } from '../lexicon/calendar-words.js';
import { caseOf } from './clause.js';
import { type Filler, fillersOf, stateOfPeople, statesOfAdjective } from './fillers.js';
import { isFinite, isInfinitive } from './finite.js';
import type { Frame } from './frame.js';
import type { ReportView } from './view.js';

/** A predicate in its sentence, as the conditions of a row see it. Fillers are worked out once. */
export class FlagScene {
  readonly trigger: number;
  readonly #fillers = new Map<string, Filler[]>();
  #text: string | null = null;

  constructor(
    readonly view: ReportView,
    readonly frame: Frame,
  ) {
    this.trigger = frame.trigger;
  }

  heads(slot: string): readonly number[] {
    return this.frame.slots.get(slot) ?? [];
  }

  fillers(slot: string): readonly Filler[] {
    let found = this.#fillers.get(slot);
    if (!found) {
      const ofSlot = (token: number): Filler[] => {
        const fillers = fillersOf(this.view, token);
        if (fillers.length > 0 || (slot !== 'mod' && slot !== 'obj')) return fillers;
        const states = slot === 'mod' ? statesOfAdjective(this.view, token) : stateOfPeople(this.view, token);
        return states.map((chain) => ({ token, chain }));
      };
      found = this.heads(slot).flatMap(ofSlot);
      this.#fillers.set(slot, found);
    }
    return found;
  }

  /** The sentence in lower case, words parted by single blanks. */
  sentenceText(): string {
    if (this.#text === null) {
      const { start, end } = this.view.sentence(this.trigger);
      this.#text = ` ${this.view.text.article.text.slice(start, end).toLowerCase().replace(/\s+/g, ' ')}`;
    }
    return this.#text;
  }

  anyWord(words: ReadonlySet<string>, where: 'sentence' | 'after' | 'before'): boolean {
    const { first, last } = this.view.sentence(this.trigger);
    const from = where === 'after' ? this.trigger + 1 : first;
    const to = where === 'before' ? this.trigger : where === 'after' ? Math.min(last, this.trigger + 12) : last;
    for (let token = from; token < to; token++) if (words.has(this.view.tokens.lower(token))) return true;
    return false;
  }
}

type Test = (scene: FlagScene) => boolean;

const TIME_NOUNS: ReadonlySet<string | undefined> = new Set(['day', 'week', 'month', 'year', 'hour', ...MONTHS.map(([name]) => name)]);
const MADE = new Set(['reach', 'strike', 'sign', 'agree', 'conclude', 'make', 'broker', 'clinch', 'declare', 'announce', 'mediate']);
const STARTS = new Set([
  'take',
  'begin',
  'start',
  'hold',
  'end',
  'expire',
  'lapse',
  'collapse',
  'run',
  'come',
  'break',
  'last',
  'enter',
  'continue',
  'set',
  'due',
  'remain',
  'be',
  'open',
  'close',
  'conclude',
  'finish',
  'go',
  'get',
  'kick',
  'wind',
  'wrap',
  'resume',
  'proceed',
  'adjourn',
  'convene',
  'raise',
  'draw',
  'attract',
  'gather',
  'adopt',
  'endorse',
  'pledge',
]);

/** Does a time expression stand in the sentence, no further from the trigger than a clause? */
function isDated({ view, trigger }: FlagScene): boolean {
  const sentence = view.tokens.sentenceOf(trigger);
  return view.text.times.some((time) => time.sentence === sentence && time.timex !== 'DURATION' && Math.abs(time.first - trigger) < 16);
}

function hasPluralSubject(scene: FlagScene): boolean {
  const { tokens } = scene.view;
  if (scene.fillers('subj').length > 1) return true;
  return scene
    .heads('subj')
    .some(
      (token) =>
        ['NNS', 'NNPS', 'CD'].includes(tokens.xpos(token)) ||
        ['they', 'we', 'both', 'two', 'three'].includes(tokens.lower(token)) ||
        tokens.children(token).some((child) => tokens.rel(child) === 'conj' && !scene.view.isVerb(child)),
    );
}

function isNegated({ view, frame }: FlagScene): boolean {
  const told = frame.verb >= 0 ? frame.verb : frame.trigger;
  const verb = view.tokens.rel(told) === 'cop' ? view.tokens.head(told) : told;
  return view.tokens.children(verb).some((child) => child < verb && ['not', 'n’t', "n't", 'never'].includes(view.tokens.lower(child)));
}

/** Told in the past or the perfect, no modal before it. */
function isPast({ view, frame }: FlagScene): boolean {
  const verb = frame.verb >= 0 ? frame.verb : frame.trigger;
  const { tokens } = view;
  const auxiliaries = tokens.children(verb).filter((child) => tokens.rel(child).startsWith('aux'));
  if (auxiliaries.some((child) => tokens.xpos(child) === 'MD')) return false;
  return (
    ['VBD', 'VBN'].includes(tokens.xpos(verb)) || auxiliaries.some((child) => ['had', 'did', 'has', 'have'].includes(tokens.lower(child)))
  );
}

const LINES: ReadonlySet<string> = new Set([
  'virtually',
  'remotely',
  'online',
  'virtual',
  'video',
  'videolink',
  'videoconference',
  'videoconferencing',
  'teleconference',
  'zoom',
  'skype',
  'hotline',
]);
const SECURE: ReadonlySet<string> = new Set(['secure', 'encrypted', 'direct']);
const CABLE: ReadonlySet<string> = new Set(['line', 'connection', 'link']);

/** “met virtually”, “conferred via Zoom”, “on a secure line”: those who talk are not in one place. */
function overLine(view: ReportView, trigger: number): boolean {
  const { tokens } = view;
  const { first, last } = view.sentence(trigger);
  for (let at = Math.max(first, trigger - 6); at < Math.min(last, trigger + 12); at++)
    if (LINES.has(tokens.lower(at)) || (SECURE.has(tokens.lower(at)) && CABLE.has(tokens.lower(at + 1)))) return true;
  return false;
}

const MINISTERS: ReadonlySet<string> = new Set(['minister', 'leader', 'president', 'premier', 'head', 'chief']);

/** From four states on, the convention has it, ministers who meet hold a gathering. */
const MANY = 4;

/** “the foreign ministers of the five countries”: a group of its own, none of whom the report names here; or the list of its states, however the tree cuts it. */
function isOfMany(scene: FlagScene): boolean {
  const { tokens, text } = scene.view;
  const head = scene
    .heads('subj')
    .find((token) => ['NNS', 'NNPS'].includes(tokens.xpos(token)) && MINISTERS.has(tokens.lower(token).replace(/s$/, '')));
  if (head === undefined) return false;
  const between = (token: number): boolean => token > head && token < scene.trigger;
  const states = text.chains.filter(({ type, mentions }) => type === 'state' && mentions.some((mention) => between(mention.head)));
  if (states.length >= MANY) return true;
  const fillers = scene.fillers('subj');
  const unnamed = ({ chain }: Filler): boolean => !chain.named && chain.type === 'organisation';
  return fillers.length === 1 && fillers.every(unnamed);
}

const PLAIN: Readonly<Record<string, Test>> = {
  passive: ({ frame }) => frame.passive,
  past: isPast,
  negated: isNegated,
  'by-line': ({ view, trigger }) => overLine(view, trigger),
  dated: isDated,
  'plural-subj': hasPluralSubject,
  question: ({ view, frame }) =>
    (frame.slots.get('comp') ?? []).some((comp) =>
      view.tokens
        .children(comp)
        .some((child) => ['what', 'how', 'why', 'whether', 'if', 'who', 'where'].includes(view.tokens.lower(child))),
    ),
  'to-infinitive': ({ view, frame }) => (frame.slots.get('comp') ?? []).some((comp) => isInfinitive(view, comp)),
  clausal: ({ view, frame }) => (frame.slots.get('comp') ?? []).some((comp) => isFinite(view, comp)),
  'object-complement': ({ view, frame }) => {
    const object = frame.slots.get('obj')?.[0] ?? -1;
    const next = view.tokens
      .children(frame.trigger)
      .some((child) => child > object && view.hasRel(child, ['xcomp', 'obj', 'dep', 'ccomp']) && child !== object);
    const named = object >= 0 && ['a', 'an', '“', '"'].includes(view.tokens.lower(object + 1));
    return object >= 0 && (next || named);
  },
  says: ({ view, trigger }) => view.child(trigger, 'ccomp', 'parataxis') >= 0,
  reached: ({ view, trigger }) =>
    view.tokens.children(trigger).some((child) => view.hasRel(child, ['acl']) && MADE.has(view.tokens.lemma(child))),
  declared: ({ view, trigger }) =>
    view.tokens.children(trigger).some((child) => view.hasRel(child, ['acl']) && MADE.has(view.tokens.lemma(child))),
  // “was in Paris” says where somebody is; “is worried about his party in the north” does not.
  located: ({ view, trigger }) => !view.hasRel(trigger, ['cop']) || caseOf(view, view.tokens.head(trigger)) === 'in',
  'clause-verb': ({ view, trigger }) => view.hasRel(trigger, ['nsubj']) && STARTS.has(view.tokens.lemma(view.tokens.head(trigger))),
  light: ({ frame }) => frame.verb >= 0,
  // The “Forum” of “Pacific Islands Forum” is the body, not its meeting.
  'in-organisation': ({ view, trigger }) => {
    const located = view.covering(trigger);
    return located?.chain.type === 'organisation' && located.mention.kind === 'name';
  },
  held: ({ view, trigger }) =>
    view.hasRel(trigger, ['nsubj', 'obj']) &&
    ['hold', 'call', 'schedule', 'take', 'postpone', 'win'].includes(view.tokens.lemma(view.tokens.head(trigger))),
  'ministers-of-many': isOfMany,
  'plain-mobilise': ({ frame }) => !frame.slots.has('obj'),
};

const SLOT: Readonly<Record<string, (scene: FlagScene, slot: string) => boolean>> = {
  'named-place': (scene, slot) =>
    scene.fillers(slot).some(({ chain }) => (chain.type === 'place' || chain.type === 'state') && chain.named),
  'named-person': (scene, slot) => scene.fillers(slot).some(({ chain }) => chain.type === 'person' && chain.named),
  time: ({ view, frame }, slot) =>
    (frame.slots.get(slot) ?? []).some(
      (token) => TIME_NOUNS.has(view.tokens.lemma(token).toLowerCase()) || view.tokens.upos(token) === 'NUM',
    ),
  several: (scene, slot) => scene.fillers(slot).length > 1,
  'pronoun-it': (scene, slot) => scene.heads(slot).some((token) => scene.view.tokens.lower(token) === 'it'),
  flood: (scene, slot) =>
    scene
      .heads(slot)
      .some((token) => ['resident', 'villager'].includes(scene.view.tokens.lemma(token)) && caseOf(scene.view, token) === ''),
};

/** Flags that need the tree; word lists are rows of their own. */
export const CODE_FLAGS = {
  plain: (name: string): Test | undefined => PLAIN[name],
  slot: (slot: string, name: string): Test => {
    const test = SLOT[name];
    if (!test) throw new Error(`the event lexicon names an unknown flag: ${slot}=%${name}`);
    return (scene) => test(scene, slot);
  },
};
