import type { Mention } from '../extract/facts.ts';

/** A row to insert: a value for each property of an entity, or for each column of a join table. */
export type Row = Record<string, unknown>;

/** The rows that a release makes, by table. Each is kept once: what two facts agree on is said once. */
export class Rows {
  private readonly tables = new Map<string, Map<string, Row>>();

  constructor(
    readonly releaseId: string,
    private readonly text: string,
  ) {}

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

  /** Adds a row of two keys to a join table. */
  join(table: string, row: Row): void {
    this.add(table, Object.values(row).join(' '), row);
  }

  /** Adds the words that bear out what has an id. */
  mention(fact: string, mentions: readonly Mention[]): void {
    const { releaseId } = this;
    for (const { start, end, rule, basis } of mentions) {
      const quote = this.text.slice(start, end);
      this.add('mention', `${fact} ${start} ${end} ${rule}`, {
        fact,
        releaseId,
        start,
        end,
        rule,
        quote,
        basis,
      });
    }
  }

  of(table: string): Row[] {
    return [...(this.tables.get(table)?.values() ?? [])];
  }
}
