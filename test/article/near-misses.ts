import { P1, P2 } from './layouts.js';

/** Report text that looks like something else: nothing of it may be taken away. */
export const nearMisses: readonly { readonly what: string; readonly text: string; readonly headline: string | null }[] = [
  {
    what: 'share prices',
    text: `Fish deal lifts shares\n\nShare prices in Tallinn rose by two percent on Monday after the deal with Ghana was announced.\n\n${P2}`,
    headline: 'Fish deal lifts shares',
  },
  {
    what: 'first sentence with a colon',
    text: `Two words for it\n\nThe minister had two words for the agreement that was signed on Monday: at last.\n\n${P2}`,
    headline: 'Two words for it',
  },
  {
    what: 'capitals that are no place',
    text: `Alliance meets\n\nNATO: the word alone was enough to empty the room when the delegates met in Tallinn on Monday.\n\n${P2}`,
    headline: 'Alliance meets',
  },
  {
    what: 'quoted pointer',
    text: `Small print\n\n${P1}\n\n“Read also the small print,” the minister told reporters as he left the hall.\n\n${P2}`,
    headline: 'Small print',
  },
  {
    what: 'copyright law',
    text: `Talks end\n\n${P1}\n\nCopyright law was the hardest chapter of the talks, an Estonian official said.`,
    headline: 'Talks end',
  },
  {
    what: 'follow-up',
    text: `Talks end\n\n${P1}\n\nFollow-up talks will be held in Accra in the autumn, the ministry said on its website.`,
    headline: 'Talks end',
  },
  {
    what: 'top officials',
    text: `Talks end\n\n${P1}\n\nTop officials of both countries left the hall without a word.`,
    headline: 'Talks end',
  },
  {
    what: 'photographs in a sentence',
    text: `Talks end\n\n${P1}\n\nPhotographs of the signing were shown on Ghanaian television all evening.`,
    headline: 'Talks end',
  },
  {
    what: 'agencies as subject',
    text: `Talks end\n\n${P1}\n\nAgencies of the United Nations will watch over the catch, the two governments said.`,
    headline: 'Talks end',
  },
  { what: 'a short last sentence', text: `Talks end\n\n${P1}\n\nNobody clapped.`, headline: 'Talks end' },
  { what: 'bracketed last sentence', text: `Talks end\n\n${P1}\n\n(The ministry later withdrew that statement.)`, headline: 'Talks end' },
  {
    what: 'by at the start',
    text: `Talks end\n\nBy Friday the agreement had been read out in both parliaments, and nobody had asked for changes.\n\n${P2}`,
    headline: 'Talks end',
  },
  {
    what: 'dash behind the first word',
    text: `Talks end\n\nPatience — the word was heard often in Tallinn on Monday as the two delegations sat down again.\n\n${P2}`,
    headline: 'Talks end',
  },
  {
    what: 'city and dash inside a sentence',
    text: `Talks end\n\nMoscow — long a rival for the same fish — did not comment on the agreement that was signed on Monday.\n\n${P2}`,
    headline: 'Talks end',
  },
  {
    what: 'abroad as a first word',
    text: `Talks end\n\n${P1}\n\nWeather and tides kept the first trawler in port for a third day, the navy said.`,
    headline: 'Talks end',
  },
  {
    what: 'dialogue',
    text: `Talks end\n\n${P1}\n\n“Who pays?”\n\n“You do,” the ambassador said, and everybody laughed.`,
    headline: 'Talks end',
  },
];
