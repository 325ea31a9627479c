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
