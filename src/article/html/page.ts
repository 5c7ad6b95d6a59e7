import { CrosswireError } from '../../errors.js';
import type { GivenHead, RawDocument } from '../../source/index.js';
import { bare, isProse, wordsOf } from '../shape.js';
import { mainElement, parsePage } from './dom.js';
import { removeForeign } from './foreign.js';
import { linkedArticle } from './json-ld.js';
import { pageHead } from './metadata.js';
import { type Paragraphs, paragraphsOf } from './paragraphs.js';

export interface Page {
  /** Paragraphs with a blank line between them; the title is not among them. */
  readonly text: string;
  readonly given: GivenHead;
}

// A brief of one sentence is a report; below that stand teasers, error pages and consent walls.
const MIN_PROSE_WORDS = 25;
// Pages of headlines are nearly all links; even a heavily linked report stays below a third.
const MAX_LINKED = 0.6;

const proseWords = (texts: readonly string[]): number => texts.filter(isProse).reduce((sum, text) => sum + wordsOf(text).length, 0);

const same = (a: string, b: string): boolean => wordsOf(a).map(bare).join(' ') === wordsOf(b).map(bare).join(' ');

/**
 * Reads a saved page: its head from JSON-LD, meta elements and `<time>`, its body by Mozilla's Readability.
 * @throws CrosswireError NO_ARTICLE where the page holds no report, as a front page, a consent wall or an empty frame.
 */
export function readPage(raw: RawDocument, subject: string): Page {
  const document = parsePage(raw.text);
  if (!document.documentElement) throw new CrosswireError('NO_ARTICLE', { subject });
  const linked = linkedArticle(document);
  const given = pageHead(document, linked, raw.given);
  const found = bodyOf(document, linked?.body ?? null);
  const report = found.texts.filter((text, i) => !(i < 4 && given.title && same(text, given.title)));
  const texts = withoutPortrait(report, given.byline ?? null);
  const words = proseWords(texts);
  if (words < MIN_PROSE_WORDS || found.linked > MAX_LINKED)
    throw new CrosswireError('NO_ARTICLE', {
      subject,
      detail: words === 0 ? 'it holds no paragraph' : `it holds ${words} words of text among links and notices`,
    });
  return { text: texts.join('\n\n'), given };
}

// “Sarr is”, “She covers”, “He joined”: the writer told in the third person.
const PORTRAIT = /^(?:\S+ ){1,4}(?:is|was|has|covers|writes|reports|joined|works|specialises|specializes)\b/;
const MAX_PORTRAIT = 3;

/** A report without the lines below it that tell who wrote it: they open with the writer's name. */
function withoutPortrait(texts: readonly string[], byline: string | null): readonly string[] {
  const names = (byline ?? '').split(/\s*(?:,|&|\band\b)\s*/).filter((name) => /^\S+ \S+/.test(name));
  const opens = (text: string): boolean => names.some((name) => text.toLowerCase().startsWith(name.toLowerCase())) && PORTRAIT.test(text);
  const at = texts.findIndex((text, i) => i > 0 && i >= texts.length - MAX_PORTRAIT && opens(text));
  return at < 0 ? texts : texts.slice(0, at);
}

/** What Readability finds, or the text that the page's JSON-LD carries where that is longer by half. */
function bodyOf(document: ReturnType<typeof parsePage>, linkedBody: string | null): Paragraphs {
  removeForeign(document);
  const main = mainElement(document);
  const shown = main ? paragraphsOf(main) : { texts: [], linked: 0 };
  const carried = (linkedBody ?? '')
    .split(/\s*\n\s*|(?:<\/?p>|<br\s*\/?>)\s*/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  return proseWords(carried) > 1.5 * proseWords(shown.texts) ? { texts: carried, linked: 0 } : shown;
}
