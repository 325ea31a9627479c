import { Connection } from './connection.ts';
import { TABLE } from './questions.ts';
import { mostMemory, type Server, stop } from './server.ts';
import type { Pages, Stack } from './stacks.ts';

/** What it took to have all consultations as a table. */
export interface TableFigure {
  rows: number;
  perSecond: number;
  /** Megabytes that the server held at most. */
  memory: number | null;
}

/** Asks a server of its own for the whole table, so many times; the best of them counts for the time. */
export async function measureTable(
  { start, table }: Stack,
  store: string,
  times: number,
): Promise<TableFigure> {
  const server = await start(store);
  let [rows, best] = [0, Number.POSITIVE_INFINITY];
  for (let time = 0; time < times; time++) {
    const begun = performance.now();
    rows = await (typeof table === 'string' ? rowsAt(server, table) : rowsByPages(server, table));
    best = Math.min(best, performance.now() - begun);
  }
  const memory = mostMemory(server);
  await stop(server);
  return { rows, perSecond: (rows / best) * 1_000, memory };
}

/** Reads the table from where the server has it: a line is a row, after the first. */
async function rowsAt({ origin }: Server, path: string): Promise<number> {
  const response = await fetch(`${origin}${path}?query=${encodeURIComponent(TABLE.query)}`);
  if (!response.ok) throw new Error(`${origin}${path}: ${response.status} ${await response.text()}`);
  let lines = 0;
  for await (const bytes of response.body!)
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++;
  return lines - 1;
}

/** Asks for page after page where there is no table to be had: its rows are the delegations. */
async function rowsByPages({ origin }: Server, { request, read }: Pages): Promise<number> {
  const connection = await Connection.open(origin);
  let rows = 0;
  for (let after: string | null = null; ; ) {
    const { body } = await connection.ask(request(after));
    const page = read(JSON.parse(body.toString()).data);
    rows += page.rows;
    if (page.next === null) break;
    after = page.next;
  }
  connection.close();
  return rows;
}
