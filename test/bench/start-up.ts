import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../src/package-root.ts';
import { Connection, post } from './connection.ts';

const QUERY = '{ consultations(first: 1) { nodes { id } } }';

/**
 * Seconds from `npm start` to its first answer, on an existing store: the best of three. The start before them, not
 * counted, loads the project's own releases into a copy of the store.
 */
export async function measureStartUp(store: string): Promise<number> {
  const copy = `${store}.start`;
  await copyFile(store, copy);
  const times: number[] = [];
  for (let start = 0; start <= 3; start++) times.push(await timeOneStart(copy));
  for (const suffix of ['', '-shm', '-wal']) await rm(`${copy}${suffix}`, { force: true });
  return Math.min(...times.slice(1));
}

async function timeOneStart(store: string): Promise<number> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: fileURLToPath(packageRoot),
    env: { ...process.env, DATABASE_URL: `sqlite:${store}`, PORT: `${port}` },
    stdio: 'ignore',
    detached: true,
  });
  const answered = await firstAnswer(`http://localhost:${port}`);
  process.kill(-child.pid!, 'SIGTERM');
  await once(child, 'exit');
  return (answered - begun) / 1_000;
}

/** When the server first answers; it is asked all the time. */
async function firstAnswer(origin: string): Promise<number> {
  for (;;) {
    try {
      const connection = await Connection.open(origin);
      const { status } = await connection.ask(post('/graphql', { query: QUERY }));
      connection.close();
      if (status === 200) return performance.now();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
