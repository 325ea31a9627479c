import type { DataSource } from 'typeorm';

type Value = string | number | boolean | null;

/** Rows of one statement. */
const ROWS_AT_ONCE = 2_000;

/** Writes rows straight into the tables of a store, many by one statement. */
export class TableWriter {
  private readonly full: (() => Promise<void>)[] = [];
  private readonly tables: (() => Promise<void>)[] = [];

  constructor(private readonly source: DataSource) {}

  /** A function that adds a row, its values in the order of the columns. */
  table(name: string, columns: string[]): (...values: Value[]) => void {
    let rows: Value[][] = [];
    const values = columns.map((_, index) => `value ->> ${index}`);
    const sql = `INSERT OR IGNORE INTO "${name}" (${columns.map((column) => `"${column}"`).join(', ')})
      SELECT ${values.join(', ')} FROM json_each(?)`;
    const write = async () => {
      const written = rows;
      rows = [];
      if (written.length > 0) await this.source.query(sql, [JSON.stringify(written)]);
    };
    this.tables.push(write);
    return (...row) => {
      rows.push(row);
      if (rows.length === ROWS_AT_ONCE) this.full.push(write);
    };
  }

  /** Writes the tables that have waited long enough. */
  async pause(): Promise<void> {
    for (const write of this.full.splice(0)) await write();
  }

  /** Writes what is left. */
  async end(): Promise<void> {
    for (const write of this.tables) await write();
  }
}
