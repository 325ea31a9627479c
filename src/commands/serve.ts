import { Command } from 'commander';
import type { Database } from '../database.ts';
import { buildSchema } from '../graph/schema.ts';
import { startServer, type WebServer } from '../web/server.ts';
import { Mistake } from './mistake.ts';
import { endpointOf, tellHarvest } from './peers.ts';
import { intervalSetting, portSetting } from './settings.ts';
import { openStore } from './store.ts';

export const serveCommand = new Command('serve')
  .description('answer queries over what has been loaded, or harvested')
  .option('--union <addresses...>', 'servers to harvest at an interval, such as https://mfa.example/graphql')
  .action(async ({ union = [] }: { union?: string[] }) => {
    const port = portSetting();
    const peers = [...new Set(union.map(endpointOf))];
    const interval = intervalSetting();
    const database = await openStore();
    const stopHarvesting =
      peers.length > 0 ? await keepHarvesting(database, peers, interval) : async () => {};
    await serve(database, port, stopHarvesting);
  });

/** Harvests peers at an interval until the function given is called. What changes nothing is not told. */
async function keepHarvesting(
  database: Database,
  peers: readonly string[],
  interval: number,
): Promise<() => Promise<void>> {
  const { Harvesting } = await import('../harvest/harvesting.ts');
  const harvesting = new Harvesting(database.source, peers, {
    harvested(endpoint, harvest) {
      const { upserts, withdrawals, refusals, failure } = harvest;
      if (upserts + withdrawals + refusals.length > 0 || failure !== null)
        tellHarvest(endpoint, harvest, console.error);
    },
    failed: console.error,
  });
  harvesting.start(interval);
  return () => harvesting.stop();
}

/**
 * Serves a store on a port until the process is asked to end, then lets the requests under way finish. `stopOthers` ends
 * what else uses the store.
 */
export async function serve(
  database: Database,
  port: number,
  stopOthers: () => Promise<void> = async () => {},
): Promise<void> {
  const server = await listen(database, port);
  const ended = endAsked();
  console.log(`Playground  ${server.origin}/playground`);
  console.log(`GraphQL     ${server.origin}/graphql`);
  await ended;
  await stopOthers();
  await server.close();
  await database.close();
}

async function listen(database: Database, port: number): Promise<WebServer> {
  try {
    return await startServer(buildSchema(), { database }, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new Mistake(`PORT: ${port} is in use: end what listens there, or set PORT to another`);
    if (code === 'EACCES')
      throw new Mistake(`PORT: ${port} may not be used by this user: set PORT to one above 1023`);
    throw error;
  }
}

/** Resolves at the first SIGINT or SIGTERM; the same again ends the process at once. */
function endAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
