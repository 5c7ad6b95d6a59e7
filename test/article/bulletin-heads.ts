import type { HeadRow } from './heads.js';

const RECEIVES = 'Minister receives envoy';

/** Bulletins, official papers and stations: what stands beside the date, under the writer or above the matter. Rows as in `heads.ts`. */
export const bulletinRows: readonly HeadRow[] = [
  [
    'RADIO LAGUNA\nFrench bulletin, Monday 3 March 2014\n\nTalks fail on the ferry\n\n',
    'RADIO LAGUNA',
    'Talks fail on the ferry',
    null,
    null,
    null,
    '2014-03-03',
  ],
  [
    'RADIO LAGUNA\nEvening news in Portuguese, 3 March 2014, 19:00\n\nTalks fail on the ferry\n\n',
    'RADIO LAGUNA',
    'Talks fail on the ferry',
    null,
    null,
    null,
    '2014-03-03',
  ],
  [
    'SAMEDI LAGUNE\nThe monthly · No. 12 · Saturday 1 March 2014\n\nTalks fail on the ferry\n\n',
    'SAMEDI LAGUNE',
    'Talks fail on the ferry',
    null,
    null,
    null,
    '2014-03-01',
  ],
  [
    'The Laguna Courier\nMonday, March 3, 2014 — World\n\nTalks fail on the ferry\n\n',
    'The Laguna Courier',
    'Talks fail on the ferry',
    null,
    null,
    null,
    '2014-03-03',
  ],
  // A title beside the date stays a title.
  ['The Weekly, 3 March 2014\n\nTalks fail on the ferry\n\n', 'The Weekly', 'Talks fail on the ferry', null, null, null, '2014-03-03'],
  [
    'Talks fail on the ferry\n\nBy Awa Sarr\nDelta Radio, Tallinn\n\n',
    'Delta Radio',
    'Talks fail on the ferry',
    'Tallinn',
    null,
    'Awa Sarr',
    null,
  ],
  // Under the headline it is where the paper appears.
  [
    'Talks fail on the ferry\n\nDelta Radio, Tallinn\n\nBy Awa Sarr\n\n',
    'Delta Radio',
    'Talks fail on the ferry',
    null,
    null,
    'Awa Sarr',
    null,
  ],
  [
    'LAGUNA SEVEN | WORLD\n\nTalks fail on the ferry\n\nLaguna Seven Web Desk | Updated: March 3, 2014 21:40 IST\n\n',
    'LAGUNA SEVEN',
    'Talks fail on the ferry',
    null,
    'Laguna Seven Web Desk',
    null,
    '2014-03-03',
  ],
  [
    'The Laguna Courier\n\nTalks fail on the ferry\n\nCourier report with inputs from agencies\n\n',
    'The Laguna Courier',
    'Talks fail on the ferry',
    null,
    'agencies',
    null,
    null,
  ],
  ['Mali: Oath, two empty chairs and a first\n\n', null, 'Mali: Oath, two empty chairs and a first', null, null, null, null],
  [
    'REPUBLIC OF GHANA\nMINISTRY OF FISHERIES\nPress Bulletin No. 12\n\nGHANA AND ESTONIA CONCLUDE AGREEMENT\n\nAccra, 3 March 2014. ',
    'MINISTRY OF FISHERIES',
    'GHANA AND ESTONIA CONCLUDE AGREEMENT',
    'Accra, 3 March 2014',
    null,
    null,
    '2014-03-03',
  ],
  [
    'DELTA HABAR\nState News Agency of the Delta\n\nStatement of the Coast Guard Service\n\nAccra, 3 March 2014\n\n',
    'DELTA HABAR',
    'Statement of the Coast Guard Service',
    'Accra',
    null,
    null,
    '2014-03-03',
  ],
  // A newspaper prints a statement's words under its own headline.
  [`The Laguna Courier\n\n${RECEIVES}\n\nJoint statement\n\n`, 'The Laguna Courier', RECEIVES, null, null, null, null],
];
