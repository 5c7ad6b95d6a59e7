import { PLAIN_CUES } from '../../lexicon/claims.js';
import { passagesOf } from '../../event/index.js';
import type { TokenTable } from '../../text/index.js';
import type { Span } from '../../values.js';
import type { StoryContext } from '../context.js';
import { happenedSince } from './aftermath.js';
import type { Elsewhere } from './elsewhere.js';
import { type Aligned, type News, newsOf, type Novelty } from './news.js';
import type { Difference, Unit } from './types.js';

/**
 * What a clause that stands beside those of other reports tells beyond them: “met the king *for two hours at his summer palace*”. Such a rest
 * is a claim of its report alone. It is a phrase of the tree most of whose words, names and figures no other report holds anywhere, so that
 * what another report tells at another place is not taken for its silence.
 */
export interface Rest {
  readonly unit: Unit;
  readonly evidence: readonly Span[];
  /** The rest is the clause as a whole, and no phrase of it. */
  readonly whole: boolean;
}

/** Share of the telling words of a phrase that no other report holds. */
const NEW_SHARE = 0.6;
/** Telling words of a phrase that no other report holds: one adjective more is no fact of its own. */
const LEAST_NEW = 2;
/** An object or a whole clause may say the same in other words: without a new figure or name it has to hold more that is new. */
const LEAST_NEW_BARE = 3;

const FINITE = /^(?:VB[DZP]|MD)$/;
/** Where, how, with whom, what for: behind a preposition or a conjunction. */
const ADDED = /^(?:obl(?!:agent)|nmod(?!:poss|:desc)|advcl)/;
const LINKING = /^(?:case|mark)$/;
const SAID_OF = /^acl/;
const COMPLETING = /^(?:obj|obl:agent|xcomp|ccomp)/;

const UNTOLD: ReadonlySet<Novelty> = new Set(['new', 'person', 'firm']);
const AWAY: ReadonlySet<Novelty> = new Set([...UNTOLD, 'told']);

/** Whether so much of a phrase is new that it tells something of its own. */
function isUntold({ novelty, counts }: News, phrase: readonly number[], least: number): boolean {
  const telling = phrase.flatMap((token) => novelty.get(token) ?? []);
  const fresh = telling.filter((word) => UNTOLD.has(word));
  const enough = fresh.length >= least || (fresh.length >= LEAST_NEW && (fresh.includes('firm') || counts(phrase)));
  return enough && fresh.length >= NEW_SHARE * telling.length && fresh.some((word) => word !== 'person');
}

/** Tokens of the clause below and including one, in text order. */
function phraseOf(tokens: TokenTable, own: ReadonlySet<number>, head: number): number[] {
  const found: number[] = [];
  const open = [head];
  for (let token = open.pop(); token !== undefined; token = open.pop()) {
    found.push(token);
    open.push(...tokens.children(token).filter((child) => own.has(child)));
  }
  return found.sort((a, b) => a - b);
}

/** How many new words a phrase needs that depends so on its clause; null for what is no phrase of its own. */
function leastNew(tokens: TokenTable, head: number): number | null {
  const rel = tokens.rel(head);
  if (PLAIN_CUES.has(tokens.lemma(tokens.head(head)))) return null;
  if (COMPLETING.test(rel)) return LEAST_NEW_BARE;
  const opens = tokens.children(head).some((child) => child < head && LINKING.test(tokens.rel(child)));
  return SAID_OF.test(rel) || (ADDED.test(rel) && opens) ? LEAST_NEW : null;
}

/** The largest untold phrases of a clause, none within another. */
function untoldPhrases(news: News): number[][] {
  const { own, unit, text } = news;
  const held = new Set(own);
  const found: number[][] = [];
  const phrases = own
    .filter((token) => token !== unit.claim.predicate)
    .flatMap((head) => {
      const least = leastNew(text.tokens, head);
      return least === null ? [] : [{ phrase: phraseOf(text.tokens, held, head), least }];
    })
    .sort((a, b) => b.phrase.length - a.phrase.length);
  for (const { phrase, least } of phrases) {
    if (!found.some((taken) => phrase.some((token) => taken.includes(token))) && isUntold(news, phrase, least)) found.push(phrase);
  }
  return found;
}

