/** What the tables of docs/accuracy.md and README.md show: rows of data, no figure among them. */
export interface AccuracyRow {
  readonly label: string;
  /** `set.figure` of `test/gold/floors.json`; several are printed side by side. */
  readonly figures: readonly string[];
  /** What is measured. */
  readonly on: string;
}

export interface AccuracyTable {
  readonly name: string;
  /** Ends in the command that measures the figures. */
  readonly command: string;
  readonly rows: readonly AccuracyRow[];
}

const gold = 'gold tokens';
const GUM_NEWS = 'GUM-free news, plain text';

export const TABLES: readonly AccuracyTable[] = [
  {
    name: 'words',
    command: 'npm run eval -- language sentences',
    rows: [
      { label: 'word classes (UPOS)', figures: ['language.upos.ewt', 'language.upos.gum'], on: `EWT dev / GUM-free dev, ${gold}` },
      { label: 'Penn tags (XPOS)', figures: ['language.xpos.ewt', 'language.xpos.gum'], on: `EWT dev / GUM-free dev, ${gold}` },
      { label: 'heads (UAS)', figures: ['language.uas.ewt', 'language.uas.gum'], on: `EWT dev / GUM-free dev, ${gold}` },
      {
        label: 'heads and relations (LAS), full relations',
        figures: ['language.las.ewt', 'language.las.gum'],
        on: `EWT dev / GUM-free dev, ${gold}`,
      },
      {
        label: 'the same without subtypes',
        figures: ['language.las.ewt.main', 'language.las.gum.main'],
        on: `EWT dev / GUM-free dev, ${gold}`,
      },
      {
        label: 'subject / object / oblique, F1 of head and relation',
        figures: ['language.las.nsubj', 'language.las.obj', 'language.las.obl'],
        on: 'EWT dev',
      },
      {
        label: 'sentence ends, all / inside paragraphs, F1',
        figures: ['sentences.sentences.all', 'sentences.sentences.inner'],
        on: GUM_NEWS,
      },
      { label: 'tokens, F1', figures: ['sentences.tokens.f1'], on: GUM_NEWS },
    ],
  },
  {
    name: 'heap',
    command: 'npm run eval -- clustering kinship',
    rows: [
      {
        label: 'stories told apart as their reports come in, merges and splits applied: B³ / ARI',
        figures: ['clustering.stories, as they come: B³', 'clustering.stories, as they come: ARI'],
        on: 'all stories in one heap, undated',
      },
      {
        label: 'the same at arrival, never corrected',
        figures: ['clustering.stories, at arrival: B³', 'clustering.stories, at arrival: ARI'],
        on: 'all stories in one heap, undated',
      },
      {
        label: 'the same with all reports at hand',
        figures: ['clustering.stories, batch: B³', 'clustering.stories, batch: ARI'],
        on: 'all stories in one heap, undated',
      },
      {
        label: 'pairs of one origin joined / independent ones not',
        figures: ['kinship.stories, one origin, joined: crosswire', 'kinship.stories, independent, apart: crosswire'],
        on: 'pairs of all stories',
      },
    ],
  },
  {
    name: 'happenings',
    command: 'npm run eval -- happenings',
    rows: [
      {
        label: 'happenings found, by type and word',
        figures: ['happenings.found.tune', 'happenings.found.held'],
        on: 'rows read / only measured',
      },
      {
        label: 'the same, false ones counted: F1',
        figures: ['happenings.events.tune', 'happenings.events.held'],
        on: 'rows read / only measured',
      },
      {
        label: 'participants of those found, with their roles: F1',
        figures: ['happenings.roles.tune', 'happenings.roles.held'],
        on: 'rows read / only measured',
      },
      { label: 'status of those found', figures: ['happenings.status.tune', 'happenings.status.held'], on: 'rows read / only measured' },
    ],
  },
  {
    name: 'names',
    command: 'npm run eval -- names language',
    rows: [
      {
        label: 'names F1, tables and titles included',
        figures: ['names.names.uner', 'names.names.crossner'],
        on: 'UNER-EWT dev / CrossNER politics dev',
      },
      {
        label: 'names F1, the statistical recogniser alone',
        figures: ['language.names.uner', 'language.names.crossner'],
        on: 'UNER-EWT dev / CrossNER politics dev',
      },
      { label: 'people F1, the recogniser alone', figures: ['language.names.crossner.people'], on: 'CrossNER politics dev' },
      { label: 'people of a story found, false ones counted', figures: ['names.people'], on: 'first 8 stories' },
      {
        label: 'mentions in the right entity, of those on a gold mention',
        figures: ['names.mentions.precision', 'names.mentions.later.precision'],
        on: 'first 8 / later stories',
      },
      {
        label: 'gold mentions found and in the right entity',
        figures: ['names.mentions.recall', 'names.mentions.later.recall'],
        on: 'first 8 / later stories',
      },
      { label: 'city, government or dateline', figures: ['names.readings'], on: 'capitals in the first 8 stories' },
      {
        label: 'pronouns: right among those resolved / share resolved',
        figures: ['names.pronouns', 'names.pronouns.resolved'],
        on: 'GUM-free news, gold tokens',
      },
    ],
  },
  {
    name: 'times',
    command: 'npm run eval -- times',
    rows: [
      { label: 'found / value right, F1', figures: ['times.times.meantime.relaxed', 'times.times.meantime.value'], on: 'MEANTIME dev' },
      {
        label: 'found / days right, F1',
        figures: ['times.times.cases.found', 'times.times.cases.value'],
        on: 'first 8 stories, gold report dates',
      },
    ],
  },
  {
    name: 'speech',
    command: 'npm run eval -- speech patterns',
    rows: [
      {
        label: 'attributions: source and cue, precision / recall',
        figures: ['speech.attribution.p', 'speech.attribution.r'],
        on: `${GUM_NEWS}; much of it in the model’s training data`,
      },
      {
        label: 'appositions, exact spans, F1',
        figures: ['patterns.appositions.tune', 'patterns.appositions.held'],
        on: 'own sentences, tuned / only measured',
      },
      {
        label: 'reported clauses, exact spans, F1',
        figures: ['patterns.complements.tune', 'patterns.complements.held'],
        on: 'own sentences, tuned / only measured',
      },
      {
        label: 'sources, exact spans, F1',
        figures: ['patterns.sources.tune', 'patterns.sources.held'],
        on: 'own sentences, tuned / only measured',
      },
      {
        label: 'appositions, both heads, F1',
        figures: ['speech.appositions.gum'],
        on: 'GUM-free news, those set off by a mark; misses were read while tuning',
      },
    ],
  },
];

