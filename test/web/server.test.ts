import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { GraphContext } from '../../src/graph/context.ts';
import { LIMITS } from '../../src/limits.ts';
import { startServer, type WebServer } from '../../src/web/server.ts';

const schema = buildSchema('type Query { greeting(name: String = "you"): String, fault: String }');
/** This schema answers without a store. */
const context = {} as GraphContext;
const { greeting, fault } = schema.getQueryType()?.getFields() ?? {};

let server: WebServer;
beforeAll(async () => {
  if (greeting) greeting.resolve = (_source, { name }) => `Hello ${name}`;
  if (fault) fault.resolve = () => Promise.reject(new Error('SQLITE_ERROR: no such table'));
  server = await startServer(schema, context, 0);
});
afterAll(() => server.close());

const ask = (path: string, request?: RequestInit) =>
  fetch(`${server.origin}${path}`, { redirect: 'manual', ...request });
const post = (body: unknown, headers: Record<string, string> = {}) =>
  ask('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('GraphQL over HTTP', () => {
  it('answers GET, without any header of its own', async () => {
    const answer = await ask(`/graphql?query=${encodeURIComponent('{ greeting }')}`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ data: { greeting: 'Hello you' }, extensions: { cost: 0 } });
  });

  it('answers POST with variables and an operation name', async () => {
    const query = 'query A { greeting } query B($name: String) { greeting(name: $name) }';
    const answer = await post({
      query,
      operationName: 'B',
      variables: { name: 'Ottawa' },
    });
    expect(await answer.json()).toMatchObject({ data: { greeting: 'Hello Ottawa' } });
  });

  it('answers introspection, in production too', async () => {
    const answer = await post({ query: '{ __schema { queryType { name } } }' });
    expect(await answer.json()).toMatchObject({
      data: { __schema: { queryType: { name: 'Query' } } },
    });
  });

  it('tells an error in the query by the status only where the client takes graphql-response+json', async () => {
    const query = '{ greting }';
    expect((await post({ query })).status).toBe(200);
    const strict = await post({ query }, { accept: 'application/graphql-response+json' });
    expect(strict.status).toBe(400);
    expect(((await strict.json()) as { errors: { message: string }[] }).errors[0]?.message).toContain(
      'greeting',
    );
  });

  it('names a fault of its own without its insides, which go to the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const text = await (await post({ query: '{ fault }' })).text();
    expect(text).toContain('Internal error');
    expect(text).not.toContain('SQLITE');
    expect(String(log.mock.calls[0]?.[0])).toContain('SQLITE_ERROR');
    log.mockRestore();
  });

  it.each([
    ['broken JSON', () => post('{"query":'), 400],
    ['a body that is no object', () => post('7'), 400],
    [
      'a body that is no UTF-8',
      () =>
        ask('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: new Uint8Array([0x22, 0xcf, 0x22]),
        }),
      400,
    ],
    ['no query', () => post({ variables: {} }), 400],
    [
      'a form',
      () =>
        post('query={greeting}', {
          'content-type': 'application/x-www-form-urlencoded',
        }),
      415,
    ],
    ['another charset', () => post({}, { 'content-type': 'application/json; charset=windows-1251' }), 415],
    ['a body too large', () => post({ query: '#'.repeat(LIMITS.body) }), 413],
    ['another method', () => ask('/graphql', { method: 'DELETE' }), 405],
    ['another path', () => ask('/graph'), 404],
  ])('refuses %s with a message', async (_what, request, status) => {
    const answer = await request();
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({
      errors: [{ message: expect.stringMatching(/\w/) }],
    });
  });
});

describe('browsers', () => {
  it('may read from any origin, with any header', async () => {
    const preflight = await ask('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.org',
        'access-control-request-headers': 'content-type,x-apollo-tracing',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type,x-apollo-tracing');
    expect((await post({ query: '{ greeting }' })).headers.get('access-control-allow-origin')).toBe('*');
  });

  it('fetch a file of the playground once', async () => {
    const first = await ask('/playground/start.js');
    expect(first.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await ask('/playground/start.js', { headers })).status).toBe(304);
    expect((await ask('/playground/../../../package.json')).status).toBe(404);
  });

  it('are led to the playground from the front page and from the endpoint', async () => {
    expect((await ask('/')).headers.get('location')).toBe('/playground');
    expect((await ask('/graphql', { headers: { accept: 'text/html' } })).headers.get('location')).toBe(
      '/playground',
    );
  });
});

it('names the port that is taken in the error of the system', async () => {
  const port = Number(new URL(server.origin).port);
  await expect(startServer(schema, context, port)).rejects.toMatchObject({
    code: 'EADDRINUSE',
    port,
  });
});
