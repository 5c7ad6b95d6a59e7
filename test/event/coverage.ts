/** For every type three ways to tell it or more (verb, noun, light verb; passive, relative clause, coordination, infinitive), then near misses that must not. */
export interface CoverageRow {
  readonly type: string;
  readonly told: readonly string[];
  readonly not: readonly string[];
}

export const COVERAGE: readonly CoverageRow[] = [
  {
    type: 'visit',
    told: [
      'Prime Minister Edi Rama visited Malta in May.',
      'Prime Minister Edi Rama paid a two-day visit to Malta.',
      'Prime Minister Edi Rama will travel to Malta to sign a treaty.',
      'Malta was visited by Prime Minister Edi Rama in May.',
      'Prime Minister Edi Rama is expected in Valletta on Monday.',
    ],
    not: ['A comet visited the inner solar system.', 'The case went to court in May.'],
  },
  {
    type: 'meet',
    told: [
      'President Maia Sandu met Chancellor Ina Berg in Riga.',
      'President Maia Sandu held talks with Chancellor Ina Berg on Friday.',
      'Chancellor Ina Berg was received by President Maia Sandu.',
      'Sweden summoned the Iranian ambassador on Friday.',
      'The talks between Armenia and Turkey ended on Friday.',
    ],
    not: ['The bank met its target in May.', 'The plan was met with criticism.'],
  },
  {
    type: 'call',
    told: [
      'President Luis Arce telephoned President Gabriel Boric on Sunday.',
      'President Luis Arce spoke by phone with President Gabriel Boric.',
      'President Luis Arce called President Gabriel Boric on Sunday.',
      'A telephone conversation between Kazakhstan and Finland took place on Monday.',
    ],
    not: ['The call for an inquiry was ignored.', 'The senator called Ana Brito a liar on Sunday.'],
  },
  {
    type: 'attend',
    told: [
      'Queen Letizia attended the funeral in Oslo.',
      'President Nana Akufo-Addo took part in the ceremony in Lomé.',
      'Vice-President Han Zheng represented China at the coronation.',
    ],
    not: ['She attended school in Lyon.', 'Nurses attended to the wounded.'],
  },
  {
    type: 'hold-event',
    told: [
      'Qatar hosted a summit of Gulf leaders.',
      'The African Union summit ended on Sunday.',
      'Pacific leaders gathered in Apia in August.',
    ],
    not: ['Climbers reached the summit of the mountain.', 'Rebels held the hostages for a week.'],
  },
  {
    type: 'send-envoy',
    told: [
      'Japan sent former Prime Minister Taro Aso to Taipei.',
      'Japan will dispatch an envoy to Taipei next week.',
      'Japan is sending Foreign Minister Takeshi Iwaya to Peru next week.',
    ],
    not: ['The minister sent a letter to Brussels.', 'The vote sent a signal to Moscow.'],
  },
  {
    type: 'invite',
    told: [
      'France invited President Javier Milei to Paris.',
      'President Javier Milei was invited by France to the ceremony.',
      'King Abdullah extended an invitation to President Droupadi Murmu.',
    ],
    not: ['The plan invited criticism from all sides.', 'The ministry invited bids for the road.'],
  },
  {
    type: 'mediate',
    told: ['Kenya mediated between Ethiopia and Somalia.', 'Mediation by Oman led to a truce.', 'A truce was brokered by Togo on Sunday.'],
    not: ['The firm brokered the sale of a house.', 'The agent arranged a loan for the couple.'],
  },
  {
    type: 'announce',
    told: [
      'The Peruvian government announced the visit on Tuesday.',
      'The announcement by the Chilean navy came late on Sunday.',
      'The visit was announced by the Peruvian government.',
    ],
    not: ['The mayor unveiled a statue of the poet.'],
  },
  {
    type: 'state',
    told: [
      'President Lai Ching-te sent condolences to Turkey on Monday.',
      'President Emmerson Mnangagwa thanked Kenya on Friday.',
      'Minister Ricardo Bonilla called the vote a farce.',
    ],
    not: ['The prime minister called an election for June.'],
  },
  {
    type: 'support',
    told: [
      'Jamaica backed the resolution on Thursday.',
      'Brazil voiced support for Panama on Tuesday.',
      'Baltic states rallied behind Poland on Friday.',
    ],
    not: ['Steel beams support the roof.', 'The support beam gave way.'],
  },
  {
    type: 'accuse',
    told: [
      'Eritrea accused Ethiopia of massing troops.',
      'Guyana filed a complaint against Venezuela on Monday.',
      'Peru expelled the envoy, accusing him of meddling in its politics.',
      'Bahrain called the launch an act of aggression.',
    ],
    not: ['The bank charged a fee for the transfer.', 'The minister called the visit a success.'],
  },
  {
    type: 'deny',
    told: [
      'Belarus denied the report on Sunday.',
      'The denial by the Cypriot government came on Monday.',
      'Rwanda rejected the allegations on Wednesday.',
    ],
    not: ['Officials denied the journalist a visa.'],
  },
  {
    type: 'request',
    told: [
      'Costa Rica urged Nicaragua to release the priests.',
      'Lebanon made a request to the United Nations in June.',
      'Latvia proposed a statement on the exercise.',
      'Nicaragua was asked by Costa Rica to release the priests.',
    ],
    not: ['He asked what the price was.', 'Demand for copper fell in June.', 'A diplomat, who asked not to be named, was tired.'],
  },
  {
    type: 'reject',
    told: [
      'Tunisia rejected the loan terms on Monday.',
      'The refusal by Tonga to sign surprised nobody.',
      'Serbia dismissed the offer on Tuesday.',
    ],
    not: ['Exports declined in June.', 'The spokesman declined to comment.', 'Eswatini’s delegation turned back at the border.'],
  },
  {
    type: 'threaten',
    told: [
      'Turkey threatened to close its airspace to Armenia.',
      'Iran issued a warning to Iraq on Sunday.',
      'Serbia said it reserved the right to respond.',
    ],
    not: ['Floods threatened the harvest.', 'Forecasters warned of heavy rains.'],
  },
  {
    type: 'agree',
    told: [
      'Laos and Thailand agreed to share the power.',
      'Chile and Bolivia reached an agreement on water.',
      'The cabinet of Iceland approved the plan.',
      'The Security Council voted to extend the mission in Haiti.',
    ],
    not: ['Economists agree that growth is slow.', 'The summit ended without agreement.'],
  },
  {
    type: 'sign',
    told: [
      'Mauritius and India signed a treaty on the islands.',
      'The signing of the treaty by Ecuador ended the dispute.',
      'The treaty was signed by Ecuador on Monday.',
    ],
    not: ['The club signed a striker from Benfica.', 'It was a sign of hope.'],
  },
  {
    type: 'aid',
    told: [
      'Norway donated medicine to Lesotho in May.',
      'The shipment from Greece to Libya was unloaded on Sunday.',
      'A Cuban medical team landed in Malawi on Friday.',
    ],
    not: ['The firm paid a dividend to its shareholders.', 'The report gives no support to that view.'],
  },
  {
    type: 'send-troops',
    told: [
      'Senegal sent troops to Gambia in January.',
      'The deployment of Kenyan police to Haiti was delayed.',
      'Rwandan soldiers arrived in Pemba on Friday.',
    ],
    not: ['Rescuers sent a helicopter with food to the valley.', 'Guinea moved a battalion to its border on Friday.'],
  },
  {
    type: 'mobilise',
    told: [
      'Finland mobilised its reservists on Monday.',
      'Guinea moved a battalion to its border on Friday.',
      'President Idriss Diallo ordered a partial mobilisation on Friday.',
    ],
    not: ['The charity mobilised funds.', 'Guinea sent troops to Mali on Friday.'],
  },
  {
    type: 'cooperate',
    told: [
      'Ghana cooperates with Togo on power lines.',
      'Saudi Arabia restored ties with Syria in 2023.',
      'Ghana strengthened cooperation with Togo in May.',
    ],
    not: ['The striker joined Ajax in July.'],
  },
  {
    type: 'exercise',
    told: [
      'Japan and the Philippines held a joint naval exercise in April.',
      'Japan took part in military drills with India.',
      'India conducted a military exercise with Oman.',
    ],
    not: ['The school held a fire drill.', 'It was an exercise of power.'],
  },
  {
    type: 'weapon-test',
    told: [
      'North Korea launched two missiles into the sea on Sunday.',
      'Pakistan conducted a missile test on Wednesday.',
      'Iran test-fired a missile on Tuesday.',
    ],
    not: ['The bank launched an app.', 'The driving test was cancelled.'],
  },
  {
    type: 'attack',
    told: [
      'Rebels attacked the town of Djibo on Sunday.',
      'Ethiopia launched air strikes in Somalia on Monday.',
      'Iran opened fire on Pakistani boats near Gwadar.',
    ],
    not: ['The senator attacked the budget.', 'He went on a hunger strike.'],
  },
  {
    type: 'ceasefire',
    told: [
      'Colombia extended a truce with the rebels on Tuesday.',
      'A truce between Israel and Hamas took effect on Sunday.',
      'Rebels surrendered to the army in Goma.',
    ],
    not: ['Residents want peace and quiet.', 'Experts disarmed a bomb.'],
  },
  {
    type: 'withdraw',
    told: [
      'France withdrew its troops from Niger in December.',
      'Egypt recalled its ambassador from Khartoum on Sunday.',
      'Bolivia called home its envoy to Lima on Tuesday.',
      'Ecuador closed its embassy in Caracas in June.',
    ],
    not: ['Customers withdrew money from the bank.', 'The envoy recalled his first meeting.', 'The shop closed its doors in June.'],
  },
  {
    type: 'sanction',
    told: [
      'Britain sanctioned five Iranian officials on Friday.',
      'Canada imposed sanctions on Belarus on Tuesday.',
      'Canada lifted sanctions on Belarus on Tuesday.',
    ],
    not: ['The regulator sanctioned the deal.', 'The city banned smoking in parks.'],
  },
  {
    type: 'expel',
    told: [
      'Norway expelled fifteen Russian diplomats on Thursday.',
      'Moldova declared the diplomat persona non grata on Monday.',
      'Mali ordered the Swedish ambassador to leave within 72 hours.',
      'The expulsion of the Bulgarian envoy was announced on Friday.',
    ],
    not: ['The boy was expelled from school.', 'Police told residents to leave their homes.'],
  },
  {
    type: 'cut-ties',
    told: [
      'Nicaragua cut ties with Taiwan in 2021.',
      'Nicaragua severed relations with Taiwan in 2021.',
      'Nicaragua broke off relations with Taiwan in 2021.',
    ],
    not: ['He cut the ribbon in Lima.', 'Egypt recalled its ambassador from Khartoum on Sunday.'],
  },
  {
    type: 'detain',
    told: [
      'Belarus detained two Lithuanian journalists in May.',
      'The arrest of Mayor Ivana Petrić in Nis drew protests.',
      'Mayor Ivana Petrić was arrested by police on Monday.',
    ],
    not: ['Rebels seized the town.', 'Passengers boarded the ship in Bergen.'],
  },
  {
    type: 'release',
    told: [
      'Burkina Faso freed four French agents in December.',
      'Qatar arranged the release of two Americans in 2023.',
      'Four agents were released by Burkina Faso in December.',
    ],
    not: ['The ministry released a statement.', 'The release of the film was delayed.'],
  },
  {
    type: 'appoint',
    told: [
      'Bulgaria appointed Mariya Gabriel foreign minister in June.',
      'President Mutharika was sworn in on Saturday.',
      'Angola took over the chairmanship of the union in February.',
    ],
    not: ['The ship was named after the queen.', 'Patients wait weeks for an appointment.'],
  },
  {
    type: 'elect',
    told: [
      'Bernardo Arévalo won the election in August.',
      'Elections were held in Tuvalu on Friday.',
      'The election of Halla Tómasdóttir surprised pollsters.',
    ],
    not: ['He elected to stay at home.', 'The club won the match.'],
  },
  {
    type: 'leave-office',
    told: [
      'Prime Minister Robert Abela resigned on Sunday.',
      'Parliament ousted Prime Minister Kaja Ratas in March.',
      'Nicușor Dan succeeded Klaus Iohannis in May.',
    ],
    not: ['The company retired the debt.', 'A bridge replaced the ferry.'],
  },
  {
    type: 'recognise',
    told: [
      'Ireland recognised Palestine in May.',
      'The recognition of Kosovo by Fiji was announced in 2008.',
      'Kosovo won recognition from Fiji in 2012.',
    ],
    not: ['She recognised the need for reform.', 'The singer won recognition from critics.'],
  },
  {
    type: 'other',
    told: [
      'Soldiers seized power in Niamey in July.',
      'Algeria closed its airspace to Morocco in September.',
      'Niger left the West African bloc in January.',
      'Namibia became independent in 1990.',
    ],
    not: ['It was a publicity coup.', 'The bridge was closed for repair.'],
  },
];
