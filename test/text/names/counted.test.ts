import { expect, test } from 'vitest';
import { read } from '../../event/helpers.js';

const names = (text: string): string[] => read(text).text.chains.map(({ name }) => name);

test.each([
  ['counted people to whom something is done', 'Chad released 14 fishermen on Monday.', '14 fishermen'],
  ['people of a country to whom something is done', 'Oman expelled two diplomats of Mali.', 'two diplomats of Mali'],
  ['leaders, not “leaders on Monday”', 'African leaders on Monday let Mali in.', 'African leaders'],
  ['a Korean family name that is a form of address elsewhere', 'Premier Pak Thae Song met Ana Lind.', 'Pak Thae Song'],
  ['a Chinese one', 'Vice Premier He Lifeng met Ana Lind.', 'He Lifeng'],
  ['counted people behind an adverb', 'Chad sent home two diplomats of Mali on Monday.', 'two diplomats of Mali'],
  ['people behind a time', 'Next week negotiators of Mali will meet Ana Lind.', 'negotiators of Mali'],
  ['the agency behind “official”', 'North Korea’s official KCNA news agency said so on Monday.', 'KCNA'],
])('%s', (_, text, wanted) => {
  expect(names(text)).toContain(wanted);
});

test.each([
  ['people of no number and no country', 'Chad released fishermen on Monday.', 'fishermen'],
  ['a form of address', 'Pak Harto met Ana Lind.', 'Pak Harto'],
  ['a form of address before a longer name', 'Pak Joko Widodo met Ana Lind in Jakarta.', 'Pak Joko Widodo'],
  ['an adjective', 'North Korea’s official KCNA news agency said so on Monday.', 'North Korea’s official'],
])('nobody: %s', (_, text, never) => {
  expect(names(text)).not.toContain(never);
});
