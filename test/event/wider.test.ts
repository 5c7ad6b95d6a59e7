import { describe, expect, test } from 'vitest';
import { cast, read } from './helpers.js';

type Row = readonly [text: string, type: string, status: string, cast: readonly string[]];

/** What plain sentences of news tell that a lexicon of set phrases passes over: type, status, some of those who take part. */
const TOLD: readonly Row[] = [
  // whole groups, long offices, lists
  [
    'The foreign ministers of the eight Baltic countries agreed on Wednesday to reopen the road.',
    'agree',
    'occurred',
    ['agent=The foreign ministers'],
  ],
  [
    'Mia Berg held telephone conversations on Monday with Minister of Foreign Affairs of the Kyrgyz Republic A. Lind.',
    'call',
    'occurred',
    ['agent=Mia Berg', 'counterpart=A. Lind'],
  ],
  [
    'Ana Lind of Chad, Paul Reyes of Niger and Mia Berg of Mali signed a statement after four hours of talks.',
    'sign',
    'occurred',
    ['signatory=Ana Lind', 'signatory=Paul Reyes', 'signatory=Mia Berg'],
  ],
  [
    'The Presidents of the Republic of Chad, Niger and the Republic of Mali, having met in Lagos, agreed to set up a commission.',
    'agree',
    'occurred',
    ['agent=Chad', 'agent=Niger', 'agent=Mali'],
  ],
  [
    'A planned meeting between US President Ana Lind and her Mexican counterpart, Paul Reyes, was called off on Thursday.',
    'meet',
    'cancelled',
    ['agent=Ana Lind', 'agent=Paul Reyes'],
  ],
  ['Chad and Niger met in Lagos. Each side accused the other of one violation.', 'accuse', 'occurred', ['speaker=Chad', 'speaker=Niger']],
  // meetings and journeys in other words
  ['The foreign ministers of Chad and Niger shook hands in this border town yesterday.', 'meet', 'occurred', ['agent=Chad', 'agent=Niger']],
  ['The African Union will meet in Lagos on Friday.', 'hold-event', 'planned', ['organiser=African Union']],
  [
    'Among the guests at the inauguration were President Ana Lind and Paul Reyes.',
    'attend',
    'occurred',
    ['agent=Ana Lind', 'agent=Paul Reyes'],
  ],
  ['Foreign Minister Ana Lind will come on Thursday.', 'visit', 'planned', ['agent=Ana Lind']],
  ['Foreign Minister Ana Lind was here for two nights.', 'visit', 'occurred', ['agent=Ana Lind']],
  ['“It went well,” President Ana Lind said after a meeting of forty minutes.', 'meet', 'occurred', ['agent=Ana Lind']],
  // papers
  ['The accord between Chad and Niger will be signed in Lagos on 15 August.', 'sign', 'planned', ['signatory=Chad', 'signatory=Niger']],
  [
    'Ana Lind and Paul Reyes agreed to end the dispute; the paper will be signed in Lagos on 15 August.',
    'sign',
    'planned',
    ['signatory=Ana Lind', 'signatory=Paul Reyes'],
  ],
  [
    'Ana Lind and Paul Reyes agreed to end the dispute; the paper will be signed in Lagos on 15 August.',
    'agree',
    'occurred',
    ['agent=Ana Lind'],
  ],
  [
    'The signing of the protocol between Chad and Niger has been transferred to 27 November.',
    'sign',
    'planned',
    ['signatory=Chad', 'signatory=Niger'],
  ],
  // measures
  ['Canada declared two Chadian diplomats unwanted on Friday.', 'expel', 'occurred', ['agent=Canada']],
  ['Paul Reyes met Ana Lind. His expulsion was revoked last night.', 'expel', 'cancelled', ['target=Paul Reyes']],
  ['Canada, which has blacklisted 16 Chadians since last year, met Chad.', 'sanction', 'occurred', ['agent=Canada', 'target=Chad']],
  [
    'The European Union postponed a decision on sanctions against Chad until next month.',
    'sanction',
    'cancelled',
    ['agent=European Union', 'target=Chad'],
  ],
  ['The European Union is to follow on Monday with sanctions of its own.', 'sanction', 'planned', ['agent=European Union']],
  ['Chad and Niger are to exchange ambassadors again in January.', 'appoint', 'planned', ['agent=Chad', 'agent=Niger']],
  ['President Ana Lind has named Paul Reyes, a lawyer, to the Foreign Ministry.', 'appoint', 'occurred', ['appointee=Paul Reyes']],
  // any noun for a human being, any people
  ['Paul Reyes of Chad met Ana Lind. Chad freed ten Americans on Friday.', 'release', 'occurred', ['agent=Chad']],
  ['Chad arrested three agronomists near Faya on Friday.', 'detain', 'occurred', ['agent=Chad']],
  // words
  ['Chadian rights groups have complained that workers in Kuwait are beaten.', 'accuse', 'occurred', ['speaker=Chadian rights groups']],
  ['Serbia regretted the decision.', 'state', 'occurred', ['speaker=Serbia']],
  ['President Ana Lind spoke in Lagos, underlining the ties of the two states.', 'state', 'occurred', ['speaker=Ana Lind']],
  ['Chad thanks the 140 Norwegian volunteers for their work.', 'state', 'occurred', ['speaker=Chad']],
  ['The African Union let it be known that it would propose Lagos.', 'announce', 'occurred', ['speaker=African Union']],
  // denials in other words
  ['The Kremlin said that Russia had not sent troops to Chad.', 'deny', 'occurred', ['speaker=Kremlin']],
  ['Chad’s foreign ministry said that it had signed nothing.', 'deny', 'occurred', ['speaker=Chadian foreign ministry']],
  ['No ransom was paid, a Danish official said.', 'deny', 'occurred', ['speaker=a Danish official']],
  ['The Chadian government said that nobody had been expelled.', 'deny', 'occurred', ['speaker=Chadian government']],
  ['President Ana Lind said that the report was false.', 'deny', 'occurred', ['speaker=Ana Lind']],
  ['President Ana Lind said there had been no deal.', 'deny', 'occurred', ['speaker=Ana Lind']],
  ['The Chadian government called the charge a fairy tale.', 'deny', 'occurred', ['speaker=Chadian government']],
  [
    'President Paul Reyes of Chad is in Lagos. The Prime Minister’s Office said that Chad had not signed.',
    'deny',
    'occurred',
    ['speaker=The Prime Minister’s Office'],
  ],
  // a ministry that names no state speaks for its own
  [
    'We have not recognised Kosovo. The Prime Minister’s Office said yesterday that Tonga had not recognised it.',
    'deny',
    'occurred',
    ['speaker=The Prime Minister’s Office'],
  ],
  ['The Foreign Ministry said yesterday that Tonga had not recognised Kosovo.', 'deny', 'occurred', ['speaker=Foreign Ministry']],
  ['Tonga’s President’s Office denied the report on Monday.', 'deny', 'occurred', ['speaker=President’s Office']],
  ['Foreign Minister Ana Lind was dropped from the cabinet on Monday.', 'leave-office', 'occurred', ['agent=Ana Lind']],
  ['Chad called its ambassador home on Monday.', 'withdraw', 'occurred', ['agent=Chad']],
  // who stays away
  ['Chad, which borders two of the four, was absent from the summit in Lagos.', 'attend', 'cancelled', ['agent=Chad']],
  ['Chad stayed away from the meeting in Lagos on Monday.', 'attend', 'cancelled', ['agent=Chad']],
  ['Foreign Minister Ana Lind skipped the conference in Lagos.', 'attend', 'cancelled', ['agent=Ana Lind']],
  ['President Ana Lind did not attend the summit in Lagos.', 'attend', 'cancelled', ['agent=Ana Lind']],
  // gatherings of many, whether their states are counted or listed
  ['The leaders of Chad, Niger, Mali, Ghana and Togo sat down in Lagos on Monday.', 'hold-event', 'occurred', []],
  [
    'The Ministers of Foreign Affairs and Heads of Delegation of Chad, Niger, Mali, Ghana, Togo and Benin met in Lagos on 20 October 2011.',
    'hold-event',
    'occurred',
    ['guest=The Ministers of Foreign Affairs'],
  ],
  ['The foreign ministers of Chad, Niger, Mali and Ghana came together in Lagos on Monday.', 'hold-event', 'occurred', ['guest=Mali']],
  // force against what belongs to somebody; bodies that do not bring themselves to it
  ['Ana Lind said that helicopters had attacked a camp of the FLR at Kaga on Monday.', 'attack', 'occurred', ['target=FLR']],
  ['The Security Council narrowly failed on Friday to renew its mission in Chad.', 'reject', 'occurred', ['agent=UN Security Council']],
  // judgements
  ['Foreign Minister Ana Lind called the treaty a great achievement.', 'support', 'occurred', ['speaker=Ana Lind']],
  ['Chad called the launch reckless.', 'accuse', 'occurred', ['speaker=Chad']],
  ['Venezuela will not accept the interference of other powers.', 'reject', 'occurred', ['agent=Venezuela']],
  // the two of whom a report tells, and one who speaks without a name
  ['Chad and Niger signed an accord. Both armies will pull back from the river.', 'withdraw', 'planned', ['agent=Chad', 'agent=Niger']],
  ['Chad and Niger signed an accord. The neighbours will meet again in May.', 'meet', 'planned', ['agent=Chad', 'agent=Niger']],
  ['Chad and Niger met in Lagos. The parties agreed to reopen the bridge.', 'agree', 'occurred', ['agent=Chad', 'agent=Niger']],
  ['A diplomat in Lomé said the talks would go on.', 'state', 'occurred', ['speaker=A diplomat in Lomé']],
];

