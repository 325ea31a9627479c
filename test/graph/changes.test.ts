import { expect, it } from 'vitest';
import { withdrawRelease } from '../../src/load/store.ts';
import { serverOf } from '../harvest/server.ts';
import { ask } from './ask.ts';

const PAGE =
  'query ($after: String) { changes(first: 2, after: $after) { nodes { id sequence kind } pageInfo { endCursor hasNextPage } totalCount } }';

it('gives the latest change of each release, page by page, by one statement each', async () => {
  const { database } = await serverOf('kg-mfa', 'ch-fdfa', 'ke-mfa');
  const [{ id: first }] = await database.source.query(
    'SELECT "id" FROM "release_facts" ORDER BY "sequence" LIMIT 1',
  );
  await withdrawRelease(database.source, first);
  const nodes: { id: string; sequence: number; kind: string }[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data, statements } = await ask(database, PAGE, { after });
    expect(statements).toHaveLength(1);
    nodes.push(...data.changes.nodes);
    after = data.changes.pageInfo.endCursor;
    more = data.changes.pageInfo.hasNextPage;
    expect(data.changes.totalCount).toBe(6);
  }
  expect(nodes.map(({ sequence }) => sequence)).toEqual([2, 3, 4, 5, 6, 7]);
  expect(nodes.map(({ kind }) => kind)).toEqual([...Array(5).fill('UPSERT'), 'WITHDRAWAL']);
  expect(nodes.at(-1)!.id).toBe(first);
});

it('reads no more changes than a page has', async () => {
  const { database } = await serverOf();
  const { statements } = await ask(database, '{ changes(first: 2) { nodes { facts } } }');
  const plan: { detail: string }[] = await database.source.query(`EXPLAIN QUERY PLAN ${statements[0]}`, [2]);
  const details = plan.map(({ detail }) => detail).join('\n');
  expect(details).toContain('USING INDEX sqlite_autoindex_release_facts_2');
  expect(details).not.toContain('USE TEMP B-TREE FOR ORDER BY');
});

it.each([
  [
    'changes(first: 1001)',
    'first: expected 1 to 1000, found 1001; for more, ask for the next page with after.',
  ],
  [
    'changes(after: "WyIyMC4yNiIsImEiXQ")',
    'after: expected a cursor of changes, found "WyIyMC4yNiIsImEiXQ".',
  ],
  [
    'changes(after: "x")',
    'after: expected a cursor that this field gave, such as pageInfo.endCursor, found "x".',
  ],
])('%s is refused with what was expected', async (field, message) => {
  const { database } = await serverOf();
  const { errors } = await ask(database, `{ ${field} { totalCount nodes { id } } }`);
  expect(errors?.map((error) => error.message)).toEqual([message]);
});
