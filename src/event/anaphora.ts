import { isCapital } from './capitals.js';
import { caseOf } from './clause.js';
import type { Draft } from './draft.js';
import { fillersOf, nationalityOf } from './fillers.js';
import { asParties } from './parties.js';
import type { ReportView } from './view.js';

/** “the visit”, “this trip”: a definite noun without participants of its own takes those of the last happening of its type. */
export function resolveAnaphora(view: ReportView, drafts: readonly Draft[]): Draft[] {
  const ordered = [...drafts].sort((a, b) => a.trigger - b.trigger || a.rank - b.rank);
  const resolved: Draft[] = [];
  const pushParties = (draft: Draft): void => {
    const participants = asParties(view, draft, ordered);
    if (participants.length > 0 || isSomebodys(view, draft) || isWorthTelling(view, draft)) resolved.push({ ...draft, participants });
  };
  for (const draft of ordered) {
    const truce = draft.participants.length === 0 && draft.type === 'attack' ? truceBeside(view, draft, ordered) : undefined;
    if (draft.participants.length > 0 || strikesPlace(view, draft)) resolved.push(draft);
    else if (truce) resolved.push({ ...draft, participants: truce.participants });
    else if (view.isVerb(draft.trigger)) {
      const agreed = draft.type === 'sign' ? agreedBefore(view, draft, resolved) : undefined;
      if (agreed) resolved.push({ ...draft, participants: agreed.participants.map((party) => ({ ...party, role: 'signatory' })) });
      else pushParties(draft);
    } else {
      const source = isDefinite(view, draft.trigger) && !isSpecified(view, draft) ? lastOf(resolved, draft) : undefined;
      if (source)
        resolved.push({
          ...draft,
          participants: source.participants,
          place: draft.place ?? source.place,
          times: draft.times,
          status: inherited(draft, source),
        });
      else pushParties(draft);
    }
  }
  return resolved
    .filter((draft) => !isShadow(view, draft, resolved) && !isAbsorbed(view, draft, resolved) && !isAgreedOn(view, draft, resolved))
    .map((draft) => kept(view, draft));
}

/** “agreed to a truce after four days of *skirmishes*”: the sides of a truce are those who fought. */
const truceBeside = (view: ReportView, { trigger }: Draft, all: readonly Draft[]): Draft | undefined =>
  all.find(
    (other) =>
      other.type === 'ceasefire' &&
      other.participants.length > 1 &&
      view.tokens.sentenceOf(other.trigger) === view.tokens.sentenceOf(trigger),
  );

const PAPER: ReadonlySet<string> = new Set(['agree', 'sign', 'ceasefire', 'cooperate']);

/** “*The paper* will be signed in Lagos”: by those who last agreed on something, up to three sentences before. */
function agreedBefore(view: ReportView, { trigger }: Draft, before: readonly Draft[]): Draft | undefined {
  const { tokens } = view;
  const paper = tokens.children(trigger).find((child) => view.hasRel(child, ['nsubj:pass']) && isDefinite(view, child));
  if (paper === undefined) return undefined;
  const sentence = tokens.sentenceOf(trigger);
  return before.findLast(
    (other) => PAPER.has(other.type) && other.participants.length > 1 && sentence - tokens.sentenceOf(other.trigger) <= FARTHEST_PAPER,
  );
}

const FARTHEST_PAPER = 3;

/** “an attack on Kyiv”, “Drones hit the port of Odesa”: the place is what was hit, whoever did it. */
function strikesPlace(view: ReportView, { type, trigger, place }: Draft): boolean {
  const { tokens } = view;
  if (type !== 'attack' || place === null) return false;
  const isStruck = (child: number): boolean =>
    view.isVerb(trigger)
      ? view.hasRel(child, ['obj', 'nsubj:pass'])
      : child > trigger && ['on', 'against', 'of'].includes(caseOf(view, child));
  const meansPlace = (token: number): boolean => fillersOf(view, token).some(({ chain }) => chain.id === place);
  return tokens.children(trigger).some((child) => isStruck(child) && (meansPlace(child) || tokens.children(child).some(meansPlace)));
}

/** Deeds that a report tells though it names nobody: “jets strafed a market in Osh”, “two nurses were freed in Osh”. */
const OF_NOBODY: ReadonlySet<string> = new Set([
  'other',
  'attack',
  'exercise',
  'weapon-test',
  'ceasefire',
  'detain',
  'release',
  'aid',
  'send-troops',
  'mobilise',
]);

/**
 * A fight, a release or an earthquake is news, whoever is meant; words and visits of nobody are not, nor is how things stand (“the rest *were* home”). A noun
 * must be placed: “the skirmishes over a parking place” are nobody’s.
 */
const isWorthTelling = (view: ReportView, { type, trigger, place }: Draft): boolean =>
  OF_NOBODY.has(type) && (view.tokens.upos(trigger) === 'VERB' || (place !== null && view.tokens.upos(trigger) !== 'AUX'));

/** Words before a noun that has been told before; “a *second* test” is by whoever made the first. */
const POINTS_BACK: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'these',
  'his',
  'her',
  'their',
  'second',
  'third',
  'fourth',
  'further',
]);

function isDefinite(view: ReportView, noun: number): boolean {
  return view.tokens.children(noun).some((child) => POINTS_BACK.has(view.tokens.lower(child)));
}

