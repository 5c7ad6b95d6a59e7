/**
 * States that are not today's, and today's states under names that tables still print. A visit by the head of a past state is no visit by the
 * head of a state of today that bears its name: Saigon's president in Washington in 1973 is not “a Vietnamese leader” of today's Vietnam.
 * Dates are ISO days, both included. Codes: ISO 3166-1 alpha-2 for today's states. Periods after ISO 3166-3 (names withdrawn since 1974) and,
 * for older states, the dates on which they were proclaimed and ended.
 */
export interface PastStateRow {
  /** How the record calls it. */
  readonly name: string;
  /** Printed names that mean it while it existed. */
  readonly names: readonly string[];
  readonly from: string;
  readonly to: string;
  /** States of today on its territory. */
  readonly now: readonly string[];
  /** Why it is not one of these. */
  readonly reason: string;
}

export const PAST_STATES: readonly PastStateRow[] = [
  {
    name: 'State of Vietnam',
    names: ['State of Vietnam', 'State of Viet Nam'],
    from: '1949-06-14',
    to: '1955-10-25',
    now: ['VN'],
    reason: 'the state of Bao Dai; today’s Vietnam was proclaimed by its opponent',
  },
  {
    name: 'South Vietnam',
    names: ['South Vietnam', 'South Viet Nam', 'Republic of Vietnam', 'Republic of Viet Nam'],
    from: '1955-10-26',
    to: '1976-07-01',
    now: ['VN'],
    reason: 'ended by the union of 1976 under the government of the North',
  },
  {
    name: 'North Vietnam',
    names: ['North Vietnam', 'North Viet Nam', 'Democratic Republic of Vietnam'],
    from: '1945-09-02',
    to: '1976-07-01',
    now: ['VN'],
    reason: 'one of two states that became Vietnam in 1976',
  },
  {
    name: 'Vietnam before 1976',
    names: ['Vietnam', 'Viet Nam'],
    from: '1945-09-02',
    to: '1976-07-01',
    now: ['VN'],
    reason: 'the bare name does not tell which of the two states is meant',
  },
  {
    name: 'Soviet Union',
    names: ['Soviet Union', 'USSR', 'U.S.S.R.', 'Union of Soviet Socialist Republics', 'Russia'],
    from: '1922-12-30',
    to: '1991-12-25',
    now: ['RU', 'UA', 'BY', 'UZ', 'KZ', 'GE', 'AZ', 'LT', 'MD', 'LV', 'KG', 'TJ', 'AM', 'TM', 'EE'],
    reason: 'fifteen states came of it; Russia took over its seat at the United Nations',
  },
  {
    name: 'East Germany',
    names: ['East Germany', 'German Democratic Republic', 'GDR'],
    from: '1949-10-07',
    to: '1990-10-02',
    now: ['DE'],
    reason: 'joined the Federal Republic, which goes on',
  },
  {
    name: 'Czechoslovakia',
    names: ['Czechoslovakia'],
    from: '1918-10-28',
    to: '1992-12-31',
    now: ['CZ', 'SK'],
    reason: 'parted into two states',
  },
  {
    name: 'Yugoslavia',
    names: ['Yugoslavia'],
    from: '1918-12-01',
    to: '1992-04-26',
    now: ['BA', 'HR', 'ME', 'MK', 'RS', 'SI', 'XK'],
    reason: 'parted into several states',
  },
  {
    name: 'Serbia and Montenegro',
    names: ['Yugoslavia', 'Serbia and Montenegro', 'Federal Republic of Yugoslavia'],
    from: '1992-04-27',
    to: '2006-06-05',
    now: ['RS', 'ME', 'XK'],
    reason: 'called Yugoslavia until February 2003; parted into two states in 2006',
  },
  {
    name: 'North Yemen',
    names: ['North Yemen', 'Yemen Arab Republic', 'Yemen'],
    from: '1918-10-30',
    to: '1990-05-21',
    now: ['YE'],
    reason: 'one of two states that became Yemen in 1990; its neighbour was never called Yemen alone',
  },
  {
    name: 'South Yemen',
    names: ['South Yemen', 'Yemen, Democratic', 'Democratic Yemen', 'People’s Democratic Republic of Yemen'],
    from: '1967-11-30',
    to: '1990-05-21',
    now: ['YE'],
    reason: 'one of two states that became Yemen in 1990',
  },
  {
    name: 'Republic of China on the mainland',
    names: ['China', 'Republic of China'],
    from: '1912-01-01',
    to: '1949-09-30',
    now: ['CN', 'TW'],
    reason: 'the state before the People’s Republic was proclaimed',
  },
  {
    name: 'Korea before 1948',
    names: ['Korea'],
    from: '1897-10-12',
    to: '1948-08-14',
    now: ['KP', 'KR'],
    reason: 'two states came of it',
  },
  {
    name: 'Hawaii',
    names: ['Hawaii', 'Hawaiian Kingdom', 'Kingdom of Hawaii'],
    from: '1795-01-01',
    to: '1898-08-11',
    now: ['US'],
    reason: 'a state of its own until it was annexed',
  },
  {
    name: 'Tanganyika',
    names: ['Tanganyika'],
    from: '1961-12-09',
    to: '1964-04-25',
    now: ['TZ'],
    reason: 'united with Zanzibar',
  },
  {
    name: 'Rhodesia',
    names: ['Rhodesia', 'Southern Rhodesia', 'Zimbabwe Rhodesia'],
    from: '1923-09-12',
    to: '1980-04-17',
    now: ['ZW'],
    reason: 'the territory under settlers’ rule, before independence',
  },
  {
    name: 'Netherlands Antilles',
    names: ['Netherlands Antilles'],
    from: '1954-12-15',
    to: '2010-10-09',
    now: ['CW', 'SX', 'BQ'],
    reason: 'dissolved',
  },
  {
    name: 'Ottoman Empire',
    names: ['Ottoman Empire', 'Turkey'],
    from: '1299-01-01',
    to: '1922-10-31',
    now: ['TR'],
    reason: 'the republic counts as a new state in the records of visits',
  },
  {
    name: 'Austria-Hungary',
    names: ['Austria-Hungary'],
    from: '1867-06-08',
    to: '1918-11-11',
    now: ['AT', 'HU'],
    reason: 'parted into several states',
  },
];

