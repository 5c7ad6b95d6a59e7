import { CrosswireError } from '../errors.js';
import { defaultUpos, defaultXpos, flatHeads, XPOS_DEFAULTS } from './classifier-defaults.js';
import { nameTagsOf } from './name-labels.js';
import { type Analyzer, type TokenColumns, UPOS, type Upos } from './types.js';

/** What a classifier says of one token. What it leaves out comes from the analyzer below it, or from the word’s form. */
export interface TokenLabels {
  /** BIO, BIOES or BILOU label of a name: `B-PER`, `I-LOC`, `S-ORG`; classes other than people, places and bodies count as `O`. */
  readonly name?: string;
  readonly upos?: Upos;
  /** Penn Treebank tag. */
  readonly xpos?: string;
  /** Number of the head within the sentence; -1 for its root. All tokens of a sentence have one, or none has. */
  readonly head?: number;
  /** Universal Dependencies relation. */
  readonly rel?: string;
}

/** One sentence as a classifier sees it. */
export interface ClassifiedSentence {
  readonly tokens: readonly string[];
  /** Half-open UTF-16 offsets of each token into `text`, the whole report. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly text: string;
}

/** A token-classification model of the user’s own: one row of labels for each token of a sentence, the same for the same sentence. */
export interface TokenClassifier {
  readonly name: string;
  classify(sentence: ClassifiedSentence): readonly TokenLabels[];
}

const RELATIONS =
  'root dep punct nsubj nsubj:pass nsubj:outer csubj csubj:pass obj iobj obl obl:agent obl:unmarked expl ccomp xcomp advcl advcl:relcl acl acl:relcl advmod aux ' +
  'aux:pass cop mark case det det:predet nmod nmod:poss nmod:desc nmod:unmarked amod nummod appos compound compound:prt flat fixed conj cc cc:preconj ' +
  'parataxis discourse vocative dislocated orphan list goeswith reparandum';

/**
 * An analyzer from a token classifier. `below` (the shipped model, say) fills what the classifier leaves open; without one the class of a
 * word is told by its form and the tree is flat, so that no model file is needed.
 * @throws CrosswireError BACKEND_BROKEN while analysing, when the labels do not fit the sentence
 */
export function classifierAnalyzer(classifier: TokenClassifier, below: Analyzer | null = null): Analyzer {
  return new ClassifierAnalyzer(classifier, below);
}

class ClassifierAnalyzer implements Analyzer {
  readonly name: string;
  readonly xposNames: readonly string[];
  readonly relNames: readonly string[];
  readonly #xpos: ReadonlyMap<string, number>;
  readonly #rel: ReadonlyMap<string, number>;

  constructor(
    private readonly classifier: TokenClassifier,
    private readonly below: Analyzer | null,
  ) {
    this.name = below ? `${classifier.name} over ${below.name}` : classifier.name;
    this.xposNames = [...new Set([...(below?.xposNames ?? []), ...XPOS_DEFAULTS, ...PENN.split(' ')])];
    this.relNames = [...new Set([...(below?.relNames ?? []), ...RELATIONS.split(' ')])];
    this.#xpos = new Map(this.xposNames.map((name, i) => [name, i]));
    this.#rel = new Map(this.relNames.map((name, i) => [name, i]));
  }

  analyze(columns: TokenColumns, first: number, last: number): void {
    if (last <= first) return;
    const sentence = sentenceOf(columns, first, last);
    const rows = this.classifier.classify(sentence);
    if (rows.length !== last - first) this.#fail(sentence, `${rows.length} rows for ${last - first} tokens`);
    this.below?.analyze(columns, first, last);
    this.#tags(columns, first, sentence, rows);
    this.#tree(columns, first, sentence, rows);
    if (this.below && rows.every(({ name }) => name === undefined)) return;
    nameTagsOf(rows.map(({ name }) => name)).forEach((tag, i) => {
      columns.ner[first + i] = tag;
    });
  }

  #tags(columns: TokenColumns, first: number, sentence: ClassifiedSentence, rows: readonly TokenLabels[]): void {
    rows.forEach(({ upos, xpos }, i) => {
      const form = sentence.tokens[i] ?? '';
      const given = upos ?? (this.below ? null : defaultUpos(form));
      const kept = given === null || UPOS.indexOf(given) === columns.upos[first + i];
      if (given !== null) columns.upos[first + i] = indexOf(UPOS, given) ?? this.#fail(sentence, `no word class “${given}”`);
      if (xpos !== undefined) columns.xpos[first + i] = this.#xpos.get(xpos) ?? this.#fail(sentence, `no tag “${xpos}”`);
      else if (!this.below || !kept) columns.xpos[first + i] = this.#xpos.get(defaultXpos(given as Upos, form)) ?? 0;
    });
  }

  #tree(columns: TokenColumns, first: number, sentence: ClassifiedSentence, rows: readonly TokenLabels[]): void {
    const given = rows.filter(({ head }) => head !== undefined).length;
    if (given === 0 && this.below) return;
    if (given > 0 && given < rows.length) this.#fail(sentence, `heads for ${given} of ${rows.length} tokens`);
    const upos = rows.map((_, i) => UPOS[columns.upos[first + i] ?? 0] ?? 'X');
    const heads = given === 0 ? flatHeads(upos) : rows.map(({ head }) => head as number);
    const problem = treeProblem(heads);
    if (problem) this.#fail(sentence, problem);
    heads.forEach((head, i) => {
      const rel = rows[i]?.rel ?? (head < 0 ? 'root' : upos[i] === 'PUNCT' ? 'punct' : 'dep');
      columns.head[first + i] = head < 0 ? -1 : first + head;
      columns.rel[first + i] = this.#rel.get(rel) ?? this.#fail(sentence, `no relation “${rel}”`);
    });
  }

  #fail(sentence: ClassifiedSentence, detail: string): never {
    const words = sentence.tokens.slice(0, 8).join(' ');
    throw new CrosswireError('BACKEND_BROKEN', { subject: this.classifier.name, detail: `${detail}, in “${words} …”` });
  }
}

const PENN =
  "NN NNS NNP NNPS VB VBD VBG VBN VBP VBZ MD JJ JJR JJS RB RBR RBS RP IN DT PDT WDT WP WP$ WRB PRP PRP$ POS CD CC TO EX UH FW SYM LS HYPH ADD AFX NFP GW XX $ . , : `` -LRB- -RRB- ''";

const indexOf = (names: readonly string[], name: string): number | null => {
  const at = names.indexOf(name);
  return at < 0 ? null : at;
};

function sentenceOf({ text, start, end }: TokenColumns, first: number, last: number): ClassifiedSentence {
  const starts = Array.from(start.subarray(first, last));
  const ends = Array.from(end.subarray(first, last));
  return { text, starts, ends, tokens: starts.map((from, i) => text.slice(from, ends[i])) };
}

/** What keeps the heads from being one tree over the sentence; null where they are one. */
function treeProblem(heads: readonly number[]): string | null {
  const roots = heads.filter((head) => head === -1).length;
  if (roots !== 1) return `${roots} roots`;
  for (let token = 0; token < heads.length; token++) {
    let at = token;
    for (let steps = 0; at !== -1; steps++) {
      const head = heads[at];
      if (head === undefined || !Number.isInteger(head) || head < -1 || head >= heads.length) return `head ${String(head)} of token ${at}`;
      if (steps > heads.length) return `a circle over token ${token}`;
      at = head;
    }
  }
  return null;
}
