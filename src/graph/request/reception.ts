import {
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
  typeFromAST,
} from 'graphql';
import { LIMITS } from '../../limits.ts';
import type { Running } from '../compile/plans.ts';
import { AnyScalar } from '../federation/any.ts';
import { beyond } from './beyond.ts';
import { costOf } from './cost.ts';
import { Documents } from './documents.ts';

/** A request as HTTP or anything else brings it. */
export interface GraphRequest {
  query: string;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}

/** A request that may run, and the objects it asks for. */
export interface Accepted {
  running: Running;
  cost: number;
}

/** Receives requests: reads them, and turns away those beyond the limits before they cost anything. */
export class Reception {
  private readonly documents: Documents;

  constructor(private readonly schema: GraphQLSchema) {
    this.documents = new Documents(schema);
  }

  /**
   * A request that may run; null for one that is not valid, which any executor of GraphQL will say why. Throws a GraphQL
   * error for one beyond the limits.
   */
  accept(request: GraphRequest): Accepted | null {
    const running = this.read(request);
    if (running === null) return null;
    const { operation, fragments, variableValues: variables } = running;
    const cost = costOf(this.schema, { operation, fragments, variables });
    if (cost > LIMITS.cost)
      throw beyond('Cost of a query, in objects', LIMITS.cost, cost, 'ask for smaller pages or fewer lists');
    return { running, cost };
  }

  /** A request, read, whatever it may cost; else as `accept`. */
  read({ query, operationName, variables }: GraphRequest): Running | null {
    const document = this.documents.read(query);
    if (document === null) return null;
    const { schema } = this;
    const { operations, fragments } = document;
    const operation = operationCalled(operationName, operations);
    const parentType = schema.getQueryType();
    if (operation === undefined || !parentType) return null;
    if (operation.operation !== OperationTypeNode.QUERY) throw onlyQueries(operation);
    this.checkVariables(operation, variables ?? {});
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, {
      maxErrors: 1,
    });
    return coerced === undefined
      ? null
      : { schema, fragments, operation, variableValues: coerced, parentType };
  }

  private checkVariables(operation: OperationDefinitionNode, variables: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(variables)) {
      const declared = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
      const type = declared && getNamedType(typeFromAST(this.schema, declared.type as never));
      checkValue(value, type === AnyScalar ? 'representations' : 'items');
    }
  }
}

function operationCalled(
  name: string | null | undefined,
  operations: OperationDefinitionNode[],
): OperationDefinitionNode | undefined {
  if (name === null || name === undefined) return operations.length === 1 ? operations[0] : undefined;
  return operations.find((operation) => operation.name?.value === name);
}

const onlyQueries = ({ operation }: OperationDefinitionNode): GraphQLError =>
  new GraphQLError(`Expected a query, found a ${operation}: this graph can be asked, not changed.`, {
    extensions: { code: 'OPERATION_NOT_SUPPORTED', http: { status: 400 } },
  });

const LISTS = { items: 'Items of a list in the variables', representations: 'Representations of entities' };

/** Throws a GraphQL error for values in lists too long or within each other too deep: filters go three deep. */
function checkValue(value: unknown, list: 'items' | 'representations', depth = 1): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > LIMITS.depth)
    throw beyond('Depth of the variables', LIMITS.depth, null, 'look up in the schema what they are');
  if (Array.isArray(value) && value.length > LIMITS[list])
    throw beyond(LISTS[list], LIMITS[list], value.length, 'ask in several requests');
  for (const part of Object.values(value)) checkValue(part, list, depth + 1);
}
