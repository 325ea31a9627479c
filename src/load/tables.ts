import type { EntityManager, EntityMetadata } from 'typeorm';
import type { Dialect, ListItem } from '../dialect/dialect.ts';
import { dialectOf } from '../dialect/dialect-of.ts';

/** What a column holds. */
export type Value = string | number | boolean | null | undefined;

/** A row by the names of its columns. */
export type Row = Record<string, Value>;

/** What becomes of a row whose key is there already. */
type Known = 'keep' | 'replace';

/** Rows of one statement: a text of JSON has its limits. */
const ROWS_AT_ONCE = 50_000;

/** Reads and writes rows of the store in bulk: one statement, however many rows. */
export class Tables {
  readonly dialect: Dialect;

  constructor(readonly manager: EntityManager) {
    this.dialect = dialectOf(manager.connection);
  }

  /**
   * The rows that a statement gives. Its parameters are lists of texts, written `{1}`, `{2}`… where a subquery stands:
   * `"id" IN {1}`. Nothing is asked where one of them is empty.
   */
  async read<T>(sql: string, ...lists: (readonly string[])[]): Promise<T[]> {
    if (lists.some((list) => list.length === 0)) return [];
    const { dialect } = this;
    const written = sql.replace(/\{(\d)\}/g, (_, number) => {
      const alias = `l${number}`;
      return `(SELECT ${alias}.value FROM ${dialect.each(dialect.parameter(Number(number)), alias)})`;
    });
    return this.manager.query(
      written,
      lists.map((list) => dialect.list(list)),
    );
  }

  /** Runs a statement that gives no rows, as `read` does. */
  async run(sql: string, ...lists: (readonly string[])[]): Promise<void> {
    await this.read(sql, ...lists);
  }

  /** Inserts rows that all have the columns of the first. `known` tells what becomes of one whose key is there already. */
  insert(table: string, rows: readonly Row[], key: readonly string[], known: Known = 'keep'): Promise<void> {
    const columns = Object.keys(rows[0] ?? {});
    const others = columns.filter((column) => !key.includes(column));
    const change = others.map((column) => `"${column}" = excluded."${column}"`);
    return this.write(table, columns, rows, (source) => {
      const onConflict =
        known === 'keep' || others.length === 0
          ? 'DO NOTHING'
          : `${list(key)} DO UPDATE SET ${change.join(', ')}`;
      return `INSERT INTO "${table}" ${list(columns)} SELECT ${source.values.join(', ')} FROM ${source.from} WHERE true ON CONFLICT ${onConflict}`;
    });
  }

  /** Adds to the numbers in a column of rows, which are made where there are none. A key stands once among the rows. */
  add(table: string, rows: readonly Row[], key: readonly string[], column: string): Promise<void> {
    const columns = [...key, column];
    return this.write(
      table,
      columns,
      rows,
      (
        source,
      ) => `INSERT INTO "${table}" ${list(columns)} SELECT ${source.values.join(', ')} FROM ${source.from} WHERE true
        ON CONFLICT ${list(key)} DO UPDATE SET "${column}" = "${table}"."${column}" + excluded."${column}"`,
    );
  }

  /** Changes columns of rows that are there, found by a key of one column. */
  update(table: string, key: string, rows: readonly Row[]): Promise<void> {
    const columns = [key, ...Object.keys(rows[0] ?? {}).filter((column) => column !== key)];
    return this.write(table, columns, rows, ({ from, values: [id, ...values] }) => {
      const set = values.map((value, index) => `"${columns[index + 1]}" = ${value}`);
      return `UPDATE "${table}" SET ${set.join(', ')} FROM ${from} WHERE "${table}"."${key}" = ${id}`;
    });
  }

  private async write(
    table: string,
    columns: readonly string[],
    rows: readonly Row[],
    statement: (source: { from: string; values: string[] }) => string,
  ): Promise<void> {
    const { dialect } = this;
    for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
      const types = this.typesOf(table);
      const values = columns.map(
        (column, place) => `CAST(${dialect.at('x.value', place)} AS ${types.get(column)})`,
      );
      const items = rows
        .slice(start, start + ROWS_AT_ONCE)
        .map((row): ListItem => columns.map((column) => row[column] ?? null));
      await this.manager.query(statement({ from: dialect.each(dialect.parameter(1), 'x'), values }), [
        dialect.list(items),
      ]);
    }
  }

  private typesOf(table: string): Map<string, string> {
    const metadata = this.manager.connection.entityMetadatas.find(
      ({ tableName, parentEntityMetadata }) => tableName === table && !parentEntityMetadata,
    ) as EntityMetadata;
    return new Map(
      metadata.columns.map(({ databaseName, type }) => [
        databaseName,
        type === 'simple-json' ? 'text' : String(type),
      ]),
    );
  }
}

const list = (columns: readonly string[]): string => `(${columns.map((column) => `"${column}"`).join(', ')})`;
