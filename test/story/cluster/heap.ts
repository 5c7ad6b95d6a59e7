/** A heap of reports as it would come in over some days, each with the story it belongs to. Written for these tests. */
export interface Arrival {
  readonly id: string;
  readonly story: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
}

const row = (id: string, story: string, published: string, title: string, ...paragraphs: string[]): Arrival => ({
  id,
  story,
  title,
  published,
  text: paragraphs.join('\n\n'),
});

/** Three unrelated stories of the same days, two reports each: what every case stands among. */
export const OTHERS: readonly Arrival[] = [
  row(
    'ferry-1',
    'ferry',
    '2031-03-04',
    'Ferry grounds off Halden with 212 aboard',
    'HALDEN, Norway — The ferry Solveig ran onto a sandbank in the Iddefjord before dawn on Tuesday with 212 people aboard, the coast guard said. Nobody was hurt.',
    'Two tugs from Fredrikstad were trying to pull the vessel free on the noon tide. Captain Arne Lunde told the operator, Iddelinjen, that the steering had failed.',
  ),
  row(
    'ferry-2',
    'ferry',
    '2031-03-04',
    'Tugs free Norwegian ferry after eight hours on sandbank',
    'Passengers of the ferry Solveig were brought ashore at Halden on Tuesday after tugs pulled the ship off a sandbank in the Iddefjord.',
    'The 212 passengers and crew were unhurt. Operator Iddelinjen said a fault in the steering was to blame; the coast guard has opened an inquiry.',
  ),
  row(
    'cocoa-1',
    'cocoa',
    '2031-03-05',
    'Ghana raises price paid to cocoa farmers by a fifth',
    'ACCRA, Ghana — Ghana will pay cocoa growers 20 percent more from October, Food Minister Abena Owusu said on Wednesday, to stop beans being smuggled to Togo.',
    'The cocoa board will buy at 58,000 cedis a tonne. Growers in the Western Region had asked for 65,000.',
  ),
  row(
    'cocoa-2',
    'cocoa',
    '2031-03-05',
    'Cocoa growers get 58,000 cedis a tonne in Ghana',
    'Ghana’s cocoa board is to raise the farm price to 58,000 cedis a tonne in October, a rise of a fifth that minister Abena Owusu hopes will end smuggling into Togo.',
    'Growers’ leader Kwame Asante called it a beginning.',
  ),
  row(
    'envoy-1',
    'envoy',
    '2031-03-04',
    'Bolivia names first ambassador to Chile in half a century',
    'LA PAZ, Bolivia — President Inés Choque on Tuesday named historian Rodrigo Salvatierra ambassador to Chile, the first since 1978.',
    'Chile’s foreign minister, Paula Irarrázaval, said Santiago would send an envoy to La Paz by May.',
  ),
  row(
    'envoy-2',
    'envoy',
    '2031-03-04',
    'Chile welcomes Bolivian envoy after 53 years',
    'Chile and Bolivia are to exchange ambassadors for the first time since 1978. La Paz is sending Rodrigo Salvatierra, a historian, President Inés Choque announced.',
    'Paula Irarrázaval, the Chilean foreign minister, promised a Chilean envoy in La Paz by May.',
  ),
];

export const SPLITTING: readonly Arrival[] = [
  row(
    'summit-open',
    'summit',
    '2031-03-03',
    'Kampala summit opens with grain and the Lake Albert border on the table',
    'KAMPALA, Uganda — Leaders of seven states met in Kampala on Monday to discuss a common grain reserve and the border quarrel over Lake Albert.',
    'President Joan Nakato of Uganda said both matters could be settled within the week. The grain reserve would hold 900,000 tonnes.',
  ),
  row(
    'grain-1',
    'grain',
    '2031-03-05',
    'Seven states agree to store 900,000 tonnes of grain',
    'Seven African states agreed in Kampala on Wednesday to build a common grain reserve of 900,000 tonnes, with silos at Mombasa and Tororo.',
    'The African Development Bank is to lend 340 million dollars for the silos. Maize and sorghum will be bought after the July harvest, said reserve director Tesfaye Bekele.',
  ),
  row(
    'albert-1',
    'albert',
    '2031-03-05',
    'Uganda and Congo trade fire on Lake Albert',
    'BUNIA, Congo — Ugandan and Congolese patrol boats exchanged fire on Lake Albert on Wednesday; four sailors died, both navies said.',
    'Congo accused Uganda of fishing beyond the line of 1915. Uganda’s army spokesman Brigadier Okello Rwot said the Congolese had fired first near Tchomia.',
  ),
  row(
    'grain-2',
    'grain',
    '2031-03-05',
    'Bank to lend 340 million dollars for African grain silos',
    'The African Development Bank will lend 340 million dollars for silos in Mombasa and Tororo that are to hold a common reserve of seven states.',
    'Tesfaye Bekele, director of the reserve, said buying of maize and sorghum would begin after the harvest in July. The store is to hold 900,000 tonnes.',
  ),
  row(
    'albert-2',
    'albert',
    '2031-03-05',
    'Four sailors killed in Lake Albert clash',
    'Four sailors were killed on Wednesday when patrol boats of Congo and Uganda shot at each other off Tchomia on Lake Albert.',
    'Each side blamed the other. Brigadier Okello Rwot, for the Ugandan army, said the first shots were Congolese; Kinshasa spoke of poaching beyond the line of 1915.',
  ),
  row(
    'grain-3',
    'grain',
    '2031-03-06',
    'Traders doubt African grain reserve',
    'Grain traders in Mombasa doubted on Thursday that the 900,000-tonne reserve of seven states could be filled from one harvest of maize and sorghum.',
    'Reserve director Tesfaye Bekele answered that the silos at Tororo would open first. The African Development Bank’s 340 million dollars are paid in three parts.',
  ),
  row(
    'albert-3',
    'albert',
    '2031-03-06',
    'Congo buries sailors, lake stays closed',
    'TCHOMIA, Congo — Congo buried two of the four sailors killed on Lake Albert on Thursday and closed the lake to Ugandan boats.',
    'Patrol boats of both navies kept apart. Brigadier Okello Rwot said Uganda would not fish beyond the line of 1915 until the clash was examined.',
  ),
];

