import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Analyzer, loadModel } from '../../../src/model/index.js';
import { buildBase, type Chain } from '../../../src/text/index.js';
import { findChains } from '../../../src/text/names/index.js';

const MODEL = fileURLToPath(new URL('../../../models/en.bin', import.meta.url));
let analyzer: Analyzer | null = null;

function chainsOf(text: string): readonly Chain[] {
  analyzer ??= loadModel(readFileSync(MODEL));
  const head = { file: null, url: null, language: 'en', publisher: null, headline: null, byline: null, dateline: null, credit: null };
  const spans = { datelineSpan: null, creditSpan: null, printedDates: [], furniture: [] };
  return findChains(buildBase({ id: 'A', text, ...head, ...spans, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] }, analyzer));
}

const named = (chains: readonly Chain[], name: string): Chain | undefined => chains.find((chain) => chain.name === name);
const textsOf = (text: string, chain: Chain | undefined): string[] =>
  chain?.mentions.map((mention) => text.slice(mention.start, mention.end)) ?? [];

test('the shipped model is there', () => expect(existsSync(MODEL)).toBe(true));

describe('people with their posts and states', () => {
  test.each([
    ['Kenyan President Wanjiru Otieno flew to Oslo on Monday.', 'Wanjiru Otieno', 'President', 'KE'],
    ['Prime Minister Tevita Moala of Tonga welcomed the visitors.', 'Tevita Moala', 'Prime Minister', 'TO'],
    ['Uruguay’s foreign minister, Rodrigo Bentancur, left for Lima.', 'Rodrigo Bentancur', 'foreign minister', 'UY'],
    ['Aisulu Toktogulova, the Kyrgyz finance minister, signed the loan.', 'Aisulu Toktogulova', 'finance minister', 'KG'],
    ['Sibusiso Ndlela, the defence minister of Zambia, denied it.', 'Sibusiso Ndlela', 'defence minister', 'ZM'],
    ['Former Latvian President Valdis Ozoliņš died on Friday.', 'Valdis Ozoliņš', 'President', 'LV'],
    ['Bhutanese Prime Minister Karma Dorji met reporters.', 'Karma Dorji', 'Prime Minister', 'BT'],
    ['Kenya sent Minister of Oil Wanjiru Otieno of Kenya to Oslo.', 'Wanjiru Otieno', 'Minister of Oil', 'KE'],
    ['The pact was signed by Minister of Foreign Affairs Dr. Karma Dorji of Bhutan.', 'Karma Dorji', 'Minister of Foreign Affairs', 'BT'],
    ['Bolivian Vice President Marisol Quispe spoke first.', 'Marisol Quispe', 'Vice President', 'BO'],
  ])('%s', (text, name, title, iso) => {
    const chain = named(chainsOf(text), name);
    expect(chain?.type).toBe('person');
    expect(chain?.country).toBe(iso);
    expect(chain?.offices[0]?.title).toBe(title);
  });

  test('“former” is kept apart from the title', () => {
    const chain = named(chainsOf('Russia will send former President Grigori Sablin to the talks in Hanoi.'), 'Grigori Sablin');
    expect(chain?.offices[0]).toMatchObject({ title: 'President', former: true });
  });

  test.each([
    ['President Ama Boateng arrived in Accra. Boateng said she was tired.', 'Ama Boateng', ['Boateng', 'she']],
    ['Kim Jae Hoon met the press in Seoul. Kim said he would return.', 'Kim Jae Hoon', ['Kim', 'he']],
    ['Foreign Minister Pedro Ruiz Lafuente spoke in Quito. Ruiz Lafuente left at once.', 'Pedro Ruiz Lafuente', ['Ruiz Lafuente']],
    ['Senator Ludmila van der Merwe resigned. Van der Merwe gave no reason.', 'Ludmila van der Merwe', ['Van der Merwe']],
  ])('short names and pronouns: %s', (text, name, others) => {
    const mentions = textsOf(text, named(chainsOf(text), name));
    for (const other of others) expect(mentions).toContain(other);
  });
});

test('two people told apart by their states are people', () => {
  const chains = chainsOf('Solveig Aasheim of Norway and Märt Kallaste of Estonia sat side by side.');
  expect(named(chains, 'Märt Kallaste')).toMatchObject({ type: 'person', country: 'EE' });
});

test('one name with and without its accents is one person', () => {
  const text = 'Elif Nur Cakiroglu arrived in Rome. Çakıroğlu met the pope.';
  expect(textsOf(text, named(chainsOf(text), 'Elif Nur Cakiroglu'))).toEqual(['Elif Nur Cakiroglu', 'Çakıroğlu']);
});

test('whoever calls somebody in and hands “him” something is not “him”', () => {
  const text = 'Indranie Persaud called the ambassador in on Monday and handed him a note. “These were men in uniform,” she said.';
  expect(textsOf(text, named(chainsOf(text), 'Indranie Persaud'))).not.toContain('him');
  expect(textsOf(text, named(chainsOf(text), 'Indranie Persaud'))).toContain('she');
});

test('whoever does something to thank “him” is not “him”', () => {
  const text = 'Paulo Mota spoke. Vesna Ilijević telephoned Paulo Mota on Monday to thank him.';
  expect(textsOf(text, named(chainsOf(text), 'Vesna Ilijević'))).not.toContain('him');
  const control = 'Paulo Mota arrived on Monday, and Vesna Ilijević came to thank him.';
  expect(textsOf(control, named(chainsOf(control), 'Paulo Mota'))).toContain('him');
});

