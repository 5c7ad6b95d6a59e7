/** Spellings of one word on the two sides of the Atlantic, by their ends. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(ation|ations|e|ed|es|ing|er|ers)$/, 'iz$1'],
  [/our(s|ed|ing|able|ably|hood)?$/, 'or$1'],
  [/^(defen|offen|licen|preten)ce/, '$1se'],
  [/tonne/, 'ton'],
  [/ogramme/, 'ogram'],
  [/(.{4,})ll(ed|ing|er|ers)$/, '$1l$2'],
];

const ENDINGS = /(?:at(?:e|es|ed|ing|ions?|ors?)|ments?|ness|ings?|ions?|ers?|ors?|ed|es|ly|al|s|e|y)$/;

/**
 * A blunt stem: what the forms of one word share. Good enough to pair sentences of two reports, no more:
 * `agreed`, `agreement`, `agrees` → `agre`. Never shorter than four letters.
 */
export function stem(word: string): string {
  let form = word.length > 4 ? word.replace(/ies$/, 'y') : word;
  if (form.length > 4) for (const [from, to] of SPELLINGS) form = form.replace(from, to);
  for (let round = 0; round < 2 && form.length > 5; round++) {
    const cut = form.replace(ENDINGS, '');
    if (cut.length < 4 || cut === form) break;
    form = cut;
  }
  if (form.length > 3 && form.endsWith('s') && !form.endsWith('ss')) form = form.slice(0, -1);
  return form.length > 4 && (form.endsWith('e') || form.endsWith('i')) ? form.slice(0, -1) : form;
}
