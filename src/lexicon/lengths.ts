/** Numbers before “-day” and “days”. */
export const DAY_COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** What takes days: “a two-day state visit”. Lemmas and plurals as printed. */
export const LASTING_NOUNS: readonly string[] =
  'visit trip tour stay stopover summit conference meeting talks forum congress retreat exercise exercises drill drills manoeuvre manoeuvres maneuvers festival session'.split(
    ' ',
  );

/** Verbs whose day is the first of a visit or a gathering; lemmas. */
export const FIRST_DAY_VERBS: readonly string[] =
  'arrive land fly travel step begin start open leave depart set touch come go head kick embark break erupt'.split(' ');

/** Verbs whose day is the last one. */
export const LAST_DAY_VERBS: readonly string[] = 'end conclude close finish wrap rise return'.split(' ');
