import { describe, expect, test } from 'vitest';
import { cast, read } from './helpers.js';

/** Casts of the events of a type, in text order. */
const casts = (text: string, type: string): string[][] => {
  const found = read(text);
  return found.events.filter((event) => event.type === type).map((event) => cast(found, event));
};

describe('who is understood', () => {
  test('further aid goes where all the aid of the report goes', () => {
    const told = casts('Norway sent tents to Lesotho on Monday. Finland sent three planes with blankets.', 'aid');
    expect(told.at(-1)).toContain('beneficiary=Lesotho');
  });

  test('not where the report helps two', () => {
    const told = casts('Norway sent tents to Lesotho and Denmark sent rice to Malawi. Finland sent three planes with blankets.', 'aid');
    expect(told.at(-1)?.filter((one) => one.startsWith('beneficiary'))).toEqual([]);
  });

  test('a mediator mediates between those who keep the truce', () => {
    const [told] = casts('Chad and Niger agreed to a ceasefire on Monday. Oman had mediated for weeks.', 'mediate');
    expect(told).toEqual(expect.arrayContaining(['agent=Oman', 'counterpart=Chad', 'counterpart=Niger']));
  });

  test('a mediator mediates between the two of whom the report tells next', () => {
    const [told] = casts(
      'Omani Foreign Minister Ana Lind will mediate in the conflict. Chad accused Niger of killing two guards.',
      'mediate',
    );
    expect(told).toEqual(expect.arrayContaining(['counterpart=Chad', 'counterpart=Niger']));
  });

  test('who frees somebody held them, who holds somebody frees them', () => {
    expect(casts('Chad released Ana Lind on Monday. She was arrested in March near the border.', 'detain')).toEqual([
      ['target=Ana Lind', 'agent=Chad'],
    ]);
    expect(casts('Chad arrested Ana Lind in March. She was released on Monday.', 'release')).toEqual([
      ['beneficiary=Ana Lind', 'agent=Chad'],
    ]);
  });

  test('not where it is another who was freed, or where two held them', () => {
    expect(casts('Chad released Ana Lind on Monday. Paul Reyes was arrested in March.', 'detain')).toEqual([['target=Paul Reyes']]);
    const twice = 'Chad arrested Ana Lind in March. Mali arrested Ana Lind in April. Ana Lind was released on Monday.';
    expect(casts(twice, 'release')).toEqual([['beneficiary=Ana Lind']]);
  });

  test('aid given in a foreign place helps its state', () => {
    expect(casts('Norway paid for the repair of the port crane in Lagos. Nigeria thanked it.', 'aid')).toEqual([
      ['sender=Norway', 'beneficiary=Nigeria'],
    ]);
    expect(casts('Nigeria paid for the repair of the port crane in Lagos.', 'aid')).toEqual([['sender=Nigeria']]);
  });

  test('not between itself and another', () => {
    const [told] = casts('Oman and Niger signed a treaty on Monday. Oman mediated last year.', 'mediate');
    expect(told?.filter((one) => one.startsWith('counterpart')) ?? []).toEqual([]);
  });
});

