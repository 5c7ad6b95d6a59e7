import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadStoryPage, type StoryDocument } from '../../../src/view/index.js';
import { folders, storyOf } from './stories.js';

/** What one page may weigh, in bytes. */
const LARGEST = 300 * 1024;

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
let storyPage: Awaited<ReturnType<typeof loadStoryPage>>;
beforeAll(async () => {
  storyPage = await loadStoryPage();
});

test('there are stories to draw', () => {
  expect(folders.length).toBeGreaterThan(15);
});

describe.each(folders)('%s', (folder) => {
  let story: StoryDocument;
  let page: string;
  let document: ReturnType<typeof parseHTML>['document'];

  beforeAll(async () => {
    story = await storyOf(folder);
    page = storyPage(story);
    document = parseHTML(page).document;
  });

  test('valid HTML', async () => {
    const { results } = await validator.validateString(page);
    expect(results.flatMap(({ messages }) => messages).map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`)).toEqual([]);
  });

  test('one file that needs nothing: small, no script, nothing loaded', () => {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(LARGEST);
    expect(document.querySelectorAll('script, link, img, iframe, object, embed, [src], [onclick], [onload]')).toHaveLength(0);
    expect(page).not.toMatch(/url\(|@import|javascript:/i);
  });

  test('ids stand once, and every link within the page leads to one', () => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    const broken = [...document.querySelectorAll('a[href^="#"]')]
      .map((link) => link.getAttribute('href')?.slice(1) ?? '')
      .filter((id) => !ids.includes(id));
    expect(broken).toEqual([]);
  });

  test('no sentence of a report is lost or changed', () => {
    for (const report of story.reports) {
      report.sentences.forEach(({ start, end }, k) => {
        const sentence = document.getElementById(`${report.id}${k + 1}`)?.cloneNode(true) as typeof document.documentElement;
        for (const added of sentence.querySelectorAll('.n, .partner, .sign, .alone, small')) added.remove();
        expect(sentence.textContent).toBe(report.text.slice(start, end));
      });
    }
  });

  test('what was left out is shown with its reason', () => {
    const shown = [...document.querySelectorAll('.furniture')].map((element) => element.textContent).join(' ');
    const missing = story.reports
      .flatMap(({ furniture }) => furniture)
      .filter(({ reason }) => !shown.includes(reason.replaceAll('-', ' ')));
    expect(missing).toEqual([]);
  });

  test('every cell of the claims leads to the sentence that says it', () => {
    const told = [...document.querySelectorAll('.matrix td[data-report]:not(.none)')];
    expect(told.length).toBeGreaterThan(0);
    for (const cell of told) {
      const links = [...cell.querySelectorAll('a.cite')].map((link) => link.getAttribute('href') ?? '');
      expect(links.length).toBeGreaterThan(0);
      const report = cell.getAttribute('data-report');
      expect(links.every((href) => new RegExp(`^#${report}(?:\\d+|-head)$`).test(href))).toBe(true);
    }
  });

  test('every dated happening, every precedent and every claim that differs is on it', () => {
    const dated = story.events.filter((event) => event.when !== null).map((event) => event.id);
    const differing = story.claims.filter((claim) => claim.severity === 'contradiction' && claim.relation === 'differs');
    expect([...dated, ...story.precedents.map((p) => p.id)].filter((id) => !document.getElementById(id))).toEqual([]);
    expect(document.querySelectorAll('.card.contradiction').length).toBeLessThanOrEqual(differing.length);
    expect(differing.length === 0).toBe(document.querySelectorAll('.card.contradiction').length === 0);
  });

  test('sentences that tell one claim light one another, both ways', () => {
    const rules = [...page.matchAll(/:root:has\(#(\w+):is\([^)]*\)\) :is\(([^)]*)\)/g)];
    const lights = new Map(rules.map(([, id = '', others = '']) => [id, others.split(',').map((other) => other.trim().slice(1))]));
    expect(lights.size > 0).toBe(story.claims.some((claim) => claim.sides.length > 1));
    for (const [id, others] of lights) {
      for (const other of others) {
        expect(document.getElementById(other)).not.toBeNull();
        expect(lights.get(other)).toContain(id);
      }
    }
  });

  test('the same document gives the same bytes', () => {
    expect(storyPage(structuredClone(story))).toBe(page);
  });
});
