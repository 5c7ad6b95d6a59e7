/** What a reader is told a difference is about. */
export const DIFFERENCE_LABELS: Readonly<Record<string, string>> = {
  date: 'When',
  number: 'How many',
  participant: 'Who did it',
  role: 'In what office',
  place: 'Where',
  status: 'Planned, done or off',
  certainty: 'How sure it is',
  attribution: 'Who says so',
  'quote-cut': 'What is quoted',
  'precedent-subject': 'Whose first it is',
  wording: 'In what words',
  trend: 'Which way it went',
};
