import type { Span } from '../../values.js';
import type { BaseText } from '../base.js';
import type { Found } from './find.js';
import type { Resolved } from './types.js';

// Shorter words (“the”, “his”, “took”) tie every sentence to every other.
const MIN_WORD = 4;
const STEM = 4;
const COMMON = new Set([
  'that',
  'with',
  'from',
  'they',
  'their',
  'were',
  'have',
  'been',
  'this',
  'president',
  'minister',
  'country',
  'government',
  'which',
  'when',
  'would',
  'said',
]);

/**
 * When did “the talks” take place? Days that the report gives so far, with the words of their sentences. An event named again is looked
 * up by the words it shares with them; where none fits it stays without a day.
 */
export class EventDays {
  private readonly days: { readonly day: Resolved; readonly sentence: number; readonly stems: ReadonlySet<string> }[] = [];

  constructor(private readonly base: BaseText) {}

  add(found: Found, day: Resolved): void {
    const sentence = this.base.sentences[found.sentence];
    if (day.grain !== 'day' || !sentence || found.parsed.expr.kind === 'offset') return;
    this.days.push({ day, sentence: found.sentence, stems: this.stems(sentence) });
  }

  dayOf(words: Span, ownSentence: number): Resolved | null {
    const wanted = this.stems(words);
    let best: Resolved | null = null;
    let most = 0;
    for (const { day, sentence, stems } of this.days) {
      if (sentence === ownSentence) continue;
      let shared = 0;
      for (const stem of wanted) if (stems.has(stem)) shared++;
      if (shared > most) [best, most] = [day, shared];
    }
    if (!best) return null;
    const named = this.base.article.text.slice(words.start, words.end).trim();
    return { ...best, anchor: `“${named}” on ${best.value}` };
  }

  private stems(span: Span): Set<string> {
    const stems = new Set<string>();
    for (const [word] of this.base.article.text
      .slice(span.start, span.end)
      .toLowerCase()
      .matchAll(/\p{L}+/gu)) {
      if (word.length >= MIN_WORD && !COMMON.has(word)) stems.add(word.slice(0, STEM));
    }
    return stems;
  }
}
