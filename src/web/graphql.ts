import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { GraphContext } from '../graph/context.ts';
import { answerThrough, startApollo } from './apollo.ts';
import { contentTypeFor } from './content-type.ts';
import { DirectAnswers } from './direct.ts';
import { graphRequestOf } from './graphql-request.ts';
import { readJsonBody } from './json-body.ts';
import type { Route } from './route.ts';

/**
 * What answers `/graphql`: GraphQL over HTTP, by GET and POST. Where a statement gives the whole answer, its text is
 * sent; everything else is answered by Apollo Server and graphql-js, errors among it.
 */
export async function graphqlRoute(schema: GraphQLSchema, context: GraphContext): Promise<Route> {
  const apollo = await startApollo(schema);
  const direct = new DirectAnswers(schema, context);
  return {
    async handle(request, response, url) {
      if (isVisitOfABrowser(request, url)) return redirectToPlayground(response);
      const body = request.method === 'POST' ? await readJsonBody(request) : undefined;
      const outcome = await direct.answer(graphRequestOf(request, url, body));
      const contentType = contentTypeFor(request.headers.accept);
      if ('text' in outcome && contentType !== null) return send(outcome.text, contentType, response);
      const inContext = 'text' in outcome ? async () => context : outcome.context;
      await answerThrough(apollo, { request, url, body }, inContext, response);
    },
    close: () => apollo.stop(),
  };
}

/** Sends an answer with the headers that Apollo Server sends one with. */
function send(text: string, contentType: string, response: ServerResponse): void {
  response.statusCode = 200;
  response.setHeader('content-type', contentType);
  response.setHeader('cache-control', 'no-store');
  response.end(text);
}

/** Someone pasted the address into a browser. */
function isVisitOfABrowser(request: IncomingMessage, url: URL): boolean {
  return (
    request.method === 'GET' &&
    !url.searchParams.has('query') &&
    (request.headers.accept ?? '').includes('text/html')
  );
}

function redirectToPlayground(response: ServerResponse): void {
  response.writeHead(303, { location: '/playground' }).end();
}
