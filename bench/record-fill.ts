import Database from 'libsql';
import { keepStory } from '../src/pipeline/record/index.js';
import type { RecordStore } from '../src/record/index.js';
import { syntheticStory } from '../test/suites/synthetic.js';

/** Stories a transaction: 64 reports, as `add` does. */
const BATCH = 32;

/** What storing cost: seconds of one core, for us and for the bare store beside it. */
export interface Filled {
  readonly seconds: number;
  readonly bare: number;
}

/**
 * Keeps made-up stories of two analysed reports each. The time is that of one core, making them up left out: time on the clock would count what
 * else the machine does. After each batch the same texts go into a bare table with a full-text index: the least that keeping and finding them costs,
 * and a measure of how fast the machine is at that moment.
 */
export async function fill(store: RecordStore, reports: number, from = 0): Promise<Filled> {
  const bare = bareStore();
  const spent = { ours: 0, bare: 0 };
  for (let n = from; n < from + reports / 2; n += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, from + reports / 2 - n) }, (_, i) => syntheticStory(n + i));
    spent.ours += await cpu(() =>
      store.write(async (tx) => {
        for (const { reading, facts } of batch) await keepStory(tx, await tx.next('story'), reading, facts);
      }),
    );
    const texts = batch.flatMap(({ reading }) => reading.document.reports.map(({ text }) => text));
    spent.bare += await cpu(async () => bare.keep(texts));
  }
  bare.close();
  return { seconds: spent.ours / 1e6, bare: spent.bare / 1e6 };
}

