import type { Draft } from './draft.js';
import type { ReportView } from './view.js';

type Attribution = ReportView['text']['attributions'][number];

/** Cues by which somebody vouches for what happened; who promises, asks or accuses acts, and the deed is told by the report. */
const VOUCHES: ReadonlySet<Attribution['kind']> = new Set(['say', 'announce', 'report', 'deny', 'think']);

/** Attributions in whose scope the trigger stands, innermost first; its own cue is none of them. Indices into `text.attributions`. */
export function sourcesOf(view: ReportView, draft: Draft): number[] {
  const at = view.tokens.start(draft.trigger);
  const aside = asideAround(view, draft.trigger);
  return view.text.attributions
    .map((attribution, index) => ({ attribution, index }))
    .filter(
      ({ attribution: { scope, cue, kind } }) =>
        VOUCHES.has(kind) && scope.start <= at && at < scope.end && cue !== draft.trigger && cue !== draft.verb && scope.start >= aside,
    )
    .sort((a, b) => size(a.attribution) - size(b.attribution))
    .map(({ index }) => index);
}

const size = ({ scope: { start, end } }: Attribution): number => end - start;

const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'where']);

/**
 * Where the clause begins that two commas set off around a token in the middle of another: “Ana Lind, *who visited them in May*, helped, two diplomats said”:
 * what it tells the reporter adds, unless somebody vouches inside it. 0 where there is none.
 */
function asideAround(view: ReportView, trigger: number): number {
  const { tokens } = view;
  const { first, last } = view.sentence(trigger);
  let open = trigger;
  while (open > first && !(RELATIVES.has(tokens.lower(open)) && tokens.form(open - 1) === ',')) {
    if (open < trigger && tokens.form(open) === ',') return 0;
    open--;
  }
  let close = trigger + 1;
  while (close < last && tokens.form(close) !== ',') close++;
  const goesOn = close + 1 < last && ['VERB', 'AUX'].includes(tokens.upos(close + 1));
  return open > first && goesOn ? tokens.start(open) : 0;
}
