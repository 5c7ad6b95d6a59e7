import type { Claim, Entity, EventInstance, Evidence, StoryDocument } from '../../src/story/index.js';
import type { Passages, StoryCase } from '../../scripts/eval/gold-story.js';
import { spansOf } from '../../scripts/eval/spans.js';

/** The document that a perfect reader would give for a story: made of its gold record. */
export function oracle({ gold, texts }: StoryCase): StoryDocument {
  const at = (report: string, text: string, nth = 0): Evidence => {
    const span = spansOf(texts[report] ?? '', text)[nth];
    if (!span) throw new Error(`${report}: ${text}`);
    return { report, start: span[0], end: span[1], text, sentence: 0 };
  };
  const all = (passages: Passages | undefined): Evidence[] =>
    Object.entries(passages ?? {}).flatMap(([file, strings]) => strings.map((s) => at(file, s)));
  const date = (d: { from: string; to: string } | null) =>
    d && {
      from: d.from,
      to: d.to,
      grain: 'interval' as const,
      basis: 'explicit' as const,
      confidence: 'high' as const,
      rule: 'gold',
      anchor: null,
    };
  const nothing = { url: null, byline: null, language: 'en', sentences: [], furniture: [] };
  return {
    format: 'crosswire/story@1',
    title: gold.story,
    reports: gold.reports.map((r) => ({
      ...nothing,
      id: r.file,
      file: r.file,
      publisher: r.publisher,
      headline: r.headline,
      dateline: r.dateline,
      credit: r.credit,
      published: r.published?.from && r.published.to ? date({ from: r.published.from, to: r.published.to }) : null,
      text: texts[r.file] ?? '',
    })),
    kinship: gold.kinship.map((k) => ({ pair: [...k.pair] as [string, string], label: k.label as 'copy', reasons: [] })),
    sources: { independent: gold.independent_sources, groups: [], named: [] },
    entities: gold.entities.map(
      (e): Entity => ({
        id: e.id,
        type: e.type as 'person',
        name: e.name,
        country: null,
        offices: [],
        mentions: all(e.mentions).map((m) => ({ ...m, kind: 'name' })),
      }),
    ),
    times: gold.times.map((t, i) => ({
      id: `t${i}`,
      evidence: at(t.file, t.text, t.nth),
      timex: 'DATE',
      value: null,
      date: date(t),
      alternatives: [],
    })),
    quotes: gold.quotes.map((q, i) => ({ id: `q${i}`, speaker: q.speaker, kind: 'direct', evidence: [at(q.file, q.text)] })),
    events: gold.events.map(
      (e): EventInstance => ({
        id: e.id,
        type: e.type,
        title: e.id,
        main: e.main,
        status: e.status as 'occurred',
        hedged: false,
        negated: false,
        when: date(e.when),
        place: null,
        participants: e.participants.map((p) => ({ ...p, capacity: null })),
        about: null,
        sources: Object.entries(e.sources ?? {}).map(([report, chain]) => ({ report, chain: [...chain] })),
        evidence: all(e.evidence),
        cameo: null,
        plover: null,
      }),
    ),
    precedents: gold.precedents.map((p, i) => ({
      id: `p${i}`,
      kind: p.kind as 'last',
      subject: '',
      since: p.since === null ? null : String(p.since),
      event: null,
      verdict: 'open',
      because: '',
      evidence: [at(p.file, p.text)],
    })),
    claims: gold.claims.map(
      (c): Claim => ({
        id: c.id,
        text: c.claim,
        relation: c.relation as 'agree',
        difference: [],
        severity: c.severity as null,
        event: null,
        sides: Object.keys(c.sides).map((report) => ({ report, evidence: all({ [report]: c.sides[report] ?? [] }), attribution: [] })),
      }),
    ),
  };
}
