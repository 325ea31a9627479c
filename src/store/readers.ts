/** A value bound to a statement. */
export type Parameter = string | number | boolean | null;

/** What reading may take, so that one statement cannot keep others from theirs. */
export interface ReadLimits {
  /** Milliseconds that a statement may run; then it is interrupted. */
  time: number;
  /** Bytes of an answer. */
  length: number;
}

/** The error of a statement that took too long or gave too much. */
export class Stopped extends Error {
  constructor(
    readonly reason: 'time' | 'length',
    cause?: unknown,
  ) {
    super(reason === 'time' ? 'The statement took too long.' : 'The statement gave more than it may.', {
      cause,
    });
  }
}

/** A read-only connection, which runs one statement at a time. */
export interface Reader {
  /** Runs a statement that gives one row of one column, and returns its value. Rejects with `Stopped` beyond the limits. */
  read(sql: string, parameters: readonly Parameter[]): Promise<string>;
  close(): Promise<void>;
}

/** Connections for reading: as many threads as Node.js has for them. */
const READERS = 4;

/** Prepared statements kept on each connection. */
export const STATEMENTS_KEPT = 256;

/** Statements known to be quick. */
const QUICK_KEPT = 1_000;

/** A statement that took no longer is quick, and stays so until it takes longer than the latter, in milliseconds. */
const QUICK = 50;
const SLOW = 1_000;

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
    private readonly all: readonly Reader[],
    private readonly idle: Reader[] = [...all],
  ) {}

  /** Opens the connections, each by `open`. */
  static async open(open: () => Promise<Reader>): Promise<Readers> {
    return new Readers(await Promise.all(Array.from({ length: READERS }, open)));
  }

  /** As `Reader.read`, on the connection that is next. */
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
