import 'reflect-metadata';
import sqlite3 from 'sqlite3';
import { DataSource } from 'typeorm';
import { Store1700000000000 } from '../migrations/1700000000000-store.ts';
import { LIMITS } from './limits.ts';
import { entities } from './model/entities.ts';
import { BUSY_TIMEOUT, type Parameter, Readers, type ReadLimits } from './readers.ts';

export type { Parameter } from './readers.ts';

const migrations = [Store1700000000000];

/** The store: written through TypeORM on one connection, read on connections of its own. */
export interface Database {
  /** For writing, with every migration applied. Its transactions must not overlap: await one before the next. */
  readonly source: DataSource;
  /**
   * Runs a statement that gives one row of one column, and returns its value. Parameters are `?1`, `?2`… in the
   * statement, which is prepared once and kept. Rejects with the code `SQLITE_INTERRUPT` or `SQLITE_TOOBIG` where it
   * takes too long or gives too much.
   */
  read(sql: string, parameters: readonly Parameter[]): Promise<string>;
  close(): Promise<void>;
}

/** Connections for reading: as many threads as Node.js has for them. */
const READERS = 4;

/** The store that the environment names: `DATABASE_URL`, by default `sqlite:communique.sqlite`. */
export const databaseUrl = (): string => process.env.DATABASE_URL || 'sqlite:communique.sqlite';

/** Opens the store, creates it where there is none, and applies the migrations it lacks. Throws for another address. */
export async function openDatabase({
  url,
  limits = { time: LIMITS.time, length: LIMITS.answer },
}: {
  url: string;
  limits?: ReadLimits;
}): Promise<Database> {
  const path = /^sqlite:(?<path>.+)$/.exec(url)?.groups?.path;
  if (path === undefined || path === ':memory:')
    throw new Error(`DATABASE_URL: expected sqlite:PATH such as sqlite:communique.sqlite, found "${url}".`);
  const source = await new DataSource(writing(path)).initialize();
  await source.query('PRAGMA synchronous = NORMAL');
  await source.runMigrations({ transaction: 'all' });
  const readers = await Readers.open(path, READERS, limits);
  return {
    source,
    read: (sql, parameters) => readers.read(sql, parameters),
    async close() {
      await readers.close();
      await source.destroy();
    },
  };
}

/** TypeORM would turn on traces, for which every call writes out its arguments: a fifth of the time of a request. */
const driver = { verbose: () => sqlite3 };

/** How SQLite is written: write-ahead log, foreign keys (TypeORM turns them on), and patience. */
const writing = (path: string) =>
  ({
    type: 'sqlite',
    database: path,
    driver,
    entities,
    migrations,
    enableWAL: true,
    busyTimeout: BUSY_TIMEOUT,
  }) as const;
