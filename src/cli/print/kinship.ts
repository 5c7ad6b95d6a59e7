import type { KinshipLine } from '../../view/index.js';
import type { Page } from './page.js';
import { wrap } from './wrap.js';

/** Each pair that shares more than facts, with its reasons; the others together, a line each. */
export function kinshipLines(all: readonly KinshipLine[], page: Page): string[] {
  const apart = all.filter(({ label }) => label === 'independent');
  return [...all.filter((k) => !apart.includes(k)).flatMap((k) => related(k, page)), ...independent(apart, page)];
}

const head = (pairs: string, { label, meaning }: KinshipLine, { width }: Page): string[] =>
  wrap(`${pairs}  ${label}: ${meaning}`, width, 1, 5);

function related(k: KinshipLine, page: Page): string[] {
  return [...head(k.pair, k, page), ...k.reasons.flatMap((r) => wrap(`· ${r}`, page.width, 6, 2).map((l) => page.ink('dim', l)))];
}

function independent(all: readonly KinshipLine[], page: Page): string[] {
  const [first] = all;
  if (!first) return [];
  if (all.length === 1) return related(first, page);
  const { width, ink } = page;
  return [
    ...head(all.map(({ pair }) => pair).join(', '), first, page),
    ...all.flatMap(({ pair, reasons }) => wrap(`· ${pair}: ${reasons.join('; ')}`, width, 6, 2).map((l) => ink('dim', l))),
  ];
}
