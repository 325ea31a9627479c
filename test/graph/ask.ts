import { type ExecutionResult, graphql } from 'graphql';
import type { GraphContext } from '../../src/graph/context.ts';
import { buildSchema } from '../../src/graph/schema.ts';

const schema = buildSchema();

/** What came of a request, and the statements that it cost. */
export interface Asked {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  data: any;
  errors: ExecutionResult['errors'];
  statements: string[];
}

/** Asks the graph of a store, as any executor of graphql-js would. */
export async function ask(
  { source: entities, read }: GraphContext['database'],
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Asked> {
  const statements: string[] = [];
  const database: GraphContext['database'] = {
    source: entities,
    read(sql, parameters) {
      statements.push(sql);
      return read(sql, parameters);
    },
  };
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue: { database } });
  return { data: data && JSON.parse(JSON.stringify(data)), errors, statements };
}

/** The data of an answer. Throws the first error. */
export async function dataOf(asked: Promise<Asked>): Promise<Asked['data']> {
  const { data, errors } = await asked;
  if (errors?.[0]) throw errors[0];
  return data;
}
