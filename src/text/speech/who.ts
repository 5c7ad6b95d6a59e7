import { documentNouns } from '../../lexicon/cues.js';
import type { BaseText } from '../base.js';
import type { Chain, Mention, TokenRange, TokenTable } from '../types.js';
import { stateOfAdjective } from '../names/index.js';
import type { NameIndex } from './source.js';
import { childOf } from './tree.js';
import type { Phrase, ReportedCue } from './types.js';

const papers = new Set(documentNouns.split(' '));

interface Placed {
  readonly chain: Chain;
  readonly mention: Mention;
}

const ISSUING = /^(?:issue|sign|adopt|publish|release|send|write|circulate|approve)$/;

const COUNTED = /^(?:one|two|three|four|some|many|several|both|most|all|none|either|each|another)$/;

/** Finds the entity that a phrase stands for. */
export class Who implements NameIndex {
  /** By token: the mentions that cover it, shortest first. */
  readonly #covering = new Map<number, Placed[]>();

  readonly #types = new Map<number, Chain['type']>();
  readonly #countries = new Map<number, string | null>();

  constructor(
    private readonly base: BaseText,
    chains: readonly Chain[],
  ) {
    for (const chain of chains) {
      this.#types.set(chain.id, chain.type);
      this.#countries.set(chain.id, chain.country);
    }
    for (const chain of chains) for (const mention of chain.mentions) this.#add({ chain, mention });
    for (const list of this.#covering.values()) list.sort((a, b) => length(a) - length(b));
  }

  #add(placed: Placed): void {
    for (let token = placed.mention.first; token < placed.mention.last; token++) {
      const list = this.#covering.get(token);
      if (list) list.push(placed);
      else this.#covering.set(token, [placed]);
    }
  }

  /** Chain id of the entity that `phrase` stands for; null where no chain holds it. */
  chainOf(phrase: Phrase): number | null {
    const table = this.base.tokens;
    const counted = this.#countedOf(phrase);
    if (counted !== null) return counted;
    const headed = (this.#covering.get(phrase.head) ?? []).filter(({ mention }) => mention.first >= phrase.first - 1);
    const own = headed.find(({ mention }) => mention.head === phrase.head) ?? headed[0] ?? null;
    if (own && own.chain.named && own.mention.kind !== 'nominal') return own.chain.id;
    const apposed = this.#named(table, phrase.last, phrase.last + 12, true);
    const within = this.#named(table, phrase.first, phrase.last, false);
    if (own && own.chain.named) return own.chain.id;
    return within ?? apposed ?? own?.chain.id ?? null;
  }

  /** “one of them”: whoever “them” is. */
  #countedOf({ head }: Phrase): number | null {
    const table = this.base.tokens;
    if (!COUNTED.test(table.lower(head)) || table.lower(head + 1) !== 'of') return null;
    for (let token = head + 2; token < head + 6; token++) {
      const placed = this.#covering.get(token)?.[0];
      if (placed) return placed.chain.id;
    }
    return null;
  }

  /** The name that ends right before `token`, of someone who can speak. */
  endingAt(token: number): Mention | null {
    return this.#speaking(token - 1, (mention) => mention.last === token);
  }

  startingAt(token: number): Mention | null {
    return this.#speaking(token, (mention) => mention.first === token);
  }

