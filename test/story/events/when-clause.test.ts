import { describe, expect, test } from 'vitest';
import { dateOf } from './date-of.js';

describe('a clause with “when” behind a day happened on that day', () => {
  test.each([
    ['sanction', '2019-05-01/2019-05-31', 'Chad bought its rifles from Niger until May 2019, when Niger imposed sanctions on its army.'],
    ['expel', '2021-01-01/2021-12-31', 'It was the first such meeting since 2021, when Chad expelled the ambassador of Niger.'],
    ['accuse', '10-06', 'The quarrel began on Monday when Chad accused Niger of shelling a camp.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('near misses: behind a comma, or behind another conjunction', () => {
  test.each([
    ['expel', '10-07', 'Ana Lind, who was a judge in 2012, when she met him, spoke on Tuesday as Chad expelled the ambassador of Niger.'],
    ['expel', 'none', 'It was the first such meeting since 2021, before Chad had expelled the ambassador of Niger.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('a clause with “when” dates what it is set beside', () => {
  test.each([
    ['request', '10-06', 'President Ana Lind asked Issa Oumar for the return of the pilots when the two met in Lagos on Monday.'],
    ['sign', '10-13', 'The ministers will sign the treaty when the council meets on Monday.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('near misses: over before that, or a day of its own', () => {
  test.each([
    ['sign', 'none', 'Chad had already signed the treaty when the two presidents met in Lagos on Monday.'],
    ['sign', '10-07', 'The ministers signed the treaty on Tuesday, a day after it was printed, when they met again.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('an office that was held until a day was left on it', () => {
  test.each([
    ['leave-office', '2012-05-01/2012-05-31', 'Ana Lind, who was a judge until May 2012, said on Tuesday that it was raining.'],
    ['leave-office', '2011-01-01/2011-12-31', 'Issa Oumar, who was a minister until 2011, met the president of Chad on Tuesday.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('near miss: until is no date of anything else', () => {
  test.each([['ceasefire', 'none', 'Chad and Niger agreed to extend the ceasefire until December 31.']])('%s %s: %s', (type, date, text) =>
    expect(dateOf(text, type)).toBe(date),
  );
});

describe('a request or a threat is made with the news, whoever makes it', () => {
  const MET = 'Foreign Ministers Ana Lind of Chad and Issa Oumar of Niger met in Lagos on Wednesday.\n';
  test.each([
    ['request', '~10-08', `${MET}Kito Mbala of Kenya asked for more time.`],
    ['threaten', '~10-08', `${MET}Kenya threatened to close the border.`],
    // words on the news may be as late as the report
    ['state', '~10-08/10-10', `${MET}“It rained,” Kito Mbala said.`],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('words in the present are those of the day, told by a noun or as a refusal too', () => {
  test.each([
    ['state', '~10-10', 'Niger expresses its condolences to the families of the two soldiers.'],
    ['reject', '~10-10', 'Niger will not accept the interference of foreign powers.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('near misses: in the past, those of the news', () => {
  const MET = 'Foreign Ministers Ana Lind of Chad and Issa Oumar of Niger met in Lagos on Wednesday.\n';
  test.each([['state', '~10-08/10-10', `${MET}Kenya expressed its condolences to the families of the two soldiers.`]])(
    '%s %s: %s',
    (type, date, text) => expect(dateOf(text, type)).toBe(date),
  );
});

describe('a clause with “who” shares the day of what it is told with', () => {
  const LANDED = 'President Ana Lind of Chad flew home on Thursday.\n';
  test.each([
    ['invite', '~10-07', `${LANDED}She had talks on Tuesday with the prime minister of Niger, who invited her to Niamey.`],
    // one without a day of its own and without one beside it is of the news
    ['invite', '~10-09', `${LANDED}She was seen off by the prime minister of Niger, who invited her to Niamey.`],
    // told as over by then
    ['invite', 'none', `${LANDED}She had talks on Tuesday with the prime minister of Niger, who had invited her to Niamey.`],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});
