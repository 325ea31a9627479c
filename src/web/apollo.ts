import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { GraphContext } from '../graph/context.ts';
import { LIMITS } from '../limits.ts';
import { RESPONSE_TYPE } from './content-type.ts';
import { describeError } from './errors.ts';

/** What Apollo Server answers from: the store, and the cost of the request where it is known. */
export interface RequestContext extends GraphContext {
  cost?: number;
}

/** Apollo Server, started. Introspection is on, this is open data; an answer of one statement has no trace to tell. */
export async function startApollo(schema: GraphQLSchema): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError: describeError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      answersErrorsInPlainJsonWith200,
      tellsTheCost,
    ],
  });
  await apollo.start();
  return apollo;
}

/** Answers a request, whose body is read, through Apollo Server. An error that `context` throws is the answer. */
export async function answerThrough(
  apollo: ApolloServer<RequestContext>,
  { request, url, body }: { request: IncomingMessage; url: URL; body: unknown },
  context: () => Promise<RequestContext>,
  response: ServerResponse,
): Promise<void> {
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  const httpGraphQLRequest = { method, headers: headersOf(request), search: url.search, body };
  const answer = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
  response.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers));
  if (answer.body.kind === 'complete') response.end(answer.body.string);
  else {
    for await (const chunk of answer.body.asyncIterator) response.write(chunk);
    response.end();
  }
}

/**
 * GraphQL over HTTP wants 200 for a well-formed request that fails in GraphQL when the client takes
 * `application/json`, where Apollo says 400: clients of that type tell a broken connection from an answer by it.
 */
const answersErrorsInPlainJsonWith200: ApolloServerPlugin<RequestContext> = {
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

const tellsTheCost: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, contextValue: { cost } }) {
        if (body.kind === 'single' && cost !== undefined)
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
      },
    };
  },
};

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
