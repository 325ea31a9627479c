import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../src/package-root.ts';

/** A server under test, in a process of its own. */
export interface Server {
  name: string;
  origin: string;
  process: ChildProcess;
}

/** Starts a process that prints its address, and waits for that. */
export async function startProcess(
  name: string,
  [command, ...parameters]: [string, ...string[]],
  environment: NodeJS.ProcessEnv,
): Promise<Server> {
  const child = spawn(command, parameters, {
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
  return { name, origin, process: child };
}

export async function stop({ process: child }: Server): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** Memory that the process holds now and held at most, in megabytes; null where the system does not say (Linux does). */
export function memoryOf({ process: child }: Server): { now: number; most: number } | null {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    const kilobytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]);
    return { now: kilobytes('VmRSS') / 1_024, most: kilobytes('VmHWM') / 1_024 };
  } catch {
    return null;
  }
}
