import type { Span, Status } from '../values.js';
import { isCapital } from './capitals.js';
import type { FlagScene } from './flags.js';
import { isShownByDeed } from './implied.js';
import { castOf } from './participants.js';
import { isRescheduled } from './plans.js';
import type { CompiledRow } from './rows.js';
import { dayGiver, daysGiven } from './day-set.js';
import { evidenceOf } from './scope.js';
import { timesOf, timesOfAgreeing, timesOfCancelled, timesOfInviting, timesOfSaying } from './times/index.js';
import { type Standing, standingOf } from './status.js';
import type { EventType, Participant } from './types.js';
import type { ReportView } from './view.js';

/** An event mention before numbering, linking and sources. */
export interface Draft {
  readonly type: EventType;
  readonly row: string;
  readonly rank: number;
  readonly trigger: number;
  /** The verb of the clause, -1 for a noun that stands alone. */
  readonly verb: number;
  readonly evidence: Span;
  readonly participants: readonly Participant[];
  readonly place: number | null;
  readonly times: readonly number[];
  readonly status: Status;
  readonly hedged: boolean;
  readonly negated: boolean;
}

/** Types that are deeds of speech: a “will” before them is no plan worth recording as cancelled. */
const SPEECH = new Set<string>(['announce', 'state', 'support', 'accuse', 'deny', 'request', 'reject', 'threaten']);

/** The event that a row tells at its trigger; null where the report only wants it, or says that it did not happen. */
export function draftEvent(scene: FlagScene, compiled: CompiledRow, isNoun: boolean): Draft | null {
  const { view, frame } = scene;
  const deed = compiled.row.act === true && frame.verb >= 0 ? frame.verb : frame.trigger;
  const standing = standingOf(view, deed, frame.verb);
  const rejects = isRefusal(compiled);
  if (standing.wanted || (standing.plainNegative && !rejects)) return null;
  if (SPEECH.has(compiled.type) && ((standing.status === 'cancelled' && !rejects) || isShownByDeed(view, frame.verb))) return null;
  const { participants, place } = castOf(scene, compiled, isNoun);
  const homewards = compiled.row.moves === true && isHomewards(scene, participants);
  return {
    type: homewards ? 'other' : compiled.type,
    row: homewards ? HOMEWARDS : compiled.row.id,
    rank: compiled.rank,
    trigger: frame.trigger,
    verb: frame.verb,
    evidence: evidenceOf(view, frame.trigger, frame.verb),
    participants,
    place,
    times: timesIn(scene, compiled.type, standing),
    status: statusOf(scene, compiled, standing.status),
    hedged: standing.hedged,
    negated: rejects ? false : standing.negated,
  };
}

/** “did not attend”, “would not recognise”: a row that asks for a negation tells a deed by it. */
const isRefusal = ({ row }: CompiledRow): boolean => row.need?.includes('%negated') === true;

function statusOf({ view, frame }: FlagScene, compiled: CompiledRow, status: Status): Status {
  const { row, type } = compiled;
  if (row.undone) return 'cancelled';
  if (isRefusal(compiled)) return 'occurred';
  if (row.plans) return planned(view, frame.trigger, status);
  // “set a date for the talks that they had put off”: they are to be again.
  if ((status === 'occurred' || status === 'cancelled') && isDaySet(view, frame, type)) return 'planned';
  return statusFor(view, frame.verb, type, status);
}

/** “set a date *for the talks*”; “*moved* the summit to May 3”, which tells the gathering by its verb. */
const isDaySet = (view: ReportView, { trigger, verb }: FlagScene['frame'], type: EventType): boolean =>
  view.isVerb(trigger) ? type === 'hold-event' && isRescheduled(view, trigger) : verb >= 0 && dayGiver(view, trigger, type) === verb;

/** The row of journeys home: those told by motion to one’s own country are of its kind. */
const HOMEWARDS = 'homewards';

const BACK: ReadonlySet<string> = new Set(['back', 'home', 'return', 'returned', 'returns']);

/** “flew back to Lagos”, “flew to Abuja” of a Nigerian minister: all who travel are at home where they go; to a border town of their own they go on a visit. */
function isHomewards(scene: FlagScene, participants: readonly Participant[]): boolean {
  const { chains } = scene.view.text;
  const travellers = participants
    .filter(({ role }) => role === 'agent')
    .flatMap(({ chain }) => chains.find(({ id, type }) => id === chain && type === 'person') ?? []);
  const goals = ['to', 'in', 'at', 'for', 'into', 'obj']
    .flatMap((slot) => scene.fillers(slot))
    .filter(({ chain }) => chain.type === 'place' || chain.type === 'state');
  const countries = new Set(goals.map(({ chain }) => chain.country));
  const goesBack = scene.anyWord(BACK, 'sentence') || goals.some(({ chain }) => chain.type === 'state' || isCapital(chain));
  return (
    goesBack &&
    travellers.length > 0 &&
    countries.size === 1 &&
    travellers.every(({ country }) => country !== null && countries.has(country))
  );
}

/** Deeds that have been done and are taken back: “her expulsion was revoked *last night*” tells when; what was only planned had a day of its own. */
const TAKEN_BACK: ReadonlySet<EventType> = new Set(['expel', 'sanction', 'recognise', 'appoint']);

function timesIn({ view, frame }: FlagScene, type: EventType, { status }: Standing): number[] {
  if (isDaySet(view, frame, type)) return daysGiven(view, frame.trigger, frame.verb);
  if (SPEECH.has(type)) return timesOfSaying(view, frame.trigger, frame.verb);
  if (type === 'invite') return timesOfInviting(view, frame.trigger, frame.verb);
  if (type === 'agree') return timesOfAgreeing(view, frame.trigger, frame.verb);
  const calledOff = status === 'cancelled' && !view.isVerb(frame.trigger) && !TAKEN_BACK.has(type);
  return calledOff ? timesOfCancelled(view, frame.trigger, frame.verb) : timesOf(view, frame.trigger, frame.verb);
}

/** “is expected in Lima”, “had been expected in Lima” */
function planned(view: ReportView, verb: number, status: Status): Status {
  if (status !== 'occurred' && status !== 'ongoing') return status;
  return view.tokens.children(verb).some((child) => child < verb && view.tokens.lower(child) === 'had') ? 'cancelled' : 'planned';
}

/** Happenings of a moment: a plain present tense tells that they will be. */
const MOMENTS = new Set<string>(['meet', 'sign', 'appoint', 'leave-office', 'release', 'elect', 'call']);

/** Words in the present tense have been said: “Croatia backs the plan”; “Ana Lind succeeds him” is to come. */
function statusFor(view: ReportView, verb: number, type: EventType, status: Status): Status {
  if (status !== 'ongoing') return status;
  if (SPEECH.has(type)) return 'occurred';
  return MOMENTS.has(type) && verb >= 0 && ['VBZ', 'VBP'].includes(view.tokens.xpos(verb)) ? 'planned' : status;
}

export function sentenceOfDraft(view: ReportView, draft: Draft): number {
  return view.tokens.sentenceOf(draft.trigger);
}
