import { dialectOf } from '../../dialect/dialect-of.ts';
import { makePlan, type Plan } from '../compile/plan.ts';
import { Plans, type Running } from '../compile/plans.ts';
import type { GraphContext } from '../context.ts';
import { run } from '../request/run.ts';
import { type Compute, computeFor } from './computed-text.ts';
import { CLOSE, OPEN, WireLayout } from './wire-layout.ts';

/** A plan whose statement gives the text of the answer; null for an operation that graphql-js must complete. */
type WirePlan = (Plan & Pick<WireLayout, 'computedFields'>) | null;

const plans = new Plans<WirePlan>((database, running) => {
  const layout = new WireLayout(dialectOf(database.source).json);
  const plan = makePlan(database, running, layout);
  return layout.complete ? { ...plan, computedFields: layout.computedFields } : null;
});

/**
 * The data that answer an operation, as JSON, byte for byte what graphql-js would give; null where it must be asked
 * itself. Throws a GraphQL error for arguments that cannot be right, and what the statement throws.
 */
export async function answerText(
  database: GraphContext['database'],
  running: Running,
): Promise<string | null> {
  const plan = plans.of(database, running);
  if (plan === null) return null;
  const { variableValues } = running;
  const text = await run(database, plan.sql, plan.parameters.values(variableValues));
  const computes: Compute[] = [];
  const compute = (number: number, inputs: string) => {
    computes[number] ??= computeFor(plan.computedFields[number]!, variableValues);
    return computes[number](inputs);
  };
  return replaceComputed(text, compute);
}

/** Puts values in place of what computed fields read; null where a value is missing that GraphQL requires. */
function replaceComputed(text: string, compute: (number: number, inputs: string) => string): string | null {
  let result = '';
  let from = 0;
  for (let at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, from)) {
    const colon = text.indexOf('":', at);
    const number = Number(text.slice(at + OPEN.length, colon));
    if (Number.isNaN(number)) return null;
    const end = text.indexOf(CLOSE, colon);
    try {
      result += text.slice(from, at) + compute(number, text.slice(colon + 2, end));
    } catch {
      return null;
    }
    from = end + CLOSE.length;
  }
  return result + text.slice(from);
}
