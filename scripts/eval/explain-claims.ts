import { fileURLToPath } from 'node:url';
import { readConfig } from '../../src/config.js';
import { shippedModel } from '../../src/pipeline/index.js';
import { stages } from '../../src/pipeline/stages.js';
import { contextOf, kinOf, storyOf, tiesOf } from '../../src/story/build.js';
import { featuresOf } from '../../src/story/claims/features.js';
import { likelihood } from '../../src/story/claims/likelihood.js';
import { LIMITS, WEIGHTS } from '../../src/story/claims/pairing.js';
import { Rarity, sentenceStrength } from '../../src/story/claims/rarity.js';
import type { Unit } from '../../src/story/claims/types.js';
import { unitsOf } from '../../src/story/claims/units.js';
import { dateReports } from '../../src/story/dating/index.js';
import { type GoldClaim, readCases, type StoryCase } from './gold-story.js';
import { covers, type Pair, spansOf } from './spans.js';

/**
 * Why gold claims are missed, and what is told though no gold claim asks for it: for each miss the passages, the clauses of ours that hold
 * them, how likely each pair of these is, and what became of them. Arguments: words of case names; none means all.
 */
const wanted = process.argv.slice(2);
const analyzer = shippedModel(readConfig().modelFolder);
const root = fileURLToPath(new URL('../../test/stories', import.meta.url));

async function explain(story: StoryCase): Promise<void> {
  const { documents } = await stages.source(story.paths);
  const readings = documents.map((raw, i) => stages.event(stages.text(stages.article(raw, String.fromCharCode(65 + i)), analyzer, null)));
  const kin = kinOf(readings);
  const dated = dateReports(readings, tiesOf(kin));
  const context = contextOf(dated, kin);
  const out = storyOf(dated, kin);
  const units = unitsOf(context);
  const rarity = new Rarity(units);
  const strength = sentenceStrength(context);
  const likely = likelihood(context, units, WEIGHTS, LIMITS);
  const files = story.gold.reports.map(({ file }) => file);
  const report = (file: string): string => String.fromCharCode(65 + files.indexOf(file));
  const spansFor = (gold: GoldClaim, file: string): Pair[] =>
    (gold.sides[file] ?? []).flatMap((passage) => spansOf(story.texts[file] ?? '', passage));
  const held = (gold: GoldClaim, file: string): Unit[] =>
    units.filter(
      (unit) =>
        unit.report === report(file) &&
        unit.evidence.some((e) => spansFor(gold, file).some((s) => covers([e.start, e.end] as Pair, s, 0.5))),
    );
  const answers = (gold: GoldClaim): typeof out.claims =>
    out.claims.filter((claim) =>
      Object.keys(gold.sides).every((file) =>
        claim.sides.some(
          (side) =>
            side.report === report(file) &&
            side.evidence.some((e) => spansFor(gold, file).some((s) => covers([e.start, e.end] as Pair, s, 0.5))),
        ),
      ),
    );
  console.log(`\n##### ${story.name}`);
  const used = new Set<string>();
  for (const gold of story.gold.claims) {
    const hits = answers(gold);
    for (const hit of hits) if (hit.relation === gold.relation) used.add(hit.id);
    const right = hits.some((hit) => hit.relation === gold.relation);
    const severe = gold.severity !== 'contradiction' || hits.some((hit) => hit.severity === 'contradiction');
    if (right && severe) continue;
    const what = gold.relation === 'only' ? 'ONLY' : hits.length === 0 ? 'UNALIGNED' : right ? 'SEVERITY' : 'RELATION';
    console.log(`\n--- ${what} ${gold.id} ${gold.relation}/${gold.severity}: ${gold.claim}`);
    for (const hit of hits) console.log(`   hit ${hit.id} ${hit.relation} ${hit.severity} ${hit.difference.join(',')}: ${hit.text}`);
    const sides = Object.keys(gold.sides).map((file) => ({ file, units: held(gold, file) }));
    for (const { file, units: own } of sides) {
      console.log(`   ${report(file)} GOLD ${(gold.sides[file] ?? []).map((s) => JSON.stringify(s)).join(' + ')}`);
      for (const unit of own) {
        const at = out.claims
          .filter((c) =>
            c.sides.some(
              (s) => s.report === unit.report && s.evidence.some((e) => unit.evidence.some((u) => u.start === e.start && u.end === e.end)),
            ),
          )
          .map((c) => `${c.id}[${c.sides.map((s) => s.report).join('')}]`);
        console.log(
          `     u${unit.id} ${unit.claim.lemma}/${unit.claim.status}${unit.claim.negated ? '/neg' : ''}${unit.precedent ? '/prec' : ''} in ${at.join(' ')}: ${unit.text}`,
        );
      }
      if (own.length === 0) console.log('     no clause');
    }
    for (const [i, one] of sides.entries())
      for (const other of sides.slice(i + 1))
        for (const a of one.units)
          for (const b of other.units) {
            const values = featuresOf(rarity, strength, a, b);
            const shown = Object.entries(values)
              .filter(([name, value]) => value !== 0 && name !== 'bias')
              .map(([name, value]) => `${name} ${value.toFixed(2)}`);
            console.log(`     u${a.id}~u${b.id} ${likely(a, b).toFixed(2)} (${shown.join(', ')})`);
          }
  }
  console.log('\n--- parts that no gold claim asks for');
  for (const claim of out.claims)
    if (claim.relation === 'differs' && !used.has(claim.id))
      console.log(
        `   ${claim.id} ${claim.severity} ${claim.difference.join(',')} [${claim.sides.map((s) => s.report).join('')}]: ${claim.text}`,
      );
}

for (const story of readCases(root)) if (wanted.length === 0 || wanted.some((word) => story.name.includes(word))) await explain(story);
