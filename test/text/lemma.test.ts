import { describe, expect, test } from 'vitest';
import { lemmaOf } from '../../src/text/lemma.js';

describe('lemmaOf', () => {
  test.each([
    ['said', 'VERB', 'VBD', 'say'],
    ['announced', 'VERB', 'VBD', 'announce'],
    ['visiting', 'VERB', 'VBG', 'visit'],
    ['invited', 'VERB', 'VBN', 'invite'],
    ['reiterated', 'VERB', 'VBD', 'reiterate'],
    ['convened', 'VERB', 'VBD', 'convene'],
    ['committed', 'VERB', 'VBN', 'commit'],
    ['postponed', 'VERB', 'VBN', 'postpone'],
    ['expelled', 'VERB', 'VBD', 'expel'],
    ['denies', 'VERB', 'VBZ', 'deny'],
    ['pledges', 'VERB', 'VBZ', 'pledge'],
    ['withdrew', 'VERB', 'VBD', 'withdraw'],
    ['overthrown', 'VERB', 'VBN', 'overthrow'],
    ['agreeing', 'VERB', 'VBG', 'agree'],
    ['calls', 'VERB', 'VBZ', 'call'],
    ['thanks', 'VERB', 'VBP', 'thank'],
    ['focus', 'VERB', 'VBP', 'focus'],
    ['press', 'VERB', 'VBP', 'press'],
    ['strafed', 'VERB', 'VBD', 'strafe'],
    ['barged', 'VERB', 'VBD', 'barge'],
    ['annulling', 'VERB', 'VBG', 'annul'],
    ['barred', 'VERB', 'VBN', 'bar'],
    ['’s', 'AUX', 'VBZ', 'be'],
    ['n’t', 'PART', 'RB', 'not'],
    ['’s', 'PART', 'POS', "'s"],
    ['countries', 'NOUN', 'NNS', 'country'],
    ['troops', 'NOUN', 'NNS', 'troops'],
    ['talks', 'NOUN', 'NNS', 'talk'],
    ['women', 'NOUN', 'NNS', 'woman'],
    ['1990s', 'NOUN', 'NNS', '1990s'],
    ['visits', 'NOUN', 'NNS', 'visit'],
    ['higher', 'ADJ', 'JJR', 'high'],
    ['largest', 'ADJ', 'JJS', 'large'],
    ['Philippines', 'PROPN', 'NNPS', 'Philippines'],
    ['Presidents', 'NOUN', 'NNS', 'president'],
    ['him', 'PRON', 'PRP', 'he'],
  ] as const)('%s %s %s → %s', (form, upos, xpos, lemma) => {
    expect(lemmaOf(form, upos, xpos)).toBe(lemma);
  });
});
