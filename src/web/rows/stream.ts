import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Table } from '../../graph/rows/table.ts';
import type { TextFormat } from './text-formats.ts';

/**
 * Writes a table as fast as its reader takes it. What fails before the first rows are there is thrown and can still be
 * answered; what fails later is thrown too, and the connection cut, so that nobody takes a part for the whole. A reader
 * who goes stops the table; that is thrown as well.
 */
export async function streamTable(response: ServerResponse, table: Table, format: TextFormat): Promise<void> {
  const batches = table.rows();
  const first = await batches.next();
  response.writeHead(200, { 'content-type': format.contentType });
  async function* text() {
    yield format.head(table.columns) + format.rows(first.value ?? [], table.columns);
    for await (const rows of batches) yield format.rows(rows, table.columns);
  }
  await pipeline(text, response);
}
