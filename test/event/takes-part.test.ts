import { describe, expect, test } from 'vitest';
import { cast, read } from './helpers.js';

/** The cast of the last event of a type; empty where there is none. */
function castOf(text: string, type: string): string[] {
  const found = read(text);
  const event = found.events.findLast((one) => one.type === type);
  return event ? cast(found, event) : [];
}

describe('who takes part', () => {
  test.each([
    [
      'the ministry to which an envoy is called',
      'The ambassador of Niger was called to the Foreign Ministry on Friday.',
      'meet',
      ['agent=Foreign Ministry'],
    ],
    ['a name between the verb and what is given', 'Chad has given the Malian Army 24 vehicles.', 'aid', ['beneficiary=Malian Army']],
    [
      'whom a thing described by a participle is given to',
      'Chad on Tuesday delivered 14 armoured carriers to the Malian army, part of an order.',
      'aid',
      ['beneficiary=Malian army'],
    ],
    ['who is asked for something', 'Mali has asked Norway for six million euros.', 'request', ['addressee=Norway']],
    [
      'the government in a town',
      'The Anatolian Union has asked the government in Ankara to send food.',
      'request',
      ['addressee=Turkish government'],
    ],
    [
      'a parliament without an article',
      'Chad is calm. Ana Lind of Chad told parliament on Monday that the army had fired first.',
      'state',
      ['addressee=Chadian parliament'],
    ],
    [
      'a neighbour by name',
      'Oman brokered a ceasefire between its neighbour Benin and Niger.',
      'mediate',
      ['counterpart=Benin', 'counterpart=Niger'],
    ],
    [
      'the body whose chair is taken',
      'Paul Reyes of Mali took over the rotating chair of the African Union.',
      'appoint',
      ['appointee=Paul Reyes', 'agent=African Union'],
    ],
    [
      'the body whose head is elected',
      'Ana Lind was elected president of the World Bank on Monday.',
      'elect',
      ['appointee=Ana Lind', 'agent=World Bank'],
    ],
    [
      'who accepts an invitation',
      'Ana Lind accepted the invitation of Mali to visit it in May.',
      'invite',
      ['guest=Ana Lind', 'agent=Mali'],
    ],
    [
      'who comes at an invitation',
      'Ana Lind visited Lagos on Monday at the invitation of President Paul Reyes.',
      'invite',
      ['guest=Ana Lind', 'agent=Paul Reyes'],
    ],
    [
      'the state whose soldiers shoot, not the soldiers',
      'Venezuelan troops fired on a patrol on Thursday. Venezuela is large.',
      'attack',
      ['agent=Venezuela'],
    ],
    ['whom people are taken to be', 'Nigerian soldiers arrested two fishermen near Kano.', 'detain', ['target=two fishermen']],
  ] as const)('%s', (_, text, type, wanted) => {
    expect(castOf(text, type)).toEqual(expect.arrayContaining([...wanted]));
  });
});

describe('what stands behind a dash or “including”', () => {
  const ties = 'Ana Lind has expanded military and economic ties with';
  test.each([
    ['a dash', `${ties} Chad — including sending troops to help its war in Mali — while visiting Oman.`],
    ['“including”', `${ties} Chad, including sending troops to help its war in Mali.`],
  ])('%s is nobody’s partner', (_, text) => {
    expect(castOf(text, 'cooperate').filter((one) => one.startsWith('counterpart'))).toEqual(['counterpart=Chad']);
  });

  test('a list goes on behind “and”', () => {
    expect(castOf('Chad cooperates with Mali and Niger — and with the African Union.', 'cooperate')).toEqual(
      expect.arrayContaining(['counterpart=Mali', 'counterpart=Niger']),
    );
  });
});

describe('near miss', () => {
  test.each([
    ['an envoy called home', 'Chad called home its ambassador to Niger.', 'meet'],
    ['the state of which somebody is elected president', 'Ana Lind was elected president of Chad on Monday.', 'agent=Chad'],
    ['a town in the name of a city', 'Ana Lind flew to Phnom Penh on Monday.', 'host=Penh'],
    ['things counted behind a possessor', 'Norway sent Chad’s 24 vehicles to Mali.', 'beneficiary=Chad'],
    ['an invitation sent', 'Paul Reyes sent an invitation to Ana Lind.', 'guest=Paul Reyes'],
  ] as const)('%s', (_, text, never) => {
    const found = read(text);
    const told = found.events.flatMap((event) => [event.type, ...cast(found, event)]);
    expect(told).not.toContain(never);
  });
});
