/**
 * What became of people who are counted: the dead, the wounded and the captured of one clash are three counts. A captive who is let go is
 * counted with the captives. Words as printed, lower case.
 */
export interface FateRow {
  readonly fate: 'dead' | 'hurt' | 'held' | 'missing';
  readonly words: readonly string[];
  readonly example: string;
}

export const FATES: readonly FateRow[] = [
  {
    fate: 'dead',
    words: [
      'killed',
      'killing',
      'kill',
      'kills',
      'dead',
      'died',
      'die',
      'dies',
      'deaths',
      'death',
      'deceased',
      'perished',
      'slain',
      'drowned',
      'lives',
      'bodies',
      'buried',
    ],
    example: 'seven soldiers were killed',
  },
  { fate: 'hurt', words: ['wounded', 'wounding', 'injured', 'injuring', 'hurt', 'hospital', 'injuries'], example: 'nine were wounded' },
  {
    fate: 'held',
    words: [
      'captured',
      'capturing',
      'prisoner',
      'prisoners',
      'captive',
      'captives',
      'seized',
      'detained',
      'arrested',
      'abducted',
      'kidnapped',
      'hostage',
      'hostages',
      'jailed',
      'freed',
      'released',
      'releasing',
      'releases',
      'freeing',
      'detainees',
    ],
    example: '16 others were taken prisoner',
  },
  { fate: 'missing', words: ['missing', 'unaccounted'], example: 'three are still missing' },
];
