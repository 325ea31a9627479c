import sqlite3 from 'sqlite3';
import { type Parameter, type Reader, type ReadLimits, STATEMENTS_KEPT, Stopped } from './readers.ts';

/** Milliseconds that a connection waits for another one's write. */
export const BUSY_TIMEOUT = 5_000;

/** Pages that a connection keeps, in kibibytes. */
const CACHE = 16_000;

/**
 * Bytes at the beginning of the file that a connection reads without copying them: a fifth quicker over a whole table.
 * What it has touched of them counts as the process's memory, so not the whole of a large file is read so.
 */
const MAPPED = 100_000_000;

/** What SQLite calls it that a statement went beyond the limits. */
const REASONS: Record<string, Stopped['reason']> = { SQLITE_INTERRUPT: 'time', SQLITE_TOOBIG: 'length' };

function asStopped(error: Error & { code?: string }): Error {
  const reason = REASONS[error.code ?? ''];
  return reason === undefined ? error : new Stopped(reason, error);
}

/** A read-only connection to a SQLite file, with its prepared statements. */
export class SqliteReader implements Reader {
  private readonly statements = new Map<string, Promise<sqlite3.Statement>>();

  private constructor(
    private readonly connection: sqlite3.Database,
    private readonly time: number,
  ) {}

  static open(path: string, { time, length }: ReadLimits): Promise<SqliteReader> {
    return new Promise((resolve, reject) => {
      const connection = new sqlite3.Database(path, sqlite3.OPEN_READONLY, (error) => {
        if (error) return reject(error);
        connection.configure('limit', sqlite3.LIMIT_LENGTH, length);
        connection.exec(`PRAGMA cache_size = -${CACHE}; PRAGMA mmap_size = ${MAPPED}`, (wrong) =>
          wrong ? reject(wrong) : resolve(new SqliteReader(connection, time)),
        );
      });
      connection.configure('busyTimeout', BUSY_TIMEOUT);
    });
  }

  async read(sql: string, parameters: readonly Parameter[]): Promise<string> {
    const statement = await this.statement(sql);
    const patience = setTimeout(() => this.connection.interrupt(), this.time);
    try {
      return await new Promise<string>((resolve, reject) => {
        statement.all<Record<string, string>>(parameters, (error, rows) =>
          error ? reject(asStopped(error)) : resolve(Object.values(rows[0]!)[0]!),
        );
      });
    } finally {
      clearTimeout(patience);
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
