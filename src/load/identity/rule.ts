/** A reason why two claims are of one, or are not. Rules are data: a name, a weight, and when they hold. */
export interface Rule<Pair, Example = unknown> {
  name: string;
  /** How much it says for one, or against it where negative; `NEVER` where it rules that out. */
  weight: number | typeof NEVER;
  /** What it says, for people to read. */
  reason: string;
  holds(pair: Pair): boolean;
  /** Pairs of which it holds. */
  examples: Example[];
  /** Pairs that look like it, and of which it does not hold. */
  nearMisses: Example[];
}

export const NEVER = 'never';

/** A rule that held. */
export interface Reason {
  rule: string;
  weight: number;
  reason: string;
}

export interface Verdict {
  /** `DIFFERENT` whatever else is known; `UNKNOWN` where there is too little even for a candidate. */
  outcome: 'SAME' | 'PERHAPS' | 'DIFFERENT' | 'UNKNOWN';
  /** From 0 to 1, which is enough. */
  score: number;
  reasons: Reason[];
}

/** Weights that together make two claims one, and such as make them candidates. */
const ENOUGH = 10;
const WORTH_MENTIONING = 7;

/** What rules say of a pair: the first that rules it out, or else the sum of all that hold. */
export function judge<Pair>(pair: Pair, rules: readonly Rule<Pair>[]): Verdict {
  const reasons: Reason[] = [];
  let weights = 0;
  for (const { name, weight, reason, holds } of rules) {
    if (!holds(pair)) continue;
    if (weight === NEVER)
      return { outcome: 'DIFFERENT', score: 0, reasons: [{ rule: name, weight: 0, reason }] };
    weights += weight;
    reasons.push({ rule: name, weight, reason });
  }
  const score = Math.max(0, Math.min(1, weights / ENOUGH));
  if (weights >= ENOUGH) return { outcome: 'SAME', score, reasons };
  return { outcome: weights >= WORTH_MENTIONING ? 'PERHAPS' : 'UNKNOWN', score, reasons };
}
