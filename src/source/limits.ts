/** A report of a million words has 6 MB; what is larger is a dump, and would hold the batch up. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** The longest report seen printed without a line break has 60,000 characters. */
export const MAX_LINE_CHARS = 200_000;

/** No word and no link is that long: it is encoded data. */
export const MAX_WORD_CHARS = 20_000;
