import type { Article } from '../../article/index.js';
import { parseIsoDay } from '../../calendar.js';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../../lexicon/kinship-words.js';
import { printedInFull } from '../dating/printed.js';
import { fold, stem } from '../kinship/index.js';
import { openingDays } from './days.js';
import type { ClusterReport } from './types.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[’'.,\-–][\p{L}\p{N}]+)*/gu;
const SENTENCE_END = /[.?!]["”’)]*\s+(?=["“‘(]?[\p{Lu}\p{N}])/u;

// A report goes on for ever only where it is no report; the opening of a text without stops is cut here.
const LONGEST = 20_000;
const LONGEST_OPENING = 400;

/** Dates are weighed by themselves, grammar says nothing. */
const IGNORED = new Set([...FUNCTION_WORDS, ...CALENDAR_WORDS]);

/** Stems of words seen lately: nine words in ten of a report were in the last hundred reports. Cleared when full. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

function termOf(word: string): string {
  let term = known.get(word);
  if (term === undefined) {
    const form = fold(word).replace(/[’']s?$|[’']s$/u, '');
    term = IGNORED.has(form) ? '' : /^\d/.test(form) ? form.replace(/,/g, '') : stem(form);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, term);
  }
  return term;
}

/** The stems of a text in order, grammar and calendar left out. */
export function* termsOf(text: string): Generator<string> {
  for (const [word] of text.matchAll(WORD)) {
    const term = termOf(word);
    if (term) yield term;
  }
}

/** Where the first sentence ends. An abbreviation may cut it short; nothing hangs on that. */
function openingOf(text: string): string {
  const end = SENTENCE_END.exec(text)?.index ?? text.length;
  return text.slice(0, Math.min(end + 1, LONGEST_OPENING));
}

/** Headline, standfirst and paragraphs of a report without its furniture. Cheap: no sentence is analysed. */
export function clusterReport(article: Article, id: string): ClusterReport {
  const day = printedInFull(article)?.from;
  const texts = article.blocks.map(({ start, end }) => article.text.slice(start, end));
  const first = article.blocks.findIndex(({ kind }) => kind === 'paragraph');
  const lead = article.blocks[first];
  const begin =
    lead && article.datelineSpan && article.datelineSpan.end <= lead.end ? Math.max(lead.start, article.datelineSpan.end) : lead?.start;
  const headline = article.headline ?? '';
  const opening = `${headline}\n${lead ? openingOf(article.text.slice(begin, lead.end)) : ''}`;
  const printed = article.blocks.some(({ kind }) => kind === 'headline');
  return fromText(id, day ? parseIsoDay(day) : null, `${printed ? '' : headline}\n${texts.join('\n')}`, opening);
}

/** The same for a text that is no article: a headline and what stands below it. */
export function plainClusterReport(id: string, day: number | null, title: string, text: string): ClusterReport {
  return fromText(id, day, `${title}\n${text}`, `${title}\n${openingOf(text)}`);
}

function fromText(id: string, day: number | null, text: string, opening: string): ClusterReport {
  const terms = new Map<string, number>();
  for (const term of termsOf(text.slice(0, LONGEST))) terms.set(term, (terms.get(term) ?? 0) + 1);
  return { id, day, days: openingDays(opening, day), terms, opening: new Set(termsOf(opening)) };
}
