import { cluster, type Link } from './cluster.ts';
import type { Decidable, Decisions } from './decisions.ts';
import { nameClusters } from './names.ts';
import type { Verdict } from './rule.ts';

/** A claim of what may be one with other claims. */
export interface Claim extends Decidable {
  /** The day it speaks of, by which of two that would have one id the earlier is known. */
  day: string;
  /** Ids that it would have had alone before somebody corrected it. */
  formerIds: readonly string[];
}

/** How claims of one sort are found, compared and named. */
export interface Sort<C extends Claim> {
  blocksOf(claim: C): string[];
  /** The claims of blocks that are in the store, each with the entity it is part of there. */
  stored(blocks: readonly string[]): Promise<{ claim: C; entity: string }[]>;
  verdictOf(one: C, other: C): Verdict;
  /** Of the ids of an entity's claims that of the lowest rank is its own. */
  rank(claim: C): number;
}

/** What is one, among the claims of some blocks and of all that these lead to. */
export interface Settled<C extends Claim> {
  /** The claims of each entity, by its id. */
  entities: Map<string, C[]>;
  entityOf: Map<string, string>;
  /** Claims that were part of another entity before, and those entities. */
  moved: Map<string, string>;
  /** Every entity that there was before. */
  before: Set<string>;
  links: (Link & { entity: string })[];
  candidates: Link[];
  aliases: Map<string, string>;
}

/**
 * Settles which claims are one: those given, those of some blocks, and all that share a block with any of these, and so
 * on. The outcome is the same whichever of them were given and which were stored.
 */
export async function settle<C extends Claim>(
  sort: Sort<C>,
  given: readonly C[],
  blocks: readonly string[],
  decisions: Decisions,
): Promise<Settled<C>> {
  const claims = new Map(given.map((claim) => [claim.id, claim]));
  const entityBefore = new Map<string, string>();
  const allBlocks = (claim: C) => [...sort.blocksOf(claim), ...decisions.blocksOf(claim)];
  const seen = new Set<string>();
  let next = [...new Set([...blocks, ...given.flatMap(allBlocks)])];
  while (next.length > 0) {
    for (const block of next) seen.add(block);
    const found = await sort.stored(next);
    for (const { claim, entity } of found) {
      entityBefore.set(claim.id, entity);
      claims.set(claim.id, claim);
    }
    next = [...new Set(found.flatMap(({ claim }) => allBlocks(claim)))].filter((block) => !seen.has(block));
  }
  const settled = together(sort, [...claims.values()], allBlocks, decisions);
  const moved = new Map([...entityBefore].filter(([id, entity]) => settled.entityOf.get(id) !== entity));
  return { ...settled, moved, before: new Set(entityBefore.values()) };
}

function together<C extends Claim>(
  sort: Sort<C>,
  claims: readonly C[],
  blocksOf: (claim: C) => string[],
  decisions: Decisions,
): Omit<Settled<C>, 'before' | 'moved'> {
  const clusters: C[][] = [];
  const links: Link[] = [];
  const candidates: Link[] = [];
  for (const group of connected(claims, blocksOf)) {
    const found = cluster(group, sort.verdictOf, decisions.between(group));
    clusters.push(...found.clusters);
    links.push(...found.links);
    candidates.push(...found.candidates);
  }
  const ordered = clusters
    .map((members) => ({ members, key: members.map(({ day, id }) => `${day} ${id}`).sort()[0]! }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ members }) => members);
  const { ids, aliases } = nameClusters(ordered, sort.rank);
  const entities = new Map(ordered.map((members, index) => [ids[index]!, members]));
  const entityOf = new Map([...entities].flatMap(([id, members]) => members.map((claim) => [claim.id, id])));
  return {
    entities,
    entityOf,
    aliases,
    candidates,
    links: links.map((link) => ({ ...link, entity: entityOf.get(link.one)! })),
  };
}

/** Claims that share a block, or are led to each other by others' blocks: the rest need not be compared. */
function connected<C extends Claim>(claims: readonly C[], blocksOf: (claim: C) => string[]): C[][] {
  const parents = claims.map((_, index) => index);
  const root = (index: number): number => {
    while (parents[index] !== index) {
      parents[index] = parents[parents[index]!]!;
      index = parents[index]!;
    }
    return index;
  };
  const firstOf = new Map<string, number>();
  for (const [index, claim] of claims.entries())
    for (const block of blocksOf(claim)) {
      const first = firstOf.get(block);
      if (first === undefined) firstOf.set(block, index);
      else parents[root(index)] = root(first);
    }
  const groups = new Map<number, C[]>();
  for (const [index, claim] of claims.entries()) {
    const group = groups.get(root(index)) ?? [];
    groups.set(root(index), group);
    group.push(claim);
  }
  return [...groups.values()];
}