const LIVE = [
  'Rescuers in the Italian town of Norcia are searching the ruins of a school gymnasium whose roof came down under snow on Thursday afternoon.',
  'At least three people were taken to hospital in Spoleto, the fire service said. Some thirty pupils had left the hall minutes before.',
  'Mayor Livia Bernardini said the roof had been examined in the autumn. “We thank the porter who sent the children home,” she said.',
  'The road from Spoleto is closed by a slide at Cerreto. Two helicopters of the civil protection are on their way from Perugia.',
];
const UPDATES = [
  '',
  'A fourth person was found unhurt at 16:20.',
  'Prosecutors in Spoleto have taken the building’s papers.',
  'The fire service ended its search at 18:05.',
  'Schools in the valley stay shut on Friday.',
  'The roof had been built in 1987, the builder’s heirs said.',
];

/** A live page, saved every hour: the same text with a changed head, a new line on top, a number put right. */
export const LIVE_PAGE: readonly Arrival[] = UPDATES.map((update, i) =>
  row(
    `live-${i + 1}`,
    'norcia',
    '2031-03-06',
    `LIVE: Norcia gymnasium roof collapse – update ${i + 1}, ${14 + i}:00`,
    ...(update ? [update] : []),
    ...LIVE.map((paragraph) => (i > 1 ? paragraph.replace('At least three', 'Four') : paragraph)),
  ),
);

const BOILERPLATE = [
  'The Morning Courant is reader owned and has reported without fear since 1911. Courant members read our archive of two million pages and join our editors at the long table every other Thursday in the print hall.',
  'Our reporters follow the Courant code: two sources for every fact, a call to everyone we name, and a correction in the same place as the error. Complaints go to the readers’ advocate, Hedda Quist, whose reports are read aloud at the yearly meeting.',
  'The Courant garden prize for young writers closes at the end of the month. Entries of no more than nine hundred words go to the gatehouse, with name, school and a stamped envelope; the winner walks the presses with our foreman.',
];

const courant = (id: string, story: string, title: string, ...paragraphs: string[]): Arrival =>
  row(id, story, '2031-03-05', title, ...paragraphs, ...BOILERPLATE);

