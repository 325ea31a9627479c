import type { Tables } from '../load/tables.ts';

/** What is kept of a peer between harvests: see `src/model/peer.ts`. */
export interface PeerState {
  cursor: string | null;
  lastHarvestedAt: string | null;
  failure: string | null;
  refusal: string | null;
}

/** Takes up peers that are new, and lets go of those that are not harvested any more and speak for nobody. */
export async function settlePeers(tables: Tables, endpoints: readonly string[]): Promise<void> {
  const fresh = { cursor: null, lastHarvestedAt: null, failure: null, refusal: null };
  await tables.insert(
    'peer',
    endpoints.map((endpoint) => ({ endpoint, ...fresh })),
    ['endpoint'],
  );
  await tables.run(
    `DELETE FROM "peer" WHERE "endpoint" NOT IN {1}
      AND "endpoint" NOT IN (SELECT s."peerEndpoint" FROM "source" s WHERE s."peerEndpoint" IS NOT NULL)`,
    endpoints,
  );
}

/** The cursor behind what was taken over of a peer. */
export async function cursorOf(tables: Tables, endpoint: string): Promise<string | null> {
  const [row] = await tables.read<PeerState>('SELECT "cursor" FROM "peer" WHERE "endpoint" IN {1}', [
    endpoint,
  ]);
  return row?.cursor ?? null;
}

export const updatePeer = (tables: Tables, endpoint: string, state: Partial<PeerState>): Promise<void> =>
  tables.update('peer', 'endpoint', [{ endpoint, ...state }]);
