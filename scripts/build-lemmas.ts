/**
 * Writes `src/lexicon/data/lemmas.ts`: the words of the training treebanks whose lemma the rules in `src/text/lemma.ts` do not give.
 * Usage: npx tsx scripts/build-lemmas.ts [data folder]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { irregularVerbs } from '../src/lexicon/lemmas.js';
import type { Upos } from '../src/model/index.js';
import { ruleLemma } from '../src/text/lemma.js';

const CLASSES: Readonly<Record<string, 'V' | 'N' | 'A' | 'O'>> = { VERB: 'V', AUX: 'V', NOUN: 'N', ADJ: 'A', ADV: 'A' };

interface Seen {
  readonly lemmas: Map<string, number>;
  readonly tags: Map<string, number>;
}

const most = (counts: ReadonlyMap<string, number>): string =>
  [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';

function readWords(folder: string): Map<string, Seen> {
  const words = new Map<string, Seen>();
  for (const file of ['ud-ewt.train.conllu.gz', 'ud-gum-free.train.conllu.gz']) {
    for (const line of gunzipSync(readFileSync(join(folder, file)))
      .toString('utf8')
      .split('\n')) {
      const [id, form, lemma, upos, xpos] = line.split('\t');
      if (!id || !form || !lemma || !upos || !xpos || !/^\d+$/.test(id) || upos === 'PROPN') continue;
      count(words, form.toLowerCase().replaceAll('’', "'"), lemma.toLowerCase(), upos, xpos);
    }
  }
  return words;
}

function count(words: Map<string, Seen>, form: string, lemma: string, upos: string, xpos: string): void {
  if (!/^[a-z']+$/.test(form) || !/^[a-z]+$/.test(lemma)) return;
  const key = `${CLASSES[upos] ?? 'O'}:${form}`;
  const seen = words.get(key) ?? { lemmas: new Map(), tags: new Map() };
  words.set(key, seen);
  seen.lemmas.set(lemma, (seen.lemmas.get(lemma) ?? 0) + 1);
  const tag = `${upos} ${xpos}`;
  seen.tags.set(tag, (seen.tags.get(tag) ?? 0) + 1);
}

const irregular = new Set(irregularVerbs.split(' ').map((pair) => pair.split('=')[0]));

/** How much of the form's use falls to this class: “in” tagged as a verb is a slip. */
function shareOf(words: ReadonlyMap<string, Seen>, key: string): number {
  const uses = (k: string): number => [...(words.get(k)?.lemmas.values() ?? [])].reduce((sum, n) => sum + n, 0);
  const all = ['V', 'N', 'A', 'O'].reduce((sum, group) => sum + uses(`${group}${key.slice(1)}`), 0);
  return uses(key) / all;
}

function exceptionsOf(words: ReadonlyMap<string, Seen>): Record<'V' | 'N' | 'A' | 'O', string[]> {
  const rows: Record<'V' | 'N' | 'A' | 'O', string[]> = { V: [], N: [], A: [], O: [] };
  for (const [key, seen] of words) {
    const group = key.charAt(0) as 'V' | 'N' | 'A' | 'O';
    const form = key.slice(2);
    const [upos, xpos] = most(seen.tags).split(' ') as [Upos, string];
    const lemma = most(seen.lemmas);
    const times = seen.lemmas.get(lemma) ?? 0;
    // Once is enough for a regular verb form; elsewhere a single case is as often a slip of the pen as a rule.
    const regular = group === 'V' && /(?:ed|ing)$/.test(form) && form.startsWith(lemma.slice(0, -1)) && words.has(`V:${lemma}`);
    if (ruleLemma(form, upos, xpos) === lemma || times < (regular ? 1 : 2)) continue;
    if (group === 'V' && irregular.has(form)) continue;
    if (shareOf(words, key) >= 0.02) rows[group].push(`${form}=${lemma}`);
  }
  rows.V.push(...irregularVerbs.split(' '));
  return rows;
}

const folder = process.argv[2] ?? '../shared/data';
const rows = exceptionsOf(readWords(folder));
const lines = Object.entries(rows).map(([group, pairs]) => `  ${group}: '${pairs.sort().join(' ').replaceAll("'", "\\'")}',`);
const notice = `/**
 * Lemmas that the rules do not give, as form=lemma: V verbs, N nouns, A adjectives and adverbs, O the rest.
 * Made by \`npx tsx scripts/build-lemmas.ts\` from the training part of two treebanks: UD English EWT (CC BY-SA 4.0) and the part of GUM
 * that is free of non-commercial terms (annotations CC BY 4.0).
 */`;
writeFileSync('src/lexicon/data/lemmas.ts', `${notice}\nexport const lemmaExceptions = {\n${lines.join('\n')}\n} as const;\n`);
console.log(
  Object.entries(rows)
    .map(([group, pairs]) => `${group} ${pairs.length}`)
    .join(', '),
);
