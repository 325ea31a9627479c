import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The program as people start it, with a store of its own, on a free port. */
export interface RunningServer {
  origin: string;
  environment: NodeJS.ProcessEnv;
  /** Asks it to end as a terminal or a supervisor would; gives its exit code. */
  stop(): Promise<number | null>;
}

/**
 * Runs `communique start`, or other words, from `dist/`, which `npm test` builds first, until it says that it answers.
 * Without an address its store is a file of its own.
 */
export async function runServer(
  address?: string,
  { words = ['start'], settings = {} }: { words?: string[]; settings?: NodeJS.ProcessEnv } = {},
): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'communique-'));
  const DATABASE_URL = address ?? `sqlite:${join(folder, 'store.sqlite')}`;
  const environment = { ...process.env, ...settings, DATABASE_URL, PORT: '0' };
  const server = spawn('node', ['dist/src/main.js', ...words], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit') as Promise<[number | null]>;
  const origin = await addressIn(createInterface({ input: server.stdout }));
  return {
    origin,
    environment,
    async stop() {
      server.kill('SIGTERM');
      const [code] = await ended;
      await rm(folder, { recursive: true });
      return code;
    },
  };
}

async function addressIn(lines: AsyncIterable<string>): Promise<string> {
  const seen: string[] = [];
  for await (const line of lines) {
    seen.push(line);
    const [address] = line.match(/http:\/\/localhost:\d+/) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`The server ended without an address. It said:\n${seen.join('\n')}`);
}
