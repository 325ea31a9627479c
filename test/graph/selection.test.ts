import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/database.ts';
import { storeRelease } from '../../src/load/store.ts';
import { temporaryDatabase } from '../model/temporary-database.ts';
import { ask, dataOf } from './ask.ts';
import { facts, release } from './ottawa.ts';

let database: Database;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ database, remove } = await temporaryDatabase());
  await storeRelease(database.source, release, facts);
});
afterAll(() => remove());

const data = (source: string, variables?: Record<string, unknown>) =>
  dataOf(ask(database, source, variables));

const CONSULTATION = 'consultation/2018-06-12/ca-kg';

describe('a selection answers as graphql-js would have it', () => {
  test('under aliases, one field with several arguments', async () => {
    expect(
      await data(
        '{ a: country(code: "KG") { en: name fr: name(language: "fr") code2: code code } b: country(code: "ca") { code } }',
      ),
    ).toEqual({ a: { en: 'Kyrgyzstan', fr: 'Kirghizstan', code2: 'KG', code: 'KG' }, b: { code: 'CA' } });
  });

  test('in the order asked', async () => {
    const { node } = await data(
      `{ node(id: "${CONSULTATION}") { ... on Consultation { round kind } id __typename } }`,
    );
    expect(Object.keys(node)).toEqual(['round', 'kind', 'id', '__typename']);
  });

  test('with fragments, named and inline, on interfaces and within each other', async () => {
    expect(
      await data(`
        { node(id: "${CONSULTATION}") { ...Any ... on Meeting { mode } ... on Node { again: id } } }
        fragment Any on Event { kind ...Dated ... on Consultation { round } }
        fragment Dated on Event { date { start ...Precise } }
        fragment Precise on EventDate { precision }`),
    ).toEqual({
      node: {
        kind: 'CONSULTATION',
        date: { start: '2018-06-12', precision: 'DAY' },
        round: 1,
        again: CONSULTATION,
      },
    });
  });

  test('with the selections of one field merged', async () => {
    expect(
      await data(
        `{ node(id: "${CONSULTATION}") { ... on Event { place { localName } } ... on Consultation { place { country { code } } } } }`,
      ),
    ).toEqual({ node: { place: { localName: 'Оттава', country: { code: 'CA' } } } });
  });

  test('with @skip and @include', async () => {
    const source = `query ($yes: Boolean!, $no: Boolean!) { country(code: "KG") {
      a: code @include(if: $yes) b: code @include(if: $no) c: code @skip(if: $yes) ... @skip(if: $no) { d: code } } }`;
    expect(await data(source, { yes: true, no: false })).toEqual({ country: { a: 'KG', d: 'KG' } });
    expect(await data(source, { yes: false, no: true })).toEqual({ country: { b: 'KG', c: 'KG' } });
  });

  test('with variables, their defaults, and null for the default of an argument', async () => {
    const source = 'query ($language: String = "ru") { country(code: "CA") { name(language: $language) } }';
    expect(await data(source)).toEqual({ country: { name: 'Канада' } });
    expect(await data(source, { language: 'de' })).toEqual({ country: { name: 'Kanada' } });
    expect(await data(source, { language: null })).toEqual({ country: { name: 'Canada' } });
  });

  test('with a plan of its own for each shape of the variables', async () => {
    const source = `query ($role: [Role!]) { node(id: "delegation/${CONSULTATION}/kg") { ... on Delegation { participants(role: $role) { role } } } }`;
    const roles = async (role?: unknown) =>
      (await data(source, { role })).node.participants.map((one: { role: string }) => one.role);
    expect(await roles()).toEqual(['HEAD', 'PARTICIPANT', 'PARTICIPANT']);
    expect(await roles(['HEAD'])).toEqual(['HEAD']);
    expect(await roles(['PARTICIPANT'])).toEqual(['PARTICIPANT', 'PARTICIPANT']);
    expect(await roles(['HEAD', 'PARTICIPANT'])).toEqual(['HEAD', 'PARTICIPANT', 'PARTICIPANT']);
    expect(await roles([])).toEqual([]);
    expect(await roles(null)).toEqual(['HEAD', 'PARTICIPANT', 'PARTICIPANT']);
  });

  test('beside introspection', async () => {
    const { __schema, country } = await data(
      '{ __schema { queryType { name } } country(code: "KG") { __typename } __typename }',
    );
    expect([__schema, country]).toEqual([{ queryType: { name: 'Query' } }, { __typename: 'Country' }]);
  });

  test('without any statement where nothing of the store is asked', async () => {
    expect((await ask(database, '{ __typename __schema { types { name } } }')).statements).toEqual([]);
  });

  test('null for what is not there, empty lists for what has nothing', async () => {
    expect(
      await data(`{
        node(id: "official/kg/nobody") { id } release(id: "x") { id } consultation(id: "meeting/2018-06-11/ca-kg/bek-s") { id }
        country(code: "US") { organisations { id } consultations { nodes { id } edges { cursor } totalCount pageInfo { hasNextPage startCursor } } }
        officials(name: "Nobody") { nodes { id } totalCount } }`),
    ).toEqual({
      node: null,
      release: null,
      consultation: null,
      country: {
        organisations: [],
        consultations: {
          nodes: [],
          edges: [],
          totalCount: 0,
          pageInfo: { hasNextPage: false, startCursor: null },
        },
      },
      officials: { nodes: [], totalCount: 0 },
    });
  });

  test('with quotes and other signs as they are', async () => {
    expect(
      await data(`query ($id: ID!) { node(id: $id) { id } }`, { id: `'"; DROP TABLE "event" --` }),
    ).toEqual({ node: null });
    expect(await data(`{ officials(name: "' OR 1=1 --") { totalCount } }`)).toEqual({
      officials: { totalCount: 0 },
    });
  });
});

