/** What a desk does to another's report before printing it. All work on the report's paragraphs, headline and furniture left out. */
export type Edit = (paragraphs: readonly string[]) => string[];

const WORDING: readonly (readonly [RegExp, string])[] = [
  [/\bsaid that\b/g, 'stated that'],
  [/\bsaid\b/g, 'stated'],
  [/\btold reporters\b/g, 'informed journalists'],
  [/\bhad been\b/g, 'was'],
  [/\baccording to\b/gi, 'in the words of'],
  [/\bmore than\b/gi, 'over'],
  [/\babout\b/g, 'roughly'],
  [/\bwill\b/g, 'is to'],
  [/\bwould\b/g, 'was to'],
  [/\bafter\b/g, 'following'],
  [/\bbegan\b/g, 'started'],
  [/\bheld\b/g, 'conducted'],
  [/\bjoint\b/g, 'common'],
  [/\bplanned\b/g, 'scheduled'],
  [/\bcalled for\b/g, 'demanded'],
  [/\bwere killed\b/g, 'died'],
  [/\bagreed\b/g, 'decided'],
  [/\ballow\b/g, 'let'],
  [/\bbecause\b/g, 'since'],
  [/\bhowever\b/gi, 'still'],
  [/\bsome\b/gi, 'around'],
  [/\bbut\b/g, 'yet'],
  [/\bcountries\b/g, 'states'],
  [/\bcountry\b/g, 'state'],
  [/\b(\w+) the (\w+) of\b/g, '$1 the $2 in'],
];

const outsideQuotes = (text: string, change: (part: string) => string): string =>
  text
    .split(/(["“][^"”]*["”])/)
    .map((part, i) => (i % 2 ? part : change(part)))
    .join('');

export const reword: Edit = (paragraphs) =>
  paragraphs.map((paragraph) => outsideQuotes(paragraph, (part) => WORDING.reduce((text, [from, to]) => text.replace(from, to), part)));

/** 1,438 → about 1,400; 620 → about 600; years stay. */
export const roundNumbers: Edit = (paragraphs) =>
  paragraphs.map((paragraph) =>
    paragraph.replace(/\b\d{1,3}(?:,\d{3})+\b|\b\d{3}\b|\b\d{5,}\b/g, (digits) => {
      const value = Number(digits.replace(/,/g, ''));
      const step = 10 ** (String(value).length - 1);
      return `about ${Math.max(step, Math.round(value / step) * step).toLocaleString('en')}`;
    }),
  );

export const cutTail: Edit = (paragraphs) => paragraphs.slice(0, Math.ceil(paragraphs.length * 0.6));

/** The lead stays, what follows is turned around in pairs. */
export const reorder: Edit = ([lead = '', ...rest]) =>
  [lead, ...rest.flatMap((_, i) => (i % 2 ? [] : [rest[i + 1] ?? '', rest[i] ?? '']))].filter(Boolean);

export const insertLocal: Edit = (paragraphs) => [
  ...paragraphs.slice(0, 2),
  'Readers in our region will remember the visit of the brass band of Lower Ebbing, which played in the same square eleven summers ago.',
  ...paragraphs.slice(2),
  'The owner of the Ebbing bakery, Winifred Plumtree, said that she followed the news on her kitchen radio every morning.',
];

/** Each second sentence loses its last clause, each third paragraph its first sentence. */
export const trim: Edit = (paragraphs) =>
  paragraphs.map((paragraph, i) => {
    const sentences = paragraph.split(/(?<=[.?!]["”]?)\s+(?=["“A-Z])/);
    const kept = i % 3 === 2 && sentences.length > 1 ? sentences.slice(1) : sentences;
    return kept.map((sentence, k) => (k % 2 ? sentence.replace(/,[^,"“”]{10,60}\.$/, '.') : sentence)).join(' ');
  });

export const chain =
  (...edits: readonly Edit[]): Edit =>
  (paragraphs) =>
    edits.reduce<string[]>((text, edit) => edit(text), [...paragraphs]);
