import { dateInWords } from '../../../calendar.js';
import {
  type EntityDocument,
  type EventsDocument,
  type OfficeEntry,
  plural,
  type QuotesDocument,
  type SearchDocument,
  type StoriesDocument,
  type TripsDocument,
} from '../../../view/index.js';
import type { Page } from '../page.js';
import { wrap } from '../wrap.js';
import { entryLines, eventHead, passageLines, quoteLines, tripHead } from './entries.js';

export const paragraphs = (parts: readonly (readonly string[])[]): string =>
  `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;

export const heading = (title: string, lines: readonly string[], { ink }: Page): string[] =>
  lines.length > 0 ? [ink(['bold', 'cyan'], title.toUpperCase()), ...lines] : [];

/** `to North Korea, since 2025-01-01`. */
export const questionInWords = (question: Readonly<Record<string, string>>): string =>
  Object.entries(question)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');

export const MORE = 'there are more; --limit shows them';

export function printTrips({ question, trips, more }: TripsDocument, page: Page): string {
  const asked = questionInWords(question);
  const title = `${trips.length === 0 ? 'No trips' : plural(trips.length, 'trip')}${more ? ' and more' : ''}${asked ? ` ${asked}` : ''}`;
  return paragraphs([
    wrap(title, page.width).map((line) => page.ink('bold', line)),
    ...trips.map((trip) => entryLines(trip, tripHead(trip), page)),
    more ? wrap(MORE, page.width) : [],
  ]);
}

const dayInWords = (day: string): string => dateInWords({ from: day, to: day, grain: 'day' });

function tenure({ first, last, from, to }: OfficeEntry): string {
  if (from || to) return `from ${from ?? 'an unknown day'} to ${to ?? 'today'}, by an imported table`;
  if (!first || !last) return 'in undated reports';
  return first === last ? `as of ${dayInWords(first)}` : `as of reports from ${dayInWords(first)} to ${dayInWords(last)}`;
}

function officeLines(office: OfficeEntry, { width }: Page): string[] {
  const { title, of, former, reports, passage } = office;
  const post = `${former ? 'former ' : ''}${title}${of ? `, ${of}` : ''}`;
  return wrap(`· ${post}: ${tenure(office)} (${plural(reports, 'report')}; ${passage.place} “${passage.text}”)`, width, 1, 2);
}

export function printEntity(entity: EntityDocument, page: Page): string {
  const { width, ink } = page;
  const what = [entity.type, entity.country].filter(Boolean).join(', ');
  const also = entity.names.length > 0 ? `also printed: ${entity.names.join('; ')}` : '';
  return paragraphs([
    [
      ...wrap(`${entity.name} – ${what} ${entity.id}`, width).map((line) => ink('bold', line)),
      ...wrap(`in ${plural(entity.reports, 'report')}${also ? `; ${also}` : ''}`, width),
    ],
    heading(
      'Offices',
      entity.offices.flatMap((office) => officeLines(office, page)),
      page,
    ),
    heading(
      entity.more ? `The last ${entity.events.length} events` : 'Events',
      entity.events.flatMap((event) => entryLines(event, eventHead(event), page)),
      page,
    ),
    entity.more ? wrap(MORE, width) : [],
    heading(
      'Quotations',
      entity.quotes.flatMap((quote) => quoteLines(quote, page)),
      page,
    ),
  ]);
}

export function printStories({ stories, more }: StoriesDocument, { width, ink }: Page): string {
  const lines = stories.flatMap(({ id, title, kind, reports, origins, from, to }) => [
    ...wrap(`${id}  ${title}`, width, 1, 4).map((line) => ink('bold', line)),
    ...wrap(
      `${kind === 'background' ? plural(reports, 'row') : `${plural(reports, 'report')}, ${plural(origins, 'independent source')}`}${from && to ? `; ${from} to ${to}` : '; undated'}`,
      width,
      5,
      2,
    ),
  ]);
  return paragraphs([lines.length > 0 ? lines : ['No stories yet'], more ? wrap(MORE, width) : []]);
}

export function printEvents({ question, events, more }: EventsDocument, page: Page): string {
  const asked = questionInWords(question);
  const title = `${events.length === 0 ? 'No events' : plural(events.length, 'event')}${more ? ' and more' : ''}${asked ? ` ${asked}` : ''}`;
  return paragraphs([
    wrap(title, page.width).map((line) => page.ink('bold', line)),
    ...events.map((event) => entryLines(event, eventHead(event), page)),
    more ? wrap(MORE, page.width) : [],
  ]);
}

export function printQuotes({ question, quotes, more }: QuotesDocument, page: Page): string {
  const title = `${quotes.length === 0 ? 'No quotations' : plural(quotes.length, 'quotation')}${more ? ' and more' : ''} ${questionInWords(question)}`;
  return paragraphs([
    wrap(title, page.width).map((line) => page.ink('bold', line)),
    quotes.flatMap((quote) => quoteLines(quote, page)),
    more ? wrap(MORE, page.width) : [],
  ]);
}

const facetLine = (title: string, values: SearchDocument['facets']['years'], { width }: Page): string[] =>
  values.length > 0
    ? wrap(
        `${title}: ${values.map(({ name, value, count }) => `${name}${name === value ? '' : ` ${value}`} (${count})`).join(', ')}`,
        width,
        1,
        3,
      )
    : [];

export function printSearch({ question, hits, counted, more, facets }: SearchDocument, page: Page): string {
  const { width, ink } = page;
  const title = `${counted === 0 ? 'No reports' : plural(counted, 'report')}${more ? ' and more' : ''}: ${questionInWords(question).replace(/^words /, '')}`;
  const best = hits.map(({ story, publisher, day, headline, passages }) => [
    ...wrap(`${headline ?? 'no headline'} – ${publisher}${day ? `, ${dayInWords(day)}` : ''} ${story}`, width, 1, 3).map((line) =>
      ink('bold', line),
    ),
    ...passages.flatMap((passage) => passageLines(passage, page)),
  ]);
  const narrow = [
    ...facetLine('publisher', facets.publishers, page),
    ...facetLine('year', facets.years, page),
    ...facetLine('with', facets.entities, page),
  ];
  return paragraphs([
    wrap(title, width).map((line) => ink('bold', line)),
    ...best,
    heading(more ? `Among the ${counted} best` : 'Narrow it', narrow, page),
  ]);
}
