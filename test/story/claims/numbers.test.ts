import { describe, expect, test } from 'vitest';
import { comparable, judgeNumbers, type NumberVerdict } from '../../../src/story/claims/compare/amounts.js';
import type { Quantity } from '../../../src/event/index.js';

const SENSES = { '': 'exact', '~': 'about', '>': 'more-than', '<': 'less-than', '+': 'at-least', '-': 'at-most' } as const;

/** “~1500 people”: sense sign, value, unit. */
function quantity(short: string): Quantity {
  const [, sign = '', value = '0', upTo = value, unit = ''] = /^([~<>+-]?)([\d.]+)(?:\.\.([\d.]+))? ?(.*)$/.exec(short) ?? [];
  return { start: 0, end: 1, value: Number(value), upTo: Number(upTo), unit: unit || null, sense: SENSES[sign as keyof typeof SENSES] };
}

describe('two figures', () => {
  test.each<[string, string, NumberVerdict]>([
    ['40 people', '40 people', 'same'],
    ['72 hour', '3 day', 'same'],
    ['1 decade', '10 year', 'same'],
    ['1 mile', '1609.34 metre', 'same'],
    ['~90 people', '~90 people', 'same'],
    ['>90 people', '>90 people', 'same'],
    ['40 minute', '~40 minute', 'rounded'],
    ['12000 people', '~12000 people', 'rounded'],
    ['52 engineer', '~50 engineer', 'rounded'],
    ['39 member', '~40 member', 'rounded'],
    ['34 people', '+34 people', 'rounded'],
    ['620 tonne', '>600 tonne', 'bounded'],
    ['33 year', '>3 decade', 'bounded'],
    ['190 people', '<200 people', 'bounded'],
    ['52.4 percent', '52 percent', 'rounded'],
    ['12340 people', '12000 people', 'rounded'],
    ['38 tonne', '40 tonne', 'far'],
    ['520000000 USD', '500000000 USD', 'far'],
    ['1460 sailor', '1400 sailor', 'far'],
    ['3 month', '-3 month', 'apart'],
    ['13000 people', '>13000 people', 'apart'],
    ['~13000 people', '>13000 people', 'apart'],
    ['>1400 people', '~1500 people', 'bounded'],
    ['>3000 people', '~3200 people', 'bounded'],
    ['<1500 people', '~1400 people', 'bounded'],
    ['>3000 people', '~4000 people', 'apart'],
    ['>3000 people', '~2900 people', 'apart'],
    ['34 people', '37 people', 'far'],
    ['19 people', '20 people', 'far'],
    ['500000000 USD', '50000000 USD', 'far'],
    ['>40000000 USD', '~14000000 USD', 'far'],
    ['2 day', '3 day', 'far'],
    ['10 percent', '~20 percent', 'far'],
  ])('%s against %s: %s', (one, other, verdict) => {
    expect(judgeNumbers(quantity(one), quantity(other))).toBe(verdict);
    expect(judgeNumbers(quantity(other), quantity(one))).toBe(verdict);
  });
});

describe('what may be compared', () => {
  test.each([
    ['3 day', '72 hour', true],
    ['3 year', '36 month', true],
    ['5 USD', '5 USD', true],
    ['9 soldier', '9 people', true],
    ['9 sailor', '9 seaman', true],
    ['9 ship', '9 vessel', true],
    ['9', '9', true],
    ['5 USD', '5 EUR', false],
    ['3 day', '3 month', false],
    ['3 day', '3 people', false],
    ['9 ship', '9 village', false],
    ['9', '9 ship', false],
    ['20 percent', '20 people', false],
  ])('%s, %s: %s', (one, other, expected) => expect(comparable(quantity(one), quantity(other))).toBe(expected));
});
