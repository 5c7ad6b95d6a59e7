import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluateGumAppositions } from './gum-appositions.js';
import { evaluateLanguage, languageCorpusFiles } from './language.js';
import { evaluateNames } from './names.js';
import { evaluatePatterns, PATTERNS } from './patterns.js';
import { evaluateSentences } from './sentences.js';
import { evaluateSpeech } from './speech.js';
import { evaluateStories, STORIES, storyFiles } from './stories.js';
import { evaluateTimes } from './times.js';

/** Folder of the openly licensed training and tuning data; not part of the project. */
export const DATA = process.env['CROSSWIRE_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** One thing that is measured. Percent, except counts of failures. */
export interface EvalSet {
  readonly name: string;
  readonly about: string;
  /** Null where the set needs nothing that a clone does not have. */
  readonly needs: string | null;
  files(): string[];
  measure(): Promise<Record<string, number>>;
}

const data = (...names: string[]): string[] => names.map((name) => join(DATA, name));
const READINGS = fileURLToPath(new URL('../../test/gold/readings.json', import.meta.url));

export const SETS: readonly EvalSet[] = [
  {
    name: 'stories',
    about: 'the first eight whole stories against their gold records (macro means); the rules were developed on them',
    needs: null,
    files: () => storyFiles('first'),
    measure: () => evaluateStories('first'),
  },
  {
    name: 'own-stories',
    about: 'stories written later, against their gold records (macro means)',
    needs: null,
    files: () => storyFiles('own'),
    measure: () => evaluateStories('own'),
  },
  {
    name: 'language',
    about: 'tagger, parser and name recogniser on the development sets, gold tokens',
    needs: DATA,
    files: () => languageCorpusFiles(DATA),
    measure: () => evaluateLanguage(DATA),
  },
  {
    name: 'sentences',
    about: 'sentence ends and tokens of GUM news rebuilt as plain text',
    needs: DATA,
    files: () => data('ud-gum-free.dev.conllu.gz', 'ud-gum-free.train.conllu.gz'),
    measure: () => evaluateSentences(DATA),
  },
  {
    name: 'patterns',
    about: 'appositions, reported clauses and sources on sentences written for this project: tuned half, held-out half',
    needs: null,
    files: () => [PATTERNS],
    measure: async () => evaluatePatterns(),
  },
  {
    name: 'speech',
    about: 'attributions on GUM news: source and cue; appositions set off by a mark',
    needs: DATA,
    files: () => data('ud-gum-free.dev.conllu.gz', 'ud-gum-free.train.conllu.gz'),
    measure: async () => ({
      ...(await evaluateSpeech(DATA)),
      'appositions.gum': evaluateGumAppositions(DATA).ours,
    }),
  },
  {
    name: 'times',
    about: 'time expressions on the stories and on MEANTIME',
    needs: DATA,
    files: () => [...storyFiles('first'), ...data('meantime.dev.tar.gz')],
    measure: () => evaluateTimes(STORIES, DATA),
  },
  {
    name: 'names',
    about: 'people, mentions, readings on the stories; pronouns on GUM news; name tags on UNER and CrossNER',
    needs: DATA,
    files: () => [
      ...storyFiles('first'),
      ...storyFiles('own'),
      READINGS,
      ...data('ud-gum-free.dev.conllu.gz', 'uner-ewt.dev.iob2.gz', 'crossner-politics.dev.txt.gz'),
    ],
    measure: () => evaluateNames(STORIES, DATA),
  },
];

export const isAvailable = (set: EvalSet): boolean => set.needs === null || existsSync(set.needs);
