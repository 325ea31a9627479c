import { isDeepStrictEqual } from 'node:util';
import type { Tables } from '../load/tables.ts';
import type { DeclaredSource } from './answer-schema.ts';

/** Which of the sources that a peer declares it is believed for. */
export interface Claims {
  spoken: ReadonlySet<string>;
  /** Whether one of them is new: what the peer told of it before was passed over. */
  gained: boolean;
  /** What it claims and somebody else was believed for before, in words. */
  refusals: string[];
}

interface Known {
  id: string;
  name: string;
  endpoint: string | null;
  peerEndpoint: string | null;
}

/**
 * Settles which sources a peer speaks for. A source has one speaker: whoever declares it first. This server's own are
 * its own. A speaker gives way where `peers`, those that are harvested, no longer has it; and one that itself harvested
 * the source, to the server that it names as the source's own.
 */
export async function claimSources(
  tables: Tables,
  peer: string,
  declared: readonly DeclaredSource[],
  peers: readonly string[],
): Promise<Claims> {
  const rows = await tables.read<Known>(
    `SELECT "id", "name", "endpoint", "peerEndpoint" FROM "source" WHERE "id" IN {1}`,
    declared.map(({ id }) => id),
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  const refusals: string[] = [];
  const spoken = declared.filter((source) => {
    const before = known.get(source.id);
    if (before === undefined || before.peerEndpoint === peer || givesWay(before, source, peer, peers))
      return true;
    if (source.endpoint === null)
      refusals.push(`${source.id}: ${before.peerEndpoint ?? 'this server'} speaks for it already`);
    return false;
  });
  const written = spoken.map(
    ({ id, name, endpoint }): Known => ({ id, name, endpoint: endpoint ?? peer, peerEndpoint: peer }),
  );
  const changed = written.filter((row) => !isDeepStrictEqual(row, { ...known.get(row.id) }));
  await tables.insert(
    'source',
    changed.map((row) => ({ ...row })),
    ['id'],
    'replace',
  );
  return {
    spoken: new Set(spoken.map(({ id }) => id)),
    gained: spoken.some(({ id }) => known.get(id)?.peerEndpoint !== peer),
    refusals,
  };
}

function givesWay(before: Known, source: DeclaredSource, peer: string, peers: readonly string[]): boolean {
  if (before.peerEndpoint === null) return false;
  return !peers.includes(before.peerEndpoint) || (source.endpoint === null && before.endpoint === peer);
}
