import { parseArgs } from 'node:util';
import { confusionOf, confusionTable } from './eval/confusion.js';
import { isAvailable, SETS } from './eval/sets.js';
import { evalNameOf, STORY_SETS } from './eval/gold-story.js';
import { figuresOf, scoreNamed, scoreStories, type StoriesScore } from './eval/stories.js';

const { values, positionals } = parseArgs({
  options: {
    show: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    confusion: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
  allowPositionals: true,
});

const wanted = SETS.filter((set) => positionals.length === 0 || positionals.includes(set.name));
if (wanted.length === 0) throw new Error(`no such set: ${positionals.join(' ')}; there are ${SETS.map((s) => s.name).join(', ')}`);

/** Names of the sets that are whole stories. */
const NAMED_SETS = STORY_SETS.map((set) => [evalNameOf(set), set] as const);

/** Every miss, story by story: what a rule should have found. */
function showMisses({ rows }: StoriesScore): void {
  for (const { name, score, error } of rows) {
    console.log(`\n== ${name}${error ? `: FAILED ${error}` : ''}`);
    for (const miss of score?.misses ?? []) console.log(`   ${miss}`);
  }
}

function showFigures(figures: Record<string, number>): void {
  const width = Math.max(24, ...Object.keys(figures).map((figure) => figure.length));
  for (const [figure, value] of Object.entries(figures)) console.log(`  ${figure.padEnd(width)} ${value.toFixed(1)}`);
}

/** A batch of stories by itself: `npm run eval -- --only name,name`, each of any set; with `--show` their misses. */
if (values.only !== undefined) {
  const score = await scoreNamed(values.only.split(','));
  const figures = figuresOf(score);
  if (values.json) console.log(JSON.stringify({ [values.only]: figures }, null, 1));
  else showFigures(figures);
  if (values.show) showMisses(score);
  process.exit();
}

const results: Record<string, Record<string, number>> = {};
for (const set of wanted) {
  if (!isAvailable(set)) {
    console.error(
      `${set.name}: skipped, ${set.needs} is not here (${set.gated === false ? 'CROSSWIRE_CORPORA' : 'CROSSWIRE_DATA'} names another folder)`,
    );
    continue;
  }
  results[set.name] = await set.measure();
}

if (values.json) console.log(JSON.stringify(results, null, 1));
else {
  for (const [name, figures] of Object.entries(results)) {
    console.log(`\n${name}: ${SETS.find((s) => s.name === name)?.about}`);
    showFigures(figures);
  }
}

if (values.show) {
  for (const [name, set] of NAMED_SETS) if (wanted.some((one) => one.name === name)) showMisses(await scoreStories(set));
}

/** Types of happenings in the records against ours: `npm run eval -- stories own-stories new-stories --confusion`. */
if (values.confusion) {
  for (const [name, set] of NAMED_SETS) {
    if (wanted.some((one) => one.name === name)) console.log(`\n${name}: types of happenings\n\n${confusionTable(await confusionOf(set))}`);
  }
}
