import { foldName, nameMatch, nameWords, sameWord } from '../../text/index.js';
import { bodyKey, descriptionWords, isAcronymOf } from './keys.js';
import { type ChainRef, type Cluster, countryOf, spellingsOf, typeOf, wordingsOf } from './types.js';

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** Whether a named chain and a cluster may be one entity. Types must agree, except where the very same long name was typed differently. */
export function namedMatch(ref: ChainRef, cluster: Cluster): boolean {
  const { chain } = ref;
  const names = spellingsOf(cluster);
  if (names.length === 0) return false;
  const type = typeOf(cluster);
  if (type !== chain.type) return names.some((name) => sameLongName(name, chain.name));
  if (type === 'state') return stateMatch(chain.country, chain.name, cluster);
  if (type === 'person') return personMatch(chain.name, chain.country, cluster);
  if (type === 'place') return agree(chain.country, countryOf(cluster)) && names.some((name) => placeMatch(name, chain.name));
  return names.some((name) => bodyMatch(name, chain.name, chain.country, countryOf(cluster)));
}

const sameLongName = (a: string, b: string): boolean => nameWords(a).length > 1 && foldName(a) === foldName(b);

function stateMatch(country: string | null, name: string, cluster: Cluster): boolean {
  const other = countryOf(cluster);
  if (country && other) return country === other;
  return spellingsOf(cluster).some((printed) => foldName(printed) === foldName(name));
}

function personMatch(name: string, country: string | null, cluster: Cluster): boolean {
  const names = spellingsOf(cluster);
  if (!agree(country, countryOf(cluster))) return names.some((other) => sameLongName(other, name));
  // Every full name of the cluster must fit: “Ahmed Ali” and “Hassan Ali” are not joined through a bare “Ali”.
  return names.every((other) => nameMatch(other, name) || nameWords(other).length === 1) && names.some((other) => nameMatch(other, name));
}

function placeMatch(a: string, b: string): boolean {
  const [left, right] = [placeWords(a), placeWords(b)];
  return left.length === right.length && left.every((word, i) => sameWord(word, right[i] ?? ''));
}

const PLACE_NOUNS = new Set('the city town village port river region province state district sea island airport of'.split(' '));

function placeWords(name: string): string[] {
  const words = foldName(name).split(' ');
  const bare = words.filter((word) => !PLACE_NOUNS.has(word));
  return bare.length > 0 ? bare : words;
}

function bodyMatch(a: string, b: string, country: string | null, other: string | null): boolean {
  if (!agree(country, other)) return false;
  if (foldName(a) === foldName(b) || isAcronymOf(a, b) || isAcronymOf(b, a)) return true;
  return bodyKey(a, other ?? country) === bodyKey(b, country ?? other) || withPrefix(a, b) || withPrefix(b, a);
}

/** `KRI Teluk Wetar` and `Teluk Wetar`: a prefix in capitals is not always printed. */
function withPrefix(long: string, short: string): boolean {
  const rest = /^\p{Lu}{2,4}\s+(.+)$/u.exec(long)?.[1];
  return rest !== undefined && foldName(rest) === foldName(short);
}

// Offices with one holder at a time; a title alone names who holds it.
const SINGLE_OFFICES =
  /\b(president|prime minister|premier|chancellor|king|queen|emir|sultan|pope|foreign minister|foreign secretary|defen[cs]e minister|finance minister|interior minister|secretary general|secretary-general|ambassador|top diplomat|junta chief|supreme leader)\b/i;

/** Posts that a chain holds now, as `title of country`. */
function posts(ref: ChainRef): string[] {
  return ref.chain.offices
    .filter(({ title, former }) => !former && SINGLE_OFFICES.test(title))
    .map(({ title, of }) => bodyKey(`${title} ${of ?? ''}`, ref.chain.country));
}

/** Whether somebody known by the office only (“the Turkish foreign minister”) may be a member of the cluster. */
export function officeMatch(ref: ChainRef, cluster: Cluster): boolean {
  if (ref.chain.type !== 'person' || typeOf(cluster) !== 'person' || ref.chain.country === null) return false;
  const mine = posts(ref).length > 0 ? posts(ref) : SINGLE_OFFICES.test(ref.chain.name) ? [bodyKey(ref.chain.name, ref.chain.country)] : [];
  const isMine = (post: string): boolean => mine.some((own) => isOnePost(own, post));
  return cluster.members.some(
    (member) => posts(member).some(isMine) || (!member.chain.named && isMine(bodyKey(member.chain.name, member.chain.country))),
  );
}

const AMBASSADOR = bodyKey('ambassador', null);

/** “the ambassador”, “Chad’s ambassador to Niger”: where an ambassador serves is not always printed. */
function isOnePost(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [a.split(' '), b.split(' ')];
  if (!left.includes(AMBASSADOR)) return false;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.every((word) => long.includes(word)) && long.every((word) => word.startsWith('@') || short.includes(word));
}

/** Whether two descriptions say the same thing: “two aid workers”, “aid workers”. */
export function describesSame(ref: ChainRef, cluster: Cluster): boolean {
  if (typeOf(cluster) !== ref.chain.type || !agree(ref.chain.country, countryOf(cluster))) return false;
  const mine = descriptionWords(ref.chain.name);
  return mine.length > 0 && wordingsOf(cluster).some((wording) => sameWords(mine, descriptionWords(wording)));
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((word) => b.some((other) => sameWord(word, other))).length;
  const size = Math.max(a.length, b.length);
  return shared === size || (size >= 3 && shared >= size - 1 && a.at(-1) === b.at(-1)) || (shared >= 2 && shared >= size - 1);
}
