import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../src/database.ts';
import { temporaryDatabase } from './model/temporary-database.ts';

let database: Database;
let remove: () => Promise<void>;
beforeAll(async () => ({ database, remove } = await temporaryDatabase()));
afterAll(() => remove());

test('a statement is read with its parameters, by number', async () => {
  expect(await database.read("SELECT ?2 || '-' || ?1", ['one', 'two'])).toBe('two-one');
});

test('a wrong statement is an error each time, and the next one runs', async () => {
  await expect(database.read('SELECT "code" FROM "nowhere"', [])).rejects.toThrow('no such table: nowhere');
  await expect(database.read('SELECT "code" FROM "nowhere"', [])).rejects.toThrow('no such table: nowhere');
  expect(await database.read('SELECT 1', [])).toBe(1);
});

test('many statements, more than are kept, run at once', async () => {
  const numbers = Array.from({ length: 700 }, (_, number) => number);
  expect(await Promise.all(numbers.map((number) => database.read(`SELECT ${number}`, [])))).toEqual(numbers);
});

test('what is written is read, and reading writes nothing', async () => {
  await database.source.query(`INSERT INTO "country" ("id", "code") VALUES ('country/KG', 'KG')`);
  expect(await database.read('SELECT "code" FROM "country"', [])).toBe('KG');
  await expect(database.read('DELETE FROM "country" RETURNING "code"', [])).rejects.toThrow('readonly');
});

/** A statement that would run for minutes. */
const ENDLESS = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n';

test('a statement that takes too long is interrupted, and no other', async () => {
  const hasty = await temporaryDatabase({ time: 300, length: 1_000_000 });
  try {
    const { read } = hasty.database;
    await read('SELECT 2', []);
    const slow = Array.from({ length: 9 }, () => read(ENDLESS, []));
    const start = performance.now();
    for (let number = 0; number < 50; number++) expect(await read('SELECT 2', [])).toBe(2);
    expect(performance.now() - start).toBeLessThan(250);
    for (const { status, reason } of (await Promise.allSettled(slow)) as PromiseRejectedResult[])
      expect([status, reason.reason]).toEqual(['rejected', 'time']);
  } finally {
    await hasty.remove();
  }
});

test('a value that is too long is an error, and the next statement runs', async () => {
  const small = await temporaryDatabase({ time: 1_000, length: 10_000 });
  try {
    await expect(small.database.read('SELECT hex(zeroblob(6000))', [])).rejects.toMatchObject({
      reason: 'length',
    });
    expect(await small.database.read('SELECT hex(zeroblob(2))', [])).toBe('0000');
  } finally {
    await small.remove();
  }
});
