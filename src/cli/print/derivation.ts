import type { Derivation } from '../../view/index.js';
import type { Page } from './page.js';
import { wrap } from './wrap.js';

export function printDerivation({ id, what, steps }: Derivation, { width, ink }: Page): string {
  const lines = [
    ...wrap(`${id}: ${what}`, width, 0, 2).map((l) => ink('bold', l)),
    ...steps.flatMap((s) => [
      ...wrap(`· ${s.says}`, width, 1, 2),
      ...s.passages.flatMap((p) => wrap(`${p.place}  “${p.text}”`, width, 5, 4).map((l) => ink('dim', l))),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
