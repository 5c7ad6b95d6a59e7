/**
 * Stretches that reports share without sharing a source: formulas of attribution, of wire services and of official language.
 * Compared word by word in lower case without diacritics and punctuation.
 */
export interface BoilerplateRow {
  readonly words: string;
  readonly reason: 'attribution' | 'credit' | 'office' | 'formula';
  /** A sentence that holds it. */
  readonly example: string;
}

const row = (words: string, reason: BoilerplateRow['reason'], example: string): BoilerplateRow => ({ words, reason, example });

export const BOILERPLATE: readonly BoilerplateRow[] = [
  row('spoke on condition of anonymity', 'attribution', 'An official spoke on condition of anonymity.'),
  row('speaking on condition of anonymity', 'attribution', 'Speaking on condition of anonymity, a diplomat confirmed it.'),
  row('said on condition of anonymity', 'attribution', 'It was close, a diplomat said on condition of anonymity.'),
  row('because he was not authorized to', 'attribution', 'He declined to be named because he was not authorized to speak.'),
  row('because they were not authorized to', 'attribution', 'They declined because they were not authorized to speak.'),
  row('who asked not to be named', 'attribution', 'A former minister, who asked not to be named, agreed.'),
  row('was not authorized to speak to the media', 'attribution', 'He was not authorized to speak to the media.'),
  row('the foreign ministry said in a statement', 'attribution', 'The Foreign Ministry said in a statement on Monday.'),
  row('the ministry said in a statement', 'attribution', 'The ministry said in a statement that it regretted this.'),
  row('said in a statement on', 'attribution', 'The bank said in a statement on Friday.'),
  row('said in a statement', 'attribution', 'Both sides said in a statement that they agreed.'),
  row('told a news conference', 'attribution', 'He told a news conference in Quito.'),
  row('told reporters on', 'attribution', 'She told reporters on Tuesday.'),
  row('at a news conference', 'attribution', 'He spoke at a news conference.'),
  row(
    'did not immediately respond to a request for comment',
    'attribution',
    'The company did not immediately respond to a request for comment.',
  ),
  row('did not immediately respond to requests for comment', 'attribution', 'They did not immediately respond to requests for comment.'),
  row('could not be reached for comment', 'attribution', 'The owner could not be reached for comment.'),
  row('state news agency reported', 'attribution', 'The state news agency reported the arrest.'),
  row('according to state media', 'attribution', 'He left on Monday, according to state media.'),
  row('a spokesman for the ministry', 'attribution', 'A spokesman for the ministry agreed.'),
  row('all rights reserved', 'credit', 'The owner of the film, which has all rights reserved, declined to sell it.'),
  row(
    'may not be published broadcast rewritten or redistributed',
    'credit',
    'It may not be published, broadcast, rewritten or redistributed.',
  ),
  row('general secretary of the communist party of', 'office', 'He is general secretary of the Communist Party of Laos.'),
  row('secretary-general of the united nations', 'office', 'The Secretary-General of the United Nations agreed.'),
  row('general secretary of the', 'office', 'She is general secretary of the union.'),
  row('president of the republic of', 'office', 'The President of the Republic of Benin arrived.'),
  row('minister of foreign affairs of the', 'office', 'The Minister of Foreign Affairs of the Republic spoke.'),
  row('un high commissioner for refugees', 'office', 'The UN High Commissioner for Refugees warned.'),
  row('the five permanent members of the', 'office', 'The five permanent members of the council met.'),
  row('permanent member of the un security council', 'office', 'France is a permanent member of the UN Security Council.'),
  row('a member of the politburo standing committee', 'office', 'He is a member of the Politburo Standing Committee.'),
  row('for the first time since', 'formula', 'They met for the first time since the war.'),
  row('on the sidelines of the', 'formula', 'They met on the sidelines of the assembly.'),
  row('the two countries have', 'formula', 'The two countries have quarrelled before.'),
  row('for the rest of the', 'formula', 'It is closed for the rest of the week.'),
  row('at the end of the', 'formula', 'It expires at the end of the month.'),
  row('in the wake of the', 'formula', 'It was signed in the wake of the attack.'),
  row('as well as the', 'formula', 'Peru as well as the others agreed.'),
  row('one of the most', 'formula', 'It is one of the most important ports.'),
  row('since the end of the cold war', 'formula', 'It is the largest since the end of the Cold War.'),
  row('since the collapse of the soviet union', 'formula', 'It has been closed since the collapse of the Soviet Union.'),
  row('in the coming days', 'formula', 'He will leave in the coming days.'),
  row('have been killed since', 'formula', 'Hundreds have been killed since the spring.'),
];

/** How official texts speak of those who issue them; reports seldom do. Matched like the rows above. */
export const OFFICIAL_PHRASES: readonly { readonly words: string; readonly example: string }[] = [
  { words: 'the parties', example: 'The Parties shall meet once a year.' },
  { words: 'the two sides', example: 'The two sides exchanged views.' },
  { words: 'both sides', example: 'Both sides stressed their friendship.' },
  { words: 'the sides', example: 'The Sides agreed on the text.' },
  { words: 'the heads of state', example: 'The Heads of State expressed their gratitude.' },
  { words: 'the heads of government', example: 'The Heads of Government adopted the plan.' },
  { words: 'the ministers', example: 'The Ministers reviewed the progress made.' },
  { words: 'the participants', example: 'The participants confirmed their commitment.' },
  { words: 'shall', example: 'The Commission shall begin its work in May.' },
  { words: 'noted with satisfaction', example: 'They noted with satisfaction the growth of trade.' },
  { words: 'expressed their gratitude', example: 'They expressed their gratitude to the hosts.' },
  { words: 'expressed gratitude', example: 'He expressed gratitude for the welcome.' },
  { words: 'with gratitude', example: 'They accepted with gratitude the invitation.' },
  { words: 'expressed satisfaction', example: 'They expressed satisfaction with the talks.' },
  { words: 'confirmed their', example: 'They confirmed their intention to build the road.' },
  { words: 'reaffirmed their', example: 'They reaffirmed their commitment to the treaty.' },
  { words: 'reiterated their', example: 'They reiterated their support for the plan.' },
  { words: 'stressed the importance', example: 'They stressed the importance of trade.' },
  { words: 'underscored the importance', example: 'They underscored the importance of trade.' },
  { words: 'emphasized the importance', example: 'They emphasized the importance of trade.' },
  { words: 'emphasised the importance', example: 'They emphasised the importance of trade.' },
  { words: 'proceeding from', example: 'Proceeding from these aims, they decided as follows.' },
  { words: 'proceeded from', example: 'They proceeded from the conviction that trade helps.' },
  { words: 'exchanged views', example: 'They exchanged views on the region.' },
  { words: 'in an atmosphere of', example: 'The talks were held in an atmosphere of friendship.' },
  { words: 'mutual understanding', example: 'They spoke in a spirit of mutual understanding.' },
  { words: 'his excellency', example: 'His Excellency the President received the guests.' },
  { words: 'her excellency', example: 'Her Excellency the Minister received the guests.' },
  { words: 'hereby', example: 'The two governments hereby agree as follows.' },
  { words: 'have agreed as follows', example: 'The governments have agreed as follows.' },
  { words: 'president of the republic of', example: 'The President of the Republic of Benin arrived.' },
  { words: 'fraternal', example: 'They praised the fraternal relations.' },
];
