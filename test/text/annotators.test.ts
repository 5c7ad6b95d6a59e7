import { describe, expect, test } from 'vitest';
import { annotators, type Layer } from '../../src/text/annotators.js';
import { annotateText, withPublished } from '../../src/text/index.js';
import { articleFrom, untagged } from './helpers.js';

describe('annotators', () => {
  test('no stage needs a layer that nothing before it adds, and none adds one twice', () => {
    const known = new Set<Layer>(['tokens']);
    for (const { name, needs, adds } of annotators) {
      const open = needs.filter((layer) => !known.has(layer)).map((layer) => `${name} needs ${layer}`);
      expect(open).toEqual([]);
      expect(known.has(adds)).toBe(false);
      known.add(adds);
    }
    expect([...known].sort()).toEqual(['attributions', 'chains', 'quotes', 'times', 'tokens', 'tree']);
  });

  test('a report read with one date and dated anew keeps its layers and their order', () => {
    const published = {
      from: '2024-05-10',
      to: '2024-05-10',
      grain: 'day',
      basis: 'explicit',
      confidence: 'high',
      rule: 'given',
      anchor: null,
    } as const;
    const text = annotateText(articleFrom('The envoys met on Tuesday, May 7, 2024.'), untagged, null);
    const dated = withPublished(text, published);
    expect(dated.chains).toBe(text.chains);
    expect(dated.attributions).toBe(text.attributions);
    expect(dated.times).toHaveLength(text.times.length);
  });
});
