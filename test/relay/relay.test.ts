import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/database.ts';
import { storeRelease } from '../../src/load/store.ts';
import { ask } from '../graph/ask.ts';
import { facts, release } from '../graph/ottawa.ts';
import { temporaryDatabase } from '../model/temporary-database.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Components as they are written for Relay: a list that grows, of a country and of the whole graph. */
const SOURCES = {
  'Consultations.js': `graphql\`
    fragment Consultations_country on Country
    @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" })
    @refetchable(queryName: "ConsultationsPageQuery") {
      name
      consultations(first: $count, after: $cursor) @connection(key: "Consultations_consultations") {
        edges { node { id title date { edtf } delegations { country { name } } } }
        totalCount
      }
    }\``,
  'Events.js': `graphql\`
    fragment Events_query on Query
    @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" }, filter: { type: "EventFilter" })
    @refetchable(queryName: "EventsPageQuery") {
      events(first: $count, after: $cursor, filter: $filter) @connection(key: "Events_events", filters: ["filter"]) {
        edges { node { __typename id title } }
      }
    }\``,
  'App.js': `graphql\`
    query AppQuery($code: ID!, $filter: EventFilter) {
      country(code: $code) { ...Consultations_country }
      ...Events_query @arguments(filter: $filter)
    }\``,
};

let folder: string;
let database: Database;
let remove: () => Promise<void>;

beforeAll(async () => {
  const compiler = join(here, 'node_modules/relay-compiler/cli.js');
  if (!existsSync(compiler)) execFileSync('npm', ['ci'], { cwd: here });
  folder = await mkdtemp(join(tmpdir(), 'communique-relay-'));
  mkdirSync(join(folder, 'source'));
  copyFileSync('schema/communique.graphql', join(folder, 'schema.graphql'));
  for (const [name, text] of Object.entries(SOURCES)) writeFileSync(join(folder, 'source', name), text);
  const config = {
    src: 'source',
    schema: 'schema.graphql',
    language: 'javascript',
    artifactDirectory: 'made',
  };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
  mkdirSync(join(folder, 'made'));
  execFileSync(process.execPath, [compiler, 'relay.config.json'], { cwd: folder, stdio: 'pipe' });
  ({ database, remove } = await temporaryDatabase());
  await storeRelease(database.source, release, facts);
}, 180_000);
afterAll(async () => {
  await remove();
  await rm(folder, { recursive: true });
});

/** The text of a query that the compiler made. */
function madeQuery(name: string): string {
  const text = readFileSync(join(folder, 'made', `${name}.graphql.js`), 'utf8');
  const [, quoted] = /"text": (".*")/.exec(text) ?? [];
  if (quoted === undefined) throw new Error(`${name}: the compiler made no text of it.`);
  return JSON.parse(quoted);
}

describe("Relay's compiler accepts the schema", () => {
  test('and makes every query', () => {
    expect(readdirSync(join(folder, 'made')).sort()).toEqual([
      'AppQuery.graphql.js',
      'ConsultationsPageQuery.graphql.js',
      'Consultations_country.graphql.js',
      'EventsPageQuery.graphql.js',
      'Events_query.graphql.js',
    ]);
  });

  test('of which the first is answered', async () => {
    const { data, errors } = await ask(database, madeQuery('AppQuery'), { code: 'KG' });
    expect(errors).toBeUndefined();
    expect(data.country).toMatchObject({ name: 'Kyrgyzstan', consultations: { totalCount: 1 } });
  });

  test('and those of the next pages go on where a page ends', async () => {
    const first = await ask(database, madeQuery('EventsPageQuery'), { count: 2 });
    const { edges, pageInfo } = first.data.events;
    const next = await ask(database, madeQuery('EventsPageQuery'), { count: 2, cursor: pageInfo.endCursor });
    expect(next.errors).toBeUndefined();
    expect(next.data.events.edges).toHaveLength(2);
    expect(next.data.events.edges).not.toContainEqual(edges[1]);
    const refetched = await ask(database, madeQuery('ConsultationsPageQuery'), {
      id: 'country/KG',
      count: 5,
    });
    expect(refetched.data.node.consultations.edges).toHaveLength(1);
  });
});