  #speaking(token: number, fits: (mention: Mention) => boolean): Mention | null {
    const placed = this.#covering
      .get(token)
      ?.find(({ chain, mention }) => mention.kind === 'name' && fits(mention) && /^(?:person|organisation|state)$/.test(chain.type));
    return placed?.mention ?? null;
  }

  /** A person’s name inside the phrase, or right behind its comma: “its director, Ann Lind, said”. */
  #named(table: TokenTable, first: number, last: number, apposed: boolean): number | null {
    if (apposed && table.form(first) !== ',') return null;
    const from = apposed ? first + 1 : first;
    for (let token = from; token < Math.min(last, table.count); token++) {
      if (apposed && /^[,.;:]$/.test(table.form(token))) return null;
      for (const { chain, mention } of this.#covering.get(token) ?? []) {
        const inside = mention.first >= from && mention.first < last;
        if (chain.type === 'person' && mention.kind === 'name' && inside && !isOwnerOrPlace(table, mention, first)) return chain.id;
      }
    }
    return null;
  }

  /** Whether the phrase is a paper that speaks for its issuer: “the statement”. */
  isPaper({ head }: Phrase): boolean {
    return papers.has(this.base.tokens.lower(head));
  }

  /** The issuer of a paper: its owner (“the agency’s statement”), its “of” or “by”, or the subject of the sentence that brought it up. */
  issuerOf(phrase: Phrase, before: readonly ReportedCue[]): number | null {
    const table = this.base.tokens;
    for (const child of table.children(phrase.head)) {
      if (!table.rel(child).startsWith('nmod')) continue;
      const link = childOf(table, child, 'case');
      if (table.rel(child) !== 'nmod:poss' && (link === null || !/^(?:of|by|from)$/.test(table.lower(link)))) continue;
      const chain = this.chainOf({ head: child, first: child, last: child + 1 });
      if (chain !== null) return chain;
    }
    return this.#issuedByOwnClause(phrase.head, before) ?? this.#issuedByState(phrase, before) ?? this.#issuedBefore(phrase, before, 3);
  }

  /** “the declaration *they issued*”: the subject of the clause behind the paper; a pronoun that stands open is whoever spoke last. */
  #issuedByOwnClause(paper: number, before: readonly ReportedCue[]): number | null {
    const table = this.base.tokens;
    const clause = table.children(paper).find((child) => table.rel(child) === 'acl:relcl' && ISSUING.test(table.lemma(child)));
    const subject = clause === undefined ? null : childOf(table, clause, 'nsubj');
    if (subject === null || /^(?:which|that)$/.test(table.lower(subject))) return null;
    const chain = this.chainOf({ head: subject, first: subject, last: subject + 1 });
    if (chain !== null || table.upos(subject) !== 'PRON') return chain;
    const here = table.sentenceOf(paper);
    const last = before.findLast(
      ({ source, borrowed, sentence }) => source !== null && !borrowed && here - sentence <= 2 && sentence < here,
    );
    return last?.source ? this.chainOf(last.source) : null;
  }

  /** “the *Ecuadorean* statement”: the body of that state that spoke in a statement, else the state. */
  #issuedByState({ first, head }: Phrase, before: readonly ReportedCue[]): number | null {
    const table = this.base.tokens;
    for (let token = first; token < head; token++) {
      const iso = stateOfAdjective(this.base.article.text, table.start(token));
      if (iso === null) continue;
      for (const { source, sentence } of before) {
        const id = source && this.#holdsPaper(sentence) ? this.chainOf(source) : null;
        if (id !== null && this.#countries.get(id) === iso && this.typeOf(id) === 'organisation') return id;
      }
      for (const [id, country] of this.#countries) if (country === iso && this.typeOf(id) === 'state') return id;
    }
    return null;
  }

  #holdsPaper(sentence: number): boolean {
    const { first = 0, last = 0 } = this.base.sentences[sentence] ?? {};
    for (let token = first; token < last; token++) if (papers.has(this.base.tokens.lower(token))) return true;
    return false;
  }

  /** The same for “it” when the sentence right before brought a paper up. */
  issuerOfLast(phrase: Phrase, before: readonly ReportedCue[]): number | null {
    return this.#issuedBefore(phrase, before, 1);
  }

  /** “X and Y said in a joint statement …” or “X signed a statement …” in one of the sentences before. */
  #issuedBefore(phrase: Phrase, before: readonly ReportedCue[], back: number): number | null {
    const table = this.base.tokens;
    const here = table.sentenceOf(phrase.head);
    const from = this.base.sentences[Math.max(0, here - back)]?.first ?? 0;
    for (let token = phrase.first - 1; token >= from; token--) {
      if (!papers.has(table.lower(token))) continue;
      const cue = before.findLast(({ sentence, source }) => source !== null && sentence === table.sentenceOf(token));
      const chain = cue?.source ? this.chainOf(cue.source) : this.#subjectOver(token);
      if (chain !== null && !(this.#types.get(chain) === 'person' && this.#isJoint(token))) return chain;
    }
    return null;
  }

  /** “a joint statement” is no single person’s. */
  #isJoint(token: number): boolean {
    const table = this.base.tokens;
    for (let before = token - 1; before >= token - 4 && before >= 0; before--)
      if (/^(?:joint|common|tripartite|trilateral)$/.test(table.lower(before))) return true;
    return false;
  }

  #subjectOver(token: number): number | null {
    const table = this.base.tokens;
    let verb = table.head(token);
    // “concluded its work *and adopted* the declaration”
    if (verb >= 0 && table.rel(verb) === 'conj' && childOf(table, verb, 'nsubj') === null) verb = table.head(verb);
    const subject = verb < 0 ? null : childOf(table, verb, 'nsubj');
    return subject === null ? null : this.chainOf({ head: subject, first: subject, last: subject + 1 });
  }

  /** Whether the entity is named, described or referred to in a sentence. */
  isToldIn(id: number, { first, last }: TokenRange): boolean {
    for (let token = first; token < last; token++) if (this.#covering.get(token)?.some(({ chain }) => chain.id === id)) return true;
    return false;
  }

  /** The people named or referred to at a token. */
  peopleAt(token: number): number[] {
    return (this.#covering.get(token) ?? []).filter(({ chain }) => chain.type === 'person').map(({ chain }) => chain.id);
  }

  /** Type of the chain with this id. */
  typeOf(id: number): Chain['type'] | null {
    return this.#types.get(id) ?? null;
  }
}

const length = ({ mention }: Placed): number => mention.last - mention.first;

/** “Moyo’s spokesman”, “the president of Mali”: not the one who speaks. */
function isOwnerOrPlace(table: TokenTable, mention: Mention, first: number): boolean {
  if (table.xpos(mention.last) === 'POS') return true;
  return mention.first > first && table.upos(mention.first - 1) === 'ADP';
}
