import type { IncomingMessage, ServerResponse } from 'node:http';

/** What answers the requests of one path. It ends the response, or throws an `HttpFailure` before it began one. */
export interface Route {
  handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>;
  /** Called once, after the last request. */
  close?(): Promise<void>;
}
