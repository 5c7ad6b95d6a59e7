import type { EventMention, ReportReading } from '../../src/event/index.js';
import type { Chain, EntityType, Mention } from '../../src/text/index.js';
import { annotated } from './kinship/support.js';

export interface ChainSpec {
  readonly type: EntityType;
  readonly name: string;
  readonly country?: string | null;
  readonly named?: boolean;
  readonly offices?: readonly { title: string; of: string | null }[];
  /** Printed forms; each one's first place in the text is its mention. */
  readonly forms: readonly string[];
}

/** A reading with the chains that a test needs; tokens and sentences are real, everything else is empty. */
export function reading(id: string, text: string, chains: readonly ChainSpec[], events: readonly EventMention[] = []): ReportReading {
  const base = annotated(text, id);
  const sentenceAt = (at: number): number =>
    Math.max(
      0,
      base.sentences.findLastIndex((sentence) => sentence.start <= at),
    );
  const mention = (form: string, named: boolean): Mention => {
    const start = text.indexOf(form);
    if (start < 0) throw new RangeError(`no “${form}” in report ${id}`);
    return { start, end: start + form.length, first: 0, last: 0, head: 0, sentence: sentenceAt(start), kind: named ? 'name' : 'nominal' };
  };
  const built: Chain[] = chains.map(({ type, name, country = null, named = true, offices = [], forms }, i) => ({
    id: i,
    type,
    name,
    country,
    named,
    offices: offices.map(({ title, of }) => ({ title, of, former: false, span: { start: 0, end: 1 }, sentence: 0 })),
    mentions: forms.map((form) => mention(form, named)),
  }));
  return { text: { ...base, chains: built }, events, claims: [], precedents: [] };
}
