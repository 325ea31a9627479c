import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/database.ts';
import { buildSchema } from '../../src/graph/schema.ts';
import { startServer, type WebServer } from '../../src/web/server.ts';
import { generateStore } from '../generated-store.ts';

/** Low, that a test need not wait for the real ones: milliseconds and bytes. */
const READING = { time: 2_500, length: 300_000 };
const HASTY = { time: 100, length: 300_000 };

let folder: string;
let database: Database;
let server: WebServer;
/** The same over a store that is read in haste. */
let hasty: Database;
let hastyServer: WebServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'communique-'));
  const path = join(folder, 'store.sqlite');
  await (await generateStore(path, 10_000)).close();
  database = await openDatabase({ url: `sqlite:${path}`, limits: READING });
  hasty = await openDatabase({ url: `sqlite:${path}`, limits: HASTY });
  server = await startServer(buildSchema(), { database }, 0);
  hastyServer = await startServer(buildSchema(), { database: hasty }, 0);
  expect(await normal()).toEqual({ data: { country: { code: 'CH' } }, extensions: { cost: 1 } });
});
afterAll(async () => {
  await server.close();
  await hastyServer.close();
  await database.close();
  await hasty.close();
  await rm(folder, { recursive: true });
});

const endpoint = () => `${server.origin}/graphql`;

async function normal(): Promise<unknown> {
  return (await post({ query: '{ country(code: "CH") { code } }' })).json();
}

const post = (body: unknown, headers: Record<string, string> = {}) =>
  send(typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body), headers);

const send = (body: string | Uint8Array, headers: Record<string, string>, address = endpoint()) =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: body as string | Uint8Array<ArrayBuffer>,
  });

const get = (parameters: string) =>
  fetch(`${endpoint()}?${parameters}`, { headers: { accept: 'application/graphql-response+json' } });

const query = (text: string, variables?: unknown) => () => post({ query: text, variables });

