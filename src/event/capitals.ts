import { countries } from '../lexicon/countries.js';
import type { Chain } from '../text/index.js';

export const isCapital = (place: Chain): boolean =>
  countries.some(({ iso, capitals }) => iso === place.country && capitals.includes(place.name));
