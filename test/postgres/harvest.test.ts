import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/database.ts';
import { buildSchema } from '../../src/graph/schema.ts';
import { Harvesting } from '../../src/harvest/harvesting.ts';
import { withdrawRelease } from '../../src/load/store.ts';
import { startServer } from '../../src/web/server.ts';
import { ask, dataOf } from '../graph/ask.ts';
import { serverOf } from '../harvest/server.ts';
import { type PostgresServer, postgresIsHere, startPostgres } from './server.ts';

const CHANGES = `{
  changes(first: 1000) { nodes { id kind origin { source era sequence } stated facts release { text } } pageInfo { hasNextPage } }
  sources { id releases lastError }
}`;

describe.skipIf(!postgresIsHere)('a union in PostgreSQL', () => {
  let postgres: PostgresServer;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.stop());

  it('harvests and passes on, byte for byte as one in SQLite', async () => {
    const ministry = await serverOf('kg-mfa', 'ke-mfa');
    const union = await openDatabase({ url: await postgres.database('union') });
    const web = await startServer(buildSchema(), { database: union }, 0);
    const harvests: unknown[] = [];
    const harvesting = new Harvesting(union.source, [ministry.endpoint], {
      harvested: (_endpoint, { upserts, withdrawals, refusals, failure }) =>
        harvests.push([upserts, withdrawals, refusals, failure]),
      failed: (error) => harvests.push(error),
    });
    const above = await serverOf();
    const pass = async () => [await harvesting.once(), await above.harvest(`${web.origin}/graphql`)];
    await pass();
    expect(await dataOf(ask(union, CHANGES))).toEqual(await above.ask(CHANGES));
    const [{ id }] = (await above.ask('{ releases { nodes { id } } }')).releases.nodes;
    await withdrawRelease(ministry.database.source, id);
    await pass();
    await pass();
    expect(harvests).toEqual([
      [4, 0, [], null],
      [0, 1, [], null],
      [0, 0, [], null],
    ]);
    expect(await dataOf(ask(union, CHANGES))).toEqual(await above.ask(CHANGES));
    await web.close();
    await union.close();
  });
});
