/** One pattern that finds any of the phrases as whole words, in lower case: such lists are asked of every statement. */
export const anyOf = (phrases: readonly string[]): RegExp => new RegExp(`\\b(?:${phrases.join('|')})\\b`);
