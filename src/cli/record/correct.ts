import type { Command } from 'commander';
import { readConfig } from '../../config.js';
import { CrosswireError } from '../../errors.js';
import { articleIds, correctRecord, type Decision, rereadRecord, shippedModel } from '../../pipeline/index.js';
import { actor, byOption, recordVerb, type RecordOptions, show, type Store, withRecord } from './common.js';

interface Options extends RecordOptions {
  readonly by?: string;
  readonly why: string;
}

interface Split extends Options {
  readonly reports: string;
}

const correction = (program: Command, name: string, description: string): Command =>
  recordVerb(program, name, description).addOption(byOption()).requiredOption('--why <reason>', 'why, for those who read the record later');

type Asked = Decision | { readonly kind: 'undo'; readonly correction: number };

/** Makes the decision that `ask` describes and says what was written down. */
async function decide(options: Options, ask: (store: Store) => Promise<Asked>): Promise<void> {
  const model = () => shippedModel(readConfig().modelFolder);
  const row = await withRecord(options, async (store) => correctRecord(store, await ask(store), options.why, actor(options.by), model));
  const document = {
    format: 'crosswire/correction@1' as const,
    id: `k${row.id}`,
    kind: row.kind,
    target: row.target,
    other: row.payload.other ?? null,
    who: row.who,
    when: row.when,
    why: row.why,
  };
  const what = [row.kind, row.target, row.payload.other].filter(Boolean).join(' ');
  const back = row.kind === 'undo' ? '' : `; crosswire undo k${row.id} takes it back`;
  show(document, options, () => `k${row.id}: ${what}, by ${row.who}${back}\n`);
}

/** A decision that needs nothing from the record. */
const plain =
  <T extends Asked>(decision: T) =>
  async (): Promise<T> =>
    decision;

/** Corrections: kept with who, when and why; replayed when reports are read again; each can be undone. */
export function addCorrections(program: Command): void {
  correction(program, 'merge', 'two entities, or two events, are one')
    .argument('<id>', 'the one that stays: n5, e12')
    .argument('<other>', 'the one that goes into it')
    .action((target: string, other: string, options: Options) => decide(options, plain({ kind: 'merge', target, other })));
  correction(program, 'split', 'an entity, or an event, is two: those of some reports become a new one')
    .argument('<id>', 'n5, e12')
    .requiredOption('--reports <list>', 'reports whose mentions go to the new one: s1.A,s2.B or ids')
    .action((target: string, options: Split) =>
      decide(options, async (store) => ({ kind: 'split', target, articles: await articleIds(store, options.reports.split(',')) })),
    );
  correction(program, 'fix', 'sets a value of an event: date, place, type, status, role, attribution')
    .argument('<id>', 'an event: e12')
    .argument('<field>', 'date, place, type, status, role, attribution')
    .argument('<value>', '2025-10-09..2025-10-11, n5, visit, cancelled, n5=guest, n8')
    .action((target: string, field: string, value: string, options: Options) =>
      decide(options, plain({ kind: 'fix', target, field, value })),
    );
  for (const [kind, description] of [
    ['reject', 'an event was read wrongly: it is left out of all answers'],
    ['confirm', 'an event was read rightly: it is marked as checked'],
  ] as const) {
    correction(program, kind, description)
      .argument('<id>', 'an event: e12')
      .action((target: string, options: Options) => decide(options, plain({ kind, target })));
  }
  correction(program, 'undo', 'takes a correction back')
    .argument('<id>', 'a correction: k3')
    .action((id: string, options: Options) => decide(options, plain({ kind: 'undo', correction: numberIn('k', id) })));
}

function numberIn(letter: string, id: string): number {
  const [, digits] = new RegExp(`^${letter}(\\d{1,15})$`).exec(id) ?? [];
  if (digits === undefined) throw new CrosswireError('RECORD_ID_UNKNOWN', { subject: id });
  return Number(digits);
}

export function addReread(program: Command): void {
  recordVerb(program, 'reread', 'reads the reports of the record again with the model of today; corrections are replayed')
    .argument('[story...]', 'stories: s1 s2; without any, all')
    .addOption(byOption())
    .action(async (stories: string[], options: RecordOptions & { readonly by?: string }) => {
      const ids = stories.length === 0 ? null : stories.map((id) => numberIn('s', id));
      const count = await withRecord(options, (store) =>
        rereadRecord(store, ids, shippedModel(readConfig().modelFolder), actor(options.by)),
      );
      show(
        { format: 'crosswire/reread@1' as const, stories: count },
        options,
        () => `${count === 1 ? '1 story' : `${count} stories`} read again\n`,
      );
    });
}
