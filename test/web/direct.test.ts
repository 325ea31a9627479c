import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type StoreServer, serveStore } from './store-server.ts';

let server: StoreServer;
beforeAll(async () => {
  server = await serveStore(20);
});
afterAll(() => server.stop());

/** A query that a statement answers in full, and one that only graphql-js can answer. */
const DIRECT = '{ country(code: "CH") { code name } }';
const THROUGH_APOLLO = '{ country(code: "CH") { code name } __type(name: "Country") { name } }';

const get = (query: string, headers?: Record<string, string>) =>
  fetch(`${server.origin}/graphql?${new URLSearchParams({ query })}`, headers && { headers });
const post = (query: string, headers?: Record<string, string>) =>
  fetch(`${server.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, extensions: {} }),
  });

/** Status and headers, but for what differs from answer to answer. */
function headOf({ status, headers }: Response): Record<string, unknown> {
  const { date, 'content-length': _, 'transfer-encoding': __, ...others } = Object.fromEntries(headers);
  return { status, ...others };
}

describe('both ways answer alike', () => {
  test.each([
    undefined,
    '*/*',
    'application/json',
    'application/graphql-response+json',
    'application/graphql-response+json, application/json;q=0.9',
    'application/json;q=0.5, application/graphql-response+json;q=0.9',
    'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
    'text/html, application/*;q=0.8',
    'application/json; charset=utf-8',
    'application/json;q=0, */*',
    'text/csv',
  ])('to a client that accepts %s', async (accept) => {
    const headers = accept === undefined ? {} : { accept };
    for (const ask of [get, post]) {
      const direct = await ask(DIRECT, headers);
      expect(headOf(direct)).toEqual(headOf(await ask(THROUGH_APOLLO, headers)));
    }
  });

  test('with the data and the cost', async () => {
    const direct = await (await post(DIRECT)).text();
    expect(direct).toBe('{"data":{"country":{"code":"CH","name":"Switzerland"}},"extensions":{"cost":1}}\n');
    expect(await (await post(THROUGH_APOLLO)).text()).toBe(
      direct.replace('}},"ext', '},"__type":{"name":"Country"}},"ext').replace('"cost":1', '"cost":2'),
    );
  });
});

test('a fault of the store is run into once, logged and told without its insides', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  server.statements.length = 0;
  server.fault = 1;
  const text = await (await post(DIRECT)).text();
  server.fault = null;
  expect(JSON.parse(text)).toMatchObject({
    data: { country: null },
    errors: [{ path: ['country'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    extensions: { cost: 1 },
  });
  expect(text).not.toContain('disk');
  expect(server.statements).toHaveLength(1);
  expect(String(log.mock.calls[0]?.[0])).toContain('disk I/O error');
  log.mockRestore();
});
