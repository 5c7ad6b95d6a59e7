const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const values = new Map<string, number>(UNITS.map((word, value) => [word, value]));
TENS.forEach((tens, i) => {
  const ten = (i + 2) * 10;
  values.set(tens, ten);
  UNITS.slice(1, 10).forEach((unit, one) => values.set(`${tens}-${unit}`, ten + one + 1));
});

/**
 * Value of one word: `35`, `1,400`, `thirty-five`, `20-year`, `28th`. Null for a word that is no number;
 * `one` and `two` are grammar more often than counts and give null too.
 */
export function numberOf(form: string): number | null {
  const word = values.get(form);
  if (word !== undefined) return word > 2 ? word : null;
  const digits = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:st|nd|rd|th|-[a-z]+)?$/.exec(form);
  if (!digits) return null;
  return Number(`${(digits[1] ?? '').replace(/,/g, '')}${digits[2] ?? ''}`);
}
