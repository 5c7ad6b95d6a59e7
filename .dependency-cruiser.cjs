/** Imports look back along the data path, never forward. Each rule says why in `comment`. */
const stages = ['source', 'article', 'text', 'event', 'story', 'record', 'view'];
const later = (stage) => stages.slice(stages.indexOf(stage) + 1).join('|');

const forward = stages
  .filter((stage) => later(stage) !== '')
  .map((stage) => ({
    name: `${stage}-looks-back`,
    comment: `${stage}/ may use earlier stages only; what comes later builds on it`,
    severity: 'error',
    from: { path: `^src/${stage}/` },
    to: { path: `^src/(${later(stage)}|pipeline|store|http|cli)/` },
  }));

module.exports = {
  forbidden: [
    ...forward,
    { name: 'no-cycles', comment: 'a cycle has no first thing to understand', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'through-the-index',
      comment: 'another folder is used through its index.ts, so that its inside can change',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: {
        path: '^src/(source|article|text|event|story|record|view|model|pipeline|store)/',
        pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'lexicon-is-data',
      comment: 'lexicon/ holds rows, no code: it needs nothing but itself and the shared value shapes',
      severity: 'error',
      from: { path: '^src/lexicon/' },
      to: { pathNot: '^src/(lexicon/|values\\.ts$)' },
    },
    {
      name: 'model-for-text-only',
      comment: 'only the language layer (and the loader in pipeline/) knows the statistical model',
      severity: 'error',
      from: { path: '^src/(source|article|event|story|record|view|http|cli)/' },
      to: { path: '^src/model/' },
    },
    {
      name: 'model-stands-alone',
      comment: 'model/ is below all stages',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '^src/', pathNot: ['^src/model/', '^src/errors\\.ts$', '^src/lexicon/'] },
    },
    {
      name: 'no-io-after-source',
      comment: 'stages after source/ are pure: the same input gives the same bytes; node:module only to load a library when it is needed',
      severity: 'error',
      from: { path: '^src/(article|text|event|story|record|view|lexicon|model)/' },
      to: { dependencyTypes: ['core'], pathNot: '^(module|url)$' },
    },
    {
      name: 'doors-see-pipeline-and-view',
      comment: 'cli/ and http/ are doors: they see pipeline/, view/ and the factory of store/',
      severity: 'error',
      from: { path: '^src/(cli|http)/' },
      to: { path: '^src/(source|article|text|event|story|record|lexicon|model)/' },
    },
    {
      name: 'database-in-store',
      comment: 'database packages only in store/',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: 'node_modules/(libsql|better-sqlite3|pg|kysely|pg-boss)/' },
    },
    {
      name: 'page-when-asked',
      comment: 'the page brings a drawing library and maps: it is loaded when a page is asked for, and a comparison stays quick',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/view/page/' },
      to: { path: '^src/view/page/', dynamic: false },
    },
    {
      name: 'drawing-in-page',
      comment: 'only pages are drawn with a library',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(view/page|http)/' },
      to: { path: 'node_modules/(hono|d3-geo)/' },
    },
    {
      name: 'nobody-imports-tests',
      comment: 'what ships does not need its tests or scripts',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
