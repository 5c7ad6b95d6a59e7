/**
 * The grammar of time expressions: rows of a cascade. Each level rewrites what the levels before it left, leftmost longest match first.
 *
 * A pattern is a row of parts: `lower case` a word or mark, `a|b` either, `CAPITALS` a class of `timeWords.ts` or what another row gives,
 * `?` optional, `[ … ]` an optional group, `~` no white space before it. `NAME:x` names the part `x` for the builder.
 */
export interface TimeRule {
  readonly id: string;
  readonly level: number;
  readonly match: string;
  /** The classes that the result has for later levels. */
  readonly gives: string;
  /** The function of `text/time/build.ts` that makes the expression. */
  readonly build: string;
  readonly with?: Readonly<Record<string, string | number>>;
  /** When the result may stand alone as a time expression: `yes`, `no`, or the name of the check that decides. */
  readonly stand: string;
  /** Text, the expression in it and its days for a report of Friday 2025-10-10: one day, `from/to`, or null where it stays open. */
  readonly example: readonly [text: string, span: string, days: string | null];
}

const r = (
  id: string,
  level: number,
  match: string,
  gives: string,
  build: string,
  stand: string,
  example: readonly [string, string, string | null],
  args?: Readonly<Record<string, string | number>>,
): TimeRule => ({ id, level, match, gives, build, stand, example, ...(args ? { with: args } : {}) });

/** Level 1: numbers. */
const NUMBERS: readonly TimeRule[] = [
  r('number', 1, 'NUM', 'COUNT', 'count', 'no', ['It began two weeks ago.', 'two weeks ago', '2025-09-22/2025-09-28']),
  r('number-digits', 1, 'SMALLINT', 'COUNT', 'count', 'no', ['It began 12 days ago.', '12 days ago', '2025-09-28']),
  r('number-article', 1, 'a|an', 'COUNT', 'count', 'no', ['A month ago he left.', 'A month ago', '2025-09-01/2025-09-30'], { n: 1 }),
  r('number-compound', 1, 'NUM:x ~- ~NUM:y', 'COUNT', 'count', 'no', [
    'Twenty-five years ago it fell.',
    'Twenty-five years ago',
    '2000-01-01/2000-12-31',
  ]),
  r('number-compound-ordinal', 1, 'NUM:x ~- ~ORD:y', 'ORD', 'ordinal', 'no', [
    'He left on the twenty-first of March.',
    'the twenty-first of March',
    '2025-03-21',
  ]),
  r('number-half', 1, 'NUM|SMALLINT and a half', 'COUNT', 'count', 'no', ['two and a half years of war', 'two and a half years', null], {
    plus: 0.5,
  }),
  r(
    'number-hundred',
    1,
    'a|one hundred',
    'COUNT',
    'count',
    'no',
    ['A hundred years ago it fell.', 'A hundred years ago', '1925-01-01/1925-12-31'],
    { n: 100 },
  ),
  r('number-couple', 1, 'a? couple of?', 'COUNT', 'count', 'no', ['A couple of days ago he left.', 'A couple of days ago', null], {
    n: 2,
    vague: 1,
  }),
  r('number-few', 1, 'a|the|these few', 'COUNT', 'count', 'no', ['A few days ago he left.', 'A few days ago', null], { vague: 1 }),
  r(
    'number-several',
    1,
    'several|many|some|few|numerous',
    'COUNT',
    'count',
    'no',
    ['Several months ago he left.', 'Several months ago', null],
    { vague: 1 },
  ),
  r(
    'number-dozen',
    1,
    'a|one dozen',
    'COUNT',
    'count',
    'no',
    ['A dozen years ago it fell.', 'A dozen years ago', '2013-01-01/2013-12-31'],
    { n: 12 },
  ),
];