describe('whom an answer is against', () => {
  const target = (text: string, type: string): string[] =>
    (casts(text, type).at(-1) ?? []).filter((one) => /^(?:target|addressee)=/.test(one));

  test.each([
    ['who did the deed that a noun means', 'Chad fired a missile on Monday. Mali condemned the launch.', 'accuse', 'target=Chad'],
    [
      'who took the step',
      'Chad expelled the ambassador of Niger on Monday. The foreign ministry of Niger called the step unjustified.',
      'state',
      'target=Chad',
    ],
    ['who made the charge', 'Chad accused Niger of meddling. The government in Niamey rejected the charge.', 'deny', 'target=Chad'],
    [
      'the state of the minister who made it',
      'Chad is in Africa. Foreign Minister Ana Lind of Chad accused Niger of meddling. Niger said the accusations were baseless.',
      'deny',
      'target=Chad',
    ],
    [
      'who is answered in kind',
      'Chad expelled the ambassador of Niger on Monday. Niger said it reserved the right to respond.',
      'threaten',
      'target=Chad',
    ],
    ['who is named as the maker', 'Mali is in Africa. Chad rejects the accusations made by Mali.', 'deny', 'target=Mali'],
  ] as const)('%s', (_, text, type, wanted) => {
    expect(target(text, type)).toContain(wanted);
  });

  test.each([
    [
      'the speaker’s own side',
      'Chad expelled the ambassador of Niger on Monday. The foreign ministry of Chad regretted the decision.',
      'state',
    ],
    ['a deed of another kind', 'Chad invited Mali on Monday. Niger condemned the launch.', 'accuse'],
    [
      'what is told far above',
      `Chad fired a missile on Monday. ${'Rain fell on the coast. '.repeat(6)}Mali condemned the launch.`,
      'accuse',
    ],
  ] as const)('not %s', (_, text, type) => {
    expect(target(text, type)).toEqual([]);
  });

  test('what is refused or threatened touches somebody', () => {
    expect(target('Kosovo is small. Spain and Greece refuse to recognise Kosovo.', 'reject')).toEqual(['target=Kosovo']);
    expect(target('Chad is poor. Mali threatened to veto Chad’s entry into the union.', 'threaten')).toEqual(['target=Chad']);
  });
});

describe('those to whom words are said', () => {
  test.each([
    ['Foreign Minister Ana Lind asked Norway to lend Chad a ship.', 'request', 'addressee=Norway'],
    ['Ana Lind, Prime Minister of Chad, is in Mali. Rights groups had urged her to free them.', 'request', 'addressee=Ana Lind'],
    ['Prime Minister Ana Lind told Parliament on Monday that the talks had failed.', 'state', 'addressee=Parliament'],
    ['Eritrea jailed them. The lawyers called on Asmara to free them.', 'request', 'addressee=Eritrea'],
    ['President Ana Lind told Paul Reyes by telephone that the visit was off.', 'call', 'counterpart=Paul Reyes'],
    ['Benin is small. Niger accuses the Beninese of firing the first shots.', 'accuse', 'target=Benin'],
  ] as const)('%s', (text, type, wanted) => {
    expect(casts(text, type).flat()).toContain(wanted);
  });

  test('a place where words are said is not spoken to', () => {
    expect(casts('Chad is poor. President Ana Lind of Mali spoke in N’Djamena on Monday.', 'state').flat()).not.toContain('addressee=Chad');
  });
});

describe('those in arms', () => {
  test('act for their state', () => {
    expect(casts('Chad is poor. Chadian troops fired on a boat on Monday.', 'attack').flat()).toContain('agent=Chad');
    expect(casts('Chad is poor. Some 50 Chadian soldiers arrived in Mali.', 'send-troops').flat()).toContain('sender=Chad');
  });

  test('rebels do not', () => {
    expect(casts('Chad is poor. Chadian rebels fired on a boat on Monday.', 'attack').flat()).not.toContain('agent=Chad');
  });
});

describe('a journey home', () => {
  test.each([
    ['Nigerian Foreign Minister Ana Lind, who had met Paul Reyes in Lima, flew back to Lagos on Monday.'],
    ['Foreign Minister Ana Lind of Peru is expected back in Lima on Thursday.'],
    ['Chad’s ambassador to Niger flew back to Niamey on Monday.'],
  ])('is no visit: %s', (text) => {
    expect(casts(text, 'visit')).toEqual([]);
    expect(casts(text, 'other').length).toBe(1);
  });

  test('to another country it is one', () => {
    expect(casts('Prime Minister Ana Lind of Chad returned to Finland on Friday.', 'visit')).toEqual([['agent=Ana Lind', 'host=Finland']]);
  });
});

