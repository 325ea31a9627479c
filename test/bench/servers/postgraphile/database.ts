import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import pg from 'pg';
import { type Cluster, startCluster } from '../../../postgres/cluster.ts';
import { copyRows } from './rows.ts';

/** As a machine with eight gigabytes to spare would be set. */
const SETTINGS = {
  locale: ['--locale=C.UTF-8'],
  settings: ['shared_buffers=2GB', 'effective_cache_size=8GB', 'work_mem=64MB', 'max_wal_size=8GB'],
};

/** A PostgreSQL with the rows of a generated store: made beside the store at the first call, and kept there. */
export async function startDatabase(store: string): Promise<Cluster> {
  const folder = `${store}.postgres`;
  if (!existsSync(folder)) await makeDatabase(store, folder);
  return startCluster(folder, SETTINGS);
}

async function makeDatabase(store: string, folder: string): Promise<void> {
  console.error(`Copying the rows into PostgreSQL, ${folder}: once, some minutes.`);
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  const cluster = await startCluster(unfinished, SETTINGS);
  const client = new pg.Client(cluster.url);
  await client.connect();
  try {
    await copyRows(store, client);
  } finally {
    await client.end();
    await cluster.stop();
  }
  await rename(unfinished, folder);
}
