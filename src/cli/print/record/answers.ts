import { dateInWords } from '../../../calendar.js';
import { type EntityDocument, type OfficeEntry, plural, type StoriesDocument, type TripsDocument } from '../../../view/index.js';
import type { Page } from '../comparison.js';
import { wrap } from '../wrap.js';
import { entryLines, eventHead, quoteLines, tripHead } from './entries.js';

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
  return first === last ? `as of ${dayInWords(first)}` : `as of ${dayInWords(first)} to ${dayInWords(last)}`;
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
  const lines = stories.flatMap(({ id, title, reports, origins, from, to }) => [
    ...wrap(`${id}  ${title}`, width, 1, 4).map((line) => ink('bold', line)),
    ...wrap(
      `${plural(reports, 'report')}, ${plural(origins, 'independent source')}${from && to ? `; ${from} to ${to}` : '; undated'}`,
      width,
      5,
      2,
    ),
  ]);
  return paragraphs([lines.length > 0 ? lines : ['No stories yet'], more ? wrap(MORE, width) : []]);
}
