import type { OutgoingHttpHeaders } from 'node:http';

/** A request that cannot be served, answered with this status and the message as a GraphQL error. */
export class HttpFailure extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: OutgoingHttpHeaders = {},
  ) {
    super(message);
  }
}
