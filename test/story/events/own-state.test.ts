import { describe, expect, test } from 'vitest';
import { withoutOwnState } from '../../../src/story/events/own-state.js';

const KINDS: Readonly<Record<string, { type: string; country: string | null }>> = {
  lind: { type: 'person', country: 'TD' },
  chad: { type: 'state', country: 'TD' },
  ministry: { type: 'organisation', country: 'TD' },
  reyes: { type: 'person', country: 'NE' },
  niger: { type: 'state', country: 'NE' },
  stranger: { type: 'person', country: null },
};

/** `role:who` of those who are left. */
const left = (type: string, ...all: string[]): string[] =>
  withoutOwnState(
    type,
    all.map((one) => ({ role: one.split(':')[0] ?? '', who: one.split(':')[1] ?? '' })),
    ({ who }) => KINDS[who] ?? { type: 'place', country: null },
  ).map(({ role, who }) => `${role}:${who}`);

describe('a state named in another’s stead', () => {
  test.each([
    ['visit', ['agent:lind', 'agent:chad', 'host:niger'], ['agent:lind', 'host:niger']],
    ['attend', ['agent:lind', 'agent:chad'], ['agent:lind']],
    ['meet', ['agent:lind', 'counterpart:chad', 'counterpart:reyes'], ['agent:lind', 'counterpart:reyes']],
    ['state', ['speaker:lind', 'speaker:chad'], ['speaker:lind']],
    ['request', ['speaker:chad', 'addressee:niger', 'speaker:lind', 'addressee:reyes'], ['speaker:lind', 'addressee:reyes']],
  ] as const)('%s of %j', (type, all, wanted) => {
    expect(left(type, ...all)).toEqual(wanted);
  });
});

describe('who stays', () => {
  test.each([
    ['the state whose guest is of that state', 'visit', ['agent:lind', 'host:chad']],
    ['another state', 'meet', ['agent:lind', 'agent:niger']],
    ['the body through which a state speaks', 'state', ['speaker:lind', 'speaker:ministry']],
    ['the state that one of its people addresses', 'request', ['speaker:lind', 'addressee:chad']],
    ['a state beside somebody of no known country', 'visit', ['agent:stranger', 'agent:chad']],
    ['a state that pays while its minister does', 'aid', ['sender:lind', 'sender:chad']],
  ] as const)('%s', (_, type, all) => {
    expect(left(type, ...all)).toEqual(all);
  });
});
