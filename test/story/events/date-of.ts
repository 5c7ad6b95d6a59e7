import { toldBy } from '../../../src/story/events/index.js';
import type { DateValue } from '../../../src/values.js';
import { PRINTED, read } from '../../event/helpers.js';

const short = ({ from, to }: DateValue): string => {
  const day = (iso: string): string => iso.replace(/^2025-/, '');
  return from === to ? day(from) : `${day(from)}/${day(to)}`;
};

/** The date of the nth happening of a type in a report of Friday, 10 October 2025: `~` before a guess; `none` where it is open. */
export function dateOf(text: string, type: string, published: DateValue = PRINTED): string {
  const [wanted, nth = '1'] = type.split('#');
  const { text: annotated, events } = read(text);
  const told = toldBy(
    [{ text: annotated, events, claims: [], precedents: [] }],
    () => published,
    (_, chain) => String(chain),
    () => null,
    { get: (id) => ({ id, type: 'person', name: id, country: null, offices: [], mentions: [] }), stateOf: () => null },
  ).filter(({ mention }) => mention.type === wanted)[Number(nth) - 1];
  if (!told) return 'no such happening';
  return told.when ? short(told.when) : told.guess ? `~${short(told.guess)}` : 'none';
}
