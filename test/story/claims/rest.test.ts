import { expect, test } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { shippedModel } from '../../../src/pipeline/index.js';
import { stages } from '../../../src/pipeline/stages.js';
import { contextOf, kinOf, tiesOf } from '../../../src/story/build.js';
import { Elsewhere } from '../../../src/story/claims/elsewhere.js';
import { restsOf } from '../../../src/story/claims/rest.js';
import { unitsOf } from '../../../src/story/claims/units.js';
import { dateReports } from '../../../src/story/dating/index.js';
import { phraseText } from '../../../src/story/claims/wording.js';
import { A_WEEK_APART, type Dates, ONE_DAY, toldByOther } from './support.js';

const MET = 'Foreign Minister Kemal Aydin met his Latvian counterpart, Ilze Krastina, in Riga on Monday.';
const OPENING = 'Minister Ousmane Faye will open the bridge over the Senegal river on Friday.';
const OPENED = 'Ousmane Faye opened the bridge over the Senegal river on Friday.';

test.each<[string, string, string, string]>([
  [
    'how long and where',
    MET,
    'Kemal Aydin met Ilze Krastina in Riga on Monday for two hours at the Blackheads House.',
    '[Kemal Aydin met Ilze Krastina in Riga on Monday] for two hours at the Blackheads House',
  ],
  [
    'on what occasion',
    MET,
    'Kemal Aydin met Ilze Krastina in Riga on Monday on the fringes of a shipping fair.',
    '[Kemal Aydin met Ilze Krastina in Riga on Monday] on the fringes of a shipping fair',
  ],
  [
    'over what',
    'The envoy walked out of the talks in Dakar on Monday.',
    'The envoy walked out of the talks in Dakar on Monday over a clause on river tolls.',
    '[The envoy walked out of the talks in Dakar on Monday] over a clause on river tolls',
  ],
  [
    'a member of a list',
    'Ghana sent Togo vaccine in March.',
    'Ghana sent Togo two patrol boats and, in March, 200,000 doses of vaccine.',
    '[Ghana sent Togo] two patrol boats',
  ],
])('the untold rest of a clause is a claim of its report: %s', (_, one, other, rest) => expect(toldByOther(one, other)).toEqual([rest]));

test.each<[string, string, string]>([
  [
    'told elsewhere in the other report',
    `${MET} The Blackheads House was shut to tourists for two hours.`,
    'Kemal Aydin met Ilze Krastina in Riga on Monday for two hours at the Blackheads House.',
  ],
  [
    'told elsewhere by another form of the word',
    `${MET} Shipping was on the fringe of their talks, fairly said.`,
    'Kemal Aydin met Ilze Krastina in Riga on Monday on the fringes of a shipping fair.',
  ],
  ['an adverb', MET, 'Kemal Aydin briefly met Ilze Krastina in Riga on Monday.'],
  ['a courtesy', MET, 'Kemal Aydin met Ilze Krastina in Riga on Monday in an atmosphere of friendship and mutual understanding.'],
  ['an age', MET, 'Kemal Aydin, 61, met the 44-year-old Ilze Krastina in Riga on Monday.'],
  [
    'a known party under another name',
    'Peru opened the crossing on Monday.',
    'Peru opened the crossing on Monday to its southern neighbour.',
  ],
  [
    'a stretch of time without a figure',
    'Talks between Oman and Yemen have intensified.',
    'Talks between Oman and Yemen have intensified over the past year.',
  ],
  [
    'who says so',
    'Sailors of the tanker were freed on Monday.',
    'Sailors of the tanker were freed on Monday, according to the Union of Harbour Pilots.',
  ],
  [
    'a listed difference',
    'Parliament in Skopje approved the treaty on Monday by 68 votes to 31.',
    'Parliament in Skopje approved the treaty on Monday by 74 votes to 31.',
  ],
  [
    'a figure near that of the other report',
    'Braima Correia lost the runoff on Monday with 47.6 percent of the vote.',
    'Braima Correia lost the runoff on Monday with 45.8 percent of the vote.',
  ],
  [
    'a participle that is a preposition',
    'Ministers signed seven agreements in Doha on Monday.',
    'Following talks, ministers signed seven agreements in Doha on Monday.',
  ],
  [
    'a state by the name of its capital',
    'President Ruben Haddad flew to Abu Dhabi on Monday.',
    'President Ruben Haddad flew to the United Arab Emirates on Monday.',
  ],
])('no rest: %s', (_, one, other) => expect(toldByOther(one, other)).toEqual([]));

