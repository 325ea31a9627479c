import { attestationsOf } from './attestations.ts';
import type { Decisions } from './identity/decisions.ts';
import { blocksOf as accountBlocksOf, type EventClaim } from './identity/event-claim.ts';
import { blocksOf, NEVER_SEEN, type Persona, readPersona } from './identity/persona.ts';
import type { StoredRelease } from './stored-release.ts';
import type { Row, Tables } from './tables.ts';
import { Told } from './told.ts';

/** What the releases that left were part of, and has to be settled again. */
export interface Left {
  releases: StoredRelease[];
  events: string[];
  eventBlocks: string[];
  officials: string[];
  personaBlocks: string[];
  personas: string[];
  /** What they attested, to be taken off the counts. */
  attestations: Row[];
}

export const NOTHING_LEFT: Left = {
  releases: [],
  events: [],
  eventBlocks: [],
  officials: [],
  personaBlocks: [],
  personas: [],
  attestations: [],
};

/** Takes releases out of the store, with all that they alone said; what is derived from others as well is left to settle. */
export async function leave(tables: Tables, ids: readonly string[], decisions: Decisions): Promise<Left> {
  if (ids.length === 0) return NOTHING_LEFT;
  const releases = await new Told(tables, []).releases(ids);
  const accounts = await tables.read<{ eventId: string; claim: string }>(
    `SELECT "eventId", "claim" FROM "account" WHERE "releaseId" IN {1}`,
    ids,
  );
  const personas = await tables.read<{ claim: string; officialId: string }>(
    `SELECT "claim", "officialId" FROM "persona"
      WHERE "id" IN (SELECT "personaId" FROM "official_claim" WHERE "releaseId" IN {1})`,
    ids,
  );
  const events = accounts.map(({ claim }) => JSON.parse(claim) as EventClaim);
  const claims = personas.map(({ claim }) => JSON.parse(claim) as Persona);
  await forget(tables, ids);
  return {
    releases,
    events: [...new Set(accounts.map(({ eventId }) => eventId))],
    eventBlocks: events.flatMap((claim) => [...accountBlocksOf(claim), ...decisions.blocksOf(claim)]),
    officials: [...new Set(personas.map(({ officialId }) => officialId))],
    personaBlocks: claims.flatMap((claim) => [
      ...blocksOf(readPersona(claim, NEVER_SEEN)),
      ...decisions.blocksOf(claim),
    ]),
    personas: claims.map(({ id }) => id),
    attestations: releases.flatMap(attestationsOf).map((row) => ({ ...row, releases: -1 })),
  };
}

/** What belongs to a release alone goes with it: accounts, statements, mentions, claims. */
async function forget(tables: Tables, ids: readonly string[]): Promise<void> {
  await tables.manager.query(tables.dialect.search.remove, [tables.dialect.list(ids)]);
  await tables.run(`DELETE FROM "event_release" WHERE "releaseId" IN {1}`, ids);
  await tables.run(`DELETE FROM "persona_tie" WHERE "source" IN {1}`, ids);
  await tables.run(`DELETE FROM "release" WHERE "id" IN {1}`, ids);
}
