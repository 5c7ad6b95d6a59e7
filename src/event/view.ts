import type { AnnotatedText, Chain, Mention, Sentence, TokenTable } from '../text/index.js';

/** A mention with the chain it belongs to. */
export interface LocatedMention {
  readonly mention: Mention;
  readonly chain: Chain;
}

const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose', 'where']);

/** A report with the look-ups that reading events needs: which chain stands at a token, what a relative pronoun points to. */
export class ReportView {
  readonly tokens: TokenTable;
  readonly #byHead = new Map<number, LocatedMention>();
  readonly #covering: (LocatedMention | undefined)[] = [];

  constructor(readonly text: AnnotatedText) {
    this.tokens = text.tokens;
    for (const chain of text.chains) for (const mention of chain.mentions) this.#add({ mention, chain });
  }

  #add(located: LocatedMention): void {
    const { mention } = located;
    // “LAGOS, Nigeria: Officials said …”: where the report is written does nothing in its first sentence.
    const dateline = this.text.article.datelineSpan;
    if (dateline && mention.start >= dateline.start && mention.end <= dateline.end) return;
    const before = this.#byHead.get(mention.head);
    if (!before || length(before.mention) < length(mention)) this.#byHead.set(mention.head, located);
    for (let token = mention.first; token < mention.last; token++) {
      const other = this.#covering[token];
      if (!other || length(other.mention) > length(mention)) this.#covering[token] = located;
    }
  }

  /** The longest mention headed by the token. */
  headed(token: number): LocatedMention | undefined {
    return this.#byHead.get(token);
  }

  /** The shortest mention that covers the token. */
  covering(token: number): LocatedMention | undefined {
    return this.#covering[token];
  }

  sentence(token: number): Sentence {
    return this.text.sentences[this.tokens.sentenceOf(token)] as Sentence;
  }

  isHeadline(sentence: number): boolean {
    const block = this.text.sentences[sentence]?.block ?? -1;
    return this.text.article.blocks[block]?.kind === 'headline';
  }

  isVerb(token: number): boolean {
    const upos = this.tokens.upos(token);
    return upos === 'VERB' || upos === 'AUX';
  }

  /** A child with one of the relations, subtypes included: `nsubj` finds `nsubj:pass` too. */
  child(token: number, ...relations: string[]): number {
    for (const child of this.tokens.children(token)) if (this.hasRel(child, relations)) return child;
    return -1;
  }

  hasRel(token: number, relations: readonly string[]): boolean {
    const rel = this.tokens.rel(token);
    return relations.some((wanted) => rel === wanted || (rel.startsWith(wanted) && rel.charCodeAt(wanted.length) === 58));
  }

  isRelative(token: number): boolean {
    if (!RELATIVES.has(this.tokens.lower(token))) return false;
    const xpos = this.tokens.xpos(token);
    return xpos.startsWith('W') || this.tokens.upos(token) === 'PRON';
  }

  /** The noun that a relative clause describes; -1 outside one. */
  antecedent(verb: number): number {
    let at = verb;
    for (let step = 0; step < 4 && at >= 0; step++) {
      if (this.hasRel(at, ['acl'])) return this.tokens.head(at);
      if (!this.hasRel(at, ['conj', 'xcomp', 'ccomp'])) return -1;
      at = this.tokens.head(at);
    }
    return -1;
  }

  /** What “whose” belongs to: the noun that its relative clause describes. */
  antecedentOfRelative(token: number): number {
    let at = this.tokens.head(token);
    while (at >= 0 && !this.isVerb(at)) at = this.tokens.head(at);
    const antecedent = at >= 0 ? this.antecedent(at) : -1;
    return antecedent >= 0 ? antecedent : this.#nameBeforeComma(token);
  }

  /** “*Ana Lind*, whose …”, where the tree lost the antecedent: the name that ends right before the comma; -1 where there is none. */
  #nameBeforeComma(relative: number): number {
    const located = this.tokens.form(relative - 1) === ',' ? this.covering(relative - 2) : undefined;
    return located?.mention.kind === 'name' && located.mention.last === relative - 1 ? located.mention.head : -1;
  }

  /** The verb above a token, through nouns; -1 where there is none. */
  verbAbove(token: number): number {
    let at = this.tokens.head(token);
    while (at >= 0 && !this.isVerb(at)) at = this.tokens.head(at);
    return at;
  }

  /** Is the token inside the subtree of the other, itself included? */
  under(token: number, top: number): boolean {
    let at = token;
    for (let step = 0; at >= 0 && step < 60; step++) {
      if (at === top) return true;
      at = this.tokens.head(at);
    }
    return false;
  }
}

function length(mention: Mention): number {
  return mention.last - mention.first;
}