/** Level 2: dates, years and other cores. */
const DATES: readonly TimeRule[] = [
  r('month-day-year', 2, 'MONTHNAME DD ,? YYYY', 'DAY DATE', 'date', 'yes', [
    'It was signed on October 7, 2023.',
    'October 7, 2023',
    '2023-10-07',
  ]),
  r('month-the-day-year', 2, 'MONTHNAME the ORD ,? YYYY', 'DAY DATE', 'date', 'yes', [
    'signed on January the first, 2013',
    'January the first, 2013',
    '2013-01-01',
  ]),
  r('day-month-year', 2, 'the? DD of? MONTHNAME ,? YYYY', 'DAY DATE', 'date', 'yes', [
    'It was signed on 7 October 2023.',
    '7 October 2023',
    '2023-10-07',
  ]),
  r('day-word-month-year', 2, 'the? ORD of MONTHNAME ,? YYYY', 'DAY DATE', 'date', 'yes', [
    'signed on the first of March 2019',
    'the first of March 2019',
    '2019-03-01',
  ]),
  r('year-month-day', 2, 'YYYY MONTHNAME DD', 'DAY DATE', 'date', 'yes', ['signed on 2019 March 1', '2019 March 1', '2019-03-01']),
  r('dashed-date', 2, 'DD ~- MONTHNAME ~- YYYY', 'DAY DATE', 'date', 'yes', ['posted 07-Oct-2023', '07-Oct-2023', '2023-10-07']),
  r('month-day', 2, 'MONTHNAME DD', 'DAY DATE MONTHDAY', 'date', 'month-day', [
    'The office said on October 7 that he had left.',
    'October 7',
    '2025-10-07',
  ]),
  r('month-the-day', 2, 'MONTHNAME the ORD', 'DAY DATE MONTHDAY', 'date', 'yes', [
    'He left on August the third.',
    'August the third',
    '2025-08-03',
  ]),
  r('day-month', 2, 'the? DD of? MONTHNAME', 'DAY DATE MONTHDAY', 'date', 'month-day', [
    'He left on 7 October.',
    '7 October',
    '2025-10-07',
  ]),
  r('day-word-month', 2, 'the? ORD of MONTHNAME', 'DAY DATE MONTHDAY', 'date', 'yes', [
    'It was signed on the first of March.',
    'the first of March',
    '2025-03-01',
  ]),
  r('month-days', 2, 'MONTHNAME DD to|through|till|until|and|&|-|– DD:to', 'DAYS', 'date', 'day-list', [
    'The October 2-4 talks failed.',
    'October 2-4',
    '2025-10-02/2025-10-04',
  ]),
  r('month-days-year', 2, 'MONTHNAME DD to|through|till|until|and|&|-|– DD:to ,? YYYY', 'DAYS', 'date', 'yes', [
    'held on June 5-7, 2018',
    'June 5-7, 2018',
    '2018-06-05/2018-06-07',
  ]),
  r('days-month', 2, 'DD to|through|till|until|and|&|-|– DD:to of? MONTHNAME', 'DAYS', 'date', 'yes', [
    'He was there from 2 to 4 October.',
    'from 2 to 4 October',
    '2025-10-02/2025-10-04',
  ]),
  r('days-month-year', 2, 'DD to|through|till|until|and|&|-|– DD:to of? MONTHNAME ,? YYYY', 'DAYS', 'date', 'yes', [
    'held on 5–7 June 2018',
    '5–7 June 2018',
    '2018-06-05/2018-06-07',
  ]),
  r('month-three-days', 2, 'MONTHNAME DD ,|and DD:mid ,? and|& DD:to', 'DAYS', 'date', 'day-list', [
    'held on March 3, 4 and 5',
    'March 3, 4 and 5',
    '2025-03-03/2025-03-05',
  ]),
  r('month-year', 2, 'MONTHNAME ,? of? YYYY', 'MONTH FULL', 'date', 'yes', [
    'He took office in April 2021.',
    'April 2021',
    '2021-04-01/2021-04-30',
  ]),
  r('month', 2, 'MONTHNAME', 'MONTH', 'date', 'month', ['He took office in April.', 'April', '2025-04-01/2025-04-30']),
  r('months-year', 2, 'MONTHNAME to|through|-|– MONTHNAME:to ,? of? YYYY', 'SPAN', 'months', 'yes', [
    'held from March to May 2020',
    'March to May 2020',
    '2020-03-01/2020-05-31',
  ]),
  r('weekday', 2, 'WEEKDAYNAME', 'DAY WEEKDAY', 'weekday', 'weekday', ['He left on Tuesday.', 'Tuesday', '2025-10-07']),
  r('weekday-month-day', 2, 'WEEKDAYNAME ,? the? MONTHNAME DD', 'DAY DATE MONTHDAY', 'date', 'yes', [
    'He left on Tuesday, October 7.',
    'Tuesday, October 7',
    '2025-10-07',
  ]),
  r('weekday-month-day-year', 2, 'WEEKDAYNAME ,? MONTHNAME DD ,? YYYY', 'DAY DATE', 'date', 'yes', [
    'Sunday, March 18, 2012',
    'Sunday, March 18, 2012',
    '2012-03-18',
  ]),
  r('weekday-day-month', 2, 'WEEKDAYNAME ,? the? DD of? MONTHNAME', 'DAY DATE MONTHDAY', 'date', 'yes', [
    'He left on Tuesday 7 October.',
    'Tuesday 7 October',
    '2025-10-07',
  ]),
  r('weekday-day-month-year', 2, 'WEEKDAYNAME ,? the? DD of? MONTHNAME ,? YYYY', 'DAY DATE', 'date', 'yes', [
    'on Sunday 16 September 2012',
    'Sunday 16 September 2012',
    '2012-09-16',
  ]),
  r('month-day-weekday', 2, 'MONTHNAME DD ( WEEKDAYNAME )', 'DAY DATE MONTHDAY', 'date', 'yes', [
    'He left on October 7 (Tuesday).',
    'October 7 (Tuesday)',
    '2025-10-07',
  ]),
  r('weekday-month-day-paren', 2, 'WEEKDAYNAME ( MONTHNAME DD )', 'DAY DATE MONTHDAY', 'date', 'yes', [
    'He left on Tuesday (October 7).',
    'Tuesday (October 7)',
    '2025-10-07',
  ]),
  r('weekday-day-month-paren', 2, 'WEEKDAYNAME ( DD MONTHNAME )', 'DAY DATE MONTHDAY', 'date', 'yes', [
    'He left on Tuesday (7 October).',
    'Tuesday (7 October)',
    '2025-10-07',
  ]),
  r('weekday-the-day', 2, 'WEEKDAYNAME the ORDDIGITS', 'DAY DATE', 'dayOfMonth', 'yes', [
    'He left on Tuesday the 7th.',
    'Tuesday the 7th',
    '2025-10-07',
  ]),
  r('the-day', 9, 'the ORD', 'ORDINALDAY', 'dayOfMonth', 'ordinal-day', ['He will leave on the 15th.', 'the 15th', '2025-10-15']),
  r('iso-date', 2, 'ISODATE', 'DAY DATE', 'iso', 'yes', ['signed on 2019-03-01', '2019-03-01', '2019-03-01']),
  r('numeric-date', 2, 'NUMERICDATE', 'DAY DATE', 'numeric', 'yes', ['signed on 15.09.2012', '15.09.2012', '2012-09-15']),
  r('named-date', 2, 'NAMEDDATE', 'DAY', 'namedDate', 'yes', ['since 9/11 the law has changed', '9/11', '2001-09-11']),
  r('year', 2, 'YYYY', 'YEAR', 'year', 'year', ['He took office in 2019.', '2019', '2019-01-01/2019-12-31']),
  r('the-year', 2, 'the year YYYY', 'YEAR', 'year', 'yes', ['by the year 2030', 'the year 2030', '2030-01-01/2030-12-31']),
  r('year-pair', 2, 'YYYY ~-|–|/ ~YY', 'YEAR', 'yearPair', 'year', [
    'over the years 2013-15',
    'the years 2013-15',
    '2013-01-01/2015-12-31',
  ]),
  r('fiscal-pair', 2, 'fiscal|financial year? YYYY ~-|–|/ YY', 'YEAR', 'yearPair', 'yes', [
    'in fiscal 2020/21 it spent more',
    'fiscal 2020/21',
    '2020-01-01/2021-12-31',
  ]),
  r(
    'fiscal-year',
    2,
    'the? fiscal|financial year? YYYY',
    'YEARLIKE',
    'open',
    'yes',
    ['in fiscal 2021 it spent more', 'fiscal 2021', null],
    { timex: 'DATE' },
  ),
  r('fiscal-code', 2, 'FISCALCODE', 'YEARLIKE', 'open', 'yes', ['in FY2021 it spent more', 'FY2021', null], { timex: 'DATE' }),
  r('decade', 2, 'the? DECADE', 'DECADEX', 'decade', 'yes', ['a leader of the 1990s', 'the 1990s', '1990-01-01/1999-12-31']),
  r('decade-short', 2, "the ’|'|‘ ~SHORTDECADE", 'DECADEX', 'decade', 'yes', ['a leader of the ’90s', 'the ’90s', '1990-01-01/1999-12-31']),
  r('decade-two-digits', 2, 'the SHORTDECADE', 'DECADEX', 'decade', 'yes', ['a leader of the 70s', 'the 70s', '1970-01-01/1979-12-31']),
  r('year-short', 2, "’|'|‘ ~YY", 'YEAR', 'yearShort', 'year-short', ['It fell in ’91.', '’91', '1991-01-01/1991-12-31']),
  r('decade-name', 2, 'the DECADENAME', 'DECADEX', 'decade', 'yes', ['allies in the eighties', 'the eighties', '1980-01-01/1989-12-31']),
  r('decade-name-part', 2, 'the early|late|mid -? DECADENAME', 'DECADEX', 'decade', 'yes', [
    'Ties soured in the late seventies.',
    'the late seventies',
    '1970-01-01/1979-12-31',
  ]),
  r('century', 2, 'the? ORD -? century', 'CENTURY', 'century', 'yes', [
    'a treaty of the 19th century',
    'the 19th century',
    '1801-01-01/1900-12-31',
  ]),
  r('quarter', 2, 'the? ORD -? quarter', 'QUARTER', 'quarter', 'quarter', [
    'Exports fell in the second quarter.',
    'the second quarter',
    '2025-04-01/2025-06-30',
  ]),
  r('quarter-code', 2, 'QUARTERCODE', 'QUARTER', 'quarter', 'yes', ['Exports fell in Q2.', 'Q2', '2025-04-01/2025-06-30']),
  r('quarter-code-year', 2, 'QUARTERCODE of? YYYY', 'QUARTER', 'quarter', 'yes', [
    'Exports fell in Q2 2019.',
    'Q2 2019',
    '2019-04-01/2019-06-30',
  ]),
  r('half', 2, 'the? ORD half', 'HALF', 'half', 'no', ['in the first half of 2020', 'the first half of 2020', '2020-01-01/2020-06-30']),
  r('half-code', 2, 'HALFCODE of? YYYY', 'HALF', 'half', 'yes', ['Exports fell in H1 2019.', 'H1 2019', '2019-01-01/2019-06-30']),
  r('season', 2, 'the? SEASONNAME', 'SEASON', 'season', 'season', ['It was agreed in the spring.', 'the spring', '2025-03-01/2025-05-31']),
  r('season-year', 2, 'the? SEASONNAME of? YYYY', 'SEASON', 'season', 'yes', [
    'in the summer of 2014',
    'the summer of 2014',
    '2014-06-01/2014-08-31',
  ]),
  r('winter-years', 2, 'the? SEASONNAME of? YYYY ~-|–|/ ~YY', 'SEASON', 'winterPair', 'yes', [
    'It froze in the winter of 2009-10.',
    'the winter of 2009-10',
    '2009-12-01/2010-02-28',
  ]),
  r('weekend', 2, 'the weekend', 'WEEKEND', 'weekend', 'yes', ['They met at the weekend.', 'the weekend', '2025-10-04/2025-10-05']),
  r('deictic', 2, 'DEICTIC', 'DAY DEICTICDAY', 'deictic', 'deictic', ['He left yesterday.', 'yesterday', '2025-10-09']),
  r(
    'day-after-tomorrow',
    2,
    'the day after tomorrow',
    'DAY',
    'period',
    'yes',
    ['He leaves the day after tomorrow.', 'the day after tomorrow', '2025-10-12'],
    { unit: 'day', shift: 2 },
  ),
  r(
    'day-before-yesterday',
    2,
    'the day before yesterday',
    'DAY',
    'period',
    'yes',
    ['He left the day before yesterday.', 'the day before yesterday', '2025-10-08'],
    { unit: 'day', shift: -2 },
  ),
  r('weekdays', 2, 'WEEKDAYS', 'SETX', 'set', 'yes', ['The council meets on Tuesdays.', 'Tuesdays', null], { value: 'XXXX-WXX-' }),
  r('every-weekday', 2, 'every|each WEEKDAYNAME', 'SETX', 'set', 'yes', ['It meets every Tuesday.', 'every Tuesday', null], {
    value: 'XXXX-WXX-',
  }),
  r('every-month-name', 2, 'every|each MONTHNAME', 'SETX', 'set', 'yes', ['It meets every April.', 'every April', null], {
    value: 'XXXX-',
  }),
  r('every-season', 2, 'every|each SEASONNAME', 'SETX', 'set', 'yes', ['They drill every spring.', 'every spring', null], {
    value: 'XXXX-',
  }),
  r('set-word', 2, 'SETWORD', 'SETX', 'set', 'yes', ['The annual summit was held.', 'annual', null]),
  r('reference', 2, 'REFERENCE', 'REF', 'reference', 'yes', ['He recently left office.', 'recently', null]),
  r('other-calendar', 2, 'DD OTHERCAL YEARLIKEINT?', 'OTHER', 'open', 'yes', ['born on 15 Tishrei 5784', '15 Tishrei 5784', null], {
    timex: 'DATE',
  }),
  r('other-era', 2, 'YEARLIKEINT ERACODE', 'OTHER', 'open', 'yes', ['The library was built in 1443 AH.', '1443 AH', null], {
    timex: 'DATE',
  }),
  r('other-era-before', 2, 'ERACODE YEARLIKEINT', 'OTHER', 'open', 'yes', ['The library was built in AH 1443.', 'AH 1443', null], {
    timex: 'DATE',
  }),
  r('year-of-other-calendar', 2, 'YEARLIKEINT in|of the CALENDARNAME calendar', 'OTHER', 'open', 'yes', [
    'It opened in 1401 of the Iranian calendar.',
    '1401 of the Iranian calendar',
    null,
  ]),
  r('other-calendar-named', 2, 'the? CALENDARNAME year YEARLIKEINT', 'OTHER', 'open', 'yes', [
    'It was rebuilt in the Buddhist year 2565.',
    'the Buddhist year 2565',
    null,
  ]),
  r('other-calendar-year', 2, 'OTHERCAL YEARLIKEINT', 'OTHER', 'open', 'yes', ['dated Juche 114', 'Juche 114', null], { timex: 'DATE' }),
];

