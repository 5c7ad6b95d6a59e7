/** Common nouns that stand for people, bodies and places when a report speaks of them without a name. */

/** One person in the singular, several (an organisation) in the plural. Speakers above all. */
export const personNouns: ReadonlySet<string> = new Set(
  (
    'official spokesman spokeswoman spokesperson diplomat source analyst expert minister president premier leader ambassador envoy senator lawmaker member ' +
    'politician commander general officer soldier resident witness participant aide adviser advisor delegate representative mediator negotiator activist ' +
    'candidate critic opponent judge prosecutor lawyer doctor worker economist professor historian scientist journalist reporter editor chief head ' +
    'chairman chairwoman chair governor mayor king queen prince princess monarch pope director secretary-general secretary counterpart colleague ' +
    'neighbour neighbor protester demonstrator rebel fighter refugee migrant farmer fisherman trader businessman executive owner manager captain ' +
    'guest visitor dignitary parliamentarian legislator mp commissioner rapporteur inspector observer monitor villager survivor relative teacher student ' +
    'speaker chancellor undersecretary insider veteran consultant researcher academic pilot sailor seafarer engineer ' +
    'sergeant lieutenant corporal colonel guard shepherd driver nurse mechanic passenger priest bishop monk nun policeman policewoman bystander eyewitness patient prisoner hostage attaché shopkeeper interpreter'
  ).split(' '),
);

/** Bodies in the singular. */
export const bodyWords: ReadonlySet<string> = new Set(
  (
    'government ministry military army navy junta parliament senate cabinet court tribunal police company firm agency party opposition commission committee ' +
    'council union bloc alliance coalition embassy delegation administration presidency palace office central-bank bank watchdog group organisation ' +
    'organization movement militia newspaper broadcaster television radio court airline operator consortium fund body authority authorities crew ' +
    'ship tanker vessel frigate freighter ferry trawler aircraft ' +
    'forces troops rebels insurgents separatists militants generals prosecutors police coastguard mission assembly congress department treasury regime leadership team guard'
  ).split(' '),
);

/** Groups that act or speak in the plural: organisations by the gold conventions. */
export const groupNouns: ReadonlySet<string> = new Set(
  (
    'officials diplomats analysts experts residents witnesses protesters demonstrators critics opponents lawmakers senators ministers leaders presidents ' +
    'sources participants delegates observers activists prosecutors judges investigators generals soldiers troops forces rebels separatists militants insurgents ' +
    'fighters workers aides advisers mediators negotiators envoys ambassadors sailors seafarers refugees migrants monitors inspectors ' +
    'engineers lawyers historians economists republicans democrats conservatives reporters journalists villagers survivors relatives families chambers ' +
    'businesses unions allies partners generals monarchs dignitaries legislators parliamentarians deputies governors mayors commanders officers countries nations ' +
    'states authorities members crew police hardliners reformists clerics scientists academics doctors students farmers traders fishermen ' +
    'businesspeople businessmen civilians citizens nationals detainees captives prisoners hostages peacekeepers pilgrims athletes exporters importers executives passengers'
  ).split(' '),
);

/** Nouns for a state: “the country”, “the kingdom”. */
export const stateNouns: ReadonlySet<string> = new Set(
  'country kingdom nation island sultanate republic emirate monarchy archipelago territory neighbour neighbor'.split(' '),
);

/** Nouns for a place. */
export const placeNouns: ReadonlySet<string> = new Set('capital city town village port'.split(' '));

/** Verbs whose subject speaks; lemmas. */
export const speechLemmas: ReadonlySet<string> = new Set(
  (
    'say tell add announce report claim state note warn deny confirm describe argue insist stress explain reply answer declare suggest acknowledge admit ' +
    'accuse criticise criticize condemn welcome urge call ask demand estimate predict believe think hope expect promise pledge vow reveal disclose ' +
    'write tweet post quote allege assert maintain contend recall concede complain express voice comment remark declare respond'
  ).split(' '),
);
