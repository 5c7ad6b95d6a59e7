import { CrosswireError } from '../errors.js';
import type { RawDocument } from '../source/index.js';
import { requireEnglish } from './language.js';
import { readLayout } from './plain.js';
import type { Article } from './types.js';
import { type Page, readPage } from './html/page.js';

/**
 * One report with its parts found and its furniture marked.
 * @throws CrosswireError NO_ARTICLE where a page or file holds no report, LANGUAGE_UNSUPPORTED where it is not in English.
 */
export function toArticle(raw: RawDocument, id: string): Article {
  const subject = raw.file ?? raw.given.id ?? raw.url ?? id;
  const page = raw.kind === 'html' ? pageOf(raw, subject) : { text: raw.text, given: raw.given };
  const language = requireEnglish(page.text, subject);
  const layout = readLayout(page.text, page.given);
  if (!layout.blocks.length)
    throw new CrosswireError('NO_ARTICLE', { subject, hint: 'the file holds no sentences; save the report with its text' });
  return { id, file: raw.file, url: page.given.url ?? raw.url, text: page.text, language, ...layout };
}

/** A page that breaks the parser or Readability holds nothing that can be read. */
function pageOf(raw: RawDocument, subject: string): Page {
  try {
    return readPage(raw, subject);
  } catch (cause) {
    if (cause instanceof CrosswireError) throw cause;
    throw new CrosswireError('NO_ARTICLE', { subject, detail: 'the page cannot be parsed', cause });
  }
}
