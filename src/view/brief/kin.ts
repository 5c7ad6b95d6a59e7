import type { Kinship, StoryDocument } from '../../story/index.js';
import { changesOf } from './changes.js';
import type { Head, KinDocument } from './documents.js';
import { laterOf, originsOf } from './origins.js';

type Relative = KinDocument['relatives'][number];

/** A report and one relative, compared: `pair` is the story of the two, the report being A. */
export interface ComparedPair {
  readonly relative: string;
  readonly pair: StoryDocument;
}

/** Where a report comes from. `story` holds it as A and its relatives behind it; `pairs` compare it with each of them. */
export function kinView(story: StoryDocument, heads: readonly Head[], among: number, pairs: readonly ComparedPair[]): KinDocument {
  const [report] = heads;
  const origin = originsOf(story).find(({ members }) => members.includes('A'));
  if (!report || !origin) throw new RangeError('a story without its first report');
  return {
    format: 'crosswire/kin@1',
    report,
    among,
    origin,
    relatives: pairs.flatMap(({ relative, pair }) => {
      const head = heads.find(({ id }) => id === relative);
      const kinship = story.kinship.find((one) => one.pair[0] === 'A' && one.pair[1] === relative);
      return head && kinship && kinship.label !== 'independent' ? [relativeOf(head, kinship, kinship.label, pair)] : [];
    }),
  };
}

function relativeOf(report: Head, kinship: Kinship, label: Relative['label'], pair: StoryDocument): Relative {
  const later = laterOf(kinship);
  return {
    report,
    label,
    descent: later === null ? 'unknown' : later === 'A' ? 'reworks-it' : 'reworked-by-it',
    reasons: kinship.reasons.map(({ detail }) => detail),
    // Who only quotes the same words has changed nothing.
    changes: label === 'common-statement' ? [] : changesOf(pair),
  };
}
