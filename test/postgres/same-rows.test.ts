import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../../src/database.ts';
import { extractRelease } from '../../src/load/extract-release.ts';
import type { SourceRelease } from '../../src/load/sources/release.ts';
import { type ReleaseToStore, storeReleases, withdrawReleases } from '../../src/load/store.ts';
import { ask } from '../graph/ask.ts';
import { temporaryDatabase } from '../model/temporary-database.ts';
import { type PostgresServer, postgresIsHere, startPostgres } from './server.ts';

const FOLDER = 'test/releases';

const PUBLISHERS = [
  { id: 'kg-mfa', name: 'МИД Кыргызской Республики', names: [], country: 'KG' },
  { id: 'ca-gac', name: 'Global Affairs Canada', names: [], country: 'CA' },
  null,
];

let server: PostgresServer;
let postgres: Database;
let sqlite: Database;
let removeSqlite: () => Promise<void>;
let releases: ReleaseToStore[];

beforeAll(async () => {
  if (!postgresIsHere) return;
  releases = goldenTexts().map((release) => ({ release, facts: extractRelease(release) }));
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-02T03:04:05Z') });
  server = await startPostgres();
  postgres = await openDatabase({ url: await server.database('rows') });
  ({ database: sqlite, remove: removeSqlite } = await temporaryDatabase());
  for (const { source } of [sqlite, postgres]) {
    // When both were made: otherwise each has the moment at which the test made it.
    await source.query(`UPDATE "coverage" SET "era" = '2026-01-02T03:04:05.000Z'`);
    await storeReleases(source, releases.slice(0, 30));
    await storeReleases(source, releases.slice(30));
  }
});

afterAll(async () => {
  vi.useRealTimers();
  await postgres?.close();
  await removeSqlite?.();
  await server?.stop();
});

/** The texts that the extraction is tested with, as if three publishers had published them. */
function goldenTexts(): SourceRelease[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name, number) => {
      const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
      return {
        source: name,
        text,
        sha256: createHash('sha256').update(text).digest('hex'),
        publisher: PUBLISHERS[number % PUBLISHERS.length]!,
        language: name.slice(0, 2),
        published: `2021-0${1 + (number % 9)}-15`,
        url: null,
        title: null,
      };
    });
}

/** All rows of the entities' tables, as lines of JSON; SQLite has numbers for booleans. */
async function rowsOf({ source }: Database): Promise<string[]> {
  const lines: string[] = [];
  for (const { tableName, columns } of source.entityMetadatas) {
    const booleans = columns.filter(({ type }) => type === 'boolean').map(({ databaseName }) => databaseName);
    for (const row of await source.query(`SELECT * FROM "${tableName}"`)) {
      for (const name of booleans) if (row[name] !== null) row[name] = Boolean(row[name]);
      lines.push(`${tableName} ${JSON.stringify(Object.entries(row).sort())}`);
    }
  }
  return lines.sort();
}

const QUESTIONS = [
  `{ events(first: 100) { totalCount edges { cursor node { id kind status title(language: "fr") date { edtf text } place { name localName }
    countries { code } participants { id group role official { id } post { id title } } topics { id } statements { text sides { code } } releases { id } mentions { quote start } } } } }`,
  `{ officials(first: 100) { totalCount nodes { id name latinName names { text language } posts { post { title } observed { edtf } }
    participations { id } consultations { id } meetings { id } releases { id } } } }`,
  '{ organisations { id name names posts { title holders { official { id } } } parent { id } } topics { id name(language: "ru") } countries { code organisations { id } } }',
  '{ timeline(group: COUNTRY_PAIR, language: "de") { undated items { id start title place group sources } groups { id title count } } }',
  '{ a: counts(by: [YEAR, COUNTRY_PAIR]) { keys count } b: counts(by: [ORGANISATION]) { keys count } c: counts(by: [LANGUAGE, TOPIC]) { keys count } }',
  '{ releases(first: 100) { nodes { id title officials { id } statements { text } topics { id } visits { id } mentions { quote } } } }',
  ...['consultations', 'министр', 'ministre', 'Delegation', 'é', 'Абылгазиев', 'visa Bern'].map(
    (search) =>
      `{ releases(search: "${search}", first: 50) { totalCount edges { cursor snippet node { id } } } officials(name: "${search.split(' ')[0]}") { nodes { id } } }`,
  ),
];

describe.runIf(postgresIsHere)('what is loaded into PostgreSQL', () => {
  test('is what SQLite holds, row by row', async () => {
    const expected = await rowsOf(sqlite);
    expect(expected.length).toBeGreaterThan(5_000);
    expect(await rowsOf(postgres)).toEqual(expected);
  });

  test.each(QUESTIONS)('is told alike: %s', async (query) => {
    const [expected, found] = await Promise.all([sqlite, postgres].map((database) => ask(database, query)));
    expect(expected?.errors).toBeUndefined();
    expect(found?.errors).toBeUndefined();
    expect(found?.data).toEqual(expected?.data);
  });

  test('is found by a gateway alike, nothing among it', async () => {
    const tables = { Official: 'official', Release: 'release', Organisation: 'organisation', Post: 'post' };
    const representations: { __typename: string; id: string }[] = [{ __typename: 'Post', id: 'post/no/one' }];
    for (const [__typename, table] of Object.entries(tables))
      for (const { id } of await sqlite.source.query(`SELECT "id" FROM "${table}" ORDER BY "id" LIMIT 7`))
        representations.push({ __typename, id });
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      __typename ... on Node { id } ... on Official { name country { code } } ... on Release { title } ... on Post { title } } }`;
    const [expected, found] = await Promise.all(
      [sqlite, postgres].map((database) => ask(database, query, { representations })),
    );
    expect(found?.errors).toBeUndefined();
    expect(found?.data).toEqual(expected?.data);
    expect(found?.data._entities.filter(Boolean)).toHaveLength(28);
  });

  test('is taken out alike, and put in again', async () => {
    const ids = (await sqlite.source.query('SELECT "id" FROM "release" ORDER BY "id" LIMIT 20')).map(
      ({ id }: { id: string }) => id,
    );
    for (const { source } of [sqlite, postgres]) await withdrawReleases(source, ids);
    expect(await rowsOf(postgres)).toEqual(await rowsOf(sqlite));
    for (const { source } of [sqlite, postgres]) await storeReleases(source, releases);
    expect(await rowsOf(postgres)).toEqual(await rowsOf(sqlite));
  });
});
