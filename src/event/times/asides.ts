import type { AnnotatedText } from '../../text/index.js';

type Time = AnnotatedText['times'][number];

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whom', 'whose', 'where']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
const STOPS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '(', ')']);
/** “a suspect in the attack *in 2014*”: what tells apart whom an apposition means; a day behind it is mostly that of the clause. */
const COARSE: ReadonlySet<string> = new Set(['month', 'season', 'year', 'decade', 'century']);

/**
 * Does a time expression stand in an aside that the predicate is not part of? “Ana Lind, *who took office on January 1*, praised …”,
 * “gave up Issa Oumar, *a suspect in an attack in 2014*”, “left on Tuesday, *accusing him of a coup in May*”. Commas decide, for the tree hangs such
 * times on the main verb.
 */
export function isInAside(text: AnnotatedText, time: Time, predicate: number): boolean {
  const { tokens, sentences } = text;
  const sentence = sentences[time.sentence];
  if (!sentence) return false;
  let open = time.first - 1;
  while (open > sentence.first && !STOPS.has(tokens.form(open))) open--;
  if (open <= sentence.first || tokens.form(open) !== ',' || !opensAside(text, open + 1, time)) return false;
  let close = time.last;
  while (close < sentence.last && !STOPS.has(tokens.form(close))) close++;
  return predicate < open || predicate >= close;
}

function opensAside({ tokens }: AnnotatedText, token: number, { date }: Time): boolean {
  const at = ['of', 'in', 'with', 'from'].includes(tokens.lower(token)) ? token + 1 : token;
  if (RELATIVES.has(tokens.lower(at))) return true;
  if (tokens.xpos(token) === 'VBG') return true;
  return ARTICLES.has(tokens.lower(token)) && date !== null && COARSE.has(date.grain);
}
