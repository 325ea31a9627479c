import type { EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';

/** A row under an alias in the SQL, of an entity or of an object embedded in one. */
export interface EntityRow {
  metadata: EntityMetadata;
  alias: string;
  /** SQL by property; nested for what is embedded. */
  columns: RowColumns;
  /** Path of the embedded object within the entity: `date.`, empty for the entity itself. */
  within: string;
}

export interface RowColumns {
  [property: string]: string | RowColumns;
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The row of an entity. A subclass has the columns of its base class: they share a table. */
export function entityRow(metadata: EntityMetadata, alias: string): EntityRow {
  const columns: RowColumns = {};
  const table = metadata.parentEntityMetadata ?? metadata;
  for (const column of table.columns) if (!column.isVirtual) put(columns, column.propertyPath, alias, column);
  for (const { propertyPath, isManyToOne, joinColumns } of table.relations)
    if (isManyToOne) put(columns, propertyPath, alias, joinColumns[0]!);
  return { metadata, alias, columns, within: '' };
}

function put(columns: RowColumns, path: string, alias: string, { databaseName }: ColumnMetadata): void {
  const names = path.split('.');
  const last = names.pop() as string;
  let place = columns;
  for (const name of names) {
    place[name] ??= {};
    place = place[name] as RowColumns;
  }
  place[last] = `${alias}.${quoted(databaseName)}`;
}

/** The table of a row, under its alias. */
export const tableOf = ({ metadata, alias }: EntityRow): string => `${quoted(metadata.tableName)} ${alias}`;

/** The key of a row: every table that others refer to has one of one column. */
export const keyOf = ({ metadata, columns }: EntityRow): string =>
  columns[metadata.primaryColumns[0]!.propertyName] as string;
