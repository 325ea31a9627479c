import { Command } from 'commander';
import type { Database } from '../database.ts';
import { buildSchema } from '../graph/schema.ts';
import { startServer, type WebServer } from '../web/server.ts';
import { Mistake } from './mistake.ts';
import { portSetting } from './settings.ts';
import { openStore } from './store.ts';

export const serveCommand = new Command('serve')
  .description('answer queries over what has been loaded')
  .action(async () => {
    const port = portSetting();
    await serve(await openStore(), port);
  });

/** Serves a store on a port until the process is asked to end, then lets the requests under way finish. */
export async function serve(database: Database, port: number): Promise<void> {
  const server = await listen(database, port);
  const ended = endAsked();
  console.log(`Playground  ${server.origin}/playground`);
  console.log(`GraphQL     ${server.origin}/graphql`);
  await ended;
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
