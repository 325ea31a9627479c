import { buildSchema as parseSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../../src/database.ts';
import { entityKeysOf } from '../../../src/graph/federation/entity-keys.ts';
import { entityReferences } from '../../../src/graph/federation/entity-references.ts';
import { buildGraph } from '../../../src/graph/schema.ts';
import { temporaryDatabase } from '../../model/temporary-database.ts';
import { ask } from '../ask.ts';

let database: Database;
let remove: () => Promise<void>;
let sdl: string;
beforeAll(async () => {
  ({ database, remove } = await temporaryDatabase());
  const { data } = await ask(database, '{ _service { sdl } }');
  sdl = data._service.sdl;
});
afterAll(() => remove());

describe('what a gateway composes', () => {
  test('is printed', async () => {
    await expect(sdl).toMatchFileSnapshot('../../../schema/subgraph.graphql');
  });

  test('is linked to federation', () => {
    expect(sdl).toMatch(
      /^extend schema @link\(url: "https:\/\/specs.apollo.dev\/federation\/v2.3", import: \["@key", "@shareable"\]\)/,
    );
  });

  test('is the graph but for node, which other subgraphs have too', () => {
    const composed = parseSchema(sdl, { assumeValidSDL: true });
    const graph = buildGraph();
    for (const [name, type] of Object.entries(graph.getTypeMap())) {
      const fields = 'getFields' in type ? Object.keys(type.getFields()) : [];
      const kept = name === 'Query' ? fields.filter((field) => field !== 'node') : fields;
      const other = composed.getType(name);
      expect(other && 'getFields' in other ? Object.keys(other.getFields()) : [], name).toEqual(kept);
    }
  });

  test('has a key on what others may extend, and shares what every server with pages has', () => {
    const directives = [...sdl.matchAll(/^type (\w+)[^@{]*(@[^{]*) \{/gm)].map(([, name, on]) => [name, on]);
    expect(Object.fromEntries(directives)).toEqual({
      Release: '@key(fields: "id")',
      Consultation: '@key(fields: "id")',
      Meeting: '@key(fields: "id")',
      Visit: '@key(fields: "id")',
      Delegation: '@key(fields: "id")',
      Official: '@key(fields: "id")',
      Post: '@key(fields: "id")',
      Organisation: '@key(fields: "id")',
      Country: '@key(fields: "code")',
      PageInfo: '@shareable',
    });
  });
});

test('node is served all the same', async () => {
  const { data, errors } = await ask(database, '{ node(id: "nothing") { id } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({ node: null });
});

describe('the keys of entities', () => {
  const schema = parseSchema(
    `type Query { one: One two: Two }
     type Two @key(fields: "a b { c d }") @key(fields: "a") { a: ID b: One }
     type One @key(fields: "c") { c: ID d: ID }`,
    { assumeValidSDL: true },
  );

  test('are the paths of their fields, of types by name', () => {
    expect([...entityKeysOf(schema)].map(([{ name }, keys]) => [name, keys])).toEqual([
      ['One', [[['c']]]],
      ['Two', [[['a'], ['b', 'c'], ['b', 'd']], [['a']]]],
    ]);
  });

  test('are one column where a statement is to find the rows', () => {
    expect(() => entityReferences(entityKeysOf(schema))).toThrow(
      `Two: expected one @key of one column, such as @Directive('@key(fields: "id")').`,
    );
  });
});
