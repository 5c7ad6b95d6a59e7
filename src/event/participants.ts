import { PEOPLE_IN_ARMS, STATE_FORCES } from '../lexicon/collectives.js';
import type { Chain } from '../text/index.js';
import { isCapital } from './capitals.js';
import { caseOf } from './clause.js';
import { companionsOf } from './companions.js';
import type { FlagScene } from './flags.js';
import type { CompiledRow } from './rows.js';
import type { EventType, Participant, Role } from './types.js';
import { type Filler, fillersOf, statesOfAdjective } from './fillers.js';
import type { ReportView } from './view.js';

export interface Cast {
  readonly participants: readonly Participant[];
  /** Chain id. */
  readonly place: number | null;
}

/** Types where a place itself can be meant by a role. */
const PLACE_IS_HOST = new Set(['visit', 'send-envoy']);

/** Fills the row’s roles from the scene’s slots; names of places become the place of the happening, and their state its host. */
export function castOf(scene: FlagScene, compiled: CompiledRow, isNoun: boolean): Cast {
  const cast = new CastBuilder(scene.view, compiled);
  const roles = isNoun && scene.frame.verb < 0 ? compiled.nounRoles : isNoun ? [...compiled.roles, ...compiled.nounRoles] : compiled.roles;
  const used = new Set<string>();
  for (const [slot, role] of roles) {
    if (used.has(slot)) continue;
    used.add(slot);
    const fillers = scene.fillers(slot);
    for (const { token, chain, office } of fillers)
      cast.add(chain, token, isGuest(scene, compiled.type, slot, chain) ? 'guest' : role, slot, office);
    if (fillers.length === 0 && TOUCHED_THROUGH_THINGS.has(compiled.type) && PATIENTS.has(role))
      for (const { token, chain } of ownersAt(scene, slot)) cast.add(chain, token, role, slot);
  }
  for (const { chain, token } of companionsOf(scene.view, compiled.type, scene.frame.trigger)) cast.add(chain, token, 'agent', 'with');
  if (compiled.type === 'request') for (const { chain, token } of askedFor(scene)) cast.add(chain, token, 'beneficiary', 'for');
  if (TOLD_BY_PAPER.has(compiled.type) && cast.participants.length === 0)
    for (const { chain, token } of partiesTo(scene)) cast.add(chain, token, compiled.type === 'sign' ? 'signatory' : 'agent', 'between');
  if (REFUSALS.has(compiled.type) && !cast.participants.some(({ role }) => role === 'target'))
    for (const { chain, token } of refusedTo(scene)) cast.add(chain, token, 'target', 'comp');
  for (const { chain, token } of statesOfForces(scene.view, compiled.type, cast.participants)) {
    cast.add(chain, token, compiled.type === 'send-troops' ? 'sender' : 'agent', 'mod');
    if (compiled.type !== 'send-troops' && peopleInArms.has(scene.view.tokens.lemma(token).toLowerCase())) cast.dropGroup(token, chain);
  }
  if (TO_OFFICE.has(compiled.type) && !cast.participants.some(({ role }) => role === 'agent'))
    for (const { chain, token } of bodiesOfOffice(scene)) cast.add(chain, token, 'agent', 'of');
  if (cast.place === null) cast.place = placeNear(scene);
  if (compiled.type === 'hold-event') cast.addHost(scene);
  return { participants: cast.participants, place: cast.place };
}

/** “*her* first African Union summit”: the body holds it, she goes there. */
const isGuest = (scene: FlagScene, type: EventType, slot: string, { type: kind }: Chain): boolean =>
  type === 'hold-event' && slot === 'poss' && kind === 'person' && scene.fillers('mod').some(({ chain }) => chain.type === 'organisation');

const TO_OFFICE: ReadonlySet<EventType> = new Set(['appoint', 'elect']);

/** “took over the chair of *the African Union*”, “was elected head of *the commission*”: the body whose office it is gives it, where nobody else is said to. */
function bodiesOfOffice(scene: FlagScene): Filler[] {
  const { view } = scene;
  return ['obj', 'comp', 'as']
    .flatMap((slot) => scene.heads(slot))
    .flatMap((office) => view.tokens.children(office).filter((child) => view.hasRel(child, ['nmod']) && caseOf(view, child) === 'of'))
    .flatMap((child) => fillersOf(view, child))
    .filter(({ chain }) => chain.type === 'organisation' && chain.named);
}

const TOLD_BY_PAPER: ReadonlySet<EventType> = new Set(['sign', 'agree']);

/** “the accord *between Chad and Niger* was signed”, “*Chad’s* treaty *with Niger*”: whose paper it is, where nobody is said to sign it. */
function partiesTo(scene: FlagScene): Filler[] {
  const { view } = scene;
  const { tokens } = view;
  const isParty = (child: number): boolean =>
    tokens.rel(child) === 'nmod:poss' || (view.hasRel(child, ['nmod']) && ['between', 'with', 'among'].includes(caseOf(view, child)));
  return scene
    .heads('obj')
    .flatMap((paper) => tokens.children(paper).filter(isParty))
    .flatMap((child) => fillersOf(view, child))
    .filter(({ chain }) => chain.type !== 'place' && chain.type !== 'event');
}

