import { type DayRange, dateInWords, isoDay, isoInWords, parseIsoDay } from '../../calendar.js';
import type { EventInstance, StoryDocument } from '../../story/index.js';
import type { DateValue } from '../../values.js';
import { placesOf } from '../comparison.js';
import { type Axis, compressedAxis } from './axis.js';
import { Basis, Cites, Section } from './parts.js';

interface Dated {
  readonly event: EventInstance;
  readonly when: DateValue;
  readonly days: DayRange;
}

interface Printed {
  readonly report: string;
  readonly when: DateValue;
  readonly days: DayRange;
}

const NOTE =
  'Each bar is as long as its date is imprecise or the event lasts. Filled: it happened; outlined: planned; dashed: the date is a guess; red: cancelled or denied. Thin lines: when the reports were printed. Years between are compressed: order and overlap are exact, lengths are not.';

/** Drawing units across a strip; the strip itself is stretched to the width there is. */
const WIDTH = 1000;
const HEIGHT = 16;
/** A day among years would be a hairline. */
const NARROWEST_BAR = 8;

export const Timeline = ({ story }: { story: StoryDocument }) => {
  const dated = story.events.flatMap((event): Dated[] => {
    const days = event.when && daysOf(event.when);
    return event.when && days ? [{ event, when: event.when, days }] : [];
  });
  if (dated.length === 0) return null;
  const printed = story.reports.flatMap(({ id, published }): Printed[] => {
    const days = published && daysOf(published);
    return published && days ? [{ report: id, when: published, days }] : [];
  });
  const axis = compressedAxis([...dated, ...printed].map(({ days }) => days));
  return (
    <Section id="timeline" title="When it happened" note={NOTE}>
      <ol class="timeline">
        <li class="axis" aria-hidden="true">
          <PrintedLines places={[...new Set(printed.map(({ days }) => axis.at(days.from)))]} />
          <span class="ticks">
            {labelled(axis).map(({ day, at }) => (
              <span style={`left:${percent(at)}`}>{shortDay(day)}</span>
            ))}
            {lettersOf(printed, axis).map(({ letters, at }) => (
              <b style={`left:${percent(at)}`}>{letters}</b>
            ))}
          </span>
        </li>
        {dated.toSorted(earliestFirst).map((item) => (
          <Row {...item} axis={axis} />
        ))}
      </ol>
    </Section>
  );
};

function daysOf({ from, to }: DateValue): DayRange | null {
  const [first, last] = [parseIsoDay(from), parseIsoDay(to)];
  return first === null || last === null ? null : { from: first, to: last };
}

const earliestFirst = (a: Dated, b: Dated): number => a.days.from - b.days.from || a.days.to - b.days.to;
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** Share of the line that the label of a day takes. */
const LABEL = 0.17;

/** The days that can be labelled without touching one another. */
function labelled({ ticks }: Axis): Axis['ticks'] {
  const chosen: Axis['ticks'][number][] = [];
  for (const tick of ticks) {
    const last = chosen.at(-1);
    if ((!last || tick.at - last.at >= LABEL) && tick.at <= 1 - LABEL) chosen.push(tick);
  }
  return chosen;
}

/** `9 Oct 2025`. */
const shortDay = (day: number): string => isoInWords(isoDay(day)).replace(/([A-Z][a-z]{2})[a-z]*/, '$1');

/** Share of the line within which the letters of two reports would touch. */
const LETTER = 0.04;

/** The letters of the reports over the lines that say when they were printed; reports of nearly one day share a line. */
function lettersOf(printed: readonly Printed[], axis: Axis): { letters: string; at: number }[] {
  const found: { letters: string; at: number }[] = [];
  for (const { report, days } of printed.toSorted((a, b) => a.days.from - b.days.from)) {
    const place = axis.at(days.from);
    const last = found.at(-1);
    if (last && place - last.at < LETTER) last.letters += ` ${report}`;
    else found.push({ letters: report, at: place });
  }
  return found;
}

const Row = ({ event, when, days, axis }: Dated & { axis: Axis }) => (
  <li id={event.id} class={event.main ? 'main' : undefined}>
    <div class="what">
      <p>
        {event.title}
        {event.title.includes(dateInWords(when)) ? '' : `, ${dateInWords(when)}`}
      </p>
      <p class="quiet">
        <span class={`tag status ${event.status}`}>
          {event.negated ? 'not ' : ''}
          {event.status}
          {event.hedged ? ', hedged' : ''}
        </span>{' '}
        <Basis basis={when.basis} />
        <Cites places={placesOf(event.evidence)} />
      </p>
    </div>
    <Strip event={event} when={when} days={days} axis={axis} />
  </li>
);

/** Lines at which the reports were printed, drawn once and used on every strip. */
const PrintedLines = ({ places }: { places: readonly number[] }) => (
  <svg width="0" height="0" focusable="false">
    <defs>
      <path id="printed" class="printed" d={places.map((place) => `M${at(place)} 0V${HEIGHT}`).join('')} />
    </defs>
  </svg>
);

const Strip = ({ event, when, days, axis }: Dated & { axis: Axis }) => {
  const left = axis.at(days.from) * WIDTH;
  const width = Math.max(NARROWEST_BAR, axis.at(days.to + 1) * WIDTH - left);
  const look = `bar ${event.status}${when.basis === 'inferred' ? ' guess' : ''}`;
  return (
    <svg class="strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <use href="#printed" />
      <rect class={look} x={left.toFixed(1)} y="3" width={width.toFixed(1)} height={HEIGHT - 6} />
    </svg>
  );
};

const at = (share: number): string => (share * WIDTH).toFixed(1);