export interface FormerNameRow {
  readonly names: readonly string[];
  readonly iso: string;
  readonly reason: string;
}

/** Other and older names of states that still are the same. */
export const FORMER_NAMES: readonly FormerNameRow[] = [
  { names: ['Siam'], iso: 'TH', reason: 'renamed in 1939' },
  { names: ['Persia'], iso: 'IR', reason: 'renamed in 1935' },
  { names: ['Ceylon'], iso: 'LK', reason: 'renamed in 1972' },
  { names: ['Burma'], iso: 'MM', reason: 'renamed in 1989' },
  { names: ['Zaire', 'Congo-Leopoldville', 'Congo-Kinshasa'], iso: 'CD', reason: 'renamed in 1997' },
  { names: ['Congo-Brazzaville', 'Republic of Congo'], iso: 'CG', reason: 'named after its capital to tell it from its neighbour' },
  { names: ['Upper Volta'], iso: 'BF', reason: 'renamed in 1984' },
  { names: ['Dahomey'], iso: 'BJ', reason: 'renamed in 1975' },
  { names: ['Ivory Coast', 'Cote d’Ivoire', 'Côte d’Ivoire'], iso: 'CI', reason: 'one name in two languages' },
  { names: ['Cape Verde', 'Cabo Verde'], iso: 'CV', reason: 'one name in two languages' },
  { names: ['East Timor', 'Timor Leste', 'Timor-Leste'], iso: 'TL', reason: 'one name in two languages' },
  { names: ['Swaziland'], iso: 'SZ', reason: 'renamed in 2018' },
  { names: ['Macedonia', 'Former Yugoslav Republic of Macedonia'], iso: 'MK', reason: 'renamed in 2019' },
  { names: ['Khmer Republic', 'Democratic Kampuchea', 'Kampuchea'], iso: 'KH', reason: 'names of 1970–1990' },
  { names: ['Czech Republic'], iso: 'CZ', reason: 'short name since 2016: Czechia' },
  { names: ['Slovak Republic'], iso: 'SK', reason: 'long name' },
  { names: ['Kyrgyz Republic', 'Kirghizia'], iso: 'KG', reason: 'long and Soviet names' },
  { names: ['Byelorussia'], iso: 'BY', reason: 'Soviet name' },
  { names: ['Western Samoa', 'Somoa'], iso: 'WS', reason: 'renamed in 1997; a misprint of the Office of the Historian' },
  { names: ['Union of South Africa'], iso: 'ZA', reason: 'name until 1961' },
  { names: ['Muscat & Oman', 'Muscat and Oman'], iso: 'OM', reason: 'name until 1970' },
  { names: ['Malaya', 'Federation of Malaya'], iso: 'MY', reason: 'the federation was enlarged and renamed in 1963' },
  { names: ['Somali Republic'], iso: 'SO', reason: 'name until 1969' },
  { names: ['Bosnian Federation', 'Bosnia'], iso: 'BA', reason: 'part or short form, as tables print it' },
  { names: ['Brunei Darussalam'], iso: 'BN', reason: 'long name' },
  { names: ['St. Christopher and Nevis'], iso: 'KN', reason: 'the constitution allows both names' },
  { names: ['West Germany', 'Federal Republic of Germany'], iso: 'DE', reason: 'the state of 1949 goes on' },
  {
    names: ['Republic of Korea', 'South Korea', 'Korea'],
    iso: 'KR',
    reason: 'in tables of visits the bare name is the South’s; before 1948 see above',
  },
  { names: ['People’s Republic of China', 'China'], iso: 'CN', reason: 'since October 1949' },
  { names: ['Republic of China', 'Taiwan'], iso: 'TW', reason: 'since October 1949' },
  { names: ['Holy See', 'Vatican City', 'Vatican'], iso: 'VA', reason: 'the see and its city are visited as one' },
  { names: ['Palestinian Authority', 'West Bank', 'Gaza', 'Palestinian territories'], iso: 'PS', reason: 'as tables print it' },
  { names: ['Federated States of Micronesia'], iso: 'FM', reason: 'long name' },
  { names: ['Democratic Republic of the Congo', 'Democratic Republic of Congo'], iso: 'CD', reason: 'long name' },
];