/** Level 2: clock times. */
const CLOCKS: readonly TimeRule[] = [
  r('clock', 2, 'HHMM hours?', 'CLOCK', 'clock', 'clock', ['The talks began at 14:30.', '14:30', '2025-10-10']),
  r('clock-zone', 2, 'HHMM hours? ZONE', 'CLOCK', 'clock', 'yes', ['The talks began at 14:30 GMT.', '14:30 GMT', '2025-10-10']),
  r('clock-half-day', 2, 'HHMM AMPM ZONE?', 'CLOCK', 'clock', 'yes', ['The talks began at 2:30 p.m. in Oslo.', '2:30 p.m.', '2025-10-10']),
  r('clock-offset', 2, 'HHMM ZONE ~+|-|− ~SMALLINT', 'CLOCK', 'clock', 'yes', [
    'The talks began at 14:30 UTC+3.',
    '14:30 UTC+3',
    '2025-10-10',
  ]),
  r('clock-zone-name', 2, 'HHMM AMPM? ZONENAME time', 'CLOCK', 'clock', 'yes', [
    'The talks began at 2:30 p.m. Eastern time.',
    '2:30 p.m. Eastern time',
    '2025-10-10',
  ]),
  r('clock-hour-zone-name', 2, 'HOUR AMPM ZONENAME time', 'CLOCK', 'clock', 'yes', [
    'The talks began at 2 p.m. Moscow time.',
    '2 p.m. Moscow time',
    '2025-10-10',
  ]),
  r('clock-part-local', 2, 'noon|midday|midnight local|ZONENAME time', 'CLOCK', 'partClock', 'yes', [
    'The talks began at noon local time.',
    'noon local time',
    '2025-10-10',
  ]),
  r('clock-local', 2, 'HHMM AMPM? local time', 'CLOCK', 'clock', 'yes', [
    'The talks began at 14:30 local time.',
    '14:30 local time',
    '2025-10-10',
  ]),
  r('clock-hour', 2, 'HOUR AMPM ZONE?', 'CLOCK', 'clock', 'yes', ['The talks began at 2 p.m. in Oslo.', '2 p.m.', '2025-10-10']),
  r('clock-hour-local', 2, 'HOUR AMPM local time', 'CLOCK', 'clock', 'yes', [
    'The talks began at 2 p.m. local time.',
    '2 p.m. local time',
    '2025-10-10',
  ]),
  r('clock-military', 2, 'FOURDIGITS ZONE', 'CLOCK', 'clock', 'yes', ['The talks began at 1430 GMT.', '1430 GMT', '2025-10-10']),
  r('clock-glued', 2, 'GLUEDHOUR ZONE?', 'CLOCK', 'clock', 'yes', ['The talks began at 2pm.', '2pm', '2025-10-10']),
  r('clock-word', 2, "HOURWORD o ’|' clock", 'CLOCK', 'clock', 'yes', ['He called at ten o’clock.', 'ten o’clock', '2025-10-10']),
  r('clock-in-part', 2, 'HOURWORD in the PARTNAME', 'CLOCK', 'clock', 'yes', [
    'He was called in at ten in the morning.',
    'ten in the morning',
    '2025-10-10',
  ]),
];

