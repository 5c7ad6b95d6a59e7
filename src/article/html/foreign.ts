import { foreignParts, sellingBoxes } from '../../lexicon/page-fields.js';
import type { PageDocument, PageElement } from './dom.js';

const WHOLE = new Set(['html', 'head', 'body', 'main', 'article']);
// A box that sells holds less of the page's paragraphs than this; what holds more is the report behind a paywall.
const MAX_BOX = 0.2;

const found = (document: PageDocument, selectors: readonly string[]): PageElement[] =>
  Array.from(document.querySelectorAll(selectors.join(', '))).filter(
    (element) => !WHOLE.has(element.localName) && element.querySelector('h1, main, article') === null,
  );

const lettersOf = (element: PageElement): number =>
  Array.from(element.querySelectorAll('p')).reduce((sum, paragraph) => sum + (paragraph.textContent ?? '').trim().length, 0);

/** Takes out of a page what stands over or between its report: dialogs, consent notices, embedded posts, boxes that sell. */
export function removeForeign(document: PageDocument): void {
  for (const element of found(document, foreignParts)) element.remove();
  const most = MAX_BOX * lettersOf(document);
  for (const element of found(document, sellingBoxes)) if (lettersOf(element) < most) element.remove();
}
