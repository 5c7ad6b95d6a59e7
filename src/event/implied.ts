import { SHOWN_BY_DEEDS } from '../lexicon/implied.js';
import type { ReportView } from './view.js';

const shown = new Set(SHOWN_BY_DEEDS);

/**
 * “will visit Chad, *underscoring* its ties”: a participle behind a comma or a dash whose subject is the whole deed before it. Where the clause before is
 * itself speech (“spoke in Chad, underlining …”), or words are quoted behind it, somebody says it.
 */
export function isShownByDeed(view: ReportView, verb: number): boolean {
  const { tokens, text } = view;
  if (verb < 0 || tokens.xpos(verb) !== 'VBG' || !shown.has(tokens.lemma(verb)) || ![',', '—', '–', '-'].includes(tokens.form(verb - 1)))
    return false;
  const sentence = view.sentence(verb);
  if (text.quotes.some(({ start, end, kind }) => kind !== 'indirect' && start >= tokens.end(verb) && end <= sentence.end)) return false;
  const before = mainVerbBefore(view, verb);
  return before >= 0 && !SPOKEN.has(tokens.lemma(before)) && !text.attributions.some(({ cue }) => cue === before);
}

const SPOKEN: ReadonlySet<string> = new Set(['speak', 'talk', 'write', 'address', 'comment', 'respond', 'answer', 'reply']);

/** The verb that the participle hangs on; the last one before it where the tree hangs it on a noun. */
function mainVerbBefore(view: ReportView, participle: number): number {
  const { tokens } = view;
  const { first } = view.sentence(participle);
  const head = tokens.head(participle);
  if (head >= 0 && head < participle && view.isVerb(head)) return head;
  for (let token = participle - 1; token >= first; token--) if (tokens.upos(token) === 'VERB') return token;
  return -1;
}
