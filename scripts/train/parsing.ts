import { LABEL_FEATURES, labelFeatures, relationMarks } from '../../src/model/labeller.js';
import { Lexical } from '../../src/model/lexical.js';
import { MOVE_FEATURES, mirror, moveFeatures, ParserInput } from '../../src/model/parser.js';
import { LEFT, MOVES, ParserState, SHIFT } from '../../src/model/state.js';
import type { WordTable } from '../../src/model/words.js';
import type { Example } from './corpus.js';
import { MovePerceptron } from './moves.js';
import { Oracle } from './oracle.js';
import { Perceptron } from './perceptron.js';
import { Random } from './random.js';

/** A sentence with its tree and the tags that a tagger gave it. */
export interface ParserExample {
  readonly example: Example;
  readonly tags: Int32Array;
  /** Heads that the right-to-left parser chose, as it left them (in reverse); null for that parser itself. */
  readonly guide: Int32Array | null;
}

export interface ParserOptions {
  readonly epochs: number;
  readonly minUpdates: number;
  /** Percent of moves that follow the model although it errs, from the second epoch on. */
  readonly explore: number;
  readonly reverse: boolean;
}

/** Dynamic-oracle training (Goldberg and Nivre 2013): any move that loses no more gold arcs than the best one is right. */
export function trainParser(examples: readonly ParserExample[], words: WordTable, options: ParserOptions): MovePerceptron {
  const model = new MovePerceptron(options.minUpdates);
  const run = new ParserRun(words, options.reverse);
  const random = new Random(29);
  const order = [...examples];
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const example of random.shuffle(order)) {
      run.learn(model, example, () => epoch > 0 && random.chance(options.explore));
    }
  }
  return model;
}

/** One sentence after the other through a parser in training. */
export class ParserRun {
  private readonly lex: Lexical;
  private readonly input = new ParserInput();
  private readonly state = new ParserState();
  private readonly oracle = new Oracle();
  private readonly features = new Int32Array(MOVE_FEATURES);
  private readonly scores = new Float64Array(MOVES);

  constructor(
    words: WordTable,
    private readonly reverse: boolean,
  ) {
    this.lex = new Lexical(words);
  }

  private begin({ example, tags, guide }: ParserExample): void {
    this.lex.fill(example.columns, 0, example.count);
    this.input.read(this.lex, tags, this.reverse);
    if (guide !== null) this.input.guideBy(guide, example.count);
    this.state.reset(example.count);
  }

  learn(model: MovePerceptron, example: ParserExample, wander: () => boolean): void {
    this.begin(example);
    const { oracle, state, features, scores } = this;
    const heads = example.example.heads as Int32Array;
    const gold = this.reverse ? new Int32Array(heads.length) : heads;
    if (this.reverse) mirror(heads, heads.length, gold);
    oracle.begin(state, gold);
    while (!state.done) {
      const n = moveFeatures(this.input, state, features);
      model.score(features, n, scores);
      oracle.cost();
      let move = oracle.bestOf(scores, false);
      model.step();
      if (!oracle.isRight(move)) {
        const right = oracle.bestOf(scores, true);
        model.update(features, n, right, move);
        if (!wander()) move = right;
      }
      make(state, move);
    }
  }

  /** The heads that the model chooses, in the order in which it reads. */
  parse(model: MovePerceptron, example: ParserExample): Int32Array {
    this.begin(example);
    const { state, features, scores } = this;
    while (!state.done) {
      model.score(features, moveFeatures(this.input, state, features), scores);
      make(state, state.choose(scores));
    }
    return state.head.slice(0, state.count);
  }
}

function make(state: ParserState, move: number): void {
  if (move === SHIFT) state.shift();
  else if (move === LEFT) state.reduceLeft();
  else state.reduceRight();
}

/** What the right-to-left parser says of sentences it did not see, for the left-to-right parser to learn how far to trust it. */
export function scoutHeads(examples: readonly ParserExample[], words: WordTable, folds: number, options: ParserOptions): Int32Array[] {
  const found: Int32Array[] = [];
  const run = new ParserRun(words, options.reverse);
  for (let fold = 0; fold < folds; fold += 1) {
    const held = (k: number) => Math.floor(k / 100) % folds === fold;
    const model = trainParser(
      examples.filter((_, k) => !held(k)),
      words,
      options,
    );
    examples.forEach((example, k) => {
      if (held(k)) found[k] = run.parse(model, example);
    });
  }
  return found;
}

export function trainLabeller(
  examples: readonly ParserExample[],
  words: WordTable,
  rels: readonly string[],
  options: { readonly epochs: number; readonly minUpdates: number },
): Perceptron {
  const classes = rels.length;
  const marks = relationMarks(rels);
  const model = new Perceptron(classes, options.minUpdates);
  const lex = new Lexical(words);
  const input = new ParserInput();
  const state = new ParserState();
  const features = new Int32Array(LABEL_FEATURES);
  const scores = new Float64Array(classes);
  const random = new Random(31);
  const order = [...examples];
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const { example, tags } of random.shuffle(order)) {
      lex.fill(example.columns, 0, example.count);
      input.read(lex, tags, false);
      state.reset(example.count);
      plant(state, example.heads as Int32Array);
      for (let i = 0; i < example.count; i += 1) {
        let guess = 0;
        if (state.head[i] !== example.count) {
          const n = labelFeatures(input, state, i, features);
          model.score(features, n, scores);
          guess = 1;
          for (let k = 2; k < classes; k += 1) if ((scores[k] as number) > (scores[guess] as number)) guess = k;
          const right = (example.rels as Int32Array)[i] as number;
          model.step();
          if (guess !== right) model.update(features, n, right, guess);
        }
        state.relate(i, guess, marks[guess] as number);
      }
    }
  }
  return model;
}

/** Fills a state with a finished tree. */
export function plant(state: ParserState, heads: Int32Array): void {
  const { count, head, left1, left2, right1, right2, leftCount, rightCount } = state;
  for (let i = 0; i < count; i += 1) head[i] = heads[i] as number;
  for (let i = count - 1; i >= 0; i -= 1) {
    const over = head[i] as number;
    if (i > over) continue;
    left2[over] = left1[over] as number;
    left1[over] = i;
    leftCount[over] = (leftCount[over] as number) + 1;
  }
  for (let i = 0; i < count; i += 1) {
    const over = head[i] as number;
    if (i < over) continue;
    right2[over] = right1[over] as number;
    right1[over] = i;
    rightCount[over] = (rightCount[over] as number) + 1;
  }
}