async function cpu(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

function bareStore(): { keep(texts: readonly string[]): void; close(): void } {
  const db = new Database(':memory:');
  db.exec('create table article (number integer primary key, text text not null)');
  db.exec("create virtual table words using fts5(body, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2')");
  const put = db.prepare('insert into article (text) values (?)');
  const index = db.prepare('insert into words (rowid, body) values (last_insert_rowid(), ?)');
  return {
    keep(texts) {
      db.exec('begin');
      for (const text of texts) {
        put.run(text);
        index.run(text);
      }
      db.exec('commit');
    },
    close: () => db.close(),
  };
}

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
/** Copies lie so many days apart. */
const APART = 31;

/**
 * Copies the rows of a filled record until it holds about so many reports: each copy tells the same of the same people a month later, under ids
 * of its own that fall between the others as those of real articles do. A copy is a hundredth of the work of storing. Documents of stories are copied as
 * they are: `story` is to be asked of one that was stored. SQLite only.
 */
export function copyUntil(file: string, reports: number): void {
  const db = new Database(file);
  // Nothing of it need outlive a crash.
  db.exec('pragma synchronous = off; pragma cache_size = -262144; pragma foreign_keys = off');
  const count = (sql: string): number => Number((db.prepare(`select ${sql} as n`).get() as { n: number }).n);
  const stored = count('(select count(*) from article)');
  const [stories, events, numbers] = [
    count('(select max(story_id) from story)'),
    count('(select max(event_id) from event)'),
    count('(select max(number) from article)'),
  ];
  for (let copy = 1; copy * stored < reports; copy++) {
    db.exec('begin');
    for (const sql of copyOf(copy, { stories, events, numbers })) db.exec(sql);
    db.exec('commit');
  }
  for (const name of ['story', 'event']) db.exec(`update counter set last = (select max(${name}_id) from ${name}) where name = '${name}'`);
  db.exec('pragma wal_checkpoint(truncate)');
  db.close();
}

interface Sizes {
  readonly stories: number;
  readonly events: number;
  readonly numbers: number;
}

const at = 'span_start, span_end, sentence';
const same = 'kind, import_id';
const heads = 'sha256, file, url, publisher, headline, credit';
const side = "sides ->> '$[0].article'";
const copied = (table: string, columns: string, values: string, upTo: string): string =>
  `insert into ${table} (${columns}) select ${values} from ${table} where ${upTo}`;

/** Expressions for the columns of one copy. */
function shifts(copy: number, { stories, events, numbers }: Sizes) {
  // No id of a stored article holds a zero.
  const tag = `0${LETTERS[copy % 32]}${LETTERS[Math.floor(copy / 32) % 32]}`;
  const article = (column: string): string => `substr(${column}, 1, 10) || '${tag}'`;
  const story = `story_id + ${copy * stories}`;
  const event = `event_id + ${copy * events}`;
  const later = (day: string): string => `date(${day}, '+${copy * APART} days')`;
  const date = (column: string): string =>
    `json_set(${column}, '$.from', ${later(`${column} ->> '$.from'`)}, '$.to', ${later(`${column} ->> '$.to'`)})`;
  const [first, known] = [`story_id <= ${stories}`, `event_id <= ${events}`];
  const ofArticle = `article_id in (select article_id from article where number <= ${numbers})`;
  return { article, story, event, later, date, first, known, ofArticle, after: copy * stories, numbers };
}

function copyOf(copy: number, sizes: Sizes): string[] {
  const { story, article, event, later, date, first, known, after, numbers } = shifts(copy, sizes);
  return [
    copied(
      'story',
      'story_id, title, first_day, last_day, articles, origins, document',
      `${story}, title, ${later('first_day')}, ${later('last_day')}, articles, origins, document`,
      first,
    ),
    copied(
      'article',
      `article_id, ${same}, story_id, position, origin, ${heads}, day, published, text, sentences, layout, added`,
      `${article('article_id')}, ${same}, ${story}, position, origin, ${heads}, ${later('day')}, ${date('published')}, text, sentences, layout, added`,
      `number <= ${numbers} order by number`,
    ),
    `insert into article_words (rowid, headline, body) select number, headline, text from article where story_id > ${after}`,
    copied(
      'event',
      'event_id, type, title, status, hedged, negated, main, occasion, first_day, last_day, sort_day, place_id, country, about_id, participants, articles, origins, conflicts, standing, merged_into',
      `${event}, type, title, status, hedged, negated, main, ${date('occasion')}, ${later('first_day')}, ${later('last_day')}, ${later('sort_day')}, place_id, country, about_id, participants, articles, origins, conflicts, standing, merged_into`,
      known,
    ),
    copied('participant', 'entity_id, event_id, role, type, sort_day', `entity_id, ${event}, role, type, ${later('sort_day')}`, known),
    copied(
      'event_key',
      'entity_id, key, event_id',
      `entity_id, substr(key, 1, length(key) - 10) || ${later('substr(key, -10)')}, ${event}`,
      known,
    ),
    ...detailsOf(shifts(copy, sizes)),
  ];
}

function detailsOf({ article, story, event, later, date, first, ofArticle }: ReturnType<typeof shifts>): string[] {
  return [
    copied('appearance', 'article_id, entity_id, name, mentions', `${article('article_id')}, entity_id, name, mentions`, ofArticle),
    copied(
      'office',
      `article_id, n, entity_id, title, of_body, former, day, from_day, to_day, ${at}`,
      `${article('article_id')}, n, entity_id, title, of_body, former, ${later('day')}, from_day, to_day, ${at}`,
      ofArticle,
    ),
    copied('quotation', `article_id, n, speaker_id, kind, ${at}`, `${article('article_id')}, n, speaker_id, kind, ${at}`, ofArticle),
    copied(
      'time_expression',
      `article_id, n, timex, value, date, alternatives, ${at}`,
      `${article('article_id')}, n, timex, value, ${date('date')}, alternatives, ${at}`,
      ofArticle,
    ),
    copied(
      'assertion',
      `article_id, n, event_id, type, status, hedged, negated, lead, occasion, alternatives, place_id, participants, chain, about_id, ${at}, day`,
      `${article('article_id')}, n, ${event}, type, status, hedged, negated, lead, ${date('occasion')}, alternatives, place_id, participants, chain, about_id, ${at}, ${later('day')}`,
      ofArticle,
    ),
    copied(
      'claim',
      'story_id, n, text, relation, difference, severity, event_id, sides',
      `${story}, n, text, relation, difference, severity, ${event}, replace(sides, ${side}, ${article(side)})`,
      first,
    ),
    copied('kinship', 'story_id, first_id, second_id, label', `${story}, ${article('first_id')}, ${article('second_id')}, label`, first),
  ];
}
