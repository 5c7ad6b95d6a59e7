import { createRequire } from 'node:module';

/** The little of the DOM that is used here; the compiler's own DOM types would bring a browser's names into the project. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
}
export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement>;
  remove(): void;
}
export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly title: string;
}

interface Readable {
  readonly content: PageElement;
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
}

const require = createRequire(import.meta.url);

/** Parses a page. The parser takes a third of a second to load, so that only pages load it. */
export function parsePage(html: string): PageDocument {
  const { parseHTML } = require('linkedom') as { parseHTML(html: string): { document: PageDocument } };
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

type ReadabilityClass = new (document: PageDocument, options: object) => { parse(): Readable | null };

/** The element that holds the page's article, by Mozilla's Readability; it changes the document. Null where it finds none. */
export function mainElement(document: PageDocument): PageElement | null {
  const { Readability } = require('@mozilla/readability') as { Readability: ReadabilityClass };
  return new Readability(document, { charThreshold: 250, serializer: (element: PageElement) => element }).parse()?.content ?? null;
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;

/** Text with every run of white space made one space. */
export const flatText = (text: string | null | undefined): string => (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
