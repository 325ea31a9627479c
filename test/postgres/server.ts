import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Cluster, PATH, startCluster } from './cluster.ts';

/** Whether PostgreSQL can be started here. Tests of it fail in CI where it cannot, and are left out elsewhere. */
export const postgresIsHere = isHere() || Boolean(process.env.CI);

if (!postgresIsHere)
  console.warn('PostgreSQL is not installed, its tests are left out: apt-get install postgresql brings it.');

function isHere(): boolean {
  try {
    execFileSync('initdb', ['--version'], { env: { PATH } });
    return true;
  } catch {
    return false;
  }
}

/** A PostgreSQL server of a test's own, with nothing in it. */
export interface PostgresServer {
  /** Makes an empty database; gives its address. */
  database(name: string): Promise<string>;
  cluster: Cluster;
  stop(): Promise<void>;
}

/** A locale that orders words as dictionaries do, which a store must not depend on. */
const LOCALE = ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en'];

/** Faster, for data that nobody needs tomorrow. */
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'communique-postgres-'));
  const cluster = await startCluster(folder, { locale: LOCALE, settings: SETTINGS });
  return {
    cluster,
    async database(name) {
      const client = new pg.Client(cluster.url);
      await client.connect();
      await client.query(`CREATE DATABASE "${name}"`);
      await client.end();
      return cluster.url.replace('/postgres?', `/${name}?`);
    },
    async stop() {
      await cluster.stop();
      await rm(folder, { recursive: true });
    },
  };
}
