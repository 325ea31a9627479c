import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import type { DataSource } from 'typeorm';
import type { GraphContext } from '../context.ts';
import { shapeOf } from './shape.ts';

/** A valid operation, its variables coerced; `parentType` is the type of its root fields. */
export type Running = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'operation' | 'variableValues' | 'parentType'
>;

/** Plans kept for each operation: strangers' variables must not fill the memory. */
const PLANS_KEPT = 50;

/** The plans of operations on a store, one for each shape of their variables. */
export class Plans<Plan> {
  private readonly kept = new WeakMap<DataSource, WeakMap<OperationDefinitionNode, Map<string, Plan>>>();

  constructor(private readonly make: (database: GraphContext['database'], running: Running) => Plan) {}

  /** The plan of an operation, made where there is none yet. Throws a GraphQL error for variables that cannot be right. */
  of(database: GraphContext['database'], running: Running): Plan {
    const { schema, operation, variableValues } = running;
    const shape = shapeOf(schema, operation, variableValues);
    const kept = this.plansOf(database.source, operation);
    let plan = kept.get(shape);
    if (plan === undefined) {
      plan = this.make(database, running);
      if (kept.size >= PLANS_KEPT) kept.clear();
      kept.set(shape, plan);
    }
    return plan;
  }

  private plansOf(store: DataSource, operation: OperationDefinitionNode): Map<string, Plan> {
    let ofStore = this.kept.get(store);
    if (ofStore === undefined) {
      ofStore = new WeakMap();
      this.kept.set(store, ofStore);
    }
    let plans = ofStore.get(operation);
    if (plans === undefined) {
      plans = new Map();
      ofStore.set(operation, plans);
    }
    return plans;
  }
}
