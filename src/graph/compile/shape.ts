import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { AnyScalar } from '../federation/any.ts';
import type { Variables } from './parameters.ts';

/**
 * What of a request's variables may steer a plan: which are there, how long their lists are, enum values and booleans.
 * Requests of one operation with the same shape share a plan.
 */
export function shapeOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables,
): string {
  const shapes = (operation.variableDefinitions ?? []).map(({ variable, type }) =>
    shape(variables[variable.name.value], typeFromAST(schema, type as never) as GraphQLInputType | undefined),
  );
  return shapes.join(' ');
}

function shape(value: unknown, type: GraphQLInputType | undefined): string {
  if (value === undefined) return '-';
  if (value === null) return '0';
  if (getNamedType(type) === AnyScalar) return '1';
  const nullable = getNullableType(type);
  if (isListType(nullable))
    return `[${[value]
      .flat()
      .map((item) => shape(item, nullable.ofType as GraphQLInputType))
      .join()}]`;
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    return `{${Object.entries(value).map(([key, part]) => `${key}:${shape(part, fields[key]?.type)}`)}}`;
  }
  return isEnumType(nullable) || typeof value === 'boolean' ? String(value) : '1';
}
