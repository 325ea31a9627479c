import {
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { badInput } from '../../model/bad-input.ts';

/** What someone asks, as a request carries it. */
export interface Request {
  query: string;
  variables: Record<string, unknown>;
  /** Which operation, where the query has several. */
  operationName: string | null;
}

/** A query that may run: valid, and its variables coerced. */
export interface Query {
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

/** A query that cannot run, for one or more reasons that its author can mend. */
export class InvalidQuery extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join('\n'));
  }
}

/** Reads a request against a schema. Throws a GraphQL error for one that cannot be read, `InvalidQuery` for one that breaks rules. */
export function readQuery(schema: GraphQLSchema, request: Request): Query {
  const document = parse(request.query);
  const broken = validate(schema, document);
  if (broken.length > 0) throw new InvalidQuery(broken);
  const operation = getOperationAST(document, request.operationName);
  if (!operation)
    throw badInput(
      request.operationName === null
        ? 'operationName: expected the name of one of the operations, for there are several.'
        : `operationName: the query has no operation called ${JSON.stringify(request.operationName)}.`,
    );
  const { errors, coerced } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.variables,
  );
  if (errors) throw new InvalidQuery(errors);
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return {
    operation,
    fragments: Object.fromEntries(
      (fragments as FragmentDefinitionNode[]).map((fragment) => [fragment.name.value, fragment]),
    ),
    variables: coerced,
  };
}
