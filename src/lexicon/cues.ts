/** What a cue does: the class of an attribution. */
export type CueKind = 'say' | 'announce' | 'deny' | 'accuse' | 'report' | 'request' | 'think' | 'support' | 'threaten' | 'promise';

/**
 * Verbs whose subject vouches for what they govern. `frame` lists, separated by blanks, what carries the content:
 * `that` a reported clause, with or without “that”, before or behind, or a quotation; `clause` the same, but a bare noun is no content;
 * `how` a clause with “how” or “why” right behind; `quoted` a quotation only; `object` a noun phrase (“announced the visit”); `to` an infinitive; `whether` a question;
 * `person-that`, `person-to`, `person-of`, `person-for`, `person-on` the same behind the one spoken to or of; `as` “described X as Y”;
 * `quote` “called X Y”; any other word is the preposition or particle that opens the content (“for”, “of”, “out”).
 * Each example holds its cue as the only one with this lemma and is a test.
 */
export interface CueRow {
  readonly lemma: string;
  readonly kind: CueKind;
  readonly frame: string;
  readonly example: string;
}

export const cueVerbs: readonly CueRow[] = [
  { lemma: 'say', kind: 'say', frame: 'that', example: 'The minister said that talks would resume.' },
  { lemma: 'tell', kind: 'say', frame: 'person-that about', example: 'She told reporters that the border was open.' },
  { lemma: 'state', kind: 'say', frame: 'that object', example: 'The ministry stated that no troops had left.' },
  { lemma: 'add', kind: 'say', frame: 'that', example: 'He added that both sides were tired.' },
  { lemma: 'note', kind: 'say', frame: 'that object', example: 'The envoy noted that prices had risen.' },
  { lemma: 'observe', kind: 'say', frame: 'that', example: 'She observed that nobody had asked.' },
  { lemma: 'remark', kind: 'say', frame: 'that on', example: 'He remarked that it was late.' },
  { lemma: 'comment', kind: 'say', frame: 'that on about', example: 'The spokesman commented that it was too early.' },
  { lemma: 'explain', kind: 'say', frame: 'that object', example: 'The engineer explained that the dam was full.' },
  { lemma: 'point', kind: 'say', frame: 'out that', example: 'She pointed out that the law had changed.' },
  { lemma: 'mention', kind: 'say', frame: 'that object', example: 'He mentioned that his brother lived in Lagos.' },
  { lemma: 'reiterate', kind: 'say', frame: 'that object', example: 'The premier reiterated that Peru would pay.' },
  { lemma: 'repeat', kind: 'say', frame: 'that object', example: 'He repeated that he would not resign.' },
  { lemma: 'reaffirm', kind: 'say', frame: 'that object', example: 'Both states reaffirmed that the treaty holds.' },
  { lemma: 'stress', kind: 'say', frame: 'that object', example: 'The envoy stressed that time was short.' },
  { lemma: 'emphasise', kind: 'say', frame: 'that object', example: 'He emphasised that the deal was fair.' },
  { lemma: 'emphasize', kind: 'say', frame: 'that object', example: 'She emphasized that the vote was free.' },
  { lemma: 'underline', kind: 'say', frame: 'that object', example: 'The president underlined that Chad was neutral.' },
  { lemma: 'underscore', kind: 'say', frame: 'that object', example: 'He underscored that aid would continue.' },
  { lemma: 'highlight', kind: 'say', frame: 'that object', example: 'She highlighted that exports had doubled.' },
  { lemma: 'insist', kind: 'say', frame: 'that on', example: 'The general insisted that the road was safe.' },
  { lemma: 'maintain', kind: 'say', frame: 'that object', example: 'The company maintains that the ship was empty.' },
  { lemma: 'assert', kind: 'say', frame: 'that object', example: 'The party asserted that votes were lost.' },
  { lemma: 'argue', kind: 'say', frame: 'that for against', example: 'She argued that sanctions hurt the poor.' },
  { lemma: 'contend', kind: 'say', frame: 'that', example: 'He contends that the map is wrong.' },
  { lemma: 'affirm', kind: 'say', frame: 'that object', example: 'The court affirmed that the ban stands.' },
  { lemma: 'declare', kind: 'announce', frame: 'that object', example: 'The king declared that the war was over.' },
  { lemma: 'proclaim', kind: 'announce', frame: 'that object', example: 'The rebels proclaimed that they had won.' },
  { lemma: 'announce', kind: 'announce', frame: 'that object to', example: 'Bolivia announced that it would host the summit.' },
  { lemma: 'disclose', kind: 'announce', frame: 'that object', example: 'The bank disclosed that funds were missing.' },
  { lemma: 'reveal', kind: 'announce', frame: 'that object', example: 'The minister revealed that a deal was near.' },
  { lemma: 'unveil', kind: 'announce', frame: 'object', example: 'The government unveiled a new budget.' },
  { lemma: 'confirm', kind: 'announce', frame: 'that object', example: 'The palace confirmed that the queen would travel.' },
  { lemma: 'acknowledge', kind: 'say', frame: 'that object', example: 'He acknowledged that mistakes were made.' },
  { lemma: 'admit', kind: 'say', frame: 'that to', example: 'The mayor admitted that the bridge was unsafe.' },
  { lemma: 'concede', kind: 'say', frame: 'that object', example: 'She conceded that the target was missed.' },
  { lemma: 'confess', kind: 'say', frame: 'that to', example: 'He confessed that he was afraid.' },
  { lemma: 'recall', kind: 'say', frame: 'that', example: 'The old man recalled that the river froze.' },
  { lemma: 'recount', kind: 'say', frame: 'that object', example: 'She recounted how the soldiers came.' },
  { lemma: 'relate', kind: 'say', frame: 'that object', example: 'He related how they crossed the border.' },
  { lemma: 'describe', kind: 'say', frame: 'as how', example: 'Kenya described the raid as an insult.' },
  { lemma: 'characterise', kind: 'say', frame: 'as', example: 'He characterised the talks as useful.' },
  { lemma: 'characterize', kind: 'say', frame: 'as', example: 'She characterized the meeting as cordial.' },
  { lemma: 'call', kind: 'say', frame: 'quote for on-to', example: 'The envoy called the plan a mistake.' },
  { lemma: 'label', kind: 'say', frame: 'quote as', example: 'He labelled the report false.' },
  { lemma: 'brand', kind: 'say', frame: 'quote as', example: 'The junta branded the group terrorists.' },
  { lemma: 'dub', kind: 'say', frame: 'quote', example: 'Critics dubbed the law a gag.' },
  { lemma: 'term', kind: 'say', frame: 'quote', example: 'She termed the ruling unjust.' },
  { lemma: 'hail', kind: 'support', frame: 'as object', example: 'Turkey hailed the vote as historic.' },
  { lemma: 'write', kind: 'say', frame: 'that', example: 'He wrote that the visa had come.' },
  { lemma: 'tweet', kind: 'say', frame: 'that', example: 'She tweeted that the talks had failed.' },
  { lemma: 'post', kind: 'say', frame: 'that', example: 'The minister posted that he had resigned.' },
  { lemma: 'reply', kind: 'say', frame: 'that', example: 'The guard replied that the gate was shut.' },
  { lemma: 'respond', kind: 'say', frame: 'that', example: 'She responded that no one had called.' },
  { lemma: 'answer', kind: 'say', frame: 'that', example: 'He answered that he did not know.' },
  { lemma: 'retort', kind: 'say', frame: 'that', example: 'He retorted that others were worse.' },
  { lemma: 'quip', kind: 'say', frame: 'that', example: 'She quipped that coffee was cheaper.' },
  { lemma: 'joke', kind: 'say', frame: 'that about', example: 'He joked that the chair was broken.' },
  { lemma: 'continue', kind: 'say', frame: 'quoted', example: '“We are ready,” he continued.' },
  { lemma: 'conclude', kind: 'say', frame: 'that', example: 'The panel concluded that the law was sound.' },
  { lemma: 'exclaim', kind: 'say', frame: 'that', example: '“We won!” she exclaimed.' },
  { lemma: 'shout', kind: 'say', frame: 'that', example: '“Go home!” they shouted.' },
  { lemma: 'cry', kind: 'say', frame: 'quoted', example: '“Help us!” she cried.' },
  { lemma: 'whisper', kind: 'say', frame: 'that', example: '“Not here,” he whispered.' },
  { lemma: 'chant', kind: 'say', frame: 'quoted', example: '“Freedom!” the crowd chanted.' },
  { lemma: 'utter', kind: 'say', frame: 'quoted', example: '“Never,” he uttered.' },
  { lemma: 'read', kind: 'say', frame: 'quoted', example: '“No entry,” read the sign.' },
  { lemma: 'speak', kind: 'say', frame: 'of about', example: 'She spoke of a new dawn.' },
  { lemma: 'talk', kind: 'say', frame: 'of about', example: 'He talked of peace.' },
  { lemma: 'brief', kind: 'say', frame: 'person-on', example: 'The general briefed reporters on the raid.' },
  { lemma: 'inform', kind: 'say', frame: 'person-that', example: 'Oslo informed Ghana that the ship had sailed.' },
  { lemma: 'notify', kind: 'say', frame: 'person-that', example: 'The firm notified clients that trading had stopped.' },
  { lemma: 'assure', kind: 'promise', frame: 'person-that', example: 'He assured investors that the bank was safe.' },
  { lemma: 'remind', kind: 'say', frame: 'person-that', example: 'She reminded members that dues were late.' },
  { lemma: 'advise', kind: 'request', frame: 'person-to that', example: 'The ministry advised citizens to leave.' },
  {
    lemma: 'warn',
    kind: 'threaten',
    frame: 'that person-that of against person-to',
    example: 'The agency warned that food was running out.',
  },
  { lemma: 'caution', kind: 'threaten', frame: 'that against person-to', example: 'Analysts cautioned that the truce was fragile.' },
  { lemma: 'threaten', kind: 'threaten', frame: 'to that object', example: 'The union threatened to strike.' },
  { lemma: 'vow', kind: 'promise', frame: 'to that object', example: 'The rebels vowed to fight on.' },
  { lemma: 'pledge', kind: 'promise', frame: 'to that object', example: 'Japan pledged to send doctors.' },
  { lemma: 'promise', kind: 'promise', frame: 'to that object', example: 'He promised that schools would open.' },
  { lemma: 'swear', kind: 'promise', frame: 'to that', example: 'They swore to defend the city.' },
  { lemma: 'undertake', kind: 'promise', frame: 'to', example: 'The ministry undertook to pay.' },
  { lemma: 'guarantee', kind: 'promise', frame: 'that object', example: 'The king guaranteed that they would be safe.' },
  { lemma: 'commit', kind: 'promise', frame: 'to', example: 'Chile committed to close its mines.' },
  { lemma: 'offer', kind: 'promise', frame: 'to', example: 'Qatar offered to host the talks.' },
  { lemma: 'agree', kind: 'promise', frame: 'to that', example: 'Both sides agreed to meet again.' },
  { lemma: 'claim', kind: 'report', frame: 'that to object', example: 'The group claimed that it shot the drone.' },
  { lemma: 'allege', kind: 'accuse', frame: 'that object', example: 'Prosecutors allege that he took bribes.' },
  { lemma: 'report', kind: 'report', frame: 'that object', example: 'The agency reported that rain had stopped.' },
  { lemma: 'cite', kind: 'report', frame: 'object', example: 'The newspaper cited two diplomats.' },
  { lemma: 'quote', kind: 'report', frame: 'object', example: 'The agency quoted the governor as saying rain had stopped.' },
  { lemma: 'suggest', kind: 'say', frame: 'that object', example: 'The report suggested that fuel was stolen.' },
  { lemma: 'indicate', kind: 'say', frame: 'that object', example: 'The envoy indicated that he would stay.' },
  { lemma: 'imply', kind: 'say', frame: 'that', example: 'She implied that the vote was rigged.' },
  { lemma: 'hint', kind: 'say', frame: 'that at', example: 'He hinted that a swap was close.' },
  { lemma: 'signal', kind: 'say', frame: 'that object', example: 'The bank signalled that rates would fall.' },
  { lemma: 'intimate', kind: 'say', frame: 'that', example: 'She intimated that she would go.' },
  { lemma: 'propose', kind: 'request', frame: 'that object to', example: 'Brazil proposed that the talks move.' },
  { lemma: 'recommend', kind: 'request', frame: 'that object', example: 'The panel recommended that he be freed.' },
  { lemma: 'predict', kind: 'say', frame: 'that object', example: 'Experts predict that prices will rise.' },
  { lemma: 'forecast', kind: 'say', frame: 'that object', example: 'The bank forecast that output would fall.' },
  { lemma: 'project', kind: 'say', frame: 'that', example: 'The agency projects that growth will slow.' },
  { lemma: 'estimate', kind: 'say', frame: 'that', example: 'Officials estimate that ten villages are cut off.' },
  { lemma: 'calculate', kind: 'say', frame: 'that', example: 'Economists calculate that trade fell.' },
  { lemma: 'speculate', kind: 'say', frame: 'that', example: 'Media speculated that he was ill.' },
  { lemma: 'testify', kind: 'say', frame: 'that', example: 'The guard testified that the door was open.' },
  { lemma: 'find', kind: 'report', frame: 'that', example: 'The inquiry found that the pilot was tired.' },
  { lemma: 'show', kind: 'report', frame: 'clause', example: 'Records show that he entered in May.' },
  { lemma: 'rule', kind: 'announce', frame: 'that', example: 'The court ruled that the ban was void.' },
  { lemma: 'decide', kind: 'announce', frame: 'clause', example: 'The cabinet decided that schools would close.' },
  { lemma: 'determine', kind: 'announce', frame: 'clause', example: 'The inquiry determined that he had lied.' },
  { lemma: 'deny', kind: 'deny', frame: 'that object to', example: 'The army denied that it fired first.' },
  { lemma: 'refute', kind: 'deny', frame: 'that object', example: 'The firm refuted the report.' },
  { lemma: 'dispute', kind: 'deny', frame: 'that object', example: 'The farmers dispute the figure.' },
  { lemma: 'dismiss', kind: 'deny', frame: 'object as that', example: 'Minsk dismissed the charge as absurd.' },
  { lemma: 'reject', kind: 'deny', frame: 'object that as', example: 'The ministry rejected the accusation.' },
  { lemma: 'rebut', kind: 'deny', frame: 'object', example: 'She rebutted the claim.' },
  { lemma: 'repudiate', kind: 'deny', frame: 'object', example: 'The party repudiated the statement.' },
  { lemma: 'decline', kind: 'deny', frame: 'to', example: 'The spokesman declined to comment.' },
  { lemma: 'refuse', kind: 'deny', frame: 'to', example: 'The general refused to say more.' },
  { lemma: 'accuse', kind: 'accuse', frame: 'person-of', example: 'Kenya accused the militia of looting.' },
  { lemma: 'blame', kind: 'accuse', frame: 'object person-for', example: 'The mayor blamed the army for the fire.' },
  { lemma: 'charge', kind: 'accuse', frame: 'clause', example: 'Critics charge that the vote was rigged.' },
  { lemma: 'condemn', kind: 'accuse', frame: 'object as', example: 'The union condemned the attack.' },
  { lemma: 'denounce', kind: 'accuse', frame: 'object as', example: 'The church denounced the arrests.' },
  { lemma: 'criticise', kind: 'accuse', frame: 'object person-for', example: 'The envoy criticised the delay.' },
  { lemma: 'criticize', kind: 'accuse', frame: 'object person-for', example: 'She criticized the ruling.' },
  { lemma: 'deplore', kind: 'accuse', frame: 'object that', example: 'The council deplored the killings.' },
  { lemma: 'decry', kind: 'accuse', frame: 'object as', example: 'Teachers decried the cuts.' },
  { lemma: 'slam', kind: 'accuse', frame: 'object as', example: 'Opposition leaders slammed the budget.' },
  { lemma: 'blast', kind: 'accuse', frame: 'object as', example: 'The senator blasted the deal.' },
  { lemma: 'rebuke', kind: 'accuse', frame: 'object person-for', example: 'The speaker rebuked the minister.' },
  { lemma: 'complain', kind: 'accuse', frame: 'that of about', example: 'Traders complain that the road is shut.' },
  { lemma: 'lament', kind: 'accuse', frame: 'that object', example: 'The bishop lamented that youth leave.' },
  { lemma: 'protest', kind: 'accuse', frame: 'that object', example: 'Tunis protested that its ship was stopped.' },
  { lemma: 'object', kind: 'accuse', frame: 'that to-noun', example: 'Hungary objected that the text was new.' },
  { lemma: 'question', kind: 'accuse', frame: 'object whether', example: 'Lawyers questioned the ruling.' },
  { lemma: 'suspect', kind: 'think', frame: 'that object', example: 'Police suspect that he fled.' },
  { lemma: 'urge', kind: 'request', frame: 'person-to that object', example: 'The pope urged both sides to talk.' },
  { lemma: 'ask', kind: 'request', frame: 'person-to whether for that', example: 'Lima asked the bank to wait.' },
  { lemma: 'request', kind: 'request', frame: 'that object', example: 'The ministry requested that he leave.' },
  { lemma: 'demand', kind: 'request', frame: 'that object to', example: 'The strikers demanded that he resign.' },
  { lemma: 'appeal', kind: 'request', frame: 'for on-to to-noun', example: 'The mayor appealed for calm.' },
  { lemma: 'plead', kind: 'request', frame: 'for with-to', example: 'The families pleaded for news.' },
  { lemma: 'beg', kind: 'request', frame: 'person-to for', example: 'She begged the court to listen.' },
  { lemma: 'implore', kind: 'request', frame: 'person-to', example: 'He implored the guards to stop.' },
  { lemma: 'press', kind: 'request', frame: 'person-to for', example: 'Paris pressed Mali to vote.' },
  { lemma: 'exhort', kind: 'request', frame: 'person-to', example: 'The imam exhorted the crowd to pray.' },
  { lemma: 'encourage', kind: 'request', frame: 'person-to', example: 'Ottawa encouraged firms to invest.' },
  { lemma: 'order', kind: 'request', frame: 'person-to that', example: 'The court ordered the bank to pay.' },
  { lemma: 'instruct', kind: 'request', frame: 'person-to that', example: 'The governor instructed police to wait.' },
  { lemma: 'invite', kind: 'request', frame: 'person-to', example: 'Jordan invited both sides to sign.' },
  { lemma: 'summon', kind: 'request', frame: 'object', example: 'The ministry summoned the ambassador.' },
  { lemma: 'wonder', kind: 'say', frame: 'whether', example: 'She wondered whether it would end.' },
  { lemma: 'inquire', kind: 'say', frame: 'whether about', example: 'He inquired whether the bus had left.' },
  { lemma: 'welcome', kind: 'support', frame: 'object that', example: 'The union welcomed the vote.' },
  { lemma: 'praise', kind: 'support', frame: 'object person-for', example: 'Seoul praised the pilots for their calm.' },
  { lemma: 'applaud', kind: 'support', frame: 'object person-for', example: 'Italy applauded the accord.' },
  { lemma: 'commend', kind: 'support', frame: 'object person-for', example: 'The bank commended the reforms.' },
  { lemma: 'laud', kind: 'support', frame: 'object person-for', example: 'The minister lauded the nurses.' },
  { lemma: 'congratulate', kind: 'support', frame: 'object person-on', example: 'Fiji congratulated the winner.' },
  { lemma: 'thank', kind: 'support', frame: 'object person-for', example: 'The envoy thanked the hosts.' },
  { lemma: 'endorse', kind: 'support', frame: 'object', example: 'The party endorsed the plan.' },
  { lemma: 'back', kind: 'support', frame: 'object', example: 'Norway backed the proposal.' },
  { lemma: 'support', kind: 'support', frame: 'object', example: 'Cuba supports the motion.' },
  { lemma: 'salute', kind: 'support', frame: 'object', example: 'He saluted the sailors.' },
  { lemma: 'regret', kind: 'accuse', frame: 'that object', example: 'The firm regrets that jobs were lost.' },
  { lemma: 'apologise', kind: 'say', frame: 'for', example: 'The airline apologised for the delay.' },
  { lemma: 'apologize', kind: 'say', frame: 'for', example: 'The bank apologized for the error.' },
  { lemma: 'boast', kind: 'say', frame: 'that of', example: 'He boasted that the fleet was new.' },
  { lemma: 'believe', kind: 'think', frame: 'that', example: 'The mayor believes that rain will come.' },
  { lemma: 'think', kind: 'think', frame: 'that', example: 'She thinks that he is right.' },
  { lemma: 'feel', kind: 'think', frame: 'that', example: 'Many feel that they were betrayed.' },
  { lemma: 'hope', kind: 'think', frame: 'that for', example: 'Peru hopes that tourists return.' },
  { lemma: 'fear', kind: 'think', frame: 'that object', example: 'Aid workers fear that water will run out.' },
  { lemma: 'expect', kind: 'think', frame: 'that object', example: 'Analysts expect that rates will fall.' },
  { lemma: 'know', kind: 'think', frame: 'clause', example: 'We know that he lied.' },
  { lemma: 'consider', kind: 'think', frame: 'that as-quote', example: 'Madrid considers that the case is closed.' },
  { lemma: 'assume', kind: 'think', frame: 'that', example: 'Traders assume that tariffs will rise.' },
  { lemma: 'doubt', kind: 'think', frame: 'that whether object', example: 'Experts doubt that he will run.' },
  { lemma: 'understand', kind: 'think', frame: 'clause', example: 'We understand that the minister resigned.' },
  { lemma: 'worry', kind: 'think', frame: 'that about', example: 'Parents worry that schools will close.' },
  { lemma: 'anticipate', kind: 'think', frame: 'that object', example: 'The bank anticipates that demand will grow.' },
  { lemma: 'reckon', kind: 'think', frame: 'that', example: 'Brokers reckon that oil will climb.' },
  { lemma: 'envisage', kind: 'think', frame: 'that object', example: 'The draft envisages that tolls fall.' },
  { lemma: 'reason', kind: 'say', frame: 'that', example: 'The city reasoned that the fee was fair.' },
  { lemma: 'clarify', kind: 'say', frame: 'that object', example: 'The office clarified that he was not ill.' },
  { lemma: 'specify', kind: 'say', frame: 'that object', example: 'The decree specifies that ports stay open.' },
  { lemma: 'elaborate', kind: 'say', frame: 'on', example: 'He elaborated on the plan.' },
  { lemma: 'outline', kind: 'say', frame: 'object that', example: 'The envoy outlined the offer.' },
  { lemma: 'detail', kind: 'say', frame: 'object that', example: 'The report details the losses.' },
  { lemma: 'convey', kind: 'say', frame: 'that object', example: 'The envoy conveyed that Rome was ready.' },
  { lemma: 'relay', kind: 'say', frame: 'that object', example: 'He relayed that the ship was safe.' },
  { lemma: 'express', kind: 'say', frame: 'object', example: 'The minister expressed concern over the raid.' },
  { lemma: 'voice', kind: 'say', frame: 'object', example: 'Canada voiced support for the plan.' },
  { lemma: 'articulate', kind: 'say', frame: 'object that', example: 'She articulated the view of many.' },
  { lemma: 'broadcast', kind: 'report', frame: 'that', example: 'The radio broadcast that the airport was shut.' },
  { lemma: 'leak', kind: 'report', frame: 'that object', example: 'An aide leaked that the talks failed.' },
  { lemma: 'verify', kind: 'announce', frame: 'that', example: 'Monitors verified that the guns were gone.' },
  { lemma: 'certify', kind: 'announce', frame: 'that', example: 'The agency certified that the vote was fair.' },
  { lemma: 'attest', kind: 'say', frame: 'that to-noun', example: 'Doctors attested that he was fit.' },
  { lemma: 'vouch', kind: 'say', frame: 'for that', example: 'The mayor vouched for the figures.' },
  { lemma: 'counter', kind: 'say', frame: 'that', example: 'The firm countered that tests were done.' },
  { lemma: 'interject', kind: 'say', frame: 'quoted', example: '“Not true,” he interjected.' },
  { lemma: 'reflect', kind: 'say', frame: 'quoted', example: '“It was cold,” he reflected.' },
  { lemma: 'muse', kind: 'say', frame: 'that', example: '“Perhaps,” she mused.' },
];

