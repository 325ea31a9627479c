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

describe('what two releases tell', () => {
  let both: Database;
  let removeBoth: () => Promise<void>;
  beforeAll(async () => ({ database: both, remove: removeBoth } = await temporaryDatabase()));
  afterAll(() => removeBoth());

  const announced = {
    ...facts,
    events: facts.events.map((event) => ({ ...event, status: 'PLANNED' as const })),
  };
  const renamed = {
    ...facts,
    organisations: facts.organisations.map((one) => ({
      ...one,
      names: [...one.names, `${one.name} (other words)`],
    })),
  };

  test('is one event with two releases, held once one says so, and organisations have the names of both', async () => {
    await storeRelease(both.source, { ...release, sha256: '1'.repeat(64) }, announced);
    const [before] = await both.source.query('SELECT DISTINCT "status" FROM "event"');
    expect(before).toEqual({ status: 'PLANNED' });
    await storeRelease(both.source, release, renamed);
    const [after] = await both.source.query(
      'SELECT count(*) AS events, min("status") AS status FROM "event"',
    );
    expect(after).toEqual({ events: 6, status: 'HELD' });
    const [{ told }] = await both.source.query(
      `SELECT count(*) AS told FROM "event_release" WHERE "eventId" = 'consultation/2018-06-12/ca-kg'`,
    );
    expect(told).toBe(2);
    const [{ names }] = await both.source.query(
      `SELECT "names" FROM "organisation" WHERE "id" = 'organisation/ca/ministry-of-foreign-affairs'`,
    );
    expect(JSON.parse(names)).toEqual([
      'Министерство иностранных дел Канады',
      'МИД Канады',
      'Министерство иностранных дел Канады (other words)',
    ]);
  });

  test('is all or nothing', async () => {
    const broken = { ...facts, title: { toString: null } as unknown as string };
    await expect(storeRelease(both.source, { ...release, sha256: '2'.repeat(64) }, broken)).rejects.toThrow();
    expect(await both.source.query('SELECT count(*) AS releases FROM "release"')).toEqual([{ releases: 2 }]);
  });

  test('may be nothing: a text without facts is stored for its words', async () => {
    const nothing = { language: null, title: null, events: [], officials: [], organisations: [], posts: [] };
    const { stored } = await storeRelease(
      both.source,
      { ...release, publisher: null, sha256: '3'.repeat(64) },
      nothing,
    );
    expect(stored).toBe(true);
    expect(
      await both.source.query(`SELECT "id", "title" FROM "release" WHERE "publisherId" IS NULL`),
    ).toEqual([{ id: 'release/unknown/333333333333', title: null }]);
  });
});