/** Level 2 and 3: lengths. */
const LENGTHS: readonly TimeRule[] = [
  r('length', 2, 'COUNT -? UNIT', 'LENGTH', 'length', 'length', ['The talks lasted three days.', 'three days', null]),
  r(
    'length-adjective',
    2,
    'COUNT full|straight|consecutive|successive|whole|more|long|short|working|trading|calendar UNIT',
    'LENGTH',
    'length',
    'length',
    ['It fell for six straight days.', 'six straight days', null],
  ),
  r('length-half', 2, 'half a|an|- UNIT', 'LENGTH', 'length', 'length', ['It lasted half a century.', 'half a century', null], { n: 0.5 }),
  r(
    'length-and-half',
    2,
    'COUNT UNIT and a half',
    'LENGTH',
    'length',
    'length',
    ['It lasted two years and a half.', 'two years and a half', null],
    { plus: 0.5 },
  ),
  r(
    'length-approx',
    3,
    'about|around|almost|nearly|roughly|approximately|some|just|only|exactly|barely|hardly LENGTH',
    'LENGTH',
    'lengthApprox',
    'length',
    ['about ten years ago it fell', 'about ten years ago', '2015-01-01/2015-12-31'],
  ),
  r(
    'length-open',
    3,
    'less|more|fewer than LENGTH',
    'LENGTH',
    'lengthApprox',
    'length',
    ['More than ten years ago it fell.', 'More than ten years ago', null],
    { vague: 1 },
  ),
  r(
    'length-bound',
    3,
    'over|under|within LENGTH',
    'LENGTH',
    'lengthApprox',
    'length',
    ['It fell over ten years ago.', 'over ten years ago', null],
    { vague: 1 },
  ),
  r(
    'length-least',
    3,
    'at least|most LENGTH',
    'LENGTH',
    'lengthApprox',
    'length',
    ['At least ten years ago it fell.', 'At least ten years ago', null],
    { vague: 1 },
  ),
  r('every-unit', 3, 'every|each UNIT', 'SETX', 'setUnit', 'yes', ['The forum meets every year.', 'every year', null]),
  r('every-length', 3, 'every LENGTH', 'SETX', 'setUnit', 'yes', ['The forum meets every two years.', 'every two years', null]),
  r('every-other', 3, 'every other UNIT', 'SETX', 'setUnit', 'yes', ['The forum meets every other year.', 'every other year', null], {
    n: 2,
  }),
  r('once-a-unit', 3, 'once|twice LENGTH', 'SETX', 'setUnit', 'yes', ['They meet once a year.', 'once a year', null]),
  r('vague-units', 3, 'recent UNIT', 'REF', 'open', 'yes', ['Ties have warmed in recent months.', 'recent months', null], {
    timex: 'DATE',
    value: 'PAST_REF',
  }),
  r('coming-units', 3, 'the coming PLURALUNIT', 'REF', 'open', 'yes', ['They will meet in the coming weeks.', 'the coming weeks', null], {
    timex: 'DATE',
    value: 'FUTURE_REF',
  }),
];

