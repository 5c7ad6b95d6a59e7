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
