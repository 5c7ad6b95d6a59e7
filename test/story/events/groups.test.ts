import { expect, test } from 'vitest';
import type { Entity } from '../../../src/story/document.js';
import { holdsTitle, isBodyOf, titleOfGroup, withoutTheirGroup } from '../../../src/story/events/groups.js';

const mention = (kind: 'name' | 'nominal') => ({ report: 'A', start: 0, end: 1, text: 'x', sentence: 0, kind });
const group = (name: string, kind: 'name' | 'nominal' = 'nominal'): Entity => ({
  id: name,
  type: 'organisation',
  name,
  country: null,
  offices: [],
  mentions: [mention(kind)],
});
const person = (id: string, title: string, former = false): Entity => ({
  id,
  type: 'person',
  name: id,
  country: null,
  offices: [{ title, of: null, former, evidence: [] }],
  mentions: [mention('name')],
});

test.each([
  ['the presidents', 'president'],
  ['The Ministers of Foreign Affairs of Chad and Mali', 'minister'],
  ['The Heads of State', 'leader'],
  ['the foreign ministers from Chad', 'minister'],
])('%s', (name, title) => expect(titleOfGroup(group(name))).toBe(title));

test.each(['the rebels', 'the Ministry of Ministers', 'the guests', 'the minister'])('no group of a title: %s', (name) =>
  expect(titleOfGroup(group(name))).toBeNull(),
);

test('a body with a name is no such group', () => expect(titleOfGroup(group('Council of Ministers', 'name'))).toBeNull());

test('who holds the title now', () => {
  expect(holdsTitle(person('lind', 'Foreign Minister'), 'minister')).toBe(true);
  expect(holdsTitle(person('lind', 'Prime Minister'), 'leader')).toBe(true);
  expect(holdsTitle(person('lind', 'President', true), 'president')).toBe(false);
  expect(holdsTitle(person('lind', 'Ambassador'), 'minister')).toBe(false);
});

test.each([
  ['African leaders', 'African Union', true],
  ['Southeast Asian ministers', 'Association of Southeast Asian Nations', true],
  ['Arab leaders', 'Arab League', true],
  ['European leaders', 'African Union', false],
  ['the presidents', 'African Union', false],
  ['African rebels', 'African Union', false],
])('%s and the %s: %s', (name, body, wanted) => expect(isBodyOf(group(body, 'name'), group(name))).toBe(wanted));

test('the group goes where two of it are named in the same part', () => {
  const all = [group('the presidents'), person('lind', 'President'), person('reyes', 'President'), person('berg', 'Ambassador')];
  const get = (id: string): Entity => all.find((one) => one.id === id) ?? group(id);
  const left = (...ids: string[]): string[] =>
    withoutTheirGroup(
      ids.map((one) => ({ entity: one.split(':')[1] ?? '', role: one.split(':')[0] ?? '' })),
      get,
    ).map(({ entity }) => entity);
  expect(left('agent:the presidents', 'agent:lind', 'agent:reyes')).toEqual(['lind', 'reyes']);
  expect(left('agent:the presidents', 'agent:lind')).toEqual(['the presidents', 'lind']);
  expect(left('guest:the presidents', 'agent:lind', 'agent:reyes')).toEqual(['the presidents', 'lind', 'reyes']);
  expect(left('agent:the presidents', 'agent:lind', 'agent:berg')).toEqual(['the presidents', 'lind', 'berg']);
});
