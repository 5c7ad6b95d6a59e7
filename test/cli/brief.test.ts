import { describe, expect, test } from 'vitest';
import { storySchema } from '../../src/story/document.js';
import { type BriefDocument, briefSchema, type KinDocument, kinSchema } from '../../src/view/brief/documents.js';
import { OTHERS } from '../story/cluster/heap.js';
import { crosswire } from './run.js';

const FOLDER = 'samples/wellington-fisheries';
const rows = OTHERS.map(({ id, title, published, text }) => JSON.stringify({ id, title, published, text })).join('\n');
const briefed = crosswire(['brief', FOLDER, '-', '--json'], { input: rows });

describe('brief', () => {
  const brief = JSON.parse(briefed.out) as BriefDocument;

  test('prints the documented document for a folder and JSON Lines together', () => {
    expect({ code: briefed.code, err: briefed.err }).toEqual({ code: 0, err: '' });
    expect(briefSchema.safeParse(brief).error?.issues ?? []).toEqual([]);
    for (const { story } of brief.stories) expect(storySchema.safeParse(story).error?.issues ?? []).toEqual([]);
  });

  test('finds the stories, the largest first, and counts reports and origins', () => {
    const inputs = brief.stories.map(({ reports }) => reports.map(({ input }) => input.replace(/^.*\//, '')));
    expect(inputs[0]).toEqual(['lima-observer.txt', 'santiago-bulletin.txt', 'strait-news.txt']);
    expect(inputs.slice(1).map((ids) => ids.map((id) => id.replace(/-\d$/, '')))).toEqual([
      ['ferry', 'ferry'],
      ['cocoa', 'cocoa'],
      ['envoy', 'envoy'],
    ]);
    expect(brief.reports).toBe(9);
    for (const { independent, origins } of brief.stories) expect(origins).toHaveLength(independent);
  });

  test('names the parent of reworkings, or says that it is unseen', () => {
    const wire = brief.stories[0]?.origins.find(({ members }) => members.length > 1);
    expect(wire?.members).toEqual(['B', 'C']);
    // B credits SNA, the Strait News Agency, whose report C is.
    expect(wire).toMatchObject({ parent: 'C', unseen: false });
  });

  test('as text: contradictions stand before all else of a story', () => {
    const { code, out } = crosswire(['brief', FOLDER]);
    expect(code).toBe(0);
    expect(out).toMatch(/^1 story in 3 reports\n/);
    expect(out).toMatch(/3 reports, 2 independent origins, \d+ contradictions/);
    const [contradiction, divergence] = [out.indexOf('✗'), out.indexOf('≠')];
    expect(contradiction).toBeGreaterThan(0);
    expect(divergence).toBeGreaterThan(contradiction);
  });

  test('a heap of one report is a story; a heap of nothing is an error', () => {
    expect(crosswire(['brief', `${FOLDER}/strait-news.txt`]).out).toMatch(/^1 story in 1 report\n/);
    const nothing = crosswire(['brief', 'nowhere']);
    expect(nothing.code).toBe(2);
    expect(nothing.err).toContain('FILE_MISSING');
  });
});

describe('kin', () => {
  const answer = crosswire(['kin', `${FOLDER}/santiago-bulletin.txt`, '--json']);
  const kin = JSON.parse(answer.out) as KinDocument;

  test('prints the documented document', () => {
    expect({ code: answer.code, err: answer.err }).toEqual({ code: 0, err: '' });
    expect(kinSchema.safeParse(kin).error?.issues ?? []).toEqual([]);
  });

  test('finds what a report reworks among those of its folder', () => {
    expect(kin.among).toBe(2);
    expect(kin.origin).toMatchObject({ members: ['A', 'B'], parent: 'B', unseen: false });
    expect(kin.relatives[0]).toMatchObject({
      label: 'rewrite',
      descent: 'reworks-it',
      report: { id: 'B', input: `${FOLDER}/strait-news.txt` },
    });
  });

  test('tells what was changed, with the passages of both', () => {
    const changes = kin.relatives[0]?.changes ?? [];
    const numbers = changes.filter(({ about }) => about.includes('how many'));
    expect(numbers.some(({ here, there }) => /three days/.test(here[0]?.text ?? '') && /two days/.test(there[0]?.text ?? ''))).toBe(true);
    for (const { change, here, there } of changes) {
      expect(here.length > 0 || change === 'dropped').toBe(true);
      expect(there.length > 0 || change === 'added').toBe(true);
    }
  });

  test('looks elsewhere with --among; a report without relatives says so', () => {
    const { code, out } = crosswire(['kin', `${FOLDER}/lima-observer.txt`, '--among', 'samples/nairobi-hanoi']);
    expect(code).toBe(0);
    expect(out).toMatch(/no relative among 4 reports/);
  });
});
