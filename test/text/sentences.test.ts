import { describe, expect, test } from 'vitest';
import { buildBase } from '../../src/text/index.js';
import { articleFrom, untagged } from './helpers.js';

const split = (text: string): string[] => buildBase(articleFrom(text), untagged).sentences.map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  test.each([
    ['Talks ended. No deal was reached.', 2],
    ['He met Gen. Asim Bajwa. They agreed.', 2],
    ['She flew to the U.S. on Monday.', 1],
    ['She flew to the U.S. The talks went on.', 2],
    ['The U.S. Senate voted.', 1],
    ['“We will not go,” he said. “It is too late.”', 2],
    ['“We will not go.” The minister left.', 2],
    ['“Is it over?” President Moyo asked.', 1],
    ['“Is it over?” he asked.', 1],
    ['“It is over!” Cheers rang out.', 2],
    ['“It is over.” Then the lights went out.', 2],
    ['China’s No. 2 leader came. He stayed.', 2],
    ['Was it true? Yes! Of course.', 3],
    ['It rose 3.5 percent to 1,400.25 points. It fell later.', 2],
    ['He arrived at 5 p.m. on Friday.', 1],
    ['He arrived at 5 p.m. The train left.', 2],
    ['They waited ... and waited.', 1],
    ['They waited … Nobody came.', 2],
    ['Chad vs. Sudan was a draw.', 1],
    ['Dr. B. Yu. Rakhmatov spoke. J. K. Osei listened.', 2],
    ['(The ministry declined to comment.) The trial goes on.', 2],
    ['He resigned (see Art. 5). She stayed.', 2],
    ['He works for Petrogas Inc. It has no debt.', 2],
    ['Petrogas Inc. of Houston paid.', 1],
    ['On Jan. 5 they met in Miami, Fla. Both smiled.', 2],
    ['\'We are ready.\' "So are we."', 2],
    ['The envoy, who is 54, came back. 12 others did not.', 2],
    ['Workers cheer in Tema Image: Kofi Addo', 2],
    ['The image: a flag.', 1],
  ])('%s → %i', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  test('keeps closing marks with their sentence and blanks out of both', () => {
    expect(split('“We won.”  “They lost.” He left.')).toEqual(['“We won.”', '“They lost.”', 'He left.']);
    expect(split('"We won." "They lost."')).toEqual(['"We won."', '"They lost."']);
  });

  test('never crosses a block', () => {
    expect(split('Summit opens in Dakar\nLeaders came from afar,\nand stayed.')).toHaveLength(3);
  });
});
