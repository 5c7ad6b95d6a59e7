import { describe, expect, test } from 'vitest';
import { ClusterIndex, plainClusterReport } from '../../../src/story/cluster/index.js';
import { type Entry, meet } from '../../../src/story/cluster/entry.js';
import { Frequencies } from '../../../src/story/cluster/frequencies.js';
import { keyOf } from '../../../src/story/cluster/keys.js';
import { averageLink } from '../../../src/story/cluster/link.js';
import { likenessOf, placeOf, probability } from '../../../src/story/cluster/pair.js';
import { termsOf } from '../../../src/story/cluster/read.js';
import { columnsOf, weigh } from '../../../src/story/cluster/vector.js';
import { LONG_AFTER, LOOK_ALIKES, OTHERS, ROUND_UP, SPLITTING } from './heap.js';
import { inOrder, read, tell } from './support.js';

describe('average link', () => {
  const link = (a: number, b: number, strength: number) => ({ a, b, strength });
  test.each([
    ['nothing connected', 3, [], [[0], [1], [2]]],
    ['a pair and a stranger', 3, [link(0, 2, 0.9)], [[0, 2], [1]]],
    // 0–1 joined at 0.9; 2 is tied to 1 only: (0 + 0.8) / 2 = 0.4 is too little.
    ['a chain is no group', 3, [link(0, 1, 0.9), link(1, 2, 0.8)], [[0, 1], [2]]],
    ['a mean that suffices', 3, [link(0, 1, 0.9), link(1, 2, 0.8), link(0, 2, 0.3)], [[0, 1, 2]]],
    ['below the threshold', 2, [link(0, 1, 0.49)], [[0], [1]]],
    [
      'two groups',
      4,
      [link(0, 3, 0.7), link(1, 2, 0.7), link(0, 1, 0.2)],
      [
        [0, 3],
        [1, 2],
      ],
    ],
  ] as const)('%s', (_, count, links, groups) => expect(averageLink(count, links, () => 0.5)).toEqual(groups));

  test('two groups need a stronger mean than a group and one more', () => {
    const tied = (items: readonly number[], others: readonly number[], strength: number) =>
      items.flatMap((a) => others.map((b) => link(a, b, strength)));
    const links = [link(0, 1, 0.9), link(2, 3, 0.9), ...tied([0, 1], [2, 3], 0.35), ...tied([0, 1], [4], 0.35)];
    const threshold = (smaller: number): number => (smaller === 1 ? 0.3 : 0.4);
    expect(averageLink(5, links, threshold)).toEqual([
      [0, 1, 4],
      [2, 3],
    ]);
  });

  test('agrees with the plain way on random graphs', () => {
    let state = 12345;
    const random = (): number => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
    for (let round = 0; round < 40; round++) {
      const count = 12;
      const links = Array.from({ length: count }, (_, a) => Array.from({ length: a }, (_unused, b) => link(b, a, random()))).flat();
      expect(averageLink(count, links, () => 0.55)).toEqual(plainAverageLink(count, links, 0.55));
    }
  });
});

/** The textbook's way: look at all pairs of groups, join the best, again. */
function plainAverageLink(count: number, links: readonly { a: number; b: number; strength: number }[], threshold: number): number[][] {
  const strength = new Map(links.map(({ a, b, strength: s }) => [`${a} ${b}`, s]));
  const between = (x: readonly number[], y: readonly number[]): number =>
    x.flatMap((i) => y.map((j) => strength.get(`${Math.min(i, j)} ${Math.max(i, j)}`) ?? 0)).reduce((sum, s) => sum + s, 0) /
    (x.length * y.length);
  let groups = Array.from({ length: count }, (_, i) => [i]);
  for (;;) {
    let best = { mean: threshold, x: -1, y: -1 };
    groups.forEach((g, x) => groups.slice(x + 1).forEach((h, k) => { const mean = between(g, h); if (mean > best.mean) best = { mean, x, y: x + 1 + k }; })); // biome-ignore format: one thought
    if (best.x < 0) return groups.map((group) => group.toSorted((a, b) => a - b)).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
    const joined = [...(groups[best.x] ?? []), ...(groups[best.y] ?? [])];
    groups = [...groups.filter((_, i) => i !== best.x && i !== best.y), joined];
  }
}

describe('what is compared', () => {
  test('grammar and calendar are left out, forms of one word meet', () =>
    expect([...termsOf('On Tuesday the ministers’ negotiations in Bogotá ended with 1,400 agreements.')]).toEqual([
      ...termsOf('Minister negotiates Bogota ended 1400 agreement'),
    ]));

  test('a rare stem weighs more than a common one, and one that keeps coming weighs less and less', () => {
    const frequencies = new Frequencies();
    const [common, rare] = [keyOf('peopl'), keyOf('tchomia')];
    expect(frequencies.idf(rare)).toBeGreaterThan(frequencies.idf(common) + 3);
    const before = frequencies.idf(rare);
    for (let i = 0; i < 50; i++) frequencies.add([rare]);
    expect(frequencies.idf(rare)).toBeLessThan(before - 2);
  });

  test('likeness is the same both ways, whole for a copy', () => {
    const frequencies = new Frequencies();
    const [a, b] = OTHERS.slice(0, 2).map((arrival) => weigh(columnsOf(read(arrival)), frequencies));
    if (!a || !b) throw new Error('two reports are needed');
    const [there, back] = [likenessOf(a, b), likenessOf(b, a)];
    expect(there.cosine).toBeCloseTo(back.cosine, 6);
    expect(there.contained).toBeCloseTo(back.contained, 6);
    expect(likenessOf(a, a).cosine).toBeCloseTo(1, 5);
    expect(likenessOf(a, a).contained).toBeCloseTo(1, 5);
  });

  test('figures in common are counted by their rarity, numbers in words are not', () => {
    const frequencies = new Frequencies();
    const [a, b, c] = [
      'The ferry ran aground with 212 aboard; 58,000 cedis were paid.',
      'A price of 58,000 cedis for the 212 passengers.',
      'Two hundred and twelve passengers.',
    ].map((text) => weigh(columnsOf(plainClusterReport('x', null, '', text)), frequencies));
    if (!a || !b || !c) throw new Error('three reports are needed');
    expect(likenessOf(a, b).figures).toBeGreaterThan(1);
    expect(likenessOf(a, b).figures).toBeCloseTo(likenessOf(b, a).figures, 6);
    expect(likenessOf(a, c).figures).toBe(0);
  });
});