/** Phrases that name a source without a verb; matched on lower-cased words. `place` says where the source stands. */
export interface CuePhrase {
  readonly words: string;
  readonly kind: CueKind;
  readonly example: string;
}

export const cuePhrases: readonly CuePhrase[] = [
  { words: 'according to', kind: 'say', example: 'Prices rose, according to the bank.' },
  { words: 'in the words of', kind: 'say', example: 'It was, in the words of the mayor, a miracle.' },
  { words: 'in the view of', kind: 'think', example: 'In the view of analysts, the pact is dead.' },
  { words: 'in the opinion of', kind: 'think', example: 'In the opinion of the court, the law is void.' },
  { words: 'in the eyes of', kind: 'think', example: 'In the eyes of Paris, the deal is done.' },
  { words: 'citing', kind: 'report', example: 'The fleet left, the daily said, citing two sailors.' },
  { words: 'quoting', kind: 'report', example: 'Ten died, the radio said, quoting the governor.' },
];

/** Nouns for papers that speak: their words are their issuer’s. */
export const documentNouns =
  'statement communique communiqué declaration release report letter document memo note message text resolution agreement treaty accord memorandum bulletin notice dispatch filing post tweet decree study survey paper article editorial account transcript readout announcement';

/** Subjects that cannot speak, so that “the visit underlines …” is no attribution. */
export const speechlessNouns =
  'idea move decision visit step shift trip attack war crisis conflict summit meeting talk parade rise fall growth increase decline win loss incident death event fire flood storm earthquake deal pact ceasefire truce strike protest rally march vote exchange gesture presence absence success failure victory defeat delay change development situation tension relation tie policy plan project building road bridge ship plane train weapon missile launch test exercise drill trend pattern price market economy trade investment ceremony anniversary celebration tour stop handshake photograph photo picture image footage video map flag';

