import { expect, test } from 'vitest';
import { compareDocuments, shippedModel } from '../../../src/pipeline/index.js';

const analyzer = shippedModel(new URL('../../../models/', import.meta.url));

/** Names of those who host the visits that a report tells. */
function hosts(body: string): string[] {
  const text = `North Star Daily\n\nA guest and his talks\n\nOSLO, Norway, May 6, 2019 - ${body} The fleets of Norway and Nigeria are large.\n`;
  const given = [text, 'The harbour of Oslo was closed on Friday because of ice.'];
  const { story } = compareDocuments(
    given.map((one, i) => ({ file: `${i}.txt`, url: null, kind: 'text' as const, text: one, encoding: 'utf-8', given: {} })),
    analyzer,
  );
  const host = story.events
    .filter(({ type }) => type === 'visit')
    .flatMap(({ participants }) => participants.filter(({ role }) => role === 'host'));
  return host.map(({ entity }) => story.entities.find(({ id }) => id === entity)?.name ?? entity);
}

test.each([
  [
    'who arrives on a day arrives where the report is written',
    'Foreign Minister Paulo Nunes of Angola arrived on Monday for talks about fish.',
    ['Norway'],
  ],
  [
    'not where another place is printed',
    'Foreign Minister Paulo Nunes of Angola arrived in Lagos on Monday for talks about fish.',
    ['Nigeria'],
  ],
  ['not who is at home there', 'Foreign Minister Ola Berg of Norway came on Monday with a list of fish.', []],
])('%s', (_, body, expected) => expect(hosts(body)).toEqual(expected));
