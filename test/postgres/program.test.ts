import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../commands/program.ts';
import { type RunningServer, runServer } from '../running-server.ts';
import { type PostgresServer, postgresIsHere, startPostgres } from './server.ts';

let postgres: PostgresServer;
let server: RunningServer;

beforeAll(async () => {
  if (!postgresIsHere) return;
  postgres = await startPostgres();
  server = await runServer(await postgres.database('communique'));
});

afterAll(async () => {
  await server?.stop();
  await postgres?.stop();
});

describe.runIf(postgresIsHere)('the program over PostgreSQL', () => {
  it('makes its tables, loads the releases of the project and serves them', async () => {
    const query = '{ releases(search: "парламентаризм") { totalCount edges { snippet } } }';
    const answer = await fetch(`${server.origin}/graphql?query=${encodeURIComponent(query)}`);
    expect(await answer.json()).toMatchObject({
      data: {
        releases: { totalCount: 1, edges: [{ snippet: expect.stringContaining('парламентаризма') }] },
      },
    });
  });

  it('loads into a store that is served', async () => {
    const { output, code } = await runProgram(['load', 'releases'], '', server.environment);
    expect({ output, code }).toEqual({ output: '0 releases loaded, 1 already there\n', code: 0 });
  });

  it('ends with exit code 0 where it is asked to', async () => {
    expect(await (await runServer(await postgres.database('another'))).stop()).toBe(0);
  });
});
