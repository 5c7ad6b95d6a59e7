import { describe, expect, test } from 'vitest';
import { datedAgain } from '../../src/event/index.js';
import { withPublished } from '../../src/text/index.js';
import { PRINTED, read } from './helpers.js';

describe('precedents', () => {
  test.each([
    ['It was his first visit to Peru since 2014.', 'first-since', '2014'],
    ['President Lai Ching-te made the first visit by a Taiwanese leader to Palau since 2018.', 'first-since', '2018'],
    ['She is the first foreign head of state to visit Kabul since August 2021.', 'first-since', '2021-08'],
    ['It is the first time that Norway has expelled an ambassador since 2008.', 'first-since', '2008'],
    ['He is the first Danish envoy to be expelled from an African country since 1999.', 'first-since', '1999'],
    ['The two ministers met for the first time since March 3, 2022.', 'first-since', '2022-03-03'],
    ['It was their first conversation this year.', 'first-since', '2025-01'],
    ['His first trip abroad after he took office in May 2023 was to Lima.', 'first-since', '2023-05'],
    ['It was the highest-level visit by a French official since 2019.', 'highest-since', '2019'],
    ['It was the largest shipment of grain to Yemen since the war began in 2015.', 'highest-since', '2015'],
    ['He is the most senior American official to visit Minsk since 2020.', 'highest-since', '2020'],
    ['It was the deadliest attack in Niger in five years.', 'highest-since', '2020'],
    ['It was the deadliest attack in Niger in more than five years.', 'highest-since', null],
    ['King Felipe last visited Cuba in 2019.', 'last', '2019'],
    ['The two leaders last met on June 4, 2023.', 'last', '2023-06-04'],
    ['The last time the three presidents met was in Quito in May 2016.', 'last', '2016-05'],
    ['The last exchange of prisoners was in December 2020.', 'last', '2020-12'],
    ['It was the third meeting between the ministers this year.', 'nth', '2025'],
    ['The fifth summit of the presidents opened in Praia.', 'nth', null],
    ['She is the first woman to lead the bank.', 'first-ever', null],
    ['It was the first time that the two generals had spoken.', 'first-ever', null],
    ['He made the first-ever visit by a Chadian president to Oslo.', 'first-ever', null],
    ['President Ana Lind had never been to Bolivia before.', 'first-ever', null],
  ] as const)('%s', (text, kind, since) => {
    const { precedents } = read(text);
    const found = precedents.find((precedent) => precedent.kind === kind);
    expect(found).toBeDefined();
    expect(found?.since?.slice(0, since?.length ?? 0) ?? null).toBe(since);
  });

  test.each([
    ['The group is the largest that Chile has freed since 2009.', 'highest-since', '2009', null],
    ['The mission, Peru’s second to Oman this year, goes on to Doha on Tuesday.', 'nth', '2025', 2],
    ['The visit would have been Ana Lind’s third to Accra this year.', 'nth', '2025', 3],
    ['She is the second woman to lead the country.', 'nth', null, 2],
    ['It is the fifth government of the island since 2012.', 'nth', '2012', 5],
    ['Fiji became the 101st country to accept its independence.', 'nth', null, 101],
    ['The twenty-first summit of the union opened in Praia.', 'nth', null, 21],
    ['It was the third time this year that the border was closed.', 'nth', '2025', 3],
    ['It is Mali’s third coup in ten years.', 'nth', '2015', 3],
    ['Exercise Cold Wind, the second of its name, will bring together ten ships.', 'nth', null, 2],
    ['The programme includes, for the first time, live firing at night.', 'first-ever', null, null],
    ['It was the king’s maiden visit to Ghana.', 'first-ever', null, null],
    ['The two generals held an unprecedented meeting in Osh.', 'first-ever', null, null],
    ['No Chadian president has ever addressed the parliament.', 'first-ever', null, null],
    ['It is the first of its kind in Africa.', 'first-ever', null, null],
    ['It was her first foreign trip as president.', 'first-ever', null, null],
    ['It was the first summit of the year.', 'first-since', '2025', null],
    ['It was the first visit by a Danish leader in twelve years.', 'first-since', '2013', null],
    ['It was the first visit by a Danish leader in nearly twelve years.', 'first-since', null, null],
    ['The exchange was the first between the two sides since 2017.', 'first-since', '2017', null],
    ['It is the first time since 2008 that Norway has called home its envoy to Lima.', 'first-since', '2008', null],
    ['No Japanese prime minister had visited Tehran since 1978.', 'first-since', '1978', null],
    ['Not since 1978 has a Japanese leader visited Iran.', 'first-since', '1978', null],
    ['The king has not been to Norway since 2003.', 'last', '2003', null],
    ['The two presidents had not met since 2003.', 'first-since', '2003', null],
    ['No general has chaired the council since 1991.', 'first-since', '1991', null],
    ['Not since the treaty with the Kingdom of Denmark in 2005 has the assembly sent an accord back.', 'first-since', '2005', null],
    ['The last state to recognise it had been Peru in November.', 'last', '2024-11', null],
    ['The previous summit was held in Doha in May 2016.', 'last', '2016-05', null],
    ['The most recent visit by a Danish minister was in 2015.', 'last', '2015', null],
    ['Their last meeting, in May 2016, ended without a statement.', 'last', '2016-05', null],
    ['He was last in Beijing in 2019.', 'last', '2019', null],
    ['Trade was higher than at any time since 1990.', 'highest-since', '1990', null],
    ['It is the biggest package that Hanoi has brought home.', 'highest-since', null, null],
    ['She is the first woman that Kuwait has sent.', 'first-ever', null, null],
    ['A record 1,200 observers were sent.', 'highest-since', null, null],
    ['It is the longest war the country has ever fought.', 'highest-since', null, null],
    ['It was the worst attack in the country in ten years.', 'highest-since', '2015', null],
  ] as const)('in other forms: %s', (text, kind, since, n) => {
    const found = read(text).precedents.map((precedent) => [
      precedent.kind,
      precedent.since?.slice(0, since?.length ?? 0) ?? null,
      precedent.n,
    ]);
    expect(found).toEqual([[kind, since, n]]);
  });

  test.each(['Chad becomes 90th state to recognise Kosovo', 'Norway’s king makes first visit to Cuba'])(
    'a headline does without articles: %s',
    (headline) => {
      expect(read(`${headline}\n\nOSLO - The ministry said so on Friday.`).precedents).toHaveLength(1);
    },
  );

  test('two in one sentence are two passages; what has no noun of its own shares noun and baseline', () => {
    const { precedents } = read(
      'She will be the seventh head of government to visit the island since May 2012 and the first to come with a cheque.',
    );
    expect(precedents.map(({ kind, since, subjectText }) => [kind, since, subjectText.split(' ')[0]])).toEqual([
      ['nth', '2012-05', 'head'],
      ['first-since', '2012-05', 'head'],
    ]);
    const unbound = read('She is the second woman to lead the country and the first from its northern region.').precedents;
    expect(unbound.map(({ kind, subjectText }) => [kind, subjectText])).toEqual([
      ['nth', 'woman to lead the country'],
      ['first-ever', 'woman from its northern region'],
    ]);
  });

  test.each([
    'The first lady opened the school.',
    'The first minister resigned in May.',
    'Exports rose in the first half of 2024.',
    'At first the guards said nothing.',
    'It should not have happened in the first place.',
    'First Secretary Ivan Petrov spoke in Minsk.',
    'He flew first class to Doha.',
    'They met last week.',
    'The law takes effect on the first of March.',
    'The first round of talks began in Doha.',
    'First aid was given at the port.',
    'He spoke on the first day of the summit.',
    'Last month the bank closed.',
    'The second half was quiet.',
    'It was the largest room in the palace.',
    'The 80th anniversary was marked in Pyongyang.',
    'The first attack came at dawn.',
    'The first was small, and the second failed.',
    'The first of three talks begins on Monday.',
    'The first visit was short, and exports have grown since 2007.',
    'A second test, planned for Wednesday, was called off.',
    'A second group of 150 is to take over in January.',
    'The 19th century fort was closed.',
    'He has not spoken since Monday.',
    'The price had not changed since 2007.',
    'No bank has trusted the state since 2007.',
    'The government has not been paid since Friday.',
    'Third countries may join the pact.',
    'The second-largest party left the hall.',
    'He was born in the Third Republic.',
    'The latest round of talks since May failed.',
    'She gave her inaugural address on Monday.',
    'The record of the talks was kept in Osh.',
    'The minister spoke off the record.',
    'Tens of thousands marched, more than in May.',
    'He will see what he would do first.',
    'The French came first, from Martinique.',
    'The second day of the summit was quiet.',
    'We opposed this visit from the first day.',
    'January the first is out of the question.',
    'He denied that his men fired the first shots.',
    'Burundi, one of the poorest countries of the world, exports coffee.',
    'The last of them left the hospital in Batken on Thursday.',
    'The last shots of the exercise were fired on Thursday night.',
    'He will leave on Saturday at the latest.',
    'He finished fifth in 2008.',
    'Kazakhstan paid a first $20 million into the fund on November 9.',
    'A fifth of the oil is shipped through it.',
    'The first working day of the president ended late.',
    'Niger says its men were fired on first.',
    'In the last five years trade has doubled.',
    'The 23rd Division took the town.',
    'The first lady last week visited Oslo.',
    'The previous envoy left in May 2016.',
  ])('none in: %s', (text) => {
    expect(read(text).precedents.map((precedent) => precedent.kind)).toEqual([]);
  });

  test('whose: a person’s, a class’s', () => {
    const own = read('President Ana Lind arrived in Peru. It was her first visit to Peru since 2014.').precedents[0];
    expect(own?.scope).toBe('person');
    const other = read('President Ana Lind made the first visit by a Norwegian leader to Peru since 2014.').precedents[0];
    expect(other?.scope).toBe('class');
  });

  test.each([
    ['It was the highest-level visit by a French official since 2019.', 'a French official: visit by a French official'],
    ['He made the first-ever visit by a Chadian president to Oslo.', 'a Chadian president: visit by a Chadian president to Oslo'],
  ])('what is counted begins after the whole compound: %s', (text, subject) => {
    const found = read(text).precedents[0]?.subjectText;
    expect(found).toBe(subject);
  });

  test('passages are exact', () => {
    const { precedents, text } = read('It was his first visit to Peru since 2014, aides said.');
    const [found] = precedents;
    expect(text.article.text.slice(found?.evidence.start, found?.evidence.end)).toBe('his first visit to Peru since 2014');
  });
});

test('another report date moves the baseline, ids stay', () => {
  const { text, events, precedents } = read('It was their first conversation this year.');
  const reading = { text, events, precedents, claims: [] };
  const moved = datedAgain(reading, withPublished(text, { ...PRINTED, from: '2019-05-02', to: '2019-05-02' }));
  expect(moved.precedents.map(({ id, since }) => [id, since?.slice(0, 4)])).toEqual(precedents.map(({ id }) => [id, '2019']));
});
