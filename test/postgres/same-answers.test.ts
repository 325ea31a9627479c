import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../../src/database.ts';
import { Reception } from '../../src/graph/request/reception.ts';
import { buildSchema } from '../../src/graph/schema.ts';
import { answerText } from '../../src/graph/wire/answer-text.ts';
import { storeRelease } from '../../src/load/store.ts';
import { startServer } from '../../src/web/server.ts';
import { ask } from '../graph/ask.ts';
import { facts, release } from '../graph/ottawa.ts';
import { synthetic } from '../graph/synthetic.ts';
import { poolOf } from '../graph/wire/pool.ts';
import { Random } from '../graph/wire/random.ts';
import { QueryWriter } from '../graph/wire/random-query.ts';
import type { Pool } from '../graph/wire/random-values.ts';
import { temporaryDatabase } from '../model/temporary-database.ts';
import { type PostgresServer, postgresIsHere, startPostgres } from './server.ts';

const QUERIES = 1_000;

/** Another seed asks other queries: `SEED=7 npx vitest run …`. */
const SEED = Number(process.env.SEED ?? 1);

/** Answers larger than this would take the test's time from others. */
const DEAREST = 10_000;

/** When both stores were made: otherwise each has the moment at which the test made it. */
const ERA = '2026-01-02T03:04:05.000Z';

const schema = buildSchema();
const reception = new Reception(schema);

let server: PostgresServer;
let postgres: Database;
let sqlite: Database;
let removeSqlite: () => Promise<void>;
let pool: Pool;

/** Releases without facts, whose words are written with accents and without, and in signs of their own. */
const ACCENTED = [
  'Déjà vu : l’été des délégations, à Genève. Numéro 3.',
  'DEJA VU: l ete des delegations. number',
  'Зуев принял делегацию. Ёлка, йод и «ель». "number"',
  "Number \\ and 'number' | & ! (number): <number>. e\u0301te\u0301",
];
const NOTHING = { language: 'fr', title: null, events: [], officials: [], organisations: [], posts: [] };

async function fill({ source }: Database): Promise<void> {
  await source.query(`UPDATE "coverage" SET "era" = '${ERA}'`);
  await storeRelease(source, release, facts);
  for (const one of synthetic(60)) await storeRelease(source, one.release, one.facts);
  for (const [number, text] of ACCENTED.entries()) {
    const sha256 = String(number).repeat(64);
    await storeRelease(
      source,
      { ...release, text, sha256, language: 'fr' },
      { ...NOTHING, title: text.slice(0, 30) },
    );
  }
}

beforeAll(async () => {
  if (!postgresIsHere) return;
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-02T03:04:05Z') });
  server = await startPostgres();
  postgres = await openDatabase({ url: await server.database('answers') });
  ({ database: sqlite, remove: removeSqlite } = await temporaryDatabase());
  await fill(sqlite);
  await fill(postgres);
  pool = await poolOf(sqlite);
});

afterAll(async () => {
  vi.useRealTimers();
  await postgres?.close();
  await removeSqlite?.();
  await server?.stop();
});

/** The text of the answer that both stores give, or of the error. */
async function bothAnswers(query: string, variables: Record<string, unknown>): Promise<unknown[]> {
  const { running } = reception.accept({ query, variables })!;
  return Promise.all(
    [sqlite, postgres].map((database) => answerText(database, running).catch((error: Error) => error)),
  );
}

/** Where two texts part, in some characters of context. */
function difference(expected: string, found: string): string {
  const at = [...expected].findIndex((character, index) => character !== found[index]);
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 80);
  return `expected …${around(expected)}…\nfound …${around(found)}…`;
}

