import { describe, expect, test } from 'vitest';
import { cast, read } from './helpers.js';

type Row = readonly [text: string, type: string, cast: readonly string[]];

/** What words do whatever their verb is, and happenings told by set phrases. */
const TOLD: readonly Row[] = [
  // denials by what is said
  ['Niger has never armed the rebels, the Niamey palace huffed.', 'deny', []],
  ['“Not a single soldier of ours crossed the river,” Niger’s army chief, Paul Reyes, growled.', 'deny', ['speaker=Paul Reyes']],
  ['“We sent nobody,” said Foreign Minister Ana Lind of Chad.', 'deny', ['speaker=Ana Lind']],
  ['Reports of a raid were “pure fantasy”, Foreign Minister Ana Lind said.', 'deny', ['speaker=Ana Lind']],
  ['The charge did not hold water, Foreign Minister Ana Lind retorted.', 'deny', ['speaker=Ana Lind']],
  // threats by what is said
  ['Chad would not sit idle if another shell fell, Foreign Minister Ana Lind rumbled.', 'threaten', ['speaker=Ana Lind']],
  ['Unless the men are freed, Chad thundered, it would have no choice but to act.', 'threaten', ['speaker=Chad']],
  ['If Niger broke the truce, Chad would do the same, Foreign Minister Ana Lind hinted.', 'threaten', ['speaker=Ana Lind']],
  // plans told by those who make them
  ['The visit will begin on Monday, Foreign Minister Ana Lind told Parliament.', 'announce', ['speaker=Ana Lind']],
  // verbs that the tagger takes for something else
  ['Rebels had hit the bridge, prosecutor Ana Lind alleged.', 'accuse', ['speaker=Ana Lind']],
  ['Oman, Iran ink gas accord', 'sign', ['signatory=Oman', 'signatory=Iran']],
  // a participle that opens the sentence
  ['Brushing aside the rumour, Foreign Minister Ana Lind flew to Chad.', 'deny', ['speaker=Ana Lind']],
  ['Hired by Chad as special adviser, Paul Reyes came in from Lagos.', 'appoint', ['appointee=Paul Reyes', 'agent=Chad']],
  // whose deed it is, by a capital or an adjective
  ['The launch was condemned in New Delhi, and India recalled its envoy.', 'accuse', ['speaker=India']],
  ['The raid was called off under American pressure.', 'request', []],
  // set phrases
  ['Belize and Mexico ironed out their last differences over lunch.', 'agree', ['agent=Belize', 'agent=Mexico']],
  ['Commissioner Ana Lind threw in the towel on Friday.', 'leave-office', ['agent=Ana Lind']],
  ['Ghana and Fiji secured two of the five seats on the council.', 'elect', ['appointee=Ghana', 'appointee=Fiji']],
  ['Togo gave Ghana until Sunday to hand over the colonel.', 'threaten', ['speaker=Togo', 'target=Ghana']],
];

/** Their near misses: no happening of the type. */
const NOT: readonly (readonly [text: string, type: string])[] = [
  ['The children would not sit idle, the teacher said.', 'accuse'],
  ['If Chad asked, Norway would send a ship, Foreign Minister Ana Lind said.', 'threaten'],
  ['Ana Lind said that she had never seen such a flood.', 'threaten'],
  ['There were no casualties, Foreign Minister Ana Lind said.', 'deny'],
  ['Reports of a raid reached the town, Foreign Minister Ana Lind said.', 'deny'],
  ['Foreign Minister Ana Lind said that the talks had been useful.', 'announce'],
  ['Police attack on strike in Lagos', 'sign'],
  ['Opening the window, Foreign Minister Ana Lind said nothing of the rumour.', 'deny'],
  ['The lamp burst under high pressure.', 'request'],
];

describe('words', () => {
  test.each(TOLD)('%s', (text, type, people) => {
    const found = read(text);
    const events = found.events.filter((event) => event.type === type);
    expect(events.length).toBeGreaterThan(0);
    expect(events.flatMap((event) => cast(found, event))).toEqual(expect.arrayContaining([...people]));
  });

  test.each(NOT)('%s is no %s', (text, type) => {
    expect(read(text).events.map((event) => event.type)).not.toContain(type);
  });
});
