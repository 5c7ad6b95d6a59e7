import type { Upos } from '../model/index.js';
import { lemmaExceptions } from '../lexicon/data/lemmas.js';
import { verbForms } from '../lexicon/data/verb-forms.js';
import { bareEndings, silentE } from '../lexicon/lemmas.js';

type Class = 'V' | 'N' | 'A' | 'O';

const bare = bareEndings.split(' ');
const withE = silentE.split(' ');

let tables: Readonly<Record<Class, ReadonlyMap<string, string>>> | null = null;

/** Form → lemma, by class. Built on first use: 3,000 entries take a millisecond that a mere start of the program need not spend. */
const exceptions = (): Readonly<Record<Class, ReadonlyMap<string, string>>> =>
  (tables ??= { V: exceptionsOf('V'), N: exceptionsOf('N'), A: exceptionsOf('A'), O: exceptionsOf('O') });

function exceptionsOf(group: Class): Map<string, string> {
  const table = new Map<string, string>();
  // What the treebanks say of a form goes before what WordNet allows.
  for (const pairs of [group === 'V' ? verbForms : '', lemmaExceptions[group]]) {
    for (const pair of pairs.split(' ')) {
      const cut = pair.indexOf('=');
      if (cut > 0) table.set(pair.slice(0, cut), pair.slice(cut + 1));
    }
  }
  return table;
}

const classOf = (upos: Upos): Class => {
  if (upos === 'VERB' || upos === 'AUX') return 'V';
  if (upos === 'NOUN' || upos === 'PROPN') return 'N';
  return upos === 'ADJ' || upos === 'ADV' ? 'A' : 'O';
};

/** Lemma after the conventions of the English Web Treebank; names keep their form. */
export function lemmaOf(form: string, upos: Upos, xpos: string): string {
  if (upos === 'PROPN') return form;
  if (xpos === 'POS') return "'s";
  const small = form.toLowerCase();
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
  // “Chad *thanks* them”, tagged as a plural's verb: “focus” and “canvas” end in no such s.
  const tag = xpos === 'VBP' && /[^aisu]s$/.test(lower) ? 'VBZ' : xpos;
  return exceptions()[classOf(upos)].get(lower) ?? ruleLemma(lower, upos, tag);
}

/** What the endings say, without the table of exceptions: public so that the table can be built from the difference. */
export function ruleLemma(lower: string, upos: Upos, xpos: string): string {
  switch (classOf(upos)) {
    case 'V':
      return verbLemma(lower, xpos);
    case 'N':
      return xpos === 'NNS' || xpos === 'NNPS' ? singular(lower) : lower;
    case 'A':
      return xpos === 'JJR' || xpos === 'RBR' ? compared(lower, 2) : xpos === 'JJS' || xpos === 'RBS' ? compared(lower, 3) : lower;
    default:
      return lower;
  }
}

function verbLemma(form: string, xpos: string): string {
  if (xpos === 'VBZ') return thirdPerson(form);
  if ((xpos === 'VBD' || xpos === 'VBN') && form.endsWith('ed') && form.length > 3) {
    if (form.endsWith('ied') && form.length > 4) return `${form.slice(0, -3)}y`;
    return stem(form.slice(0, -2));
  }
  if (xpos === 'VBG' && form.endsWith('ing') && form.length > 4) return stem(form.slice(0, -3));
  return form;
}

function thirdPerson(form: string): string {
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(form)) return form.slice(0, -2);
  if (/[^aeiou]ies$/.test(form) && form.length > 4) return `${form.slice(0, -3)}y`;
  return form.endsWith('s') && !form.endsWith('ss') ? form.slice(0, -1) : form;
}

function singular(form: string): string {
  if (/(?:ss|sh|ch|x|zz)es$/.test(form)) return form.slice(0, -2);
  if (/[^aeiou]ies$/.test(form) && form.length > 4 && !/(?:series|species)$/.test(form)) return `${form.slice(0, -3)}y`;
  if (form.endsWith('men')) return `${form.slice(0, -2)}an`;
  return form.endsWith('s') && !/(?:ss|us|is|series|species|\ds)$/.test(form) ? form.slice(0, -1) : form;
}

function compared(form: string, cut: number): string {
  if (!form.endsWith(cut === 2 ? 'er' : 'est')) return form;
  const base = form.slice(0, -cut);
  return base.endsWith('i') ? `${base.slice(0, -1)}y` : stem(base);
}

/** Verb stem without its ending: puts a silent e back or takes a doubled consonant away. */
function stem(base: string): string {
  const last = base.charAt(base.length - 1);
  if (last === base.charAt(base.length - 2) && /[bdgmnprt]/.test(last)) return base.slice(0, -1);
  if (bare.some((ending) => base.endsWith(ending))) return base;
  return base.endsWith('e') || withE.some((ending) => base.endsWith(ending)) ? `${base}e` : base;
}
