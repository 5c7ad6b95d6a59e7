import type { Claim } from '../../src/story/index.js';
import type { GoldClaim } from './gold-story.js';
import { type Figure, figure, type Placed, proportion, type ScoreContext } from './score-context.js';
import { covers, type Pair } from './spans.js';

/** A claim is one clause: a side with more than three passages answers nothing, nor does a passage longer than a long sentence. */
const MOST_PASSAGES = 3;
const LONGEST_PASSAGE = 450;

interface SystemClaim {
  readonly claim: Claim;
  readonly at: readonly { readonly file: string | undefined; readonly spans: readonly Pair[] }[];
}

function systemClaims({ out, fileOf }: ScoreContext): SystemClaim[] {
  const clause = (side: Claim['sides'][number]): Pair[] =>
    side.evidence.length > MOST_PASSAGES
      ? []
      : side.evidence.filter((e) => e.end - e.start <= LONGEST_PASSAGE).map((e): Pair => [e.start, e.end]);
  return out.claims.map((claim) => ({ claim, at: claim.sides.map((side) => ({ file: fileOf(side.report), spans: clause(side) })) }));
}

const touches = (c: SystemClaim, file: string, gold: readonly Placed[]): boolean =>
  c.at.some((side) => side.file === file && side.spans.some((x) => gold.some((y) => covers(x, y.span, 0.5))));

/** A system claim answers a gold claim when its evidence overlaps on every side. */
export function scoreClaims(context: ScoreContext): Record<string, Figure> {
  const { gold, out, passages, miss } = context;
  const all = systemClaims(context);
  const answers = (g: GoldClaim): Claim[] => {
    const sides = Object.entries(g.sides).map(([file, strings]) => ({ file, spans: passages({ [file]: strings }) }));
    return all.filter((c) => sides.every((s) => touches(c, s.file, s.spans))).map((c) => c.claim);
  };
  const n = { aligned: 0, many: 0, relation: 0, contraTp: 0, contra: 0, diffTp: 0, diff: 0, onlyTp: 0, only: 0 };
  for (const g of gold.claims) {
    const hits = answers(g);
    if (g.relation === 'only') {
      n.only++;
      if (hits.some((c) => c.relation === 'only')) n.onlyTp++;
      else miss(`claim ${g.id} only: ${g.claim}`);
      continue;
    }
    n.many++;
    if (g.relation === 'differs') n.diff++;
    if (g.severity === 'contradiction') n.contra++;
    const first = hits[0];
    if (!first) {
      miss(`claim ${g.id} ${g.relation}: not aligned: ${g.claim}`);
      continue;
    }
    n.aligned++;
    if (hits.some((c) => c.relation === g.relation)) n.relation++;
    else miss(`claim ${g.id} relation ${first.relation}, should be ${g.relation}: ${g.claim}`);
    if (g.relation === 'differs' && hits.some((c) => c.relation === 'differs')) n.diffTp++;
    if (g.severity === 'contradiction' && hits.some((c) => c.severity === 'contradiction')) n.contraTp++;
  }
  return {
    claimsAligned: proportion(n.aligned, n.many),
    claimRelations: proportion(n.relation, n.many),
    claimsOnly: proportion(n.onlyTp, n.only),
    differences: figure(n.diffTp, out.claims.filter((c) => c.relation === 'differs').length, n.diff),
    contradictions: figure(n.contraTp, out.claims.filter((c) => c.severity === 'contradiction').length, n.contra),
  };
}

export function scoreKinship({ gold, out, fileOf, miss }: ScoreContext): Record<string, Figure> {
  const key = (a: string | undefined, b: string | undefined): string => [a, b].toSorted().join('|');
  const labels = new Map(out.kinship.map((k) => [key(fileOf(k.pair[0]), fileOf(k.pair[1])), k.label as string]));
  const right = gold.kinship.filter((k) => {
    const got = labels.get(key(...k.pair));
    if (got !== k.label) miss(`kinship ${k.pair.join(' ~ ')} is ${got}, should be ${k.label}`);
    return got === k.label;
  }).length;
  return {
    kinship: proportion(right, gold.kinship.length),
    independent: proportion(out.sources.independent === gold.independent_sources ? 1 : 0, 1),
  };
}

export function scorePrecedents({ gold, out, placed, passages, miss }: ScoreContext): Record<string, Figure> {
  const hits = gold.precedents.filter((g) => {
    const spans = passages({ [g.file]: [g.text] });
    const hit = out.precedents.some((p) => {
      const there = p.evidence.map(placed).some((s) => s.file === g.file && spans.some((y) => covers(y.span, s.span, 0.5)));
      return there && p.kind === g.kind && (g.since == null || (p.since ?? '').startsWith(String(g.since)));
    });
    if (!hit) miss(`precedent ${g.file} “${g.text}”`);
    return hit;
  }).length;
  return { precedents: proportion(hits, gold.precedents.length) };
}
