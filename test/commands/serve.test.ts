import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningServer, runServer } from '../running-server.ts';
import { runProgram } from './program.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await runServer();
});
afterAll(() => server?.stop());

it('start loads the releases of the project and serves them', async () => {
  const query = '{ releases { totalCount nodes { publisher { name } } } }';
  const answer = await fetch(`${server.origin}/graphql?query=${encodeURIComponent(query)}`);
  expect(await answer.json()).toMatchObject({ data: { releases: { totalCount: 1 } } });
});

it('load changes nothing over a store that has the releases', async () => {
  const { output, code } = await runProgram(['load', 'releases'], '', server.environment);
  expect({ output, code }).toEqual({ output: '0 releases loaded, 1 already there\n', code: 0 });
});

it('a port in use is named, with what to do', async () => {
  const PORT = new URL(server.origin).port;
  const { complaints, code } = await runProgram(['serve'], '', { ...server.environment, PORT });
  expect(complaints).toBe(
    `communique: PORT: ${PORT} is in use: end what listens there, or set PORT to another\n`,
  );
  expect(code).toBe(1);
});

it('a server that is asked to end does so with exit code 0', async () => {
  const other = await runServer();
  expect(await other.stop()).toBe(0);
});
