import { readFileSync } from 'node:fs';
import { type ExecutionResult, graphql } from 'graphql';
import type { Database } from '../../src/database.ts';
import { buildSchema } from '../../src/graph/schema.ts';

const schema = buildSchema();

/** Asks the graph of a store, as any executor of graphql-js would. */
export const ask = (
  database: Database,
  source: string,
  variableValues?: Record<string, unknown>,
): Promise<ExecutionResult> =>
  graphql({ schema, source, contextValue: { database }, ...(variableValues && { variableValues }) });

/** The answer's data, as plain JSON. Throws the first error. */
export async function data(
  database: Database,
  source: string,
  variables?: Record<string, unknown>,
): Promise<any> {
  const { errors, data } = await ask(database, source, variables);
  if (errors?.[0]) throw errors[0];
  return JSON.parse(JSON.stringify(data));
}
