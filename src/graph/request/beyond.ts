import { GraphQLError } from 'graphql';

const CODE = 'LIMIT_EXCEEDED';

/** The error for a request beyond a limit: says what is allowed and what was found, and how to ask for less. */
export function beyond(
  what: string,
  most: number,
  found: number | null,
  instead: string,
  status = 400,
): GraphQLError {
  const count = (number: number) => number.toLocaleString('en-GB');
  return new GraphQLError(
    `${what}: at most ${count(most)}${found === null ? '' : `, found ${count(found)}`}; ${instead}.`,
    { extensions: { code: CODE, limit: most, http: { status } } },
  );
}

/** Whether an error is that of a request beyond a limit. */
export const isBeyond = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions.code === CODE;