/** Near misses: nothing of the type is told. */
const NOT: readonly (readonly [text: string, type: string])[] = [
  ['The European Union met President Laura Chinchilla in Brussels on Friday.', 'hold-event'],
  ['The killer of Ana Lind was received by Paul Reyes.', 'visit'],
  ['The answer came on Thursday.', 'visit'],
  ['Ana Lind came first in the ballot on Thursday.', 'visit'],
  ['President Ana Lind will visit Chad this week, underlining the ties of the two states.', 'state'],
  ['President Ana Lind stood beside Paul Reyes at the parade — underscoring the alliance of Chad and Niger.', 'state'],
  ['Chad and Niger will send envoys to the funeral, signalling strong support for Mali.', 'support'],
  ['Foreign Minister Ana Lind of Chad said that Niger had not signed the accord.', 'deny'],
  ['President Ana Lind said that nobody had been hurt.', 'deny'],
  ['President Ana Lind said there was no doubt about it.', 'deny'],
  ['President Ana Lind said there had been no casualties.', 'deny'],
  ['Russia said it saw no violation.', 'deny'],
  ['The Kremlin said that Russia would not send troops to Chad.', 'deny'],
  ['Foreign Minister Ana Lind called the treaty a mistake.', 'support'],
  ['A court sat in Lagos after the talks.', 'meet'],
  ['A trade war between China and Canada would hurt both.', 'attack'],
  ['The machine did not accept the coin.', 'reject'],
  ['The committee postponed a decision on doping sanctions.', 'sanction'],
  ['Venezuela accepted the offer of Brazil.', 'reject'],
  ['Ana Lind complained of a headache.', 'announce'],
  ['The Chadian Foreign Ministry said that Niger had not signed the accord.', 'deny'],
  ['President Ana Lind dropped the plan on Monday.', 'leave-office'],
  ['The ambassador called home on Monday.', 'withdraw'],
  ['Chad was not absent from the summit.', 'attend'],
  ['Chad asked Niger to stay away from the summit.', 'attend'],
  ['Chad missed its budget target.', 'attend'],
  ['Pupils in Chad did not attend school on Monday.', 'attend'],
  ['The foreign ministers of Chad, Niger and Mali met in Lagos on Monday.', 'hold-event'],
  ['The president of Chad met in Lagos with the ministers of Niger, Mali, Ghana and Togo.', 'hold-event'],
  ['Ministers of Chad, Niger, Mali and Ghana came to Lagos on Monday.', 'hold-event'],
  ['Chad failed to open the bridge to Niger on Monday.', 'reject'],
  ['Residents said the talks would go on.', 'state'],
  ['Officials in Lomé said the talks would go on.', 'state'],
  ['Chad, Niger and Mali met. The parties of the opposition signed a letter.', 'sign'],
];

describe('plain sentences of news', () => {
  test.each(TOLD)('%s: %s', (text, type, status, people) => {
    const found = read(text);
    const events = found.events.filter((event) => event.type === type);
    expect(events.map((event) => event.status)).toContain(status);
    expect(events.flatMap((event) => cast(found, event))).toEqual(expect.arrayContaining([...people]));
  });

  test.each(NOT)('not: %s (%s)', (text, type) => {
    expect(read(text).events.map((event) => event.type)).not.toContain(type);
  });

  test('who stands behind “of” is not the one who holds the office', () => {
    const found = read('The killer of Ana Lind met Minister of Justice Paul Reyes in Oslo.');
    expect(found.events.flatMap((event) => cast(found, event))).not.toContain('agent=Ana Lind');
  });
});
