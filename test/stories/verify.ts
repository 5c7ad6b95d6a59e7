import { spansOf } from '../../scripts/eval/spans.js';
import type { StoryCase } from '../../scripts/eval/gold-story.js';
import { EVENT_TYPES, ROLES } from '../../src/event/index.js';

const LABELS = ['copy', 'rewrite', 'common-statement', 'independent'];
const STATUSES = ['occurred', 'ongoing', 'planned', 'cancelled', 'denied', 'hypothetical'];
const KINDS = ['first-since', 'last', 'highest-since', 'nth', 'first-ever'];
const RELATIONS = ['agree', 'more-specific', 'differs', 'only'];
const DIFFERENCES = 'date number participant role place status certainty attribution quote-cut precedent-subject wording trend'.split(' ');
const SEVERITIES = ['contradiction', 'divergence', 'presentation', null];
const ENTITY_TYPES = ['person', 'organisation', 'state', 'place', 'event'];

type Complain = (what: string) => void;

/** Everything that is wrong with a gold record itself: a string that is not in its report, an unknown label, a dangling id. */
export function faultsOf(story: StoryCase): string[] {
  const faults: string[] = [];
  const complain: Complain = (what) => faults.push(what);
  checkReports(story, complain);
  checkKinship(story, complain);
  checkEntities(story, complain);
  checkEvents(story, complain);
  checkPassages(story, complain);
  checkClaims(story, complain);
  return faults;
}

const isDate = (s: string): boolean => /^\d{4}-\d\d-\d\d$/.test(s) && !Number.isNaN(Date.parse(s));

function checkInterval(value: { from: string; to: string } | null, where: string, complain: Complain): void {
  if (value && !(isDate(value.from) && isDate(value.to) && value.from <= value.to))
    complain(`${where}: not an interval: ${value.from}/${value.to}`);
}

/** The passage must stand in the file, and only once, so that it points at one place. */
function checkOnce({ texts }: StoryCase, file: string, passage: string, where: string, complain: Complain): void {
  const times = spansOf(texts[file] ?? '', passage).length;
  if (times !== 1) complain(`${where}: ${times} times in ${file}: ${passage}`);
}

function checkReports({ gold, texts }: StoryCase, complain: Complain): void {
  if (gold.format !== 'story-gold/1') complain('format');
  for (const report of gold.reports) {
    const text = texts[report.file] ?? '';
    for (const part of [report.publisher, report.headline, report.dateline, report.credit]) {
      if (part !== null && !text.includes(part)) complain(`${report.file}: not printed: ${part}`);
    }
    const { from, to } = report.published ?? {};
    if (from && to) checkInterval({ from, to }, report.file, complain);
  }
}

function checkKinship({ gold }: StoryCase, complain: Complain): void {
  const files = gold.reports.map((r) => r.file);
  const pairs = new Set(gold.kinship.map((k) => k.pair.toSorted().join('~')));
  if (pairs.size !== (files.length * (files.length - 1)) / 2) complain('kinship: not one label for each pair');
  for (const k of gold.kinship) {
    if (!LABELS.includes(k.label)) complain(`kinship: ${k.label}`);
    if (!k.pair.every((f) => files.includes(f))) complain(`kinship: no such report: ${k.pair.join('~')}`);
  }
  const label = (a: string, b: string): string | undefined => gold.kinship.find((k) => k.pair.includes(a) && k.pair.includes(b))?.label;
  const joined = (a: string, b: string): boolean => ['copy', 'rewrite'].includes(label(a, b) ?? '');
  const groups: string[][] = [];
  for (const file of files) {
    const own = groups.filter((g) => g.some((other) => joined(file, other)));
    for (const g of own) groups.splice(groups.indexOf(g), 1);
    groups.push([...own.flat(), file]);
  }
  if (groups.length !== gold.independent_sources)
    complain(`independent_sources: ${gold.independent_sources}, but the labels leave ${groups.length} groups`);
}

function checkEntities({ gold, texts }: StoryCase, complain: Complain): void {
  const ids = gold.entities.map((e) => e.id);
  if (new Set(ids).size !== ids.length) complain('entities: an id stands twice');
  for (const entity of gold.entities) {
    if (!ENTITY_TYPES.includes(entity.type)) complain(`${entity.id}: ${entity.type}`);
    for (const [file, mentions] of Object.entries(entity.mentions ?? {})) {
      for (const m of mentions) if (!texts[file]?.includes(m)) complain(`${entity.id}: not in ${file}: ${m}`);
    }
  }
}

function checkEvents(story: StoryCase, complain: Complain): void {
  const entities = new Set(story.gold.entities.map((e) => e.id));
  for (const event of story.gold.events) {
    if (!(EVENT_TYPES as readonly string[]).includes(event.type)) complain(`${event.id}: ${event.type}`);
    if (!STATUSES.includes(event.status)) complain(`${event.id}: ${event.status}`);
    checkInterval(event.when, event.id, complain);
    for (const p of event.participants) {
      if (!entities.has(p.entity)) complain(`${event.id}: no entity ${p.entity}`);
      if (!(ROLES as readonly string[]).includes(p.role)) complain(`${event.id}: ${p.role}`);
    }
    if (Object.keys(event.evidence ?? {}).length === 0) complain(`${event.id}: no evidence`);
    for (const [file, passages] of Object.entries(event.evidence ?? {})) {
      for (const p of passages) checkOnce(story, file, p, event.id, complain);
    }
  }
}

function checkPassages(story: StoryCase, complain: Complain): void {
  const { gold, texts } = story;
  const entities = new Set(gold.entities.map((e) => e.id));
  for (const t of gold.times) {
    checkInterval(t, t.text, complain);
    if (spansOf(texts[t.file] ?? '', t.text).length <= (t.nth ?? 0)) complain(`time: not in ${t.file}: ${t.text}`);
  }
  for (const q of gold.quotes) {
    checkOnce(story, q.file, q.text, 'quote', complain);
    if (!entities.has(q.speaker)) complain(`quote: no entity ${q.speaker}`);
  }
  for (const p of gold.precedents) {
    checkOnce(story, p.file, p.text, 'precedent', complain);
    if (!KINDS.includes(p.kind)) complain(`precedent: ${p.kind}`);
  }
}

function checkClaims(story: StoryCase, complain: Complain): void {
  for (const c of story.gold.claims) {
    if (!RELATIONS.includes(c.relation)) complain(`${c.id}: ${c.relation}`);
    if (!SEVERITIES.includes(c.severity)) complain(`${c.id}: ${c.severity}`);
    for (const d of (c as { difference?: readonly string[] }).difference ?? []) if (!DIFFERENCES.includes(d)) complain(`${c.id}: ${d}`);
    const sides = Object.entries(c.sides);
    if ((c.relation === 'only') !== (sides.length === 1)) complain(`${c.id}: ${c.relation} with ${sides.length} sides`);
    for (const [file, passages] of sides) for (const p of passages) checkOnce(story, file, p, c.id, complain);
  }
}
