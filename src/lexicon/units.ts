/** What news counts and measures in. A row's `factor` turns the unit into the base of its dimension. */

export interface UnitRow {
  /** Name as a quantity carries it. */
  readonly unit: string;
  readonly words: readonly string[];
  /** Units of one dimension can be compared. */
  readonly dimension: 'time' | 'calendar' | 'mass' | 'length' | 'area' | 'share' | 'temperature' | 'energy' | 'volume';
  readonly factor: number;
}

/** Months and years have no fixed number of days, so they form a dimension of their own. Short and metric tons are not told apart in news. */
export const UNITS: readonly UnitRow[] = [
  { unit: 'second', words: ['second', 'seconds'], dimension: 'time', factor: 1 },
  { unit: 'minute', words: ['minute', 'minutes', 'min', 'mins'], dimension: 'time', factor: 60 },
  { unit: 'hour', words: ['hour', 'hours', 'hr', 'hrs'], dimension: 'time', factor: 3_600 },
  { unit: 'day', words: ['day', 'days'], dimension: 'time', factor: 86_400 },
  { unit: 'week', words: ['week', 'weeks'], dimension: 'time', factor: 604_800 },
  { unit: 'month', words: ['month', 'months'], dimension: 'calendar', factor: 1 },
  { unit: 'year', words: ['year', 'years'], dimension: 'calendar', factor: 12 },
  { unit: 'decade', words: ['decade', 'decades'], dimension: 'calendar', factor: 120 },
  { unit: 'century', words: ['century', 'centuries'], dimension: 'calendar', factor: 1_200 },
  { unit: 'kilogram', words: ['kilogram', 'kilograms', 'kilogramme', 'kilogrammes', 'kg', 'kilo', 'kilos'], dimension: 'mass', factor: 1 },
  { unit: 'pound-mass', words: ['lb', 'lbs'], dimension: 'mass', factor: 0.4536 },
  { unit: 'tonne', words: ['tonne', 'tonnes', 'ton', 'tons'], dimension: 'mass', factor: 1_000 },
  { unit: 'metre', words: ['metre', 'metres', 'meter', 'meters'], dimension: 'length', factor: 1 },
  { unit: 'foot', words: ['foot', 'feet', 'ft'], dimension: 'length', factor: 0.3048 },
  {
    unit: 'kilometre',
    words: ['kilometre', 'kilometres', 'kilometer', 'kilometers', 'km', 'kms'],
    dimension: 'length',
    factor: 1_000,
  },
  { unit: 'mile', words: ['mile', 'miles'], dimension: 'length', factor: 1_609.34 },
  { unit: 'nautical-mile', words: ['nm'], dimension: 'length', factor: 1_852 },
  { unit: 'hectare', words: ['hectare', 'hectares', 'ha'], dimension: 'area', factor: 1 },
  { unit: 'acre', words: ['acre', 'acres'], dimension: 'area', factor: 0.4047 },
  { unit: 'percent', words: ['%', 'percent', 'per cent', 'pc', 'pct'], dimension: 'share', factor: 1 },
  { unit: 'percentage-point', words: ['percentage point', 'percentage points'], dimension: 'share', factor: 1 },
  { unit: 'degree', words: ['degree', 'degrees'], dimension: 'temperature', factor: 1 },
  { unit: 'megawatt', words: ['megawatt', 'megawatts', 'mw'], dimension: 'energy', factor: 1 },
  { unit: 'gigawatt', words: ['gigawatt', 'gigawatts', 'gw'], dimension: 'energy', factor: 1_000 },
  { unit: 'litre', words: ['litre', 'litres', 'liter', 'liters'], dimension: 'volume', factor: 1 },
  { unit: 'barrel', words: ['barrel', 'barrels'], dimension: 'volume', factor: 159 },
  { unit: 'gallon', words: ['gallon', 'gallons'], dimension: 'volume', factor: 3.785 },
];

export interface CurrencyRow {
  /** ISO 4217. */
  readonly code: string;
  readonly symbols: readonly string[];
  /** Words behind the figure; adjectives of the country may precede them: “US dollars”. */
  readonly words: readonly string[];
}