test('every relation leads there and back', async () => {
  const { release: told } = await data(
    `query ($id: ID!) { release(id: $id) {
      publisher { id releases { id } }
      consultations { visit { consultations { id } meetings { consultation { id } } } meetings { id } releases { id } }
      visits { host { code } visitor { code } }
      officials { id names { text language mentions { quote } } participations { event { id } delegation { event { id } } } releases { id } }
      statements { event { id } topics { id statements { id } } }
      topics { id } mentions { release { id } } } }`,
    { id: 'release/kg-mfa/32048f3cb986' },
  );
  const [consultation] = told.consultations;
  expect(told.publisher).toEqual({
    id: 'organisation/kg/ministry-of-foreign-affairs',
    releases: [{ id: 'release/kg-mfa/32048f3cb986' }],
  });
  expect(consultation.visit.consultations).toEqual([{ id: CONSULTATION }]);
  expect(consultation.visit.meetings).toEqual(Array(4).fill({ consultation: { id: CONSULTATION } }));
  expect(consultation.meetings).toHaveLength(4);
  expect(told.visits).toEqual([{ host: { code: 'CA' }, visitor: { code: 'KG' } }]);
  expect(told.officials).toHaveLength(7);
  expect(told.officials.find(({ id }: { id: string }) => id === 'official/kg/dzhusupov-u')).toEqual({
    id: 'official/kg/dzhusupov-u',
    names: [{ text: 'У.Джусуповым', language: 'ru', mentions: [{ quote: 'У.Джусуповым' }] }],
    participations: [{ event: { id: CONSULTATION }, delegation: { event: { id: CONSULTATION } } }],
    releases: [{ id: 'release/kg-mfa/32048f3cb986' }],
  });
  expect(told.statements).toHaveLength(9);
  expect(told.topics.length).toBeGreaterThan(10);
  expect(new Set(told.mentions.map((mention: { release: { id: string } }) => mention.release.id)).size).toBe(
    1,
  );
});

describe('what cannot be right is an error that says what was expected', () => {
  const WRONG: [query: string, message: RegExp][] = [
    [
      '{ events(first: 0) { totalCount } }',
      /^first: expected 1 to 100, found 0; for more, ask for the next page with after\.$/,
    ],
    ['{ events(first: 101) { totalCount } }', /^first: expected 1 to 100, found 101/],
    ['{ events(first: -1) { nodes { id } } }', /^first: expected 1 to 100, found -1/],
    [
      '{ country(code: "KG") { consultations(first: 500) { nodes { id } } } }',
      /^first: expected 1 to 100, found 500/,
    ],
    [
      '{ events(after: "nonsense") { totalCount } }',
      /^after: expected a cursor that this field gave, such as pageInfo.endCursor, found "nonsense"\.$/,
    ],
    [
      '{ events(filter: { from: "2018-02-30" }) { totalCount } }',
      /Expected a day of the calendar such as "2018-06-12", found "2018-02-30"/,
    ],
    [
      '{ country(code: "KG") { name(language: "no such language!") } }',
      /^language: expected a BCP 47 tag such as "en" or "fr-CH"/,
    ],
    ['{ timeline(language: "?") { undated } }', /^language: expected a BCP 47 tag/],
    [
      '{ releases(search: " ?! ") { totalCount } }',
      /^search: expected 1 to 20 words, found 0; leave it out for no search\.$/,
    ],
    ['{ officials(name: "") { totalCount } }', /^name: expected 1 to 20 words, found 0/],
    ['{ counts(by: []) { count } }', /^by: expected 1 to 3 dimensions, found 0\.$/],
  ];
  test.each(WRONG)('%s', async (source, message) => {
    const { errors, statements } = await ask(database, source);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.message).toMatch(message);
    expect(statements).toEqual([]);
  });
  test('about the field it is about', async () => {
    const source = '{ fine: topics { id } c: country(code: "KG") { o: officials(first: 0) { totalCount } } }';
    const { errors } = await ask(database, source);
    expect(errors!.map(({ path }) => path)).toContainEqual(['c', 'o']);
    expect(errors!.map(({ locations }) => locations)).toContainEqual([
      { line: 1, column: source.indexOf('o: off') + 1 },
    ]);
  });
  test('deeper than SQL can nest, and the next request is answered', async () => {
    const depth = 80;
    const nested = `{ countries { code organisations ${'{ country { organisations '.repeat(depth)} { id } ${'} }'.repeat(depth)} } }`;
    expect((await ask(database, nested)).errors).toHaveLength(1);
    expect(await data('{ country(code: "KG") { code } }')).toEqual({ country: { code: 'KG' } });
  });
  test('with a code', async () => {
    const { errors } = await ask(database, '{ events(first: 0) { totalCount } }');
    expect(errors![0]!.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});
