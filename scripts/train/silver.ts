import { NER_TAGS } from '../../src/model/types.js';
import { columnsOf, type Example, formsOf } from './corpus.js';
import { isTitle, type NameLists } from './people.js';
import type { Random } from './random.js';

const tagNumber = (tag: string): number => (NER_TAGS as readonly string[]).indexOf(tag);
const PARTICLE = /^(de|del|da|dos|di|la|le|von|van|der|bin|ibn|ben|al|el|ul|and)$/;

/**
 * Sentences of the visit lists with names tagged by title and by list. Only sentences in which every capitalised word
 * is accounted for are given, so that no name is taught to be none.
 */
export function silverExamples(lists: NameLists): Example[] {
  const places = new Map<string, readonly string[]>();
  for (const name of [...lists.countries, ...lists.cities]) places.set(name, name.split(' '));
  const nations = new Set(lists.nationalities);
  const found: Example[] = [];
  for (const sentence of lists.sentences) {
    const forms = sentence.match(/\p{L}[\p{L}.'’-]*[\p{L}]|\p{L}\.?|\d[\d,.]*|[^\s]/gu) ?? [];
    const names = tagSilver(forms, places, nations);
    if (names !== null && names.some((tag) => tag !== 0)) {
      found.push({ columns: columnsOf(forms), count: forms.length, tags: null, heads: null, rels: null, names });
    }
  }
  return found;
}

function tagSilver(
  forms: readonly string[],
  places: ReadonlyMap<string, readonly string[]>,
  nations: ReadonlySet<string>,
): Int32Array | null {
  const tags = new Int32Array(forms.length);
  const capital = (i: number) => /^\p{Lu}/u.test(forms[i] ?? '');
  for (let i = 0; i < forms.length; i += 1) {
    const form = forms[i] as string;
    const length = [3, 2, 1].find((n) => places.has(forms.slice(i, i + n).join(' '))) ?? 0;
    if (length > 0) i = mark(tags, i, i + length, 'LOC') - 1;
    else if (isTitle(form) || nations.has(form)) {
      if (!isTitle(form) || !capital(i + 1) || isTitle(forms[i + 1] as string) || nations.has(forms[i + 1] as string)) continue;
      let end = i + 1;
      while (
        capital(end) ||
        /^al-\p{Lu}/u.test(forms[end] ?? '') ||
        (PARTICLE.test(forms[end] ?? '') && forms[end] !== 'and' && capital(end + 1))
      )
        end += 1;
      i = mark(tags, i + 1, end, 'PER') - 1;
    } else if (
      capital(i) &&
      i > 0 &&
      forms[i - 1] !== '.' &&
      !/^(I|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(form)
    )
      return null;
    else if (capital(i) && (i === 0 || forms[i - 1] === '.') && capital(i + 1)) return null;
  }
  return tags;
}

function mark(tags: Int32Array, from: number, to: number, name: string): number {
  for (let k = from; k < to; k += 1) tags[k] = tagNumber(`${k === from ? 'B' : 'I'}-${name}`);
  return to;
}

/** A sentence with other people and places in it, so that the recogniser learns the place of a name more than the names. */
export function withOtherNames(example: Example, lists: NameLists, random: Random): Example {
  const forms = formsOf(example);
  const gold = example.names as Int32Array;
  const out = { forms: [] as string[], names: [] as number[] };
  for (let i = 0; i < forms.length; ) {
    let end = i + 1;
    const begins = (gold[i] as number) % 2 === 1;
    if (begins) while (end < forms.length && gold[end] === (gold[i] as number) + 1) end += 1;
    const other = begins ? substitute(gold[i] as number, end - i, lists, random) : null;
    const put = other ?? forms.slice(i, end);
    put.forEach((form, k) => {
      out.forms.push(form);
      out.names.push(other ? (gold[i] as number) + (k > 0 ? 1 : 0) : (gold[i + k] as number));
    });
    i = end;
  }
  const columns = columnsOf(out.forms);
  return { columns, count: out.forms.length, tags: null, heads: null, rels: null, names: Int32Array.from(out.names) };
}

function substitute(tag: number, length: number, lists: NameLists, random: Random): readonly string[] | null {
  if (tag === tagNumber('B-PER')) {
    const name = random.pick(lists.people);
    return length > 1 || name.length === 1 ? name : [random.pick(name.filter((word) => /^\p{Lu}/u.test(word))) ?? (name[0] as string)];
  }
  if (tag === tagNumber('B-LOC') && random.chance(40)) return random.pick(random.chance(50) ? lists.countries : lists.cities).split(' ');
  return null;
}
