import type { Child } from 'hono/jsx';
import type { DateValue } from '../../values.js';
import type { Passage } from '../lines.js';
import { BASIS_WORDS } from '../dates.js';
import { idOf } from './anchors.js';

/** `A3 B7`, each a link to the sentence in its column. */
export const Cites = ({ places }: { places: string }) => (
  <span class="cites">
    {placesIn(places).map((place) => (
      <>
        {' '}
        <Cite place={place} />
      </>
    ))}
  </span>
);

export const Cite = ({ place }: { place: string }) => (
  <a class="cite" href={`#${idOf(place)}`}>
    {place}
  </a>
);

/** The views write a list of places as `A head A3 B7`. */
export const placesIn = (places: string): string[] => places.match(/\S+(?: head)?/g) ?? [];

/** `A2` before `A10` before `B1`. */
export const inOrder = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** A line of its own begins with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const Passages = ({ passages }: { passages: readonly Passage[] }) => (
  <>
    {passages.map(({ place, text }) => (
      <p class="passage">
        <Cite place={place} /> <q>{text}</q>
      </p>
    ))}
  </>
);

export const According = ({ to }: { to: string | null }) =>
  to === null ? null : (
    <p class="according">
      <span class="quiet">according to</span> {to}
    </p>
  );

/** How sure a date is: in the words of the brief, drawn as a tag; a guess stands out. */
export const Basis = ({ basis }: { basis: DateValue['basis'] }) => (
  <span class={`tag basis ${basis}`}>{basis === 'inferred' ? 'a guess' : BASIS_WORDS[basis]}</span>
);

export const Section = ({ id, title, note, children }: { id: string; title: string; note?: string | undefined; children?: Child }) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {note ? <p class="note">{note}</p> : null}
    {children}
  </section>
);
