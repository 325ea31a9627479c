import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Database, openDatabase } from '../../src/database.ts';
import { buildSchema } from '../../src/graph/schema.ts';
import { type Harvest, harvestPeer } from '../../src/harvest/harvest-peer.ts';
import { settlePeers } from '../../src/harvest/peers.ts';
import { Turns } from '../../src/harvest/turns.ts';
import { load } from '../../src/load/load.ts';
import { change } from '../../src/load/writing.ts';
import { startServer } from '../../src/web/server.ts';
import { type Asked, ask, dataOf } from '../graph/ask.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A server with a store of its own, on a free port: a ministry's node, a union, or both. */
export interface Server {
  endpoint: string;
  database: Database;
  load(...paths: string[]): Promise<void>;
  /** Harvests peers, one after the other: those of the last time unless some are given. */
  harvest(...peers: string[]): Promise<Harvest[]>;
  ask(query: string): Promise<Asked['data']>;
  close(): Promise<void>;
}

const schema = buildSchema();

/** Where the releases of the ministries are that the tests know. */
export const RELEASES = 'test/federation/releases';

/** Starts a server, ended when the test that asked for it is over. */
export async function serverOf(...folders: string[]): Promise<Server> {
  const folder = await temporaryFolder();
  const database = await openDatabase({ url: `sqlite:${join(folder, 'store.sqlite')}` });
  const web = await startServer(schema, { database }, 0);
  const turns = new Turns(1);
  let known: string[] = [];
  let open = true;
  const server: Server = {
    endpoint: `${web.origin}/graphql`,
    database,
    async load(...paths) {
      await load(database.source, paths, {
        progressed() {},
        refused(path, reason) {
          throw new Error(`${path} ${reason}`);
        },
      });
    },
    async harvest(...peers) {
      if (peers.length > 0) known = peers;
      await change(database.source, ({ tables }) => settlePeers(tables, known));
      const harvests: Harvest[] = [];
      for (const peer of known)
        harvests.push(await harvestPeer({ source: database.source, turns, peers: known }, peer));
      return harvests;
    },
    ask: (query) => dataOf(ask(database, query)),
    async close() {
      if (!open) return;
      open = false;
      await web.close();
      await database.close();
    },
  };
  onTestFinished(() => server.close());
  await server.load(...folders.map((name) => `${RELEASES}/${name}`));
  return server;
}
