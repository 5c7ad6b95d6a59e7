import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.js';
import { compare, shippedModel } from '../src/pipeline/index.js';
import type { Claim, Entity, EventInstance, StoryDocument } from '../src/story/index.js';

/** Two reports of one trip, which belong to their publishers and so are not part of the project. */
const SEEDS = process.env['CROSSWIRE_SEEDS'] ?? fileURLToPath(new URL('../../shared/seeds', import.meta.url));
const here = existsSync(SEEDS);

test('the seed reports are there, or it is said that their gate is skipped', () => {
  if (!here) process.stderr.write(`seed gate skipped: ${SEEDS} is not here (CROSSWIRE_SEEDS names another folder)\n`);
  expect(here || process.env['CI'] !== 'true', `${SEEDS} is missing`).toBe(true);
});

describe.runIf(here)('the seed reports', () => {
  let story: StoryDocument;

  beforeAll(async () => {
    const paths = readdirSync(SEEDS)
      .toSorted()
      .map((f) => join(SEEDS, f));
    story = (await compare(paths, shippedModel(readConfig().modelFolder))).story;
  });

  const entity = (name: string): Entity => {
    const found = story.entities.find((e) => e.name === name);
    if (!found) throw new Error(`no entity ${name}; there are ${story.entities.map((e) => e.name).join(', ')}`);
    return found;
  };
  const has = (event: EventInstance, name: string, role?: string): boolean =>
    event.participants.some((p) => p.entity === entity(name).id && (role === undefined || p.role === role));
  const event = (types: readonly string[], names: readonly string[]): EventInstance => {
    const found = story.events.find((e) => types.includes(e.type) && names.every((n) => has(e, n)));
    if (!found) throw new Error(`no ${types.join('/')} with ${names.join(', ')}`);
    return found;
  };
  const TRIP = ['visit', 'attend', 'send-envoy'];
  const sides = (claim: Claim): string => claim.sides.map((s) => `${s.report}: ${s.evidence.map((e) => e.text).join(' | ')}`).join('\n');
  const differing = (difference: string, words: RegExp): Claim[] =>
    story.claims.filter((c) => c.relation !== 'only' && c.difference.includes(difference) && words.test(sides(c)));

  describe('the reports', () => {
    test('A is Move FM’s, dated as printed', () => {
      expect(story.reports[0]).toMatchObject({
        id: 'A',
        publisher: 'Move FM',
        published: { from: '2025-10-10', to: '2025-10-10', basis: 'explicit' },
      });
    });

    test('B prints no publisher, credits the agencies and is dated through A', () => {
      expect(story.reports[1]).toMatchObject({ id: 'B', publisher: null, credit: 'Agencies' });
      const { from, to, basis, anchor } = story.reports[1]?.published ?? {};
      expect({ from, to, basis }).toEqual({ from: '2025-10-07', to: '2025-10-08', basis: 'aligned' });
      expect(anchor).toMatch(/October 7/);
      expect(anchor).toMatch(/Tuesday/);
    });

    test('furniture is found and kept out', () => {
      const furniture = story.reports[0]?.furniture.map((f) => f.text.trim());
      expect(furniture).toEqual(expect.arrayContaining(['Facebook Comment', 'top']));
      const evidence = story.claims.flatMap((c) => c.sides.flatMap((s) => s.evidence.map((e) => e.text)));
      expect(evidence.filter((text) => /Facebook|Move FM|Agencies/.test(text))).toEqual([]);
    });
  });

  describe('one wire', () => {
    test('the two are a rewrite: one independent source', () => {
      expect(story.kinship.map((k) => k.label)).toEqual(['rewrite']);
      expect(story.sources).toMatchObject({ independent: 1, groups: [['A', 'B']] });
    });

    test('for reasons a sceptic can check', () => {
      const passages = story.kinship[0]?.reasons.flatMap((r) => r.passages) ?? [];
      const identical = passages.filter((p) => p.text.includes('Xi last visited North Korea in 2019, before the COVID-19 pandemic'));
      expect(new Set(identical.map((p) => p.report))).toEqual(new Set(['A', 'B']));
      expect(story.kinship[0]?.reasons.map((r) => r.sign)).toEqual(
        expect.arrayContaining(['identical-sentence', 'common-run', 'same-order']),
      );
    });

    test('the origins that the text names', () => {
      const names = story.sources.named.map((id) => story.entities.find((e) => e.id === id)?.name ?? '');
      expect(names.join('; ')).toMatch(/Foreign Ministry/);
      expect(names.join('; ')).toMatch(/KCNA/);
      expect(names.join('; ')).toMatch(/Vietnam/);
    });
  });

  describe('what happened', () => {
    test('Li Qiang visits North Korea, 9–11 October 2025, planned', () => {
      const trip = event(TRIP, ['Li Qiang']);
      expect(trip).toMatchObject({ main: true, status: 'planned', when: { from: '2025-10-09', to: '2025-10-11' } });
      expect(has(trip, 'North Korea', 'host')).toBe(true);
      expect(entity('Li Qiang').offices.map((o) => `${o.title}, ${o.of}`.toLowerCase())).toContain('premier, china');
      expect(new Set(trip.evidence.map((e) => e.report))).toEqual(new Set(['A', 'B']));
    });

    test('announced on 7 October', () => {
      const announced = story.events.filter((e) => e.type === 'announce' && e.when?.from === '2025-10-07' && e.when.to === '2025-10-07');
      expect(announced.length).toBeGreaterThan(0);
    });

    test.each([['Dmitri Medvedev'], ['To Lam'], ['Thongloun Sisoulith']])('%s goes too, planned', (name) => {
      expect(event(TRIP, [name]).status).toBe('planned');
    });

    test('Medvedev is a former president', () => {
      expect(entity('Dmitri Medvedev').offices).toEqual(
        expect.arrayContaining([expect.objectContaining({ title: 'President', former: true })]),
      );
    });

    test('Xi went in 2019', () => {
      expect(event(TRIP, ['Xi Jinping'])).toMatchObject({ status: 'occurred', when: { from: '2019-01-01', to: '2019-12-31' } });
    });

    test('Zhao Leji met Kim in April, the year inferred', () => {
      const met = event(['meet', 'visit'], ['Zhao Leji']);
      expect(met).toMatchObject({ status: 'occurred', when: { from: '2025-04-01', to: '2025-04-30', basis: 'inferred' } });
    });

    test('Kim was in Beijing in September 2025, with Putin', () => {
      const there = event(['visit', 'attend'], ['Kim Jong Un', 'Vladimir Putin']);
      expect(there).toMatchObject({ status: 'occurred', when: { from: '2025-09-01', to: '2025-09-30' } });
      expect(has(there, 'Xi Jinping')).toBe(false);
    });
  });

  describe('precedents', () => {
    test('highest-level since 2019, first since 2007', () => {
      expect(story.precedents.find((p) => p.kind === 'highest-since')?.since).toMatch(/^2019/);
      expect(story.precedents.filter((p) => p.kind === 'first-since').every((p) => p.since?.startsWith('2007'))).toBe(true);
    });

    test('whose first is the one contradiction', () => {
      const contradictions = story.claims.filter((c) => c.severity === 'contradiction');
      expect(contradictions).toHaveLength(1);
      expect(contradictions[0]?.difference).toContain('precedent-subject');
      expect(sides(contradictions[0] as Claim)).toMatch(/his first visit[^]*first visit by a Vietnamese leader/);
    });
  });

  describe('differences', () => {
    test('the hedge is dropped', () => {
      expect(differing('certainty', /reportedly sending troops[^]*sending troops/).length).toBeGreaterThan(0);
    });

    test('the quotation is cut otherwise', () => {
      expect(differing('quote-cut', /unswerving strategic policy[^]*unswerving strategic policy/).length).toBeGreaterThan(0);
    });

    test('Vietnam’s government against KCNA', () => {
      expect(differing('attribution', /To Lam/).length).toBeGreaterThan(0);
    });

    test('the quotations with their speaker', () => {
      const speakers = story.quotes.filter((q) => q.kind !== 'indirect').map((q) => story.entities.find((e) => e.id === q.speaker)?.name);
      expect(speakers.length).toBeGreaterThanOrEqual(5);
      expect(new Set(speakers)).toEqual(new Set(['China']));
    });
  });

  test('city, government or dateline', () => {
    const reading = (report: string, sentence: RegExp): (string | undefined)[] => {
      const r = story.reports.find((x) => x.id === report);
      const mentions = story.entities.flatMap((e) => e.mentions).filter((m) => m.report === report && m.text === 'Beijing');
      return mentions.filter((m) => sentence.test(r?.text.slice(m.start - 40, m.end + 40) ?? '')).map((m) => m.reading);
    };
    expect(reading('A', /Beijing announced on October 7/)).toEqual(['government']);
    expect(reading('B', /Beijing described China/)).toEqual(['government']);
    expect(reading('A', /Kim traveled to Beijing/)).toEqual(['city']);
    const datelines = story.entities.flatMap((e) => e.mentions).filter((m) => m.text === 'BEIJING');
    expect(datelines.map((m) => m.reading)).toEqual(['dateline', 'dateline']);
  });

  test('each report has something that it alone says', () => {
    for (const id of ['A', 'B'])
      expect(story.claims.filter((c) => c.relation === 'only' && c.sides[0]?.report === id).length).toBeGreaterThan(2);
  });

  test('all evidence stands where it says', () => {
    const all = [
      ...story.events.flatMap((e) => e.evidence),
      ...story.claims.flatMap((c) => c.sides.flatMap((s) => s.evidence)),
      ...story.times.map((t) => t.evidence),
      ...story.entities.flatMap((e) => e.mentions),
    ];
    expect(all.length).toBeGreaterThan(200);
    for (const e of all) expect(story.reports.find((r) => r.id === e.report)?.text.slice(e.start, e.end)).toBe(e.text);
  });
});
