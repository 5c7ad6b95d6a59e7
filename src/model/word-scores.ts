import { type Lexical, PAD } from './lexical.js';
import type { Scorer } from './scorer.js';
import { wordFeatures } from './tagger.js';

/** Words whose sums are kept: a power of two. Three in four words of a report are met here again. */
const KEPT = 2048;
/** Numbers that tell a word apart: its form, its ending, its shape, and how it stands. */
const KEYS = 4;

/** What words say of their tags by themselves, a third of the tagger's features: kept for words that come again. The same sums either way. */
export class WordScores {
  private readonly keys = new Int32Array(KEPT * KEYS);
  /** By place; made at the first word there. */
  private readonly sums: Int16Array[] = [];

  constructor(private readonly scorer: Scorer) {}

  /** Sets the scorer's scores to what token `i` says by itself. */
  load(lex: Lexical, i: number): void {
    const { keys, sums, scorer } = this;
    const form = lex.form[PAD + i] as number;
    const ending = lex.suffix4[PAD + i] as number;
    const shape = lex.shape[PAD + i] as number;
    const standing = lex.shouting * 2 + (i === 0 ? 1 : 0);
    const slot = ((Math.imul(form ^ (ending >>> 5), 0x9e3779b1) >>> 8) + standing) & (KEPT - 1);
    const at = slot * KEYS;
    const kept = sums[slot];
    const same = keys[at] === form && keys[at + 1] === ending && keys[at + 2] === shape && keys[at + 3] === standing;
    if (kept !== undefined && same) {
      scorer.scores.set(kept);
      return;
    }
    scorer.score(wordFeatures(lex, i, scorer.features, 0));
    if (kept === undefined) sums[slot] = scorer.scores.slice();
    else kept.set(scorer.scores);
    keys[at] = form;
    keys[at + 1] = ending;
    keys[at + 2] = shape;
    keys[at + 3] = standing;
  }
}
