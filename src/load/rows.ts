/** A row to insert: a value for each property of an entity, or for each column of a join table. */
export type Row = Record<string, unknown>;

/** Rows by table, each kept once: what two facts agree on is said once. */
export class Rows {
  private readonly tables = new Map<string, Map<string, Row>>();

  /** Adds a row unless there is one of that key, and gives back the key. */
  add(table: string, key: string, row: Row): string {
    let rows = this.tables.get(table);
    if (rows === undefined) {
      rows = new Map();
      this.tables.set(table, rows);
    }
    if (!rows.has(key)) rows.set(key, row);
    return key;
  }

  of(table: string): Row[] {
    return [...(this.tables.get(table)?.values() ?? [])];
  }
}
