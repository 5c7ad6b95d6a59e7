import { expect, test } from 'vitest';
import { read } from './helpers.js';

/** Who vouches for the first happening of a type, innermost first. */
function sourcesOf(text: string, type: string): (string | null)[] {
  const { text: annotated, events } = read(text);
  const event = events.find((one) => one.type === type);
  if (!event) throw new Error(`no ${type} in: ${text}`);
  return event.sources.map((index) => {
    const { source } = annotated.attributions[index] ?? { source: null };
    return annotated.chains.find(({ id }) => id === source)?.name ?? null;
  });
}

test.each([
  ['visit', ['two diplomats'], 'President Ana Lind flew to Chad on Monday, two diplomats said.'],
  ['visit', ['Vesna Ilijević'], 'President Ana Lind flew to Chad on Monday, according to Foreign Minister Vesna Ilijević.'],
  ['sign', ['two diplomats'], 'Foreign Minister Ana Lind, who visited Chad in May, signed the treaty on Monday, two diplomats said.'],
  ['hold-event', ['Vesna Ilijević'], 'Vesna Ilijević said a summit with the leaders of Chad, Niger and Mali could be held in May.'],
])('%s by %j: %s', (type, names, text) => expect(sourcesOf(text, type)).toEqual(names));

test.each([
  ['release', 'Chad agreed on Monday to release two pilots of Niger.'],
  ['visit', 'President Ana Lind flew to Chad on Monday.'],
  ['visit', 'Foreign Minister Ana Lind, who visited Chad in May, signed the treaty on Monday, two diplomats said.'],
])('near miss, %s by nobody: %s', (type, text) => expect(sourcesOf(text, type)).toEqual([]));
