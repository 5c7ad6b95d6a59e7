import { describe, expect, test } from 'vitest';
import { cast, read } from './helpers.js';

const types = (text: string): string[] => read(text).events.map(({ type }) => type);

describe('deeds of nobody named', () => {
  test.each([
    ['Unknown men shelled a cattle market on Monday.', 'attack'],
    ['Two nurses were freed in Osh on Monday.', 'release'],
    ['Police detained nine miners on Monday.', 'detain'],
    ['An avalanche buried two climbers in Osh.', 'other'],
  ])('%s', (text, type) => expect(types(text)).toContain(type));

  test.each([
    ['The skirmishes over a parking place in the city ended.', 'attack'],
    ['The rest were home on Monday; the prisoners had been tired.', 'release'],
    ['There was a visit on Monday.', 'visit'],
    ['The rain fell on Osh.', 'attack'],
  ])('not: %s', (text, type) => expect(types(text)).not.toContain(type));
});

describe('kinds of the dictionary', () => {
  test.each([
    ['Infantry of Chad waded into Niger before dawn.', 'send-troops'],
    ['Two grenades slammed into the villa of Ana Lind in Osh.', 'attack'],
    ['Norway ferried penicillin to Malta on Friday.', 'aid'],
    ['A sandstorm mauled the harbour of Osh and shut the road.', 'other'],
    ['Two thousand refugees hobbled across the border into Chad.', 'other'],
  ])('%s', (text, type) => expect(types(text)).toContain(type));

  test.each([
    ['Tourists of Chad waded into Niger before dawn.', 'send-troops'],
    ['Two waiters slammed into the villa of Ana Lind in Osh.', 'attack'],
    ['The firm ferried penicillin to customers in Malta on Friday.', 'aid'],
    ['A storm of protest swept Osh.', 'other'],
  ])('not: %s', (text, type) => expect(types(text)).not.toContain(type));
});

describe('who is held', () => {
  test('stands before the aside, or acts in its clause', () => {
    const told = read('Ana Lind, behind bars in Osh since May, wrote to Chad.');
    expect(told.events.filter(({ type }) => type === 'detain').flatMap((event) => cast(told, event))).toEqual(['target=Ana Lind']);
    expect(types('The parrot, behind bars in Osh since May, is green.')).not.toContain('detain');
  });
});

describe('an adjective of nationality', () => {
  test('is somebody before a noun, though the state is not named', () => {
    expect(types('An Emirati assault on a camp of the FLR began on Monday.')).toContain('attack');
    expect(types('A frontal assault began on Monday.')).not.toContain('attack');
  });
});