describe.runIf(postgresIsHere)('PostgreSQL answers as SQLite does', () => {
  const FOLDER = 'src/web/questions';
  const questions = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));

  test.each(questions)('the worked question %s, by one statement', async (name) => {
    const query = readFileSync(`${FOLDER}/${name}`, 'utf8');
    const given = `${FOLDER}/${name.replace('.graphql', '.variables.json')}`;
    const variables = existsSync(given) ? JSON.parse(readFileSync(given, 'utf8')) : {};
    const [expected, found] = await Promise.all(
      [sqlite, postgres].map((database) => ask(database, query, variables)),
    );
    expect(found?.errors).toBeUndefined();
    expect(JSON.stringify(found?.data)).toBe(JSON.stringify(expected?.data));
    expect(found?.statements).toHaveLength(1);
  });

  test.each([
    'парламентаризм',
    'КОНСУЛЬТАЦИЯ Канада',
    'number',
    'release number 7',
    'number fr',
    'deja vu',
    'DÉJÀ',
    "l'ete",
    'зуев',
    'zuev',
    'nothing',
    'school AND -number',
    '"number',
    "'number' | & ! <-> :*",
    'a\0b number',
    '\ud800 number',
    `number ${'x'.repeat(3_000)}`,
    '\\',
  ])('a search for %j, with the same snippets, order and cursors', async (search) => {
    const query = `query ($search: String, $after: String) { releases(search: $search, first: 7, after: $after) {
      totalCount pageInfo { endCursor hasNextPage } edges { cursor snippet node { id title } } } }`;
    let after: string | null = null;
    for (let more = true; more; ) {
      const [expected, found] = await Promise.all(
        [sqlite, postgres].map((database) => ask(database, query, { search, after })),
      );
      expect(found?.errors?.map(String)).toEqual(expected?.errors?.map(String));
      expect(found?.data).toEqual(expected?.data);
      ({ endCursor: after, hasNextPage: more } = found?.data?.releases?.pageInfo ?? { hasNextPage: false });
    }
  });

  test.each(['Джусуповым', 'Dzhusupov', 'M. Blum', 'Adler', "O'Neil", 'a\0b', '\ud800', '%', 'nobody'])(
    'officials called %j',
    async (name) => {
      const query = '{ officials(name: $name) { totalCount nodes { id name names { text } } } }';
      const [expected, found] = await Promise.all(
        [sqlite, postgres].map((database) => ask(database, `query ($name: String) ${query}`, { name })),
      );
      expect(found?.errors?.map(String)).toEqual(expected?.errors?.map(String));
      expect(found?.data).toEqual(expected?.data);
    },
  );

  test('tables, feeds and the easy doors', async () => {
    const servers = await Promise.all(
      [sqlite, postgres].map((database) => startServer(schema, { database }, 0)),
    );
    try {
      const rows = 'query={events{nodes{id,date{start,end,within},title,countries{code}}}}';
      for (const path of [
        `/rows.csv?${rows}`,
        `/rows.ndjson?${rows}`,
        `/rows.parquet?${rows}`,
        '/events.atom?countries=KG',
        '/events.ics?kinds=MEETING',
        `/graphql?query=${encodeURIComponent('{ timeline(group: COUNTRY) { undated items { id title } } counts(by: [YEAR, COUNTRY]) { keys count } }')}`,
      ]) {
        const [expected, found] = await Promise.all(
          servers.map(async ({ origin }) => {
            const response = await fetch(origin + path);
            const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
            return { status: response.status, text: text.replaceAll(origin, '') };
          }),
        );
        expect(expected?.status, expected?.text).toBe(200);
        expect(found, path).toEqual(expected);
      }
    } finally {
      await Promise.all(servers.map((one) => one.close()));
    }
  });

  test(`${QUERIES} random queries, byte for byte`, { timeout: 300_000 }, async () => {
    let same = 0;
    for (let number = 0; number < QUERIES; number++) {
      const { query, variables } = new QueryWriter(
        schema,
        new Random(SEED * 1_000_000 + number),
        pool,
      ).write();
      if (validate(schema, parse(query)).length > 0) continue;
      for (const values of variables) {
        try {
          if (reception.accept({ query, variables: values })!.cost > DEAREST) continue;
        } catch {
          continue;
        }
        const [expected, found] = await bothAnswers(query, values);
        const described = `SEED=${SEED}, query ${number}: ${query}\n${JSON.stringify(values)}`;
        if (found instanceof Error && !(expected instanceof Error))
          throw new Error(described, { cause: found });
        if (String(found) !== String(expected))
          throw new Error(`${described}\n${difference(String(expected), String(found))}`);
        same++;
      }
    }
    expect(same).toBeGreaterThan(QUERIES);
  });
});
