import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { openDatabase } from '../../src/database.ts';
import { packageRoot } from '../../src/package-root.ts';
import { writeSides } from './generate/people.ts';
import { Random } from './generate/random.ts';
import { Stories } from './generate/stories.ts';
import { TableWriter } from './generate/table-writer.ts';

/** What a generated store holds; ten times as much in one of ten times the data. */
const CONSULTATIONS = 60_000;
const OFFICIALS = 40_000;

/** Where generated stores are kept: as large as a gigabyte, or ten. */
const folder = process.env.COMMUNIQUE_BENCH_DATA || join(tmpdir(), 'communique-bench');

/**
 * The path of a store with 100,000 releases, 60,000 consultations, 150,000 meetings and 40,000 officials, or so many
 * times as much. The first call makes it, in a minute or two for each time, by rule: the same rows on every machine.
 * It stays for later runs until what makes it changes.
 */
export async function generatedStore(times = 1): Promise<string> {
  const path = join(folder, `${await fingerprint()}-times-${times}.sqlite`);
  if (existsSync(path)) return path;
  await mkdir(folder, { recursive: true });
  console.error(`Generating ${path}: once, some minutes.`);
  const unfinished = `${path}.unfinished`;
  await rm(unfinished, { force: true });
  await generate(unfinished, times);
  await rename(unfinished, path);
  return path;
}

async function generate(path: string, times: number): Promise<void> {
  await (await openDatabase({ url: `sqlite:${path}` })).close();
  const source = await new DataSource({ type: 'sqlite', database: path }).initialize();
  for (const setting of [
    'foreign_keys = OFF',
    'journal_mode = OFF',
    'synchronous = OFF',
    'cache_size = -2000000',
  ])
    await source.query(`PRAGMA ${setting}`);
  const indexes: { name: string; sql: string }[] = await source.query(
    `SELECT "name", "sql" FROM "sqlite_master" WHERE "type" = 'index' AND "sql" IS NOT NULL`,
  );
  for (const { name } of indexes) await source.query(`DROP INDEX "${name}"`);
  await writeRows(source, times);
  for (const { sql } of indexes) await source.query(sql);
  await source.query('PRAGMA journal_mode = WAL');
  await source.destroy();
}

async function writeRows(source: DataSource, times: number): Promise<void> {
  await source.query('BEGIN');
  const writer = new TableWriter(source);
  const random = new Random(1);
  const stories = new Stories(writer, random, writeSides(writer, random, OFFICIALS * times));
  for (let number = 0; number < CONSULTATIONS * times; number++) {
    stories.tell({ consultation: true, visit: number % 2 === 0, meetings: 2, twice: number % 3 === 0 });
    if (number % 3 === 0)
      stories.tell({ consultation: false, visit: false, meetings: 1 + (number % 2), twice: false });
    await writer.pause();
  }
  await writer.end();
  await source.query(
    'INSERT INTO "release_words" ("rowid", "title", "text") SELECT "sequence", "title", "text" FROM "release"',
  );
  await source.query('COMMIT');
}

/** Changes with the code that makes the rows and with the tables that hold them. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(new URL(import.meta.url)));
  for (const part of [new URL('generate/', import.meta.url), new URL('migrations/sqlite/', packageRoot)])
    for (const name of (await readdir(part)).sort()) hash.update(await readFile(new URL(name, part)));
  return hash.digest('hex').slice(0, 12);
}
