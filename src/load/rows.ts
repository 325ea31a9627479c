import type { Mention } from '../extract/facts.ts';
import type { Row, Value } from './tables.ts';

/** Rows to write, by table. Each is kept once: what two facts agree on is said once. */
export class Rows {
  private readonly tables = new Map<string, Map<string, Row>>();

  /** Adds a row unless there is one of that key, and gives back the key. */
  add(table: string, key: string, row: Row): string {
    const rows = this.table(table);
    if (!rows.has(key)) rows.set(key, row);
    return key;
  }

  /** Adds a row that its values tell from others. */
  join(table: string, row: Row): void {
    this.add(table, Object.values(row).join(' '), row);
  }

  /** Adds the words of a release that bear out what has an id. */
  mention(fact: string, release: { id: string; text: string }, mentions: readonly Mention[]): void {
    for (const { start, end, rule, basis } of mentions)
      this.add('mention', `${fact} ${release.id} ${start} ${end} ${rule}`, {
        fact,
        releaseId: release.id,
        start,
        end,
        rule,
        quote: release.text.slice(start, end),
        basis,
      });
  }

  of(table: string): Row[] {
    return [...this.table(table).values()];
  }

  /** The different values of a column. */
  valuesOf(table: string, column: string): Value[] {
    return [...new Set(this.of(table).map((row) => row[column]))];
  }

  private table(table: string): Map<string, Row> {
    const rows = this.tables.get(table) ?? new Map<string, Row>();
    this.tables.set(table, rows);
    return rows;
  }
}
