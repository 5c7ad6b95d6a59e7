import type { StoryDocument } from '../../story/index.js';
import type { ComparisonView } from '../comparison.js';
import { columnOf } from './anchors.js';
import { Basis } from './parts.js';

/** The head of the page: what happened, how sure, how many sources; then the ways in. */
export const Front = ({ view, story }: { view: ComparisonView; story: StoryDocument }) => (
  <>
    <header class="front">
      <p class="kicker">Crosswire comparison</p>
      <h1>{view.title}</h1>
      <p class="standing">
        {view.standing ? <span class={`tag status ${view.standing.split(',')[0]}`}>{view.standing}</span> : null}{' '}
        <strong>{view.count}</strong>
        {view.origins ? <span class="quiet"> · origins named: {view.origins}</span> : null}
      </p>
      <ul class="plain sources">
        {view.reports.map((line, k) => (
          <li>
            <a href={`#${columnOf(line.id)}`}>
              <span class="letter">{line.id}</span> {line.who}
            </a>
            {line.headline ? <span class="title">{line.headline}</span> : null}
            <span class="quiet">
              {line.dated.replace(/ \([^)]*\)$/, '')} <Known date={story.reports[k]?.published ?? null} />
            </span>
            {line.how ? (
              <details class="how">
                <summary>how it was dated</summary>
                <p>{line.how}</p>
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </header>
    <nav aria-label="Parts of this page">
      {WAYS.filter(({ when }) => when(view, story)).map(({ id, title }) => (
        <a href={`#${id}`}>{title}</a>
      ))}
    </nav>
  </>
);

const Known = ({ date }: { date: StoryDocument['reports'][number]['published'] }) => (date ? <Basis basis={date.basis} /> : null);

interface Way {
  readonly id: string;
  readonly title: string;
  readonly when: (view: ComparisonView, story: StoryDocument) => boolean;
}

const always = (): boolean => true;
const several = (view: ComparisonView): boolean => view.reports.length > 1;

const WAYS: readonly Way[] = [
  { id: 'differences', title: 'Where they part', when: several },
  { id: 'precedents', title: 'First, last, highest', when: (view) => view.precedents.length > 0 },
  { id: 'reports', title: 'Side by side', when: always },
  { id: 'claims', title: 'Claims', when: always },
  { id: 'timeline', title: 'Timeline', when: (_view, story) => story.events.some((event) => event.when !== null) },
  { id: 'kinship', title: 'Same wire?', when: several },
  { id: 'places', title: 'Places', when: (_view, story) => story.entities.some(({ type }) => type === 'place' || type === 'state') },
  { id: 'dates', title: 'Dates', when: (view) => view.dates.length > 0 },
];
