import type { AnnotatedText } from '../../text/index.js';
import type { ReportView } from '../view.js';

type Time = AnnotatedText['times'][number];

/** “the first since 2007”, “in force until May”, “extended through June”: the edge of a stretch, not the date of what is told. */
const BOUNDS: ReadonlySet<string> = new Set(['since', 'until', 'till', 'than', 'through', 'before']);

export const isBound = ({ tokens, article }: Bounded, time: Time): boolean =>
  time.first > 0 &&
  (BOUNDS.has(tokens.lower(time.first - 1)) ||
    (tokens.lower(time.first - 1) === 'to' && /^the end\b/i.test(article.text.slice(time.start, time.end))));

/** “had been held *since* May”, “has been dropping food *since* Thursday”: a state or an action that lasts began on that day. */
export function isOnset(view: ReportView, time: Time, holder: number, top: number): boolean {
  const { tokens } = view;
  const clause = tokens.rel(top) === 'cop' ? tokens.head(top) : top;
  const held = holder === top || holder === clause || (holder > top && view.verbAbove(holder) === top);
  if (!held || tokens.lower(time.first - 1) !== 'since') return false;
  const auxiliaries = tokens.children(clause).filter((child) => child < clause && view.hasRel(child, ['aux', 'cop']));
  const lasting = tokens.xpos(top) === 'VBG' || [top, ...auxiliaries].some((token) => tokens.lower(token) === 'been');
  return lasting && auxiliaries.some((child) => ['has', 'have', 'had'].includes(tokens.lower(child)));
}

type Bounded = Pick<AnnotatedText, 'tokens' | 'article'>;
