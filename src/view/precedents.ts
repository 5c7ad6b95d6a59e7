import type { Precedent, StoryDocument } from '../story/index.js';
import { isoInWords } from '../calendar.js';

/**
 * A precedent in the words of the first report that prints it: without the article, with the name in place of the pronoun
 * (“To Lam’s first visit to North Korea since 2007”), and with the baseline where the words only hint at its year (“since the coup”).
 */
export function precedentInWords(story: StoryDocument, { evidence, subject, since }: Precedent): string {
  const [first] = evidence;
  if (!first) return subject;
  const printed = first.text.replace(/\s+/g, ' ').trim();
  const phrase = named(story, first, printed).replace(/^(?:the|an?)\s+/i, '');
  return since === null || phrase.includes(since.slice(0, 4)) ? phrase : `${phrase} (since ${isoInWords(since)})`;
}

const POSSESSIVE = /^(?:his|her|its|their)\b/i;

/** The pronoun that opens the passage is a mention of somebody: the name tells more. */
function named(story: StoryDocument, at: Precedent['evidence'][number], printed: string): string {
  const [pronoun] = POSSESSIVE.exec(printed) ?? [];
  if (pronoun === undefined) return printed;
  const whose = story.entities.find((entity) => entity.mentions.some((m) => m.report === at.report && m.start === at.start));
  return whose ? `${possessive(whose.name)}${printed.slice(pronoun.length)}` : printed;
}

/** “Kim’s”, “United States’”: names that end in s as the wires print them. */
const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);
