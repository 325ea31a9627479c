import type { DataSource } from 'typeorm';
import { enter } from './enter.ts';
import { storedEntries } from './entry.ts';
import { entitiesWith, type Identified, identify } from './identified.ts';
import { blocksOfDecision } from './identity/decisions.ts';
import type { Tables } from './tables.ts';
import { change, nextSequence } from './writing.ts';

/** What a person decides of who or what is one. */
export interface PersonsDecision {
  kind: 'MERGE' | 'SPLIT';
  /** Ids of officials or of events; to split, also of releases whose claim is to stand apart. */
  ids: readonly string[];
  reason: string;
  by: string;
  /** ISO date. */
  on: string;
}

/** Why a decision cannot be made, and what to do about it. */
export class Undecidable extends Error {}

/**
 * Writes down what a person decided and settles anew what that concerns. Gives the ids that those named answer for
 * afterwards. Throws `Undecidable`.
 */
export async function decide(source: DataSource, decision: PersonsDecision): Promise<string[]> {
  return change(source, async (writing) => {
    const { tables } = writing;
    const { kind, ids, reason, by, on } = decision;
    const groups = kind === 'MERGE' ? await groupsToMerge(tables, ids) : await groupsToSplit(tables, ids);
    const sequence = await nextSequence(tables);
    const row = { sequence, kind, groups: JSON.stringify(groups), reason, by, on };
    await tables.insert('identity_decision', [row], ['sequence']);
    // Releases whose claim stands apart from now on are derived again.
    const apart = ids.filter((id) => id.startsWith('release/'));
    const entering = await storedEntries(tables, apart);
    await enter(writing, { entering, leaving: apart, blocks: blocksOfDecision({ groups }) });
    const found: string[] = [];
    for (const id of groups.flat()) found.push(...(await entitiesWith(tables, id)));
    return [...new Set(found)];
  });
}

async function groupsToMerge(tables: Tables, ids: readonly string[]): Promise<string[][]> {
  if (ids.length < 2) throw new Undecidable('merge needs two ids or more');
  const found = await Promise.all(ids.map((id) => known(tables, id)));
  const sorts = new Set(found.map(({ sort, kind }) => kind ?? sort));
  if (sorts.size > 1)
    throw new Undecidable(`${ids.join(' and ')} cannot be one: they are ${[...sorts].join(' and ')}`);
  if (new Set(found.map(({ id }) => id)).size < 2)
    throw new Undecidable(`${ids.join(' and ')} are one already: ${found[0]!.id}`);
  return distinct(found.map(({ claims }) => claims));
}

/** Groups of claims by the ids they would have alone, or where others would have the same, by their full ones. */
function distinct(groups: readonly Identified['claims'][]): string[][] {
  const owners = new Map<string, Set<number>>();
  for (const [index, claims] of groups.entries())
    for (const { ownId } of claims) owners.set(ownId, (owners.get(ownId) ?? new Set()).add(index));
  return groups.map((claims) => [
    ...new Set(claims.map(({ ownId, ownFullId }) => (owners.get(ownId)!.size > 1 ? ownFullId : ownId))),
  ]);
}

async function groupsToSplit(tables: Tables, ids: readonly string[]): Promise<string[][]> {
  const named = ids.filter((id) => !id.startsWith('release/'));
  const releases = ids.filter((id) => id.startsWith('release/'));
  if (named.length === 0 || ids.length < 2)
    throw new Undecidable('split needs an id and the id or the release that is to stand apart from it');
  const found = await Promise.all(named.map((id) => known(tables, id)));
  const [entity] = found as [Identified];
  for (const [index, other] of found.entries())
    if (other.id !== entity.id)
      throw new Undecidable(`${named[0]} and ${named[index]} are two already: ${entity.id} and ${other.id}`);
  const groups = named.slice(1).map((id) => claimsCalled(entity, id));
  for (const release of releases) groups.push(claimsOf(entity, release));
  const taken = new Set(groups.flat());
  const rest = entity.claims.filter(({ ownId, ownFullId }) => !taken.has(ownId) && !taken.has(ownFullId));
  const first = named[0] === entity.id ? rest.map(({ ownId }) => ownId) : claimsCalled(entity, named[0]!);
  if (first.length === 0) throw new Undecidable(`nothing of ${entity.id} would be left: name fewer ids`);
  return [[...new Set(first)], ...groups];
}

function claimsCalled({ id: entity, claims }: Identified, id: string): string[] {
  if (claims.some(({ ownId, ownFullId }) => ownId === id || ownFullId === id)) return [id];
  throw new Undecidable(
    `${id} is no claim of ${entity}, which is made of ${[...new Set(claims.map(({ ownId }) => ownId))].join(', ')}`,
  );
}

function claimsOf({ id, claims }: Identified, release: string): string[] {
  const made = claims.filter(({ releases }) => releases.includes(release));
  if (made.length > 0) return [...new Set(made.map(({ ownId }) => `${ownId} ${release}`))];
  throw new Undecidable(
    `${release} says nothing of ${id}, of which tell ${[...new Set(claims.flatMap(({ releases }) => releases))].join(', ')}`,
  );
}

async function known(tables: Tables, id: string): Promise<Identified> {
  const found = await identify(tables, id);
  if (found === null) throw new Undecidable(`${id} is no official or event of this store`);
  return found;
}