/** Four stories of one site whose own words make up most of every page, and one report of each from elsewhere. */
export const BOILERPLATE_SITE: readonly Arrival[] = [
  courant(
    'courant-dam',
    'dam',
    'Tajik dam reaches full height',
    'The Rogun dam in Tajikistan reached its full height of 335 metres on Wednesday. Engineer Daler Nazarov set the last stone. Uzbekistan, downstream on the Vakhsh, sent no guest.',
  ),
  row(
    'else-dam',
    'dam',
    '2031-03-05',
    'World’s highest dam completed in Tajikistan',
    'Tajikistan completed the Rogun dam on the Vakhsh on Wednesday. At 335 metres it is the highest in the world. Engineer Daler Nazarov laid the last stone; Uzbekistan stayed away.',
  ),
  courant(
    'courant-vote',
    'vote',
    'Malta votes on neutrality',
    'Malta will vote on 8 June on whether to strike neutrality from its constitution, Prime Minister Clara Zammit said on Wednesday. The Labour opposition wants it kept.',
  ),
  row(
    'else-vote',
    'vote',
    '2031-03-05',
    'Maltese to decide on neutrality in June',
    'Prime Minister Clara Zammit called a referendum for 8 June on taking neutrality out of Malta’s constitution. Labour will campaign against.',
  ),
  courant(
    'courant-oil',
    'oil',
    'Oil slick nears Curaçao',
    'An oil slick eleven kilometres long drifted towards Curaçao on Wednesday from the wreck of the tanker Bahia Azul. Booms were laid before Willemstad.',
  ),
  row(
    'else-oil',
    'oil',
    '2031-03-05',
    'Willemstad lays booms as tanker leaks',
    'Curaçao laid booms outside Willemstad on Wednesday against oil from the wrecked tanker Bahia Azul. The slick is eleven kilometres long.',
  ),
  courant(
    'courant-chess',
    'chess',
    'Girl of twelve beats champion',
    'Aiko Tanabe, twelve, beat world champion Pyotr Malinin in 61 moves in Reykjavik on Wednesday, the youngest ever to defeat a title holder.',
  ),
  row(
    'else-chess',
    'chess',
    '2031-03-05',
    'Twelve-year-old defeats Malinin in Reykjavik',
    'World chess champion Pyotr Malinin lost to Aiko Tanabe, aged twelve, after 61 moves in Reykjavik. No title holder has lost to anyone younger.',
  ),
];

/** What comes long after the others: an inquiry that names the day, another report of it, the next seizure, and a year later the anniversary. */
export const LONG_AFTER: readonly Arrival[] = [
  row(
    'ferry-3',
    'ferry',
    '2031-04-07',
    'Worn steering pump blamed for Halden ferry grounding',
    'A worn pump in the steering put the ferry Solveig aground in the Iddefjord on March 4 with 212 people aboard, Norway’s accident board said on Monday.',
    'Captain Arne Lunde had reported the pump twice to the operator, Iddelinjen, the board found. Tugs from Fredrikstad had pulled the vessel off its sandbank near Halden.',
  ),
  row(
    'ferry-4',
    'ferry',
    '2031-04-08',
    'Ferry operator Iddelinjen to replace steering pumps',
    'Iddelinjen will replace the steering pumps of the ferry Solveig and two sister ships after Norway’s accident board blamed a worn pump for her grounding in the Iddefjord.',
    'The board found that captain Arne Lunde had twice reported the pump.',
  ),
  row(
    'cocoa-3',
    'cocoa-smuggling',
    '2031-04-07',
    'Ghana seizes cocoa on its way to Togo',
    'ACCRA, Ghana — Soldiers seized 40 lorries of cocoa on the border with Togo on Monday, Ghana’s cocoa board said.',
    'Smuggling goes on although growers are to get 58,000 cedis a tonne from October, Food Minister Abena Owusu said.',
  ),
  row(
    'ferry-5',
    'ferry-anniversary',
    '2032-03-04',
    'Halden thanks the tugs of the Solveig',
    'A year after the ferry Solveig ran onto a sandbank in the Iddefjord on March 4, 2031 with 212 people aboard, Halden put up a plaque to the tugs of Fredrikstad on Thursday.',
    'Captain Arne Lunde, who has left the operator Iddelinjen, unveiled it.',
  ),
];

/** The week in five paragraphs: one for each of five stories. */
export const ROUND_UP: readonly Arrival[] = [
  row(
    'round-up',
    'round-up',
    '2031-03-05',
    'Five things to know this Wednesday',
    'A ferry with 212 people aboard was pulled off a sandbank in the Iddefjord near Halden.',
    'Ghana raised the price for cocoa to 58,000 cedis a tonne to stop smuggling into Togo.',
    'Bolivia named Rodrigo Salvatierra its first ambassador to Chile since 1978.',
    'Seven states agreed in Kampala to store 900,000 tonnes of grain in Mombasa and Tororo.',
    'Patrol boats of Uganda and Congo exchanged fire on Lake Albert; four sailors died.',
  ),
];

