import {
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
} from 'graphql';
import { badInput } from '../../model/bad-input.ts';
import type { Running } from '../compile/plans.ts';
import type { GraphRequest, Reception } from '../request/reception.ts';

/** A query that cannot run, for one or more reasons that its author can mend. */
export class InvalidQuery extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join('\n'));
  }
}

/** Reads a request. Throws `InvalidQuery` or a GraphQL error, which say why, for one that cannot run. */
export function readQuery(reception: Reception, schema: GraphQLSchema, request: GraphRequest): Running {
  return reception.read(request) ?? refuse(schema, request);
}

/** Says what is wrong with a request that lies within the limits. */
function refuse(schema: GraphQLSchema, { query, operationName, variables }: GraphRequest): never {
  const document = parse(query);
  const broken = validate(schema, document);
  if (broken.length > 0) throw new InvalidQuery(broken);
  const operation = getOperationAST(document, operationName);
  if (!operation)
    throw badInput(
      `operationName: expected the name of one operation of the query, found ${JSON.stringify(operationName)}.`,
    );
  const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  throw new InvalidQuery(errors);
}
