import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, Kind } from 'graphql';
import { dialectOf } from '../../dialect/dialect-of.ts';
import type { GraphContext } from '../context.ts';
import { run } from '../request/run.ts';
import { Compiler, type Row } from './compiler.ts';
import { FOR_RESOLVERS, type Layout } from './layout.ts';
import { Parameters } from './parameters.ts';
import { Plans, type Running } from './plans.ts';

export type { Running } from './plans.ts';

/** The answer to an operation, by response key, as `Compiler` lays it out. */
export type Answer = Record<string, unknown>;

/** The statement that answers an operation, and what it is given for each request. */
export interface Plan {
  sql: string;
  parameters: Parameters;
}

const plans = new Plans((database, running) => makePlan(database, running, FOR_RESOLVERS));

/** Variables are coerced anew for each execution: they stand for it. */
const answers = new WeakMap<object, Promise<Answer>>();

/** The answer to the whole operation that a root field belongs to, read once by one statement. */
export function answerTo({ database }: GraphContext, info: GraphQLResolveInfo): Promise<Answer> {
  let answer = answers.get(info.variableValues);
  if (answer === undefined) {
    answer = readAnswer(database, info);
    answers.set(info.variableValues, answer);
  }
  return answer;
}

/** The answer to an operation that a request runs. Throws a GraphQL error for variables that cannot be right. */
export async function readAnswer(database: GraphContext['database'], running: Running): Promise<Answer> {
  const { sql, parameters } = plans.of(database, running);
  return JSON.parse(await run(database, sql, parameters.values(running.variableValues)));
}

/** Root fields have no row: each declares what it selects. */
const ROOT: Row = {
  columns: {},
  read(field) {
    throw new Error(
      `Query.${field.name} says nothing of what it selects: give its method @Selects or @Reads.`,
    );
  },
};

/** Compiles an operation. Throws a GraphQL error for arguments that cannot be right. */
export function makePlan(database: GraphContext['database'], running: Running, layout: Layout): Plan {
  const { schema, fragments, variableValues: variables, operation, parentType } = running;
  const parameters = new Parameters(dialectOf(database.source));
  const compiler = new Compiler({ schema, fragments, variables }, database.source, parameters, layout);
  const asked: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: '' },
    selectionSet: operation.selectionSet,
  };
  const sql = `SELECT ${compiler.object(parentType as GraphQLObjectType, [asked], ROOT)}`;
  parameters.countIn(sql);
  return { sql, parameters };
}
