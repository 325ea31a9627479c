import type { IncomingMessage } from 'node:http';
import type { GraphRequest } from '../../graph/request/reception.ts';
import { HttpFailure } from '../failure.ts';
import { readJsonBody } from '../json-body.ts';

/** The query that a request carries: as `query`, `variables` and `operationName` in the address, or in a JSON body. */
export async function readRequest(request: IncomingMessage, url: URL): Promise<GraphRequest> {
  const { query, variables, operationName } = await given(request, url);
  if (typeof query !== 'string')
    throw new HttpFailure(400, 'query: expected a GraphQL query, as ?query=… or in a JSON body');
  if (typeof (variables ?? {}) !== 'object' || Array.isArray(variables))
    throw new HttpFailure(400, 'variables: expected a JSON object such as {"country": "KG"}');
  if (typeof (operationName ?? '') !== 'string')
    throw new HttpFailure(400, 'operationName: expected the name of an operation');
  return {
    query,
    variables: variables as GraphRequest['variables'],
    operationName: operationName as GraphRequest['operationName'],
  };
}

async function given(request: IncomingMessage, { searchParams }: URL): Promise<Record<string, unknown>> {
  if (request.method === 'POST') {
    const body = await readJsonBody(request);
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
      return body as Record<string, unknown>;
    throw new HttpFailure(400, 'The body: expected a JSON object with query and perhaps variables');
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    throw new HttpFailure(405, 'Tables are read with GET, or with POST where the query is long', {
      allow: 'GET, HEAD, POST',
    });
  const variables = searchParams.get('variables');
  return {
    query: searchParams.get('query'),
    variables: variables ? parseVariables(variables) : null,
    operationName: searchParams.get('operationName'),
  };
}

function parseVariables(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new HttpFailure(400, `variables: expected a JSON object: ${(error as Error).message}`);
  }
}
