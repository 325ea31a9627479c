import sqlite3 from 'sqlite3';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Store1700000000000 } from '../../migrations/sqlite/1700000000000-store.ts';
import { Identity1700000001000 } from '../../migrations/sqlite/1700000001000-identity.ts';
import { Federation1700000002000 } from '../../migrations/sqlite/1700000002000-federation.ts';
import { Corrected1700000003000 } from '../../migrations/sqlite/1700000003000-corrected.ts';
import { entities } from '../model/entities.ts';
import { Readers, type ReadLimits } from './readers.ts';
import { BUSY_TIMEOUT, SqliteReader } from './sqlite-reader.ts';
import type { Store } from './store.ts';

/** Opens the store in a file, which is made where there is none. */
export async function openSqlite(path: string, limits: ReadLimits): Promise<Store> {
  const source = await new DataSource(writing(path)).initialize();
  for (const setting of SETTINGS) await source.query(`PRAGMA ${setting}`);
  await source.runMigrations({ transaction: 'all' });
  return { source, readers: await Readers.open(() => SqliteReader.open(path, limits)) };
}

/**
 * How the writing connection goes about it: no waiting for the disk within the log, which keeps a store whole all the
 * same; pages of a batch, in kibibytes, that are not written before its end; pages of the log that are worth carrying over.
 */
const SETTINGS = ['synchronous = NORMAL', 'cache_size = -64000', 'wal_autocheckpoint = 4000'];

/** TypeORM would turn on traces, for which every call writes out its arguments: a fifth of the time of a request. */
const driver = { verbose: () => sqlite3 };

/** How SQLite is written: write-ahead log, foreign keys (TypeORM turns them on), and patience. */
const writing = (path: string) =>
  ({
    type: 'sqlite',
    database: path,
    driver,
    entities,
    migrations: [Store1700000000000, Identity1700000001000, Federation1700000002000, Corrected1700000003000],
    enableWAL: true,
    busyTimeout: BUSY_TIMEOUT,
  }) satisfies DataSourceOptions;
