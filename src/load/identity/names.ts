/** Ids of entities and what else answers for them. */
export interface Names {
  /** The id of each cluster, in the order given. */
  ids: string[];
  /** Ids that a claim would have alone, and the id of what it is part of. */
  aliases: Map<string, string>;
}

/** What a claim would be called alone. `ownId` may be another's too, `ownFullId` is nobody else's. */
interface Named {
  ownId: string;
  ownFullId: string;
  /** What it was called before somebody corrected it. */
  formerIds: readonly string[];
}

/**
 * Names clusters by the ids of their claims: the smallest of those that `prefers` ranks first. Of two clusters that
 * would have the same, the one that stands first in the list has it, the other its full one.
 */
export function nameClusters<Claim extends Named>(
  clusters: readonly (readonly Claim[])[],
  rank: (claim: Claim) => number,
): Names {
  const taken = new Set<string>();
  const ids = clusters.map((claims) => {
    const [best, ...others] = [...claims].sort(
      (one, other) => rank(one) - rank(other) || (one.ownFullId < other.ownFullId ? -1 : 1),
    );
    const free = [best!, ...others].find(({ ownId }) => !taken.has(ownId));
    const id = free === undefined || rank(free) > rank(best!) ? best!.ownFullId : free.ownId;
    taken.add(id);
    return id;
  });
  const aliases = new Map<string, string>();
  for (const [index, claims] of clusters.entries())
    for (const { ownId, ownFullId, formerIds } of claims)
      for (const alias of [ownId, ...(claims.length > 1 ? [ownFullId] : []), ...formerIds])
        if (!taken.has(alias) && !aliases.has(alias)) aliases.set(alias, ids[index]!);
  return { ids, aliases };
}
