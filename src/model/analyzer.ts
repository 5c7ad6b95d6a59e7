import { decodeModel, type Model } from './format.js';
import { LABEL_FEATURES, labelFeatures, relationMarks } from './labeller.js';
import { Lexical, PAD } from './lexical.js';
import { mayFollow, NAME_CLASSES, NAME_FEATURES, nameFeatures } from './names.js';
import type { MoveWeights } from './moves.js';
import { MOVE_FEATURES, moveFeatures, ParserInput } from './parser.js';
import { LEFT, ParserState, SHIFT } from './state.js';
import { TAG_FEATURES, tagFeatures } from './tagger.js';
import { OpenClasses } from './open-classes.js';
import type { Analyzer, TokenColumns } from './types.js';
import { best } from './weights.js';

/** Reads a model from the bytes of its file. Throws MODEL_BROKEN. */
export function loadModel(bytes: Uint8Array): Analyzer {
  return new StatisticalAnalyzer(decodeModel(bytes));
}

/** Tags, then parses, then labels, then finds names; every step greedy, so the time grows with the sentence's length only. */
export class StatisticalAnalyzer implements Analyzer {
  readonly name: string;
  readonly xposNames: readonly string[];
  readonly relNames: readonly string[];
  private readonly lex: Lexical;
  private readonly input = new ParserInput();
  private readonly state = new ParserState();
  private readonly features = new Int32Array(Math.max(TAG_FEATURES, MOVE_FEATURES, LABEL_FEATURES, NAME_FEATURES));
  private readonly scores: Int32Array;
  private readonly marks: Int32Array;
  private readonly open: OpenClasses;
  private tags = new Int32Array(0);

  constructor(private readonly model: Model) {
    this.name = model.names.name;
    this.xposNames = model.names.xpos;
    this.relNames = model.names.rels;
    this.marks = relationMarks(model.names.rels);
    this.lex = new Lexical(model.words);
    this.open = new OpenClasses(model.names.tags.map(([, upos]) => upos));
    this.scores = new Int32Array(Math.max(model.tagger.classes, model.labeller.classes, NAME_CLASSES, 4));
  }

  analyze(columns: TokenColumns, first: number, last: number): void {
    if (last <= first) return;
    this.lex.fill(columns, first, last);
    if (this.tags.length < this.lex.count) this.tags = new Int32Array(this.lex.count * 2);
    this.tag(columns, first);
    this.parse();
    this.label(columns, first);
    this.recognise(columns, first);
  }

  private tag(columns: TokenColumns, first: number): void {
    const { model, lex, features, scores, tags } = this;
    const classes = model.tagger.classes;
    let before = classes + 1;
    let before2 = classes + 2;
    for (let i = 0; i < lex.count; i += 1) {
      let tag = (lex.only[PAD + i] as number) - 1;
      if (tag < 0) {
        scores.fill(0, 0, classes);
        model.tagger.add(features, tagFeatures(lex, i, before, before2, features), scores);
        tag = best(scores, classes);
        if (this.open.isClosed(tag) && !this.open.mayBeClosed(columns, first + i)) tag = this.open.best(scores, classes);
      }
      tags[i] = tag;
      before2 = before;
      before = tag;
      const [xpos, upos] = model.names.tags[tag] as readonly [number, number];
      columns.xpos[first + i] = xpos;
      columns.upos[first + i] = upos;
    }
  }

  /** The scout reads the sentence backwards; the parser reads it forwards and sees the scout's tree. */
  private parse(): void {
    const { model, input, lex, tags, state } = this;
    input.read(lex, tags, true);
    this.move(model.scout);
    input.read(lex, tags, false);
    input.guideBy(state.head, lex.count);
    this.move(model.parser);
  }

  private move(weights: MoveWeights): void {
    const { input, state, features, scores } = this;
    state.reset(this.lex.count);
    while (!state.done) {
      weights.score(features, moveFeatures(input, state, features), scores);
      const move = state.choose(scores);
      if (move === SHIFT) state.shift();
      else if (move === LEFT) state.reduceLeft();
      else state.reduceRight();
    }
  }

  private label(columns: TokenColumns, first: number): void {
    const { model, input, state, features, scores } = this;
    const classes = model.labeller.classes;
    for (let i = 0; i < state.count; i += 1) {
      const head = state.head[i] as number;
      // Relation 0 is `root`, which the artificial root's dependant has and no other.
      let rel = 0;
      if (head !== state.count) {
        scores.fill(0, 0, classes);
        model.labeller.add(features, labelFeatures(input, state, i, features), scores);
        rel = bestAfter(scores, classes);
      }
      state.relate(i, rel, this.marks[rel] as number);
      columns.head[first + i] = head === state.count ? -1 : first + head;
      columns.rel[first + i] = rel;
    }
  }

  private recognise(columns: TokenColumns, first: number): void {
    const { model, lex, features, scores, tags } = this;
    let before = 0;
    let before2 = 0;
    for (let i = 0; i < lex.count; i += 1) {
      scores.fill(0, 0, NAME_CLASSES);
      model.recogniser.add(features, nameFeatures(lex, tags, i, before, before2, features), scores);
      let tag = 0;
      for (let k = 1; k < NAME_CLASSES; k += 1) {
        if ((scores[k] as number) > (scores[tag] as number) && mayFollow(before, k)) tag = k;
      }
      columns.ner[first + i] = tag;
      before2 = before;
      before = tag;
    }
  }
}

function bestAfter(scores: Int32Array, count: number): number {
  let top = 1;
  for (let k = 2; k < count; k += 1) if ((scores[k] as number) > (scores[top] as number)) top = k;
  return top;
}