/** What is said for or against the things, deeds or words of somebody, or done to them, touches that somebody. */
const TOUCHED_THROUGH_THINGS: ReadonlySet<EventType> = new Set([
  'attack',
  'support',
  'accuse',
  'reject',
  'threaten',
  'deny',
  'state',
  'other',
]);
const PATIENTS: ReadonlySet<Role> = new Set(['target', 'addressee', 'beneficiary']);

/** “welcomed *Germany’s* move”, “rejected the offer of *Chad*”, “shelled a camp of *the FLR*”, “burned pictures of *Ana Lind*”: whose it is, where the thing itself is nobody. */
function ownersAt(scene: FlagScene, slot: string): Filler[] {
  const { view } = scene;
  const { tokens } = view;
  return scene.heads(slot).flatMap((noun) =>
    tokens
      .children(noun)
      .filter((child) => view.hasRel(child, ['nmod:poss', 'compound']) || (view.hasRel(child, ['nmod']) && caseOf(view, child) === 'of'))
      .flatMap((child) => fillersOf(view, child))
      .filter(({ chain }) => chain.named && chain.type !== 'place' && chain.type !== 'event'),
  );
}

const REFUSALS: ReadonlySet<EventType> = new Set(['reject', 'threaten']);

/** “refused to recognise *Chad*”, “threatened to veto *its* entry”, “refused to let *her* go”: whom what is refused or threatened touches. */
function refusedTo(scene: FlagScene): Filler[] {
  const { view } = scene;
  const { tokens } = view;
  const objects = scene
    .heads('comp')
    .flatMap((verb) => tokens.children(verb).filter((child) => tokens.rel(child) === 'obj' && child > verb));
  const owners = objects.flatMap((object) => tokens.children(object).filter((child) => tokens.rel(child) === 'nmod:poss'));
  const meant = objects.flatMap((object) => fillersOf(view, object));
  const named = (meant.length > 0 ? meant : owners.flatMap((owner) => fillersOf(view, owner))).filter(
    ({ chain }) => chain.type !== 'place' && chain.type !== 'event',
  );
  const doers = new Set(scene.fillers('subj').map(({ chain }) => chain.id));
  return named.filter(({ chain }) => !doers.has(chain.id));
}

/** Happenings in which those who act for a state in arms are told by their nationality: “*Chadian* troops fired on …”. */
const IN_ARMS: ReadonlySet<EventType> = new Set(['send-troops', 'attack', 'detain', 'weapon-test', 'exercise', 'mobilise']);

/** “50 *Chadian* soldiers came”: the state whose troops, ships or officers they are, beside the group; rebels and gunmen act for nobody. */
function statesOfForces(view: ReportView, type: EventType, participants: readonly Participant[]): Filler[] {
  if (!IN_ARMS.has(type)) return [];
  const { tokens } = view;
  return participants
    .filter(({ role, token }) => (role === 'agent' || role === 'sender') && stateForces.has(tokens.lemma(token).toLowerCase()))
    .flatMap(({ token }) =>
      tokens.children(token).flatMap((child) => (child < token ? statesOfAdjective(view, child).map((chain) => ({ token, chain })) : [])),
    );
}

const stateForces = new Set(STATE_FORCES);
const peopleInArms = new Set(PEOPLE_IN_ARMS);

/** Whom a request is about: “called for the release of *Ana Lind*”, “asked for *her* release”, “ordered Chad to free *them*”. */
function askedFor(scene: FlagScene): Filler[] {
  const { view } = scene;
  const { tokens } = view;
  const objects = scene.heads('comp').flatMap((verb) => tokens.children(verb).filter((child) => tokens.rel(child) === 'obj'));
  const owners = scene
    .heads('for')
    .flatMap((noun) => tokens.children(noun).filter((child) => tokens.rel(child) === 'nmod:poss' || caseOf(view, child) === 'of'));
  return [...objects, ...owners]
    .flatMap((token) => fillersOf(view, token))
    .filter(({ chain }) => chain.type === 'person' || chain.type === 'organisation');
}

/** “in the *Jordanian* port of *Aqaba*” */
const placesWithin = (view: ReportView, noun: number): Filler[] =>
  view.tokens
    .children(noun)
    .flatMap((child) =>
      child < noun
        ? statesOfAdjective(view, child).map((chain) => ({ token: child, chain }))
        : caseOf(view, child) === 'of'
          ? fillersOf(view, child)
          : [],
    );

class CastBuilder {
  readonly participants: Participant[] = [];
  place: number | null = null;

  constructor(
    private readonly view: ReportView,
    private readonly compiled: CompiledRow,
  ) {}

