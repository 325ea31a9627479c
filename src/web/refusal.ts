import { GraphQLError } from 'graphql';
import { InvalidQuery } from '../graph/rows/query.ts';
import { HttpFailure } from './failure.ts';
import type { Route } from './route.ts';

/** A route that refuses with 400, and with what GraphQL says of them, requests that their sender can mend. */
export const refusing = (route: Route): Route => ({
  ...route,
  async handle(request, response, url) {
    try {
      await route.handle(request, response, url);
    } catch (error) {
      if (error instanceof InvalidQuery) throw new HttpFailure(400, error.message, {}, error.errors);
      if (error instanceof GraphQLError) throw new HttpFailure(400, error.message, {}, [error]);
      throw error;
    }
  },
});
