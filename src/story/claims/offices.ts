import { FINER_RANKS, PORTFOLIO_HEADS, PORTFOLIOS, RANK_WORDS, TITLE_FILLERS } from '../../lexicon/offices.js';
import type { StoryContext, StoryReport } from '../context.js';
import type { Claim, Entity, Evidence } from '../document.js';
import type { Severity } from './types.js';

/** A title taken apart: “first deputy foreign minister”. */
export interface Title {
  readonly head: string;
  readonly portfolio: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
  readonly finer: ReadonlySet<string>;
}

const PORTFOLIO_OF: ReadonlyMap<string, string> = new Map(PORTFOLIOS.flatMap((row) => row.map((word) => [word, row[0] ?? word] as const)));

/** Null for titles without a portfolio head, and for those that head a government. */
export function readTitle(printed: string): Title | null {
  const words: readonly string[] = printed.toLowerCase().match(/\p{L}+/gu) ?? [];
  const head = words.find((word) => PORTFOLIO_HEADS.has(word));
  if (!head || words.includes('prime')) return null;
  const rest = words.filter((word) => word !== head && !TITLE_FILLERS.has(word));
  return {
    head,
    ranks: new Set(rest.filter((word) => RANK_WORDS.has(word))),
    finer: new Set(rest.filter((word) => FINER_RANKS.has(word))),
    portfolio: new Set(
      rest.filter((word) => !RANK_WORDS.has(word) && !FINER_RANKS.has(word)).map((word) => PORTFOLIO_OF.get(word) ?? word),
    ),
  };
}

export interface OfficeDifference {
  readonly relation: 'differs' | 'more-specific';
  readonly severity: Severity;
}

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((word) => b.has(word));

/** How two titles of one person part; null where both may be meant: one without a portfolio leaves open what the other tells. */
export function compareTitles(a: Title, b: Title): OfficeDifference | null {
  if (a.head !== b.head || a.portfolio.size === 0 || b.portfolio.size === 0) return null;
  if (!same(a.portfolio, b.portfolio)) {
    const shared = [...a.portfolio].some((word) => b.portfolio.has(word));
    return { relation: 'differs', severity: shared ? 'divergence' : 'contradiction' };
  }
  if (!same(a.ranks, b.ranks)) return { relation: 'differs', severity: 'divergence' };
  return same(a.finer, b.finer) ? null : { relation: 'more-specific', severity: 'presentation' };
}

interface Printed {
  readonly title: Title;
  readonly evidence: Evidence;
}

/** The offices that a report gives a person now, with the name where it stands beside the title. */
function printedIn(context: StoryContext, { id, reading }: StoryReport, entity: string): Printed[] {
  return reading.text.chains
    .filter((chain) => context.entityOf(id, chain.id) === entity)
    .flatMap((chain) =>
      chain.offices.flatMap((office) => {
        const title = office.former ? null : readTitle(office.title);
        if (!title) return [];
        const name = chain.mentions.find(({ start }) => start >= office.span.end && start <= office.span.end + 2);
        return [{ title, evidence: context.evidence(id, office.span.start, name?.end ?? office.span.end) }];
      }),
    );
}

function claimOf(person: Entity, one: Printed, other: Printed, { relation, severity }: OfficeDifference): Omit<Claim, 'id'> {
  const side = ({ evidence }: Printed): Claim['sides'][number] => ({ report: evidence.report, evidence: [evidence], attribution: [] });
  return {
    text: `Office of ${person.name}: ${[one, other].map(({ evidence }) => `${evidence.report} “${evidence.text}”`).join(', ')}`,
    relation,
    difference: ['role'],
    severity,
    event: null,
    sides: [side(one), side(other)],
  };
}

/** One claim for each person whom two reports give offices that part: “Foreign Minister Kamanga”, “Interior Minister Kamanga”. */
export function officeClaims(context: StoryContext): Omit<Claim, 'id'>[] {
  const reports = context.reports.filter(({ copyOf }) => copyOf === null);
  return context.entities
    .filter(({ type }) => type === 'person')
    .flatMap((person) => {
      const printed = reports.map((report) => printedIn(context, report, person.id)).filter((list) => list.length > 0);
      for (const [i, left] of printed.entries()) {
        for (const right of printed.slice(i + 1)) {
          const pairs = left.flatMap((one) => right.map((other) => ({ one, other, part: compareTitles(one.title, other.title) })));
          // Two offices may be held at once: they part only where no pair of them agrees.
          const agrees = pairs.some(({ one, other, part }) => part === null && same(one.title.portfolio, other.title.portfolio));
          const found = pairs.find(({ part }) => part !== null);
          if (found?.part && !agrees) return [claimOf(person, found.one, found.other, found.part)];
        }
      }
      return [];
    });
}
