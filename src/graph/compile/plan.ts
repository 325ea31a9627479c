import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { GraphContext } from '../context.ts';
import { Compiler, type Row } from './compiler.ts';
import { Parameters } from './parameters.ts';
import { shapeOf } from './shape.ts';

/** The answer to an operation, by response key, as `Compiler` lays it out. */
export type Answer = Record<string, unknown>;

/** A valid operation, its variables coerced; `parentType` is the type of its root fields. */
export type Running = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'operation' | 'variableValues' | 'parentType'
>;

interface Plan {
  sql: string;
  parameters: Parameters;
}

/** Plans kept for each operation: strangers' variables must not fill the memory. */
const PLANS_KEPT = 50;

const plans = new WeakMap<OperationDefinitionNode, Map<string, Plan>>();

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
  const { sql, parameters } = planOf(database, running);
  return JSON.parse(await database.read(sql, parameters.values(running.variableValues)));
}

function planOf(database: GraphContext['database'], running: Running): Plan {
  const { schema, operation, variableValues } = running;
  const shape = shapeOf(schema, operation, variableValues);
  let kept = plans.get(operation);
  if (kept === undefined) {
    kept = new Map();
    plans.set(operation, kept);
  }
  let plan = kept.get(shape);
  if (plan === undefined) {
    plan = makePlan(database, running);
    if (kept.size >= PLANS_KEPT) kept.clear();
    kept.set(shape, plan);
  }
  return plan;
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

function makePlan(database: GraphContext['database'], running: Running): Plan {
  const { schema, fragments, variableValues: variables, operation, parentType } = running;
  const parameters = new Parameters();
  const compiler = new Compiler({ schema, fragments, variables }, database.source, parameters);
  const asked: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: '' },
    selectionSet: operation.selectionSet,
  };
  return { sql: `SELECT ${compiler.object(parentType as GraphQLObjectType, [asked], ROOT)}`, parameters };
}