describe('a pair beside its neighbours', () => {
  const columns = columnsOf(plainClusterReport('x', null, '', 'Storks nest in Halden.'));
  const entry = (...nearest: number[]): Entry => {
    const vector = weigh(columns, new Frequencies());
    return {
      number: 9,
      id: 'x',
      day: null,
      days: [],
      vector,
      story: '',
      nearest: nearest.map((near, number) => ({ number, near })),
      edges: new Map(),
    };
  };
  const odds = (a: Entry, b: Entry, gap = 0): number => probability({ evidence: -5, near: 0.3, gap }, placeOf(0.3, a, b));

  test('the same nearness says less where one has a nearer relative', () =>
    expect(odds(entry(0.3), entry(0.3))).toBeGreaterThan(odds(entry(0.3), entry(0.9))));
  test('and less where both stand in a crowd', () => {
    const [alone, crowded] = [entry(0.3, 0.1, 0.1, 0.1), entry(0.3, 0.29, 0.28, 0.27)];
    expect(odds(alone, alone)).toBeGreaterThan(odds(crowded, crowded));
    expect(odds(alone, crowded)).toBeGreaterThan(odds(crowded, crowded));
  });
  test('and less on another day', () => expect(odds(entry(0.3), entry(0.3))).toBeGreaterThan(odds(entry(0.3), entry(0.3), 1)));

  test('the four nearest are kept, in falling order', () => {
    const one = entry();
    for (const [number, near] of [0.2, 0.5, 0.1, 0.5, 0.3].entries()) meet(one, number, near);
    expect(one.nearest.map(({ number }) => number)).toEqual([1, 3, 4, 0]);
  });
});

describe('the index', () => {
  const report = (id: string, day: number | null, text: string) => plainClusterReport(id, day, '', text);

  test('the same input gives the same stories', () => expect([...tell(OTHERS).stories]).toEqual([...tell(OTHERS).stories]));

  test('two reports may bear one id', () => {
    const index = new ClusterIndex();
    const [first, second] = [
      index.add(report('x', null, 'Storks nest in Halden.')),
      index.add(report('x', null, 'Cocoa is dear in Accra.')),
    ];
    expect([first.number, second.number]).toEqual([0, 1]);
    expect(first.story).not.toBe(second.story);
  });

  test('the same words a fortnight later are another story', () => {
    const words = 'The river Drava burst its banks at Osijek and flooded the lower town; 300 people were led to the gymnasium.';
    const index = new ClusterIndex();
    const [then, soon, later] = [report('a', 100, words), report('b', 101, words), report('c', 115, words)].map(
      (one) => index.add(one).story,
    );
    expect(soon).toBe(then);
    expect(later).not.toBe(then);
  });

  test('what is older than the window is let go of', () => {
    const index = new ClusterIndex();
    for (let day = 0; day < 400; day++)
      for (let i = 0; i < 3; i++) index.add(report(`${day}-${i}`, day, `Lighthouse ${day * 3 + i} lit its lamp ${i} times.`));
    expect(index.reports).toBe(1200);
    expect(index.live).toBeLessThan(40);
  });

  test('goes on from its state, sent through JSON, as if it had never stopped', () => {
    const heap = inOrder([...OTHERS, ...SPLITTING, ...ROUND_UP, ...LOOK_ALIKES, ...LONG_AFTER]).map((arrival) => read(arrival));
    const whole = new ClusterIndex();
    const all = heap.map((one) => whole.add(one));
    let index = new ClusterIndex();
    const resumed = heap.map((one) => {
      index = new ClusterIndex(JSON.parse(JSON.stringify(index.state())));
      return index.add(one);
    });
    expect(resumed).toEqual(all);
    expect(index.state()).toEqual(whole.state());
  });

  test('so it does where a stem stands in so many reports that the earliest are no longer found by it', () => {
    const heap = Array.from({ length: 700 }, (_, i) =>
      report(
        `${i}`,
        i % 90 < 45 ? 100 + Math.floor(i / 90) : null,
        `Courier: ${Array.from({ length: 8 }, (_unused, k) => `lamp${i % 350}x${k}`).join(' ')}.`,
      ),
    );
    const whole = new ClusterIndex();
    const all = heap.map((one) => whole.add(one));
    const first = new ClusterIndex();
    const before = heap.slice(0, 450).map((one) => first.add(one));
    const second = new ClusterIndex(JSON.parse(JSON.stringify(first.state())));
    expect(first.state().archive.cuts.length).toBeGreaterThan(0);
    expect([...before, ...heap.slice(450).map((one) => second.add(one))]).toEqual(all);
    expect(second.state()).toEqual(whole.state());
  });

  test('a report without words stands alone', () => {
    const index = new ClusterIndex();
    const stories = ['of the and', '', 'it was on'].map((text, i) => index.add(report(String(i), null, text)).story);
    expect(new Set(stories).size).toBe(3);
  });
});
