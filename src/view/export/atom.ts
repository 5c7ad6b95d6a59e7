import { generateAtomFeed } from 'feedsmith';
import { dateInWords } from '../../calendar.js';
import type { ExportEvent } from './model.js';

// A feed tells what is new; the whole record is in the other formats.
export const MOST_ENTRIES = 200;

/** Atom (RFC 4287): the events that changed last, newest first. */
export function atom(events: readonly ExportEvent[]): string {
  const newest = events.toSorted((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0)).slice(0, MOST_ENTRIES);
  const xml = generateAtomFeed({
    id: 'urn:crosswire:feed',
    title: plain('Crosswire: what the record learnt last'),
    // An empty record has not changed since the beginning of time.
    updated: new Date(newest[0]?.changed ?? 0),
    authors: [{ name: 'Crosswire' }],
    entries: newest.map((event) => ({
      id: `urn:crosswire:event:${event.uid}`,
      title: plain(`${event.title} [${event.status}]`),
      updated: new Date(event.changed),
      categories: [{ term: event.type }],
      links: event.sources.flatMap(({ url, headline }) =>
        url ? [{ href: url, rel: 'related', ...(headline ? { title: headline } : {}) }] : [],
      ),
      summary: plain(summary(event)),
      content: plain(
        event.passages
          .slice(0, 5)
          .map(({ text }) => text.replace(/\s+/g, ' '))
          .join('\n'),
      ),
    })),
  });
  return `${xml.trimEnd()}\n`;
}

const plain = (value: string): { value: string; type: string } => ({ value, type: 'text' });

function summary({ when, place, sources, origins }: ExportEvent): string {
  const told = `${sources.length} ${sources.length === 1 ? 'report' : 'reports'}, ${origins} independent`;
  return [when ? dateInWords(when) : 'undated', place, told].filter(Boolean).join('; ');
}
