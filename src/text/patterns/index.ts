import type { BaseText } from '../base.js';
import { reportedCues } from '../speech/index.js';
import type { Chain, TimeMention, TokenTable } from '../types.js';
import { appositionsOf } from './appositions.js';
import { complementOf, sourceOf } from './cues.js';
import { Parts } from './parts.js';
import { repairApposition, repairComplement, RepairedTable } from './repair.js';
import type { Apposition, Patterns } from './types.js';

export type { Apposition, Complement, CueSource, Patterns } from './types.js';

/** Appositions of a report in text order. Names and times must have been found before. */
export function findAppositions(base: BaseText, chains: readonly Chain[], times: readonly TimeMention[]): Apposition[] {
  const parts = new Parts(base, chains, times);
  return base.sentences.flatMap((sentence) => appositionsOf(parts, sentence));
}

/** The tokens with the tree mended where a pattern is surer than it. */
export function mendTree(base: BaseText, { appositions, complements }: Patterns): TokenTable {
  const table = new RepairedTable(base.tokens);
  for (const apposition of appositions) {
    const sentence = base.sentences[base.tokens.sentenceOf(apposition.secondHead)];
    if (sentence) repairApposition(table, apposition, sentence);
  }
  for (const complement of complements) repairComplement(table, complement);
  return table;
}

/**
 * Appositions, reported clauses and sources of a report: what the tree gets poorly, read off the order of words first. Clauses and
 * sources are those of the cues that the attributions are made from.
 */
export function findPatterns(base: BaseText, chains: readonly Chain[], times: readonly TimeMention[]): Patterns {
  const cues = reportedCues(base, chains);
  const appositions = findAppositions(base, chains, times);
  return {
    appositions,
    complements: cues.flatMap((cue) => complementOf(base.tokens, cue) ?? []),
    sources: cues.flatMap((cue) => sourceOf(cue, appositions) ?? []),
  };
}
