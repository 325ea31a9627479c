import type { OutgoingHttpHeaders } from 'node:http';

/** A request that cannot be served, answered with this status and the message, or what is more exact, as GraphQL errors. */
export class HttpFailure extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: OutgoingHttpHeaders = {},
    readonly errors: readonly { message: string }[] = [{ message }],
  ) {
    super(message);
  }
}
