import { beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.js';
import type { Analyzer } from '../../../src/model/index.js';
import { shippedModel } from '../../../src/pipeline/index.js';
import { stages } from '../../../src/pipeline/stages.js';

let analyzer: Analyzer;
beforeAll(() => {
  analyzer = shippedModel(readConfig().modelFolder);
});

/** The claims of one sentence, passages joined by “…”, each with the word that heads its subject. */
function cut(sentence: string): string[] {
  const text = `A report\n\nMay 9, 2018\n\nQUITO — It rained in the hills all night. ${sentence}\n`;
  const raw = { file: 'a.txt', url: null, kind: 'text' as const, text, encoding: 'utf-8', given: {} };
  const { text: annotated, claims } = stages.event(stages.text(stages.article(raw, 'A'), analyzer, null));
  return claims
    .filter(({ sentence: index }) => index === annotated.sentences.length - 1)
    .map(({ evidence, subjectToken, lemma }) => {
      const passages = evidence.map(({ start, end }) => text.slice(start, end)).join(' … ');
      return `${subjectToken == null ? '–' : annotated.tokens.form(subjectToken)} ${lemma}: ${passages}`;
    });
}

describe('the subject of what is said, without “that”', () => {
  test.each([
    [
      'Lima said its truce with the miners would hold to the end of June.',
      'truce hold: its truce with the miners would hold to the end of June',
    ],
    [
      'The army said the posts at Loja and Puyo, closed since May, would be opened next week.',
      'posts open: the posts at Loja and Puyo … would be opened next week',
    ],
  ])('%s', (sentence, claim) => expect(cut(sentence)).toContain(claim));
  test('with “that” nothing moves', () => {
    expect(cut('Lima said that its truce with the miners would hold to the end of June.')).toContain(
      'truce hold: its truce with the miners would hold to the end of June',
    );
  });
  test('what somebody said stays with the saying', () => {
    expect(cut('The envoy said a prayer for the drowned sailors in the cathedral.').join()).toMatch(/^envoy say: The envoy said a prayer/);
  });
});

describe('a closing “…, X said”', () => {
  test.each([
    ['Villagers burned portraits of the minister on Friday, residents said.', /^Villagers burn: /],
    ['The foreign minister is due in Lima on Thursday, a diplomat in Quito said.', /^minister due: /],
    ['The decision frees about 40 million euros in aid, said Ana Lind.', /^decision free: /],
  ])('%s', (sentence, claim) => expect(cut(sentence)[0]).toMatch(claim));
  test('a frame before is none', () => {
    expect(cut('In a speech on Friday, the minister told the farmers about the drought.')[0]).toMatch(/^minister tell: /);
  });
});

describe('a verb behind an inserted relative clause', () => {
  test('goes on with the clause around it', () => {
    const found = cut('Peru’s foreign minister, Néstor Popolizio, who is also envoy to the union, took part in the talks.');
    expect(found.some((claim) => /^minister take: .*took part in the talks$/.test(claim))).toBe(true);
    expect(found.some((claim) => claim.endsWith('who is also envoy to the union'))).toBe(true);
  });
  test('“who is to be sworn in” is a clause of its own', () => {
    expect(cut('The crowd cheered Ana Lind, who is to be sworn in on Friday in Quito.').join()).toMatch(
      / swear: who is to be sworn in on Friday in Quito/,
    );
  });
});

describe('a date at the end of the sentence', () => {
  test('dates the clause that it ends', () => {
    expect(cut('Relations have been strained since Chad withdrew a licence from a Turkish company, Karbon, in April.').join()).toMatch(
      /withdraw: since Chad withdrew .*in April/,
    );
  });
  test('behind a comma it stays where the tree has it', () => {
    expect(cut('The minister left when the storm came, on Friday.').join()).not.toMatch(/when the storm came, on Friday/);
  });
});

describe('clauses that read on their own', () => {
  test('a moment keeps the clause that tells which', () => {
    expect(cut('Ana Lind will represent Peru at a time when its allies drift apart.').join('|')).toMatch(
      /^\w+ represent: Ana Lind will represent Peru at a time when its allies drift apart$/,
    );
  });
  test('“when” without a moment opens a clause of its own', () => {
    expect(cut('Ana Lind left the hall when the allies of Peru rejected her plan.')).toHaveLength(2);
  });
  test('a setting asserts nothing', () => {
    expect(cut('Peru signed the accord on Monday, amid shifting alliances in the region.').join()).not.toMatch(/: amid shifting/);
  });
  test('a participle that only dates its noun stays with it', () => {
    expect(cut('The visa agreement signed on 25 March 2014 will come into force in July.').join('|')).toMatch(
      /^\w+ come: The visa agreement signed on 25 March 2014 will come into force in July$/,
    );
  });
  test('a participle that tells where and by whom is a claim of its own', () => {
    expect(cut('The visa agreement signed in Lima by two ministers on 25 March 2014 will come into force in July.')).toHaveLength(2);
  });
  test('what follows a precedent begins behind its words', () => {
    const found = cut('The trip was the highest-level visit to Peru since 2019, underscoring closer ties between the two neighbours.');
    expect(found.join()).not.toMatch(/: since 2019, underscoring/);
    expect(found.some((claim) => claim.includes('underscoring closer ties'))).toBe(true);
  });
});

describe('a speaker whom the tree takes for one more thing of what is said', () => {
  test.each([
    [
      "Peru is sending two helicopters and 340 soldiers, the army's spokesman, Colonel Raúl Quispe, said.",
      ['Peru send: Peru is sending two helicopters', 'Peru soldier: 340 soldiers'],
    ],
    [
      "The Andean fleet will bring together nine boats and 870 divers, the port's director, Elena Paz, said on Monday.",
      ['fleet bring: The Andean fleet will bring together nine boats', 'fleet diver: 870 divers'],
    ],
  ])('%s', (sentence, claims) => expect(cut(sentence)).toEqual(claims));
  test('what stands behind an inserted frame goes on with the clause before it', () => {
    const found = cut('The exercise will last nine days, deputy commander Luis Paz said, two more than last year.');
    expect(found).toEqual(['exercise last: The exercise will last nine days … two more than last year']);
  });
  test('a frame that the tree has right stays with what is said', () => {
    expect(cut('Villagers burned portraits of the minister on Friday, residents said.').join()).toContain('residents said');
  });
  test('a participle behind the frame is no part of what is said', () => {
    expect(cut('The dam is safe, the engineer said, pointing at the wall behind him.')[0]).not.toContain('pointing');
  });
  test('a frame that opens the sentence moves nothing', () => {
    expect(cut('On Friday the minister, a former judge, told the farmers about the drought.')).toHaveLength(1);
  });
});

describe('a subject that the tree gives to the list before it', () => {
  test.each([
    [
      'Chad will answer by closing the consulate, and its ambassador, Idriss Tolba, stayed away from the reception.',
      [
        'Chad answer: Chad will answer by closing the consulate',
        'ambassador stay: its ambassador, Idriss Tolba, stayed away from the reception',
      ],
    ],
    [
      'The bridge was opened by Prime Minister Ana Lind, and the mayor of Loja, Juan Paz, cut the ribbon on Friday.',
      ['bridge open: The bridge was opened by Prime Minister Ana Lind', 'mayor cut: the mayor of Loja, Juan Paz, cut the ribbon on Friday'],
    ],
  ])('%s', (sentence, claims) => expect(cut(sentence)).toEqual(claims));
  test('also behind a preposition, with a relative clause before the verb', () => {
    const found = cut(
      'The ministry announces that, by order of President Ana Lind and for reasons of health, thirty prisoners from Peru and Chile who had been held without trial were sent back to their families today.',
    );
    expect(found).toContain('prisoners send: thirty prisoners from Peru and Chile … were sent back to their families today');
  });
  test('a list before “, and” with its verb stays a list', () => {
    expect(cut('The president met farmers, and teachers, and went home on Friday.')).toContain(
      'president meet: The president met farmers, and teachers',
    );
  });
  test('a noun behind “since” is the subject of its own verb', () => {
    const found = cut('The convoy reached Loja on Saturday, the largest that Chile has sent since Peru became a member in 2002.').join();
    expect(found).not.toMatch(/largest become/);
  });
});

describe('a moment still to come asserts nothing apart from its clause', () => {
  test.each([
    ['Peru says that the envoy will return once the guns are silent.', 'envoy return: the envoy will return once the guns are silent'],
    [
      'The diplomat will return as soon as the two sides have signed the accord.',
      'diplomat return: The diplomat will return as soon as the two sides have signed the accord',
    ],
  ])('%s', (sentence, claim) => expect(cut(sentence)).toEqual([claim]));
  test('“once” may be long ago, and “as” tells of what goes on', () => {
    expect(cut('He once led the army of Peru.')).toEqual(['He lead: He once led the army of Peru']);
    expect(cut('The envoy left Quito in haste as soldiers closed the road to the airport.')).toHaveLength(2);
  });
});
