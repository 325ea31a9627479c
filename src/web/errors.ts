import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/**
 * A GraphQL error as the client sees it. What the client can mend stands as it is; a fault of ours goes to the log
 * and is named without its insides.
 */
export function describeError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (
    cause instanceof GraphQLError ||
    formatted.extensions?.code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR
  ) {
    return formatted;
  }
  console.error(cause);
  return {
    ...formatted,
    message: 'Internal error: the server could not answer this; its log says why',
  };
}
