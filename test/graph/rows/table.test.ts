import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/database.ts';
import type { Row } from '../../../src/graph/rows/reader.ts';
import { Tables } from '../../../src/graph/rows/table.ts';
import { buildSchema } from '../../../src/graph/schema.ts';
import { storeRelease } from '../../../src/load/store.ts';
import { generateStore } from '../../generated-store.ts';
import { temporaryDatabase } from '../../model/temporary-database.ts';
import { ask, dataOf } from '../ask.ts';
import { facts, release } from '../ottawa.ts';

const schema = buildSchema();

/** A table read to its end, and the statements that it cost. */
interface Read {
  columns: string[];
  types: string[];
  rows: Row[];
  statements: number;
}

async function read(
  database: Database,
  query: string,
  variables: Record<string, unknown> = {},
  operationName: string | null = null,
): Promise<Read> {
  let statements = 0;
  const counting = {
    source: database.source,
    read(...statement: Parameters<Database['read']>) {
      statements++;
      return database.read(...statement);
    },
  };
  const table = new Tables(schema, { database: counting }).of({ query, variables, operationName });
  const rows: Row[] = [];
  for await (const some of table.rows()) rows.push(...some);
  return {
    columns: table.columns.map(({ name }) => name),
    types: table.columns.map(({ type }) => type.name),
    rows,
    statements,
  };
}

/** A table by its definition: all combinations of what an answer, on one page, holds under a name. */
function flatten(value: unknown, name = ''): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.length === 0 ? [{}] : value.flatMap((item) => flatten(item, name));
  if (value === null || typeof value !== 'object') return [{ [name]: value }];
  return Object.entries(value).reduce<Record<string, unknown>[]>(
    (rows, [key, inner]) => {
      const isLayer = ['nodes', 'edges', 'node'].includes(key);
      const more = flatten(inner, isLayer ? name : [name, key].filter(Boolean).join('.'));
      return rows.flatMap((row) => more.map((one) => ({ ...row, ...one })));
    },
    [{}],
  );
}

