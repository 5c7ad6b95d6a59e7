/**
 * Words with a part in time expressions, by class. A word may stand in several classes (“second” is an ordinal and a unit).
 * The classes are the capital names that the patterns in `timeRules.ts` use.
 */

/** Abbreviations that are ordinary words or names too: they count only beside a number, or with a full stop. */
export const WEAK_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'mar',
  'jan',
  'jun',
  'dec',
  'sep',
  'mon',
  'wed',
  'thu',
  'sat',
  'sun',
  'fri',
]);

export const SEASONS: readonly (readonly string[])[] = [['spring'], ['summer'], ['autumn', 'fall'], ['winter']];

export const UNITS: Readonly<Record<string, string>> = {
  second: 'second',
  seconds: 'second',
  minute: 'minute',
  minutes: 'minute',
  hour: 'hour',
  hours: 'hour',
  day: 'day',
  days: 'day',
  night: 'day',
  nights: 'day',
  week: 'week',
  weeks: 'week',
  fortnight: 'fortnight',
  fortnights: 'fortnight',
  weekend: 'weekend',
  weekends: 'weekend',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  year: 'year',
  years: 'year',
  decade: 'decade',
  decades: 'decade',
  century: 'century',
  centuries: 'century',
  millennium: 'millennium',
};

/** Parts of the day with their TIMEX3 code. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  mornings: 'TMO',
  forenoon: 'TMO',
  dawn: 'TMO',
  daybreak: 'TMO',
  sunrise: 'TMO',
  noon: 'T12:00',
  midday: 'T12:00',
  noontime: 'T12:00',
  lunchtime: 'TMI',
  afternoon: 'TAF',
  afternoons: 'TAF',
  evening: 'TEV',
  evenings: 'TEV',
  dusk: 'TEV',
  sunset: 'TEV',
  nightfall: 'TEV',
  night: 'TNI',
  nights: 'TNI',
  midnight: 'T24:00',
};

/** Decades written out; the century is the twentieth unless the text says otherwise. */
export const DECADES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** Days counted from the report's own day. */
export const DEICTIC_DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

/** Zone names, minutes east of Greenwich; null where the name stands for several. */
export const ZONES: Readonly<Record<string, number | null>> = {
  gmt: 0,
  utc: 0,
  ut: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cst: null,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  ist: null,
  pkt: 300,
  wib: 420,
  wita: 480,
  wit: 540,
  jst: 540,
  kst: 540,
  sgt: 480,
  hkt: 480,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  sast: 120,
  eat: 180,
  wat: 60,
  cat: 120,
};

/** SET expressions in one word, with their TIMEX3 value. */
export const SETS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annual: 'P1Y',
  annually: 'P1Y',
  biennial: 'P2Y',
};

/** Adverbs that point at past, present or future without a date. */
export const REFERENCES: Readonly<Record<string, string>> = {
  recently: 'PAST_REF',
  lately: 'PAST_REF',
  currently: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  soon: 'FUTURE_REF',
};

/** Months and eras of other calendars: an expression that holds one is marked and left unresolved. */
export const OTHER_CALENDARS: Readonly<Record<string, string>> = {
  muharram: 'islamic',
  safar: 'islamic',
  rabi: 'islamic',
  jumada: 'islamic',
  rajab: 'islamic',
  shaban: 'islamic',
  "sha'ban": 'islamic',
  ramadan: 'islamic',
  ramazan: 'islamic',
  shawwal: 'islamic',
  dhu: 'islamic',
  tishrei: 'hebrew',
  tishri: 'hebrew',
  cheshvan: 'hebrew',
  heshvan: 'hebrew',
  kislev: 'hebrew',
  tevet: 'hebrew',
  shevat: 'hebrew',
  adar: 'hebrew',
  nisan: 'hebrew',
  iyar: 'hebrew',
  sivan: 'hebrew',
  tammuz: 'hebrew',
  elul: 'hebrew',
  farvardin: 'persian',
  ordibehesht: 'persian',
  khordad: 'persian',
  mordad: 'persian',
  shahrivar: 'persian',
  mehr: 'persian',
  aban: 'persian',
  azar: 'persian',
  bahman: 'persian',
  esfand: 'persian',
  juche: 'juche',
  heisei: 'japanese',
  reiwa: 'japanese',
  showa: 'japanese',
  minguo: 'minguo',
};

/** Years of other calendars by the letters behind or before them; capitals only. */
export const ERA_CODES: ReadonlySet<string> = new Set(['AH', 'SH', 'BE', 'BS', 'AP']);

/** Calendars by name: “in 1401 of the Iranian calendar”, “the Buddhist year 2565”. */
export const CALENDAR_NAMES: Readonly<Record<string, string>> = {
  iranian: 'persian',
  persian: 'persian',
  islamic: 'islamic',
  hijri: 'islamic',
  muslim: 'islamic',
  hebrew: 'hebrew',
  jewish: 'hebrew',
  buddhist: 'buddhist',
  thai: 'buddhist',
  ethiopian: 'ethiopian',
  coptic: 'coptic',
  nepali: 'nepali',
};

/** First words of the names of zones: “Eastern time”, “Moscow time”. */
export const ZONE_NAMES: Readonly<Record<string, number | null>> = {
  eastern: null,
  pacific: null,
  moscow: 180,
  beijing: 480,
  london: null,
  paris: null,
  kyiv: null,
  istanbul: 180,
  tehran: 210,
  tokyo: 540,
  seoul: 540,
};
