import { GENERIC_BODIES } from '../lexicon/record-words.js';
import { oncePer } from '../memo.js';
import { bodyKey } from '../story/index.js';
import { foldName, formerStateOf, isoOfState, nameKey, nameWords } from '../text/index.js';
import type { EntityType } from './types.js';

/** An entity as far as its name is concerned. */
export interface NamedThing {
  readonly type: EntityType;
  readonly name: string;
  readonly country: string | null;
  /** Other printed names; they must be full names of the same thing. */
  readonly names?: readonly string[];
}

/** A key with the spelling that it was made from. */
export interface NameKey {
  readonly key: string;
  readonly name: string;
}

/**
 * Keys under which an entity is filed and looked for. Two spellings of one name share a key: case, marks, order of the names and
 * common transliterations do not count; a state has the same key under each of its names, a body the same whether its country stands
 * in front or behind. The same thing is asked for its keys when it is looked for, compared and filed.
 */
export const entityKeys = oncePer((thing: NamedThing): readonly NameKey[] => {
  const names = [thing.name, ...(thing.names ?? [])];
  const all = names.flatMap((name) => keysOf(thing, name).map((key) => ({ key, name })));
  const seen = new Set<string>();
  return all.filter(({ key, name }) => {
    const both = `${key}\n${name}`;
    return !seen.has(both) && Boolean(seen.add(both));
  });
});

function keysOf({ type, country }: NamedThing, name: string): string[] {
  if (type === 'state') return [stateKey(name, country)];
  if (type === 'person') return personKeys(name);
  if (type === 'organisation') {
    const bare = bodyKey(name, null);
    return country ? [`o:${bodyKey(name, country)}`, `o:${bare}`] : [`o:${bare}`];
  }
  return [`${type === 'place' ? 'l' : 'x'}:${foldName(name)}`];
}

/** `@VN`, or `@South Vietnam` for a state of the past: it is not the state of today that has its land. */
export function stateKey(name: string, country: string | null): string {
  const former = formerStateOf(name);
  if (former) return `@${former}`;
  return `@${country ?? isoOfState(name) ?? foldName(name)}`;
}

/** The whole name, and its last and first word alone: reports print “Putin”, “Kim”. */
export function personKeys(name: string): string[] {
  const words = nameWords(name);
  if (words.length < 2) return [`f:${nameKey(name)}`];
  const ends = [words[0] as string, words.at(-1) as string].map((word) => `f:${nameKey(word)}`);
  return [`p:${nameKey(name)}`, ...new Set(ends)];
}

/** The keys that identify, family names alone left out. */
export const strongKeys = (keys: readonly NameKey[]): string[] => keys.map(({ key }) => key).filter((key) => !key.startsWith('f:'));

const generic = new Set(GENERIC_BODIES.flatMap(({ words }) => words.split(' ')));

/** “Foreign Ministry”: every country has one. */
export function isGenericBody(name: string): boolean {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word !== 'of' && word !== 'the' && word !== 'and' && word !== 's');
  return words.length > 0 && words.every((word) => generic.has(word) || isoOfState(word) !== null);
}
