import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article, Block } from '../../src/article/index.js';

/** One document of a treebank, printed again as plain text. */
export interface TreebankDocument {
  readonly id: string;
  readonly text: string;
  readonly paragraphs: readonly { start: number; end: number }[];
  readonly sentences: readonly { start: number; end: number }[];
  readonly tokens: readonly {
    start: number;
    end: number;
    misc: string;
    head: number;
    rel: string;
    lemma: string;
    upos: string;
    xpos: string;
  }[];
  /** Number of the first token of each sentence. */
  readonly sentenceStarts: readonly number[];
}

const SPACES = /^(?:.*\|)?SpaceAfter=No(?:\|.*)?$/;

/** Reads a CoNLL-U file and rebuilds its documents whose id passes `wanted`: a blank between sentences, an empty line between paragraphs. */
export function readTreebank(folder: string, file: string, wanted: (id: string) => boolean): TreebankDocument[] {
  const documents: TreebankDocument[] = [];
  const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
  for (const part of text.split(/^(?=# newdoc)/m)) {
    const id = /^# newdoc id = (.*)$/m.exec(part)?.[1] ?? '';
    if (id && wanted(id)) documents.push(rebuild(id, part));
  }
  return documents;
}

function rebuild(id: string, part: string): TreebankDocument {
  const draft = { text: '', paragraphs: [] as { start: number; end: number }[], sentences: [] as { start: number; end: number }[] };
  const tokens: TreebankDocument['tokens'][number][] = [];
  const sentenceStarts: number[] = [];
  for (const sentence of part.split(/\n\n+/)) {
    const lines = sentence.split('\n').filter((line) => /^\d/.test(line));
    if (lines.length === 0) continue;
    const opens = draft.text === '' || /^# newpar( |$)/m.test(sentence);
    if (draft.text) draft.text = opens ? `${draft.text.trimEnd()}\n\n` : `${draft.text.trimEnd()} `;
    const start = draft.text.length;
    sentenceStarts.push(tokens.length);
    draft.text += addTokens(lines, start, tokens);
    const end = draft.text.trimEnd().length;
    draft.sentences.push({ start, end });
    const last = draft.paragraphs.at(-1);
    if (opens || !last) draft.paragraphs.push({ start, end });
    else last.end = end;
  }
  return { id, ...draft, tokens, sentenceStarts };
}

/** Adds the sentence's words, each where it stands; the parts of a joined word (“do|n’t”) share it by their lengths. */
function addTokens(lines: readonly string[], start: number, tokens: TreebankDocument['tokens'][number][]): string {
  let text = '';
  let joined: { last: number; blank: boolean } | null = null;
  const first = tokens.length;
  for (const line of lines) {
    const [number = '', form = '', lemma = '', upos = '', xpos = '', , head = '', rel = '', , misc = ''] = line.split('\t');
    const range = /^(\d+)-(\d+)$/.exec(number);
    if (range) {
      joined = { last: Number(range[2]), blank: !SPACES.test(misc) };
      continue;
    }
    if (!/^\d+$/.test(number)) continue;
    const from = start + text.length;
    tokens.push({
      start: from,
      end: from + form.length,
      misc,
      head: Number(head) === 0 ? -1 : first + Number(head) - 1,
      rel,
      lemma,
      upos,
      xpos,
    });
    const inside: boolean = joined !== null && Number(number) < joined.last;
    const blank: boolean = joined !== null ? !inside && joined.blank : !SPACES.test(misc);
    if (joined !== null && !inside) joined = null;
    text += blank ? `${form} ` : form;
  }
  return text;
}

/** The document as a report whose every paragraph is a block. */
export function articleOf(document: TreebankDocument): Article {
  const blocks: Block[] = document.paragraphs.map((span) => ({ ...span, kind: 'paragraph' }));
  const head = { file: null, url: null, language: 'en', publisher: null, headline: null, byline: null, dateline: null };
  return {
    id: document.id,
    text: document.text,
    ...head,
    datelineSpan: null,
    credit: null,
    creditSpan: null,
    printedDates: [],
    blocks,
    furniture: [],
  };
}
