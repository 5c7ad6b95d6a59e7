import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../src/story/entities/index.js';
import { bodyKey, isAcronymOf } from '../../../src/story/entities/keys.js';
import { type ChainSpec, reading } from '../support.js';

const alone = { alignment: () => [], sameOrigin: () => false };

/** Whether the two chains, one in each report, come out as one entity. */
function together(a: ChainSpec, b: ChainSpec, ties = alone): boolean {
  const found = findEntities([reading('A', `${a.forms.join('. ')}.`, [a]), reading('B', `${b.forms.join('. ')}.`, [b])], ties);
  return found.entityOf('A', 0) === found.entityOf('B', 0);
}

const person = (name: string, country: string | null = null, more: Partial<ChainSpec> = {}): ChainSpec => ({
  type: 'person',
  name,
  country,
  forms: [name],
  ...more,
});
const body = (name: string, country: string | null = null): ChainSpec => ({ type: 'organisation', name, country, forms: [name] });

describe('names of one entity in two reports', () => {
  test.each<[string, ChainSpec, ChainSpec]>([
    ['marks', person('Şebnem Yıldırım', 'TR'), person('Sebnem Yildirim', 'TR')],
    ['transliteration', person('Bakhtiyor Rakhimov', 'UZ'), person('Bahtiyor Rahimov', 'UZ')],
    ['family name only', person('Ngozi Adeyemi', 'NG'), person('Adeyemi')],
    ['a middle name more', person('Carlos Andrés Quiroga'), person('Carlos Quiroga', 'BO')],
    [
      'a state under two names',
      { type: 'state', name: 'Ivory Coast', country: 'CI', forms: ['Ivory Coast'] },
      { type: 'state', name: "Côte d'Ivoire", country: 'CI', forms: ["Côte d'Ivoire"] },
    ],
    ['acronym', body('Southern African Development Community'), body('SADC')],
    ['adjective and of', body('Foreign Ministry of Mexico', 'MX'), body('Mexican Foreign Ministry', 'MX')],
    ['ministry without its country', body('Foreign Ministry', 'PE'), body('Peruvian Foreign Ministry', 'PE')],
    ['a ministry in two wordings', body('Ministry of Foreign Affairs', 'PE'), body('Peruvian Foreign Ministry', 'PE')],
    ['a ship and its prefix', body('BRP Sierra Alta'), body('Sierra Alta')],
  ])('%s', (_, a, b) => expect(together(a, b)).toBe(true));

  test.each<[string, ChainSpec, ChainSpec]>([
    ['two people of one family name', person('Ngozi Adeyemi', 'NG'), person('Tunde Adeyemi', 'NG')],
    ['one name, two countries', person('Adeyemi', 'NG'), person('Ngozi Adeyemi', 'BJ')],
    ['two ministries', body('Foreign Ministry', 'PE'), body('Foreign Ministry', 'CL')],
    ['a body and its commission', body('Andean Union'), body('Andean Union Commission')],
    [
      'two states',
      { type: 'state', name: 'Niger', country: 'NE', forms: ['Niger'] },
      { type: 'state', name: 'Nigeria', country: 'NG', forms: ['Nigeria'] },
    ],
    [
      'descriptions that no sentence ties',
      person('a senior official', 'PE', { named: false }),
      person('a senior official', 'PE', { named: false }),
    ],
  ])('not %s', (_, a, b) => expect(together(a, b)).toBe(false));

  test('an ambassador is one whether or not it is printed where', () => {
    const named = person('Rosa Quispe', 'BO', { offices: [{ title: 'Ambassador', of: null }] });
    expect(together(named, person('Bolivia’s ambassador to Peru', 'BO', { named: false }))).toBe(true);
    const inChile = person('Rosa Quispe', 'BO', { offices: [{ title: 'ambassador', of: 'Chile' }] });
    expect(together(inChile, person('Bolivia’s ambassador to Peru', 'BO', { named: false }))).toBe(false);
  });

  test('who is named without an office beside it holds the one that another report prints', () => {
    const described = person('the Peruvian foreign minister', 'PE', { named: false, offices: [{ title: 'foreign minister', of: 'Peru' }] });
    const plain = person('Rosa Quispe');
    const mayor = person('Rosa Quispe', 'PE', { offices: [{ title: 'mayor', of: 'Lima' }] });
    const elsewhere = reading('A', 'Rosa Quispe.', [person('Rosa Quispe', 'PE', { offices: [{ title: 'Foreign Minister', of: 'Peru' }] })]);
    const one = (name: ChainSpec): boolean => {
      const both = reading('B', 'the Peruvian foreign minister. Rosa Quispe.', [described, name]);
      const found = findEntities([elsewhere, both], alone);
      return found.entityOf('B', 0) === found.entityOf('B', 1);
    };
    expect(one(plain)).toBe(true);
    expect(one(mayor)).toBe(false);
  });

  test('somebody known by the office joins who holds it', () => {
    const named = person('Rosa Quispe', 'PE', { offices: [{ title: 'Foreign Minister', of: 'Peru' }] });
    const described = person('the Peruvian foreign minister', 'PE', { named: false, offices: [{ title: 'foreign minister', of: 'Peru' }] });
    expect(together(named, described)).toBe(true);
  });

  test('a bare family name that fits two people joins neither', () => {
    const two = reading('A', 'Ngozi Adeyemi. Tunde Adeyemi.', [person('Ngozi Adeyemi', 'NG'), person('Tunde Adeyemi', 'NG')]);
    const found = findEntities([two, reading('B', 'Adeyemi.', [person('Adeyemi', 'NG')])], alone);
    expect(new Set([found.entityOf('A', 0), found.entityOf('A', 1), found.entityOf('B', 0)]).size).toBe(3);
  });

  test('ids follow the first mention, evidence is true to the text', () => {
    const first = reading('A', 'Lima hosts Rosa Quispe.', [
      person('Rosa Quispe', 'PE'),
      { type: 'place', name: 'Lima', country: 'PE', forms: ['Lima'] },
    ]);
    const { entities } = findEntities([first], alone);
    expect(entities.map(({ id, name }) => [id, name])).toEqual([
      ['n1', 'Lima'],
      ['n2', 'Rosa Quispe'],
    ]);
    for (const entity of entities)
      for (const { start, end, text } of entity.mentions) expect(first.text.article.text.slice(start, end)).toBe(text);
  });
});

describe('keys', () => {
  test.each([
    ['the Foreign Ministry of Mexico', 'MX', 'Mexican foreign ministry', 'MX', true],
    ['Ministry of Defence', 'KE', 'Kenyan Defence Ministry', null, true],
    ['Ministry of Defence', 'KE', 'Ministry of Health', 'KE', false],
  ])('%s (%s) and %s (%s)', (a, country, b, other, same) => expect(bodyKey(a, country) === bodyKey(b, other)).toBe(same));

  test.each([
    ['SADC', 'Southern African Development Community', true],
    ['AU', 'African Union', true],
    ['WHO', 'World Food Programme', false],
    ['Shell', 'Southern Hemisphere Electric Light Ltd', false],
  ])('%s for %s', (short, long, expected) => expect(isAcronymOf(short, long)).toBe(expected));
});
