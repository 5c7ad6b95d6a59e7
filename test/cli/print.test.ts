import { expect, test } from 'vitest';
import { datesLines } from '../../src/cli/print/dates.js';
import { plain } from '../../src/cli/print/ink.js';
import { kinshipLines } from '../../src/cli/print/kinship.js';
import type { DateLine, KinshipLine } from '../../src/view/index.js';

const page = { width: 200, ink: plain };
const date = (places: string, text: string, known: DateLine['known'], alternatives: string[] = []): DateLine => ({
  ids: [`t${text.length}`],
  text,
  places,
  date: '6 May 2024',
  known,
  basis: known === 'resolved' ? 'from the report’s own date' : known,
  because: 'report of 2024-05-08',
  alternatives,
});

test('guessed dates come first, each with its reason; the others stand together, report by report', () => {
  expect(
    datesLines(
      [
        date('A1', 'Monday', 'resolved'),
        date('B2', 'May', 'inferred', ['May 2023']),
        date('A3', 'that day', 'resolved'),
        date('B1', 'Tuesday', 'aligned'),
      ],
      page,
    ),
  ).toEqual([
    ' · B2 “May” = 6 May 2024, inferred, could be May 2023 t3',
    '     report of 2024-05-08',
    ' · A, from the report’s own date: A1 “Monday” 6 May 2024 t6; A3 “that day” 6 May 2024 t8',
    ' · B, aligned: B1 “Tuesday” 6 May 2024 t7',
  ]);
});

const kin = (pair: string, label: KinshipLine['label']): KinshipLine => ({
  pair,
  label,
  meaning: `means ${label}`,
  reasons: [`why ${pair}`, 'and so'],
});

test('pairs that share more than facts come first with their reasons; independent ones share a head', () => {
  expect(kinshipLines([kin('A~C', 'independent'), kin('A~B', 'rewrite'), kin('B~C', 'independent')], page)).toEqual([
    ' A~B rewrite: means rewrite',
    '      · why A~B',
    '      · and so',
    ' A~C, B~C independent: means independent',
    '      · A~C: why A~C; and so',
    '      · B~C: why B~C; and so',
  ]);
  expect(kinshipLines([kin('A~B', 'independent')], page)[0]).toBe(' A~B independent: means independent');
  expect(kinshipLines([], page)).toEqual([]);
});
