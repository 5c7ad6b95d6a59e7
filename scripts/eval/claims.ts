import { fileURLToPath } from 'node:url';
import { readConfig } from '../../src/config.js';
import { compare, shippedModel } from '../../src/pipeline/index.js';
import type { Claim } from '../../src/story/index.js';
import { type GoldStory, seenCases } from './gold-story.js';
import { scoreCase } from './score.js';
import { covers, type Pair, spansOf } from './spans.js';

const FIGURES = ['claimsAligned', 'claimRelations', 'claimsOnly', 'differences', 'contradictions'];
const RELATIONS = ['agree', 'more-specific', 'differs', 'only', 'none'];

const dir = process.argv[2] ?? fileURLToPath(new URL('../../test/stories', import.meta.url));
const analyzer = shippedModel(readConfig().modelFolder);
const table = new Map<string, number>();
const sums = new Map<string, number>();
const cases = seenCases(dir);

/** The claim of ours that holds most of what the gold claim underlines; null where none holds any. */
function nearest(
  gold: GoldStory['claims'][number],
  texts: Readonly<Record<string, string>>,
  claims: readonly Claim[],
  files: readonly string[],
): Claim | null {
  const sides = Object.entries(gold.sides).map(([file, strings]) => ({
    file,
    spans: strings.flatMap((s) => spansOf(texts[file] ?? '', s)),
  }));
  const held = (claim: Claim): number =>
    sides.filter(({ file, spans }) =>
      claim.sides.some((side) => {
        const name = files[side.report.charCodeAt(0) - 65];
        return name === file && side.evidence.some((e) => spans.some((span) => covers([e.start, e.end] as Pair, span, 0.5)));
      }),
    ).length;
  const ranked = claims.map((claim) => ({ claim, held: held(claim) })).toSorted((a, b) => b.held - a.held);
  const best = ranked[0];
  return best && best.held === sides.length ? best.claim : null;
}

for (const story of cases) {
  const { story: out } = await compare(story.paths, analyzer);
  const { figures } = scoreCase(story.gold, out, story.texts);
  const line = FIGURES.map((name) => {
    const value = 100 * (figures[name]?.f1 ?? 0);
    sums.set(name, (sums.get(name) ?? 0) + value);
    return `${name} ${value.toFixed(0)}`;
  });
  console.log(`${story.name.padEnd(32)} ${line.join('  ')}  claims ${out.claims.length}`);
  const files = story.gold.reports.map((report) => report.file);
  for (const gold of story.gold.claims) {
    const key = `${gold.relation} ${nearest(gold, story.texts, out.claims, files)?.relation ?? 'none'}`;
    table.set(key, (table.get(key) ?? 0) + 1);
  }
}

console.log(
  `\nmean over ${cases.length}: ${FIGURES.map((name) => `${name} ${((sums.get(name) ?? 0) / cases.length).toFixed(1)}`).join('  ')}`,
);
console.log(`\n${'gold \\ ours'.padEnd(16)}${RELATIONS.map((name) => name.padStart(15)).join('')}`);
for (const gold of RELATIONS.slice(0, 4)) {
  console.log(gold.padEnd(16) + RELATIONS.map((ours) => String(table.get(`${gold} ${ours}`) ?? 0).padStart(15)).join(''));
}
