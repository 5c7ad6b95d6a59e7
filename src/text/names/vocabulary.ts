import { familyEndings, familyFirst, femaleNames, maleNames, noFamilyEnding } from '../../lexicon/given-names.js';
import { bodyNouns } from '../../lexicon/organisations.js';
import { addresses, officeHeads } from '../../lexicon/titles.js';

export type Gender = 'm' | 'f' | null;
export type HeadNoun = 'organisation' | 'event' | 'place';

const bodies = new Map<string, HeadNoun>();
for (const kind of ['place', 'event', 'organisation'] as const) for (const word of bodyNouns[kind].split(' ')) bodies.set(word, kind);

/** What a run of capitals is whose last word this is. */
export const headNounKind = (lower: string): HeadNoun | null => bodies.get(lower) ?? null;

export interface OfficeWord {
  readonly gender: Gender;
  readonly plural: boolean;
}
const offices = new Map<string, OfficeWord>();
for (const row of officeHeads) {
  offices.set(row.word, { gender: row.gender ?? null, plural: false });
  offices.set(row.plural ?? `${row.word}s`, { gender: row.gender ?? null, plural: true });
}
const forms = new Map<string, Gender>();
for (const row of addresses) for (const word of row.words.split(' ')) forms.set(word, row.gender ?? null);

/** The word heads an office phrase: “minister”, “secretary-general”. Plurals count too and say so. */
export const officeHead = (lower: string): OfficeWord | null => offices.get(lower) ?? null;

/** A form of address: undefined for other words, else its gender or null. */
export const addressGender = (lower: string): Gender | undefined => forms.get(lower);

export function givenGender(form: string): Gender | undefined {
  if (maleNames.has(form)) return femaleNames.has(form) ? null : 'm';
  return femaleNames.has(form) ? 'f' : undefined;
}

/** By the ending of the family name: “Hanzelová”. */
export const familyGender = (form: string): Gender =>
  noFamilyEnding.has(form) ? null : (familyEndings.find(({ pattern }) => pattern.test(form))?.gender ?? null);

const families = new Set(Object.values(familyFirst).flatMap((line) => line.split(' ')));

/** A family name of the countries where it stands first: its given-name twin (“Kim”) tells no gender. */
export const isFamilyFirst = (form: string): boolean => families.has(form);

const CALENDAR = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ramadan easter christmas eid nowruz tet diwali passover gmt utc'
  ).split(' '),
);
export const isCalendar = (lower: string): boolean => CALENDAR.has(lower.replace(/\.$/, ''));

/** Capitalised words at the head of a sentence that are hardly ever a name's first word. */
const FUNCTION_WORDS = new Set(
  (
    'the a an this that these those it its he she they his her their we our you your i my in on at by for from to of with without after before since until ' +
    'while when where as if but and or nor so yet because although though both all some many most more few several two three four five six seven eight nine ten ' +
    'there here now then today yesterday tomorrow meanwhile however also only not no neither either another other such what who which why how still even just ' +
    'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred ' +
    'last next earlier later according among during under over between against about asked speaking despite once again every each one first second third ' +
    'officials sources analysts critics witnesses diplomats residents protesters experts leaders ministers talks relations trade fighting prosecutors police ' +
    'opposition government foreign prime state asked addressing attending opening besides separately local national international thousands hundreds dozens'
  ).split(' '),
);
export const isFunctionWord = (lower: string): boolean => FUNCTION_WORDS.has(lower);
