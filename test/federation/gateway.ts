import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The folder of the gateway, with the packages of these tests. */
export const here = fileURLToPath(new URL('gateway/', import.meta.url));

/** Installs the packages of these tests where they are not there, but for a program that one of them would fetch. */
export function installPackages(): void {
  if (!existsSync(`${here}node_modules/.package-lock.json`))
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: here });
}

/** A gateway over subgraphs, in a process of its own. */
export interface Gateway {
  /** Its endpoint. */
  url: string;
  stop(): Promise<void>;
}

/** Starts a gateway over subgraphs: their endpoints by name. Throws what it says where they do not compose. */
export async function startGateway(subgraphs: Record<string, string>): Promise<Gateway> {
  const given = Object.entries(subgraphs).map(([name, url]) => `${name}=${url}`);
  const gateway = spawn('node', [`${here}gateway.js`, ...given], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  createInterface({ input: gateway.stderr }).on('line', (line) => said.push(line));
  const ended = once(gateway, 'exit');
  const [url] = (await Promise.race([
    once(createInterface({ input: gateway.stdout }), 'line'),
    ended.then(() => [null]),
  ])) as [string | null];
  if (url === null) throw new Error(`The gateway ended. It said:\n${said.join('\n')}`);
  return {
    url,
    async stop() {
      gateway.kill('SIGTERM');
      await ended;
    },
  };
}