test('whose word a report gives goes on speaking, and not whoever the news is about', () => {
  const told = 'Ana Lind and Paulo Mota spoke for an hour, according to ministry spokesman Karl Berg. “We want a solution,” he said.';
  expect(textsOf(told, named(chainsOf(told), 'Karl Berg'))).toContain('he');
  const acts = 'Paulo Mota arrived on Monday, according to ministry spokesman Karl Berg. He goes on to Rome.';
  expect(textsOf(acts, named(chainsOf(acts), 'Paulo Mota'))).toContain('He');
});

describe('bodies, states and places', () => {
  test.each([
    ['The Chadian Foreign Ministry summoned the envoy.', 'organisation', 'TD'],
    ['Reuters said the talks had failed.', 'organisation', 'GB'],
    ['The Washington Post published the letter.', 'organisation', 'US'],
    ['Paris Saint-Germain won again on Sunday.', 'organisation', 'FR'],
    ['Fighters of the Polisario Front fired on the convoy.', 'organisation', 'EH'],
    ['The Arab League met in Cairo.', 'organisation', null],
  ])('%s', (text, type, iso) => {
    const chain = chainsOf(text).find((one) => one.type === type);
    expect(chain?.country ?? null).toBe(iso);
  });

  test('an acronym in brackets is learnt', () => {
    const text = 'The West African Fisheries Commission (WAFC) met in Dakar. WAFC gave no date.';
    const chain = chainsOf(text).find((one) => one.name.includes('Fisheries Commission'));
    expect(textsOf(text, chain)).toContain('WAFC');
  });

  test.each(['He bought a china cup and roasted a turkey.', 'They may march in the spring.', 'The polish on the table was fresh.'])(
    'no name in: %s',
    (text) => {
      expect(chainsOf(text).filter((chain) => chain.named)).toEqual([]);
    },
  );
});

describe('a capital as city or government', () => {
  test.each([
    ['They met in Warsaw on Monday.', 'Warsaw', 'city'],
    ['Warsaw said it would expel two diplomats.', 'Warsaw', 'government'],
    ['The delegation flew to Nairobi.', 'Nairobi', 'city'],
    ['Relations with Tehran have improved.', 'Tehran', 'government'],
    ['The hostages were freed by Caracas.', 'Caracas', 'government'],
    ['A bomb went off near Kabul.', 'Kabul', 'city'],
    ['Talks between Baku and Yerevan resumed.', 'Baku', 'government'],
    ['Lima’s airport was closed.', 'Lima', 'city'],
    ['Canberra’s decision angered farmers.', 'Canberra', 'government'],
    ['The court ordered Brasília to pay.', 'Brasília', 'government'],
    ['She left Lisbon on Friday.', 'Lisbon', 'city'],
    ['The minister will travel to Maputo next week.', 'Maputo', 'city'],
    ['The treaty was signed in Vientiane.', 'Vientiane', 'city'],
    ['Ottawa accused Riga of delay.', 'Ottawa', 'government'],
  ])('%s', (text, name, reading) => {
    const mention = chainsOf(text)
      .flatMap((chain) => chain.mentions)
      .find((one) => text.slice(one.start, one.end) === name);
    expect(mention?.reading).toBe(reading);
  });
});

test('the same report gives the same chains', () => {
  const text = 'Ghana’s president, Ama Boateng, met Togo’s leaders in Lomé. She thanked them. The Ghanaian leader then flew home.';
  expect(chainsOf(text)).toEqual(chainsOf(text));
});

test.each([
  // Official papers print office, state and name without a comma; what the office is about is nobody.
  ['The Minister of Foreign Affairs of the Republic of Kenya Wanjiru Otieno telephoned her colleague.', ['Wanjiru Otieno']],
  ['Ambassador of the Republic of Kenya W. Otieno was called to the palace.', ['W. Otieno']],
  ['The Secretary of State for Economic Development of Peru, Ana Lind, signed.', ['Ana Lind']],
  ['The Minister of Foreign Trade of Peru, Ana Lind, signed.', ['Ana Lind']],
  // No office before it, and no name behind.
  ['The airport of the Republic of Kenya was shut.', []],
])('%s', (text, expected) => {
  const people = chainsOf(text as string).filter(({ type }) => type === 'person');
  expect(people.map(({ name }) => name)).toEqual(expected);
});

describe('people nobody names', () => {
  const people = (text: string): string[] =>
    chainsOf(text)
      .filter(({ type }) => type === 'person')
      .map(({ name }) => name);
  test.each([
    ['A Togolese sergeant broke his leg on the road.', ['A Togolese sergeant']],
    ['In 2008 a shepherd was killed on the same canal.', ['a shepherd']],
    ['An officer of the Uzbek border troops gave a different account.', ['An officer of the Uzbek border troops']],
    // Nobody in particular: no past event, or a part that somebody else plays in it.
    ['A sergeant breaks his leg once in a career.', []],
    ['The plan needs a sergeant.', []],
    ['The army had no word for a shepherd.', []],
  ])('%s', (text, names) => expect(people(text)).toEqual(names));
});
