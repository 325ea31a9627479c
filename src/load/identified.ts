import type { EventClaim } from './identity/event-claim.ts';
import type { Persona } from './identity/persona.ts';
import type { Tables } from './tables.ts';

/** A claim of an official or an event, as it is stored. */
export interface StoredClaim {
  id: string;
  ownId: string;
  ownFullId: string;
  /** What it says, for people to read. */
  says: string;
  /** The releases that make it. */
  releases: string[];
}

/** An official or event, with the claims that it is made of. */
export interface Identified {
  id: string;
  sort: 'official' | 'event';
  /** The kind of event; of officials nothing. */
  kind: string | null;
  claims: StoredClaim[];
}

/** What an id answers for: its own or one that a claim would have alone. Null for none. */
export async function identify(tables: Tables, id: string): Promise<Identified | null> {
  const [alias] = await tables.read<{ id: string }>('SELECT "id" FROM "alias" WHERE "alias" IN {1}', [id]);
  const entity = alias?.id ?? id;
  return (await officialCalled(tables, entity)) ?? (await eventCalled(tables, entity));
}

async function officialCalled(tables: Tables, id: string): Promise<Identified | null> {
  const personas = await tables.read<{ claim: string }>(
    'SELECT "claim" FROM "persona" WHERE "officialId" IN {1}',
    [id],
  );
  const claims = personas.map(({ claim }) => JSON.parse(claim) as Persona);
  const named = await tables.read<{ personaId: string; releaseId: string }>(
    'SELECT "personaId", "releaseId" FROM "official_claim" WHERE "personaId" IN {1} ORDER BY "releaseId"',
    claims.map((claim) => claim.id),
  );
  if (claims.length === 0) return null;
  return {
    id,
    sort: 'official',
    kind: null,
    claims: claims.map(({ id: persona, ownId, ownFullId, name, posts }) => ({
      id: persona,
      ownId,
      ownFullId,
      says: [name, ...posts.map(({ title }) => title)].join(', '),
      releases: named.filter(({ personaId }) => personaId === persona).map(({ releaseId }) => releaseId),
    })),
  };
}

async function eventCalled(tables: Tables, id: string): Promise<Identified | null> {
  const accounts = await tables.read<{ claim: string }>(
    'SELECT "claim" FROM "account" WHERE "eventId" IN {1} ORDER BY "id"',
    [id],
  );
  const claims = accounts.map(({ claim }) => JSON.parse(claim) as EventClaim);
  const [first] = claims;
  if (first === undefined) return null;
  return {
    id,
    sort: 'event',
    kind: first.kind,
    claims: claims.map(({ id: account, ownId, ownFullId, release, start, end, city, round, people }) => ({
      id: account,
      ownId,
      ownFullId,
      says: [
        start === end ? start : `${start}/${end}`,
        city,
        round === null ? null : `round ${round}`,
        ...people.map(({ familyName }) => familyName),
      ]
        .filter((part) => part !== null)
        .join(', '),
      releases: [release],
    })),
  };
}

/** The entities of the claims that a decision speaks of by an id, or by `id release`. */
export async function entitiesWith(tables: Tables, name: string): Promise<string[]> {
  const [id, release] = name.split(' ') as [string, string?];
  if (release === undefined) return [(await identify(tables, id))?.id ?? []].flat();
  const rows = await tables.read<{ entity: string; claim: string }>(
    `SELECT "eventId" AS "entity", "claim" FROM "account" WHERE "releaseId" IN {1}
      UNION SELECT "officialId", "claim" FROM "persona" WHERE "id" IN (SELECT "personaId" FROM "official_claim" WHERE "releaseId" IN {1})`,
    [release],
  );
  return rows.flatMap(({ entity, claim }) => (JSON.parse(claim).ownId === id ? entity : []));
}