/** Two earthquakes in one region and two visits of one minister, each a day after the other. */
export const LOOK_ALIKES: readonly Arrival[] = [
  row(
    'quake-a1',
    'quake-a',
    '2031-03-04',
    'Magnitude 6.1 earthquake strikes eastern Turkey',
    'ELAZIG, Turkey — A magnitude 6.1 earthquake struck the province of Elazig in eastern Turkey on Tuesday morning, killing at least 14 people, the disaster agency AFAD said.',
    'The quake hit at 6:42 a.m. with its centre near Sivrice. Houses collapsed in eleven villages and rescuers searched the ruins in snow.',
  ),
  row(
    'quake-a2',
    'quake-a',
    '2031-03-04',
    'At least 14 dead as quake shakes Turkey’s Elazig',
    'An earthquake of magnitude 6.1 killed at least 14 people in Turkey’s eastern Elazig province on Tuesday, according to the disaster agency AFAD.',
    'Eleven villages round Sivrice were hit worst. Rescuers dug in snow for survivors of the quake, which came at 6:42 in the morning.',
  ),
  row(
    'quake-b1',
    'quake-b',
    '2031-03-05',
    'Magnitude 5.8 earthquake hits Turkish province of Van',
    'VAN, Turkey — A magnitude 5.8 earthquake struck the province of Van in eastern Turkey on Wednesday evening, killing three people, the disaster agency AFAD said.',
    'The quake was felt at 7:15 p.m. as far as Iran; its centre was near Ercis on the lake. A minaret fell and a hospital was cleared.',
  ),
  row(
    'quake-b2',
    'quake-b',
    '2031-03-05',
    'Three killed in Van earthquake',
    'Three people died on Wednesday when an earthquake of magnitude 5.8 shook Ercis on the shore of Lake Van in eastern Turkey, the disaster agency AFAD reported.',
    'A hospital was cleared and a minaret came down. The tremor, at 7:15 in the evening, was felt in Iran.',
  ),
  row(
    'visit-a1',
    'visit-a',
    '2031-03-04',
    'Japan’s foreign minister signs gas deal in Doha',
    'DOHA, Qatar — Japanese Foreign Minister Haruka Mizuno met the emir of Qatar in Doha on Tuesday and signed a contract for four million tonnes of liquefied gas a year.',
    'The gas will go to terminals at Chiba and Kitakyushu from 2034. Energy Minister Nasser al-Mannai signed for Qatar.',
  ),
  row(
    'visit-a2',
    'visit-a',
    '2031-03-04',
    'Qatar to ship four million tonnes of gas a year to Japan',
    'Qatar will supply Japan with four million tonnes of liquefied gas a year from 2034 under a contract signed in Doha on Tuesday by Haruka Mizuno and Nasser al-Mannai.',
    'The Japanese foreign minister was received by the emir. The terminals are Chiba and Kitakyushu.',
  ),
  row(
    'visit-b1',
    'visit-b',
    '2031-03-05',
    'Japan’s foreign minister offers Oman a desalination plant',
    'MUSCAT, Oman — Japanese Foreign Minister Haruka Mizuno met the sultan of Oman in Muscat on Wednesday and offered to build a desalination plant at Sur.',
    'The plant would give water to 200,000 people. Water Minister Salim al-Habsi called the offer generous; a study is to be ready in autumn.',
  ),
  row(
    'visit-b2',
    'visit-b',
    '2031-03-05',
    'Oman may get Japanese desalination plant',
    'A desalination plant for 200,000 people at Sur was offered to Oman on Wednesday by Haruka Mizuno, foreign minister of Japan, during talks in Muscat with the sultan.',
    'Salim al-Habsi, minister for water, thanked her. A study is due in autumn.',
  ),
];

const HARBOUR = [
  'The harbour of Beira was closed on Thursday after the bulk carrier Lord Amersham, bound for Durban with 43,000 tonnes of titanium sand, struck the northern mole and sank across the channel.',
  'All 24 of the crew were taken off by the pilot boat. The master, Gregor Waldheim, was treated for a broken wrist at the central hospital.',
  'It is the third accident in the Macuti channel in two years. Port captain Amélia Nhantumbo said dredging had been put off for want of money.',
];

const aside = (n: number): string =>
  `In quarter ${n} of the old town, traders who live from the docks counted what a week without ships would cost them: ${n * 7} stalls shut before noon, lorries stood along road ${n + 100}, and the bakers gave bread on trust. ` +
  `Old pilot number ${n} recalled how, as a boy, he had watched the lights go out along the water, and said that the sea takes its rent where nobody writes it down, in sand, in rope and in the years of those who wait for work.`;

/** Three thousand words beside thirty. */
export const LONG_AND_SHORT: readonly Arrival[] = [
  row(
    'beira-long',
    'beira',
    '2031-03-06',
    'A ship goes down and a city waits',
    ...HARBOUR,
    ...Array.from({ length: 32 }, (_, i) => aside(i + 1)),
  ),
  row(
    'beira-short',
    'beira',
    '2031-03-06',
    'Bulk carrier sinks in Beira channel',
    'The bulk carrier Lord Amersham struck the mole at Beira on Thursday and sank in the Macuti channel. The crew of 24 were saved; the harbour is closed.',
  ),
  row(
    'durban-short',
    'durban',
    '2031-03-06',
    'Durban dockers end strike',
    'Dockers in Durban went back to work on Thursday after eleven days. The port owes them a bonus for 2030, a judge had ruled.',
  ),
];
