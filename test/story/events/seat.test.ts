import { expect, test } from 'vitest';
import { toldBy } from '../../../src/story/events/index.js';
import { PRINTED, read } from '../../event/helpers.js';

/** Hosts of the first visit told, in a story whose other reports name the states of the countries given. */
function hosts(text: string, ...countries: string[]): string[] {
  const { text: annotated, events } = read(text);
  const chains = new Map(annotated.chains.map((chain) => [String(chain.id), chain]));
  const told = toldBy(
    [{ text: annotated, events, claims: [], precedents: [] }],
    () => PRINTED,
    (_, chain) => String(chain),
    () => null,
    {
      get: (id) => ({ id, type: 'person', name: id, country: chains.get(id)?.country ?? null, offices: [], mentions: [] }),
      stateOf: (country) => (countries.includes(country) ? `state of ${country}` : null),
    },
  ).find(({ mention }) => mention.type === 'visit');
  return (told?.participants ?? []).filter(({ role }) => role === 'host').map(({ entity }) => chains.get(entity)?.name ?? entity);
}

test('the state of the place hosts, though only another report names it', () => {
  expect(hosts('Ana Lind arrived in Lagos on Monday.', 'NG')).toEqual(['state of NG']);
  expect(hosts('Foreign Minister Ana Lind was in the Estonian capital on Monday.', 'EE')).toEqual(['state of EE']);
});

test('not where no report names it, where this one does, or where the traveller is at home there', () => {
  expect(hosts('Ana Lind arrived in Lagos on Monday.', 'TD')).toEqual([]);
  expect(hosts('Ana Lind arrived in Lagos on Monday. Nigeria is large.', 'NG')).toEqual(['Nigeria']);
  expect(hosts('Nigerian Foreign Minister Ana Lind went to Kano on Monday.', 'NG')).toEqual([]);
});