test('an aside on the first place does not hide the second', () => {
  const told = casts(
    'Prime Minister Ana Lind of Chad travels to Estonia on Wednesday, where she will open a school, and to Latvia on Thursday.',
    'visit',
  );
  expect(told).toEqual([
    ['agent=Ana Lind', 'host=Estonia'],
    ['agent=Ana Lind', 'host=Latvia'],
  ]);
});

describe('the two sides of a report', () => {
  const truce = 'Chad and Niger signed a truce on Monday.';

  test.each([
    [
      'accords that nobody is said to sign',
      `${truce} Six accords have been signed since 2013.`,
      'sign',
      ['signatory=Chad', 'signatory=Niger'],
    ],
    ['a paper told by its date', `${truce} The Khartoum accord of February 2014 is in force.`, 'agree', ['agent=Chad', 'agent=Niger']],
    ['a clash', `${truce} A clash near the bridge had killed four soldiers.`, 'attack', ['agent=Chad', 'agent=Niger']],
    ['an exchange of prisoners', `${truce} The exchange of 60 prisoners is to begin in May.`, 'release', ['agent=Chad', 'agent=Niger']],
  ] as const)('%s', (_, text, type, wanted) => {
    expect(casts(text, type).at(-1)).toEqual(wanted);
  });

  test.each([
    ['a raid has a doer of its own', `${truce} The raid killed four soldiers.`, 'attack'],
    ['who meets does not fight', 'Chad and Niger held talks on Monday. A clash near the bridge had killed four soldiers.', 'attack'],
    ['of two pairs none is meant', `${truce} Mali and Togo signed a truce on Friday. Six accords have been signed since 2013.`, 'sign'],
    [
      'a mediator is no side',
      'Oman mediated. Oman and Niger signed a treaty on Monday. Six accords have been signed since 2013.',
      'attack',
    ],
  ] as const)('not where %s', (_, text, type) => {
    expect(casts(text, type).filter((names) => names.includes('agent=Chad') || names.includes('agent=Oman'))).toEqual([]);
  });

  test('“the three” are the states that a sentence before names', () => {
    const told = casts(
      'Ministers from Romania, Moldova and Ukraine failed on Wednesday to agree on a fee. The three are to meet again on December 5.',
      'meet',
    );
    expect(new Set(told.at(-1))).toEqual(new Set(['agent=Romania', 'agent=Moldova', 'agent=Ukraine']));
  });

  test('“the three” of more states are nobody', () => {
    expect(
      casts('Chad, Niger, Mali and Togo failed on Wednesday to agree on a fee. The three are to meet again on December 5.', 'meet').length,
    ).toBe(1);
  });
});

describe('places', () => {
  test('“there” is the place last named', () => {
    expect(casts('The ministers met in Chad. Elections were held there on Saturday.', 'elect')).toEqual([['organiser=Chad']]);
  });

  test('where a gathering takes place that nobody is said to hold', () => {
    expect(casts('Russia is big. The forum will be held in Vladivostok from September 3 to 5.', 'hold-event')).toEqual([['host=Russia']]);
    expect(casts('Qatar will host a summit in Russia in May.', 'hold-event').flat()).not.toContain('host=Russia');
  });

  test('where the report is written nobody acts', () => {
    const told = casts(
      'Leaders vote on Chad\n\nADDIS ABABA, Ethiopia: African leaders on Monday voted to let Chad back into the union.',
      'agree',
    );
    expect(told.flat()).not.toContain('agent=Ethiopia');
  });
});

test('a second test is by whoever made the first', () => {
  expect(casts('Chad fired a missile on Monday. A second test, planned for Wednesday, was called off.', 'weapon-test').at(-1)).toEqual([
    'agent=Chad',
  ]);
});