  add(chain: Chain, token: number, role: Role, slot: string, office?: string): void {
    if (chain.type === 'event' || (role === 'addressee' && isPress(this.view, chain, token))) return;
    const capital = chain.type === 'place' && isSpokenTo(this.compiled.type, role) ? this.#capitalOf(chain) : undefined;
    if (capital) return this.#push(capital, token, role, office);
    if (chain.type === 'place') {
      this.place ??= chain.id;
      if (!PLACE_IS_HOST.has(this.compiled.type) || role !== 'host') return;
      const state = this.#stateOf(chain);
      if (state && !this.#isHome(state)) this.#push(state, token, role);
      return;
    }
    if (chain.type === 'state' && ['in', 'at', 'to', 'obj', 'near'].includes(slot) && role !== 'agent') this.place ??= chain.id;
    if ((role as string) !== 'place') this.#push(chain, token, role, office);
  }

  /** “*Chadian soldiers* fired”: their state did, and a group that nothing but its number tells apart is nobody beside it. */
  dropGroup(token: number, state: Chain): void {
    const at = this.participants.findIndex((one) => one.token === token && one.chain !== state.id);
    const group = this.view.text.chains.find(({ id }) => id === this.participants[at]?.chain);
    if (group && !group.named) this.participants.splice(at, 1);
  }

  #push(chain: Chain, token: number, role: Role, office?: string): void {
    if (this.participants.some((other) => other.chain === chain.id)) return;
    const capacity = capacityOf(this.view, chain, token);
    this.participants.push({ chain: chain.id, role, capacity, token, ...(office === undefined ? {} : { office }) });
  }

  /** “a forum will be held in Vladivostok”: where nobody is said to hold it, the state where it takes place is its host. */
  addHost(scene: FlagScene): void {
    if (this.participants.some(({ role }) => role === 'organiser' || role === 'host')) return;
    const filler = ['in', 'at', 'near']
      .flatMap((slot) => [...scene.fillers(slot), ...scene.heads(slot).flatMap((noun) => placesWithin(scene.view, noun))])
      .find(({ chain }) => chain.type === 'place' || chain.type === 'state');
    const state = filler?.chain.type === 'place' ? this.#stateOf(filler.chain) : filler?.chain;
    if (filler && state) this.#push(state, filler.token, 'host');
  }

  /** The state whose seat of government the place is, where the report speaks of that state. */
  #capitalOf(place: Chain): Chain | undefined {
    return isCapital(place) ? this.#stateOf(place) : undefined;
  }

  #stateOf(place: Chain): Chain | undefined {
    return place.country === null
      ? undefined
      : this.view.text.chains.find((chain) => chain.type === 'state' && chain.country === place.country);
  }

  /** A traveller’s own country does not host him. */
  #isHome(state: Chain): boolean {
    return this.participants.some(({ chain }) => this.view.text.chains.find((other) => other.id === chain)?.country === state.country);
  }
}

const SPOKEN: ReadonlySet<EventType> = new Set(['request', 'accuse', 'state', 'support', 'reject', 'threaten', 'deny', 'announce']);

/** “called on *Asmara* to free them”: words to or against a capital mean its government. */
const isSpokenTo = (type: EventType, role: Role): boolean =>
  SPOKEN.has(type) && (role === 'addressee' || role === 'target' || role === 'speaker');

const PRESS: ReadonlySet<string> = new Set(['reporter', 'journalist', 'audience', 'supporter', 'crowd']);

/** “told reporters in Lomé”: whoever listens is no party to what is said. */
const isPress = (view: ReportView, chain: Chain, token: number): boolean => !chain.named && PRESS.has(view.tokens.lemma(token));

/** The office as printed beside the mention, or else in its sentence. */
export function capacityOf(view: ReportView, chain: Chain, token: number): string | null {
  const sentence = view.tokens.sentenceOf(token);
  const at = view.tokens.start(token);
  let best: { title: string; distance: number } | null = null;
  for (const office of chain.offices) {
    if (office.sentence !== sentence) continue;
    const distance = Math.min(Math.abs(office.span.end - at), Math.abs(office.span.start - view.tokens.end(token)));
    if (!best || distance < best.distance) best = { title: office.former ? `former ${office.title}` : office.title, distance };
  }
  return best?.title ?? null;
}

/** Where it happened: “in” or “at” a place on the predicate, else the nearest such phrase behind it in the clause. */
function placeNear(scene: FlagScene): number | null {
  for (const slot of ['in', 'at', 'near', 'outside', 'from', 'on']) {
    const filler = scene.fillers(slot).find(({ chain }) => chain.type === 'place' || (chain.type === 'state' && slot === 'in'));
    if (filler) return filler.chain.id;
  }
  const { view, trigger } = scene;
  const { last } = view.sentence(trigger);
  for (let token = trigger + 1; token < Math.min(last, trigger + 16); token++) {
    if (view.tokens.form(token) === ';' || (view.tokens.upos(token) === 'VERB' && view.tokens.xpos(token) !== 'VBN')) return null;
    if (!['in', 'at'].includes(caseOf(view, token))) continue;
    const place = fillersOf(view, token).find(({ chain }) => chain.type === 'place' || chain.type === 'state');
    if (place) return place.chain.id;
  }
  return null;
}
