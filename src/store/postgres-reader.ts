import pg from 'pg';
import { storable } from '../dialect/postgres.ts';
import { type Parameter, type Reader, type ReadLimits, STATEMENTS_KEPT, Stopped } from './readers.ts';

/** What PostgreSQL calls it that a statement ran into `statement_timeout`. */
const QUERY_CANCELED = '57014';

/** Once a connection was lost, its error may come while nothing is asked of it: then there is nobody to tell. */
const ignore = () => {};

/**
 * A read-only connection to a PostgreSQL database, with its prepared statements. It is made at need, and anew where it
 * was lost or has prepared as many as it may keep.
 */
export class PostgresReader implements Reader {
  private client: Promise<pg.Client> | null = null;
  /** The prepared statements' names, by what stands in them. */
  private names = new Map<string, string>();

  constructor(
    private readonly connectionString: string,
    private readonly limits: ReadLimits,
  ) {}

  async read(sql: string, parameters: readonly Parameter[]): Promise<string> {
    const client = await this.connected();
    try {
      const { rows } = await client.query<[string | null]>({
        name: this.nameOf(sql),
        text: this.limited(sql, parameters.length),
        values: parameters.map((value) => (typeof value === 'string' ? storable(value) : value)),
        rowMode: 'array',
      });
      const [value] = rows[0] ?? [];
      if (typeof value === 'string') return value;
    } catch (error) {
      const { code } = error as pg.DatabaseError;
      if (code === QUERY_CANCELED) throw new Stopped('time', error);
      if (!(error instanceof pg.DatabaseError) || error.severity === 'FATAL') await this.close();
      throw error;
    }
    throw new Stopped('length');
  }

  async close(): Promise<void> {
    const { client } = this;
    this.client = null;
    this.names = new Map();
    if (client !== null) await client.then((open) => open.end()).catch(ignore);
  }

  /**
   * A statement whose value is null where it would be longer than allowed: then it never leaves the database. All its
   * parameters stand at the end once more, since PostgreSQL refuses those that stand nowhere.
   */
  private limited(sql: string, parameters: number): string {
    const { length } = this.limits;
    const given = Array.from({ length: parameters }, (_, index) => `, $${index + 1}::text`);
    return `WITH answer(value) AS MATERIALIZED (${sql})
      SELECT CASE WHEN octet_length(value::text) <= ${length} THEN value::text END FROM answer
      WHERE coalesce(''${given.join('')}) IS NOT NULL`;
  }

  private async connected(): Promise<pg.Client> {
    if (this.names.size >= STATEMENTS_KEPT) await this.close();
    this.client ??= this.connect();
    return this.client;
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.connectionString,
      statement_timeout: this.limits.time,
      options: '-c default_transaction_read_only=on -c jit=off -c plan_cache_mode=force_generic_plan',
    });
    client.on('error', () => this.close());
    try {
      await client.connect();
    } catch (error) {
      this.client = null;
      throw error;
    }
    return client;
  }

  private nameOf(sql: string): string {
    const name = this.names.get(sql) ?? `statement ${this.names.size}`;
    this.names.set(sql, name);
    return name;
  }
}
