import type { Reason, Verdict } from './rule.ts';

/** Claims that are one, and why. */
export interface Clustering<Claim> {
  /** Each with its claims in the order of their ids; the clusters in the order of their first claims. */
  clusters: Claim[][];
  links: Link[];
  /** Pairs that too little makes one, or that another pair contradicts. */
  candidates: Link[];
}

export interface Link {
  one: string;
  other: string;
  score: number;
  reasons: Reason[];
}

/** What a person decided of two claims; null where nobody did. */
export type Decided = (one: string, other: string) => { merge: boolean; reason: Reason } | null;

interface Edge extends Link {
  weight: number;
  decided: boolean;
}

/** By how much the better of two claims must be likelier where it can be one of them only. */
const CLEAR = 2;

/**
 * Puts claims together that are one. The outcome depends on the claims alone and not on their order: what says most is
 * done first, a person's decisions before all, and no two claims come together that something rules out. Where a claim
 * fits two that cannot be one, and neither much better, it is left apart from both.
 */
export function cluster<Claim extends { id: string }>(
  claims: readonly Claim[],
  verdictOf: (one: Claim, other: Claim) => Verdict,
  decided: Decided,
): Clustering<Claim> {
  const sorted = [...claims].sort((one, other) => (one.id < other.id ? -1 : 1));
  const edges: Edge[] = [];
  const candidates: Link[] = [];
  const apart = new Map(sorted.map(({ id }) => [id, new Set<string>()]));
  /** Pairs that a person told apart. */
  const split = new Set<string>();
  for (let index = 0; index < sorted.length; index++)
    for (let further = index + 1; further < sorted.length; further++) {
      const [one, other] = [sorted[index]!, sorted[further]!];
      const decision = decided(one.id, other.id);
      const pair = { one: one.id, other: other.id };
      if (decision?.merge) {
        edges.push({ ...pair, score: 1, reasons: [decision.reason], weight: Infinity, decided: true });
        continue;
      }
      const { outcome, score, reasons } = verdictOf(one, other);
      if (decision !== null || outcome === 'DIFFERENT') {
        apart.get(one.id)!.add(other.id);
        apart.get(other.id)!.add(one.id);
        if (decision !== null) split.add(`${one.id} ${other.id}`).add(`${other.id} ${one.id}`);
      } else if (outcome === 'SAME') {
        const weight = reasons.reduce((sum, reason) => sum + reason.weight, 0);
        edges.push({ ...pair, score, reasons, weight, decided: false });
      } else if (outcome === 'PERHAPS') candidates.push({ ...pair, score, reasons });
    }
  const unclear = unclearEdges(edges, apart);
  const groups = new Map(sorted.map((claim) => [claim.id, [claim]]));
  const links: Link[] = [];
  edges.sort((one, other) => other.weight - one.weight || (keyOf(one) < keyOf(other) ? -1 : 1));
  for (const edge of edges) {
    const [first, second] = [groups.get(edge.one)!, groups.get(edge.other)!];
    if (first === second) continue;
    const { one, other, score, reasons } = edge;
    const isApart = (id: string, another: string) =>
      edge.decided ? split.has(`${id} ${another}`) : apart.get(id)!.has(another);
    const contradicted = first.some(({ id }) => second.some((claim) => isApart(id, claim.id)));
    if (contradicted || unclear.has(edge)) {
      candidates.push({ one, other, score: Math.min(score, 0.95), reasons });
      continue;
    }
    first.push(...second);
    for (const { id } of second) groups.set(id, first);
    links.push({ one, other, score, reasons });
  }
  const clusters = [...new Set(groups.values())];
  for (const members of clusters) members.sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    clusters,
    links,
    candidates: candidates.filter(({ one, other }) => groups.get(one) !== groups.get(other)),
  };
}

const keyOf = ({ one, other }: Edge): string => `${one} ${other}`;

/** Edges from a claim to one of two that contradict each other, where neither is much likelier. */
function unclearEdges(edges: readonly Edge[], apart: ReadonlyMap<string, ReadonlySet<string>>): Set<Edge> {
  const at = new Map<string, Edge[]>();
  for (const edge of edges)
    for (const id of [edge.one, edge.other]) {
      const known = at.get(id) ?? [];
      at.set(id, known);
      known.push(edge);
    }
  const unclear = new Set<Edge>();
  for (const [id, here] of at) {
    const far = (edge: Edge) => (edge.one === id ? edge.other : edge.one);
    for (const edge of here)
      if (
        !edge.decided &&
        here.some((rival) => apart.get(far(edge))!.has(far(rival)) && rival.weight > edge.weight - CLEAR)
      )
        unclear.add(edge);
  }
  return unclear;
}
