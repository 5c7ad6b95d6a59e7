import type { StoryDocument } from '../../story/index.js';
import { comparisonView, type ComparisonView } from '../comparison.js';
import type { ClaimLine } from '../lines.js';
import { partnersOf, lightingRule } from './aligned.js';
import { idOf } from './anchors.js';
import { type ClaimsAt, Columns } from './columns.js';
import { Dates } from './dates.js';
import { Differences, Precedents } from './differences.js';
import { Front } from './front.js';
import { KinshipGraph } from './kinship.js';
import { Matrix } from './matrix.js';
import { placesIn } from './parts.js';
import { Places } from './places.js';
import { marksOf } from './segments.js';
import { style } from './style.js';
import { Timeline } from './timeline.js';

/**
 * One self-contained page of a comparison: no script, no request, the same bytes for the same document. Every value links to the
 * sentences that tell it.
 */
export function storyPage(story: StoryDocument): string {
  const view = comparisonView(story);
  const shown = new Set([...view.parts, ...view.common, ...view.only.flatMap((group) => group.lines)].map((line) => line.id));
  const claims = story.claims.filter((claim) => shown.has(claim.id));
  const differing = claims.filter((claim) => view.parts.some((line) => line.id === claim.id));
  const partners = partnersOf(claims);
  const explained = new Set(view.dates.flatMap((line) => line.ids));
  const columns = story.reports.map((report, k) => ({
    report,
    line: view.reports[k] as ComparisonView['reports'][number],
    marks: marksOf(report, differing, story.times, explained),
  }));
  // One report alone cannot part from another, rework it or say what it does not.
  const several = story.reports.length > 1;
  const page = (
    <html lang="en">
      <Head title={story.title} css={`${style}\n${lightingRule(partners)}`} />
      <body>
        <Front view={view} story={story} />
        <main>
          {several ? <Differences view={view} /> : null}
          {view.precedents.length > 0 ? <Precedents lines={view.precedents} /> : null}
          <Columns
            columns={columns}
            partners={partners}
            differing={claimsAt(view.parts)}
            alone={new Set(several ? claimsAt(view.only.flatMap((group) => group.lines)).keys() : [])}
          />
          <Matrix view={view} />
          <Timeline story={story} />
          {several ? <KinshipGraph story={story} view={view} /> : null}
          <Places story={story} />
          {view.dates.length > 0 ? <Dates lines={view.dates} /> : null}
        </main>
        <footer>
          <p>
            Made by Crosswire from a {story.format} document. Dates, kinship and differences are worked out by rules from the reports’ own
            words; each links to the sentence behind it.
          </p>
        </footer>
      </body>
    </html>
  );
  return `<!doctype html>\n${page.toString() as string}\n`;
}

/** A page may load nothing: what a report prints can never reach out. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const Head = ({ title, css }: { title: string; css: string }) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content={POLICY} />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <title>{title}</title>
    <style dangerouslySetInnerHTML={{ __html: css }} />
  </head>
);

function claimsAt(lines: readonly ClaimLine[]): ClaimsAt {
  const found = new Map<string, ClaimLine[]>();
  for (const line of lines) {
    for (const place of placesIn(line.places)) found.set(idOf(place), [...(found.get(idOf(place)) ?? []), line]);
  }
  return found;
}