/** The clause tells something new, and shares little with those beside it. */
const isApart = ({ novelty }: News): boolean => {
  const telling = [...novelty.values()];
  return telling.filter((word) => AWAY.has(word)).length >= NEW_SHARE * telling.length;
};

/** The clause has a verb in a tense: a description or a member of a list tells no deed. */
const isDeed = ({ own, text: { tokens } }: News): boolean => own.some((token) => FINITE.test(tokens.xpos(token)));

/** What parts a group, who says so and how sure it is apart: these are no matter of the fact itself. */
const partsOf = ({ differences }: Aligned): readonly Difference[] =>
  differences.filter(({ kind, relation }) => relation !== 'agree' && kind !== 'attribution' && kind !== 'certainty');

const wordingsOf = (report: string, { wordings }: Difference): string[] =>
  wordings.flatMap(([by, wording]) => (by === report ? [wording] : []));

/** Most of what is printed is what parts a group, or what one side says more: it is told there. */
const isWording = ({ report }: Unit, groups: readonly Aligned[], printed: string): boolean =>
  groups
    .flatMap((group) => partsOf(group).flatMap((difference) => wordingsOf(report, difference)))
    .some((wording) => printed.includes(wording) && 2 * wording.length > printed.length);

/** Its own words are set against others that cannot be read as the same. */
const isSetAgainst = ({ report, text }: Unit, groups: readonly Aligned[]): boolean =>
  groups
    .flatMap((group) => partsOf(group).filter(({ relation }) => relation === 'differs'))
    .some((difference) => wordingsOf(report, difference).some((wording) => text.includes(wording)));

const holdsDifference = (groups: readonly Aligned[]): boolean =>
  groups.some((group) => partsOf(group).some(({ relation }) => relation === 'differs'));

/** What is known of the story's claims beside what they tell. */
export interface Setting {
  readonly context: StoryContext;
  readonly elsewhere: Elsewhere;
  /** Two claims surely tell the same thing, whatever either tells beyond it. */
  readonly isSure: (one: Unit, other: Unit) => boolean;
}

/** The clause as a whole tells another fact than those it stands beside: it was laid beside them with doubt, or happened since they were printed. */
function isFact({ context, isSure }: Setting, news: News, phrases: readonly unknown[], groups: readonly Aligned[]): boolean {
  const { unit, own } = news;
  if (!isDeed(news) || isSetAgainst(unit, groups) || isWording(unit, groups, unit.text)) return false;
  const doubtful = !groups.some(({ group }) => group.some((other) => other.report !== unit.report && isSure(unit, other)));
  if (doubtful && (isUntold(news, own, LEAST_NEW_BARE) || (phrases.length > 0 && isApart(news)))) return true;
  return happenedSince(context, unit) && !holdsDifference(groups);
}

/** What the claim tells beyond all groups in which it stands. */
function restsOfClaim(setting: Setting, unit: Unit, groups: readonly Aligned[]): Rest[] {
  const news = newsOf(setting.context, setting.elsewhere, unit, groups);
  const phrases = untoldPhrases(news);
  if (isFact(setting, news, phrases, groups)) return [{ unit, evidence: unit.evidence, whole: true }];
  return phrases.flatMap((phrase) => {
    const evidence = passagesOf(news.text, phrase);
    const printed = evidence.map(({ start, end }) => news.text.article.text.slice(start, end)).join(' … ');
    return evidence.length !== 1 || isWording(unit, groups, printed) ? [] : [{ unit, evidence, whole: false }];
  });
}

/** What stands beside a precedent is compared with it as a whole. */
const holdsPrecedent = ({ group }: Aligned): boolean => group.some(({ precedent }) => precedent !== null);

/** The rests of all claims that stand in groups of several reports. */
export function restsOf(setting: Setting, aligned: readonly Aligned[]): Rest[] {
  const groupsOf = new Map<Unit, Aligned[]>();
  for (const one of aligned) {
    if (new Set(one.group.map(({ report }) => report)).size < 2) continue;
    for (const unit of one.group) groupsOf.set(unit, [...(groupsOf.get(unit) ?? []), one]);
  }
  return [...groupsOf].flatMap(([unit, groups]) =>
    groups.some((group) => holdsPrecedent(group)) ? [] : restsOfClaim(setting, unit, groups),
  );
}