/** Verbs whose subject need not be able to speak when a clause follows: figures and papers show, suggest, indicate. */
export const paperVerbs =
  'say show suggest indicate reveal find state report read warn confirm conclude estimate note predict forecast project specify detail outline envisage claim allege recommend imply';

/** Finite forms of the commonest cues: they may follow a quoted question in the same sentence, and are cues whatever their tag. */
export const quotedVerbForms =
  'said says asked asks added adds told tells wrote writes wondered replied answered cried shouted demanded declared recalled remarked quipped tweeted continued insisted exclaimed noted inquired';

/** What “according to” governs when nobody is meant. */
export const accordingNothing =
  'plan plans schedule law tradition custom rule rules size age ability need needs number rank colour color height weight type taste season circumstance circumstances';

/** Nouns that report: “the claim that …”. Their source is their possessor, or the subject of the light verb that governs them. */
export interface CueNoun {
  readonly lemma: string;
  readonly kind: CueKind;
  readonly example: string;
}

export const cueNouns: readonly CueNoun[] = [
  { lemma: 'claim', kind: 'report', example: 'The firm’s claim that the water is safe is disputed.' },
  { lemma: 'allegation', kind: 'accuse', example: 'She repeated the opposition’s allegation that votes were bought.' },
  { lemma: 'accusation', kind: 'accuse', example: 'Lima’s accusation that the ship fished illegally is new.' },
  { lemma: 'assertion', kind: 'say', example: 'The army’s assertion that it withdrew is false.' },
  { lemma: 'warning', kind: 'threaten', example: 'The agency issued a warning that dams could burst.' },
  { lemma: 'statement', kind: 'say', example: 'The king issued a statement that he would abdicate.' },
  { lemma: 'announcement', kind: 'announce', example: 'The bank’s announcement that rates would fall cheered traders.' },
  { lemma: 'promise', kind: 'promise', example: 'The mayor’s promise that schools would open was kept.' },
  { lemma: 'pledge', kind: 'promise', example: 'Japan’s pledge that it would send doctors was welcomed.' },
  { lemma: 'assurance', kind: 'promise', example: 'Oslo gave an assurance that the oil would flow.' },
  { lemma: 'threat', kind: 'threaten', example: 'The union’s threat that it would strike worked.' },
  { lemma: 'denial', kind: 'deny', example: 'The minister’s denial that money was paid came late.' },
  { lemma: 'suggestion', kind: 'say', example: 'He dismissed Rome’s suggestion that the talks move.' },
  { lemma: 'complaint', kind: 'accuse', example: 'The traders’ complaint that the road is shut is old.' },
  { lemma: 'report', kind: 'report', example: 'The daily’s report that the general fled was wrong.' },
  { lemma: 'belief', kind: 'think', example: 'The general’s belief that the war is lost has spread.' },
  { lemma: 'hope', kind: 'think', example: 'The envoy expressed hope that the truce would last.' },
  { lemma: 'fear', kind: 'think', example: 'Aid workers voiced fears that wells would dry up.' },
  { lemma: 'view', kind: 'think', example: 'The court’s view that the law is void is final.' },
  { lemma: 'demand', kind: 'request', example: 'The strikers’ demand that he resign was met.' },
  { lemma: 'confirmation', kind: 'announce', example: 'The palace gave confirmation that the queen would travel.' },
];