/** Level 3: periods counted from the report or from the expression before. */
const PERIODS: readonly TimeRule[] = [
  r('this-unit', 3, 'this UNIT', 'PERIOD REL', 'period', 'yes', ['They will meet this month.', 'this month', '2025-10-01/2025-10-31'], {
    shift: 0,
  }),
  r(
    'current-unit',
    3,
    'the? current UNIT',
    'PERIOD REL',
    'period',
    'yes',
    ['chair for the current year', 'the current year', '2025-01-01/2025-12-31'],
    { shift: 0 },
  ),
  r('last-unit', 3, 'last UNIT', 'PERIOD REL', 'period', 'last-unit', ['They met last week.', 'last week', '2025-09-29/2025-10-05'], {
    shift: -1,
  }),
  r('next-unit', 3, 'next UNIT', 'PERIOD REL', 'period', 'yes', ['They will meet next year.', 'next year', '2026-01-01/2026-12-31'], {
    shift: 1,
  }),
  r(
    'coming-unit',
    3,
    'the? coming UNIT',
    'PERIOD REL',
    'period',
    'yes',
    ['He is expected in the coming week.', 'the coming week', '2025-10-13/2025-10-19'],
    { shift: 1 },
  ),
  r(
    'the-last-quarter',
    3,
    'the last quarter',
    'PERIOD REL',
    'period',
    'yes',
    ['Exports fell in the last quarter.', 'the last quarter', '2025-07-01/2025-09-30'],
    { unit: 'quarter', shift: -1 },
  ),
  r(
    'past-unit',
    3,
    'the past|last UNIT',
    'WINDOW',
    'window',
    'past-unit',
    ['Ties have warmed over the past year.', 'the past year', '2024-10-10/2025-10-10'],
    { direction: -1 },
  ),
  r(
    'past-length',
    3,
    'the past|last LENGTH',
    'WINDOW',
    'window',
    'yes',
    ['in the past two weeks', 'the past two weeks', '2025-09-26/2025-10-10'],
    { direction: -1 },
  ),
  r(
    'next-length',
    3,
    'the next|coming|following LENGTH',
    'WINDOW',
    'window',
    'yes',
    ['over the next ten days', 'the next ten days', '2025-10-10/2025-10-20'],
    { direction: 1 },
  ),
  r(
    'following-unit',
    3,
    'the following|next|ensuing UNIT',
    'PERIOD REL ANAPHOR',
    'period',
    'yes',
    ['He arrived on October 1 and left the following day.', 'the following day', '2025-10-02'],
    { shift: 1, from: 'previous' },
  ),
  r(
    'previous-unit',
    3,
    'the previous|preceding|prior UNIT',
    'PERIOD REL ANAPHOR',
    'period',
    'yes',
    ['They met on October 2. The previous day he had been in Rome.', 'The previous day', '2025-10-01'],
    { shift: -1, from: 'previous' },
  ),
  r(
    'unit-before-last',
    3,
    'the UNIT before last',
    'PERIOD REL',
    'period',
    'yes',
    ['They met the week before last.', 'the week before last', '2025-09-22/2025-09-28'],
    { shift: -2 },
  ),
  r(
    'unit-after-next',
    3,
    'the UNIT after next',
    'PERIOD REL',
    'period',
    'yes',
    ['They will meet the month after next.', 'the month after next', '2025-12-01/2025-12-31'],
    { shift: 2 },
  ),
  r(
    'unit-before',
    3,
    'the UNIT before',
    'PERIOD REL ANAPHOR UNITBEFORE',
    'period',
    'unit-event',
    ['They met on October 2. He had been in Rome the day before.', 'the day before', '2025-10-01'],
    { shift: -1, from: 'previous' },
  ),
  r(
    'unit-after',
    3,
    'the UNIT after',
    'PERIOD REL ANAPHOR UNITAFTER',
    'period',
    'unit-event',
    ['They met on October 2. He flew to Rome the day after.', 'the day after', '2025-10-03'],
    { shift: 1, from: 'previous' },
  ),
  r('same-unit', 3, 'the same UNIT', 'SAME REL', 'same', 'yes', [
    'They met on October 2. He left the same day.',
    'the same day',
    '2025-10-02',
  ]),
  r('that-unit', 3, 'that UNIT', 'SAME REL', 'same', 'yes', [
    'They met in 2019. He resigned later that year.',
    'later that year',
    '2019-01-01/2019-12-31',
  ]),
  r('the-unit', 3, 'the UNIT', 'THEUNIT', 'period', 'no', ['It will end by the end of the year.', 'the end of the year', '2025-12-31'], {
    shift: 0,
  }),
  r('month-of', 3, 'the month of MONTH', 'MONTH', 'pass', 'yes', [
    'It began in the month of May.',
    'the month of May',
    '2025-05-01/2025-05-31',
  ]),
  r('overnight', 3, 'overnight', 'DAYPART', 'overnight', 'yes', ['He flew to Rome overnight.', 'overnight', '2025-10-09/2025-10-10']),
];

/** Level 3: named days, months and seasons with “last”, “this”, “next”. */
const NAMED: readonly TimeRule[] = [
  r('last-named', 3, 'last NAMED', 'NAMEDSHIFT ^', 'shift', 'yes', ['They met last July.', 'last July', '2025-07-01/2025-07-31'], {
    shift: 'last',
  }),
  r(
    'this-past-named',
    3,
    'this past NAMED',
    'NAMEDSHIFT ^',
    'shift',
    'yes',
    ['They met this past Tuesday.', 'this past Tuesday', '2025-10-07'],
    { shift: 'near', lean: -1 },
  ),
  r(
    'this-named',
    3,
    'this NAMED',
    'NAMEDSHIFT ^',
    'shift',
    'yes',
    ['They will meet this December.', 'this December', '2025-12-01/2025-12-31'],
    { shift: 'this' },
  ),
  r(
    'coming-named',
    3,
    'this? coming NAMED',
    'NAMEDSHIFT ^',
    'shift',
    'yes',
    ['They will meet this coming Tuesday.', 'this coming Tuesday', '2025-10-14'],
    { shift: 'near', lean: 1 },
  ),
  r(
    'next-named',
    3,
    'next NAMED',
    'NAMEDSHIFT ^',
    'shift',
    'yes',
    ['They will meet next summer.', 'next summer', '2026-06-01/2026-08-31'],
    { shift: 'next' },
  ),
  r(
    'named-next',
    5,
    'WEEKDAY|MONTH next',
    'NAMEDSHIFT ^',
    'shift',
    'final',
    ['They will meet on Tuesday next.', 'Tuesday next', '2025-10-14'],
    { shift: 'next' },
  ),
  r('named-last', 5, 'WEEKDAY|MONTH last', 'NAMEDSHIFT ^', 'shift', 'final', ['They met on Tuesday last.', 'Tuesday last', '2025-10-07'], {
    shift: 'last',
  }),
  r(
    'following-named',
    3,
    'the following|next NAMED',
    'NAMEDSHIFT ^',
    'shift',
    'yes',
    ['It fell on October 2. He fled the following Tuesday.', 'the following Tuesday', '2025-10-07'],
    { shift: 'next', from: 'previous' },
  ),
  r(
    'previous-named',
    3,
    'the previous|preceding NAMED',
    'NAMEDSHIFT ^',
    'shift',
    'yes',
    ['It fell on October 2. He had fled the previous Tuesday.', 'the previous Tuesday', '2025-09-30'],
    { shift: 'last', from: 'previous' },
  ),
];

