import 'reflect-metadata';
import { availableParallelism } from 'node:os';
import sqlite3 from 'sqlite3';
import { DataSource } from 'typeorm';
import { Store1700000000000 } from '../migrations/1700000000000-store.ts';
import { entities } from './model/entities.ts';

const migrations = [Store1700000000000];

/** A value bound to a statement. */
export type Parameter = string | number | boolean | null;

/** The store: written through TypeORM on one connection, read on connections of its own. */
export interface Database {
  /** For writing, with every migration applied. Its transactions must not overlap: await one before the next. */
  readonly source: DataSource;
  /**
   * Runs a statement that gives one row of one column, and returns its value. Parameters are `?1`, `?2`… in the
   * statement, which is prepared once and kept.
   */
  read(sql: string, parameters: readonly Parameter[]): Promise<string>;
  close(): Promise<void>;
}

/** Milliseconds that a connection waits for another one's write. */
const BUSY_TIMEOUT = 5_000;

/** Prepared statements kept on each connection. */
const STATEMENTS_KEPT = 256;

/** The store that the environment names: `DATABASE_URL`, by default `sqlite:communique.sqlite`. */
export const databaseUrl = (): string => process.env.DATABASE_URL || 'sqlite:communique.sqlite';

/** Opens the store, creates it where there is none, and applies the migrations it lacks. Throws for another address. */
export async function openDatabase({ url }: { url: string }): Promise<Database> {
  const path = /^sqlite:(?<path>.+)$/.exec(url)?.groups?.path;
  if (path === undefined || path === ':memory:')
    throw new Error(`DATABASE_URL: expected sqlite:PATH such as sqlite:communique.sqlite, found "${url}".`);
  const source = await new DataSource(writing(path)).initialize();
  await source.query('PRAGMA synchronous = NORMAL');
  await source.runMigrations({ transaction: 'all' });
  const readers = await Promise.all(
    Array.from({ length: Math.min(4, availableParallelism()) }, () => Reader.open(path)),
  );
  return {
    source,
    read: (sql, parameters) =>
      readers
        .reduce((idlest, reader) => (reader.pending < idlest.pending ? reader : idlest))
        .read(sql, parameters),
    async close() {
      await Promise.all(readers.map((reader) => reader.close()));
      await source.destroy();
    },
  };
}

/** How SQLite is written: write-ahead log, foreign keys (TypeORM turns them on), and patience. */
const writing = (path: string) =>
  ({
    type: 'sqlite',
    database: path,
    entities,
    migrations,
    enableWAL: true,
    busyTimeout: BUSY_TIMEOUT,
  }) as const;

/** A read-only connection with its prepared statements. */
class Reader {
  /** Statements running or waiting. */
  pending = 0;
  private readonly statements = new Map<string, Promise<sqlite3.Statement>>();

  private constructor(private readonly connection: sqlite3.Database) {}

  static open(path: string): Promise<Reader> {
    return new Promise((resolve, reject) => {
      const connection = new sqlite3.Database(path, sqlite3.OPEN_READONLY, (error) =>
        error ? reject(error) : resolve(new Reader(connection)),
      );
      connection.configure('busyTimeout', BUSY_TIMEOUT);
    });
  }

  async read(sql: string, parameters: readonly Parameter[]): Promise<string> {
    this.pending++;
    try {
      const statement = await this.statement(sql);
      return await new Promise<string>((resolve, reject) => {
        statement.all<Record<string, string>>(parameters, (error, rows) =>
          error ? reject(error) : resolve(Object.values(rows[0]!)[0]!),
        );
      });
    } finally {
      this.pending--;
    }
  }

  async close(): Promise<void> {
    for (const statement of this.statements.values()) (await statement).finalize();
    await new Promise<void>((resolve, reject) =>
      this.connection.close((error) => (error ? reject(error) : resolve())),
    );
  }

  /** The statement, prepared at its first use; the one unused for longest makes room. Rejects for wrong SQL. */
  private statement(sql: string): Promise<sqlite3.Statement> {
    const statement = this.statements.get(sql) ?? this.prepare(sql);
    this.statements.delete(sql);
    this.statements.set(sql, statement);
    if (this.statements.size > STATEMENTS_KEPT) {
      const [oldest, unused] = this.statements.entries().next().value!;
      this.statements.delete(oldest);
      unused.then((finished) => finished.finalize()).catch(() => {});
    }
    return statement;
  }

  /** The callback takes the error: without one it would end the process. */
  private prepare(sql: string): Promise<sqlite3.Statement> {
    return new Promise((resolve, reject) => {
      const statement = this.connection.prepare(sql, (error: Error | null) => {
        if (error === null) return resolve(statement);
        this.statements.delete(sql);
        reject(error);
      });
    });
  }
}
