import type { EventMention } from '../../event/index.js';
import { type AnnotatedText, isDistance } from '../../text/index.js';
import type { DateValue } from '../../values.js';
import { verbAt } from './verb-above.js';

type Time = AnnotatedText['times'][number];

const CLOSES: ReadonlySet<string> = new Set([',', ';', ':', '“', '”', '"', '(', ')']);
/** What stands behind these has a day of its own. */
const OTHER_DAY: ReadonlySet<string> = new Set(['before', 'until', 'since', 'because', 'although']);

/**
 * The day that a clause with “when” has from the words around it: its own where it explains a day (“until *February 2005*, when Delhi cut off supplies”), that of
 * the clause itself for what it is set beside (“explained his position when the two met in Cairo *on 17 March*”). Null where there is none.
 */
export const dateOfWhenClause = (text: AnnotatedText, mention: EventMention): DateValue | null =>
  explained(text, mention) ?? besideClause(text, mention);

/** “in *2012*, when the two fell out”: whatever the day bounds or dates in its own clause, in this one something happened on it. */
function explained({ tokens, times }: AnnotatedText, { sentence, trigger }: EventMention): DateValue | null {
  const time = times.findLast((one) => one.sentence === sentence && one.last <= trigger && one.date !== null && !isDistance(one));
  if (!time) return null;
  const when = tokens.form(time.last) === ',' ? time.last + 1 : time.last;
  if (tokens.lower(when) !== 'when') return null;
  for (let token = when + 1; token < trigger; token++)
    if (CLOSES.has(tokens.form(token)) || OTHER_DAY.has(tokens.lower(token))) return null;
  return time.date;
}

function besideClause({ tokens, times }: AnnotatedText, { sentence, trigger }: EventMention): DateValue | null {
  const top = verbAt(tokens, trigger);
  if (top < 0 || tokens.children(top).some((child) => child < top && tokens.lower(child) === 'had')) return null;
  const clause = tokens
    .children(top)
    .find((child) => tokens.rel(child) === 'advcl' && tokens.children(child).some((one) => one < child && tokens.lower(one) === 'when'));
  if (clause === undefined) return null;
  const inside = times.filter((time) => time.sentence === sentence && holderIs(tokens, clause, time));
  return inside.length === 1 ? (inside[0]?.date ?? null) : null;
}

/** Is the clause the first verb above the time, and no edge of a stretch printed? */
function holderIs(tokens: AnnotatedText['tokens'], clause: number, { first, last, date, timex }: Time): boolean {
  if (date === null || timex !== 'DATE' || OTHER_DAY.has(tokens.lower(first - 1))) return false;
  let at = first;
  while (at >= first && at < last) at = tokens.head(at);
  while (at >= 0 && at !== clause && tokens.upos(at) !== 'VERB') at = tokens.head(at);
  return at === clause;
}
