import { type Figure, figure, proportion, type ScoreContext } from './score-context.js';
import { covers, normalise, overlap, spansOf } from './spans.js';

/** People found, with every system person that stands for no gold person counted as false. */
export function scorePeople({ gold, out, sameAs, isSame, systemEntity, miss }: ScoreContext): Record<string, Figure> {
  const people = gold.entities.filter((e) => e.type === 'person');
  const found = people.filter((p) => [...sameAs(p.id)].some((id) => systemEntity(id)?.type === 'person'));
  const system = out.entities.filter((e) => e.type === 'person');
  const right = system.filter((e) => people.some((p) => isSame(p.id, e.id)));
  for (const p of people) if (!found.includes(p)) miss(`person ${p.name}`);
  return { people: figure(found.length, found.length + system.length - right.length, people.length) };
}

export function scoreTimes({ gold, out, texts, placed, miss }: ScoreContext): Record<string, Figure> {
  let found = 0;
  let right = 0;
  const used = new Set<number>();
  for (const wanted of gold.times) {
    const span = spansOf(texts[wanted.file] ?? '', wanted.text)[wanted.nth ?? 0];
    const at = span
      ? out.times.findIndex((x, k) => {
          const here = placed(x.evidence);
          return !used.has(k) && x.date && here.file === wanted.file && overlap(here.span, span) > 0;
        })
      : -1;
    const date = out.times[at]?.date;
    if (!date) {
      miss(`time ${wanted.file} “${wanted.text}” not found`);
      continue;
    }
    used.add(at);
    found++;
    if (date.from === wanted.from && date.to === wanted.to) right++;
    else miss(`time ${wanted.file} “${wanted.text}” is ${date.from}/${date.to}, should be ${wanted.from}/${wanted.to} (${date.rule})`);
  }
  const system = out.times.filter((x) => x.date).length;
  return { timesFound: figure(found, system, gold.times.length), timesRight: figure(right, system, gold.times.length) };
}

export function scoreQuotes(context: ScoreContext): Record<string, Figure> {
  const { gold, out, placed, passages, isSame, systemEntity, goldName, miss } = context;
  let found = 0;
  let right = 0;
  const used = new Set<number>();
  for (const wanted of gold.quotes) {
    const spans = passages({ [wanted.file]: [wanted.text] });
    const at = out.quotes.findIndex((x, k) => {
      if (used.has(k) || x.kind === 'indirect') return false;
      return x.evidence.map(placed).some((s) => s.file === wanted.file && spans.some((y) => covers(y.span, s.span, 0.6)));
    });
    const quote = out.quotes[at];
    if (!quote) {
      miss(`quote ${wanted.file} “${wanted.text.slice(0, 50)}”`);
      continue;
    }
    used.add(at);
    found++;
    if (isSame(wanted.speaker, quote.speaker)) right++;
    else
      miss(
        `speaker of “${wanted.text.slice(0, 50)}” is ${systemEntity(quote.speaker)?.name ?? 'nobody'}, should be ${goldName(wanted.speaker)}`,
      );
  }
  const direct = out.quotes.filter((x) => x.kind !== 'indirect').length;
  return { quotes: figure(found, direct, gold.quotes.length), speakers: proportion(right, gold.quotes.length) };
}

/** Headline, dateline, credit, publisher and date of each report; a date that was worked out is right inside the gold interval. */
export function scoreHeads({ gold, out, fileOf, miss }: ScoreContext): Record<string, Figure> {
  const parts = ['headline', 'dateline', 'credit', 'publisher'] as const;
  let right = 0;
  let all = 0;
  for (const wanted of gold.reports) {
    const report = out.reports.find((r) => fileOf(r.id) === wanted.file);
    for (const part of parts) {
      all++;
      if (report && normalise(report[part] ?? '') === normalise(wanted[part] ?? '')) right++;
      else miss(`${wanted.file} ${part}: ${JSON.stringify(report?.[part] ?? null)}, should be ${JSON.stringify(wanted[part])}`);
    }
    all++;
    const p = wanted.published ?? { basis: 'unknown' };
    const d = report?.published ?? null;
    const inside = p.basis === 'worked-out' && d !== null && d.from >= (p.from ?? '') && d.to <= (p.to ?? '');
    const equal = d !== null && d.from === p.from && d.to === p.to;
    if (report && (p.from ? inside || equal : !d)) right++;
    else miss(`${wanted.file} published: ${d ? `${d.from}/${d.to}` : null}, should be ${p.from}/${p.to}`);
  }
  return { reportHeads: proportion(right, all) };
}