/** Verbs that lend a cue noun their subject: “issued a warning that …”. */
export const lightCueVerbs = 'issue make give express voice deliver release publish offer repeat reiterate have send renew raise';

/** Nouns for a person who is a source without a name. */
export const sourceNouns =
  'official officer source diplomat spokesman spokeswoman spokesperson aide adviser advisor minister envoy ambassador lawmaker senator deputy negotiator analyst expert observer witness resident activist campaigner lawyer prosecutor judge doctor nurse teacher student farmer worker trader driver fisherman soldier sailor commander general colonel captain fighter rebel militant insurgent leader member delegate representative participant critic supporter opponent relative neighbour neighbor mother father brother sister son daughter wife husband survivor victim refugee migrant passenger pilot engineer scientist researcher professor economist historian correspondent reporter journalist editor photographer broker investor banker executive manager director chairman secretary governor mayor prefect chief elder priest bishop imam monk rescuer firefighter policeman detective investigator inspector monitor guard volunteer shopkeeper businessman businesswoman hydrologist academic scholar author writer';

/** What a quotation can be: “…,” was the minister’s reply. */
export const replyNouns =
  'reply answer response comment retort verdict word words message conclusion explanation advice warning reaction refrain summary';

/** Nouns for bodies and groups that speak as one. */
export const collectiveSourceNouns =
  'police army military navy government ministry embassy consulate parliament court commission committee council agency bank company firm party union federation association group organisation organization coalition opposition palace presidency office department delegation mission panel team authority regulator coastguard junta regime administration newspaper broadcaster station daily weekly magazine television radio media headquarters secretariat directorate';
