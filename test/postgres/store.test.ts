import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/database.ts';
import { storeRelease, withdrawRelease } from '../../src/load/store.ts';
import { facts, release } from '../graph/ottawa.ts';
import { type PostgresServer, postgresIsHere, startPostgres } from './server.ts';

let server: PostgresServer;
let database: Database;
let url: string;

beforeAll(async () => {
  if (!postgresIsHere) return;
  server = await startPostgres();
  url = await server.database('store');
  database = await openDatabase({ url });
});

afterAll(async () => {
  await database?.close();
  await server?.stop();
});

/** A statement that would run for minutes. */
const ENDLESS = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i % 7 + 1 FROM n) SELECT count(*) FROM n';

describe.runIf(postgresIsHere)('a store in PostgreSQL', () => {
  test('its migrations build exactly what the entities describe', async () => {
    const { upQueries } = await database.source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  test('orders every text by its bytes, whatever the locale of the database', async () => {
    const [{ ordered }] = await database.source.query(
      `SELECT string_agg(word, '' ORDER BY word) AS ordered FROM (VALUES ('b'), ('Z'), ('a')) AS v(word)`,
    );
    expect(ordered).toBe('abZ');
    const others = await database.source.query(
      `SELECT "table_name", "column_name" FROM information_schema.columns
        WHERE "table_schema" = 'public' AND "table_name" <> 'migrations' AND "data_type" = 'text' AND "collation_name" IS DISTINCT FROM 'C'`,
    );
    expect(others).toEqual([]);
  });

  test('has an index for every foreign key that a row is deleted by', async () => {
    const unindexed = await database.source.query(
      `SELECT c.conrelid::regclass AS name, c.conkey FROM pg_constraint c WHERE c.confdeltype = 'c' AND NOT EXISTS (
        SELECT 1 FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1])`,
    );
    expect(unindexed).toEqual([]);
  });

  test('is opened again, by several at once, without a change', async () => {
    const fresh = await server.database('fresh');
    const all = await Promise.all([1, 2, 3].map(() => openDatabase({ url: fresh })));
    expect(await all[0]!.source.query('SELECT count(*)::int AS applied FROM "migrations"')).toEqual([
      { applied: 4 },
    ]);
    await Promise.all(all.map((one) => one.close()));
  });

  test('reads a statement with its parameters, by number, some of them unused', async () => {
    expect(await database.read(`SELECT $3::text || '-' || $1`, ['one', 'two', 'three'])).toBe('three-one');
  });

  test('takes what PostgreSQL cannot keep of a text for U+FFFD', async () => {
    expect(await database.read('SELECT $1::text', ['a\0b\ud800c'])).toBe('a\ufffdb\ufffdc');
  });

  test('a wrong statement is an error each time, and the next one runs', async () => {
    for (let time = 0; time < 6; time++)
      await expect(database.read('SELECT "code" FROM "nowhere"', [])).rejects.toThrow(
        '"nowhere" does not exist',
      );
    expect(await database.read('SELECT 1', [])).toBe('1');
  });

  test('many statements, more than are kept, run at once', async () => {
    const numbers = Array.from({ length: 2_000 }, (_, number) => String(number));
    expect(await Promise.all(numbers.map((number) => database.read(`SELECT ${number}`, [])))).toEqual(
      numbers,
    );
  });

  test('reading writes nothing', async () => {
    await database.source.query(`INSERT INTO "country" ("id", "code") VALUES ('country/KG', 'KG')`);
    expect(await database.read('SELECT "code" FROM "country"', [])).toBe('KG');
    const writing = `SELECT nextval(pg_get_serial_sequence('"migrations"', 'id'))`;
    await expect(database.read(writing, [])).rejects.toThrow('read-only');
  });

  test('a statement that takes too long is interrupted, and no other', async () => {
    const hasty = await openDatabase({ url, limits: { time: 300, length: 1_000_000 } });
    try {
      await hasty.read('SELECT 2', []);
      const slow = Array.from({ length: 9 }, () => hasty.read(ENDLESS, []));
      for (let number = 0; number < 50; number++) expect(await hasty.read('SELECT 2', [])).toBe('2');
      for (const { status, reason } of (await Promise.allSettled(slow)) as PromiseRejectedResult[])
        expect([status, reason.reason]).toEqual(['rejected', 'time']);
    } finally {
      await hasty.close();
    }
  });

  test('a value that is too long is an error, and the next statement runs', async () => {
    const small = await openDatabase({ url, limits: { time: 5_000, length: 10_000 } });
    try {
      await expect(small.read(`SELECT repeat('я', 6000)`, [])).rejects.toMatchObject({ reason: 'length' });
      expect(await small.read(`SELECT repeat('я', 3)`, [])).toBe('яяя');
    } finally {
      await small.close();
    }
  });

  test('a connection that was lost is made anew', async () => {
    const client = new pg.Client(url);
    await client.connect();
    await database.read('SELECT 1', []);
    await client.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
    );
    await client.end();
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => database.read('SELECT 1', [])));
    expect(answers.at(-1)).toEqual({ status: 'fulfilled', value: '1' });
  });

  test('is refused by name where it is not there, and where its encoding cannot hold every script', async () => {
    await expect(openDatabase({ url: url.replace('/store?', '/nowhere?') })).rejects.toThrow(
      '"nowhere" does not exist',
    );
    const client = new pg.Client(url);
    await client.connect();
    await client.query(
      `CREATE DATABASE "latin" ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0`,
    );
    await client.end();
    await expect(openDatabase({ url: url.replace('/store?', '/latin?') })).rejects.toThrow(
      'DATABASE_URL: expected a database in UTF8, found LATIN1',
    );
  });

  test('gives counts as numbers', async () => {
    expect(await database.source.query('SELECT count(*) AS "no" FROM "release"')).toEqual([{ no: 0 }]);
  });

  test('stores of a text what PostgreSQL can keep', async () => {
    const text = 'Talks\0 were held \ud800.';
    const words = { ...facts, title: 'Ta\0lks', events: [], officials: [], organisations: [], posts: [] };
    const { id } = await storeRelease(database.source, { ...release, text, sha256: 'f'.repeat(64) }, words);
    expect(
      await database.source.query('SELECT "title", "text" FROM "release" WHERE "id" = $1', [id]),
    ).toEqual([{ title: 'Ta\ufffdlks', text: 'Talks\ufffd were held \ufffd.' }]);
    expect(await withdrawRelease(database.source, id)).toBe(true);
  });

  test('holds a release once, whoever loads it first', async () => {
    const other = await openDatabase({ url });
    const both = await Promise.all(
      [database, other].map(({ source }) => storeRelease(source, release, facts)),
    );
    expect(both.map(({ stored }) => stored).sort()).toEqual([false, true]);
    const more = ['1', '2', '3', '4'].map((digit, index) =>
      storeRelease((index % 2 ? database : other).source, { ...release, sha256: digit.repeat(64) }, facts),
    );
    for (const { stored } of await Promise.all(more)) expect(stored).toBe(true);
    const sequences = await database.source.query('SELECT "sequence" FROM "release" ORDER BY "sequence"');
    expect(sequences.map(({ sequence }: { sequence: number }) => sequence)).toEqual([3, 4, 5, 6, 7]);
    await other.close();
  });
});
