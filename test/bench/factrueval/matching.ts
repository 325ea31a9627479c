import type { StandardArgument, StandardFact } from './standard.ts';

/** A fact as a system says it; each argument in one wording or in several of which any may be right. */
export interface SaidFact {
  arguments: { name: string; values: string[] }[];
}

/** True positives are fractions: a fact found with half of its arguments is half found. */
export interface Count {
  standardFound: number;
  standard: number;
  saidRight: number;
  said: number;
}

/** Letters by which two wordings may differ and still be the same. */
const LARGEST_DISTANCE = 2;
/** What an argument weighs; the others 1. */
const WEIGHTS: Record<string, number> = { position: 0.5 };

const weigh = (list: readonly { name: string }[]) =>
  list.reduce((sum, { name }) => sum + (WEIGHTS[name] ?? 1), 0);

/**
 * Scores the facts said of one document and type by the rules of FactRuEval's third track in its easy mode: each fact
 * said belongs to one standard fact with which it shares an argument other than the position, or to none, so that F1
 * is highest. Where FactRuEval tries every assignment, this one starts from each fact's best and changes one at a time.
 */
export function countMatches(standard: readonly StandardFact[], said: readonly SaidFact[]): Count {
  const candidates = said.map((fact) => standard.filter((one) => mayMatch(one, fact)));
  const assigned: (StandardFact | null)[] = said.map(
    (fact, index) =>
      [...candidates[index]!].sort((a, b) => quality(b, [fact]) - quality(a, [fact]))[0] ?? null,
  );
  const count = () => countAssigned(standard, said, assigned);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [index, options] of candidates.entries())
      for (const option of [...options, null]) {
        const before = assigned[index]!;
        const reached = f1(count());
        assigned[index] = option;
        if (f1(count()) > reached + 1e-9) changed = true;
        else assigned[index] = before;
      }
  }
  return count();
}

function countAssigned(
  standard: readonly StandardFact[],
  said: readonly SaidFact[],
  assigned: readonly (StandardFact | null)[],
): Count {
  const count: Count = {
    standardFound: 0,
    standard: 0,
    saidRight: 0,
    said: assigned.filter((one) => !one).length,
  };
  for (const fact of standard) {
    if (fact.ignored) continue;
    const own = said.filter((_, index) => assigned[index] === fact);
    const found = quality(fact, own);
    count.standardFound += found;
    count.standard++;
    count.saidRight += found * own.length;
    count.said += own.length;
  }
  return count;
}

export const precision = ({ saidRight, said }: Count) => (said === 0 ? 1 : saidRight / said);
export const recall = ({ standardFound, standard }: Count) => (standard === 0 ? 1 : standardFound / standard);
export function f1(count: Count): number {
  const [p, r] = [precision(count), recall(count)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** How much of a standard fact the facts said of it carry, and how much of it in one piece. */
function quality(standard: StandardFact, said: readonly SaidFact[]): number {
  if (said.length === 0) return 0;
  const matched = new Map<StandardArgument, Set<SaidFact>>();
  const wrong: { name: string }[] = [];
  for (const fact of said)
    for (const argument of fact.arguments) {
      const right = standard.arguments.find((one) => sameArgument(one, argument));
      if (right) matched.set(right, (matched.get(right) ?? new Set()).add(fact));
      else wrong.push(argument);
    }
  const found = [...matched.keys()];
  const missed = standard.arguments.filter((argument) => !matched.has(argument));
  const extraction = weigh(found) / (weigh(found) + weigh(missed) + weigh(wrong));
  const pairs = found.flatMap((one, index) => found.slice(index + 1).map((other) => [one, other] as const));
  const together = pairs.filter(([one, other]) =>
    [...matched.get(one)!].some((fact) => matched.get(other)!.has(fact)),
  );
  const identification = pairs.length === 0 ? 1 : together.length / pairs.length;
  return (extraction + identification * extraction) / 2;
}

const mayMatch = (standard: StandardFact, said: SaidFact) =>
  standard.arguments.some(
    (one) => one.name !== 'position' && said.arguments.some((argument) => sameArgument(one, argument)),
  );

const sameArgument = (standard: StandardArgument, said: { name: string; values: string[] }) =>
  standard.name === said.name &&
  standard.values.some((right) => said.values.some((value) => isClose(right, value)));

/** Whether at most LARGEST_DISTANCE letters are put in, taken out or changed. */
function isClose(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > LARGEST_DISTANCE) return false;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const changed = row[to - 1]! + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(next[to - 1]! + 1, row[to]! + 1, changed));
    }
    row = next;
  }
  return row[other.length]! <= LARGEST_DISTANCE;
}
