/**
 * Abbreviations whose full stop belongs to the word.
 * `title` stands before a name and never ends a sentence; `unit` may end one; `number` keeps its stop only before a figure
 * (“No. 2”, “Mar. 5”), since the bare word is also an answer or a verb; `end` is a word that is often the last of a sentence.
 */
export type AbbreviationKind = 'title' | 'unit' | 'number' | 'end' | 'inner';

export interface Abbreviation {
  readonly kind: AbbreviationKind;
  /** Lower case, without the last stop, separated by blanks. */
  readonly words: string;
  readonly reason: string;
  readonly example: string;
}

export const abbreviations: readonly Abbreviation[] = [
  {
    kind: 'title',
    words:
      'mr mrs ms mx messrs mme mlle dr prof profs rev revd fr st ste ft mt gen gens lt col cols maj capt capts cmdr comdr adm adms sgt cpl pvt brig sen sens rep reps gov govs pres amb sec hon supt insp det msgr mgr pm pfc spc cllr atty asst assoc dep vice-adm ven sr. fra ing lic sra srta dott arch eng',
    reason: 'a title or honorific before a name',
    example: 'Gen. Asim Bajwa met Lt. Col. Ruiz.',
  },
  {
    kind: 'end',
    words:
      'jr sr inc ltd co corp bros plc llc llp etc esq ph.d m.d b.a m.a s.a s.p.a n.v b.v l.l.c ave blvd rd approx est dept govt intl natl',
    reason: 'may close a sentence as well as stand inside one',
    example: 'He chairs Petrogas Inc. It has no debt.',
  },
  {
    kind: 'end',
    words:
      'u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.c a.m p.m b.c a.d c.e b.c.e n.y l.a d.r.c p.r.c r.o.k d.p.r.k u.n.h.c.r a.k.a a.s.a.p p.o',
    reason: 'initials with stops: inside a sentence or at its end',
    example: 'She returned to the U.S. The talks went on.',
  },
  {
    kind: 'inner',
    words: 'vs e.g i.e cf al viz ca c approx esp incl ibid op cit',
    reason: 'links what follows: never ends a sentence',
    example: 'the case Chad vs. Sudan',
  },
  {
    kind: 'number',
    words: 'no nos art arts fig figs sec secs sect para paras pp p vol vols ch chap app res op nr bldg rm tel ext lot',
    reason: 'before a figure only; otherwise an ordinary word',
    example: 'China’s No. 2 leader. The answer was no.',
  },
  {
    kind: 'number',
    words: 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
    reason: 'months and weekdays: before a figure, or capitalised',
    example: 'on Sept. 3; the cat sat.',
  },
  {
    kind: 'unit',
    words:
      'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn mo mont neb nev okla ore pa penn tenn tex va vt wis wyo ont que alta',
    reason: 'states and provinces of North America after a city',
    example: 'in Miami, Fla., on Monday',
  },
  {
    kind: 'unit',
    words: 'km kg ft sq lb lbs oz hr hrs min mins yr yrs mph kph tn bn mn dia',
    reason: 'units of measure after a figure',
    example: 'a 5 ft. wall',
  },
];

/** Prefixes that the training data leave joined to their word: “pro-Beijing”, “re-elected”. All other hyphens are tokens of their own. */
export const joinedPrefixes =
  'anti bi co contra counter cross de dis e ex extra hyper infra inter intra macro mega meta micro mid mini mono multi neo non o over pan para post pre pro proto pseudo psycho quasi re semi socio sub super supra tele trans tri ultra un under uni vice';

/** Words behind a stop that open a sentence, so that a doubtful stop (“in the U.S. The …”) ends one. */
export const sentenceOpeners =
  'the a an this that these those he she it they we you i there here in on at for from by with as after before when while where if although though since until during despite but and or yet so however meanwhile moreover also still then now his her its their our my your what who why how which no not some many most all both each several two three one another such last earlier later today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday under according asked officials police';
