import type { Claim, Evidence, StoryDocument } from '../story/index.js';
import { startsOpen } from '../lexicon/claim-labels.js';
import type { ClaimLine } from './lines.js';

/** Claims of the same sentences, read in one breath. */
export interface ReadLine {
  /** Ids of the claims, in the order of the text. */
  readonly ids: readonly string[];
  readonly text: string;
  /** `A2 B3`. */
  readonly places: string;
  /** What the reports present otherwise, in words; empty where they do not. */
  readonly about: string;
  readonly according: string | null;
}

/**
 * Claims that several reports make in the same sentences become one line: the first, and the others behind it. A clause that answers several
 * sentences of another report is told once, with all of them.
 */
export function retold(lines: readonly ClaimLine[]): ReadLine[] {
  const byText = new Map<string, ReadLine>();
  for (const line of bySentence(lines).map((group) => joined(group))) {
    const before = byText.get(line.text);
    byText.set(line.text, before ? merged(before, line) : line);
  }
  return [...byText.values()];
}

function merged(a: ReadLine, b: ReadLine): ReadLine {
  const union = (first: string, second: string, mark: string): string =>
    [...new Set([...first.split(mark), ...second.split(mark)])].filter(Boolean).join(mark);
  return { ...a, ids: [...a.ids, ...b.ids], places: union(a.places, b.places, ' '), about: union(a.about, b.about, '; ') };
}

/** What one report alone says. A sentence of which no other report tells any part is printed as it stands, else only the parts. */
export function toldAlone(story: StoryDocument, lines: readonly ClaimLine[]): ReadLine[] {
  const shared = new Set(story.claims.filter(({ relation }) => relation !== 'only').flatMap((claim) => sentencesOf(claim)));
  return bySentence(lines).map((group) => {
    const claim = story.claims.find(({ id }) => id === group[0]?.id);
    const evidence = claim ? evidenceOf(claim) : [];
    const [at] = evidence;
    const whole = at && evidence.every((e) => keyOf(e) === keyOf(at)) && !shared.has(keyOf(at)) ? sentenceAt(story, at) : null;
    return { ...joined(group), ...(whole === null ? { text: inOneBreath(story, group) } : { text: whole, according: null }) };
  });
}

/** Words that stand between two passages and may be printed with them. */
const MOST_BETWEEN = 3;

/** Parts of one sentence as they are printed, what stands between them left out where it is more than a conjunction or the like. */
function inOneBreath(story: StoryDocument, group: readonly ClaimLine[]): string {
  const claims = group.flatMap(({ id }) => story.claims.find((claim) => claim.id === id) ?? []);
  const places = claims.flatMap((claim) => evidenceOf(claim)).toSorted((a, b) => a.start - b.start);
  const [first] = places;
  const text = story.reports.find(({ id }) => id === first?.report)?.text;
  const inOrder = places.every((place, i) => keyOf(place) === keyOf(places[0] ?? place) && place.start >= (places[i - 1]?.end ?? 0));
  if (!first || text === undefined || claims.length < 2 || !inOrder) return joined(group).text;
  const whole = places.slice(1).reduce(
    (told, { start, end, text: printed }, i) => {
      const between = text.slice(places[i]?.end ?? start, start);
      const near = !/[;:.!?]/.test(between) && (between.match(/[\p{L}\p{N}]+/gu) ?? []).length <= MOST_BETWEEN;
      return near ? told + text.slice(places[i]?.end ?? start, end) : `${told} … ${printed}`;
    },
    openingOf(group[0], first),
  );
  return whole.replace(/\s+/g, ' ').trim();
}

/** The first passage, with whom it is about where the claim names him: “[the mission] was to start in May”. */
function openingOf(line: ClaimLine | undefined, first: Evidence): string {
  const subject = /^\[[^\]]+\] /.exec(line?.text ?? '')?.[0] ?? '';
  const printed = subject ? first.text.replace(/^(?:who|which|that)\s+/i, '') : first.text;
  return subject || startsOpen(printed)
    ? subject + (subject ? printed : `… ${printed}`)
    : printed.charAt(0).toUpperCase() + printed.slice(1);
}

const evidenceOf = (claim: Claim): Evidence[] => claim.sides.flatMap(({ evidence }) => evidence);
const keyOf = ({ report, sentence }: Evidence): string => `${report}${sentence}`;
const sentencesOf = (claim: Claim): string[] => evidenceOf(claim).map((e) => keyOf(e));

function sentenceAt(story: StoryDocument, { report, sentence }: Evidence): string | null {
  const from = story.reports.find(({ id }) => id === report);
  const span = from?.sentences[sentence];
  return from && span ? from.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim() : null;
}

function bySentence(lines: readonly ClaimLine[]): ClaimLine[][] {
  const groups = new Map<string, ClaimLine[]>();
  for (const line of lines) groups.set(line.places, [...(groups.get(line.places) ?? []), line]);
  return [...groups.values()];
}

/** A place that one of several agreeing reports leaves out is no news. */
const PLACE = 'where';

/** “; ” between parts; what all of a group would say of itself is said once. */
function joined(group: readonly ClaimLine[]): ReadLine {
  const once = (words: readonly string[]): string[] => [...new Set(words.filter(Boolean))];
  const according = once(group.map(({ sides }) => sides[0]?.according ?? ''));
  return {
    ids: group.map(({ id }) => id),
    text: once(group.map(({ text }, i) => (i === 0 ? text : lowered(text)))).join('; '),
    places: group[0]?.places ?? '',
    about: once(group.flatMap(({ about }) => about.split('; ').filter((asked) => asked !== PLACE))).join('; '),
    according: according.length > 0 ? according.join('; ') : null,
  };
}

/** Words that open a clause with a capital only because it is printed as a line of its own. */
const OPENERS =
  /^(?:Who|Which|Where|When|What|Whose|That|It|He|She|They|Had|Has|Is|Was|Were|Will|Would|In|On|At|By|After|Before|Since|Said|The|A|An)\b(?! \p{Lu})/u;
const lowered = (text: string): string => (OPENERS.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
