import { hedges } from '../../lexicon/hedges.js';
import type { Claim, Evidence, StoryDocument } from '../../story/index.js';
import { claimLine, passage } from '../comparison.js';
import type { Change } from './documents.js';

const HEDGE = new RegExp(`\\b(?:${hedges.map(({ words }) => words).join('|')})\\b`, 'i');

const KINDS: Readonly<Record<string, Change['change']>> = { attribution: 're-attributed', certainty: 'hedged' };

/** What report A has otherwise than report B of a story of two: changes of content in the order of B, then what stands elsewhere. */
export function changesOf(story: StoryDocument): Change[] {
  return [...story.claims.flatMap((claim) => changeOf(story, claim)), ...reordered(story.claims)];
}

const sideOf = (claim: Claim, report: string): Evidence[] =>
  claim.sides.filter((side) => side.report === report).flatMap(({ evidence }) => evidence);

function changeOf(story: StoryDocument, claim: Claim): Change[] {
  const [here, there] = ['A', 'B'].map((report) => sideOf(claim, report));
  if (!here || !there || claim.relation === 'agree') return [];
  const passages = { here: here.map((e) => passage(e)), there: there.map((e) => passage(e)) };
  if (claim.relation === 'only') return [{ change: here.length > 0 ? 'added' : 'dropped', about: '', ...passages }];
  const kind = claim.difference.map((difference) => KINDS[difference]).find((change) => change !== undefined) ?? 'changed';
  return [{ change: kind === 'hedged' ? certainty(here, there) : kind, about: claimLine(story, claim).about, ...passages }];
}

/** Where a hedge stands says which way certainty went. */
function certainty(here: readonly Evidence[], there: readonly Evidence[]): Change['change'] {
  const [mine, theirs] = [here, there].map((evidence) => evidence.some(({ text }) => HEDGE.test(text)));
  return mine === theirs ? 'changed' : mine ? 'hedged' : 'unhedged';
}

/** Sentences that both tell, but that stand in A before or behind where B has them: those outside the longest chain that runs alike in both. */
function reordered(claims: readonly Claim[]): Change[] {
  const pairs = new Map<number, { a: Evidence; b: Evidence }>();
  for (const claim of claims) {
    const [a, b] = [sideOf(claim, 'A')[0], sideOf(claim, 'B')[0]];
    if (a && b && a.sentence >= 0 && b.sentence >= 0 && !pairs.has(b.sentence)) pairs.set(b.sentence, { a, b });
  }
  const inOrder = [...pairs.values()].toSorted((x, y) => x.b.sentence - y.b.sentence);
  const kept = longestRise(inOrder.map(({ a }) => a.sentence));
  return inOrder
    .filter((_, i) => !kept.has(i))
    .map(({ a, b }) => ({ change: 'reordered', about: '', here: [passage(a)], there: [passage(b)] }));
}

/** Places of the longest run of values that never falls. */
function longestRise(values: readonly number[]): Set<number> {
  const lengths = values.map(() => 1);
  const before = values.map(() => -1);
  values.forEach((value, i) => {
    for (let k = 0; k < i; k++) {
      if ((values[k] as number) > value || (lengths[k] as number) + 1 <= (lengths[i] as number)) continue;
      lengths[i] = (lengths[k] as number) + 1;
      before[i] = k;
    }
  });
  const chain = new Set<number>();
  for (let at = lengths.indexOf(Math.max(0, ...lengths)); at >= 0; at = before[at] as number) chain.add(at);
  return chain;
}
