import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, mkdir } from 'node:fs/promises';
import { delimiter } from 'node:path';

/** A PostgreSQL of its own: its files in a folder, its socket there too, no port. */
export interface Cluster {
  /** Where clients connect. */
  url: string;
  /** The ids of its processes. */
  processes(): number[];
  stop(): Promise<void>;
}

/** Debian keeps the programs of a server out of the path. */
export const PATH = ['16', '17', '15', '14', '18']
  .map((version) => `/usr/lib/postgresql/${version}/bin`)
  .concat(process.env.PATH ?? '')
  .join(delimiter);

/**
 * Starts the cluster in a folder, which is made, with this locale, where it is not there. Throws where there is no
 * PostgreSQL.
 */
export async function startCluster(
  folder: string,
  { locale, settings }: { locale: string[]; settings: string[] },
): Promise<Cluster> {
  const owner = await ownerOf(folder);
  const data = `${folder}/data`;
  const environment = { ...process.env, PATH };
  const run = { env: environment, ...owner };
  if (!existsSync(data))
    execFileSync(
      'initdb',
      ['-D', data, '-U', 'bench', '-E', 'UTF8', '-A', 'trust', '--no-sync', ...locale],
      run,
    );
  const all = [...settings, 'listen_addresses=', `unix_socket_directories=${folder}`, 'port=5433'];
  const server = spawn('postgres', ['-D', data, ...all.flatMap((setting) => ['-c', setting])], {
    ...run,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  process.once('exit', () => server.kill('SIGINT'));
  await readiness(server);
  return {
    url: `postgres://bench@localhost:5433/postgres?host=${encodeURIComponent(folder)}`,
    processes: () => [server.pid!, ...childrenOf(server.pid!)],
    async stop() {
      server.kill('SIGINT');
      await once(server, 'exit');
    },
  };
}

/** PostgreSQL does not run as root: it runs as `postgres`, whom the package brings. */
async function ownerOf(folder: string): Promise<{ uid?: number; gid?: number }> {
  await mkdir(folder, { recursive: true });
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'])));
  await chown(folder, uid!, gid!);
  return { uid: uid!, gid: gid! };
}

async function readiness(server: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}:\n${said}`)));
    server.stderr!.on('data', (bytes) => {
      said += bytes;
      if (said.includes('ready to accept connections')) resolve();
    });
  });
  server.removeAllListeners('exit');
}

function childrenOf(id: number): number[] {
  try {
    return execFileSync('ps', ['--ppid', `${id}`, '-o', 'pid='], { encoding: 'utf8' })
      .split('\n')
      .filter(Boolean)
      .map(Number);
  } catch {
    return [];
  }
}
