import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../../src/database.ts';
import { storeRelease } from '../../../src/load/store.ts';
import { temporaryDatabase } from '../../model/temporary-database.ts';
import { ask, dataOf } from '../ask.ts';
import { facts, release } from '../ottawa.ts';
import { synthetic } from '../synthetic.ts';

let database: Database;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ database, remove } = await temporaryDatabase());
  await storeRelease(database.source, release, facts);
  for (const one of synthetic(60)) await storeRelease(database.source, one.release, one.facts);
});
afterAll(() => remove());

/** The ids of rows of a table. */
const idsIn = async (table: string, most: number): Promise<string[]> => {
  const rows: { id: string }[] = await database.source.query(
    `SELECT "id" FROM "${table}" ORDER BY "id" LIMIT ${most}`,
  );
  return rows.map(({ id }) => id);
};

/** What a gateway asks, and the representations that it asks it of. */
const entities = (selection: string, representations: unknown) =>
  ask(
    database,
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`,
    { representations },
  );

const CONSULTATION = 'consultation/2018-06-12/ca-kg';
const OFFICIAL = 'official/kg/dzhusupov-u';

describe('entities', () => {
  test('of every type with a key are found by it', async () => {
    const { data } = await ask(database, '{ __type(name: "_Entity") { possibleTypes { name } } }');
    const names: string[] = data.__type.possibleTypes.map(({ name }: { name: string }) => name);
    expect(names).toEqual([
      'Consultation',
      'Country',
      'Delegation',
      'Meeting',
      'Official',
      'Organisation',
      'Post',
      'Release',
      'Visit',
    ]);
    for (const name of names) {
      const table = ['Consultation', 'Meeting', 'Visit'].includes(name) ? 'event' : name.toLowerCase();
      const ids = (await idsIn(table, 500)).filter((id) => id.startsWith(name.toLowerCase()));
      const own = ids.slice(0, 2);
      expect(own, name).not.toEqual([]);
      const key = name === 'Country' ? 'code' : 'id';
      const found = await entities(
        `__typename ... on Node { id } ... on ${name} { key: ${key} }`,
        own.map((id) => ({ __typename: name, [key]: key === 'id' ? id : id.replace('country/', '') })),
      );
      expect(found.errors).toBeUndefined();
      expect(found.data._entities).toEqual(
        own.map((id) => ({ __typename: name, id, key: key === 'id' ? id : id.replace('country/', '') })),
      );
    }
  });

  test('stand in the order asked, of several types, one twice, null for one that is not here', async () => {
    const { data, errors, statements } = await entities(
      '... on Country { code name } ... on Official { latinName country { code } } ... on Event { kind }',
      [
        { __typename: 'Country', code: 'KG' },
        { __typename: 'Official', id: OFFICIAL },
        { __typename: 'Official', id: 'official/kg/nobody' },
        { __typename: 'Consultation', id: CONSULTATION },
        { __typename: 'Meeting', id: CONSULTATION },
        { __typename: 'Country', code: 'KG', id: 'country/CA' },
      ],
    );
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual([
      { code: 'KG', name: 'Kyrgyzstan' },
      { latinName: 'U. Dzhusupov', country: { code: 'KG' } },
      null,
      { kind: 'CONSULTATION' },
      null,
      { code: 'KG', name: 'Kyrgyzstan' },
    ]);
    expect(statements).toHaveLength(1);
  });

  test('answer to the ids that they had before they were found to be the same', async () => {
    await database.source.query(
      `INSERT INTO "alias" ("alias", "id") VALUES ('official/kg/old', '${OFFICIAL}')`,
    );
    const { data, statements } = await entities('... on Official { id latinName }', [
      { __typename: 'Official', id: 'official/kg/old' },
    ]);
    expect(data._entities).toEqual([{ id: OFFICIAL, latinName: 'U. Dzhusupov' }]);
    expect(statements).toHaveLength(1);
  });

  test('are found by one statement however many are asked, which is kept', async () => {
    const [one, other] = await idsIn('official', 2);
    const asked = async (ids: unknown[]) =>
      (
        await entities(
          '... on Official { name }',
          ids.map((id) => ({ __typename: 'Official', id })),
        )
      ).statements;
    expect(await asked([one])).toEqual(await asked([one, other, one]));
    expect(await asked([])).toEqual(await asked([one]));
  });

  test('may be written out in the query', async () => {
    expect(
      await dataOf(
        ask(
          database,
          'query ($code: ID) { _entities(representations: [{ __typename: "Country", code: $code }]) { ... on Country { name } } country(code: "CA") { code } }',
          { code: 'KG' },
        ),
      ),
    ).toEqual({ _entities: [{ name: 'Kyrgyzstan' }], country: { code: 'CA' } });
  });

  test.each([
    [
      'no list',
      5,
      /^representations\[0\]: expected an object whose __typename is one of Consultation, .* found 5\.$/,
    ],
    ['null', [null], /representations/],
    [
      'no type',
      [{ id: OFFICIAL }],
      /^representations\[0\]: expected an object whose __typename is one of Consult/,
    ],
    ['another type', [{ __typename: 'Place', id: 'x' }], /Visit, found \{"__typename":"Place","id":"x"\}\.$/],
    [
      'a later one without its key',
      [
        { __typename: 'Official', id: OFFICIAL },
        { __typename: 'Country', id: 'country/KG' },
      ],
      /^representations\[1\]: expected Country by code, found \{"__typename":"Country","id":"country\/KG"\}\.$/,
    ],
    ['a key that is an object', [{ __typename: 'Official', id: {} }], /expected Official by id, found/],
    ['a prototype’s key', [{ __typename: 'toString' }], /expected an object whose __typename/],
  ])('are refused for what refers to none: %s', async (_name, representations, message) => {
    const { data, errors, statements } = await entities('... on Official { name }', representations);
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ message: expect.stringMatching(message) }]);
    expect(statements).toEqual([]);
  });
});
