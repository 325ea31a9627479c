import 'reflect-metadata';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import type { GraphContext } from '../graph/context.ts';
import { allowAnyOrigin, answerPreflight } from './cors.ts';
import { isDeparture } from './departure.ts';
import { HttpFailure } from './failure.ts';
import { feedRoutes } from './feeds/routes.ts';
import { graphqlRoute } from './graphql.ts';
import { playgroundRoute } from './playground.ts';
import type { Route } from './route.ts';
import { rowsRoutes } from './rows/routes.ts';

/** A server that answers. */
export interface WebServer {
  /** Where people find it: `http://localhost:4000`. */
  origin: string;
  /** Stops taking requests, lets those under way end, at most for ten seconds. */
  close(): Promise<void>;
}

/** How long requests under way may take once the server closes, in milliseconds. */
const GRACE = 10_000;

/**
 * Serves a graph on a port, 0 for any free one. `context` is where its answers come from.
 * Rejects with the system's error (`EADDRINUSE`, `EACCES`) where the port cannot be had.
 */
export async function startServer(
  schema: GraphQLSchema,
  context: GraphContext,
  port: number,
): Promise<WebServer> {
  const routes = {
    graphql: await graphqlRoute(schema, context),
    playground: playgroundRoute(),
    ...rowsRoutes(schema, context),
    ...feedRoutes(schema, context),
    '': toPlayground,
  };
  const server = createServer((request, response) => {
    answer(routes, request, response).catch((error) => answerFailure(error, response));
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, listening);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      const impatience = setTimeout(() => server.closeAllConnections(), GRACE);
      await closed;
      clearTimeout(impatience);
      for (const route of Object.values<Route>(routes)) await route.close?.();
    },
  };
}

const toPlayground: Route = {
  async handle(_request, response) {
    response.writeHead(302, { location: '/playground' }).end();
  },
};

/** Routes are named by the first part of the path: `/playground/start.js` is the playground's. */
async function answer(
  routes: Record<string, Route>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  allowAnyOrigin(response);
  response.setHeader('x-content-type-options', 'nosniff');
  if (request.method === 'OPTIONS') return answerPreflight(request, response);
  const url = urlOf(request);
  const name = url.pathname.split('/')[1] ?? '';
  const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
  if (route === undefined)
    throw new HttpFailure(404, `There is no ${url.pathname}: try /graphql or /playground`);
  await route.handle(request, response, url);
}

function urlOf({ url = '/' }: IncomingMessage): URL {
  if (!URL.canParse(url, 'http://localhost')) throw new HttpFailure(400, `Not an address: ${url}`);
  return new URL(url, 'http://localhost');
}

function answerFailure(error: unknown, response: ServerResponse): void {
  if (!(error instanceof HttpFailure || isDeparture(error))) console.error(error);
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const failure =
    error instanceof HttpFailure ? error : new HttpFailure(500, "Internal error: the server's log says why");
  response
    .writeHead(failure.status, {
      'content-type': 'application/json; charset=utf-8',
      ...failure.headers,
    })
    .end(`${JSON.stringify({ errors: failure.errors })}\n`);
}
