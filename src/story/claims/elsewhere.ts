import { capitalOf, isoOfState } from '../../text/index.js';
import type { StoryContext, StoryReport } from '../context.js';
import type { Entity } from '../document.js';
import type { Unit } from './types.js';
import { keysOf } from './words.js';

/** First letters by which words meet that no ending joins: “neutral” and “neutrality”, “protester” and “protests”. */
const BEGINNING = 5;

const beginning = (word: string): string => `${word.slice(0, BEGINNING)}-`;

/** Keys of one token, by which another report may tell the same anywhere: as a word, by its first letters, as a state. */
export function keysAt({ reading: { text } }: StoryReport, token: number): string[] {
  const { tokens } = text;
  const keys = keysOf(tokens, token, text.sentences[tokens.sentenceOf(token)]?.last ?? token + 1);
  const lower = tokens.lower(token);
  const iso = /^\p{Lu}/u.test(tokens.form(token)) ? isoOfState(lower) : null;
  if (lower.length >= BEGINNING && /^\p{L}+$/u.test(lower)) keys.push(beginning(lower));
  if (SHORT_NAME.test(tokens.form(token))) keys.push(`~${tokens.form(token)}`);
  return iso === null ? keys : [...keys, `^${iso}`];
}

/** “the United Nations” by its initials. */
function initialsOf(name: string): string[] {
  const letters = name.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return letters.length > 1 ? [`~${letters.join('')}`] : [];
}
const SHORT_NAME = /^\p{Lu}{2,6}$/u;

/** “the United Nations” is told by “the UN”, “Abu Dhabi” by “the Emirates”. */
export function keysOfEntity({ id, type, name, country }: Entity): string[] {
  const stands = type === 'state' || (type === 'place' && country !== null && capitalOf(country) === name);
  return [`&${id}`, ...(stands && country !== null ? [`^${country}`] : []), ...initialsOf(name)];
}

/** All keys by sentence: every word of it, everybody it names or describes, figures and dates of its claims. The headline is a sentence, too. */
function keysOfSentences(context: StoryContext, report: StoryReport, units: readonly Unit[]): Set<string>[] {
  const { text } = report.reading;
  const found = text.sentences.map((): Set<string> => new Set());
  const add = (sentence: number, keys: readonly string[]): void => {
    for (const key of keys) found[sentence]?.add(key);
  };
  for (let token = 0; token < text.tokens.count; token++) add(text.tokens.sentenceOf(token), keysAt(report, token));
  for (const { sentence, items } of units) for (const { keys } of items) add(sentence, keys);
  for (const chain of text.chains) {
    const id = context.entityOf(report.id, chain.id);
    if (id !== null) for (const { sentence } of chain.mentions) add(sentence, keysOfEntity(context.entity(id)));
  }
  return found;
}

/** What the reports of a story tell, word by word. Copies tell nothing of their own. */
export class Elsewhere {
  readonly #sentences: ReadonlyMap<string, readonly ReadonlySet<string>[]>;

  constructor(context: StoryContext, units: readonly Unit[]) {
    const reports = context.reports.filter(({ copyOf }) => copyOf === null);
    const unitsOf = (id: string): Unit[] => units.filter(({ report }) => report === id);
    this.#sentences = new Map(reports.map((report) => [report.id, keysOfSentences(context, report, unitsOf(report.id))]));
  }

  /** Whether a report other than the given one holds one of the keys anywhere. */
  holds(keys: readonly string[], but: string): boolean {
    return [...this.#sentences].some(
      ([report, sentences]) => report !== but && sentences.some((held) => keys.some((key) => held.has(key))),
    );
  }

  /** Whether the sentence of one of the claims holds one of the keys. */
  beside(keys: readonly string[], units: readonly Unit[]): boolean {
    return units.some(({ report, sentence }) => keys.some((key) => this.#sentences.get(report)?.[sentence]?.has(key)));
  }
}
