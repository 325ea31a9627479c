import type { Decided } from './cluster.ts';
import { blockOfId as blockOfEvent } from './event-claim.ts';
import { blockOfId as blockOfOfficial } from './persona.ts';

/** What a person decided: that what stands in one group and what stands in another is one, or is not. */
export interface Decision {
  kind: 'MERGE' | 'SPLIT';
  /** Ids as claims have them alone; `id release` for the claim of one release. */
  groups: string[][];
  reason: string;
  by: string;
  on: string;
}

/** A claim that decisions may speak of. */
export interface Decidable {
  id: string;
  ownId: string;
  ownFullId: string;
  /** The release that makes it, where it is the claim of one. */
  release: string | null;
}

/** The decisions of people, as rules of identity need them. The later of two that contradict each other holds. */
export class Decisions {
  /** Decisions by the ids that they speak of. */
  private readonly by = new Map<string, Set<number>>();

  constructor(private readonly all: readonly Decision[]) {
    for (const [index, { groups }] of all.entries())
      for (const id of groups.flat()) this.by.set(id, (this.by.get(id) ?? new Set()).add(index));
  }

  /** Blocks of all that decisions speak of together with a claim. */
  blocksOf(claim: Decidable): string[] {
    return this.about(claim).flatMap((index) => blocksOfDecision(this.all[index]!));
  }

  /** Whether a decision speaks of a release's claim to an id alone, which is then kept apart from others like it. */
  isApart(id: string, release: string): boolean {
    return this.by.has(`${id} ${release}`);
  }

  /** The decisions about pairs of some claims. */
  between(claims: readonly Decidable[]): Decided {
    const known = new Map(claims.map((claim) => [claim.id, claim]));
    return (one, other) => {
      const [first, second] = [known.get(one)!, known.get(other)!];
      const shared = this.about(first).filter((index) => this.about(second).includes(index));
      for (const index of shared.reverse()) {
        const { kind, groups, reason, by, on } = this.all[index]!;
        const [group, another] = [first, second].map((claim) => groupOf(groups, claim));
        if (group === another) continue;
        const merge = kind === 'MERGE';
        const rule = merge ? 'decision/merge' : 'decision/split';
        return { merge, reason: { rule, weight: 0, reason: `${by}, ${on}: ${reason}` } };
      }
      return null;
    };
  }

  private about(claim: Decidable): number[] {
    if (this.by.size === 0) return [];
    const found = idsOf(claim).flatMap((id) => [...(this.by.get(id) ?? [])]);
    return [...new Set(found)].sort((one, other) => one - other);
  }
}

/** Blocks of all that a decision speaks of. */
export const blocksOfDecision = ({ groups }: Pick<Decision, 'groups'>): string[] =>
  groups.flat().map((id) => {
    const [entity] = id.split(' ') as [string];
    return entity.startsWith('official/') ? blockOfOfficial(entity) : blockOfEvent(entity);
  });

/** The ids by which decisions know a claim, the most exact first. */
const idsOf = ({ ownId, ownFullId, release }: Decidable): string[] =>
  release === null ? [ownFullId, ownId] : [`${ownId} ${release}`, ownFullId, ownId];

/** The group that speaks of a claim most exactly. */
function groupOf(groups: readonly string[][], claim: Decidable): number {
  for (const id of idsOf(claim)) {
    const group = groups.findIndex((ids) => ids.includes(id));
    if (group >= 0) return group;
  }
  return -1;
}
