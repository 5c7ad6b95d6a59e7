import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluateGumAppositions } from './gum-appositions.js';
import { evaluateOwnClustering, evaluatePublicClustering } from './clustering.js';
import { CORPORA, hasCorpora } from './corpora.js';
import { evaluateOwnKinship, evaluatePublicKinship, evaluateSeedKinship } from './kinship.js';
import { evaluateLanguage, languageCorpusFiles } from './language.js';
import { evaluateHappenings, HAPPENINGS } from './happenings.js';
import { evaluateNames } from './names.js';
import { evaluatePatterns, PATTERNS } from './patterns.js';
import { evaluateSentences } from './sentences.js';
import { evaluateSpeech } from './speech.js';
import { evaluateStories, STORIES, storyFiles } from './stories.js';
import { evaluateTimes } from './times.js';

/** Folder of the openly licensed training and tuning data; not part of the project. */
export const DATA = process.env['CROSSWIRE_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** Folder of two further reports of one agency text. */
const SEEDS = process.env['CROSSWIRE_SEEDS'] ?? fileURLToPath(new URL('../../../shared/seeds', import.meta.url));

/** One thing that is measured. Percent, except counts of failures. */
export interface EvalSet {
  readonly name: string;
  readonly about: string;
  /** Null where the set needs nothing that a clone does not have. */
  readonly needs: string | null;
  /**
   * False where the figures are measured when asked for and never pinned: data that may not be kept anywhere but with whoever has fetched them,
   * and stories that must stay unseen.
   */
  readonly gated?: false;
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
    about: 'twelve stories written later, against their gold records (macro means)',
    needs: null,
    files: () => storyFiles('own'),
    measure: () => evaluateStories('own'),
  },
  {
    name: 'new-stories',
    about: 'eight stories written after those, of which the rules have seen little, against their gold records (macro means)',
    needs: null,
    files: () => storyFiles('new'),
    measure: () => evaluateStories('new'),
  },
  {
    name: 'recent-stories',
    about: 'eight stories more, written by others than the rules, against their gold records (macro means)',
    needs: null,
    files: () => storyFiles('recent'),
    measure: () => evaluateStories('recent'),
  },
  {
    name: 'latest-stories',
    about: 'eight stories after those, unread until lately, against their gold records (macro means)',
    needs: null,
    files: () => storyFiles('latest'),
    measure: () => evaluateStories('latest'),
  },
  {
    name: 'unseen-stories',
    about: 'stories that no rule has seen, against their gold records (macro means); no floor is pinned',
    needs: null,
    gated: false,
    files: () => storyFiles('unseen'),
    measure: () => evaluateStories('unseen'),
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
    about: 'appositions, reported clauses and sources on sentences written for this project: tuned, and only measured',
    needs: null,
    files: () => [PATTERNS],
    measure: async () => evaluatePatterns(),
  },
  {
    name: 'happenings',
    about: 'happenings of single sentences written for this project by people who had not seen the rules: tuned, and only measured',
    needs: null,
    files: () => [HAPPENINGS],
    measure: async () => evaluateHappenings(),
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
  {
    name: 'clustering',
    about: 'the reports of all stories in one heap, undated, told apart',
    needs: null,
    files: () => storyFiles(),
    measure: async () => evaluateOwnClustering(),
  },
  {
    name: 'kinship',
    about: 'pairs of reports of the stories: those of one origin joined, the others not',
    needs: null,
    files: () => storyFiles(),
    measure: async () => evaluateOwnKinship(['crosswire']),
  },
  {
    name: 'clustering-public',
    about: 'public corpora, development shares only, reports in order of arrival (mean of three orders); beside two plain ways',
    needs: CORPORA ?? 'the folder that CROSSWIRE_CORPORA names',
    gated: false,
    files: () => [],
    measure: async () => evaluatePublicClustering(CORPORA ?? ''),
  },
  {
    name: 'kinship-public',
    about: 'public corpora, development shares only: newsrooms apart, near-copies and desk edits joined; beside two plain ways',
    needs: CORPORA ?? 'the folder that CROSSWIRE_CORPORA names',
    gated: false,
    files: () => [],
    measure: async () => ({ ...evaluateOwnKinship(), ...evaluateSeedKinship(SEEDS), ...evaluatePublicKinship(CORPORA ?? '') }),
  },
];

export const isAvailable = (set: EvalSet): boolean => set.needs === null || (set.gated === false ? hasCorpora() : existsSync(set.needs));
