import { oncePer } from '../../memo.js';
import type { AnnotatedText } from '../../text/index.js';
import type { Span } from '../../values.js';
import { type KinReport, kinReport } from './report.js';

/**
 * A report for kinship: paragraphs only, since a desk rewrites headline and standfirst even where it takes all else word for word.
 * A report without paragraphs is compared by all it has.
 * The same report is compared again with each that joins its story; by being the same object it is known to have been compared.
 */
export const kinReportOf = oncePer(({ article, sentences }: AnnotatedText): KinReport => {
  const body = sentences.filter((sentence) => article.blocks[sentence.block]?.kind === 'paragraph');
  const skip: Span[] = [article.datelineSpan, article.creditSpan].filter((span) => span !== null);
  return kinReport({
    id: article.id,
    text: article.text,
    sentences: (body.length > 0 ? body : sentences).map(({ start, end, index }) => ({ start, end, index })),
    skip,
    credit: article.credit,
    agency: article.credit ?? article.publisher,
  });
});
