import { describe, expect, test } from 'vitest';
import { GENERIC_BODIES, WALKS_OF_LIFE } from '../../src/lexicon/record-words.js';
import { entityKeys, isGenericBody, type Known, knownAs, type Newcomer, stateKey, strongKeys, walkOf } from '../../src/record/index.js';

type Short = readonly [name: string, country: string | null, ...titles: string[]];

const thing = (type: Newcomer['type'], [name, country, ...titles]: Short): Newcomer => ({ type, name, names: [], country, titles });
const known = (type: Newcomer['type'], all: readonly Short[]): Known[] => all.map((short, i) => ({ ...thing(type, short), id: i + 1 }));
const shared = (type: Newcomer['type'], a: string, b: string, country: string | null = null): boolean => {
  const keys = new Set(strongKeys(entityKeys({ type, name: a, country })));
  return strongKeys(entityKeys({ type, name: b, country })).some((key) => keys.has(key));
};

describe('keys', () => {
  test.each([
    ['Kim Jong Un', 'Kim Jong-un'],
    ['Kim Jong Un', 'Jong Un Kim'],
    ['Volodymyr Zelensky', 'Vladimir Zelenskyy'],
    ['Tomás Arrieta', 'Tomas Arrieta'],
    ['Nguyễn Phú Trọng', 'Nguyen Phu Trong'],
    ['Ursula von der Leyen', 'Ursula Von Der Leyen'],
    ['Alexander Lukashenko', 'Aleksandr Lukashenko'],
    ['Alexander Lukashenko', 'Alyaksandr Lukashenka'],
    ['Aleksandar Vučić', 'Alexander Vucic'],
    ['Muammar Gaddafi', 'Moammar Qaddafi'],
    ['Muammar Gaddafi', 'Mouammar Kadhafi'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskiy'],
    ['Yousef Haddad', 'Yusuf Haddad'],
    ['Mohammed Ghanim', 'Muhammad Ganim'],
    ['Viktor Yanukovych', 'Victor Yanukovich'],
    ['Yulia Tymoshenko', 'Julia Timoshenko'],
    ['Hassan Nasrallah', 'Hasan Nasralla'],
    ['Gurbanguly Berdimuhamedov', 'Gurbanguly Berdymukhamedov'],
    ['Hosni Mubarak', 'Husni Mubarak'],
  ])('%s and %s share one', (a, b) => expect(shared('person', a, b)).toBe(true));

  test.each([
    ['Kim Jong Un', 'Kim Jong Il'],
    ['Li Qiang', 'Li Keqiang'],
    ['George Bush', 'George Blush'],
    ['Mohammed Ali', 'Mahmoud Ali'],
    ['Ali Hassan', 'Ali Hussein'],
    ['Hamad Khalifa', 'Ahmad Khalifa'],
    ['Kim Yong Nam', 'Kim Yong Chol'],
    ['John Kerry', 'John Kelly'],
    ['Wang Yi', 'Wang Yu'],
    ['Lynn Dahl', 'Lena Dahl'],
    ['Salman Aziz', 'Sulaiman Aziz'],
  ])('%s and %s do not', (a, b) => expect(shared('person', a, b)).toBe(false));

  test.each([
    ['Laos', 'Lao PDR'],
    ['Laos', 'Laotian'],
    ['North Korea', 'DPRK'],
    ['Soviet Union', 'USSR'],
    ['South Vietnam', 'South Vietnamese'],
  ])('%s and %s are one state', (a, b) => expect(stateKey(a, null)).toBe(stateKey(b, null)));

  test.each([
    ['South Vietnam', 'Vietnam'],
    ['North Vietnam', 'Vietnam'],
    ['East Germany', 'Germany'],
    ['Soviet Union', 'Russia'],
    ['North Korea', 'South Korea'],
  ])('%s is not %s', (a, b) => expect(stateKey(a, null)).not.toBe(stateKey(b, null)));

  test.each([
    ['Chinese Foreign Ministry', 'Foreign Ministry of China'],
    ['Chinese Foreign Ministry', 'Foreign Ministry'],
    ['China’s Foreign Ministry', 'the Chinese foreign ministry'],
  ])('%s and %s of one country share one', (a, b) => expect(shared('organisation', a, b, 'CN')).toBe(true));
});

describe('lexicon rows', () => {
  test.each(GENERIC_BODIES)('$example: $reason', ({ example }) => expect(isGenericBody(example)).toBe(true));
  test.each(['United Nations', 'African Union', 'KCNA', 'Hezbollah', 'Red Cross', 'World Health Organization'])(
    '%s is one for all the world',
    (name) => expect(isGenericBody(name)).toBe(false),
  );
  test.each(WALKS_OF_LIFE)('$example: $walk', ({ example, walk }) => expect(walkOf(example)).toBe(walk));
  test('no title belongs to two walks of life', () => {
    const all = WALKS_OF_LIFE.flatMap(({ titles }) => titles.split(' '));
    expect(all.toSorted()).toEqual([...new Set(all)].toSorted());
  });
});

/** Who stands in the record, who comes, and which of them (1, 2 …) he is; null for somebody new. */
const PEOPLE: readonly (readonly [what: string, all: readonly Short[], comes: Short, is: number | null])[] = [
  ['the same name and country', [['Kim Jong Un', 'KP']], ['Kim Jong-un', 'KP'], 1],
  ['a country not given', [['Zhao Leji', 'CN']], ['Zhao Leji', null], 1],
  ['another country', [['John Smith', 'GB']], ['John Smith', 'AU'], null],
  [
    'two of the name, one of the country',
    [
      ['John Smith', 'GB'],
      ['John Smith', 'AU'],
    ],
    ['John Smith', 'AU'],
    2,
  ],
  [
    'two of the name, nothing tells',
    [
      ['John Smith', 'GB'],
      ['John Smith', 'AU'],
    ],
    ['John Smith', null],
    null,
  ],
  [
    'two of one country, told apart by office',
    [
      ['Ali Khan', 'PK', 'army chief'],
      ['Ali Khan', 'PK', 'Finance Minister'],
    ],
    ['Ali Khan', 'PK', 'Finance Minister'],
    2,
  ],
  ['a minister and a striker', [['Ali Khan', 'PK', 'striker']], ['Ali Khan', 'PK', 'Finance Minister'], null],
  ['a minister who was a general', [['Ali Khan', 'PK', 'General']], ['Ali Khan', 'PK', 'Defence Minister'], 1],
  ['the family name with country and title', [['Vladimir Putin', 'RU', 'President']], ['Putin', 'RU', 'President'], 1],
  ['the family name alone', [['Vladimir Putin', 'RU', 'President']], ['Putin', 'RU'], null],
  ['the family name in another country', [['Li Qiang', 'CN', 'Premier']], ['Li', 'SG', 'Premier'], null],
  ['a brother', [['Fidel Castro', 'CU', 'President']], ['Raul Castro', 'CU', 'President'], null],
  ['a middle name left out', [['Mehmet Selçuk Karaosman', 'TR']], ['Selçuk Karaosman', 'TR'], 1],
];

test.each(PEOPLE)('a person: %s', (_, all, comes, is) => {
  const candidates = known('person', all);
  expect(knownAs(thing('person', comes), candidates)?.id ?? null).toBe(is);
});

const BODIES: typeof PEOPLE = [
  ['the same ministry in other words', [['Chinese Foreign Ministry', 'CN']], ['Foreign Ministry', 'CN'], 1],
  ['the ministry of another country', [['Foreign Ministry', 'CN']], ['Foreign Ministry', 'VN'], null],
  ['a ministry of no country', [['Foreign Ministry', 'CN']], ['Foreign Ministry', null], null],
  ['a body of the world', [['United Nations', null]], ['United Nations', null], 1],
  ['a body whose country is not given', [['Hezbollah', 'LB']], ['Hezbollah', null], 1],
  ['parties of one name', [['Communist Party', 'CN']], ['Communist Party', 'VN'], null],
];

test.each(BODIES)('a body: %s', (_, all, comes, is) =>
  expect(knownAs(thing('organisation', comes), known('organisation', all))?.id ?? null).toBe(is),
);

test('a state of the past is not the state of today', () => {
  const states = known('state', [
    ['Vietnam', 'VN'],
    ['South Vietnam', null],
  ]);
  expect(knownAs(thing('state', ['South Vietnam', null]), states)?.id).toBe(2);
  expect(knownAs(thing('state', ['Vietnam', 'VN']), states)?.id).toBe(1);
});

describe('people whom reports spell in many ways', () => {
  const one = (a: string, b: string): boolean => knownAs(thing('person', [a, 'XX']), known('person', [[b, 'XX']])) !== null;
  test.each([
    ['Volodymyr Zelenskiy', 'Volodymyr Zelenskyy'],
    ['Muhammad Yunus', 'Mohammed Yunus'],
    ['Mohamed Bin Zayed Al Nahyan', 'Mohammed bin Zayed Al-Nahyan'],
    ['Abdel Fattah el-Sisi', 'Abdel Fattah al-Sisi'],
    ['Bashar al-Assad', 'Bashar Assad'],
    ['Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan'],
    ['Sergei Lavrov', 'Sergey Lavrov'],
    ['Dmitri Medvedev', 'Dmitry Medvedev'],
    ['Yevgeny Petrov', 'Evgeny Petrov'],
    ['Orbán Viktor', 'Viktor Orban'],
    ['Ishiba Shigeru', 'Shigeru Ishiba'],
    ['Lee Jae-myung', 'Lee Jae Myung'],
    ['Tô Lâm', 'To Lam'],
    ['George Bush', 'George W. Bush'],
    ['George H. W. Bush', 'George H.W. Bush'],
  ])('%s is %s', (a, b) => expect(one(a, b)).toBe(true));

  test.each([
    ['George H.W. Bush', 'George W. Bush'],
    ['Abdullah ibn Omar I', 'Abdullah ibn Omar II'],
    ['Kim Jong Un', 'Kim Yong Nam'],
    ['Kim Jong Un', 'Kim Jong Nam'],
    ['Lee Myung-bak', 'Lee Jae-myung'],
    ['Wang Yi', 'Wang Li'],
    ['Ali Khamenei', 'Ruhollah Khomeini'],
    ['Hassan Rouhani', 'Hussein Rouhani'],
    ['Marie Moreau', 'Maria Moreau'],
  ])('%s is not %s', (a, b) => expect(one(a, b)).toBe(false));
});

test.each([
  ['Republic of Vietnam', 'Vietnam'],
  ['Yugoslavia', 'Serbia'],
  ['Czechoslovakia', 'Czech Republic'],
  ['Guinea', 'Equatorial Guinea'],
  ['Guinea', 'Guinea-Bissau'],
  ['Niger', 'Nigeria'],
  ['Dominica', 'Dominican Republic'],
  ['South Sudan', 'Sudan'],
  ['Republic of Congo', 'DR Congo'],
])('%s is another state than %s', (a, b) => expect(stateKey(a, null)).not.toBe(stateKey(b, null)));

test.each([
  ['Socialist Republic of Vietnam', 'Vietnam'],
  ['Lao', 'Laos'],
  ['Burma', 'Myanmar'],
  ['Swaziland', 'Eswatini'],
  ['Türkiye', 'Turkey'],
  ['Ivory Coast', 'Côte d’Ivoire'],
  ['East Timor', 'Timor-Leste'],
  ['PRC', 'China'],
])('%s is %s', (a, b) => expect(stateKey(a, null)).toBe(stateKey(b, null)));
