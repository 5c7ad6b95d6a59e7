import { describe, expect, test } from 'vitest';
import { read } from '../../event/helpers.js';
import { dateOf } from './date-of.js';

describe('participial clauses share the day of their main clause', () => {
  test.each([
    ['accuse', '~10-08', 'Kenya on Wednesday ordered the ambassador of Sudan to leave, accusing him of meddling in its politics.'],
    ['accuse', '10-07', 'The rebels walked out of the peace talks in Doha on Tuesday, accusing the government of bombing a camp.'],
    ['attend', '10-06', 'Attending her first African Union summit, President Netumbo Ndaitwah praised the reforms on Monday.'],
    ['state', '10-07', 'Estonia expelled two Belarusian diplomats on Tuesday, saying they had spied on its ports.'],
    ['threaten', '10-08', 'Iran recalled its envoy on Wednesday, threatening to close the strait.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('near miss: the participle has a day of its own / describes a noun', () => {
  test.each([['sign', '10-02', 'The ministers met on Thursday in Lima, having signed the treaty on October 2.']])(
    '%s %s: %s',
    (type, date, text) => expect(dateOf(text, type)).toBe(date),
  );
});

describe('since: from then until the report', () => {
  test.each([
    ['aid', '10-06/10-10', 'The World Food Programme has been dropping food in Mali since Monday.'],
    ['visit', '10-08/10-10', 'Foreign Minister Ana Lind has been in Chad since Wednesday.'],
    ['request', '10-07/10-10', 'Opposition leaders have been calling for new elections since Tuesday.'],
    ['detain', '2024-03-01/2024-03-31', 'Niger has been holding the two Chadian officials since March 2024.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('near misses: first since is no date', () => {
  test.each([
    ['visit', '10-07', 'President Ana Lind visited Chad on Tuesday, the first such trip since 2007.'],
    ['visit', 'none', 'It is the first visit to Chad by a Norwegian president since 2009.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('called off: the day of calling off is not that of what was to be', () => {
  test.each([
    ['hold-event', 'none', 'Nepal on Monday postponed a summit of seven foreign ministers.'],
    ['visit', 'none', 'President Kito Mbala cancelled his trip to Chad on Sunday evening.'],
    ['hold-event', 'none', 'Peru recalled its ambassador on Tuesday and called off a joint cabinet meeting with Chile.'],
    ['visit', '10-20', 'President Kito Mbala on Tuesday cancelled a trip to Chad planned for October 20.'],
    [
      'hold-event',
      '10-16',
      'The summit of the presidents of Chad and Niger, which was to have opened in Baku on Thursday, will not take place before the spring.',
    ],
    [
      'hold-event',
      '10-16',
      'The summit of the presidents of Chad, Niger and Mali, which was to have opened in Baku on Thursday, will not take place.',
    ],
    [
      'hold-event',
      '10-16',
      'Nepal on Monday postponed a meeting of seven foreign ministers.\nThe news came late.\nNobody was glad.\nThe meeting had been scheduled for October 16.',
    ],
    ['sign', '10-14', 'Chad and Niger have postponed the signing of a border treaty that had been due on October 14.'],
    ['sign', '10-17', 'Chad and Niger have put off the signing of the border treaty, scheduled for Friday, October 17.'],
    ['visit', '10-21', 'The two governments called off a visit by Foreign Minister Ana Lind that had been set for October 21.'],
    ['hold-event', '10-15', 'Chad called off a summit with Niger that was due to begin on October 15.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('relative clause behind the noun dates it', () => {
  test.each([
    ['hold-event', '10-14', 'Kenya will host a summit of the region, which begins on Tuesday.'],
    ['meet', '10-16', 'The talks between Iran and Turkey, which were to open on Tuesday, will begin on Thursday instead.'],
    ['exercise', '10-20', 'India will hold an exercise with Oman, which starts on October 20.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('a date inside an aside is not that of the main verb', () => {
  test.each([
    [
      'attend',
      '~10-08',
      'Niger celebrated its new president on Wednesday.\nBritain, whose envoy was expelled in 2011, was represented by Minister Ana Lind.',
    ],
    [
      'release',
      '~10-08',
      'The exchange took place on Wednesday.\nChad gave up Issa Oumar, a suspect in the downing of an airliner over Niger in 2014.',
    ],
    [
      'state',
      '~10-07/10-10',
      'The leaders met in Accra on Tuesday.\nSecretary-General Ana Lind, attending her first summit since she took office on January 1, praised the countries for their hospitality.',
    ],
    [
      'accuse',
      '~10-07/10-10',
      'The summit opened in Accra on Tuesday.\nIn her speech Foreign Minister Ana Lind criticised a travel ban that Chad imposed on Sunday.',
    ],
    [
      'accuse',
      '~10-07/10-10',
      'The summit opened in Accra on Tuesday.\nIn her speech Foreign Minister Ana Lind criticised a travel ban imposed by Chad on Sunday.',
    ],
    [
      'reject',
      '~10-07/10-10',
      'The deal was signed in Accra on Tuesday.\nSerbia, which lost control of the territory in 1999, rejected the deal.',
    ],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('near misses: the aside has closed', () => {
  test.each([
    ['meet', '10-06', 'Foreign Minister Ana Lind met Issa Oumar, the leader of the rebels in Chad, on Monday.'],
    ['sign', '10-07', 'President Kito Mbala, who took office in 2021, signed the treaty on Tuesday.'],
    ['visit', '10-06', 'Chancellor Eva Lang arrived in Bern, the Swiss capital, on Monday.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('distance to another happening', () => {
  test.each([
    [
      'request',
      '05-27',
      'Officials said the ambassador received the opposition leader on June 3, a week after Issa Oumar called for the resignation of President Kito Mbala.',
    ],
    ['meet', '10-14', 'Chad tested a missile on Tuesday, a week before it meets six powers in Istanbul.'],
    ['visit', '10-09', 'The statement came on Tuesday, two days before President Ana Lind travels to Chad.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('the happening from which the clause is counted, with words between', () => {
  test.each([['meet', '10-14', 'Chad tested a missile on Tuesday near the border, a week before it meets six powers in Istanbul.']])(
    '%s %s: %s',
    (type, date, text) => expect(dateOf(text, type)).toBe(date),
  );
});

describe('until', () => {
  test.each([
    ['ceasefire', 'none', 'Chad and Niger agreed to extend the ceasefire until December 31.'],
    // the end is no date of it; told in the perfect by the lead, it is the news of the day
    ['ceasefire', '~10-10', 'General Issa Oumar has extended a ceasefire with Chad through the end of 2026.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('coordinated verbs of another time', () => {
  test.each([
    ['visit', 'none', 'President Ana Lind cut short a trip to Chad and will chair a meeting of ministers on Saturday.'],
    [
      'state',
      '~10-10',
      'Niger thanks the Minister of Foreign Affairs of Chad and notes that the shipment is expected in Lomé on 17 October.',
    ],
    ['visit', '10-07', 'President Ana Lind flew to Chad on Tuesday and will meet the rebels on Saturday.'],
    ['meet', '10-11', 'President Ana Lind flew to Chad on Tuesday and will meet the rebels on Saturday.'],
    ['sign', '10-07', 'The ministers met and signed the treaty on Tuesday.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('agreed, promised, requested for a day', () => {
  test.each([['agree', '10-07', 'Chad and Niger agreed on Tuesday to exchange prisoners on October 15.']])(
    '%s %s: %s',
    (type, date, text) => expect(dateOf(text, type)).toBe(date),
  );
});

describe('request with a day in its adverbial', () => {
  test.each([
    ['request', '10-08', 'Forty deputies had urged President Kito Mbala in an open letter on Wednesday not to let him go.'],
    ['request', '10-06', 'In a telephone call on Monday, President Ana Lind asked Chad to release the pilots.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('legs of a planned journey', () => {
  test.each([
    ['visit#1', '10-16', 'Foreign Minister Xavier Icaza is due in Lima on Thursday and in La Paz on Friday.'],
    ['visit#2', '10-17', 'Foreign Minister Xavier Icaza is due in Lima on Thursday and in La Paz on Friday.'],
    ['visit#1', '10-13', 'Foreign Minister Xavier Icaza is expected in Lima on Monday and in Quito on Tuesday.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('subordinate clause takes the time of the clause that it hangs on', () => {
  test.each([['reject', '~04-01/04-30', 'Envoy Ana Lind called off a visit in April after the army refused to let him see her.']])(
    '%s %s: %s',
    (type, date, text) => expect(dateOf(text, type)).toBe(date),
  );
});

describe('of a clause set off behind another one, and of one whose conjunction the tree takes for a preposition', () => {
  test.each([
    [
      'accuse',
      '~10-07',
      'The envoys of Chad left the talks in Doha on Tuesday, hours after they had begun, accusing Niger of shelling a camp.',
    ],
    [
      'reject',
      '~04-01/04-30',
      'Chad’s Issa Oumar, the last envoy of the bloc, called off a visit in April after the army refused to let him see her.',
    ],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

test('an auxiliary behind a pronoun is no noun: the day lies ahead', () => {
  const { times } = read('When Ana Lind lands at the airport on Monday, the first people to greet her will be growers.').text;
  expect(times.map(({ date }) => date?.from)).toEqual(['2025-10-13']);
});

describe('what opens a sentence dates the verbs beside its own', () => {
  test.each([
    ['invite', '10-07', 'In a telephone call on 7 October the President thanked Ana Lind of Chad and invited her to visit Lagos.'],
    [
      'call',
      '10-07',
      'In a telephone call on 7 October President Ana Lind thanked Issa Oumar of Chad for his letter on the vote of 6 October.',
    ],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('words on the occasion of the news, and of those who were not there', () => {
  const MET = 'Foreign Ministers Ana Lind of Chad and Issa Oumar of Niger met in Lagos on Wednesday.\n';
  test.each([
    ['state', '~10-08', `${MET}“We talked about the sea,” Lind said.`],
    ['state', '~10-08', `${MET}“It rained,” Kito Mbala said afterwards.`],
    ['state', '~10-08', `${MET}“It rained,” Kito Mbala told a news conference.`],
    ['state', '~10-08/10-10', `${MET}“It rained,” Kito Mbala said.`],
    ['state', '~10-08', 'Defence Minister Ana Lind ate soup with her soldiers in Chad on Wednesday.\n“It is cold,” Lind said.'],
    ['state', '~10-08/10-10', 'Defence Minister Ana Lind ate soup with her soldiers in Chad on Wednesday.\n“It is cold,” Issa Oumar said.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('pluperfect, perfect', () => {
  test.each([['agree', '~10-07', 'Chad has agreed to free two Nigerien pilots.\nThe decision was announced on Tuesday.']])(
    '%s %s: %s',
    (type, date, text) => expect(dateOf(text, type)).toBe(date),
  );
});

describe('a past tense that the tagger takes for a noun', () => {
  test.each([
    [
      'meet',
      '~10-08',
      'The two signed an accord in Lagos on Wednesday. Mr Mbala and Ana Lind shook hands three times for the photographers and used the same pen.',
    ],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('a past tense told with “did”', () => {
  test.each([
    ['agree', '~10-08', 'Ministers from Chad and Niger met in Lagos on Wednesday. They did agree to open the bridge.'],
    ['agree', 'none', 'Ministers from Chad and Niger met in Lagos on Wednesday. They had agreed to open the bridge.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('words that something carries have the day on which that was brought out', () => {
  test.each([
    ['accuse', '10-07', 'Chad accused Niger of theft in a statement issued on Tuesday.'],
    ['request', '10-10', 'Chad has asked the Government of Peru for an explanation in a diplomatic note handed over today.'],
    ['announce', '10-05', 'President Ana Lind said in an interview published on Sunday that she would resign.'],
    // the day of another paper
    ['deny', '10-06', 'Chad denied on Monday that it had issued a statement on Friday.'],
    ['accuse', '~10-07/10-10', 'Chad accused Niger of theft in a town founded on Tuesday.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('what was done and is taken back', () => {
  test.each([
    ['expel', '10-06', 'The expulsion of Ana Lind was revoked on Monday.'],
    ['visit', 'none', 'The visit of Ana Lind to Chad was called off on Monday.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('“is the first to visit” tells the visit of the news', () => {
  test.each([
    ['visit', '~10-08', 'Ana Lind of Norway met the troops on Wednesday. Lind is the first Norwegian minister to visit Chad since 2011.'],
    ['visit', 'none', 'Ana Lind of Norway met the troops on Wednesday. She wants to be the first Norwegian minister to visit Chad.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});

describe('an occasion has the day of what is told of it', () => {
  test.each([
    ['meet', '10-14', 'President Ana Lind will stop in Erbil on Tuesday for talks with her Iraqi counterpart, Paul Reyes.'],
    ['hold-event', '10-06', 'President Ana Lind spoke on Monday at a summit of the African Union in Lagos.'],
  ])('%s %s: %s', (type, date, text) => expect(dateOf(text, type)).toBe(date));
});