/** “the downing of flight MH17 in 2014” says itself which one it is. */
function isSpecified(view: ReportView, { trigger, type }: Draft): boolean {
  const { tokens } = view;
  return type === 'attack' && tokens.children(trigger).some((child) => child > trigger && caseOf(view, child) === 'of');
}

function lastOf(drafts: readonly Draft[], { type, trigger }: Draft): Draft | undefined {
  return drafts.findLast((other) => other.type === type && other.trigger < trigger);
}

function inherited(draft: Draft, source: Draft): Draft['status'] {
  return draft.status === 'occurred' ? source.status : draft.status;
}

/** A noun inside a clause whose verb already tells the same: “flew to Quito for a two-day visit”. */
function isShadow(view: ReportView, draft: Draft, all: readonly Draft[]): boolean {
  if (view.isVerb(draft.trigger)) return false;
  return all.some(
    (other) =>
      other !== draft &&
      other.type === draft.type &&
      other.trigger < draft.trigger &&
      view.under(draft.trigger, other.trigger) &&
      !isElsewhere(draft, other) &&
      draft.participants.every(({ chain }) => other.participants.some((participant) => participant.chain === chain)),
  );
}

/** “travels to Riga on Thursday and to *Tallinn* on Friday”: another place is another visit, though nobody else takes part. */
const isElsewhere = (a: Draft, b: Draft): boolean => a.type === 'visit' && a.place !== null && b.place !== null && a.place !== b.place;

const DEEDS = new Set<string>([
  'ceasefire',
  'sanction',
  'aid',
  'release',
  'withdraw',
  'sign',
  'send-troops',
  'mediate',
  'exercise',
  'recognise',
]);

/** “will not attend the meeting with”: the meeting tells it. */
const TELLS_MORE: Readonly<Record<string, ReadonlySet<string>>> = { attend: new Set(['meet', 'hold-event']), agree: DEEDS };

const lendsTo = (draft: Draft, other: Draft): boolean =>
  other !== draft && other.verb === draft.trigger && other.trigger !== draft.trigger && TELLS_MORE[draft.type]?.has(other.type) === true;

/** “agreed to open a telephone line”: what two agree to do together is told by their agreement. */
const isAgreedOn = (view: ReportView, { type, trigger, verb }: Draft, all: readonly Draft[]): boolean =>
  type === 'cooperate' &&
  all.some(
    (other) => other.type === 'agree' && view.isVerb(other.trigger) && view.tokens.head(verb >= 0 ? verb : trigger) === other.trigger,
  );

/** “agreed to extend a truce”, “promised to send tents”: the deed is what a reader notes, not that it was agreed. */
function isAbsorbed(view: ReportView, draft: Draft, all: readonly Draft[]): boolean {
  if (view.isVerb(draft.trigger) && all.some((other) => lendsTo(draft, other))) return true;
  if (draft.type !== 'agree' || !view.isVerb(draft.trigger)) return false;
  return all.some(
    (other) => other !== draft && DEEDS.has(other.type) && view.isVerb(draft.trigger) && isComplement(view, other, draft.trigger),
  );
}

function isComplement(view: ReportView, { trigger, verb }: Draft, above: number): boolean {
  const top = verb >= 0 ? verb : trigger;
  if (view.tokens.head(top) !== above || !view.hasRel(top, ['xcomp', 'ccomp', 'advcl'])) return false;
  // “agreed to end the dispute; the paper will be signed”: two clauses, whatever the tree makes of the second.
  for (let token = above + 1; token < top; token++) if (view.tokens.form(token) === ';') return false;
  return true;
}

/** Verbs under which a planned deed is done by the decision itself. */
const DECIDED: Readonly<Record<string, ReadonlySet<string>>> = {
  // A truce that parties agree to keep or extend is one from then on.
  ceasefire: new Set(['agree', 'promise', 'pledge', 'decide', 'accept']),
  // “ministers agreed to suspend the sanctions”: who may lay and lift them has done it by deciding; a promise has not.
  sanction: new Set(['agree', 'decide', 'vote']),
};

function kept(view: ReportView, draft: Draft): Draft {
  const deciding = DECIDED[draft.type];
  if (!deciding || draft.status !== 'planned') return draft;
  const above = view.tokens.head(draft.verb >= 0 ? draft.verb : draft.trigger);
  const isDone = above >= 0 && deciding.has(view.tokens.lemma(above)) && ['VBD', 'VBN'].includes(view.tokens.xpos(above));
  return isDone ? { ...draft, status: 'occurred' } : draft;
}

/** “over *Egyptian* protests”: whose it is an adjective tells, though the report names the state nowhere else. */
const isSomebodys = (view: ReportView, { trigger, type, place }: Draft): boolean =>
  (WORDS.has(type) && view.text.chains.some((chain) => chain.id === place && isCapital(chain))) ||
  (!view.isVerb(trigger) &&
    type !== 'hold-event' &&
    view.tokens
      .children(trigger)
      .some((child) => child < trigger && view.hasRel(child, ['amod', 'compound']) && nationalityOf(view, child) !== null));

/** Words that a capital may utter: “was condemned in *New Delhi*”, “drew protests from *Kigali*”. */
const WORDS: ReadonlySet<string> = new Set(['accuse', 'reject', 'support', 'request', 'threaten']);
