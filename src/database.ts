import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { LIMITS } from './limits.ts';
import { openPostgres } from './store/postgres.ts';
import type { Parameter, ReadLimits } from './store/readers.ts';
import { openSqlite } from './store/sqlite.ts';
import type { Store } from './store/store.ts';

export { type Parameter, type ReadLimits, Stopped } from './store/readers.ts';

/** The store: written through TypeORM, read on connections of its own. */
export interface Database {
  /** For writing, with every migration applied. Its transactions must not overlap: await one before the next. */
  readonly source: DataSource;
  /**
   * Runs a statement, in the dialect of `source`, that gives one row of one column, and returns its value. It is
   * prepared once and kept. Rejects with `Stopped` where it takes too long or gives too much.
   */
  read(sql: string, parameters: readonly Parameter[]): Promise<string>;
  close(): Promise<void>;
}

/** The store that the environment names: `DATABASE_URL`, by default `sqlite:communique.sqlite`. */
export const databaseUrl = (): string => process.env.DATABASE_URL || 'sqlite:communique.sqlite';

/** An address that may be shown. */
export const withoutPassword = (url: string): string => url.replace(/(?<=:\/\/[^/@]*:)[^@]*(?=@)/, '***');

/**
 * Opens the store and applies the migrations it lacks. A file is made where there is none; a PostgreSQL database must
 * be there. Throws for another address.
 */
export async function openDatabase({
  url,
  limits = { time: LIMITS.time, length: LIMITS.answer },
}: {
  url: string;
  limits?: ReadLimits;
}): Promise<Database> {
  const { source, readers } = await openStore(url, limits);
  return {
    source,
    read: (sql, parameters) => readers.read(sql, parameters),
    async close() {
      await readers.close();
      await source.destroy();
    },
  };
}

async function openStore(url: string, limits: ReadLimits): Promise<Store> {
  if (/^postgres(?:ql)?:\/\//.test(url)) return openPostgres(url, limits);
  const path = /^sqlite:(?<path>.+)$/.exec(url)?.groups?.path;
  if (path !== undefined && path !== ':memory:') return openSqlite(path, limits);
  throw new Error(
    `DATABASE_URL: expected sqlite:PATH such as sqlite:communique.sqlite, or postgres://USER@HOST/DATABASE, found "${withoutPassword(url)}".`,
  );
}
