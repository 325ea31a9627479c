import type { EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { RelationMetadata } from 'typeorm/metadata/RelationMetadata.js';
import type { Condition, Selection } from '../../model/selection.ts';
import { type EntityRow, keyOf, quoted, tableOf } from './row.ts';

/** Rows of an entity in SQL: what stands after FROM and WHERE, and the row that expressions may refer to. */
export interface Rows {
  row: EntityRow;
  from: string;
  where: Condition[];
  /** Whether `where` finds one row at most. */
  unique?: boolean;
  /** The row that led to it, where the selection goes through one. */
  via?: EntityRow;
}

/** Gives a row of an entity an alias of its own. */
export type RowMaker = (metadata: EntityMetadata) => EntityRow;

/** The rows that a selection describes. */
export function selectedRows(
  { where, through }: Selection,
  target: EntityMetadata,
  via: EntityMetadata | null,
  rowOf: RowMaker,
): Rows {
  const row = rowOf(target);
  const conditions = where?.(row.columns as never) ?? [];
  if (through === undefined || via === null) return { row, from: tableOf(row), where: conditions };
  const first = rowOf(via);
  return {
    row,
    via: first,
    from: `${tableOf(first)} CROSS JOIN ${tableOf(row)}`,
    where: [
      ...through.where(first.columns as never),
      `${keyOf(row)} = ${through.to(first.columns as never)}`,
      ...conditions,
    ],
  };
}

/** The rows that a relation of a row leads to. */
export function relatedRows(relation: RelationMetadata, owner: EntityRow, rowOf: RowMaker): Rows {
  const row = rowOf(relation.inverseEntityMetadata);
  if (relation.isManyToMany) return throughJoinTable(relation, owner, row);
  if (relation.isOneToMany) {
    const back = row.columns[relation.inverseRelation!.propertyName];
    return { row, from: tableOf(row), where: [`${back} = ${keyOf(owner)}`] };
  }
  return {
    row,
    from: tableOf(row),
    where: [`${keyOf(row)} = ${owner.columns[relation.propertyName]}`],
    unique: true,
  };
}

function throughJoinTable(relation: RelationMetadata, owner: EntityRow, row: EntityRow): Rows {
  const owning = relation.isOwning ? relation : relation.inverseRelation!;
  const [ours, theirs] = relation.isOwning
    ? [owning.joinColumns, owning.inverseJoinColumns]
    : [owning.inverseJoinColumns, owning.joinColumns];
  const alias = `${row.alias}j`;
  const column = ([{ databaseName }]: ColumnMetadata[] | [ColumnMetadata]) =>
    `${alias}.${quoted(databaseName)}`;
  return {
    row,
    from: `${quoted(owning.joinTableName)} ${alias} CROSS JOIN ${tableOf(row)}`,
    where: [`${column(ours)} = ${keyOf(owner)}`, `${keyOf(row)} = ${column(theirs)}`],
  };
}

/** Subclasses share a table: the condition that a row is of its own class. It must not tempt a planner to an index. */
export function ofItsKind({ metadata, columns }: EntityRow): Condition {
  const { discriminatorColumn, discriminatorValue, childEntityMetadatas } = metadata;
  if (!discriminatorColumn || childEntityMetadatas.length > 0) return null;
  return `${columns[discriminatorColumn.propertyName]} || '' = '${discriminatorValue}'`;
}

/** What a row of a class may be in itself: its subclasses, or the class where it has none. */
export const kindsOf = (metadata: EntityMetadata): EntityMetadata[] =>
  metadata.childEntityMetadatas.length > 0 ? metadata.childEntityMetadatas : [metadata];

/** One of several values in SQL, by what a row is in itself: in the order of `kindsOf`. */
export function byKind({ metadata, columns }: EntityRow, values: string[]): string {
  if (values.length === 1) return values[0]!;
  const arms = kindsOf(metadata).map(
    ({ discriminatorValue }, index) => `WHEN '${discriminatorValue}' THEN ${values[index]}`,
  );
  return `CASE ${columns[metadata.discriminatorColumn!.propertyName]} ${arms.join(' ')} END`;
}

export function whereClause(conditions: Condition[]): string {
  const given = conditions.filter((condition) => condition !== null);
  return given.length === 0 ? '' : ` WHERE ${given.map((condition) => `(${condition})`).join(' AND ')}`;
}

/** The order in which an entity's rows are listed: its `orderBy`. */
export function orderOf({ metadata, columns }: EntityRow): string {
  const order = metadata.orderBy ?? metadata.parentEntityMetadata?.orderBy ?? {};
  return Object.entries(order)
    .map(([property, direction]) => `${columns[property]} ${direction}`)
    .join(', ');
}
