import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/database.ts';
import { temporaryDatabase } from './temporary-database.ts';

let database: Database;
let remove: () => Promise<void>;
beforeAll(async () => ({ database, remove } = await temporaryDatabase()));
afterAll(() => remove());

test('the migrations build exactly what the entities describe', async () => {
  const { upQueries } = await database.source.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

test('the store keeps a write-ahead log and checks foreign keys', async () => {
  expect(await database.source.query('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  expect(await database.source.query('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
});

test('every foreign key that a row is deleted or joined by has an index', async () => {
  const unindexed: string[] = await database.source
    .query(`
      SELECT t.name || '.' || k."from" AS name FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) k
      WHERE k.on_delete = 'CASCADE' AND NOT EXISTS (
        SELECT 1 FROM pragma_index_list(t.name) i JOIN pragma_index_info(i.name) c WHERE c.seqno = 0 AND c.name = k."from")`)
    .then((rows: { name: string }[]) => rows.map(({ name }) => name));
  expect(unindexed).toEqual([]);
});

test.each(['mysql://localhost/communique', 'communique.sqlite', 'sqlite:', 'sqlite::memory:'])(
  'the address %s is refused with what was expected',
  async (url) => {
    await expect(openDatabase({ url })).rejects.toThrow(
      `DATABASE_URL: expected sqlite:PATH such as sqlite:communique.sqlite, or postgres://USER@HOST/DATABASE, found "${url}".`,
    );
  },
);