/** A bare “$” or “dollars” is read as the US dollar, as news does abroad; “A$”, “NZ$” and the like name theirs. */
export const CURRENCIES: readonly CurrencyRow[] = [
  {
    code: 'USD',
    symbols: ['$', 'us$'],
    words: ['dollar', 'dollars', 'us dollar', 'us dollars', 'u.s. dollars', 'american dollars', 'usd'],
  },
  { code: 'AUD', symbols: ['a$', 'au$'], words: ['australian dollars', 'australian dollar', 'aud'] },
  { code: 'CAD', symbols: ['c$', 'ca$'], words: ['canadian dollars', 'canadian dollar', 'cad'] },
  { code: 'NZD', symbols: ['nz$'], words: ['new zealand dollars', 'nzd'] },
  { code: 'HKD', symbols: ['hk$'], words: ['hong kong dollars', 'hkd'] },
  { code: 'SGD', symbols: ['s$'], words: ['singapore dollars', 'sgd'] },
  { code: 'EUR', symbols: ['€'], words: ['euro', 'euros', 'eur'] },
  { code: 'GBP', symbols: ['£'], words: ['pounds sterling', 'british pounds', 'pounds', 'pound', 'gbp', 'sterling'] },
  { code: 'JPY', symbols: ['¥'], words: ['yen', 'japanese yen', 'jpy'] },
  { code: 'CNY', symbols: ['rmb'], words: ['yuan', 'renminbi', 'cny'] },
  { code: 'INR', symbols: ['₹', 'rs'], words: ['rupees', 'rupee', 'indian rupees', 'inr'] },
  { code: 'PKR', symbols: [], words: ['pakistani rupees', 'pkr'] },
  { code: 'KRW', symbols: ['₩'], words: ['won', 'south korean won', 'krw'] },
  { code: 'RUB', symbols: ['₽'], words: ['roubles', 'rouble', 'rubles', 'ruble', 'rub'] },
  { code: 'UAH', symbols: ['₴'], words: ['hryvnia', 'hryvnias', 'uah'] },
  { code: 'TRY', symbols: ['₺'], words: ['lira', 'turkish lira', 'liras', 'try'] },
  { code: 'CHF', symbols: [], words: ['swiss francs', 'swiss franc', 'chf'] },
  { code: 'XOF', symbols: [], words: ['cfa francs', 'cfa'] },
  { code: 'BRL', symbols: ['r$'], words: ['reais', 'real', 'brl'] },
  { code: 'MXN', symbols: [], words: ['pesos', 'peso', 'mexican pesos', 'mxn'] },
  { code: 'ZAR', symbols: [], words: ['rand', 'zar'] },
  { code: 'NGN', symbols: ['₦'], words: ['naira', 'ngn'] },
  { code: 'KES', symbols: [], words: ['shillings', 'kenyan shillings', 'kes'] },
  { code: 'EGP', symbols: [], words: ['egyptian pounds', 'egp'] },
  { code: 'SAR', symbols: [], words: ['riyals', 'saudi riyals', 'sar'] },
  { code: 'AED', symbols: [], words: ['dirhams', 'dirham', 'aed'] },
  { code: 'ILS', symbols: ['₪'], words: ['shekels', 'shekel', 'ils'] },
  { code: 'IRR', symbols: [], words: ['rials', 'rial', 'irr'] },
  { code: 'KZT', symbols: ['₸'], words: ['tenge', 'kzt'] },
  { code: 'SEK', symbols: [], words: ['swedish kronor', 'kronor', 'sek'] },
  { code: 'NOK', symbols: [], words: ['norwegian kroner', 'kroner', 'nok'] },
  { code: 'PLN', symbols: [], words: ['zloty', 'zlotys', 'pln'] },
  { code: 'BTC', symbols: ['₿'], words: ['bitcoin', 'bitcoins'] },
];

/** Nouns that count people: figures under two of them may be compared (“13,000 people”, “13,000 lives”). Lemmas. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'people person man woman child civilian soldier troop troops policeman officer fighter rebel militant insurgent gunman hostage prisoner captive ' +
    'detainee inmate sailor seaman seafarer crew crewman passenger resident villager citizen national worker migrant refugee asylum-seeker student ' +
    'pupil teacher nurse doctor medic engineer journalist reporter protester demonstrator activist supporter lawmaker deputy minister delegate ' +
    'diplomat official representative observer monitor expert peacekeeper guard pilot victim casualty life dead fatality death body survivor injured ' +
    'wounded tourist visitor fan pilgrim farmer fisherman miner trader lawyer judge voter member evacuee family-member relative staff employee adviser ' +
    'serviceman servicemen conscript recruit volunteer mercenary convict defendant suspect human soul personnel'
  ).split(' '),
);

/** Nouns behind a number that are no unit of it: they head a time or a list, or are too empty to count. */
export const NO_UNIT_NOUNS: ReadonlySet<string> = new Set([
  'half',
  'part',
  'other',
  'more',
  'kind',
  'sort',
  'way',
  'respect',
  'am',
  'pm',
  'gmt',
  'utc',
  'time',
]);
