import type { Analyzer, TokenColumns } from '../../../src/model/index.js';
import { UPOS, type Upos } from '../../../src/model/index.js';
import { type BaseText, buildBase } from '../../../src/text/base.js';
import { CARDINALS } from '../../../src/lexicon/number-words.js';
import { SCALES } from '../../../src/lexicon/quantities.js';
import { articleFrom } from '../../text/helpers.js';

const KNOWN: Readonly<Record<string, Upos>> = Object.fromEntries(
  (
    [
      ['DET', 'a an the this its his their'],
      ['PRON', 'it them they he she'],
      ['ADP', 'of in on at by for with from to over under about around between as per'],
      ['AUX', 'is are was were be been has have had will would'],
      [
        'VERB',
        'killed wounded sent gave paid arrived left met lost held carried bought said freed seen lasts stay rose fell visited shot reported opened',
      ],
      ['ADJ', 'more less fewer military Syrian small new old young armed'],
      ['CCONJ', 'and or but'],
      ['ADV', 'nearly almost roughly just only some up there again'],
      ['PUNCT', ', . ; : - – ( ) “ ” "'],
    ] as const
  ).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag])),
);

/** Tags by a short list, figures and number words as numbers, all else as nouns; no tree. */
const byList: Analyzer = {
  name: 'by list',
  xposNames: ['', 'NNS'],
  relNames: ['dep'],
  analyze(columns: TokenColumns, first: number, last: number): void {
    for (let token = first; token < last; token++) {
      const form = columns.text.slice(columns.start[token], columns.end[token]);
      const word = form.toLowerCase();
      const number = /^\d/.test(form) || word in CARDINALS || word in SCALES;
      columns.upos[token] = UPOS.indexOf(KNOWN[form] ?? KNOWN[word] ?? (number ? 'NUM' : 'NOUN'));
      columns.xpos[token] = columns.upos[token] === UPOS.indexOf('NOUN') && word.endsWith('s') ? 1 : 0;
      columns.head[token] = -1;
    }
  },
};

export const tagged = (text: string): BaseText => buildBase(articleFrom(text), byList);
