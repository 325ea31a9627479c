import { GraphQLError } from 'graphql';
import { InvalidQuery } from '../graph/rows/query.ts';
import { HttpFailure } from './failure.ts';
import type { Route } from './route.ts';

/** A route that refuses what its sender can mend with what GraphQL says of it: with 400, or the status an error names. */
export const refusing = (route: Route): Route => ({
  ...route,
  async handle(request, response, url) {
    try {
      await route.handle(request, response, url);
    } catch (error) {
      if (error instanceof InvalidQuery) throw refusal(error.errors);
      throw error instanceof GraphQLError ? refusal([error]) : error;
    }
  },
});

function refusal(errors: readonly GraphQLError[]): HttpFailure {
  const { message, extensions } = errors[0]!;
  const { status = 400 } = (extensions.http ?? {}) as { status?: number };
  return new HttpFailure(status, message, {}, errors.map(withoutStatus));
}

/** An error as it is sent: its status is that of the answer. */
function withoutStatus(error: GraphQLError) {
  const { extensions: { http: _, ...extensions } = {}, ...rest } = error.toJSON();
  return { ...rest, ...(Object.keys(extensions).length > 0 && { extensions }) };
}
