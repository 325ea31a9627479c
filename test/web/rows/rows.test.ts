import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type StoreServer, serveStore } from '../store-server.ts';

const COUNT = 2_000;
const HEADS =
  '{ consultations { nodes { id round date { start within } delegations { head { post { title } official { name } } } } } }';

let server: StoreServer;
beforeAll(async () => {
  server = await serveStore(COUNT);
});
afterAll(() => server.stop());
beforeEach(() => {
  server.statements.length = 0;
});

const address = (format: string, query: string, variables?: unknown): string =>
  `${server.origin}/rows.${format}?${new URLSearchParams({
    query,
    ...(variables !== undefined && { variables: JSON.stringify(variables) }),
  })}`;

const get = (format: string, query: string, variables?: unknown) => fetch(address(format, query, variables));

async function refusal(answer: Response): Promise<string> {
  const { errors } = (await answer.json()) as { errors: { message: string }[] };
  return `${answer.status} ${errors[0]?.message}`;
}

describe('CSV', () => {
  it('has a header and quotes what RFC 4180 says must be quoted', async () => {
    const answer = await get(
      'csv',
      '{ consultations(first: 2, order: OLDEST_FIRST) { nodes { round date { start within } delegations { head { post { title } official { name } } } } } }',
    );
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect((await answer.text()).split('\r\n')).toEqual([
      'round,date.start,date.within,delegations.head.post.title,delegations.head.official.name',
      ',2000-01-01,false,"Deputy Minister, ""First Department""",Ж. Имя0',
      ',2000-01-01,false,"Deputy Minister, ""First Department""",Ж. Имя1',
      expect.stringMatching(/^\d,2000-01-\d\d,false,"Deputy Minister, ""First Department""",Ж. Имя\d+$/),
      expect.stringMatching(/^\d,2000-01-\d\d,false,/),
      '',
    ]);
  });

  it('has its header also without a row', async () => {
    const answer = await get('csv', '{ meetings { nodes { id date { start } } } }');
    expect(await answer.text()).toBe('id,date.start\r\n');
  });

  it('reads all pages, one statement each', async () => {
    const lines = (await (await get('csv', HEADS)).text()).trim().split('\r\n');
    expect(lines).toHaveLength(1 + 2 * COUNT);
    expect(server.statements).toHaveLength(COUNT / 100);
  });

  it('takes a POST, with variables and the name of an operation', async () => {
    const answer = await fetch(`${server.origin}/rows.csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'query A { topics { id } } query B($n: Int) { consultations(first: $n) { nodes { round } } }',
        variables: { n: 3 },
        operationName: 'B',
      }),
    });
    expect((await answer.text()).split('\r\n')).toHaveLength(1 + 3 + 1);
  });

  it('answers HEAD without reading anything', async () => {
    const answer = await fetch(address('csv', HEADS), { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect(server.statements).toEqual([]);
  });
});

it('JSON has an object a line, with every column', async () => {
  const answer = await get(
    'ndjson',
    '{ country(code: "CH") { code consultations(first: 1) { nodes { round id } } } }',
  );
  expect(answer.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
  const [line, ...others] = (await answer.text()).split('\n');
  expect(JSON.parse(line ?? '')).toEqual({
    code: 'CH',
    'consultations.round': null,
    'consultations.id': expect.stringContaining('consultation/'),
  });
  expect(others).toEqual(['']);
});

describe('what cannot be a table is refused', () => {
  it.each([
    ['no query', () => fetch(`${server.origin}/rows.csv`), '400 query: expected a GraphQL query'],
    [
      'variables that are no JSON',
      () => fetch(`${address('csv', HEADS)}&variables={`),
      '400 variables: expected a JSON object',
    ],
    [
      'variables that are no object',
      () => fetch(`${address('csv', HEADS)}&variables=[1]`),
      '400 variables: expected a JSON object',
    ],
    [
      'a field that there is not',
      () => get('csv', '{ consultations { nodes { idd } } }'),
      '400 Cannot query field "idd"',
    ],
    [
      'two lists',
      () => get('parquet', '{ countries { code } topics { id } }'),
      '400 A table has a row for each item of one list',
    ],
    [
      'a variable of another type',
      () => get('ndjson', 'query ($n: Int) { consultations(first: $n) { nodes { id } } }', { n: 'x' }),
      '400 Variable "$n"',
    ],
    [
      'a cursor that is none',
      () => get('csv', '{ consultations(after: "?") { nodes { id } } }'),
      '400 after: expected a cursor',
    ],
    [
      'another method',
      () => fetch(address('csv', HEADS), { method: 'DELETE' }),
      '405 Tables are read with GET',
    ],
    [
      'a body that is no object',
      () =>
        fetch(`${server.origin}/rows.csv`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '7',
        }),
      '400 The body',
    ],
    [
      'another format',
      () => fetch(`${server.origin}/rows.xlsx?query=${HEADS}`),
      '404 There is no /rows.xlsx',
    ],
  ])('%s', async (_what, request, message) => {
    expect(await refusal(await request())).toContain(message);
  });

  it('with the place in the query where GraphQL finds the fault', async () => {
    const answer = await get('csv', '{ consultations { nodes { idd } } }');
    expect(await answer.json()).toMatchObject({ errors: [{ locations: [{ line: 1, column: 27 }] }] });
  });
});

describe('a table under way', () => {
  afterEach(() => {
    server.fault = null;
    server.error = new Error('disk I/O error');
    vi.restoreAllMocks();
  });

  it('whose first statement fails is answered with 500', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    server.fault = 1;
    expect(await refusal(await get('csv', HEADS))).toContain('500 Internal error');
  });

  it.each(['csv', 'ndjson'])(
    'is cut, never silently short, when a later statement fails: %s',
    async (format) => {
      const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      server.fault = 3;
      const answer = await get(format, HEADS);
      expect(answer.status).toBe(200);
      await expect(answer.text()).rejects.toThrow();
      expect(String(log.mock.calls[0]?.[0])).toContain('disk I/O error');
    },
  );

  it('waits for a slow reader and stops when the reader goes', async () => {
    const titles = Array.from({ length: 60 }, (_, index) => `t${index}: title`).join(' ');
    const aborting = new AbortController();
    const answer = await fetch(
      address('csv', `{ consultations { nodes { ${titles} releases { text } } } }`),
      {
        signal: aborting.signal,
      },
    );
    const settled = async (last = -1): Promise<number> => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return server.statements.length === last ? last : settled(server.statements.length);
    };
    const whileWaiting = await settled();
    expect(whileWaiting).toBeLessThan(COUNT / 100);
    aborting.abort();
    await expect(answer.text()).rejects.toThrow();
    expect(await settled()).toBeLessThanOrEqual(whileWaiting + 1);
  });
});

describe('Parquet', () => {
  const QUERY = `{ consultations { nodes { id round date { start within } releases { loadedAt publisher { country { code } } } } } }`;

  it('keeps types, and is read by ranges of one file', async () => {
    const file = await asyncBufferFromUrl({ url: address('parquet', QUERY) });
    const metadata = await parquetMetadataAsync(file);
    const columns = parquetSchema(metadata).children.map(({ element }) => element);
    expect(
      columns.map(({ name, type, converted_type, repetition_type }) => ({
        name,
        type: converted_type ?? type,
        repetition_type,
      })),
    ).toEqual(
      Object.entries({
        id: 'UTF8',
        round: 'INT32',
        'date.start': 'DATE',
        'date.within': 'BOOLEAN',
        'releases.loadedAt': 'TIMESTAMP_MILLIS',
        'releases.publisher.country.code': 'UTF8',
      }).map(([name, type]) => ({ name, type, repetition_type: 'OPTIONAL' })),
    );
    const rows = await parquetReadObjects({ file, metadata });
    expect(rows).toHaveLength(COUNT);
    expect(rows.at(-1)).toEqual({
      id: 'consultation/2000-01-01/0',
      round: null,
      'date.start': new Date('2000-01-01'),
      'date.within': false,
      'releases.loadedAt': new Date('2024-01-01'),
      'releases.publisher.country.code': 'AA',
    });
    const versions = server.statements.filter((sql) => sql.includes('max("sequence")'));
    expect(server.statements.length - versions.length).toBe(COUNT / 100);
  });

  it('has its columns also without a row', async () => {
    const file = await asyncBufferFromUrl({ url: address('parquet', '{ meetings { nodes { id } } }') });
    const metadata = await parquetMetadataAsync(file);
    expect(parquetSchema(metadata).children.map(({ element: { name } }) => name)).toEqual(['id']);
    expect(await parquetReadObjects({ file, metadata })).toEqual([]);
  });

  it('answers HEAD, ranges and conditions as HTTP has them', async () => {
    const url = address('parquet', QUERY);
    const head = await fetch(url, { method: 'HEAD' });
    const size = Number(head.headers.get('content-length'));
    const etag = head.headers.get('etag') ?? '';
    expect(head.headers.get('accept-ranges')).toBe('bytes');
    const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
    expect(bytes).toHaveLength(size);
    const part = async (range: string, more: Record<string, string> = {}) => {
      const answer = await fetch(url, { headers: { range, ...more } });
      return {
        status: answer.status,
        range: answer.headers.get('content-range'),
        bytes: Buffer.from(await answer.arrayBuffer()),
      };
    };
    expect(await part('bytes=-4')).toEqual({
      status: 206,
      range: `bytes ${size - 4}-${size - 1}/${size}`,
      bytes: Buffer.from('PAR1'),
    });
    expect(await part('bytes=4-9')).toEqual({
      status: 206,
      range: `bytes 4-9/${size}`,
      bytes: bytes.subarray(4, 10),
    });
    expect(await part(`bytes=${size - 4}-`)).toMatchObject({ status: 206, bytes: Buffer.from('PAR1') });
    expect(await part('bytes=0-3', { 'if-range': etag })).toMatchObject({ status: 206 });
    expect(await part('bytes=0-3', { 'if-range': '"other"' })).toMatchObject({ status: 200 });
    expect(await part(`bytes=${size}-`)).toMatchObject({ status: 416, range: `bytes */${size}` });
    expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });
});

it('leaves no file behind', async () => {
  const own = () => readdirSync(tmpdir()).filter((name) => name.startsWith('communique-tables-'));
  const before = own();
  const other = await serveStore(10);
  await (await fetch(`${other.origin}/rows.parquet?query={consultations{nodes{id}}}`)).arrayBuffer();
  expect(own().length).toBe(before.length + 1);
  await other.stop();
  expect(own()).toEqual(before);
});

const PYTHON = '/usr/bin/python3';
const hasPandas = existsSync('/usr/lib/python3/dist-packages/pandas');

// On a developer's machine without pandas the rest of the tests still run; in CI its absence is a failure.
describe.runIf(hasPandas || process.env.CI === 'true')('pandas', () => {
  const python = async (code: string): Promise<string> =>
    (await promisify(execFile)(PYTHON, ['-c', `import pandas\n${code}`])).stdout.trim();

  it('reads CSV in one line', async () => {
    const table = `pandas.read_csv('${address('csv', HEADS)}', parse_dates=['date.start'])`;
    const said = await python(
      `table = ${table}\nprint(len(table), table.dtypes.to_json(default_handler=str))`,
    );
    expect(said).toBe(
      `${2 * COUNT} ${JSON.stringify({
        id: 'object',
        round: 'float64',
        'date.start': 'datetime64[ns]',
        'date.within': 'bool',
        'delegations.head.post.title': 'object',
        'delegations.head.official.name': 'object',
      })}`,
    );
  });

  it('reads lines of JSON in one line', async () => {
    const code = `table = pandas.read_json('${address('ndjson', HEADS)}', lines=True)\nprint(len(table), table['delegations.head.post.title'][0])`;
    expect(await python(code)).toBe(`${2 * COUNT} Deputy Minister, "First Department"`);
  });
});