describe('official texts', () => {
  const declaration = `Declaration

The Presidential Council of the Arab Maghreb Union,

Meeting in Tunis on 18 and 19 May 2013,

1. Decide to establish a Joint Border Force of 3,000 men;

2. Condemn the abduction of four engineers;`;
  const note = `Note

The Government of Chad has decided:

First. To request the Government of Niger to replace its Ambassador.`;
  const communique = `Communiqué

The Delegation of the Coalition for Renewal informs opinion of the following:

1. We demand an inquiry.

2. We thank Chad for its patience. “We are ready,” President Ana Lind of Niger said.`;

  test('the numbered clauses are those of who opens the text', () => {
    expect(casts(declaration, 'agree').flat()).toContain('agent=Presidential Council of the Arab Maghreb Union');
    expect(casts(declaration, 'accuse').flat()).toContain('speaker=Presidential Council of the Arab Maghreb Union');
    expect(casts(note, 'request').flat()).toEqual(expect.arrayContaining(['speaker=Chadian Government', 'addressee=Nigerien Government']));
  });

  test('“we” is who issues the text', () => {
    expect(
      casts(communique, 'request')
        .flat()
        .some((one) => one.startsWith('speaker=') && one.includes('Delegation')),
    ).toBe(true);
  });

  test('an order in a plain report is nobody’s', () => {
    expect(
      casts('The Government of Chad has decided:\n\nThe ambassador may stay. Decide for yourself to establish a force.', 'agree'),
    ).toEqual([]);
  });
});

test('the ministers of many states hold a gathering, those of two meet', () => {
  expect(casts('Jordan is small. The foreign ministers of the seven countries will meet in Jordan on Monday.', 'hold-event')).toEqual([
    ['guest=The foreign ministers', 'host=Jordan'],
  ]);
  expect(casts('The foreign ministers of Chad and Niger will meet in Jordan on Monday.', 'hold-event')).toEqual([]);
});

test('who walks out of a summit leaves it', () => {
  expect(casts('President Ana Lind walked out of a summit in Tunis on Sunday.', 'withdraw')).toEqual([['agent=Ana Lind']]);
  expect(casts('President Ana Lind walked out of the palace in Tunis on Sunday.', 'withdraw')).toEqual([]);
});

test('a minister who goes to a border town of his own country visits it', () => {
  expect(casts('Interior Minister Ivan Petrov of Bulgaria travelled to Plovdiv on Monday.', 'visit').length).toBe(1);
});

describe('gatherings', () => {
  test('“their presidents” are those of the states that the sentence names', () => {
    const told = casts('Chad, Niger and Mali will set up a fund, their presidents said after a summit in Lagos.', 'hold-event');
    expect(told.flat().filter((one) => one.startsWith('guest='))).toEqual(['guest=Chad', 'guest=Niger', 'guest=Mali']);
  });

  test('“the ministers of Chad, Mali and Niger” are all of them, wherever the tree hangs them', () => {
    const [told] = casts(
      'After two days of talks, the foreign ministers of Chad, Mali, Togo and Niger asked on Thursday for $3bn.',
      'request',
    );
    expect(told?.length).toBe(4);
  });

  test('a bare summit is that of the one body which the lead names', () => {
    const text =
      'Chad joins\n\nThe African Union readmitted Chad on Monday. King Ibrahim Saleh spoke at the summit. The two-day summit ends on Tuesday.';
    expect(casts(text, 'hold-event').flat()).toContain('organiser=African Union');
    const two = text.replace('readmitted', 'and the European Union readmitted');
    expect(casts(two, 'hold-event').flat()).not.toContain('organiser=African Union');
  });
});

describe('who holds what is commemorated', () => {
  const organisers = (text: string): string[] =>
    casts(text, 'hold-event')
      .flat()
      .filter((one) => one.startsWith('organiser'));

  test.each([
    'She will lead a delegation of Chad to Accra to attend ceremonies marking the 50th anniversary of independence.',
    'Foreign Minister Amina Sow of Mali will attend events commemorating the 80th anniversary of the founding of the union.',
  ])('nobody who only attends: %s', (text) => expect(organisers(text)).toEqual([]));

  test('the state that marks it', () => {
    expect(organisers('Ghana is marking the 50th anniversary of its independence this week.')).toEqual(['organiser=Ghana']);
  });
});
