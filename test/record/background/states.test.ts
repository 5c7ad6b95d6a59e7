import { expect, test } from 'vitest';
import { FORMER_NAMES, PAST_STATES } from '../../../src/lexicon/states-over-time.js';
import { stateOn } from '../../../src/record/background/states.js';

test.each([
  ['Vietnam', '2008-06-24', 'Vietnam', 'VN'],
  ['Vietnam', '1965-03-01', 'Vietnam before 1976', null],
  ['South Vietnam', '1973-04-02', 'South Vietnam', null],
  ['Korea, South', '1998-06-09', 'South Korea', 'KR'],
  ['Korea', '1905-01-01', 'Korea before 1948', null],
  ['China, Republic of', '1943-02-17', 'Republic of China on the mainland', null],
  ['China, Republic of', '1954-03-01', 'Taiwan', 'TW'],
  ['China, People’s Republic of', '1997-10-26', 'China', 'CN'],
  ["Cote d'Ivoire", '1999-05-01', 'Ivory Coast', 'CI'],
  ['Ceylon (Sri Lanka)', '1954-12-06', 'Sri Lanka', 'LK'],
  ['U.S.S.R.', '1959-09-15', 'Soviet Union', null],
  ['Russia', '1992-06-15', 'Russia', 'RU'],
  ['Cuba (Provisional Government)', '1959-04-15', 'Cuba', 'CU'],
  ['Czechoslovakia (government-in-exile)', '1943-05-01', 'Czechoslovakia', null],
  ['Yugoslavia', '2001-11-08', 'Serbia and Montenegro', null],
  ['Yemen Arab Republic', '1990-01-23', 'North Yemen', null],
  ['Yemen', '2000-04-04', 'Yemen', 'YE'],
  ['West Bank', '1998-12-14', 'Palestine', 'PS'],
  ['Hawaii', '1874-12-12', 'Hawaii', null],
  ['Ruritania', '1999-01-01', 'Ruritania', null],
])('%s on %s', (printed, day, name, iso) => {
  expect(stateOn(printed, day)).toEqual({ name, iso });
});

test('the rows hold: periods in order, no name of two states on one day, no name in both tables as the same thing', () => {
  for (const row of PAST_STATES) expect(row.from < row.to, row.name).toBe(true);
  const names = PAST_STATES.flatMap((row) => row.names.map((name) => ({ name, row })));
  for (const { name, row } of names) {
    const others = names.filter((other) => other.name === name && other.row !== row);
    for (const { row: other } of others)
      expect(row.to < other.from || other.to < row.from, `${name}: ${row.name}, ${other.name}`).toBe(true);
  }
  const forms = FORMER_NAMES.flatMap((row) => row.names);
  expect(new Set(forms).size).toBe(forms.length);
});
