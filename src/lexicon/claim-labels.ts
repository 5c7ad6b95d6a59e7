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

const OPEN_WORDS = 'who|whom|whose|which|where|that|after|since|before|because|while|when|although|though|once|until|as|if';
const ASKED = 'who|whom|whose|which|what|how|whether|why|when|where';
const OPENS = new RegExp(`^(?:${OPEN_WORDS}|whether|(?:on|over|about|of|in|at|by|to|for|from|with) (?:${ASKED}))\\b`);

/** A clause that hangs on words outside it (“whose envoy had come”, “since the bridge was closed”, “on who should pay”): it is read behind “…”, without a capital. */
export const startsOpen = (printed: string): boolean => OPENS.test(printed);
