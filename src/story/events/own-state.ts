/** What people do or say in person, as against what states do through them. */
const IN_PERSON: ReadonlySet<string> = new Set(['visit', 'attend', 'meet', 'call', 'sign', 'state', 'announce', 'request', 'deny']);
const OF_PEOPLE: ReadonlySet<string> = new Set(['agent', 'counterpart', 'signatory', 'speaker', 'addressee']);

interface Kind {
  readonly type: string;
  readonly country: string | null;
}

/**
 * “the highest visit by a Chinese leader”, said of the premier’s trip; “Mexico reiterates its willingness”, in the words of its president: where people are
 * named, the state that other words name in their stead does nothing beside them. Comparison and record take participants through this one rule.
 */
export function withoutOwnState<P extends { readonly role: string }>(type: string, all: readonly P[], kindOf: (one: P) => Kind): P[] {
  if (!IN_PERSON.has(type)) return [...all];
  const people = all.filter((one) => OF_PEOPLE.has(one.role) && kindOf(one).type === 'person');
  return all.filter((one) => {
    const { type: kind, country } = kindOf(one);
    const isTheirs = (person: P): boolean => sameSide(person.role, one.role) && kindOf(person).country === country;
    return !(OF_PEOPLE.has(one.role) && kind === 'state' && country !== null && people.some(isTheirs));
  });
}

/** Who speaks and who is spoken to stand on two sides, though both may be of one country; those who meet do so on one. */
const sameSide = (a: string, b: string): boolean => a === b || ![a, b].some((role) => role === 'speaker' || role === 'addressee');
