import { stringify } from 'csv-stringify/sync';
import type { Column } from '../../graph/rows/columns.ts';
import type { Cell, Row } from '../../graph/rows/reader.ts';

/** A format whose rows are written one after the other as text. */
export interface TextFormat {
  contentType: string;
  head(columns: readonly Column[]): string;
  rows(rows: readonly Row[], columns: readonly Column[]): string;
}

const csvText = (rows: readonly (readonly Cell[])[]): string =>
  stringify(rows as Row[], { record_delimiter: 'windows', quoted_match: /^$/, cast: { boolean: String } });

/** RFC 4180 with a header; true and false as words; nothing for null, `""` for a text without a letter. */
export const csv: TextFormat = {
  contentType: 'text/csv; charset=utf-8; header=present',
  head: (columns) => csvText([columns.map(({ name }) => name)]),
  rows: csvText,
};

/** A JSON object a line, with all columns in each. */
export const ndjson: TextFormat = {
  contentType: 'application/x-ndjson; charset=utf-8',
  head: () => '',
  rows(rows, columns) {
    const object = (row: Row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index]]));
    return rows.map((row) => `${JSON.stringify(object(row))}\n`).join('');
  },
};
