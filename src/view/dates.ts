import type { DateValue } from '../values.js';

/** How a date is known, for a reader: printed, or worked out and from what. */
export const BASIS_WORDS: Readonly<Record<DateValue['basis'], string>> = {
  explicit: 'printed',
  resolved: 'from the report’s own date',
  aligned: 'through another report',
  inferred: 'inferred',
  background: 'from an imported record',
};
