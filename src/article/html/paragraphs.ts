import { blockElements, deadElements } from '../../lexicon/page-fields.js';
import { isElement, type PageElement, type PageNode } from './dom.js';

const BLOCKS = new Set(blockElements);
const DEAD = new Set(deadElements);
const HAS_WORD = /[\p{L}\p{N}]/u;

export interface Paragraphs {
  readonly texts: readonly string[];
  /** Share of the letters that stand in links: near 1 on a page of headlines. */
  readonly linked: number;
}

/** The paragraphs of an element in order, white space made single spaces; pictures, forms, navigation and bare links left out. */
export function paragraphsOf(root: PageElement): Paragraphs {
  const texts: string[] = [];
  let open = '';
  let plain = 0;
  let letters = 0;
  let linked = 0;
  const close = (): void => {
    const text = open.replace(/[\s\u00a0]+/g, ' ').trim();
    // A paragraph that is one link points to another story.
    if (text && (plain > 0 || !HAS_WORD.test(text))) texts.push(text);
    open = '';
    plain = 0;
  };
  const visit = (node: PageNode, inLink: boolean): void => {
    if (node.nodeType === 3) {
      const text = node.textContent ?? '';
      open += text;
      const size = text.trim().length;
      letters += size;
      if (inLink) linked += size;
      else if (HAS_WORD.test(text)) plain += size;
    }
    if (!isElement(node) || DEAD.has(node.localName) || isHidden(node)) return;
    const block = BLOCKS.has(node.localName) || node.localName === 'br';
    if (block) close();
    for (const child of Array.from(node.childNodes)) visit(child, inLink || node.localName === 'a');
    if (block) close();
  };
  visit(root, false);
  close();
  return { texts, linked: letters === 0 ? 0 : linked / letters };
}

const isHidden = (element: PageElement): boolean =>
  element.getAttribute('hidden') !== null ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
