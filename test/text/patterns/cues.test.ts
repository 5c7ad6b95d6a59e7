import { describe, expect, test } from 'vitest';
import { patternsIn } from './read.js';

describe('reported clauses', () => {
  test.each([
    ['behind the cue, without “that”', 'The bank said that rates would fall.', [['said', 'rates would fall']]],
    ['on both sides of the cue', 'The road, the mayor said, was closed.', [['said', 'The road', 'was closed']]],
    [
      'on both sides of a cue whose source has no article',
      'The ferry, sailors said, had no lights.',
      [['said', 'The ferry', 'had no lights']],
    ],
    ['the same in the present', 'The plan, diplomats say, has little chance.', [['say', 'The plan', 'has little chance']]],
    [
      'before a cue that looks like a participle',
      'Exports rose 6 per cent in April, the customs office reported on Monday.',
      [['reported', 'Exports rose 6 per cent in April']],
    ],
    [
      'the same with a plural',
      'The talks will resume in May, both foreign ministries announced on Friday.',
      [['announced', 'The talks will resume in May']],
    ],
    ['the same at the end', 'Two boats sank off Tema, the coast guard confirmed on Sunday.', [['confirmed', 'Two boats sank off Tema']]],
    ['with its question word', 'She asked whether the road was open.', [['asked', 'whether the road was open']]],
    ['of a noun that is itself a subject', 'The firm’s claim that the water was safe was rejected.', [['claim', 'the water was safe']]],
    [
      'without the report that follows “but”',
      'He said the road was open but added that few used it.',
      [
        ['said', 'the road was open'],
        ['added', 'few used it'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(patternsIn(text).complements).toEqual(expected);
  });

  test.each([
    ['an object', 'The firm announced a new ferry.'],
    ['an infinitive', 'The court ordered the firm to pay.'],
    ['a fragment as predicate', 'The mayor called the plan “a bad joke”.'],
    ['a participle behind its noun', 'The crew boarded a second ship, the boat reported missing on Friday.'],
    ['the same behind a verb that could report', 'Divers found a second wreck, the boat reported missing.'],
    ['the same with its day', 'Divers found a second wreck, the boat reported missing on Friday.'],
    ['the same with another state', 'The army freed two men, the tourists reported kidnapped in May.'],
    ['a participle with its agent', 'She opened the road, a project announced on Monday by the ministry.'],
    ['an insertion that is no cue', 'The house, painted by sailors, had no lights.'],
    ['a subject that cannot speak', 'The visit underlines the ties of the two states.'],
  ])('none for %s', (_, text) => {
    expect(patternsIn(text).complements).toEqual([]);
  });
});

describe('sources', () => {
  test.each([
    ['without the day behind it', 'The sale was announced by the palace on Friday.', ['announced', 'the palace']],
    ['those cited, beside the one who cites', 'The king is ill, the daily reported, citing two doctors.', ['citing', 'two doctors']],
    ['the first part of an apposition', 'Ana Lind, the head of the union, who was ill, said that she would resign.', ['said', 'Ana Lind']],
  ])('%s', (_, text, expected) => {
    expect(patternsIn(text).sources).toContainEqual(expected);
  });
});
