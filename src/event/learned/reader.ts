import { happeningWeights } from '../../lexicon/data/happening-weights.js';
import type { FlagScene } from '../flags.js';
import type { EventType } from '../types.js';
import { signsOf, type Told } from './signs.js';

/** What a predicate most likely tells, and how likely that is. */
export interface Guess {
  readonly type: EventType;
  /** 0–1. */
  readonly likelihood: number;
}

type Table = ReadonlyMap<string, string>;

interface Weights {
  /** Of classes that a letter stands for; the first is “none”. */
  readonly classes: readonly string[];
  readonly verbs: Table;
  readonly nouns: Table;
  readonly objects: Table;
  readonly above: Table;
  readonly signs: Table;
}

let read: Weights | null = null;
const places = new Int8Array(128);

function weights(): Weights {
  if (read) return read;
  const { classes, letters, verbs, nouns, objects, above, signs } = happeningWeights;
  for (let k = 0; k < letters.length; k++) places[letters.charCodeAt(k)] = k;
  const table = (text: string, mark: string): Table =>
    new Map(text.split(',').map((entry) => [entry.slice(0, entry.lastIndexOf(mark)), entry.slice(entry.lastIndexOf(mark) + 1)]));
  read = {
    classes: classes.split(' '),
    verbs: table(verbs, ' '),
    nouns: table(nouns, ' '),
    objects: table(objects, ' '),
    above: table(above, ' '),
    signs: table(signs, '\t'),
  };
  return read;
}

/** Predicates that hardly ever tell anything share a row. */
const REST = '*';
/** Steps stand from −31 on. */
const ZERO = 31;

function add(code: string | undefined, scores: Float64Array): void {
  if (code === undefined) return;
  for (let k = 0; k < code.length; k += 2) {
    const at = places[code.charCodeAt(k)] as number;
    scores[at] = (scores[at] as number) + (places[code.charCodeAt(k + 1)] as number) - ZERO;
  }
}

/** The likeliest happening by softmax regression over the signs of the scene’s trigger. `told`: what rows have read in the report. */
export function guessOf(scene: FlagScene, told: readonly Told[]): Guess {
  const { classes, verbs, nouns, objects, above, signs: ofSigns } = weights();
  const { words, signs, isVerb } = signsOf(scene, told);
  const scores = new Float64Array(classes.length);
  add(happeningWeights.bias, scores);
  for (const sign of signs) add(ofSigns.get(sign), scores);
  const predicates = isVerb ? verbs : nouns;
  add(predicates.get(words.trigger ?? '') ?? predicates.get(REST), scores);
  add(objects.get(words.obj ?? ''), scores);
  add(above.get(words.above ?? ''), scores);
  let best = 1;
  let sum = 0;
  const top = scores.reduce((a, b) => Math.max(a, b));
  for (let c = 0; c < scores.length; c++) {
    sum += Math.exp(((scores[c] as number) - top) * happeningWeights.step);
    if (c > 0 && (scores[c] as number) > (scores[best] as number)) best = c;
  }
  return { type: classes[best] as EventType, likelihood: Math.exp(((scores[best] as number) - top) * happeningWeights.step) / sum };
}
