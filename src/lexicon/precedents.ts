/** Words of precedents: “first since”, “the highest-level since”, “last visited”, “the third this year”. Each list says why it is there. */

const words = (lines: string): readonly string[] => lines.split(/\s+/).filter((word) => word !== '');

/** What “first”, “second”, “last” order without counting a happening: parts of a whole, ranks, units, set phrases (“first half”, “second floor”, “third party”). */
export const NOT_COUNTED: readonly string[] = words(`
  lady ladies minister ministers secretary sergeant lieutenant vice-president vice deputy gentleman counsel mover
  half quarter third fifth class aid place hand name floor degree glance sight responder responders born nations world language course reading
  phase stage step steps leg draft round chapter part batch tranche instalment wave line light dose doses results principles amendment article paragraph
  day days week weeks month months year years hour hours minute minutes century decade anniversary season
  army division fleet brigade battalion regiment corps republic estate bank sea reich party parties thing things thought thoughts
  chance opportunity option priority choice question shots shot`);

/** Nouns of happenings: “first visit”, “second summit” count them. */
export const COUNTED_NOUNS: readonly string[] = words(`
  visit trip tour stopover meeting summit talks talk conversation call conference session exchange swap encounter contact time test launch exercise drill
  manoeuvre maneuver attack strike raid clash incident expulsion ceasefire truce election vote referendum shipment delivery consignment deployment mission
  agreement accord treaty deal pact document appearance speech address gathering parade negotiation dialogue journey flight invitation sanctions coup
  handover release execution consultation retreat congress statement phone telephone aid voyage arrest evacuation protest withdrawal embassy ambassador
  envoy consulate crossing audience reception welcome signing ceremony resolution veto convoy patrol landing docking call-up pardon amnesty extradition
  recall boycott strike-action demonstration debate hearing interview briefing pilgrimage mass inspection donation loan credit grant cabinet government`);

/** Nouns of people and things that can be “the first … to do it” or “in the job”, beside whoever is known as a person, body or state. */
export const FIRST_HOLDERS: readonly string[] = words(`
  woman man leader president premier minister chancellor king queen monarch pope country state nation government head official ambassador envoy diplomat
  ship vessel aircraft plane foreigner politician general chief person african asian european american arab muslim christian jew catholic civilian delegation
  statesman secretary-general chairman chairwoman chair prime capital body organisation organization team group journalist prisoner member lawmaker frigate
  warship submarine destroyer tanker airline party bank company prince princess emir sultan dictator holder head-of-state incumbent successor westerner
  israeli palestinian outsider commoner republican democrat black native troops soldiers soldier troop peacekeeper monitor observer inspector refugee convoy
  train bus lorry truck citizen black-woman city region province power ally neighbour neighbor island club family volunteer reporter negotiator mediator`);

/** Superlatives of rank and size. Any other `…est` word counts too. */
export const SUPERLATIVES: readonly string[] = words(`
  highest-level highest-ranking highest-ranked highest-profile highest largest biggest greatest longest worst deadliest heaviest bloodiest broadest strongest
  fiercest top-level toughest sharpest closest best most least lowest smallest fewest gravest boldest bluntest costliest warmest fastest lowest-level`);

/** Superlatives of time and place: they order, and measure nothing. */
export const NO_MEASURE: readonly string[] = words('latest earliest newest nearest oldest youngest next-highest');

/** Comparatives that measure against all of a time: “higher than at any time since 1990”. */
export const COMPARATIVES: readonly string[] = words(
  'more fewer less higher lower larger bigger worse better stronger closer longer greater smaller deadlier',
);

/** Adjectives that make a happening a first: “maiden visit”, “an unprecedented meeting”. */
export const FIRST_ADJECTIVES: readonly string[] = words('maiden inaugural unprecedented');

/** What they describe where it is no first: “inaugural address”, “maiden name”. */
export const NOT_INAUGURAL: readonly string[] = words('address speech ceremony mass parade name reception protest');

/** Prepositions behind “the first” without its noun: “the first by a Norwegian”, “the first from the north”, “the second of its kind”. */
export const ELLIPSIS_PREPOSITIONS: readonly string[] = words('by from in since under between with to for outside on at as ever');

/** “of its kind”, “of his presidency”, “of the year”: what “of” may bring behind a first without its noun or bound it by. */
export const KINDS: readonly string[] = words('kind type sort name class format size scale');
export const TERMS: readonly string[] = words(
  'presidency premiership tenure term reign chairmanship rule mandate pontificate administration career',
);

/** Calendar words after “last” or “first”, where it is no precedent but a date. */
export const CALENDAR_NOUNS: readonly string[] = words(`
  week month year night day days weeks months years hour hours minute minutes summer winter spring autumn fall weekend decade decades century quarter season
  evening afternoon morning two three four five six seven eight nine ten few several couple ditch resort minute`);

/** Units after “in”, “for”: “in five years”, “in decades”. With the first four no number is needed. */
export const VAGUE_UNITS: readonly string[] = words('decades centuries generations ages history memory');
export const LONG_UNITS: readonly string[] = words(
  'year years decade decades month months century centuries generation generations history memory weeks',
);

/** Units after “this”, “of the”: “the third this year”, “the first summit of the year”. */
export const RUNNING_UNITS: readonly string[] = words('year month week decade century season term');

/** A happening that begins a time: “since taking office”, “after his inauguration”, “since becoming president”. */
export const BEGINNINGS: readonly string[] = words(`
  office power independence elected inauguration sworn election president presidency taking became become becoming throne crowned coronation
  appointment appointed return assumed assuming`);

/** Words for one before: “the previous meeting was in May”, “the most recent visit took place in 2007”. */
export const BEFORE_THIS: readonly string[] = words('last previous');

/** Verbs that tell when “the last visit” was. */
export const TOOK_PLACE: readonly string[] = words('be take happen occur come go date end begin open convene hold');

/** Verbs whose doing is counted: “no leader had visited since 1978”, “has not sent an envoy in ten years”. */
export const COUNTED_VERBS: readonly string[] = words(`
  be visit meet travel come go host receive hold send sign expel attend address speak talk fly land call release recognise recognize fire test launch
  dock sail recall execute invite cross hand swap exchange negotiate convene train exercise sit serve strike attack shoot kill win lead chair open close`);
