import { addMention, addOffice, type Draft } from './draft.js';
import type { Cast } from './entities.js';
import { leaderNouns } from '../../lexicon/descriptions.js';
import type { Words } from './words.js';

/** Sentences within which a description in the lead must be followed by its name. */
const REACH = 2;

/**
 * “Turkey’s ambassador has been told to leave. Karaosman interfered …”: a lead describes, the next sentences name. A description with a
 * state joins the first person named as a subject soon after it who has no post or state of their own yet, and only where one person fits.
 */
export function joinNamedLater(words: Words, cast: Cast): void {
  const described = cast.drafts.filter((draft) => draft.type === 'person' && !draft.named && draft.iso !== null);
  for (const draft of described) {
    const first = draft.mentions[0];
    if (!first || first.sentence > LEAD) continue;
    const target = sameInHeadline(draft, cast) ?? namedNext(words, draft, cast);
    if (target) join(draft, target);
  }
}

const LEAD = 4;

/** A headline’s “Mexican leader”: the one leader of that state in the report. */
function sameInHeadline(draft: Draft, cast: Cast): Draft | null {
  const fits = cast.drafts.filter((other) => {
    if (other === draft || other.type !== 'person' || !other.named || other.iso !== draft.iso) return false;
    return [...draft.nouns].some(
      (noun) => other.nouns.has(noun) || (leaderNouns.has(noun) && [...other.nouns].some((one) => leaderNouns.has(one))),
    );
  });
  return fits.length === 1 ? (fits[0] as Draft) : null;
}

function namedNext(words: Words, draft: Draft, cast: Cast): Draft | null {
  const last = draft.mentions.reduce((end, mention) => Math.max(end, mention.sentence), 0);
  const fits = cast.drafts.filter((other) => {
    if (other.type !== 'person' || !other.named || other.offices.length > 0 || (other.iso !== null && other.iso !== draft.iso))
      return false;
    if (draft.gender && other.gender && draft.gender !== other.gender) return false;
    const names = other.mentions.filter((mention) => mention.kind === 'name');
    const first = names.reduce((one, mention) => (mention.start < one.start ? mention : one), names[0] as Draft['mentions'][number]);
    return (
      first.start > (draft.mentions[0]?.start ?? 0) &&
      first.sentence - last <= REACH &&
      first.head >= 0 &&
      words.tokens.rel(first.head).startsWith('nsubj')
    );
  });
  return fits.length === 1 ? (fits[0] as Draft) : null;
}

function join(draft: Draft, target: Draft): void {
  for (const mention of draft.mentions) addMention(target, mention);
  for (const office of draft.offices) addOffice(target, office);
  for (const noun of draft.nouns) target.nouns.add(noun);
  target.iso ??= draft.iso;
  target.gender ??= draft.gender;
  draft.mentions.length = 0;
}
