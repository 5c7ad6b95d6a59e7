import { CrosswireError } from '../errors.js';
import type { Evidence, StoryDocument } from '../story/index.js';
import { claimLine, comparisonView, passage, placeOf } from './comparison.js';
import { dateInWords } from '../calendar.js';
import { BASIS_WORDS } from './dates.js';
import { precedentInWords } from './precedents.js';

/** One value and how it came about: a statement, and the steps and passages behind it. */
export interface Derivation {
  readonly id: string;
  readonly what: string;
  readonly steps: readonly DerivationStep[];
}

export interface DerivationStep {
  readonly says: string;
  readonly passages: readonly { readonly place: string; readonly text: string }[];
}

type Explain = (story: StoryDocument, id: string) => Derivation | null;

/** One row for each kind of thing that has an id; the first that knows the id answers. */
const EXPLAIN: readonly Explain[] = [whyReport, whyPair, whyEntity, whyTime, whyQuote, whyEvent, whyPrecedent, whyClaim];

/** Derivation of any value of a comparison. @throws CrosswireError ID_UNKNOWN */
export function why(story: StoryDocument, id: string): Derivation {
  for (const explain of EXPLAIN) {
    const found = explain(story, id);
    if (found) return found;
  }
  throw new CrosswireError('ID_UNKNOWN', { subject: id });
}

type DateValue = NonNullable<StoryDocument['times'][number]['date']>;

const step = (says: string, evidence: readonly Evidence[] = []): DerivationStep => ({ says, passages: evidence.map((e) => passage(e)) });

function dateStep(date: DateValue): DerivationStep {
  const anchor = date.anchor ? `; ${date.anchor}` : '';
  return step(`${dateInWords(date)}: ${BASIS_WORDS[date.basis]}, confidence ${date.confidence}, rule “${date.rule}”${anchor}`);
}

function whyReport(story: StoryDocument, id: string): Derivation | null {
  const report = story.reports.find((r) => r.id === id);
  if (!report) return null;
  const removed = report.furniture.map((f) => ({ place: f.reason, text: f.text.trim() }));
  return {
    id,
    what: `report ${id}: ${report.headline ?? report.file ?? 'no headline'}`,
    steps: [
      report.published ? dateStep(report.published) : step('undated: it prints no date and no other report supplies one'),
      step(`publisher ${report.publisher ?? 'not printed'}; credit ${report.credit ?? 'none'}; dateline ${report.dateline ?? 'none'}`),
      { says: `${removed.length} stretches of furniture left out`, passages: removed },
    ],
  };
}

function whyPair(story: StoryDocument, id: string): Derivation | null {
  const asked = id.split('~').toSorted().join('~');
  const kin = story.kinship.find((k) => k.pair.toSorted().join('~') === asked);
  if (!kin) return null;
  const line = comparisonView(story).kinship.find((k) => k.pair === kin.pair.join('~'));
  return {
    id,
    what: `${kin.pair.join(' and ')}: ${kin.label} – ${line?.meaning ?? ''}`,
    steps: kin.reasons.map((r) => step(`${r.sign}: ${r.detail}`, r.passages)),
  };
}

function whyEntity(story: StoryDocument, id: string): Derivation | null {
  const entity = story.entities.find((e) => e.id === id);
  if (!entity) return null;
  const offices = entity.offices.map((o) => step(`${o.former ? 'former ' : ''}${o.title}${o.of ? ` of ${o.of}` : ''}`, o.evidence));
  const mentions = step(`${entity.mentions.length} mentions`, entity.mentions);
  return { id, what: `${entity.name}: ${entity.type}${entity.country ? `, ${entity.country}` : ''}`, steps: [...offices, mentions] };
}

function whyTime(story: StoryDocument, id: string): Derivation | null {
  const time = story.times.find((t) => t.id === id);
  if (!time) return null;
  const value = time.date ? dateStep(time.date) : step('open: nothing in these reports anchors it');
  const others = time.alternatives.map((a) => step(`could also be ${dateInWords(a)} (rule “${a.rule}”)`));
  return { id, what: `“${time.evidence.text}”, ${placeOf(time.evidence)}`, steps: [value, ...others] };
}

function whyQuote(story: StoryDocument, id: string): Derivation | null {
  const quote = story.quotes.find((q) => q.id === id);
  if (!quote) return null;
  const speaker = story.entities.find((e) => e.id === quote.speaker)?.name ?? 'nobody named';
  return { id, what: `${quote.kind} quotation, speaker: ${speaker}`, steps: [step('it stands here', quote.evidence)] };
}

function whyEvent(story: StoryDocument, id: string): Derivation | null {
  const event = story.events.find((e) => e.id === id);
  if (!event) return null;
  const name = (entity: string): string => story.entities.find((e) => e.id === entity)?.name ?? entity;
  const who = event.participants.map((p) => `${name(p.entity)} (${p.role}${p.capacity ? `, as ${p.capacity}` : ''})`).join('; ');
  const about = story.events.find((e) => e.id === event.about);
  return {
    id,
    what: `${event.title}: ${event.type}, ${event.status}${event.hedged ? ', hedged' : ''}${event.negated ? ', negated' : ''}`,
    steps: [
      step(`told in ${new Set(event.evidence.map((e) => e.report)).size} of ${story.reports.length} reports`, event.evidence),
      step(who ? `who: ${who}` : 'nobody is named in it'),
      event.when ? dateStep(event.when) : step('no date can be worked out'),
      step(`where: ${event.place ? name(event.place) : 'not said'}`),
      ...(about ? [step(`about ${about.id}: ${about.title}`)] : []),
      ...event.sources.map((s) => step(`${s.report} has it from ${s.chain.map(name).join(' → ')}`)),
    ],
  };
}

function whyPrecedent(story: StoryDocument, id: string): Derivation | null {
  const precedent = story.precedents.find((p) => p.id === id);
  if (!precedent) return null;
  return {
    id,
    what: `${precedent.kind}: ${precedentInWords(story, precedent)} – ${precedent.verdict}`,
    steps: [step(precedent.because), step('printed in', precedent.evidence)],
  };
}

function whyClaim(story: StoryDocument, id: string): Derivation | null {
  const claim = story.claims.find((c) => c.id === id);
  if (!claim) return null;
  const line = claimLine(story, claim);
  const verdict = [claim.relation, ...claim.difference, claim.severity].filter(Boolean).join(', ');
  return {
    id,
    what: `${claim.text} – ${verdict}`,
    steps: [
      ...line.sides.map((s) => ({
        says: `report ${s.report}${s.according ? `, according to ${s.according}` : ', in its own voice'}`,
        passages: s.passages,
      })),
      ...(claim.event ? [step(`part of ${claim.event}: ${story.events.find((e) => e.id === claim.event)?.title ?? ''}`)] : []),
    ],
  };
}
