import type { IncomingMessage, ServerResponse } from 'node:http';

/** Lets any page read the answers: the data is public and no request carries credentials. */
export function allowAnyOrigin(response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
}

/** Answers a browser's question (OPTIONS) whether it may send a request from another origin: it may. */
export function answerPreflight(request: IncomingMessage, response: ServerResponse): void {
  response
    .writeHead(204, {
      'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? 'content-type',
      'access-control-max-age': '86400',
      vary: 'access-control-request-headers',
    })
    .end();
}
