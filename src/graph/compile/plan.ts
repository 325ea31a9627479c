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
    answer = read(database, info);
    answers.set(info.variableValues, answer);
  }
  return answer;
}

async function read(database: GraphContext['database'], info: GraphQLResolveInfo): Promise<Answer> {
  const { sql, parameters } = planOf(database, info);
  return JSON.parse(await database.read(sql, parameters.values(info.variableValues)));
}

function planOf(database: GraphContext['database'], info: GraphQLResolveInfo): Plan {
  const { schema, operation, variableValues } = info;
  const shape = shapeOf(schema, operation, variableValues);
  let kept = plans.get(operation);
  if (kept === undefined) {
    kept = new Map();
    plans.set(operation, kept);
  }
  let plan = kept.get(shape);
  if (plan === undefined) {
    plan = makePlan(database, info);
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

function makePlan(database: GraphContext['database'], info: GraphQLResolveInfo): Plan {
  const { schema, fragments, variableValues: variables, operation, parentType } = info;
  const parameters = new Parameters();
  const compiler = new Compiler({ schema, fragments, variables }, database.source, parameters);
  const asked: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: '' },
    selectionSet: operation.selectionSet,
  };
  return { sql: `SELECT ${compiler.object(parentType as GraphQLObjectType, [asked], ROOT)}`, parameters };
}