describe('the release that comes with the project', () => {
  let database: Database;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ database, remove } = await temporaryDatabase());
    await storeRelease(database.source, release, facts);
  });
  afterAll(() => remove());

  it('columns are called by their path, without the root field and the layers of connections', async () => {
    const { columns, rows } = await read(
      database,
      `{ consultations { totalCount pageInfo { endCursor } edges { node {
        id date { start } delegations { country { code } head { official { latinName } } }
      } } } }`,
    );
    expect(columns).toEqual([
      'id',
      'date.start',
      'delegations.country.code',
      'delegations.head.official.latinName',
    ]);
    expect(rows).toEqual([
      ['consultation/2018-06-12/ca-kg', '2018-06-12', 'CA', 'E. LeKler'],
      ['consultation/2018-06-12/ca-kg', '2018-06-12', 'KG', 'U. Dzhusupov'],
    ]);
  });

  it('aliases name columns', async () => {
    const { columns } = await read(
      database,
      '{ all: consultations { nodes { key: id on: date { first: start } sides: countries { code } } } }',
    );
    expect(columns).toEqual(['key', 'on.first', 'sides.code']);
  });

  it('several root fields name columns too', async () => {
    const { columns, rows } = await read(
      database,
      '{ country(code: "KG") { code name } held: consultations { nodes { id } } }',
    );
    expect(columns).toEqual(['country.code', 'country.name', 'held.id']);
    expect(rows).toEqual([['KG', 'Kyrgyzstan', 'consultation/2018-06-12/ca-kg']]);
  });

  it('lists within a list multiply, and a row whose own list is empty stays', async () => {
    const query =
      '{ consultations { nodes { delegations { country { code } participants(role: [MEMBER]) { id } } } } }';
    const { rows } = await read(database, query);
    expect(rows).toEqual([
      ['CA', null],
      ['KG', null],
    ]);
    const all = await read(database, query.replace('(role: [MEMBER])', ''));
    expect(all.rows.map(([country]) => country)).toEqual(['CA', 'CA', 'KG', 'KG', 'KG']);
  });

  it('a list of texts multiplies too', async () => {
    const { rows } = await read(database, '{ counts(by: [KIND]) { keys count } }');
    expect(rows).toEqual([
      ['CONSULTATION', 1],
      ['MEETING', 4],
      ['VISIT', 1],
    ]);
  });

  it('a single object is a row, and nothing is none', async () => {
    expect((await read(database, '{ country(code: "KG") { name(language: "ru") } }')).rows).toEqual([
      ['Кыргызстан'],
    ]);
    expect((await read(database, '{ country(code: "XX") { code } }')).rows).toEqual([]);
    expect(
      (await read(database, '{ country(code: "XX") { code consultations { nodes { id } } } }')).rows,
    ).toEqual([]);
  });

  it('an interface has the columns of all its types, in the order of the query', async () => {
    const { columns, types, rows } = await read(
      database,
      `{ events(order: OLDEST_FIRST) { nodes {
        __typename ... on Visit { meetingsComplete } ...Held kind } } }
       fragment Held on Event { ... on Meeting { mode } ... on Consultation { round } date { within } }`,
    );
    expect(columns).toEqual(['__typename', 'meetingsComplete', 'mode', 'round', 'date.within', 'kind']);
    expect(types).toEqual(['String', 'Boolean', 'Mode', 'Int', 'Boolean', 'EventKind']);
    expect(rows).toContainEqual(['Consultation', null, null, 1, false, 'CONSULTATION']);
    expect(rows).toContainEqual(['Visit', false, null, null, false, 'VISIT']);
    expect(rows).toContainEqual(['Meeting', null, 'IN_PERSON', null, true, 'MEETING']);
  });

  it('each type of an interface may have a list of its own', async () => {
    const { rows } = await read(
      database,
      `{ events { nodes { kind ... on Visit { meetings { id } } ... on Consultation { delegations { country { code } } } } } }`,
    );
    expect(rows.filter(([kind]) => kind === 'VISIT')).toHaveLength(4);
    expect(rows.filter(([kind]) => kind === 'CONSULTATION').map((row) => row[2])).toEqual(['CA', 'KG']);
    expect(rows.filter(([kind]) => kind === 'MEETING')).toEqual(Array(4).fill(['MEETING', null, null]));
  });

  it('variables, @skip and @include decide on columns', async () => {
    const query = `query ($who: [ID!], $round: Boolean!) {
      consultations(filter: { countries: $who }) { nodes { id round @include(if: $round) status @skip(if: $round) } } }`;
    expect(await read(database, query, { who: ['KG'], round: true })).toMatchObject({
      columns: ['id', 'round'],
      rows: [['consultation/2018-06-12/ca-kg', 1]],
    });
    expect(await read(database, query, { who: ['FR'], round: false })).toMatchObject({
      columns: ['id', 'status'],
      rows: [],
    });
  });

  it('runs the operation that is named', async () => {
    const query = 'query A { countries { code } } query B { topics { id } }';
    expect((await read(database, query, {}, 'B')).columns).toEqual(['id']);
    await expect(read(database, query)).rejects.toThrow('operationName');
    await expect(read(database, query, {}, 'C')).rejects.toThrow('"C"');
  });

  it.each([
    '{ events { nodes { id title(language: "ru") date { start edtf text } place { name } participants { role official { name names { text } } post { title organisation { name } } } } } }',
    '{ meetings { edges { cursor node { visit { visitor { code } } consultation { round } releases { sha256 loadedAt } } } } }',
    '{ officials { nodes { id latinName country { name } posts { post { title } observed { edtf } mentions { quote start } } } } }',
    '{ officials(name: "Джусупов") { nodes { participations { role event { id ... on Meeting { mode } ... on Visit { host { code } } } } } } }',
    '{ organisations { id name names parent { name } } }',
    '{ releases(search: "парламентаризм") { edges { snippet node { id statements { kind text topics { name(language: "fr") } } } } } }',
    '{ node(id: "consultation/2018-06-12/ca-kg") { id ... on Consultation { statements { joint sides { code } } } } }',
  ])('says what the graph says: %s', async (query) => {
    const data = await dataOf(ask(database, query));
    const { columns, rows } = await read(database, query);
    const expected = flatten(Object.values(data)[0]).map((row) =>
      columns.map((column) => row[column] ?? null),
    );
    expect(rows).toEqual(expected);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('what TypeScript computes at the root is a table too', async () => {
    const { columns, rows } = await read(
      database,
      '{ timeline(filter: { kinds: [VISIT] }) { undated items { start last: endExclusive title } } }',
    );
    expect(columns).toEqual(['undated', 'items.start', 'items.last', 'items.title']);
    expect(rows).toEqual([[0, '2018-06-11', '2018-06-16', 'Visit from Kyrgyzstan to Canada']]);
  });

  it.each([
    [
      'two lists side by side',
      '{ consultations { nodes { delegations { id } visit { releases { id } } } } }',
      'consultations.nodes.delegations and consultations.nodes.visit.releases',
    ],
    [
      'two connections',
      '{ consultations { nodes { id } } meetings { nodes { id } } }',
      'consultations.nodes and meetings.nodes',
    ],
    [
      'two columns of one name',
      '{ releases { edges { snippet node { snippet: title } } } }',
      'Two columns would be called snippet: releases.edges.snippet and releases.edges.node.snippet',
    ],
    ['no column', '{ consultations { totalCount } }', 'nothing that makes a column'],
    ['introspection', '{ __schema { types { name } } }', '__schema'],
    ['a field that there is not', '{ consultations { nodes { idd } } }', 'Did you mean "id"'],
    ['broken syntax', '{ consultations', 'Syntax Error'],
    [
      'a variable that is no date',
      'query ($day: Date = "2018-13-01") { events(filter: { from: $day }) { nodes { id } } }',
      '2018-13-01',
    ],
    ['none', '{ consultations(first: 0) { nodes { id } } }', 'first: expected 1 or more, found 0'],
    ['a cursor that is none', '{ consultations(after: "x") { nodes { id } } }', 'after: expected a cursor'],
  ])('refuses %s', async (_what, query, message) => {
    await expect(read(database, query)).rejects.toThrow(message);
  });
});

