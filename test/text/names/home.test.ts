import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toArticle } from '../../../src/article/index.js';
import { loadModel } from '../../../src/model/index.js';
import { annotateText } from '../../../src/text/index.js';

const analyzer = loadModel(readFileSync('models/en.bin'));

function countryOf(text: string, name: string): string | null | undefined {
  const raw = { file: null, url: null, kind: 'text' as const, text, encoding: 'utf-8', given: {} };
  return annotateText(toArticle(raw, 'A'), analyzer, null).chains.find((chain) => chain.name === name)?.country;
}

const paper = (head: string, body: string): string => `${head}\nPress communiqué No. 7\n\n8 March 2016\n\n1. ${body}\n`;
const BODY =
  'The Ministry of Foreign Affairs has called the Ambassador in Lima, Mr Paul Reyes, home and thanks Juan Prado, director of the World Bank.';

describe('offices of a state’s own papers', () => {
  test('an ambassador and the ministry are those of the state that issues the paper', () => {
    const text = paper('MINISTRY OF FOREIGN AFFAIRS\nREPUBLIC OF CHAD', BODY);
    expect(countryOf(text, 'Paul Reyes')).toBe('TD');
    expect(countryOf(text, 'Ministry of Foreign Affairs')).toBe('TD');
  });

  test('nobody else is', () => {
    expect(countryOf(paper('MINISTRY OF FOREIGN AFFAIRS\nREPUBLIC OF CHAD', BODY), 'Juan Prado')).toBeNull();
  });

  test('not in the paper of two states, nor in one of a newspaper', () => {
    expect(countryOf(paper('GOVERNMENT OF CHAD\nGOVERNMENT OF NIGER', BODY), 'Paul Reyes')).toBeNull();
    expect(countryOf(`CHAD TODAY\n\nEnvoy called home\n\n${BODY}\n`, 'Paul Reyes')).toBeNull();
  });
});
