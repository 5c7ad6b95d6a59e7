import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type Peer, placesOf } from './types.js';

const nlp = winkNLP(model);

/** wink-nlp with its English lite model. Its tags are Universal Dependencies word classes already; it has no names. */
export const wink: Peer = {
  name: 'wink-nlp',
  tokens: (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const classes = tokens.out(nlp.its.pos) as unknown as string[];
    return placesOf(text, tokens.out(nlp.its.value)).map(({ start, end, part }) => ({ start, end, upos: classes[part] ?? 'X' }));
  },
  names: null,
  sentences: (text) => placesOf(text, nlp.readDoc(text).sentences().out()).map(({ end }) => end),
};