/** Level 4: offsets. */
const OFFSETS: readonly TimeRule[] = [
  r('ago', 4, 'LENGTH ago', 'OFFSET REL', 'offset', 'yes', ['They met two months ago.', 'two months ago', '2025-08-01/2025-08-31'], {
    direction: -1,
    from: 'report',
  }),
  r(
    'from-now',
    4,
    'LENGTH from now|today',
    'OFFSET',
    'offset',
    'yes',
    ['They meet two months from now.', 'two months from now', '2025-12-01/2025-12-31'],
    { direction: 1, from: 'report' },
  ),
  r(
    'in-length',
    4,
    'in LENGTH',
    'OFFSET',
    'offset',
    'in-length',
    ['They will meet in two months.', 'in two months', '2025-12-01/2025-12-31'],
    { direction: 1, from: 'report' },
  ),
  r(
    'in-length-time',
    4,
    "in LENGTH ’|'|’s|'s s? time",
    'OFFSET',
    'offset',
    'yes',
    ['They meet in two months’ time.', 'in two months’ time', '2025-12-01/2025-12-31'],
    { direction: 1, from: 'report' },
  ),
  r(
    'length-later',
    4,
    'LENGTH later|afterwards|afterward|thereafter',
    'OFFSET',
    'offset',
    'yes',
    ['They met on October 2. Three days later he left.', 'Three days later', '2025-10-05'],
    { direction: 1, from: 'previous' },
  ),
  r(
    'length-earlier',
    4,
    'LENGTH earlier|previously',
    'OFFSET',
    'offset',
    'yes',
    ['They met on October 5. Three days earlier he had fled.', 'Three days earlier', '2025-10-02'],
    { direction: -1, from: 'previous' },
  ),
];

/** Level 5: parts of periods, and names within periods. */
const PARTS: readonly TimeRule[] = [
  r('within', 5, 'NAMED of|in REL', 'WITHIN ^', 'within', 'yes', [
    'He was elected in April of last year.',
    'April of last year',
    '2024-04-01/2024-04-30',
  ]),
  r('within-plain', 5, 'NAMED REL', 'WITHIN ^', 'within', 'yes', [
    'He was elected in April last year.',
    'April last year',
    '2024-04-01/2024-04-30',
  ]),
  r('day-within', 5, 'the ORD of REL|THEUNIT', 'WITHIN DAY', 'dayWithin', 'yes', [
    'The vote is set for the 3rd of next month.',
    'the 3rd of next month',
    '2025-11-03',
  ]),
  r('date-within', 5, 'MONTHDAY of|in REL', 'WITHIN DAY', 'within', 'yes', [
    'open from 15 October of this year',
    '15 October of this year',
    '2025-10-15',
  ]),
  r('date-within-plain', 5, 'MONTHDAY REL', 'WITHIN DAY', 'within', 'yes', [
    'opened on October 15 last year',
    'October 15 last year',
    '2024-10-15',
  ]),
  r('part-of-year', 5, 'QUARTER|HALF|SEASON of|in YEAR', 'WITHIN ^', 'within', 'yes', [
    'in the first half of 2020',
    'the first half of 2020',
    '2020-01-01/2020-06-30',
  ]),
  r('half-of-period', 5, 'HALF of|in MONTH|DECADEX|CENTURY', 'EDGEX', 'halfOfPeriod', 'yes', [
    'They will meet in the second half of October.',
    'the second half of October',
    '2025-10-16/2025-10-31',
  ]),
  r('part-of-rel', 5, 'QUARTER|HALF of|in? REL|THEUNIT', 'WITHIN ^', 'within', 'yes', [
    'in the third quarter of this year',
    'the third quarter of this year',
    '2025-07-01/2025-09-30',
  ]),
  r('same-ago', 5, 'SAME of|in? OFFSET|PERIOD', 'WITHIN', 'sameIn', 'yes', [
    'Sales rose in March 2020. They had fallen in the same month a year earlier.',
    'the same month a year earlier',
    '2019-03-01/2019-03-31',
  ]),
  r('early-late', 5, 'early|late|mid in? -? BIG', 'EDGEX', 'edge', 'yes', [
    'He was elected in late 2019.',
    'late 2019',
    '2019-01-01/2019-12-31',
  ]),
  r('very-early', 5, 'very|as early|late as? in? BIG', 'EDGEX', 'edge', 'yes', [
    'as early as March 2019',
    'as early as March 2019',
    '2019-03-01/2019-03-31',
  ]),
  r('edge', 5, 'the? very? end|close|start|beginning|middle|eve|outset|rest|remainder|turn of BIG|DAY|THEUNIT', 'EDGEX', 'edge', 'yes', [
    'The truce will run until the end of February.',
    'the end of February',
    '2026-02-28',
  ]),
  r('year-end', 5, 'year ~- end', 'EDGEX', 'yearEnd', 'yes', ['It will be ready by year-end.', 'year-end', '2025-12-31']),
  r('so-far', 5, 'earlier|later REL', 'SOFAR', 'soFar', 'yes', [
    'He was elected earlier this year.',
    'earlier this year',
    '2025-01-01/2025-10-10',
  ]),
  r('so-far-in', 5, 'earlier|later in THEUNIT|REL', 'SOFAR', 'soFar', 'yes', [
    'They will meet later in the year.',
    'later in the year',
    '2025-10-10/2025-12-31',
  ]),
  r('so-far-today', 5, 'earlier|later|early|late DEICTICDAY', 'DAY', 'last', 'yes', [
    'He left earlier today.',
    'earlier today',
    '2025-10-10',
  ]),
  r('so-far-day', 5, 'earlier|later on? WEEKDAY', 'DAY', 'last', 'yes', ['He left later on Tuesday.', 'later on Tuesday', '2025-10-07']),
  r('nth-unit', 5, 'the? ORD UNIT of|in BIG|THEUNIT', 'NTH', 'nth', 'yes', [
    'in the first week of June',
    'the first week of June',
    '2025-06-02/2025-06-08',
  ]),
  r('nth-length', 5, 'the? ORD LENGTH of|in BIG|THEUNIT', 'NTH', 'nth', 'yes', [
    'in the first nine months of 2019',
    'the first nine months of 2019',
    '2019-01-01/2019-09-30',
  ]),
  r(
    'last-unit-of',
    3,
    'the? last|final UNIT of|in BIG',
    'NTH',
    'nth',
    'yes',
    ['on the last day of February 2020', 'the last day of February 2020', '2020-02-29'],
    { n: -1 },
  ),
  r(
    'last-length-of',
    3,
    'the? last|final LENGTH of|in BIG',
    'NTH',
    'nth',
    'yes',
    ['in the last three months of 2019', 'the last three months of 2019', '2019-10-01/2019-12-31'],
    { n: -1 },
  ),
  r('nth-weekday', 5, 'the? ORD WEEKDAY of|in BIG', 'NTH DAY', 'nth', 'yes', [
    'on the first Tuesday of November',
    'the first Tuesday of November',
    '2025-11-04',
  ]),
  r(
    'last-weekday-of',
    3,
    'the? last|final WEEKDAY of|in BIG',
    'NTH DAY',
    'nth',
    'yes',
    ['on the last Friday of May', 'the last Friday of May', '2025-05-30'],
    { n: -1 },
  ),
];

