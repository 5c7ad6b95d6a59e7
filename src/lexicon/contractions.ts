/** Clitics that are tokens of their own, with a straight apostrophe; longest first. `letters`: a word character must stand before. */
export const clitics: readonly { readonly form: string; readonly letters: boolean; readonly example: string }[] = [
  { form: "n't", letters: true, example: 'do|n’t' },
  { form: "'re", letters: true, example: 'they|’re' },
  { form: "'ve", letters: true, example: 'we|’ve' },
  { form: "'ll", letters: true, example: 'she|’ll' },
  { form: "'s", letters: true, example: 'China|’s' },
  { form: "'d", letters: true, example: 'he|’d' },
  { form: "'m", letters: true, example: 'I|’m' },
];

/** Two words written as one; `cut` is the length of the first. */
export const fusedWords: readonly { readonly form: string; readonly cut: number }[] = [
  { form: 'cannot', cut: 3 },
  { form: 'gonna', cut: 3 },
  { form: 'gotta', cut: 3 },
  { form: 'wanna', cut: 3 },
];
