import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Status } from '../../values.js';
import { sourceName } from '../source-name.js';
import type { ExportEvent } from './model.js';

const STATUS: Partial<Record<Status, ICalEventStatus>> = {
  planned: ICalEventStatus.TENTATIVE,
  occurred: ICalEventStatus.CONFIRMED,
  ongoing: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
};

// A calendar draws days. What is known to a month or year only would be drawn as a month of days that nobody named.
const LONGEST_DAYS = 31;

/** Whether a calendar can show it: days are known, and it is no denial, guess of possibility or negated clause. */
export function fitsCalendar({ when, status, negated }: ExportEvent): boolean {
  if (!when || negated || !STATUS[status] || (when.grain !== 'day' && when.grain !== 'interval')) return false;
  return (Date.parse(when.to) - Date.parse(when.from)) / 86_400_000 < LONGEST_DAYS;
}

/**
 * iCalendar (RFC 5545): whole days, with the end exclusive as the standard has it; planned events are TENTATIVE; the UID stays and SEQUENCE
 * grows as an entry changes, so that calendars update what they have. Events without known days are left out.
 */
export function ics(events: readonly ExportEvent[]): string {
  const calendar = new ICalCalendar({
    name: 'Crosswire',
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'crosswire', product: 'crosswire' },
  });
  for (const event of events) {
    if (!event.when || !fitsCalendar(event)) continue;
    calendar.createEvent({
      id: `${event.uid}@crosswire`,
      sequence: event.revision,
      stamp: new Date(event.changed),
      start: new Date(`${event.when.from}T00:00:00Z`),
      end: new Date(Date.parse(event.when.to) + 86_400_000),
      allDay: true,
      summary: `${event.title}${event.hedged ? ' (reportedly)' : ''}`,
      description: description(event),
      location: event.place,
      status: STATUS[event.status] ?? null,
      categories: [{ name: event.type }],
    });
  }
  return `${calendar.toString()}\r\n`;
}

function description({ sources, origins, when, passages }: ExportEvent): string {
  const reports = sources.map((source) => [sourceName(source, source.article), source.headline].filter(Boolean).join(': '));
  const dated = when && when.basis !== 'explicit' ? [`Date ${when.basis}${when.anchor ? `: ${when.anchor}` : ''}.`] : [];
  const count = `${sources.length} ${sources.length === 1 ? 'report' : 'reports'}, ${origins} independent`;
  return [`${count}: ${reports.join('; ')}`, ...dated, ...passages.slice(0, 3).map(({ text }) => `“${text.replace(/\s+/g, ' ')}”`)].join(
    '\n',
  );
}
