import {
  type FieldNode,
  GraphQLInt,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  valueFromAST,
} from 'graphql';
import { badInput } from '../../model/bad-input.ts';

/** Connections are known by Relay's rules: https://relay.dev/graphql/connections.htm */
export const isConnection = (type: GraphQLOutputType | GraphQLNamedType): boolean =>
  getNamedType(type).name.endsWith('Connection');

/** Whether a field speaks of a page and not of what is on it: a table has no pages. */
export const isAboutPages = (parent: GraphQLNamedType, field: string): boolean =>
  isConnection(parent) && (field === 'pageInfo' || field === 'totalCount');

/** Whether a field is a layer between a connection and what is on its pages. */
export const isLayer = (parent: GraphQLNamedType, field: string): boolean =>
  isConnection(parent) || (parent.name.endsWith('Edge') && field === 'node');

/** How many of a connection are wanted: what the query says with `first`, else all. Throws a GraphQL error for none. */
export function limitOf(node: FieldNode, variables: Record<string, unknown>): number {
  const first = node.arguments?.find(({ name }) => name.value === 'first');
  const limit = first && valueFromAST(first.value, GraphQLInt, variables);
  if (limit === undefined || limit === null) return Number.POSITIVE_INFINITY;
  if (typeof limit === 'number' && limit >= 1) return limit;
  throw badInput(`first: expected 1 or more, found ${limit}; leave it out for everything.`);
}
