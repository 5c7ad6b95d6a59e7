/**
 * Named days. `fixed` is month and day; `easter` and `orthodox` are days from Easter Sunday; `nth` is [month, weekday, n] with n below 0
 * from the month's end; `moves` has no rule here (lunar and local calendars) and stays unresolved.
 */
export type HolidayRule =
  | { readonly fixed: readonly [month: number, day: number] }
  | { readonly easter: number }
  | { readonly orthodox: number }
  | { readonly nth: readonly [month: number, weekday: number, n: number] }
  | { readonly moves: string };

export interface Holiday {
  /** Lower-case words as the scanner cuts them: apostrophes stand apart, as ' for either kind. */
  readonly names: readonly string[];
  readonly rule: HolidayRule;
  /** Last day counted from the first, for feasts of several days. */
  readonly days?: number;
  readonly example: string;
}

export const HOLIDAYS: readonly Holiday[] = [
  { names: ['christmas', 'christmas day'], rule: { fixed: [12, 25] }, example: 'home by Christmas' },
  { names: ['christmas eve'], rule: { fixed: [12, 24] }, example: 'a truce on Christmas Eve' },
  { names: ['boxing day'], rule: { fixed: [12, 26] }, example: 'the tsunami struck on Boxing Day' },
  { names: ['orthodox christmas'], rule: { fixed: [1, 7] }, example: 'a ceasefire for Orthodox Christmas' },
  {
    names: ["new year ' s day"],
    rule: { fixed: [1, 1] },
    example: 'takes effect on New Year’s Day',
  },
  { names: ["new year ' s eve"], rule: { fixed: [12, 31] }, example: 'a speech on New Year’s Eve' },
  { names: ['epiphany'], rule: { fixed: [1, 6] }, example: 'a mass on Epiphany' },
  { names: ["valentine ' s day"], rule: { fixed: [2, 14] }, example: 'arrested on Valentine’s Day' },
  { names: ["st patrick ' s day"], rule: { fixed: [3, 17] }, example: 'a reception on St Patrick’s Day' },
  {
    names: ["international women ' s day"],
    rule: { fixed: [3, 8] },
    example: 'marches on International Women’s Day',
  },
  { names: ['anzac day'], rule: { fixed: [4, 25] }, example: 'laid a wreath on Anzac Day' },
  { names: ['may day'], rule: { fixed: [5, 1] }, example: 'rallies on May Day' },
  { names: ['europe day'], rule: { fixed: [5, 9] }, example: 'candidates on Europe Day' },
  { names: ['bastille day'], rule: { fixed: [7, 14] }, example: 'guest of honour on Bastille Day' },
  { names: ['fourth of july', 'july fourth'], rule: { fixed: [7, 4] }, example: 'before the Fourth of July' },
  { names: ['assumption day'], rule: { fixed: [8, 15] }, example: 'closed on Assumption Day' },
  { names: ['halloween'], rule: { fixed: [10, 31] }, example: 'out by Halloween' },
  { names: ["all saints ' day"], rule: { fixed: [11, 1] }, example: 'a mass on All Saints’ Day' },
  {
    names: ['armistice day', 'veterans day', 'remembrance day'],
    rule: { fixed: [11, 11] },
    example: 'leaders met in Paris on Armistice Day',
  },
  { names: ['human rights day'], rule: { fixed: [12, 10] }, example: 'an appeal on Human Rights Day' },
  { names: ['nowruz', 'newroz', 'norouz'], rule: { fixed: [3, 21] }, example: 'freed before Nowruz' },
  { names: ['easter', 'easter sunday', 'easter day'], rule: { easter: 0 }, example: 'back before Easter' },
  { names: ['easter monday'], rule: { easter: 1 }, example: 'closed on Easter Monday' },
  { names: ['easter saturday', 'holy saturday'], rule: { easter: -1 }, example: 'a vigil on Holy Saturday' },
  { names: ['good friday'], rule: { easter: -2 }, example: 'talks on Good Friday' },
  { names: ['maundy thursday', 'holy thursday'], rule: { easter: -3 }, example: 'pardoned on Maundy Thursday' },
  { names: ['palm sunday'], rule: { easter: -7 }, example: 'the bombing on Palm Sunday' },
  { names: ['holy week'], rule: { easter: -7 }, days: 7, example: 'during Holy Week' },
  { names: ['ash wednesday'], rule: { easter: -46 }, example: 'from Ash Wednesday' },
  { names: ['ascension day'], rule: { easter: 39 }, example: 'offices shut on Ascension Day' },
  { names: ['pentecost', 'whit sunday'], rule: { easter: 49 }, example: 'the pope spoke at Pentecost' },
  { names: ['whit monday'], rule: { easter: 50 }, example: 'a holiday on Whit Monday' },
  { names: ['corpus christi'], rule: { easter: 60 }, example: 'a procession on Corpus Christi' },
  { names: ['orthodox easter'], rule: { orthodox: 0 }, example: 'a truce over Orthodox Easter' },
  { names: ['thanksgiving', 'thanksgiving day'], rule: { nth: [11, 4, 4] }, example: 'travelled on Thanksgiving' },
  { names: ['labor day'], rule: { nth: [9, 1, 1] }, example: 'the Congress returns after Labor Day' },
  { names: ['memorial day'], rule: { nth: [5, 1, -1] }, example: 'a speech on Memorial Day' },
  { names: ['ramadan', 'ramazan'], rule: { moves: 'islamic' }, example: 'a truce during Ramadan' },
  {
    names: ['eid al - fitr', 'eid al - adha', 'eid', 'eid ul - fitr', 'ashura', 'mawlid'],
    rule: { moves: 'islamic' },
    example: 'shops closed for Eid al-Fitr',
  },
  {
    names: ['yom kippur', 'rosh hashanah', 'passover', 'hanukkah', 'sukkot', 'purim'],
    rule: { moves: 'hebrew' },
    example: 'the attack on Yom Kippur',
  },
  { names: ['diwali', 'deepavali', 'holi', 'vesak'], rule: { moves: 'hindu' }, example: 'greetings on Diwali' },
  {
    names: ['lunar new year', 'chinese new year', 'tet', 'mid - autumn festival', 'seollal', 'chuseok'],
    rule: { moves: 'chinese' },
    example: 'families met over the Lunar New Year',
  },
];

/** Dates that became the name of an event: the numbers alone would say less. Basis `background`. */
export const NAMED_DATES: readonly { readonly text: string; readonly date: string; readonly reason: string }[] = [
  { text: '9/11', date: '2001-09-11', reason: 'the attacks on New York and Washington; a bare month/day is otherwise ambiguous' },
];
