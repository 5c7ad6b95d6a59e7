/**
 * How much a word says about where a report comes from. Words that any report of any event uses weigh little or nothing;
 * everything not listed here counts as rare. Lower case, without diacritics; inflected forms are listed where they are irregular.
 */

/** Grammar: never evidence that two reports share a source. */
export const FUNCTION_WORDS: readonly string[] = (
  'a about above across after again against ago all almost along already also although always am amid among an and another any are around as at away ' +
  'back be became because become becomes been before began being below between both but by came can cannot come comes coming could did do does doing done down ' +
  'during each earlier either else end enough even ever every few first for former from further gave get gets getting give given go goes going gone got had has have ' +
  'having he held her here hers herself him himself his how however i if in including indeed instead into is it its itself just keep kept last late later latest ' +
  'least less let like likely long made make makes making many may me might mine more most much must my near nearly neither never new next no nobody none nor not ' +
  'nothing now of off often on once one only onto or other others our ours out over own part per perhaps put quite rather recent recently same saw see seen set several ' +
  'shall she should since so some soon still such take taken takes taking than that the their them then there therefore these they this those though through thus till to ' +
  'together too took toward towards two under unless until up upon us very via was way we well went were what when where whether which while who whole whom whose why will ' +
  'with within without would yet you your'
).split(' ');

/** The stock of news from anywhere: shared by reports that have nothing else in common. */
export const NEWS_WORDS: readonly string[] = (
  'accord according action add address affairs afternoon agency agenda agree agreed agreement aim allow ambassador announce anniversary area armed army attend authority ' +
  'based begin bilateral bloc body bring build call capital case chair chairman chief citizen city civilian claim close comment commission condition conference conflict ' +
  'congress continue cooperation council country court crisis day deal decide decision declare defence defense delegation democratic deny department describe diplomat diplomatic ' +
  'discuss dispute early east eastern economic economy effort election embassy evening event expect express face federal fight follow force foreign friday general global ' +
  'government group hand head help high hold home hope hour house human hundred important increase independent interest international issue join joint journalist key kill know ' +
  'law lawmaker lead leader leading local lose main major matter measure media meet meeting member message military million minister ministry moment monday month morning move ' +
  'nation national need negotiation neighbor news newspaper night north northern office officer official open opposition order organization parliament partner party pass peace people ' +
  'percent person place plan play point police policy political politician position power prepare president press prime problem process program promise protest provide public question ' +
  'raise reach receive refuse region relation relationship release remain report reporter republic request resolution respond response rest result return right role rule run saturday say ' +
  'second secretary security seek senator send serious serve service session show side sign situation small soldier source south southern speak special spokesman spokesperson spokeswoman ' +
  'stand start state statement station step stop strong summit sunday support table talk television tell term third thousand threat thursday tie time today told tomorrow town trade ' +
  'travel troop tuesday turn union united urge use view visit visitor vote wait want war warn wednesday week weekend welcome west western win woman word work world year yesterday young'
).split(' ');

/** Months and weekdays: a date is a fact of the event, not of the telling. */
export const CALENDAR_WORDS: readonly string[] = (
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'
).split(' ');

/** Words that name nobody although they are written with a capital before names. */
export const TITLE_WORDS: readonly string[] = (
  'president prime minister premier chancellor king queen prince princess emir sultan sheikh sayyid general colonel major captain admiral marshal secretary ambassador envoy ' +
  'senator governor mayor pope cardinal bishop mr mrs ms miss dr prof sir lord lady dame foreign defence defense deputy vice former acting leader chief chairman chairwoman chair spokesman ' +
  'spokeswoman director commissioner undersecretary supreme commander justice judge he his her excellency frau herr madame monsieur dona don senor'
).split(' ');
