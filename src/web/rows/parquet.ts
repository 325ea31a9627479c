import type { FileHandle } from 'node:fs/promises';
import type { GraphQLLeafType } from 'graphql';
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Column } from '../../graph/rows/columns.ts';
import type { Cell, Row } from '../../graph/rows/reader.ts';
import type { Table } from '../../graph/rows/table.ts';

/** Rows that are packed together: so many are held in memory, and packing them stops the server for some 10 ms. */
const ROW_GROUP = 10_000;

type Kind = Pick<SchemaElement, 'type' | 'converted_type'> & { value?(cell: string): unknown };

/** How values of GraphQL's types are kept, by their names; all others as text. */
const KINDS: Record<string, Kind> = {
  Int: { type: 'INT32' },
  Float: { type: 'DOUBLE' },
  Boolean: { type: 'BOOLEAN' },
  Date: { type: 'INT32', converted_type: 'DATE', value: (day) => new Date(day) },
  DateTime: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', value: (time) => new Date(time) },
};

const kindOf = ({ name }: GraphQLLeafType): Kind =>
  KINDS[name] ?? { type: 'BYTE_ARRAY', converted_type: 'UTF8' };

/** Writes a table as Parquet, Snappy-compressed. Throws what the table throws, and the reason of the signal once it is aborted. */
export async function writeParquet(table: Table, file: FileHandle, signal: AbortSignal): Promise<void> {
  const parquet = new ParquetWriter({ writer: writerInto(file), schema: schemaOf(table.columns) });
  let group: Row[] = [];
  for await (const rows of table.rows()) {
    signal.throwIfAborted();
    for (const row of rows) group.push(row);
    if (group.length < ROW_GROUP) continue;
    await writeGroup(parquet, table.columns, group);
    group = [];
  }
  if (group.length > 0) await writeGroup(parquet, table.columns, group);
  await parquet.finish();
}

async function writeGroup(
  parquet: ParquetWriter,
  columns: readonly Column[],
  rows: readonly Row[],
): Promise<void> {
  const columnData = columns.map(({ name, type }, index) => {
    const { value } = kindOf(type);
    const cell = (row: Row): unknown => present(row[index], value);
    return { name, data: rows.map(cell) };
  });
  await parquet.write({ columnData, rowGroupSize: rows.length });
}

const present = (cell: Cell | undefined, value: Kind['value']): unknown =>
  cell === null || value === undefined ? cell : value(cell as string);

const schemaOf = (columns: readonly Column[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, type }): SchemaElement => {
    const { value: _, ...kind } = kindOf(type);
    return { name, repetition_type: 'OPTIONAL', ...kind };
  }),
];

/** A writer that hands on its bytes after each row group. */
function writerInto(file: FileHandle): ByteWriter {
  const writer = new ByteWriter();
  const flush = async () => {
    await file.write(writer.getBytes());
    writer.index = 0;
  };
  return Object.assign(writer, { flush, finish: flush });
}
