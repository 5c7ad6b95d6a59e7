import { flatText, type PageDocument } from './dom.js';

/** What schema.org says of the page's article. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly body: string | null;
}

type Json = Record<string, unknown>;

const ARTICLE = /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/;
// @graph holds nodes that hold nodes; a page's own are never deeper.
const MAX_DEPTH = 6;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** All objects in the value, outermost first. */
function objectsIn(value: unknown, depth = 0): Json[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...objectsIn(value['@graph'], depth + 1), ...objectsIn(value.mainEntity, depth + 1)];
}

const types = (node: Json): string[] => [node['@type']].flat().filter((type) => typeof type === 'string');

/** A name given as text, as an object with `name`, as a reference into the graph, or as a list of these. */
function nameOf(value: unknown, all: readonly Json[]): string | null {
  if (typeof value === 'string') return /^https?:/.test(value) ? null : flatText(decoded(value)) || null;
  if (Array.isArray(value)) return value.flatMap((item) => nameOf(item, all) ?? []).join(', ') || null;
  if (!isObject(value)) return null;
  if (typeof value.name === 'string') return flatText(decoded(value.name)) || null;
  const target =
    typeof value['@id'] === 'string' ? all.find((node) => node['@id'] === value['@id'] && node !== value && node.name) : undefined;
  return target ? nameOf(target.name, all) : null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** JSON-LD is not HTML, but many pages write entities in it. */
const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,6}));/gi,
    (whole, dec: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = dec ? Number(dec) : Number.parseInt(hex ?? '', 16);
      return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : whole;
    },
  );

const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? decoded(value).trim() : null);

function parse(source: string): unknown {
  const clean = source.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, '');
  try {
    return JSON.parse(clean);
  } catch {
    try {
      // Raw line breaks inside strings are the commonest fault.
      return JSON.parse(clean.replace(/[\u0000-\u001f]+/g, ' ')); // oxlint-disable-line no-control-regex
    } catch {
      return null;
    }
  }
}

/** The first article that the page's JSON-LD describes; one with a headline goes before one without. */
export function linkedArticle(document: PageDocument): LinkedArticle | null {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json"]'));
  const all = scripts.flatMap((script) => objectsIn(parse(script.textContent ?? '')));
  const articles = all.filter((node) => types(node).some((type) => ARTICLE.test(type)));
  const node = articles.find(({ headline }) => typeof headline === 'string') ?? articles[0];
  if (!node) return null;
  const page = node.mainEntityOfPage;
  return {
    headline: textOf(node.headline) ?? textOf(node.name),
    published: textOf(node.datePublished) ?? textOf(node.dateCreated),
    author: nameOf(node.author ?? node.creator, all),
    publisher: nameOf(node.publisher ?? node.sourceOrganization, all),
    url: textOf(node.url) ?? (isObject(page) ? textOf(page['@id']) : textOf(page)),
    body: textOf(node.articleBody),
  };
}
