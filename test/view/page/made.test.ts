import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { loadStoryPage, type StoryDocument } from '../../../src/view/index.js';
import { bare, day, event, report, TEXT } from './made.js';

const storyPage = await loadStoryPage();
const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
const drawn = (story: StoryDocument) => parseHTML(storyPage(story)).document;

const EVIL = '</style></script><script>alert(1)</script><img src=x onerror="alert(1)">"\'&amp;';

describe('what a report prints is text', () => {
  const evil = { report: 'A', start: 0, end: EVIL.length, text: EVIL, sentence: 0 };
  const story = bare({
    title: EVIL,
    reports: [
      report('A', {
        text: EVIL,
        sentences: [{ start: 0, end: EVIL.length }],
        furniture: [{ start: 0, end: 8, text: '</style>', reason: EVIL }],
        publisher: EVIL,
        headline: EVIL,
        byline: EVIL,
        credit: EVIL,
        file: EVIL,
        url: 'javascript:alert(1)',
      }),
      report('B', { url: 'https://example.org/?a=1&b="2"' }),
    ],
    entities: [
      {
        id: 'n1',
        type: 'place',
        name: EVIL,
        country: null,
        offices: [],
        mentions: [{ ...evil, kind: 'name' }],
      },
    ],
    events: [event('e1', { title: EVIL, when: day('2025-10-07'), evidence: [evil] })],
    claims: [
      {
        id: 'c1',
        text: EVIL,
        relation: 'differs',
        difference: [EVIL],
        severity: 'contradiction',
        event: null,
        sides: [
          { report: 'A', evidence: [evil], attribution: [EVIL] },
          { report: 'B', evidence: [{ ...evil, report: 'B', end: 44 }], attribution: [] },
        ],
      },
    ],
    precedents: [{ id: 'p1', kind: 'nth', subject: EVIL, since: null, event: null, verdict: 'open', because: EVIL, evidence: [evil] }],
  });

  test('nothing of it becomes an element, an attribute or a style', async () => {
    const document = drawn(story);
    expect(document.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(document.querySelector('h1')?.textContent).toBe(EVIL);
    expect((await validator.validateString(storyPage(story))).valid).toBe(true);
  });

  test('only web addresses become links', () => {
    const links = [...drawn(story).querySelectorAll('a:not([href^="#"])')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://example.org/?a=1&b="2"']);
  });
});

describe('what is not known is left out, not made up', () => {
  test('a story without anything', async () => {
    const page = storyPage(bare());
    const { document } = parseHTML(page);
    expect((await validator.validateString(page)).valid).toBe(true);
    for (const id of ['timeline', 'places', 'dates', 'precedents']) {
      expect(document.getElementById(id)).toBeNull();
      expect(document.querySelector(`nav a[href="#${id}"]`)).toBeNull();
    }
    expect(document.querySelector('#differences')?.textContent).toContain('No contradiction was found');
    expect(document.querySelector('.front')?.textContent).toContain('undated');
  });

  test('one report alone is compared with nothing', async () => {
    const page = storyPage(bare({ reports: [report('A')], kinship: [], sources: { independent: 1, groups: [['A']], named: [] } }));
    const { document } = parseHTML(page);
    expect((await validator.validateString(page)).valid).toBe(true);
    expect([...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual(['#reports', '#claims']);
    expect(document.querySelector('.standing')?.textContent).toContain('1 report, 1 independent source');
    expect(document.querySelector('.alone')).toBeNull();
  });

  test('an event without a date is not on the line of time', () => {
    const document = drawn(bare({ events: [event('e1'), event('e2', { when: day('2025-10-07') })] }));
    expect([!document.getElementById('e1'), !document.getElementById('e2')]).toEqual([true, false]);
  });

  test('a place that the gazetteer does not hold is named as such', () => {
    const mention = { report: 'A', start: 29, end: 33, text: 'Oslo', sentence: 0, kind: 'name' as const };
    const place = (id: string, name: string, country: string | null) => ({
      id,
      type: 'place' as const,
      name,
      country,
      offices: [],
      mentions: [mention],
    });
    const text = drawn(bare({ entities: [place('n1', 'Oslo', 'NO'), place('n2', 'Amu Darya', null)] })).querySelector('#places');
    expect(text?.querySelector('.note:last-child')?.textContent).toBe('Not placed, because the gazetteer does not hold them: Amu Darya.');
    expect(text?.querySelector('svg')?.getAttribute('aria-label')).toBe('Map of Oslo');
  });
});

describe('doubt is seen', () => {
  const looks = (more: Parameters<typeof event>[1]): string =>
    drawn(bare({ events: [event('e1', more)] }))
      .querySelector('#e1 rect')
      ?.getAttribute('class') ?? '';

  test('planned, guessed and cancelled look unlike what happened', () => {
    const when = day('2025-10-07');
    const all = [
      looks({ when }),
      looks({ when, status: 'planned' }),
      looks({ when: { ...when, basis: 'inferred' } }),
      looks({ when, status: 'cancelled' }),
    ];
    expect(all).toEqual(['bar occurred', 'bar planned', 'bar occurred guess', 'bar cancelled']);
  });

  test('a wider date is a wider bar', () => {
    const width = (from: string, to: string): number => {
      const events = [event('e1', { when: day(from, to) }), event('e2', { when: day('2020-01-01', '2025-12-31') })];
      return Number(drawn(bare({ events })).querySelector('#e1 rect')?.getAttribute('width'));
    };
    expect(width('2025-10-01', '2025-10-31')).toBeGreaterThan(width('2025-10-07', '2025-10-07'));
  });

  test('the unseen parent is drawn for reports that rework one text, and only for them', () => {
    const kin = (label: 'rewrite' | 'independent', groups: string[][]) =>
      drawn(bare({ kinship: [{ pair: ['A', 'B'], label, reasons: [] }], sources: { independent: groups.length, groups, named: [] } }));
    expect(kin('rewrite', [['A', 'B']]).querySelectorAll('.origin')).toHaveLength(1);
    expect(kin('independent', [['A'], ['B']]).querySelectorAll('.origin')).toHaveLength(0);
  });
});

test('the sentence of a claim can be followed from every side', () => {
  const evidence = (id: string, sentence: number) => ({ report: id, start: 11, end: 44, text: TEXT.slice(11, 44), sentence });
  const sides = [
    { report: 'A', evidence: [evidence('A', 0)], attribution: [] },
    { report: 'B', evidence: [evidence('B', 1), evidence('B', -1)], attribution: [] },
  ];
  const claims = [{ id: 'c1', text: 'x', relation: 'agree' as const, difference: [], severity: null, event: null, sides }];
  const document = drawn(bare({ claims }));
  const links = [...document.querySelectorAll('#c1 a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['#A1', '#B2', '#B-head']);
  expect([...document.querySelectorAll('#A1 .partner')].map((link) => link.textContent)).toEqual(['B-head', 'B2']);
  expect(document.getElementById('B-head')).not.toBeNull();
});