/** Figures of whole stories, in the order they are told. */
export const STORY_ROWS: readonly (readonly [label: string, ...figures: string[]])[] = [
  ['people found, false ones counted', 'people'],
  ['time expressions found / with the right date', 'timesFound', 'timesRight'],
  ['quotations / their speaker', 'quotes', 'speakers'],
  ['events F1, speech left out / all', 'events', 'eventsAll'],
  ['main events', 'mainEvents'],
  ['type of event / participants F1', 'eventTypes', 'participants'],
  ['date / status of event', 'eventDates', 'eventStatus'],
  ['who is given as the source of an event, F1', 'sources'],
  ['kinship of pairs / number of independent sources', 'kinship', 'independent'],
  ['claims aligned / relation right', 'claimsAligned', 'claimRelations'],
  ['claims of one report only', 'claimsOnly'],
  ['differences F1 / contradictions F1', 'differences', 'contradictions'],
  ['precedents', 'precedents'],
  ['head of the report', 'reportHeads'],
  ['passages that do not stand where they say', 'falseEvidence'],
  ['stories that could not be compared', 'failed'],
];

/** Rows of the table of libraries: figure in `bench/peers.json`. */
export const PEER_ROWS: readonly (readonly [label: string, figure: string, on: string])[] = [
  ['word classes (UPOS)', 'upos.ewt', 'EWT dev, plain text'],
  ['word classes (UPOS)', 'upos.gum', 'GUM-free dev, plain text'],
  ['sentence ends, F1', 'sentences.all', 'GUM-free news, plain text'],
  ['sentence ends inside paragraphs, F1', 'sentences.inner', 'GUM-free news, plain text'],
  ['names F1', 'names.uner', 'UNER-EWT dev'],
  ['names F1', 'names.crossner', 'CrossNER politics dev'],
  ['times found, F1', 'times.meantime.relaxed', 'MEANTIME dev'],
  ['times with the right value, F1', 'times.meantime.value', 'MEANTIME dev'],
  ['times found, F1', 'times.cases.found', 'first 8 stories'],
  ['times with the right days, F1', 'times.cases.value', 'first 8 stories'],
  ['words a second of processor time', 'words/s', 'reports of all stories, measured once on one machine'],
];

/** The short list of README.md: label, figures, what they are measured on. */
export const README_ROWS: readonly AccuracyRow[] = [
  { label: 'word classes', figures: ['language.upos.ewt', 'language.upos.gum'], on: 'EWT dev / GUM-free dev' },
  { label: 'heads and relations (LAS)', figures: ['language.las.ewt', 'language.las.gum'], on: 'EWT dev / GUM-free dev' },
  { label: 'names F1', figures: ['names.names.uner', 'names.names.crossner'], on: 'UNER-EWT dev / CrossNER politics dev' },
  {
    label: 'sentence ends, all / inside paragraphs',
    figures: ['sentences.sentences.all', 'sentences.sentences.inner'],
    on: 'GUM-free news',
  },
  { label: 'times found / value right', figures: ['times.times.meantime.relaxed', 'times.times.meantime.value'], on: 'MEANTIME dev' },
  { label: 'attributions, precision / recall', figures: ['speech.attribution.p', 'speech.attribution.r'], on: 'GUM-free news' },
  {
    label: 'appositions / reported clauses / sources',
    figures: ['patterns.appositions.held', 'patterns.complements.held', 'patterns.sources.held'],
    on: 'own sentences that are only measured',
  },
];
