import { cameoCode, EVENT_TYPES, ploverCode } from '../../event/index.js';
import { TERMS } from '../../lexicon/codebook.js';
import { EVENT_TITLES } from '../../lexicon/event-titles.js';
import { EVENT_ROWS } from '../../lexicon/events/index.js';
import type { CodebookDocument } from './documents.js';

/** The types, roles and rules in force, from the rows that the reading itself uses. */
export function codebook(): CodebookDocument {
  const titles = new Map(EVENT_TITLES.map(({ type, title }) => [type, title]));
  return {
    format: 'crosswire/codebook@1',
    types: EVENT_TYPES.map((type) => {
      const rows = EVENT_ROWS.filter((row) => row.type === type);
      return {
        type,
        title: titles.get(type) ?? null,
        roles: [...new Set(rows.flatMap(({ roles, nounRoles }) => [...Object.values(roles), ...Object.values(nounRoles ?? {})]))],
        cameo: cameoCode(type, 'occurred'),
        plover: ploverCode(type, 'occurred'),
        rules: rows.map(({ id, verbs, nouns, reason, example }) => ({ id, words: [...(verbs ?? []), ...(nouns ?? [])], reason, example })),
      };
    }),
    terms: TERMS.map((term) => ({ ...term })),
  };
}
