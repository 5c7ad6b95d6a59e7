/** What decides whether the name of a capital stands for the city or for the government in it. */

/** Right before the name: the city. “met in Beijing”. */
export const placePrepositions: ReadonlySet<string> = new Set(
  'in at near outside inside around into through via towards toward across above over within beyond throughout leaving central downtown'.split(
    ' ',
  ),
);

/** What a city has and a government has not: “Kyiv’s Boryspil airport”. */
export const cityOwned: ReadonlySet<string> = new Set(
  (
    'airport street streets square mayor suburb suburbs centre center district districts outskirts skyline hotel station metro subway traffic population residents ' +
    'cathedral university stadium port harbour harbor market hospital court weather palace museum bridge park quarter neighbourhood neighborhood theatre theater police'
  ).split(' '),
);

/** Verbs whose object is a city: “left Moscow”. With `*`: as subject the city too; with `=`: adjectives said of a city. */
export const cityObjects: ReadonlySet<string> = new Set(
  (
    'visit leave reach bomb shell hit strike attack capture seize storm enter tour depart besiege flood surround shake paralyse paralyze evacuate overlook destroy ' +
    '*lie *wake *sleep *burn *flood *empty =cold =hot =quiet =calm =beautiful =crowded =far =near =empty =foggy'
  ).split(' '),
);

/** Movement: “to” and “from” behind it lead to a city. */
export const motionLemmas: ReadonlySet<string> = new Set(
  (
    'travel fly go come return arrive drive head leave depart move walk sail journey trip visit flight way road train route plane tour send bring take dispatch ' +
    'back evacuate escort rush'
  ).split(' '),
);

/** Governing words that make a government of the name behind “to”, “from”, “of”: “told to”, “support of Moscow”. */
export const governmentHeads: ReadonlySet<string> = new Set(
  (
    'support accuse demand ask request concede propose offer promise sell supply lend owe attribute belong appeal pledge loyal critic ally policy behalf part control ' +
    'influence position intention view opinion criticism backing approval consent help'
  ).split(' '),
);

/** Nouns whose “to X” names a recipient: “a message to Tehran”. */
export const recipientNouns: ReadonlySet<string> = new Set(
  'message letter aid support warning loan appeal offer concession ultimatum gift sale export signal reply response assistance weapon arms ammunition supply challenge ambassador envoy tie alternative thanks'.split(
    ' ',
  ),
);
