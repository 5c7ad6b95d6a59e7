import { pageFields } from '../../lexicon/page-fields.js';
import type { GivenHead } from '../../source/index.js';
import { flatText, type PageDocument } from './dom.js';
import type { LinkedArticle } from './json-ld.js';

type Field = keyof typeof pageFields;

const attribute = (document: PageDocument, selector: string, name: string): string | null =>
  flatText(document.querySelector(selector)?.getAttribute(name)) || null;

function metaValues(document: PageDocument): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of Array.from(document.querySelectorAll('meta'))) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase();
    const content = flatText(meta.getAttribute('content'));
    if (name && content && !values.has(name)) values.set(name, content);
  }
  return values;
}

const isLink = (text: string): boolean => /^https?:\/\//i.test(text);

/** “Talks resume | The Levant Ledger” without its paper; also where the paper stands first. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(/\s+[|–—·»«-]\s+|\s*\|\s*/);
  if (parts.length < 2) return title;
  if (!site) return title;
  const flat = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const kept = parts.filter((part) => flat(part) !== flat(site));
  return kept.length && kept.length < parts.length
    ? title.slice(title.indexOf(kept[0] as string), title.indexOf(kept.at(-1) as string) + (kept.at(-1) as string).length)
    : title;
}

function pageTitle(document: PageDocument, site: string | null): string | null {
  const heading = Array.from(document.querySelectorAll('h1'))
    .map((h1) => flatText(h1.textContent))
    .filter(Boolean);
  if (heading.length === 1) return heading[0] as string;
  const title = flatText(document.title);
  const within = heading.find((text) => text.length > 12 && title.includes(text));
  if (within) return within;
  if (!title) return heading[0] ?? null;
  const cut = withoutSite(title, site);
  // Without a name of the site the last short stretch is taken for it.
  const last = /^(.{20,}?)\s+(?:\||–|—|-|»)\s+[^|–—»]{2,40}$/.exec(cut);
  return !site && last ? (last[1] as string) : cut;
}

function timeElement(document: PageDocument): string | null {
  for (const selector of [
    '[itemprop="datePublished"]',
    'time[pubdate]',
    'article time[datetime]',
    'main time[datetime]',
    'header time[datetime]',
    'time[datetime]',
  ]) {
    const element = document.querySelector(selector);
    const value = flatText(
      element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? (selector.startsWith('[') ? element?.textContent : null),
    );
    if (/\d/.test(value)) return value;
  }
  return null;
}

function visibleByline(document: PageDocument): string | null {
  const element = document.querySelector(
    '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline-name, .author-name, .byline',
  );
  const text = flatText(element?.textContent).replace(/^by\s+/i, '');
  return text && text.length <= 80 ? text : null;
}

/** The tail of a writer's address stands in some pages for the name: “awa-sarr”. */
const spelledOut = (byline: string): string =>
  /^[a-z]+(?:-[a-z]+){1,3}$/.test(byline)
    ? byline
        .split('-')
        .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
        .join(' ')
    : byline;

/** Title, publisher, byline, date and address of a page: JSON-LD first, then meta elements, then what the page shows. */
export function pageHead(document: PageDocument, linked: LinkedArticle | null, given: GivenHead): GivenHead {
  const values = metaValues(document);
  const first = (field: Field): string | null =>
    pageFields[field].map((name) => values.get(name)).find((value) => value !== undefined && (field === 'url' || !isLink(value))) ?? null;
  const publisher = given.publisher ?? linked?.publisher ?? first('publisher');
  const title = given.title ?? withoutSite(flatText(linked?.headline ?? first('title') ?? pageTitle(document, publisher) ?? ''), publisher);
  const byline = given.byline ?? linked?.author ?? first('byline') ?? visibleByline(document);
  const published = given.published ?? linked?.published ?? first('published') ?? timeElement(document);
  const url = given.url ?? attribute(document, 'link[rel="canonical"]', 'href') ?? linked?.url ?? first('url');
  return {
    ...(given.id === undefined ? {} : { id: given.id }),
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(byline ? { byline: spelledOut(byline.replace(/^by\s+/i, '')) } : {}),
    ...(published ? { published } : {}),
    ...(url && isLink(url) ? { url } : {}),
  };
}
