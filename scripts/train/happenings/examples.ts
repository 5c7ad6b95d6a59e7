import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EVENT_TYPES, type EventMention } from '../../../src/event/index.js';
import { candidateScene, isCandidate } from '../../../src/event/learned/candidates.js';
import { signsOf, type Signs } from '../../../src/event/learned/signs.js';
import { ReportView } from '../../../src/event/view.js';
import { EVENT_ROWS } from '../../../src/lexicon/events/index.js';
import type { Analyzer } from '../../../src/model/index.js';
import type { AnnotatedText } from '../../../src/text/index.js';
import { readContexts } from '../../eval/contexts.js';
import { SEEN_SETS, type StorySet } from '../../eval/gold-story.js';
import { type HappeningRow, happeningsIn, readHappenings } from '../../eval/happenings.js';
import { STORIES } from '../../eval/stories.js';

export const SENTENCES = fileURLToPath(new URL('./sentences/', import.meta.url));

/** What a predicate may tell: nothing, or a happening of a type. */
export const CLASSES = ['none', ...EVENT_TYPES] as const;
export const NONE = 0;

/** A predicate with its signs, and what the reader's record says of it. */
export interface Predicate {
  readonly signs: Signs;
  /** Index into `CLASSES`. */
  readonly label: number;
}

/** A predicate of a story, whose record names passages and not words: the happenings of the passages that it stands in. */
export interface StoryPredicate {
  readonly signs: Signs;
  /** Has a row read it, and as what? */
  readonly read: readonly string[];
  /** Passages (one for each report and happening) and the class of each. */
  readonly passages: readonly { readonly id: string; readonly label: number }[];
}

const labelOf = (type: string): number => (CLASSES as readonly string[]).indexOf(type);

function* predicatesIn(text: AnnotatedText, events: readonly EventMention[]): Generator<{ token: number; signs: Signs }> {
  const view = new ReportView(text);
  const frames = new Map();
  // Rows go first, then what is learned, then statements: only what rows have read is known when a predicate is weighed.
  const told = events.filter(({ row }) => !row.startsWith('attribution-') && !row.startsWith('learned-'));
  for (let token = 0; token < text.tokens.count; token++)
    if (text.tokens.sentenceOf(token) >= 0 && isCandidate(view, token))
      yield { token, signs: signsOf(candidateScene(view, token, frames), told) };
}

function predicatesOf(row: HappeningRow, analyzer: Analyzer): Predicate[] {
  const { text, events } = happeningsIn(row.text, analyzer);
  const spans = row.events.map(({ type, trigger }) => ({ label: labelOf(type), start: row.text.indexOf(trigger), length: trigger.length }));
  return [...predicatesIn(text, events)].map(({ token, signs }) => {
    const [start, end] = [text.tokens.start(token), text.tokens.end(token)];
    const own = spans.find((span) => span.start < end && start < span.start + span.length);
    return { signs, label: own?.label ?? NONE };
  });
}

/** Sentences written for the training, those that the rules were tuned on, and the examples and near misses of the rows, as the rows read them. */
export function sentencePredicates(analyzer: Analyzer): Predicate[] {
  const written = readdirSync(SENTENCES)
    .filter((file) => file.endsWith('.ndjson'))
    .toSorted()
    .flatMap((file) =>
      readFileSync(join(SENTENCES, file), 'utf8')
        .split('\n')
        .filter((line) => line !== ''),
    )
    .map((line) => JSON.parse(line) as HappeningRow);
  const tuned = readHappenings().filter(({ half }) => half !== 'held');
  const texts = [...new Set(EVENT_ROWS.flatMap(({ example, not }) => [example, ...(not ?? [])]))];
  return [...[...written, ...tuned].flatMap((row) => predicatesOf(row, analyzer)), ...texts.flatMap((text) => asRowsRead(text, analyzer))];
}

function asRowsRead(source: string, analyzer: Analyzer): Predicate[] {
  const { text, events } = happeningsIn(source, analyzer);
  const byRow = events.filter(({ row }) => !row.startsWith('learned-'));
  return [...predicatesIn(text, events)].map(({ token, signs }) => ({
    signs,
    label: labelOf(byRow.find(({ trigger }) => trigger === token)?.type ?? 'none'),
  }));
}

/** All predicates of the stories whose records may be read, by set. */
export async function storyPredicates(): Promise<ReadonlyMap<StorySet, readonly StoryPredicate[]>> {
  const sets = new Map<StorySet, readonly StoryPredicate[]>();
  for (const set of SEEN_SETS) {
    const found: StoryPredicate[] = [];
    for (const { story, context } of await readContexts(STORIES, set)) {
      context.reports.forEach(({ reading: { text, events } }, i) => {
        const file = basename(story.paths[i] as string);
        const source = story.texts[file] as string;
        const passages = story.gold.events.flatMap(({ id, type, evidence }) =>
          (evidence?.[file] ?? []).map((passage) => ({
            id: `${story.name} ${file} ${id}`,
            label: labelOf(type),
            start: source.indexOf(passage),
            length: passage.length,
          })),
        );
        for (const { token, signs } of predicatesIn(text, events)) {
          const [start, end] = [text.tokens.start(token), text.tokens.end(token)];
          const around = passages.filter((span) => span.start < end && start < span.start + span.length);
          const read = events.filter(({ trigger, row }) => trigger === token && !row.startsWith('learned-')).map(({ type }) => type);
          found.push({ signs, read, passages: around });
        }
      });
    }
    sets.set(set, found);
  }
  return sets;
}