const nested = (open: string, depth: number, inner: string): string =>
  `${`${open} { `.repeat(depth)}${inner}${' }'.repeat(depth)}`;

const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

/** Fragments of which each spreads the next one twice. */
const doubling = (count: number): string =>
  `{ topics { ...F0 } } ${times(count, (n) => `fragment F${n} on Topic { ${n + 1 < count ? `...F${n + 1} ...F${n + 1}` : 'id'} }`)}`;

/** Takes a second or more over the store. */
const SLOW = `{ ${times(30, (n) => `c${n}: counts(by: [OFFICIAL, YEAR, ORGANISATION], filter: { to: "200${n % 10}-01-01", from: "20${n + 10}-01-01" }) { count }`)} }`;

interface Refusal {
  status: number;
  code?: string;
  message: RegExp;
}

const limit = (message: RegExp, status = 400): Refusal => ({ status, code: 'LIMIT_EXCEEDED', message });
const invalid = (message: RegExp): Refusal => ({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED', message });
const syntax = (message: RegExp): Refusal => ({ status: 400, code: 'GRAPHQL_PARSE_FAILED', message });
const badRequest = (message: RegExp, status = 400): Refusal => ({ status, message });
/** A field that cannot be answered leaves the rest of the answer standing. */
const badInput = (message: RegExp): Refusal => ({ status: 200, code: 'BAD_USER_INPUT', message });
const badVariable = (message: RegExp): Refusal => ({ status: 400, code: 'BAD_USER_INPUT', message });

const REFUSED: [name: string, ask: () => Promise<Response>, refusal: Refusal][] = [
  [
    'a query 700 deep',
    query(`{ topics { ${nested('country', 700, 'code')} } }`),
    limit(/^Depth of a query: at most 20, found 702/),
  ],
  [
    'a query 21 deep',
    query(`{ countries { ${nested('country', 19, 'code')} } }`),
    limit(/^Depth of a query: at most 20, found 21/),
  ],
  ['a query that never ends', query('{ topics { id '), syntax(/Expected Name, found <EOF>/)],
  ['signs that are no GraphQL', query('{ topics \u0007 }'), syntax(/Unexpected character: U\+0007/)],
  ['inline fragments 1,400 deep', query(`{ ${nested('...', 1400, '__typename')} }`), limit(/^Tokens/)],
  [
    'a literal list 2,000 deep',
    query(`{ counts(by: ${'['.repeat(1400)}${']'.repeat(1400)}) { count } }`),
    invalid(/CountDimension/),
  ],
  [
    '10,000 aliases',
    query(`{ ${times(10_000, (n) => `a${n}: __typename`)} }`),
    limit(/^Characters of a query/),
  ],
  [
    '101 aliases',
    query(`{ topics { ${times(101, (n) => `a${n}: id`)} } }`),
    limit(/^Aliases of a query: at most 100, found 101/),
  ],
  [
    '31 root fields',
    query(`{ ${times(31, () => 'topics { id }')} }`),
    limit(/^Root fields of a query: at most 30, found 31/),
  ],
  ['fragments that double 60 times', query(doubling(60)), limit(/^Fields of a query: at most 2,000/)],
  [
    'a fragment within itself',
    query('{ topics { ...A } } fragment A on Topic { ...A }'),
    invalid(/Cannot spread fragment "A" within itself/),
  ],
  [
    'a cycle of fragments',
    query(
      '{ topics { ...A } } fragment A on Topic { ...B } fragment B on Topic { statements { topics { ...A } } }',
    ),
    invalid(/Cannot spread fragment "A" within itself via "B"/),
  ],
  [
    '300 directives',
    query(`{ topics { id ${times(300, () => '@skip(if: false)')} } }`),
    limit(/^Directives of a query: at most 200, found 300/),
  ],
  [
    'unknown directives',
    query(`{ topics { id ${times(150, (n) => `@d${n}`)} } }`),
    invalid(/Unknown directive/),
  ],
  [
    'a fragment spread 1,000 times',
    query(`{ topics { ${times(1_000, () => '...F')} } } fragment F on Topic { id name }`),
    limit(/^Fields of a query: at most 2,000, found 2,001/),
  ],
  [
    'a huge literal',
    query(`{ releases(search: "${'a'.repeat(60_000)}") { totalCount } }`),
    limit(/^Characters of a query: at most 50,000/),
  ],
  [
    'a body of a megabyte',
    () => post({ query: `#${'#'.repeat(1_000_000)}` }),
    badRequest(/body is too large/, 413),
  ],
  [
    'pages within pages',
    query('{ countries { consultations(first: 100) { nodes { delegations { participants { id } } } } } }'),
    limit(/^Cost of a query, in objects: at most 100,000, found/),
  ],
  [
    'introspection within itself',
    query(
      `{ __schema { types { fields { type { fields { type { fields { type { fields { type { fields { name } } } } } } } } } } } }`,
    ),
    invalid(/Maximum introspection depth exceeded/),
  ],
  [
    '30 introspections',
    query(
      `{ ${times(30, (n) => `s${n}: __schema { types { fields { args { type { name ofType { name } } } type { name fields { name } } } } }`)} }`,
    ),
    limit(/^Cost of a query|Aliases/),
  ],
  [
    'a batch',
    () => post([{ query: '{ topics { id } }' }, { query: '{ topics { id } }' }]),
    badRequest(/batching/i),
  ],
  ['an empty batch', () => post([]), badRequest(/batching|missing/i)],
  [
    'a body without type',
    () => post('{ topics { id } }', { 'content-type': 'text/plain' }),
    badRequest(/application\/json/, 415),
  ],
  [
    'a form of several parts',
    () => post('--x--', { 'content-type': 'multipart/form-data; boundary=x' }),
    badRequest(/application\/json/, 415),
  ],
  [
    'a GraphQL document as a body',
    () => post('{ topics { id } }', { 'content-type': 'application/graphql' }),
    badRequest(/application\/json/, 415),
  ],
  ['a compressed body', () => post('{}', { 'content-encoding': 'gzip' }), badRequest(/compressed/, 415)],
  [
    'bytes that are no UTF-8',
    () => post(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])),
    badRequest(/not JSON in UTF-8/),
  ],
  ['broken JSON', () => post('{"query": "{ topics'), badRequest(/not JSON/)],
  ['a query that is a number', () => post({ query: 7 }), badRequest(/must be strings/)],
  ['variables as text', () => post({ query: '{ topics { id } }', variables: '{}' }), badRequest(/variables/)],
  [
    'variables within variables, 50,000 deep',
    () => post(`{"query":"{ topics { id } }","variables":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`),
    limit(/^Depth of the variables/),
  ],
  [
    '1,001 representations',
    query('query ($all: [_Any!]!) { _entities(representations: $all) { __typename } }', {
      all: Array(1_001).fill({ __typename: 'Country', code: 'CH' }),
    }),
    limit(/^Representations of entities: at most 1,000, found 1,001/),
  ],
  [
    'an entity 500 deep',
    query('query ($all: [_Any!]!) { _entities(representations: $all) { __typename } }', {
      all: [JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`)],
    }),
    limit(/^Depth of the variables/),
  ],
  [
    'too much of each of 1,000 entities',
    query(
      'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Country { officials(first: 100) { nodes { country { code } } } } } }',
      { all: Array(1_000).fill({ __typename: 'Country', code: 'CH' }) },
    ),
    limit(/^Cost of a query, in objects: at most 100,000, found 202,000/),
  ],
  [
    'a list of 50,000 in the variables',
    query('query ($c: [ID!]) { events(filter: { countries: $c }) { totalCount } }', {
      c: Array(20_000).fill('KG'),
    }),
    limit(/^Items of a list in the variables: at most 100/),
  ],
  [
    'a variable of another type',
    query('query ($first: Int) { events(first: $first) { totalCount } }', { first: 'DROP TABLE' }),
    badVariable(/Int cannot represent/),
  ],
  ['an integer too large', query('{ events(first: 99999999999) { totalCount } }'), invalid(/32-bit/)],
  [
    'first: -1',
    query('{ events(first: -1) { nodes { id } } }'),
    badInput(/^first: expected 1 to 100, found -1/),
  ],
  [
    'first: 2147483647',
    query('{ events(first: 2147483647) { nodes { id } } }'),
    badInput(/^first: expected 1 to 100, found 2147483647/),
  ],
  [
    'first: 0',
    query('{ events(first: 0) { nodes { id } } }'),
    badInput(/^first: expected 1 to 100, found 0/),
  ],
  [
    'a forged cursor',
    query('{ events(after: "bm9uc2Vuc2U") { nodes { id } } }'),
    badInput(/^after: expected a cursor/),
  ],
  [
    'a cursor that is an object',
    query(`{ events(after: "${Buffer.from('{"$gt":""}').toString('base64url')}") { nodes { id } } }`),
    badInput(/^after: expected a cursor/),
  ],
  [
    'a cursor of numbers',
    query(`{ events(after: "${Buffer.from('[1,2]').toString('base64url')}") { nodes { id } } }`),
    badInput(/^after: expected a cursor/),
  ],
  [
    'a day that is none',
    query(`{ events(filter: { from: "2018-01-01' OR 1=1 --" }) { totalCount } }`),
    invalid(/Expected a day of the calendar/),
  ],
  [
    'a language that is SQL',
    query(`{ countries { name(language: "en'; DROP TABLE country") } }`),
    badInput(/^language: expected a BCP 47 tag/),
  ],
  [
    'a search of signs alone',
    query('{ releases(search: "\\" * ^ ( ) : - + { }") { totalCount } }'),
    badInput(/^search: expected 1 to 20 words, found 0/),
  ],
  [
    'a search of 1,000 words',
    query(`{ releases(search: "${times(1_000, (n) => `w${n}`)}") { totalCount } }`),
    badInput(/^search: expected 1 to 20 words, found 1000/),
  ],
  [
    'a name of 1,000 words',
    query(`{ officials(name: "${times(1_000, (n) => `w${n}`)}") { totalCount } }`),
    badInput(/^name: expected 1 to 20 words/),
  ],
  ['a field that is none', query('{ passwords { hash } }'), invalid(/Cannot query field "passwords"/)],
  ['25 fields that are none', query(`{ ${times(25, (n) => `x${n}y`)} }`), invalid(/Cannot query field/)],
  [
    'a mutation',
    query('mutation { drop }'),
    { status: 400, code: 'OPERATION_NOT_SUPPORTED', message: /found a mutation/ },
  ],
  [
    'an operation that is not there',
    () => post({ query: 'query A { topics { id } }', operationName: 'B' }),
    { status: 400, code: 'OPERATION_RESOLUTION_FAILURE', message: /Unknown operation named "B"/ },
  ],
  [
    'a stored query',
    () => post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }),
    { status: 200, code: 'PERSISTED_QUERY_NOT_SUPPORTED', message: /PersistedQueryNotSupported/ },
  ],
  ['two queries in an address', () => get('query={a}&query={b}'), badRequest(/only be specified once/)],
  ['no query in an address', () => get('variables={}'), badRequest(/query/)],
  [
    'variables in an address that are no JSON',
    () => get('query={topics{id}}&variables={'),
    badRequest(/invalid JSON/),
  ],
  [
    'a method that is none',
    () => fetch(endpoint(), { method: 'PUT', body: '{}' }),
    badRequest(/GET\/POST/, 405),
  ],
  [
    'a type that nobody speaks',
    () => post({ query: '{ topics { id } }' }, { accept: 'image/png' }),
    badRequest(/accept/, 406),
  ],
  ['a line of all events', query('{ timeline { items { title } } }'), limit(/^Bytes of an answer: at most/)],
  [
    'counts that take too long',
    () => send(JSON.stringify({ query: SLOW }), {}, `${hastyServer.origin}/graphql`),
    limit(/^Milliseconds of a statement: at most/, 503),
  ],
];

interface Answer {
  errors: { message: string; extensions?: { code?: string } }[];
}

describe('a hostile request is refused in words, and the next one answered', () => {
  test.each(REFUSED)('%s', async (_name, ask, { status, code, message }) => {
    const answer = await ask();
    const { errors } = (await answer.json()) as Answer;
    expect(errors[0]!.message).toMatch(message);
    if (code !== undefined) expect(errors[0]!.extensions?.code).toBe(code);
    expect(answer.status).toBe(status);
    expect(errors.length).toBeLessThanOrEqual(200);
    expect(await normal()).toHaveProperty('data.country.code', 'CH');
  });
});

/** What stands in an argument may be SQL, a pattern or a path: it is text. */
const TEXTS = [
  `' OR 1=1 --`,
  `"; DROP TABLE "event"; --`,
  'NEAR(a b)',
  'a* AND b:c',
  '%',
  '\u0000x',
  '{"$0":1,"$":0}',
  '../../etc/passwd',
  'country/KG',
  '🙂'.repeat(500),
];

test.each(TEXTS)('%j is but text in every argument', async (text) => {
  const answer = await post({
    query: `query ($id: ID!, $text: String!, $codes: [ID!]) {
      node(id: $id) { id } release(id: $id) { id } official(id: $id) { id } country(code: $id) { code }
      organisations(country: $id) { id } officials(country: $id) { totalCount } releases(publisher: $id) { totalCount }
      events(filter: { between: $codes, countries: $codes, official: $id, organisation: $id, topic: $id, publisher: $id }) { totalCount }
      named: officials(name: $text) { totalCount } found: releases(search: $text) { totalCount } }`,
    variables: { id: text, text: `Consultations ${text}`, codes: [text, text] },
  });
  const { data, errors } = (await answer.json()) as { data: Record<string, unknown>; errors?: unknown };
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ release: null, official: null, events: { totalCount: 0 } });
});

test('the introspection that clients send is answered', async () => {
  const answer = await post({ query: getIntrospectionQuery() });
  expect(await answer.json()).toHaveProperty('data.__schema');
});

test('while someone asks for the largest things allowed, others are answered', async () => {
  const largest = {
    query:
      '{ events(first: 100) { nodes { title participants { official { name country { name } } } releases { text } mentions { quote } } } }',
  };
  const slow = { query: SLOW };
  const memory = process.memoryUsage().rss;
  let answered = 0;
  const asked = Array.from({ length: 45 }, async (_, index) => {
    await (await post(index % 5 === 0 ? slow : largest)).text();
    answered++;
  });
  for (let number = 0; number < 20; number++)
    expect(await normal()).toHaveProperty('data.country.code', 'CH');
  expect(answered).toBeLessThan(asked.length);
  await Promise.all(asked);
  expect(process.memoryUsage().rss - memory).toBeLessThan(400_000_000);
});

test('a client that goes before its answer, and one that never ends its request, disturb nobody', async () => {
  const { port } = new URL(server.origin);
  const head =
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n';
  const idle = connect(Number(port), 'localhost', function (this: ReturnType<typeof connect>) {
    this.write(`${head}{"query":`);
  });
  const gone = new AbortController();
  const left = fetch(endpoint(), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ events { nodes { id } } }' }),
    signal: gone.signal,
  });
  gone.abort();
  await expect(left).rejects.toThrow();
  expect(await normal()).toHaveProperty('data.country.code', 'CH');
  idle.destroy();
});
