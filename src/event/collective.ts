import type { Chain } from '../text/index.js';
import type { ReportView } from './view.js';

const COUNTS: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4 };
const STATE_NOUNS = new Set([
  'country',
  'nation',
  'side',
  'government',
  'state',
  'neighbour',
  'neighbor',
  'capital',
  'republic',
  'party',
  'ally',
]);
const PERSON_NOUNS = new Set([
  'president',
  'leader',
  'minister',
  'premier',
  'man',
  'woman',
  'chancellor',
  'king',
  'statesman',
  'politician',
  'ambassador',
  'official',
  'general',
  'counterpart',
]);
const BARE = new Set(['two', 'three', 'both']);

/** How many sentences back a “the two ministers” may reach for its names; further back it names nobody in particular. */
const REACH = 4;

/** “the two presidents”, “both countries”, “the three”: as many of the names last mentioned as the number says; none where they cannot be told. */
export function collectiveOf(view: ReportView, token: number): Chain[] {
  const { tokens } = view;
  const number = countOf(view, token);
  if (number === 0) return [];
  const lemma = tokens.lemma(token);
  const type = STATE_NOUNS.has(lemma) ? 'state' : PERSON_NOUNS.has(lemma) || BARE.has(tokens.lower(token)) ? 'person' : null;
  return type === null ? [] : lastNamed(view, type, token, number);
}

function countOf(view: ReportView, token: number): number {
  const { tokens } = view;
  if (BARE.has(tokens.lower(token))) return COUNTS[tokens.lower(token)] ?? 0;
  const child = tokens.children(token).find((candidate) => candidate < token && tokens.lower(candidate) in COUNTS);
  return child === undefined ? 0 : (COUNTS[tokens.lower(child)] ?? 0);
}

/** The `number` chains of the type whose latest mention before this one is nearest; none where there are fewer. */
function lastNamed(view: ReportView, type: 'state' | 'person', token: number, number: number): Chain[] {
  const at = view.tokens.start(token);
  const sentence = view.tokens.sentenceOf(token);
  const nearest: { chain: Chain; at: number }[] = [];
  for (const chain of view.text.chains) {
    if (chain.type !== type || !chain.named) continue;
    const last = chain.mentions.findLast((mention) => mention.end <= at && sentence - mention.sentence <= REACH);
    if (last) nearest.push({ chain, at: last.start });
  }
  nearest.sort((a, b) => b.at - a.at);
  return nearest.length < number ? [] : nearest.slice(0, number).map(({ chain }) => chain);
}
