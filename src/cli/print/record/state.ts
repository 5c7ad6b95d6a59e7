import { type CodebookDocument, type DoctorDocument, plural } from '../../../view/index.js';
import type { Page } from '../page.js';
import { wrap } from '../wrap.js';
import { heading, paragraphs } from './answers.js';
import { entryLines, eventHead } from './entries.js';

export function printDoctor({ record, engine, counts, faults, conflicts, changes }: DoctorDocument, page: Page): string {
  const { width, ink } = page;
  const held = Object.entries(counts).map(([what, n]) => `${n.toLocaleString('en')} ${what}`);
  const sound = faults.length === 0 ? 'The storage is sound.' : `${plural(faults.length, 'fault')} in the storage:`;
  return paragraphs([
    [...wrap(`${record} (${engine})`, width).map((line) => ink('bold', line)), ...wrap(held.join(', '), width)],
    [
      ...wrap(sound, width).map((line) => ink(faults.length === 0 ? 'green' : ['bold', 'red'], line)),
      ...faults.flatMap((fault) => wrap(`✗ ${fault}`, width, 1, 2)),
    ],
    heading(
      'Dates in conflict',
      conflicts.flatMap((entry) => entryLines(entry, eventHead(entry), page)),
      page,
    ),
    heading(
      'Last changes',
      changes.flatMap(({ at, who, action, detail }) =>
        wrap(`· ${at.slice(0, 16).replace('T', ' ')} ${who}: ${action}, ${detail}`, width, 1, 2),
      ),
      page,
    ),
  ]);
}

export function printCodebook({ types, terms }: CodebookDocument, page: Page): string {
  const { width, ink } = page;
  const typeLines = types.map(({ type, title, roles, cameo, plover, rules }) => [
    ...wrap(`${type}${title ? `: “${title}”` : ''}`, width).map((line) => ink('bold', line)),
    ...wrap(`roles: ${roles.join(', ') || 'none'}; CAMEO ${cameo ?? 'none'}, PLOVER ${plover ?? 'none'}`, width, 3, 2),
    ...rules.flatMap(({ id, words, reason, example }) => [
      ...wrap(`· ${id} (${words.join(', ')}): ${reason}`, width, 3, 2),
      ...wrap(`“${example}”`, width, 7, 2).map((line) => ink('dim', line)),
    ]),
  ]);
  const termLines = terms.flatMap(({ of, term, meaning }) => wrap(`· ${of} ${term}: ${meaning}`, width, 1, 2));
  return paragraphs([heading('Words', termLines, page), ...typeLines]);
}
