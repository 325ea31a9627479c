import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/database.ts';
import { storeRelease } from '../../src/load/store.ts';
import { facts, release } from '../graph/ottawa.ts';
import { temporaryDatabase } from '../model/temporary-database.ts';

let database: Database;
let remove: () => Promise<void>;
beforeAll(async () => ({ database, remove } = await temporaryDatabase()));
afterAll(() => remove());

const ids = async (table: string): Promise<string[]> =>
  (await database.source.query(`SELECT "id" FROM "${table}" ORDER BY "id"`)).map(
    ({ id }: { id: string }) => id,
  );

const everything = async () => {
  const tables: { name: string }[] = await database.source.query(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
  );
  return Promise.all(
    tables.map(async ({ name }) => [name, await database.source.query(`SELECT * FROM "${name}"`)]),
  );
};

describe('a release that is stored', () => {
  beforeAll(() => storeRelease(database.source, release, facts));

  test('has ids that can be read', async () => {
    expect(await ids('release')).toEqual(['release/kg-mfa/32048f3cb986']);
    expect(await ids('event')).toEqual([
      'consultation/2018-06-12/ca-kg',
      'meeting/2018-06-11/ca-kg/bek-s',
      'meeting/2018-06-11/ca-kg/deshamplen-k',
      'meeting/2018-06-11/ca-kg/kun-t',
      'meeting/2018-06-11/ca-kg/vilki-k',
      'visit/2018-06-11/ca-kg',
    ]);
    expect(await ids('official')).toContain('official/kg/dzhusupov-u');
    expect(await ids('organisation')).toContain('organisation/kg/ministry-of-foreign-affairs');
    expect(await ids('post')).toContain('post/kg/posol-kr-v-ssha-i-kanade');
    expect(await ids('country')).toEqual(['country/CA', 'country/KG', 'country/US']);
  });

  test('has mentions whose quotes re-slice', async () => {
    const mentions = await database.source.query('SELECT "start", "end", "quote" FROM "mention"');
    expect(mentions.length).toBeGreaterThan(50);
    for (const { start, end, quote } of mentions) expect(release.text.slice(start, end)).toBe(quote);
  });

  test('refers to nothing that is not there', async () => {
    expect(await database.source.query('PRAGMA foreign_key_check')).toEqual([]);
  });

  test('changes nothing the second time', async () => {
    const before = await everything();
    expect(await storeRelease(database.source, release, facts)).toEqual({
      id: 'release/kg-mfa/32048f3cb986',
      stored: false,
    });
    expect(await everything()).toEqual(before);
  });
});
