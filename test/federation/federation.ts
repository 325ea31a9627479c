import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runProgram } from '../commands/program.ts';
import { type RunningServer, runServer } from '../running-server.ts';
import { serveAtlas } from './atlas.ts';
import { installPackages, startGateway } from './gateway.ts';

/** Three ministries' servers, a union that harvests them, and a gateway over it and somebody else's subgraph. */
export interface Federation {
  /** Addresses of GraphQL, by what answers there. */
  endpoints: Record<string, string>;
  /** Ends all of it, and removes the stores. */
  stop(): Promise<void>;
}

const MINISTRIES = ['kg-mfa', 'ch-fdfa', 'ke-mfa'];

/** How often the union harvests, in seconds. */
const HARVEST_INTERVAL = '2';

/** Starts a federation on free ports, its stores in a folder of their own, and waits until the union has it all. */
export async function startFederation(): Promise<Federation> {
  installPackages();
  const folder = await mkdtemp(join(tmpdir(), 'communique-federation-'));
  const running: { stop(): unknown }[] = [];
  const stop = async () => {
    await Promise.all(running.map((one) => one.stop()));
    await rm(folder, { recursive: true });
  };
  const serve = async (name: string, words: string[]): Promise<string> => {
    const server: RunningServer = await runServer(`sqlite:${join(folder, `${name}.sqlite`)}`, {
      words: ['serve', ...words],
      settings: { HARVEST_INTERVAL },
    });
    running.push(server);
    return `${server.origin}/graphql`;
  };
  try {
    const ministries = await Promise.all(
      MINISTRIES.map(async (name) => {
        await loadReleases(name, folder);
        return [name, await serve(name, [])] as const;
      }),
    );
    const union = await serve('union', ['--union', ...ministries.map(([, endpoint]) => endpoint)]);
    const atlas = await serveAtlas(await officialsOf(union));
    running.push(atlas);
    const gateway = await startGateway({ communique: union, atlas: atlas.url });
    running.push(gateway);
    return {
      endpoints: { ...Object.fromEntries(ministries), union, atlas: atlas.url, gateway: gateway.url },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function loadReleases(ministry: string, folder: string): Promise<void> {
  const { complaints, code } = await runProgram(['load', `test/federation/releases/${ministry}`], '', {
    DATABASE_URL: `sqlite:${join(folder, `${ministry}.sqlite`)}`,
  });
  if (code !== 0) throw new Error(`The releases of ${ministry} were not loaded: ${complaints}`);
}

/** The ids of the officials of a union, once it has harvested everybody. */
async function officialsOf(union: string): Promise<string[]> {
  for (;;) {
    const { coverage, officials } = await ask(
      union,
      '{ coverage { complete } officials(first: 100) { nodes { id } } }',
    );
    if (coverage.complete) return officials.nodes.map(({ id }: { id: string }) => id);
    await pause(100);
  }
}

/** The data of an answer. Throws its errors. */
// biome-ignore lint/suspicious/noExplicitAny: answers of every shape
export async function ask(endpoint: string, query: string): Promise<any> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
