/**
 * The words of English that may be a preposition, conjunction, determiner, pronoun, particle or auxiliary. These classes take no new members,
 * so a word that is not listed here is none of them, however its neighbours look: “Xi last visited”, “Beijing described”.
 */
export const closedWords: readonly string[] = `
a aboard about above absent according across after afore against ago ahead aka albeit all along alongside although am amid amidst among amongst an and and/or another
any anybody anyone anything apart are around as aside astride at atop away back bar barring be because been before behind being below beneath beside besides better
between betwixt beyond both but by can cause circa come concerning considering could counting cos coz cuz dare de despite did do does doing done down due during each
either em enough ere et etc even ever every everybody everyone everything ex except excepting excluding failing few fewer following for former forth from get gets getting got gotten given go
going gonna gotta had half has hath have having he he/she hence her here hers herself him himself his how however i if in including inside instead into is it its itself
just keep least less lest like likely lot ma many may me might mid midst might mine minus more most much must my myself na near nearest need needs neither never next nigh
no nobody none nonetheless nor not nothing notwithstanding now o o'clock of off on once one ones oneself onto opposite or other others ought our ours ourselves out outside over
owing own past pending per plus post prior pro provided providing pursuant quite rather re regarding regardless regards respecting round same sans save seeing several
shall shan she should si sin since so some somebody someone something somewhat such ta than thanks that the thee their theirs them themself themselves then there thereby these they thine
this those thou though through throughout thru thus thy til till times to together too top toward towards u under underneath unless unlike until unto up upon ur us used using v v.
various versus very via vs vs. w w/ w/o was wast were what whatever whatsoever when whence whenever where whereas whereby wherein whereupon wherever whether which whichever while
whilst who who's whoever whom whomever whose why will with withal within without wo worth would y'all ya yet you your yours yourself yourselves
ai ca 'd 'll 'm 're 's 't 've d ll m re s t ve n't nt im ive dont
`
  .trim()
  .split(/\s+/);

/**
 * Prepositions that news uses daily and the training texts hardly know; they are nothing else, so that they are not left to guess. Example:
 * “a visit amid shifting alliances”, where “amid” once was taken for a noun.
 */
export const plainPrepositions: readonly string[] = ['amid', 'amidst', 'amongst', 'despite', 'versus', 'notwithstanding', 'unto', 'atop'];
