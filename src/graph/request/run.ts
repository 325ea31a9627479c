import type { GraphQLError } from 'graphql';
import { type Parameter, Stopped } from '../../database.ts';
import { LIMITS } from '../../limits.ts';
import type { GraphContext } from '../context.ts';
import { beyond } from './beyond.ts';

const INSTEAD = 'ask for smaller pages, fewer lists or a narrower filter';

/** What the store says of a statement that it stopped. */
const STOPPED: Record<Stopped['reason'], () => GraphQLError> = {
  time: () => beyond('Milliseconds of a statement', LIMITS.time, null, INSTEAD, 503),
  length: () => beyond('Bytes of an answer', LIMITS.answer, null, INSTEAD),
};

/** Runs the statement of a plan. Throws a GraphQL error for one that takes too long or gives too much. */
export async function run(
  { read }: GraphContext['database'],
  sql: string,
  parameters: readonly Parameter[],
): Promise<string> {
  try {
    return await read(sql, parameters);
  } catch (error) {
    throw error instanceof Stopped ? STOPPED[error.reason]() : error;
  }
}
