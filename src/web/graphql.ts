import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { describeError } from './errors.ts';
import { readJsonBody } from './json-body.ts';
import type { Route } from './route.ts';

const RESPONSE_TYPE = 'application/graphql-response+json';

/** What answers `/graphql`: GraphQL over HTTP, by GET and POST. Introspection is on, this is open data. */
export async function graphqlRoute<Context extends object>(
  schema: GraphQLSchema,
  context: Context,
): Promise<Route> {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: describeError,
    plugins: [ApolloServerPluginLandingPageDisabled(), answersErrorsInPlainJsonWith200],
  });
  await apollo.start();
  return {
    async handle(request, response, url) {
      if (isVisitOfABrowser(request, url)) return redirectToPlayground(response);
      const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
      const body = method === 'POST' ? await readJsonBody(request) : undefined;
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method,
          headers: headersOf(request),
          search: url.search,
          body,
        },
        context: async () => context,
      });
      response.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers));
      if (answer.body.kind === 'complete') response.end(answer.body.string);
      else {
        for await (const chunk of answer.body.asyncIterator) response.write(chunk);
        response.end();
      }
    },
    close: () => apollo.stop(),
  };
}

/**
 * GraphQL over HTTP wants 200 for a well-formed request that fails in GraphQL when the client takes
 * `application/json`, where Apollo says 400: clients of that type tell a broken connection from an answer by it.
 */
const answersErrorsInPlainJsonWith200: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        const plain = !(request.http?.headers.get('accept') ?? '').includes(RESPONSE_TYPE);
        const wellFormed = errors?.[0]?.extensions.code !== 'BAD_REQUEST';
        if (response.http.status === 400 && plain && wellFormed) response.http.status = 200;
      },
    };
  },
};

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

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
