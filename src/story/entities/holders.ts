import { byId } from '../by-id.js';
import type { Entity } from '../document.js';

/**
 * Looks up who holds an office in a state, over all reports of a story: “the foreign ministers of Chad and Niger” in one report are those whom another
 * names. An office printed for exactly one named person of that country tells, former ones excepted; where none is printed, the only one of whom no office
 * is known (“Ana Lind of Chad”).
 */
export function holderLookup(entities: readonly Entity[]): (state: string, office: string) => string | null {
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  return (id, office) => {
    const state = entityOf.get(id);
    if (state?.type !== 'state' || state.country === null) return null;
    const words = office.toLowerCase().split(' ');
    const people = entities.filter(
      ({ type, country, mentions }) => type === 'person' && country === state.country && mentions.some(({ kind }) => kind === 'name'),
    );
    // “our Foreign Minister, Ana Lind”, in a text of her own ministry that never names the state
    const homeless = entities.filter(
      ({ type, country, offices }) =>
        type === 'person' &&
        country === null &&
        offices.some(({ title, of, former }) => !former && of === null && fits(title.toLowerCase(), words)),
    );
    const holders = people.filter(({ offices }) => offices.some(({ title, former }) => !former && fits(title.toLowerCase(), words)));
    const plain = people.filter(({ offices }) => offices.length === 0);
    const [only, ...others] = holders.length > 0 ? holders : plain.length > 0 ? plain : homeless;
    return only && others.length === 0 ? only.id : null;
  };
}

/** Looks up entities by id, and the state of a country. */
export function entityLookup(entities: readonly Entity[]): { get(id: string): Entity; stateOf(country: string): string | null } {
  const states = new Map(
    entities.flatMap(({ id, type, country }) => (type === 'state' && country !== null ? [[country, id] as const] : [])),
  );
  return { get: byId(entities), stateOf: (country) => states.get(country) ?? null };
}

/** “president” is no “vice-president”; “minister of foreign affairs” is a “foreign minister”. */
function fits(title: string, words: readonly string[]): boolean {
  const parts = title.split(/[^\p{L}]+/u);
  const isOther = ['deputy', 'vice', 'acting', 'state'].some((word) => parts.includes(word) && !words.includes(word));
  const hasPortfolio = words.length > 1 || words[0] !== 'minister' || parts.length === 1;
  return !isOther && hasPortfolio && words.every((word) => parts.includes(word));
}