/** Level 6: days with a part of the day or a clock time. */
const DAY_TIMES: readonly TimeRule[] = [
  r('day-part', 6, 'DAY PARTNAME', 'DAYPART DAY', 'dayPart', 'yes', ['He left on Friday morning.', 'Friday morning', '2025-10-10']),
  r('early-day-part', 6, 'early|late|later|earlier|mid on? -? DAY PARTNAME', 'DAYPART DAY', 'dayPart', 'yes', [
    'He left late on Tuesday night.',
    'late on Tuesday night',
    '2025-10-07',
  ]),
  r('early-day', 6, 'early|late on? DAY', 'DAYPART DAY', 'dayPart', 'yes', [
    'A statement was issued late on Tuesday.',
    'late on Tuesday',
    '2025-10-07',
  ]),
  r('part-on-day', 6, 'the? early|late? PARTNAME on|of|, DAY', 'DAYPART DAY', 'dayPart', 'yes', [
    'He died on the evening of October 7.',
    'the evening of October 7',
    '2025-10-07',
  ]),
  r('in-part-on-day', 6, 'in the early|late? PARTNAME on|of DAY', 'DAYPART DAY', 'dayPart', 'yes', [
    'He died in the evening on October 7.',
    'in the evening on October 7',
    '2025-10-07',
  ]),
  r('hours-of-day', 6, 'the early|small hours of DAY', 'DAYPART DAY', 'dayPart', 'yes', [
    'He died in the early hours of Tuesday.',
    'the early hours of Tuesday',
    '2025-10-07',
  ]),
  r('around-part-on-day', 6, 'shortly|just|soon|right before|after|past PARTNAME|CLOCK on|of? DAY', 'DAYPART DAY', 'dayPart', 'yes', [
    'He landed shortly after midnight on Tuesday.',
    'shortly after midnight on Tuesday',
    '2025-10-07',
  ]),
  r('two-clocks-on-day', 6, 'CLOCK ( CLOCK:zoned ) ,? on|of? DAY', 'DAYPART DAY', 'dayPart', 'yes', [
    'The quake struck at 11:30pm (2030 GMT) on Tuesday.',
    '11:30pm (2030 GMT) on Tuesday',
    '2025-10-07',
  ]),
  r('clock-on-day', 6, 'CLOCK ,? on|of? DAY', 'DAYPART DAY', 'dayPart', 'yes', [
    'He landed at 14:30 on Tuesday.',
    '14:30 on Tuesday',
    '2025-10-07',
  ]),
  r('day-at-clock', 6, 'DAY ,? at|around|about? CLOCK', 'DAYPART DAY', 'dayPart', 'yes', [
    'He landed on Tuesday at 14:30.',
    'Tuesday at 14:30',
    '2025-10-07',
  ]),
  r('this-part', 6, 'this PARTNAME', 'DAYPART DAY', 'dayPart', 'yes', ['He landed this morning.', 'this morning', '2025-10-10'], {
    shift: 0,
  }),
  r('last-night', 6, 'last night', 'DAYPART DAY', 'dayPart', 'yes', ['He landed last night.', 'last night', '2025-10-09'], { shift: -1 }),
  r(
    'that-part',
    6,
    'that PARTNAME',
    'DAYPART DAY',
    'dayPart',
    'yes',
    ['They met on October 2. That evening he left.', 'That evening', '2025-10-02'],
    { same: 1 },
  ),
  r(
    'the-same-part',
    6,
    'the same PARTNAME',
    'DAYPART DAY',
    'dayPart',
    'yes',
    ['They met on October 2. The same evening he left.', 'The same evening', '2025-10-02'],
    { same: 1 },
  ),
  r(
    'next-part',
    6,
    'the next|following PARTNAME',
    'DAYPART DAY',
    'dayPart',
    'yes',
    ['They met on October 2. The next morning he left.', 'The next morning', '2025-10-03'],
    { previous: 1 },
  ),
  r(
    'previous-part',
    6,
    'the previous PARTNAME',
    'DAYPART DAY',
    'dayPart',
    'yes',
    ['They met on October 2. The previous evening he had left.', 'The previous evening', '2025-10-01'],
    { previous: -1 },
  ),
  r(
    'in-the-part',
    6,
    'in the early|late? PARTNAME',
    'DAYPART',
    'dayPart',
    'part',
    ['They met on Tuesday. In the evening he left.', 'In the evening', '2025-10-07'],
    { same: 1 },
  ),
];

