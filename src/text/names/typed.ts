import type { EntityType } from '../types.js';
import { foldName, nameMatch } from './fold.js';
import type { Piece } from './runs.js';
import { noVotes, type Votes, vote } from './typing.js';
import type { Words } from './words.js';

/** A piece whose kind is settled. */
export interface TypedPiece extends Piece {
  readonly type: EntityType;
  readonly text: string;
  readonly key: string;
}

interface Group {
  readonly votes: Votes;
  readonly pieces: number[];
}

const LEAST = 1.6;
/** How much stronger the signs must be where the recogniser sees no name. Above 0.6 one-word names of the story cases go missing. */
const DOUBT = 0.6;

/** Settles the kind of every piece, the same for the same words throughout the report; pieces that name nothing are dropped. */
export function typePieces(words: Words, pieces: readonly Piece[], ner: (token: number) => number): TypedPiece[] {
  const texts = pieces.map((piece) => words.phrase(piece.first, piece.last));
  const keys = texts.map(foldName);
  const groups = gather(words, pieces, keys, ner);
  lendVotes(groups, keys, texts);
  const typed: TypedPiece[] = [];
  pieces.forEach((piece, i) => {
    const text = texts[i] as string;
    const key = keys[i] as string;
    const group = groups.get(key);
    const type = fixedType(words, piece, group) ?? winner(group?.votes, piece.last - piece.first === 1);
    if (type && text !== '' && (piece.known || piece.noun || inBody(words, pieces, group))) typed.push(typedPiece(piece, type, text, key));
  });
  return typed;
}

/** Written out: this is asked for every name, and spreading an object takes several times as long. */
const typedPiece = ({ first, last, known, noun, iso, titled }: Piece, type: EntityType, text: string, key: string): TypedPiece => {
  return { first, last, known, noun, iso, titled, type, text, key };
};

function gather(words: Words, pieces: readonly Piece[], keys: readonly string[], ner: (token: number) => number): Map<string, Group> {
  const groups = new Map<string, Group>();
  pieces.forEach((piece, i) => {
    if (piece.noun) return;
    const key = keys[i] as string;
    const group = groups.get(key) ?? { votes: noVotes(), pieces: [] };
    groups.set(key, group);
    group.pieces.push(i);
    vote(words, piece, ner, group.votes);
  });
  return groups;
}

/** A short form takes the votes of the full name it belongs to: “Sall” those of “Macky Sall”. */
function lendVotes(groups: Map<string, Group>, keys: readonly string[], texts: readonly string[]): void {
  const byKey = new Map<string, string>();
  keys.forEach((key, i) => byKey.set(key, texts[i] as string));
  const people = [...groups].flatMap(([key, group]) => {
    if (!key.includes(' ') || winner(group.votes) !== 'person') return [];
    const text = byKey.get(key) ?? key;
    return [{ key, group, text, size: text.split(' ').length }];
  });
  for (const [key, group] of groups) {
    const text = byKey.get(key) ?? key;
    const size = text.split(' ').length;
    const full = people.find((other) => other.key !== key && other.size > size && nameMatch(text, other.text));
    if (!full) continue;
    group.votes.person += full.group.votes.person;
    group.votes.signs += full.group.votes.person;
  }
}

/** A name that stands in headlines only needs more than capitals: there every word may have one. */
function inBody(words: Words, pieces: readonly Piece[], group: Group | undefined): boolean {
  if (!group) return false;
  const best = Math.max(group.votes.person, group.votes.place, group.votes.organisation);
  return best >= 4 || group.pieces.some((i) => words.blockKind(pieces[i]?.first ?? 0) === 'paragraph');
}

function fixedType(words: Words, piece: Piece, group: Group | undefined): EntityType | null {
  if (piece.noun) return piece.noun;
  if (!piece.known) return null;
  const votes = group?.votes ?? noVotes();
  const { kind, shared } = piece.known.entry;
  // “Chad”, “Jordan”: that the recogniser, too, knows somebody of that name says nothing; a title, or a full name elsewhere, does.
  const person = kind === 'state' && shared ? votes.signs : votes.person;
  const asPerson = person >= (kind === 'city' || kind === 'region' || shared ? 4 : 9) && votes.person > votes.place + 1;
  if (asPerson && piece.last - piece.first === 1 && kind !== 'organisation') return 'person';
  if (kind === 'state') return 'state';
  if (kind === 'organisation') return acronymIsWord(words, piece) ? null : 'organisation';
  return 'place';
}

/** “WHO”, “IS” in a headline of capitals are words. */
function acronymIsWord(words: Words, piece: Piece): boolean {
  if (piece.last - piece.first > 1 || !/^(?:WHO|IS|AP|AU|EC)$/.test(words.form(piece.first))) return false;
  const near = words.form(piece.first + 1) + words.form(Math.max(0, piece.first - 1));
  return near === near.toUpperCase() && /\p{Lu}{2}/u.test(near);
}

/** Kind with the most votes; null where nothing speaks for a name. */
export function winner(votes: Votes | undefined, single = false): EntityType | null {
  if (!votes) return null;
  const { place, organisation, other, signs } = votes;
  // One word that only the recogniser takes for a person is as often a town or a ship.
  const person = single && signs <= 1 ? 0 : votes.person;
  const best = Math.max(person, place, organisation);
  if (best < LEAST + DOUBT * other) return null;
  if (best === person) return 'person';
  return best === place ? 'place' : 'organisation';
}
