import { happeningWeights } from '../../lexicon/data/happening-weights.js';
import type { FlagScene } from '../flags.js';
import type { EventType } from '../types.js';
import type { ReportView } from '../view.js';
import { signsOf, type Told } from './signs.js';

/** What a predicate most likely tells, and how likely that is. */
export interface Guess {
  readonly type: EventType;
  /** 0–1. */
  readonly likelihood: number;
}

/** Words with their codes, in order: “abduct abc,abscond …”. A map of all of them would take longer to make than a report has words to look up. */
type Words = readonly string[];

interface Weights {
  /** Of classes that a letter stands for; the first is “none”. */
  readonly classes: readonly string[];
  readonly verbs: Words;
  readonly nouns: Words;
  readonly objects: Words;
  readonly above: Words;
  readonly signs: ReadonlyMap<string, string>;
}

let read: Weights | null = null;
const places = new Int8Array(128);

function weights(): Weights {
  if (read) return read;
  const { classes, letters, verbs, nouns, objects, above, signs } = happeningWeights;
  for (let k = 0; k < letters.length; k++) places[letters.charCodeAt(k)] = k;
  read = {
    classes: classes.split(' '),
    verbs: verbs.split(','),
    nouns: nouns.split(','),
    objects: objects.split(','),
    above: above.split(','),
    signs: new Map(signs.split(',').map((entry) => entry.split('\t') as [string, string])),
  };
  return read;
}

/** The code of a word by binary search; undefined where the table has none. */
function codeOf(words: Words, word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  const wanted = `${word} `;
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle] as string) < wanted) from = middle + 1;
    else to = middle;
  }
  const found = words[from];
  return found?.startsWith(wanted) ? found.slice(wanted.length) : undefined;
}

/** Steps stand from −31 on. */
const ZERO = 31;

function add(code: string | undefined, scores: Float64Array): void {
  if (code === undefined) return;
  for (let k = 0; k < code.length; k += 2) {
    const at = places[code.charCodeAt(k)] as number;
    scores[at] = (scores[at] as number) + (places[code.charCodeAt(k + 1)] as number) - ZERO;
  }
}

/** Can the word tell anything at all? Of the commonest 20,000 nouns 8,500 cannot, whatever stands around them. */
export function mayTell(view: ReportView, token: number): boolean {
  const { verbs, nouns } = weights();
  return codeOf(view.isVerb(token) ? verbs : nouns, view.tokens.lemma(token).toLowerCase()) !== undefined;
}

/** The likeliest happening by softmax regression over the signs of the scene’s trigger. `told`: what rows have read in the report. */
export function guessOf(scene: FlagScene, told: readonly Told[]): Guess {
  const { classes, verbs, nouns, objects, above, signs: ofSigns } = weights();
  const { words, signs, isVerb } = signsOf(scene, told);
  const scores = new Float64Array(classes.length);
  add(happeningWeights.bias, scores);
  for (const sign of signs) add(ofSigns.get(sign), scores);
  add(codeOf(isVerb ? verbs : nouns, words.trigger), scores);
  add(codeOf(objects, words.obj), scores);
  add(codeOf(above, words.above), scores);
  let best = 1;
  let sum = 0;
  const top = scores.reduce((a, b) => Math.max(a, b));
  for (let c = 0; c < scores.length; c++) {
    sum += Math.exp(((scores[c] as number) - top) * happeningWeights.step);
    if (c > 0 && (scores[c] as number) > (scores[best] as number)) best = c;
  }
  return { type: classes[best] as EventType, likelihood: Math.exp(((scores[best] as number) - top) * happeningWeights.step) / sum };
}
