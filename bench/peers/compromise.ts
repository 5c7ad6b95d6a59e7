import nlp from 'compromise';
import { type Peer, type PeerName, type PeerToken, placesOf } from './types.js';

interface Term {
  readonly text: string;
  readonly implicit?: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

/**
 * Word classes of compromise's tags, the first row that fits: its tags are finer and partly other notions (a pronoun that owns is a pronoun
 * in both; a copula is an auxiliary in UD; ordinals are adjectives).
 */
const CLASSES: readonly (readonly [tags: readonly string[], upos: string])[] = [
  [['Auxiliary', 'Modal', 'Copula'], 'AUX'],
  [['Negative'], 'PART'],
  [['Verb'], 'VERB'],
  [['Ordinal'], 'ADJ'],
  [['Cardinal', 'Value', 'NumericValue', 'Money', 'Percent'], 'NUM'],
  [['Pronoun'], 'PRON'],
  [['ProperNoun', 'Month', 'WeekDay'], 'PROPN'],
  [['Noun'], 'NOUN'],
  [['Adjective'], 'ADJ'],
  [['Adverb'], 'ADV'],
  [['Determiner'], 'DET'],
  [['Preposition'], 'ADP'],
  [['QuestionWord'], 'PRON'],
  [['Expression'], 'INTJ'],
];
const COORDINATING = new Set(['and', 'or', 'but', 'nor', 'yet', '&', 'plus']);

function classOf({ text, implicit, tags }: Term): string {
  const word = (text || implicit || '').toLowerCase();
  if (word === 'to' && !tags.includes('Verb')) return 'PART';
  if (tags.includes('Conjunction')) return COORDINATING.has(word) ? 'CCONJ' : 'SCONJ';
  return CLASSES.find(([names]) => names.some((name) => tags.includes(name)))?.[1] ?? 'X';
}

interface Json {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly offset: { readonly start: number; readonly length: number };
}

const OPTIONS = { offset: true, terms: { offset: true, tags: true } };

/** Terms of a contraction print nothing but the first: they share its place, in order. */
function tokensOf(terms: readonly Term[]): PeerToken[] {
  const found: PeerToken[] = [];
  for (const term of terms) {
    const before = found.at(-1);
    if (term.text === '' && before) found.push({ start: before.start, end: before.end, upos: classOf(term) });
    else found.push({ start: term.offset.start, end: term.offset.start + term.offset.length, upos: classOf(term) });
  }
  return found;
}

const named = (rows: unknown, type: PeerName['type']): PeerName[] =>
  (rows as Json[]).map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length, type }));

export const compromise: Peer = {
  name: 'compromise',
  tokens: (text) => tokensOf((nlp(text).json(OPTIONS) as Json[]).flatMap(({ terms }) => terms)),
  names: (text) => {
    const document = nlp(text);
    return [
      ...named(document.people().json({ offset: true }), 'PER'),
      ...named(document.places().json({ offset: true }), 'LOC'),
      ...named(document.organizations().json({ offset: true }), 'ORG'),
    ];
  },
  sentences: (text) => placesOf(text, nlp(text).sentences().out('array') as string[]).map(({ end }) => end),
};
