import { beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { compareDocuments, shippedModel } from '../../../src/pipeline/index.js';
import type { Analyzer } from '../../../src/model/index.js';
import type { Claim } from '../../../src/story/index.js';

let analyzer: Analyzer;
beforeAll(() => {
  analyzer = shippedModel(readConfig().modelFolder);
});

function claims(...texts: string[]): Claim[] {
  const documents = texts.map((text, i) => ({ file: `${i}.txt`, url: null, kind: 'text' as const, text, encoding: 'utf-8', given: {} }));
  return compareDocuments(documents, analyzer).story.claims;
}
const telling = (all: readonly Claim[], words: RegExp): Claim[] =>
  all.filter((c) => c.sides.some((s) => s.evidence.some((e) => words.test(e.text))));

const HARBOUR = `Ferry sinks off Lomé

March 4, 2019

LOMÉ — At least 31 people drowned when a ferry sank near the port of Lomé on Sunday, the Togolese navy said. The ferry carried 120 passengers from Cotonou.

President Faure Gnassingbé visited the harbour on Monday. Rescuers reportedly found the captain in a nearby village.
`;
const HARBOUR_LATER = `Togo mourns ferry dead

March 4, 2019

LOMÉ — Some 31 people drowned when a ferry went down near the port of Lomé on Sunday. The ferry had 150 passengers on board from Cotonou.

Rescuers found the captain in a nearby village. Schools in the capital stay closed this week.
`;

describe('a ferry disaster in two reports', () => {
  test('the number of passengers is a contradiction, both wordings shown', () => {
    const found = telling(claims(HARBOUR, HARBOUR_LATER), /120 passengers/)[0];
    expect(found).toMatchObject({ relation: 'differs', severity: 'contradiction' });
    expect(found?.text).toMatch(/120.*150/);
  });
  test('the dropped hedge is a divergence', () => {
    const found = telling(claims(HARBOUR, HARBOUR_LATER), /reportedly found the captain/)[0];
    expect(found).toMatchObject({ relation: 'differs', severity: 'divergence' });
    expect(found?.difference).toContain('certainty');
  });
  test('what one alone says', () => {
    const all = claims(HARBOUR, HARBOUR_LATER);
    expect(telling(all, /visited the harbour/)[0]?.relation).toBe('only');
    expect(telling(all, /Schools in the capital/)[0]?.relation).toBe('only');
  });
});

describe('one visit, dated in two ways', () => {
  test('a weekday and a date of the same day agree', () => {
    const all = claims(
      'Envoy in Quito\n\nMay 9, 2018\n\nQUITO — Peruvian Foreign Minister Néstor Popolizio met President Lenín Moreno in Quito on Tuesday.\n',
      'Peru and Ecuador talk\n\nMay 9, 2018\n\nLIMA — The foreign minister of Peru, Néstor Popolizio, met President Lenín Moreno in Quito on May 8. Both countries want to mend the road along the coast.\n',
    );
    expect(telling(all, /met President/)[0]).toMatchObject({ relation: 'agree' });
  });
});

describe('a promise against a deed', () => {
  test('a country pledged what it gave', () => {
    const all = claims(
      'Aid for Vanuatu\n\nMarch 20, 2015\n\nPORT VILA — New Zealand pledged $2 million for the rebuilding of schools in Vanuatu.\n',
      'Vanuatu rebuilds\n\nMarch 20, 2015\n\nPORT VILA — The storm took the roofs off most classrooms. New Zealand gave Vanuatu $2 million to rebuild schools.\n',
    );
    expect(telling(all, /\$2 million/)[0]).toMatchObject({ relation: 'differs', severity: 'divergence' });
  });
});

describe('three reports, one a copy', () => {
  const first = `Truce holds\n\nJune 2, 2016\n\nADEN — Sudan will send 300 soldiers to guard the port of Aden, its defence ministry said on Thursday. Oman offered a hospital ship for the wounded.\n\nThe governor of Aden thanked both countries in a speech at the old customs house.\n`;
  const other = `Soldiers for Aden\n\nJune 3, 2016\n\nADEN — Sudan is sending 300 troops to protect the harbour of Aden. Diplomats expect them within ten days.\n`;
  test('the copy is no side of any claim', () => {
    const all = claims(first, first.replace('Truce holds', 'Port guarded'), other);
    expect(all.flatMap((c) => c.sides.map((s) => s.report))).not.toContain('B');
  });
  test('300 soldiers and 300 troops meet', () => {
    expect(telling(claims(first, other), /300 soldiers/)[0]?.sides).toHaveLength(2);
  });
});

describe('two stories with a subject in common', () => {
  test('nothing is held to tell the same', () => {
    const all = claims(
      'Elections in Chile\n\nNovember 20, 2017\n\nSANTIAGO — Voters in Chile queued for hours on Sunday. The electoral service opened 40,000 polling stations.\n',
      'Chile and Bolivia in court\n\nMarch 20, 2018\n\nTHE HAGUE — Lawyers for Bolivia told judges that Chile had broken its word on access to the sea.\n',
    );
    expect(all.length).toBeGreaterThan(2);
    expect(all.every((c) => c.relation === 'only')).toBe(true);
  });
});

describe('a quotation', () => {
  test('a word changed inside the marks is a difference of form', () => {
    const all = claims(
      'Minister in Accra\n\nJuly 1, 2014\n\nACCRA — “We must make every effort to finish this useless quarrel,” Ghanaian Foreign Minister Hanna Tetteh said in Accra.\n',
      'Ghana on the quarrel\n\nJuly 1, 2014\n\nACCRA — “We must take every effort to end this useless quarrel,” Foreign Minister Hanna Tetteh said.\n',
    );
    expect(telling(all, /useless quarrel/)[0]).toMatchObject({ relation: 'differs', severity: 'presentation' });
  });
});

describe('voices, denials and offices', () => {
  const report = (title: string, ...lines: string[]): string => `${title}\n\nMay 9, 2018\n\nQUITO — ${lines.join(' ')}\n`;
  test('“residents said” dropped is a divergence, a ministry’s name dropped is none', () => {
    const heard = (source: string): Claim | undefined =>
      telling(
        claims(
          report(
            'Bridge falls',
            `Soldiers closed the bridge over the Napo river near Coca on Monday${source}.`,
            'Traders have lost their way to market.',
          ),
          report(
            'No way over the Napo',
            'Soldiers closed the bridge over the Napo river near Coca on Monday.',
            'Boats are few and dear this month.',
          ),
        ),
        /closed the bridge/,
      )[0];
    expect(heard(', residents said')).toMatchObject({ relation: 'differs', severity: 'divergence' });
    expect(heard(', the Defence Ministry said')?.severity).not.toBe('divergence');
  });
  test('one person, two offices', () => {
    const all = claims(
      report(
        'Talks',
        'Foreign Minister Néstor Popolizio met President Lenín Moreno in Quito on Tuesday.',
        'They spoke about the road along the coast.',
      ),
      report(
        'Road talks',
        'Interior Minister Néstor Popolizio met President Lenín Moreno in Quito on Tuesday.',
        'The road along the coast was washed away in March.',
      ),
    );
    expect(all.find(({ difference }) => difference.includes('role'))).toMatchObject({ relation: 'differs', severity: 'contradiction' });
  });
  test('she lost to him, he won against her: no contradiction', () => {
    const all = claims(
      report('Vote', 'Moussa Faki Mahamat won the vote in Addis Ababa against Amina Mohamed on Tuesday.', 'He takes office in March.'),
      report('Vote lost', 'Amina Mohamed lost the vote in Addis Ababa to Moussa Faki Mahamat on Tuesday.', 'She flew home at once.'),
    );
    expect(all.filter(({ severity }) => severity === 'contradiction')).toEqual([]);
  });
  test('a clause without its subject says in brackets whom it is about', () => {
    const all = claims(
      report(
        'Envoy',
        'Peruvian envoy Néstor Popolizio landed in Quito on Tuesday and had breakfast with fishermen at the harbour.',
        'It rained.',
      ),
      report('Rain', 'Voters in Chile queued for hours on Sunday.', 'The electoral service opened 40,000 polling stations.'),
    );
    expect(telling(all, /had breakfast/)[0]?.text).toMatch(/^\[[^\]]+\] had breakfast/);
  });
});

describe('clauses stay whole', () => {
  const other =
    'Chile votes\n\nNovember 20, 2017\n\nSANTIAGO — Voters in Chile queued for hours on Sunday. Polling stations opened late.\n';
  test.each([
    ['a gerund with its verb', 'Venezuela accuses the men of having smuggled diesel.', /accuses the men of having smuggled diesel/],
    ['a limit with its verb', 'The cabinet meeting is put off until conditions allow.', /is put off until conditions allow/],
    [
      'a length of time with the clause it measures',
      'Leaders voted to readmit Morocco, 33 years after it walked out of the union.',
      /^33 years after it walked out/,
    ],
    ['an occasion with “comes”', 'The visit comes as Kenya strengthens its ties with Turkey.', /comes as Kenya strengthens/],
  ])('%s', (_name, sentence, whole) => {
    const all = claims(`A report\n\nMay 9, 2018\n\nQUITO — ${sentence} It rained in the hills all night.\n`, other);
    expect(telling(all, whole)).toHaveLength(1);
  });
});