describe('pages', () => {
  const COUNT = 1_500;
  let folder: string;
  let database: Database;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'communique-'));
    database = await generateStore(join(folder, 'store.sqlite'), COUNT);
  });
  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  it('are read to the last, by a statement each', async () => {
    const { rows, statements } = await read(
      database,
      '{ consultations { nodes { id delegations { id } } } }',
    );
    expect(rows).toHaveLength(2 * COUNT);
    expect(new Set(rows.map(([id]) => id)).size).toBe(COUNT);
    expect(statements).toBe(COUNT / 100);
  });

  it('come in the order of the graph, from a cursor on, as far as first says', async () => {
    const nodes = '{ pageInfo { endCursor } nodes { id } }';
    const page = (after?: string) =>
      dataOf(
        ask(database, `query ($after: String) { consultations(first: 100, after: $after) ${nodes} }`, {
          after,
        }),
      );
    const { consultations: first } = await page();
    const { consultations: second } = await page(first.pageInfo.endCursor);
    const { rows, statements } = await read(
      database,
      'query ($after: String $first: Int) { consultations(first: $first, after: $after) { nodes { id } } }',
      { after: first.pageInfo.endCursor, first: 130 },
    );
    expect(rows).toHaveLength(130);
    expect(rows.slice(0, 100).flat()).toEqual(second.nodes.map(({ id }: { id: string }) => id));
    expect(statements).toBe(2);
  });

  it('of connections within a list are read in their places', async () => {
    const query = (first: string) => `{ countries { code consultations${first} { nodes { id } } } }`;
    const { rows } = await read(database, query(''));
    expect(rows).toHaveLength(2 * COUNT);
    const codes = rows.map(([code]) => code as string);
    expect(codes).toEqual([...codes].sort());
    expect(
      Math.max(...[...new Set(codes)].map((code) => codes.filter((one) => one === code).length)),
    ).toBeGreaterThan(100);
    expect(new Set(rows.map((row) => row.join())).size).toBe(rows.length);
    const limited = await read(database, query('(first: 3)'));
    expect(limited.rows).toHaveLength(3 * 60);
    expect(limited.statements).toBe(1);
  });

  it('are smaller where large ones would cost more than a request may', async () => {
    const query = (inner: string) => `{ countries { code consultations(first: 30) { nodes { ${inner} } } } }`;
    const { rows, statements } = await read(
      database,
      query('delegations { participants { official { name } } }'),
    );
    const { rows: plain } = await read(database, query('delegations { id }'));
    expect(rows.map(([code]) => code)).toEqual(plain.map(([code]) => code));
    expect(statements).toBeGreaterThan(60);
    await expect(
      read(
        database,
        `{ countries { organisations { posts { holders { official { names { mentions { release { consultations { id } } } } } } } } } }`,
      ),
    ).rejects.toThrow('Cost of a row, in objects: at most 100,000');
  });

  it('of a connection in a fragment, with variables of its own', async () => {
    const query = `query ($code: ID!, $language: String) { country(code: $code) { name(language: $language) ...Held } }
      fragment Held on Country { consultations { edges { node { ...Who } } } }
      fragment Who on Consultation { countries { name(language: $language) } }`;
    const { columns, rows, statements } = await read(database, query, { code: 'CH', language: 'fr' });
    expect(columns).toEqual(['name', 'consultations.countries.name']);
    expect(statements).toBe(Math.ceil(rows.length / 2 / 100));
    expect(statements).toBeGreaterThan(1);
    expect(new Set(rows.map(([name]) => name))).toEqual(new Set(['Suisse']));
  });

  it('are not read any more once nobody asks for rows', async () => {
    let statements = 0;
    const counting = {
      source: database.source,
      read(...statement: Parameters<Database['read']>) {
        statements++;
        return database.read(...statement);
      },
    };
    const request = { query: '{ consultations { nodes { id } } }', variables: {}, operationName: null };
    for await (const rows of new Tables(schema, { database: counting }).of(request).rows()) {
      expect(rows).toHaveLength(100);
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(statements).toBe(2);
  });
});
