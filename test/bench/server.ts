import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../src/package-root.ts';

/** A server under test, in a process of its own. */
export interface Server {
  name: string;
  origin: string;
  process: ChildProcess;
  /** Other processes that work for it, by id. */
  others?: () => number[];
  /** Ends what was started beside it. */
  end?: () => Promise<void>;
}

/** What understands TypeScript. */
const TYPESCRIPT = '@oxc-node/core/register';

/** Starts a server of `servers/`, which are set up for production. */
export const startOwn = (
  name: string,
  environment: NodeJS.ProcessEnv,
  preloaded: readonly string[] = [],
): Promise<Server> =>
  startProcess(
    name,
    [fileURLToPath(new URL(`servers/${name}.ts`, import.meta.url))],
    { ...environment, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    [TYPESCRIPT, ...preloaded],
  );

/**
 * Starts Node.js with a program that prints its address, and waits for that. `preloaded` are modules that the process
 * imports first.
 */
export async function startProcess(
  name: string,
  program: readonly string[],
  environment: NodeJS.ProcessEnv,
  preloaded: readonly string[] = [],
): Promise<Server> {
  const imports = preloaded.flatMap((module) => ['--import', module]);
  const child = spawn(process.execPath, [...imports, ...program], {
    cwd: fileURLToPath(packageRoot),
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  const origin = await new Promise<string>((resolve, reject) => {
    const hear = (bytes: Buffer) => {
      said += bytes;
      const [address] = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}. It said:\n${said}`)));
  });
  child.removeAllListeners('exit');
  child.once('exit', (code, signal) => {
    if (signal !== 'SIGTERM' && code !== 0)
      console.error(`${name} ended with ${code ?? signal}. It said:\n${said}`);
  });
  return { name, origin, process: child };
}

export async function stop({ process: child, end }: Server): Promise<void> {
  if (child.exitCode === null) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  await end?.();
}

/** Megabytes that the server's own process held at most; null where the system does not say. Linux does. */
export function mostMemory({ process: child }: Server): number | null {
  const status = procfs(child.pid, 'status');
  return status === null ? null : Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1_024;
}

/** Milliseconds of processor that the server took until now, with what works for it; null as above. */
export function processorTime({ process: child, others }: Server): number | null {
  let ticks = 0;
  for (const id of [child.pid, ...(others?.() ?? [])]) {
    const stat = procfs(id, 'stat');
    if (stat === null) return null;
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13);
    ticks += Number(user) + Number(system);
  }
  return (ticks * 1_000) / ticksPerSecond();
}

let ticksASecond: number | undefined;
function ticksPerSecond(): number {
  ticksASecond ??= Number(execFileSync('getconf', ['CLK_TCK']));
  return ticksASecond;
}

function procfs(id: number | undefined, file: string): string | null {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return null;
  }
}
