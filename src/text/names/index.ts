import type { BaseText } from '../base.js';
import type { Chain } from '../types.js';
import { finish } from './draft.js';
import { castOf, type Cast, settleOwners } from './entities.js';
import { addDateline, datelineOf } from './dateline.js';
import { settleAtHome } from './home.js';
import { joinNamedLater } from './cataphora.js';
import { addNominals } from './nominals.js';
import { addPronouns } from './pronouns.js';
import { findPieces } from './runs.js';
import { nerOf, tagsOf } from './tags.js';
import { typePieces } from './typed.js';
import { Words } from './words.js';

export { foldName, nameKey, nameMatch, nameWords, sameWord } from './fold.js';
export { adjectiveOf, capitalOf, countryName, formerStateOf, isoOfState, stateOfAdjective } from './gazetteer.js';

interface Found {
  readonly words: Words;
  readonly cast: Cast;
}

function findNamed(base: BaseText): Found {
  const words = new Words(base);
  const pieces = typePieces(words, findPieces(words), nerOf(base));
  return { words, cast: castOf(words, pieces) };
}

/** Every entity of a report with all its mentions: names, descriptions and pronouns, in the order of their first mentions. */
export function findChains(base: BaseText): Chain[] {
  const { words, cast } = findNamed(base);
  settleAtHome(words, cast);
  addDateline(words, cast);
  addNominals(words, cast, datelineOf(words));
  joinNamedLater(words, cast);
  addPronouns(words, cast);
  settleOwners(cast);
  return finish(cast.drafts);
}

/** One index into NER_TAGS for each token: tables, title grammar and the statistical recogniser together, the same within a report. */
export function nameTags(base: BaseText): Uint8Array {
  const { words, cast } = findNamed(base);
  return tagsOf(words, cast, nerOf(base));
}