test('what was done after the other report was printed is told by the later one alone, though it was foretold', () =>
  expect(toldByOther(OPENING, OPENED, A_WEEK_APART)).toEqual(['Ousmane Faye opened the bridge over the Senegal river on Friday']));

test.each<[string, string, Dates]>([
  ['told by both on one day', OPENED, ONE_DAY],
  ['still a plan', 'Ousmane Faye will open the bridge over the Senegal river on Friday.', A_WEEK_APART],
  ['without a day', 'Ousmane Faye opened the bridge over the Senegal river.', A_WEEK_APART],
])('nothing new has happened: %s', (_, other, dates) => expect(toldByOther(OPENING, other, dates)).toEqual([]));

test.each<[string, string, string, string]>([
  ['behind the other words', 'Parliament approved it by 74 votes to 31', 'by 74 votes to 31', '[Parliament approved it] by 74 votes to 31'],
  ['before them', 'In a tent near the border, they signed it', 'In a tent near the border', 'In a tent near the border [they signed it]'],
  [
    'with its marks',
    'The bridge was shut “for technical reasons” on Monday',
    'for technical reasons',
    '[The bridge was shut] “for technical reasons”',
  ],
  [
    'with the subject understood',
    '[Oman] has freed them at a port in the south',
    'at a port in the south',
    '[Oman has freed them] at a port in the south',
  ],
  ['nowhere in the clause', 'Parliament approved it', 'by 74 votes', 'By 74 votes'],
])('a phrase %s', (_, reading, printed, text) => expect(phraseText(reading, printed)).toBe(text));

test('of a long clause its beginning and what the phrase hangs on are printed', () => {
  const long = `The foreign minister of ${'one state and '.repeat(8)}another was seen in the lobby of the old customs house with two pilots`;
  expect(phraseText(long, 'with two pilots')).toBe(
    '[The foreign minister of one state and one … seen in the lobby of the old customs house] with two pilots',
  );
});

/** The rests of the last claims of two reports that were laid side by side, surely or with doubt. */
function restsBeside(one: string, other: string, sure: boolean): string[] {
  const analyzer = shippedModel(readConfig().modelFolder);
  const readings = [one, other].map((told, i) => {
    const text = `A report\n\nMay 9, 2018\n\nQUITO — It rained in the hills all night. ${told}\n`;
    const raw = { file: `${i}.txt`, url: null, kind: 'text' as const, text, encoding: 'utf-8', given: {} };
    return stages.event(stages.text(stages.article(raw, 'AB'.charAt(i)), analyzer, null));
  });
  const kin = kinOf(readings);
  const context = contextOf(dateReports(readings, tiesOf(kin)), kin);
  const units = unitsOf(context);
  const group = ['A', 'B'].flatMap((report) => units.findLast((unit) => unit.report === report) ?? []);
  const setting = { context, elsewhere: new Elsewhere(context, units), isSure: () => sure };
  return restsOf(setting, [{ group, differences: [] }]).map(
    ({ unit, evidence }) =>
      `${unit.report}: ${evidence.map(({ start, end }) => context.evidence(unit.report, start, end).text).join(' … ')}`,
  );
}

const BOATS = 'Ghana sent Togo two boats in March.';
const ENVOY = 'Ghana called its envoy home from the harbour conference in Hamburg in March.';

test('a clause laid beside others with doubt, that shares little with them, is another fact as a whole', () => {
  expect(restsBeside(BOATS, ENVOY, false)).toContain(`B: ${ENVOY.slice(0, -1)}`);
  expect(restsBeside(BOATS, ENVOY, true)).not.toContain(`B: ${ENVOY.slice(0, -1)}`);
  expect(restsBeside(BOATS, BOATS, false)).toEqual([]);
});
