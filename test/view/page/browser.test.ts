import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadStoryPage } from '../../../src/view/index.js';
import { folders, storyOf } from './stories.js';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const here = existsSync(CHROMIUM);

/** The browser talks to nobody: what it would fetch for itself is switched off. */
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const QUIETER = ['--disable-component-update', '--disable-sync'];

/** A page of each kind: reports side by side with a map around the world, a long story of the past, and the two further reports. */
const SHOWN = folders.filter((folder) => /wellington|seeds|khiva/.test(folder));

test('Chromium is there, or it is said that its tests are skipped', () => {
  if (!here)
    process.stderr.write(`tests in the browser skipped: ${CHROMIUM} is not here (CHROMIUM names another; apt-get install chromium)\n`);
  expect(here || process.env['CI'] !== 'true', `${CHROMIUM} is missing`).toBe(true);
  expect(SHOWN.length).toBeGreaterThanOrEqual(2);
});

describe.runIf(here)('in Chromium', () => {
  const dir = mkdtempSync(join(tmpdir(), 'crosswire-page-'));
  let browser: BrowserContext;
  let page: Page;
  const urls = new Map<string, string>();

  beforeAll(async () => {
    const write = await loadStoryPage();
    for (const [k, folder] of SHOWN.entries()) {
      const file = join(dir, `${k}.html`);
      writeFileSync(file, write(await storyOf(folder)));
      urls.set(folder, pathToFileURL(file).href);
    }
    const profile = join(dir, 'profile');
    browser = await chromium.launchPersistentContext(profile, { executablePath: CHROMIUM, headless: true, args: [...QUIET, ...QUIETER] });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const open = async (folder: string, width: number, colorScheme: 'light' | 'dark'): Promise<void> => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(urls.get(folder) as string);
  };

  const SIZES = [
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const;

  describe.each(SHOWN)('%s', (folder) => {
    test.each(SIZES)('axe finds nothing at %i pixels, %s', async (width, scheme) => {
      await open(folder, width, scheme);
      await page.evaluate(axe.source);
      const { violations, passes } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults;
      expect(passes.length).toBeGreaterThan(20);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });

    test.each([1280, 390, 320])('nothing sticks out at %i pixels', async (width) => {
      await open(folder, width, 'light');
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    });
  });

  test('pointing at a sentence, or coming to it by a link, lights its counterparts', async () => {
    await open('samples/wellington-fisheries', 1280, 'light');
    const partner = page.locator('.s:has(.partner)').first();
    const other = (await partner.locator('.partner').first().getAttribute('href')) as string;
    const ground = (): Promise<unknown> => page.evaluate(`getComputedStyle(document.querySelector('${other}')).backgroundColor`);
    await page.mouse.move(0, 0);
    const before = await ground();
    await partner.hover();
    expect(await ground()).not.toBe(before);
    await page.mouse.move(0, 0);
    await page.goto(`${urls.get('samples/wellington-fisheries')}#${await partner.getAttribute('id')}`);
    expect(await ground()).not.toBe(before);
  });

  test('it asks for nothing and says nothing on the console', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => asked.push(message.text()));
    await open('samples/wellington-fisheries', 1280, 'light');
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([urls.get('samples/wellington-fisheries')]);
  });

  test('in print the reports stand in full, and details are open', async () => {
    await open('samples/wellington-fisheries', 1280, 'light');
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate(`[...document.querySelectorAll('.text')].filter((x) => x.scrollHeight > x.clientHeight + 1).length`);
    expect(cut).toBe(0);
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect(await page.locator('details li').last().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });
});
