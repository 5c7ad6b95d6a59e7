/** Nouns that stand for whoever leads a state, whatever the office is called there. */
export const leaderNouns: ReadonlySet<string> = new Set(
  'leader ruler strongman monarch chief head president premier king queen'.split(' '),
);

/** Nouns for those who speak for a state abroad; a report changes freely between them. */
export const envoyNouns: ReadonlySet<string> = new Set('ambassador envoy diplomat emissary'.split(' '));

/** Bodies that every state has one of: a bare “the government” needs only the state. */
export const stateBodies: ReadonlySet<string> = new Set(
  'government ministry military army navy junta parliament cabinet police presidency embassy senate regime treasury opposition assembly congress administration'.split(
    ' ',
  ),
);

/** Those of them that reports name without an article: “told parliament”, “cabinet approved the plan”. */
export const bareBodies: ReadonlySet<string> = new Set(['parliament', 'congress', 'cabinet']);

/** States that a noun for their form fits: “the kingdom”. ISO codes. */
export const kindOfState: Readonly<Record<string, string>> = {
  kingdom: 'MA SA JO BH GB BE NL NO SE DK ES TH KH BT LS SZ TO',
  sultanate: 'OM BN',
  emirate: 'QA KW AE',
  island: 'MG LK CU IE IS MT CY JM TW BB MU BH SG GD DM LC',
  archipelago: 'PH ID MV SC KM CV VU FJ',
  principality: 'MC LI AD',
};

/** Happenings and papers that take part in what is reported: “the summit elected …”. */
export const eventNouns: ReadonlySet<string> = new Set(
  'summit conference retreat treaty accord pact forum agreement statement declaration communique communiqué'.split(' '),
);
