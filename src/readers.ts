import sqlite3 from 'sqlite3';

/** A value bound to a statement. */
export type Parameter = string | number | boolean | null;

/** What reading may take, so that one statement cannot keep others from theirs. */
export interface ReadLimits {
  /** Milliseconds that a statement may run; then it is interrupted, and its error has the code `SQLITE_INTERRUPT`. */
  time: number;
  /** Bytes of any value; beyond them the error has the code `SQLITE_TOOBIG`. */
  length: number;
}

/** Milliseconds that a connection waits for another one's write. */
export const BUSY_TIMEOUT = 5_000;

/** Prepared statements kept on each connection. */
const STATEMENTS_KEPT = 256;

/** Statements known to be quick. */
const QUICK_KEPT = 1_000;

/** A statement that took no longer is quick, and stays so until it takes longer than the latter, in milliseconds. */
const QUICK = 50;
const SLOW = 1_000;

/** Pages that a connection keeps, in kibibytes. Mapping the file would be a third quicker, and count as ours in full. */
const CACHE = 16_000;

interface Job {
  sql: string;
  parameters: readonly Parameter[];
  resolve(value: string): void;
  reject(error: unknown): void;
}

/**
 * Read-only connections that share the statements to run. Each runs one at a time, so that interrupting it stops that
 * one and no other; the last idle one takes only statements that were quick before, so that slow ones, however many,
 * never make everybody wait.
 */
export class Readers {
  private readonly waiting: Job[] = [];
  private readonly quick = new Set<string>();

  private constructor(
    private readonly all: Reader[],
    private readonly idle: Reader[] = [...all],
  ) {}

  /** Opens so many connections to the database in a file. */
  static async open(path: string, count: number, limits: ReadLimits): Promise<Readers> {
    return new Readers(await Promise.all(Array.from({ length: count }, () => Reader.open(path, limits))));
  }

  /** Runs a statement that gives one row of one column, and returns its value. */
  read(sql: string, parameters: readonly Parameter[]): Promise<string> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ sql, parameters, resolve, reject });
      this.runNext();
    });
  }

  /** Closes all connections, once the statements under way have ended. Those that still wait are rejected. */
  async close(): Promise<void> {
    for (const { reject } of this.waiting.splice(0))
      reject(new Error('The store was closed before this was read.'));
    await Promise.all(this.all.map((reader) => reader.close()));
  }

  private runNext(): void {
    while (this.idle.length > 0 && this.waiting.length > 0) {
      const next = this.idle.length > 1 ? 0 : this.waiting.findIndex(({ sql }) => this.quick.has(sql));
      const [job] = next < 0 ? [] : this.waiting.splice(next, 1);
      if (job === undefined) return;
      void this.run(job, this.idle.pop()!);
    }
  }

  private async run({ sql, parameters, resolve, reject }: Job, reader: Reader): Promise<void> {
    const start = performance.now();
    try {
      resolve(await reader.read(sql, parameters));
    } catch (error) {
      reject(error);
    }
    this.learn(sql, performance.now() - start);
    this.idle.push(reader);
    this.runNext();
  }

  private learn(sql: string, time: number): void {
    if (time > SLOW) this.quick.delete(sql);
    if (time > QUICK) return;
    if (this.quick.size >= QUICK_KEPT) this.quick.clear();
    this.quick.add(sql);
  }
}

/** A read-only connection with its prepared statements. It runs one statement at a time. */
class Reader {
  private readonly statements = new Map<string, Promise<sqlite3.Statement>>();

  private constructor(
    private readonly connection: sqlite3.Database,
    private readonly time: number,
  ) {}

  static open(path: string, { time, length }: ReadLimits): Promise<Reader> {
    return new Promise((resolve, reject) => {
      const connection = new sqlite3.Database(path, sqlite3.OPEN_READONLY, (error) => {
        if (error) return reject(error);
        connection.configure('limit', sqlite3.LIMIT_LENGTH, length);
        connection.exec(`PRAGMA cache_size = -${CACHE}`, (wrong) =>
          wrong ? reject(wrong) : resolve(new Reader(connection, time)),
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
          error ? reject(error) : resolve(Object.values(rows[0]!)[0]!),
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