/** Level 7: ranges. */
const RANGES: readonly TimeRule[] = [
  r('range', 7, 'from? DAY to|through|until|till|-|– DAY:to', 'RANGE', 'range', 'yes', [
    'He was there from Monday to Thursday.',
    'from Monday to Thursday',
    '2025-10-06/2025-10-09',
  ]),
  r('range-parts', 7, 'from EDGEX to|until|till|- EDGEX:to', 'RANGE', 'range', 'yes', [
    'It was shut from late May to early June 2018.',
    'from late May to early June 2018',
    '2018-05-01/2018-06-30',
  ]),
  r('range-between-days', 7, 'between DAY and DAY:to', 'RANGE', 'range', 'yes', [
    'between May 3 and June 2',
    'between May 3 and June 2',
    '2025-05-03/2025-06-02',
  ]),
  r('range-days', 7, 'from|between? DAYS', 'RANGE', 'pass', 'yes', [
    'He will be there from October 9 to 11.',
    'from October 9 to 11',
    '2025-10-09/2025-10-11',
  ]),
  r('range-weekdays', 7, 'WEEKDAY and WEEKDAY:to', 'RANGE', 'range', 'weekday-pair', [
    'They will meet on Thursday and Friday.',
    'Thursday and Friday',
    '2025-10-16/2025-10-17',
  ]),
  r('range-years', 7, 'from YEAR to|until|till|through|-|– YEAR:to', 'RANGE', 'range', 'yes', [
    'It ruled the island from 1975 to 1999.',
    'from 1975 to 1999',
    '1975-01-01/1999-12-31',
  ]),
  r('range-years-dash', 7, 'the? years? YEAR ~-|– YEAR:to', 'RANGE', 'range', 'year-range', [
    'in the years 2013-2017',
    'the years 2013-2017',
    '2013-01-01/2017-12-31',
  ]),
  r('range-years-to', 7, 'the years YEAR to|-|–|and YEAR:to', 'RANGE', 'range', 'yes', [
    'in the years 2013 to 2017',
    'the years 2013 to 2017',
    '2013-01-01/2017-12-31',
  ]),
  r('range-years-bare', 7, 'YEAR to YEAR:to', 'RANGE', 'range', 'year-range', [
    'as minister 2013 to 2017',
    '2013 to 2017',
    '2013-01-01/2017-12-31',
  ]),
  r('range-years-between', 7, 'between YEAR and YEAR:to', 'RANGE', 'range', 'yes', [
    'It doubled between 2010 and 2012.',
    'between 2010 and 2012',
    '2010-01-01/2012-12-31',
  ]),
  r('years-pair', 7, 'the years YEAR', 'RANGE', 'pass', 'yes', ['over the years 2013-15', 'the years 2013-15', '2013-01-01/2015-12-31']),
  r('range-months', 7, 'from MONTH to|through|until|till|-|– MONTH:to', 'RANGE', 'range', 'yes', [
    'It was closed from March to May.',
    'from March to May',
    '2025-03-01/2025-05-31',
  ]),
  r('range-months-dash', 7, 'MONTH -|– MONTH:to', 'RANGE', 'range', 'month-range', [
    'It was closed in March–May.',
    'March–May',
    '2025-03-01/2025-05-31',
  ]),
  r('range-months-between', 7, 'between MONTH and MONTH:to', 'RANGE', 'range', 'yes', [
    'It fell between March and May.',
    'between March and May',
    '2025-03-01/2025-05-31',
  ]),
];

/** Level 8: distances from a day that is named, or from an event. */
const DISTANCES: readonly TimeRule[] = [
  r('weekday-week', 8, 'WEEKDAY week', 'OFFSET', 'weeksFrom', 'yes', ['They will meet on Friday week.', 'Friday week', '2025-10-17'], {
    n: 1,
  }),
  r('weeks-from-weekday', 8, 'LENGTH from|on WEEKDAY', 'OFFSET', 'weeksFrom', 'yes', [
    'They will meet a week from Monday.',
    'a week from Monday',
    '2025-10-20',
  ]),
  r(
    'length-from-day',
    8,
    'LENGTH after|from DAY|WITHIN',
    'OFFSET',
    'offsetFrom',
    'yes',
    ['The vote is two days after Christmas.', 'two days after Christmas', '2025-12-27'],
    { direction: 1 },
  ),
  r(
    'length-before-day',
    8,
    'LENGTH before DAY|WITHIN',
    'OFFSET',
    'offsetFrom',
    'yes',
    ['The vote is two days before Christmas.', 'two days before Christmas', '2025-12-23'],
    { direction: -1 },
  ),
  r(
    'unit-after-day-joined',
    8,
    'UNITAFTER DAY',
    'OFFSET',
    'offsetFrom',
    'yes',
    ['The vote is the day after Christmas.', 'the day after Christmas', '2025-12-26'],
    { direction: 1 },
  ),
  r(
    'unit-before-day-joined',
    8,
    'UNITBEFORE DAY',
    'OFFSET',
    'offsetFrom',
    'yes',
    ['The vote is the day before Christmas.', 'the day before Christmas', '2025-12-24'],
    { direction: -1 },
  ),
  r(
    'length-after-event',
    8,
    'LENGTH after|following|since',
    'OFFSET',
    'offset',
    'event-after',
    ['The talks were held on October 2. He resigned three days after the talks.', 'three days after', '2025-10-05'],
    { direction: 1, from: 'event' },
  ),
  r(
    'length-before-event',
    8,
    'LENGTH before|prior',
    'OFFSET',
    'offset',
    'event-after',
    ['The talks were held on October 5. He fled three days before the talks.', 'three days before', '2025-10-02'],
    { direction: -1, from: 'event' },
  ),
];

export const TIME_RULES: readonly TimeRule[] = [
  ...NUMBERS,
  ...DATES,
  ...CLOCKS,
  ...LENGTHS,
  ...PERIODS,
  ...NAMED,
  ...OFFSETS,
  ...PARTS,
  ...DAY_TIMES,
  ...RANGES,
  ...DISTANCES,
];
