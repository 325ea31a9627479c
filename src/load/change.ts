import type { OfficialFact } from '../extract/facts.ts';
import type { Account } from './accounts.ts';
import { postIdsOf } from './attestations.ts';
import type { Decisions } from './identity/decisions.ts';
import { blocksOf as blocksOfAccount, type EventClaim } from './identity/event-claim.ts';
import { judgeEvents } from './identity/event-rules.ts';
import type { Persona, ReadPersona } from './identity/persona.ts';
import { type Settled, settle } from './identity/settle.ts';
import type { Left } from './leaving.ts';
import type { Found } from './official-rows.ts';
import { PersonaSort, personasOf } from './personas.ts';
import type { StoredRelease } from './stored-release.ts';
import type { Tables } from './tables.ts';
import { retie } from './ties.ts';
import { storedClaims, Told } from './told.ts';

/** What a change of the store starts from: releases that enter and leave, and blocks in which people decided anew. */
export interface Cause {
  entering: readonly StoredRelease[];
  left: Left;
  blocks: readonly string[];
  decisions: Decisions;
}

/** What a change of the store comes to. */
export interface Change extends Cause {
  events: Settled<EventClaim>;
  officials: Settled<ReadPersona>;
  /** Releases of the store of which something was found to be another thing than before. */
  retold: StoredRelease[];
  /** The accounts of each event that has to be written again; none for those that are no more. */
  accounts: Map<string, Account[]>;
  /** Officials that have to be written again, with their personas; none for those that are no more. */
  people: Map<string, readonly ReadPersona[]>;
  accountsOf(release: StoredRelease): Account[];
  personasIn(release: StoredRelease): ReadonlyMap<OfficialFact, Persona>;
  foundIn(release: StoredRelease): Found;
}

/** Settles what is one after a change, and finds all that depends on it. Writes nothing but the ties of personas. */
export async function planChange(tables: Tables, cause: Cause): Promise<Change> {
  const { entering, left, decisions } = cause;
  const told = new Told(tables, entering);
  const personasIn = remember((release: StoredRelease) => personasOf(release, decisions));

  const fresh = entering.flatMap((release) => told.accountsOf(release));
  const events = await settle(
    {
      blocksOf: blocksOfAccount,
      stored: (blocks) => storedClaims(tables, blocks),
      verdictOf: judgeEvents,
      rank: ({ ownId, ownFullId }) => (ownId === ownFullId ? 1 : 0),
    },
    fresh.map(({ claim }) => claim),
    [...left.eventBlocks, ...cause.blocks],
    decisions,
  );
  const touched = new Set([...left.events, ...events.moved.values()]);
  for (const id of [...fresh.map((account) => account.id), ...events.moved.keys()])
    touched.add(events.entityOf.get(id) as string);
  const ofTouched = await told.accountsOfEvents(touched, events);

  const sort = new PersonaSort(tables);
  const tied = await retie(tables, entering, ofTouched, personasIn);
  const given = await sort.enter(new Map(entering.map((release) => [release, personasIn(release)])));
  const blocks = [...left.personaBlocks, ...tied, ...cause.blocks];
  const officials = await settle<ReadPersona>(sort, given, blocks, decisions);

  const enteringIds = new Set(entering.map(({ id }) => id));
  const movedIn = [...events.moved.keys()].map((id) => releaseOfAccount(id));
  const naming = await releasesNaming(tables, [...officials.moved.keys()]);
  const retold = await told.releases([...movedIn, ...naming].filter((id) => !enteringIds.has(id)));
  const eventsOfRetold = await told.eventIdsIn(retold, events);
  const accounts = await told.accountsOfEvents(
    [
      ...touched,
      ...retold.flatMap((release) => told.accountsOf(release).map(({ id }) => eventsOfRetold.get(id)!)),
    ],
    events,
  );

  const speaking = [
    ...new Set([...entering, ...retold, ...[...accounts.values()].flat().map(({ release }) => release)]),
  ];
  const eventIds = await told.eventIdsIn(speaking, events);
  const personas = speaking.flatMap((release) => [...personasIn(release).values()]);
  const officialIds = await officialIdsOf(tables, personas, officials);
  const foundIn = remember((release: StoredRelease): Found => {
    const places = told
      .accountsOf(release)
      .map(({ fact, id }) => [fact, eventIds.get(id) as string] as const);
    const people = [...personasIn(release)].map(
      ([fact, { id }]) => [fact, officialIds.get(id) as string] as const,
    );
    return { posts: postIdsOf(release), events: new Map(places), officials: new Map(people) };
  });

  const changed = [...given.map(({ id }) => id), ...left.personas, ...officials.moved.keys()];
  const people = new Set([...left.officials, ...officials.moved.values()]);
  for (const id of changed) if (officials.entityOf.has(id)) people.add(officials.entityOf.get(id)!);
  return {
    ...cause,
    events,
    officials,
    retold,
    accounts,
    people: new Map([...people].map((id) => [id, officials.entities.get(id) ?? []])),
    accountsOf: (release) => told.accountsOf(release),
    personasIn,
    foundIn,
  };
}

function remember<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const ready = known.get(key) ?? { value: make(key) };
    known.set(key, ready);
    return ready.value;
  };
}

/** `account/kg-mfa/32048f3cb986/1` is of `release/kg-mfa/32048f3cb986`. */
const releaseOfAccount = (id: string): string =>
  id.replace(/^account/, 'release').slice(0, id.replace(/^account/, 'release').lastIndexOf('/'));

async function releasesNaming(tables: Tables, personas: readonly string[]): Promise<string[]> {
  const rows = await tables.read<{ releaseId: string }>(
    `SELECT DISTINCT "releaseId" FROM "official_claim" WHERE "personaId" IN {1}`,
    personas,
  );
  return rows.map(({ releaseId }) => releaseId);
}

/** Who each persona is: as settled, else as stored. */
async function officialIdsOf(
  tables: Tables,
  personas: readonly Persona[],
  { entityOf }: Settled<ReadPersona>,
): Promise<Map<string, string>> {
  const unsettled = new Set(personas.map(({ id }) => id).filter((id) => !entityOf.has(id)));
  const stored = await tables.read<{ id: string; officialId: string }>(
    `SELECT "id", "officialId" FROM "persona" WHERE "id" IN {1}`,
    [...unsettled],
  );
  return new Map([...stored.map(({ id, officialId }) => [id, officialId] as const), ...entityOf]);
}
