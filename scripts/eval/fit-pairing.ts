import { fileURLToPath } from 'node:url';
import { readConfig } from '../../src/config.js';
import { shippedModel } from '../../src/pipeline/index.js';
import { stages } from '../../src/pipeline/stages.js';
import { contextOf, kinOf, storyOf, tiesOf } from '../../src/story/build.js';
import { FEATURES, featuresOf, type FeatureValues } from '../../src/story/claims/features.js';
import { alignClaims } from '../../src/story/claims/index.js';
import { leadWithin, oddsOf, type Signs, type Weights } from '../../src/story/claims/pairing.js';
import { leadsOf } from '../../src/story/claims/standing.js';
import type { Unit } from '../../src/story/claims/types.js';
import { Rarity, sentenceStrength } from '../../src/story/claims/rarity.js';
import { unitsOf } from '../../src/story/claims/units.js';
import type { StoryContext } from '../../src/story/context.js';
import { dateReports } from '../../src/story/dating/index.js';
import type { StoryDocument } from '../../src/story/index.js';
import { type GoldClaim, seenCases, type StoryCase } from './gold-story.js';
import { fitLogistic, type Labelled } from './logistic.js';
import { scoreCase } from './score.js';
import { covers, type Pair, spansOf } from './spans.js';

/**
 * Fits the weights of `src/story/claims/pairing.ts` on the stories, and says how well weights do on stories they were not fitted on:
 * each story with the weights of all others, and each set of stories with the weights of the other set.
 */
const FIGURES = ['claimsAligned', 'claimRelations', 'claimsOnly', 'differences', 'contradictions'] as const;

interface Case {
  readonly story: StoryCase;
  readonly context: StoryContext;
  readonly document: StoryDocument;
  readonly units: readonly Unit[];
  readonly examples: readonly Example[];
}

/** A pair of claims of two reports, its signs, and whether a gold claim underlines both. */
interface Example extends Labelled {
  readonly one: Unit;
  readonly other: Unit;
}

const letter = (index: number): string => String.fromCharCode(65 + index);

/** A pair of claims is positive where one gold claim of several reports underlines both. */
function examplesOf({ gold, texts }: StoryCase, context: StoryContext, units: readonly Unit[]): Example[] {
  const rarity = new Rarity(units);
  const strength = sentenceStrength(context);
  const underlined = ({ sides }: GoldClaim): Set<number> => {
    const spans = gold.reports.map(({ file }) => (sides[file] ?? []).flatMap((passage) => spansOf(texts[file] ?? '', passage)));
    const held = units.filter((unit) =>
      unit.evidence.some((e) => spans[unit.order]?.some((span) => covers([e.start, e.end] as Pair, span, 0.5))),
    );
    return new Set(held.map(({ id }) => id));
  };
  const answers = gold.claims.filter(({ relation }) => relation !== 'only').map(underlined);
  return units.flatMap((one) =>
    units
      .filter((other) => other.id > one.id && other.report !== one.report)
      .map((other) => {
        const values = featuresOf(rarity, strength, one, other);
        const label = answers.some((ids) => ids.has(one.id) && ids.has(other.id));
        return { one, other, values: FEATURES.map((name) => values[name]), label };
      }),
  );
}

async function read(dir: string): Promise<Case[]> {
  const analyzer = shippedModel(readConfig().modelFolder);
  const cases: Case[] = [];
  for (const story of seenCases(dir)) {
    const { documents } = await stages.source(story.paths);
    const readings = documents.map((raw, i) => stages.event(stages.text(stages.article(raw, letter(i)), analyzer, null)));
    const kin = kinOf(readings);
    const dated = dateReports(readings, tiesOf(kin));
    const context = contextOf(dated, kin);
    const units = unitsOf(context);
    cases.push({ story, context, document: storyOf(dated, kin), units, examples: examplesOf(story, context, units) });
  }
  return cases;
}

/** The examples seen among the others: their log-odds by their signs and their lead, in the steps that `probability` takes. */
function standingOf({ units, examples }: Case, signs: Signs): Labelled[] {
  const keyOf = (one: Unit, other: Unit): string => `${Math.min(one.id, other.id)} ${Math.max(one.id, other.id)}`;
  const odds = new Map(
    examples.map(({ one, other, values }) => {
      const named = Object.fromEntries(FEATURES.map((name, i) => [name, values[i]])) as FeatureValues;
      return [keyOf(one, other), oddsOf(signs, named)] as const;
    }),
  );
  const lookup = (one: Unit, other: Unit): number => odds.get(keyOf(one, other)) ?? 0;
  const lead = leadsOf(units, lookup);
  return examples.map(({ one, other, label }) => ({ values: [1, lookup(one, other), leadWithin(lead(one, other))], label }));
}

function fit(cases: readonly Case[]): Weights {
  const weights = fitLogistic(cases.flatMap(({ examples }) => examples));
  const signs = Object.fromEntries(FEATURES.map((name, i) => [name, weights[i]])) as Signs;
  const [bias = 0, odds = 1, lead = 0] = fitLogistic(cases.flatMap((one) => standingOf(one, signs)));
  return { signs, standing: { bias, odds, lead } };
}

/** Means over the stories, in percent. */
function figuresOf(cases: readonly Case[], weightsFor: (one: Case) => Weights | undefined): string {
  const scored = cases.map(
    (one) => scoreCase(one.story.gold, { ...one.document, claims: alignClaims(one.context, weightsFor(one)) }, one.story.texts).figures,
  );
  const mean = (name: string): number => (100 * scored.reduce((sum, figures) => sum + (figures[name]?.f1 ?? 0), 0)) / cases.length;
  return FIGURES.map((name) => `${name} ${mean(name).toFixed(1)}`).join('  ');
}

const cases = await read(process.argv[2] ?? fileURLToPath(new URL('../../test/stories', import.meta.url)));
const sets = [cases.filter(({ story }) => story.gold.set === undefined), cases.filter(({ story }) => story.gold.set !== undefined)];
for (const [i, set] of sets.entries()) {
  const others = fit(sets[1 - i] as Case[]);
  console.log(i === 0 ? 'first stories' : 'later stories');
  console.log(`  shipped weights            ${figuresOf(set, () => undefined)}`);
  console.log(`  fitted on all other stories ${figuresOf(set, (one) => fit(cases.filter((other) => other !== one)))}`);
  console.log(`  fitted on the other set    ${figuresOf(set, () => others)}`);
}
const { signs, standing } = fit(cases);
for (const [name, weight] of Object.entries({ ...signs, 'after: bias': standing.bias, odds: standing.odds, lead: standing.lead }))
  console.log(`${name.padEnd(12)} ${weight.toFixed(2)}`);
