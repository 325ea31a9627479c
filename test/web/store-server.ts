import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../src/database.ts';
import { buildSchema } from '../../src/graph/schema.ts';
import { startServer } from '../../src/web/server.ts';
import { generateStore } from '../generated-store.ts';

/** A server over a generated store, in this process. */
export interface StoreServer {
  origin: string;
  database: Database;
  /** The statements that its requests ran. */
  statements: string[];
  /** From which statement on the store fails, counted as `statements` is; null for never. */
  fault: number | null;
  /** How it fails. */
  error: Error;
  stop(): Promise<void>;
}

/** Serves so many generated consultations on a free port. */
export async function serveStore(consultations: number): Promise<StoreServer> {
  const folder = await mkdtemp(join(tmpdir(), 'communique-'));
  const database = await generateStore(join(folder, 'store.sqlite'), consultations);
  const served: StoreServer = {
    origin: '',
    database,
    statements: [],
    fault: null,
    error: new Error('disk I/O error'),
    stop,
  };
  const server = await startServer(buildSchema(), { database: { source: database.source, read } }, 0);
  served.origin = server.origin;
  return served;

  async function read(...[sql, parameters]: Parameters<Database['read']>): Promise<string> {
    const count = served.statements.push(sql);
    if (served.fault !== null && count >= served.fault) throw served.error;
    return database.read(sql, parameters);
  }

  async function stop(): Promise<void> {
    await server.close();
    await database.close();
    await rm(folder, { recursive: true });
  }
}
