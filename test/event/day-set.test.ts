import { describe, expect, test } from 'vitest';
import { cast, read } from './helpers.js';

/** Status, days and cast of the first happening of a type. */
function told(text: string, type: string) {
  const found = read(text);
  const event = found.events.find((one) => one.type === type);
  if (!event) return null;
  const days = event.times.map((index) => found.text.article.text.slice(found.text.times[index]?.start, found.text.times[index]?.end));
  return { status: event.status, days, who: cast(found, event) };
}

describe('what is given a day is planned for it', () => {
  test.each([
    ['Chad and Niger named a new date and a new place for the talks that they had put off: May 3, in Lima.', 'meet', 'agent=Chad', 'May 3'],
    ['Peru and Chile on Monday fixed a date for talks in Quito: 3 May.', 'meet', 'agent=Peru', '3 May'],
    ['Chad and Niger have chosen May 3 as the date for the summit.', 'hold-event', 'organiser=Chad', 'May 3'],
    ['Chad and Niger set a date for the cabinet meeting that they had cancelled: May 3.', 'hold-event', 'organiser=Niger', 'May 3'],
  ])('%s', (text, type, who, day) => {
    const event = told(text, type);
    expect(event?.status).toBe('planned');
    expect(event?.days).toEqual([day]);
    expect(event?.who).toContain(who);
  });

  test.each([
    ['Chad and Niger have not set a date for the talks.', 'meet'],
    ['Chad and Niger set no date for the talks.', 'meet'],
    ['Chad set a date for the census: May 3.', 'hold-event'],
    ['The mayor set a table for the talks on May 3.', 'meet'],
  ])('not: %s', (text, type) => expect(told(text, type)).toBeNull());
});

describe('what is moved to another day is planned for that', () => {
  test.each([
    ['President Ana Lind’s visit to Peru has been moved from November 7 to November 14.', 'visit', 'November 14'],
    ['Chad moved the summit with Niger to November 14.', 'hold-event', 'November 14'],
    ['The summit of Chad and Niger has been rescheduled for November 14.', 'hold-event', 'November 14'],
    [
      'The signing of the treaty between Chad and Niger, which had been scheduled for 14 November, has been transferred to 27 November.',
      'sign',
      '27 November',
    ],
    // whose side asked for it stands before the subject
    [
      'At the request of Oman and with the consent of Mali, the signing of the treaty between Chad and Niger, which had been set for 14 November, has been moved to 27 November.',
      'sign',
      '27 November',
    ],
  ])('%s', (text, type, day) => {
    expect(told(text, type)?.status).toBe('planned');
    expect(told(text, type)?.days).toEqual([day]);
  });

  test('not where it moved to a place, nor by whose request it was moved', () => {
    expect(told('President Ana Lind visited Peru on Monday and moved to Lima.', 'visit')?.status).toBe('occurred');
    expect(told('At the request of Oman, the talks have been moved to November 14.', 'request')?.status).toBe('occurred');
  });
});

test('a paper of nobody named is that of the two states that a report calls sides', () => {
  const text =
    'At the request of the Malian side and with the consent of the Chadian side, the signing of the protocol was put off. Mali and Chad are neighbours.';
  expect(told(text, 'sign')?.who).toEqual(expect.arrayContaining(['signatory=Mali', 'signatory=Chad']));
  const three = `${text} The Nigerien side had no objection. Niger is a neighbour too.`;
  expect(told(three, 'sign')).toBeNull();
});
