import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type StoreServer, serveStore } from '../web/store-server.ts';
import { type Subgraph, serveAtlas } from './atlas.ts';
import { testCompatibility } from './compatibility.ts';
import { type Gateway, installPackages, startGateway } from './gateway.ts';

beforeAll(() => installPackages(), 300_000);

describe('a gateway over this graph and a third party’s', () => {
  let communique: StoreServer;
  let atlas: Subgraph;
  let gateway: Gateway;

  beforeAll(async () => {
    communique = await serveStore(300);
    const officials: { id: string }[] = await communique.database.source.query(
      'SELECT "id" FROM "official" ORDER BY "id" LIMIT 100',
    );
    atlas = await serveAtlas(officials.map(({ id }) => id));
    gateway = await startGateway({ communique: `${communique.origin}/graphql`, atlas: atlas.url });
  });
  afterAll(async () => {
    await gateway.stop();
    atlas.stop();
    await communique.stop();
  });

  /** The data of an answer of the gateway, and the statements that it cost us. */
  async function asked(query: string, variables?: Record<string, unknown>) {
    communique.statements.length = 0;
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
    const { data, errors } = (await response.json()) as any;
    expect(errors).toBeUndefined();
    return { data, statements: [...communique.statements] };
  }

  test('adds to our countries and officials what the other knows of them', async () => {
    const { data, statements } = await asked(`{
      country(code: "CH") {
        name capital population nationalDay
        officials(first: 2) { nodes { name biography photograph } pageInfo { hasNextPage } }
      }
    }`);
    expect(data.country).toMatchObject({
      name: 'Switzerland',
      capital: 'Bern',
      population: 9_000_000,
      nationalDay: '1291-08-01',
    });
    const [one] = data.country.officials.nodes;
    expect(one.name).not.toBe('');
    expect(one.biography).toMatch(/^The life of official\/\d+\.$/);
    expect(one.photograph).toMatch(/^https:/);
    expect(statements).toHaveLength(1);
  });

  test('adds to theirs what we know, and null to a country that no release names', async () => {
    const { data, statements } = await asked(
      '{ byPopulation { nodes { code capital name(language: "fr") consultations(first: 1) { totalCount } } pageInfo { hasNextPage } } }',
    );
    expect(data.byPopulation.pageInfo).toEqual({ hasNextPage: false });
    expect(data.byPopulation.nodes).toMatchObject([
      { code: 'CA', capital: 'Ottawa', name: 'Canada' },
      { code: 'CH', capital: 'Bern', name: 'Suisse' },
      { code: 'KG', capital: 'Bishkek', name: null },
    ]);
    expect(statements).toHaveLength(1);
  });

  test('asks us for 100 officials by one statement', async () => {
    const { data, statements } = await asked(
      '{ biographies { biography name country { code name capital } consultations { title delegations { head { post { title } } } } } }',
    );
    expect(data.biographies).toHaveLength(100);
    for (const official of data.biographies) {
      expect(official.biography).toMatch(/^The life of/);
      expect(official.name).toEqual(expect.any(String));
      expect(official.country.name).toEqual(expect.any(String));
    }
    expect(statements).toHaveLength(1);
  });

  test('goes to the other for node, which both have', async () => {
    const { data } = await asked(
      '{ node(id: "portrait/1") { id ... on Portrait { of { biography name } } } }',
    );
    expect(data.node).toMatchObject({ id: 'portrait/1', of: { name: expect.any(String) } });
  });

  test('sees events as what they are', async () => {
    const { data } = await asked(
      '{ consultations(first: 1) { nodes { kind ... on Event { __typename } meetings { __typename mode } countries { capital } } } }',
    );
    expect(data.consultations.nodes).toMatchObject([{ __typename: 'Consultation', kind: 'CONSULTATION' }]);
  });
});

/** What Apollo's compatibility tests call each feature of a subgraph. */
const FEATURES = [
  'introspection',
  '@key single',
  '@key multiple',
  '@key composite',
  'repeatable @key',
  '@requires',
  '@provides',
  'ftv1',
  '@link',
  '@shareable',
  '@tag',
  '@override',
  '@inaccessible',
  '@composeDirective',
  '@interfaceObject',
];

describe('a subgraph made by subgraphOf passes Apollo’s compatibility tests', () => {
  let outcomes: Awaited<ReturnType<typeof testCompatibility>>;
  beforeAll(async () => {
    outcomes = await testCompatibility();
  });

  test('of every feature', () => {
    expect(new Set(outcomes.map(({ feature }) => feature))).toEqual(new Set(FEATURES));
  });

  test.each(FEATURES)('%s', (name) => {
    const own = outcomes.filter(({ feature }) => feature === name);
    expect(own.flatMap(({ failures }) => failures)).toEqual([]);
    expect(own.map(({ status }) => status)).toEqual(own.map(() => 'passed'));
  });
});

/** Runs `npm run federation` without npm, until it has said everything. */
async function runFederation() {
  const program = spawn('node', ['--import', '@oxc-node/core/register', 'test/federation/run.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void program.kill('SIGTERM'));
  const ended = once(program, 'exit');
  const said: string[] = [];
  for await (const line of createInterface({ input: program.stdout })) {
    said.push(line);
    if (line.startsWith('Ctrl-C')) break;
  }
  return { said: said.join('\n'), ended, program };
}

test('npm run federation starts a federation, whose gateway answers the query that it prints, and ends at Ctrl-C', async () => {
  const { said, ended, program } = await runFederation();
  const [command] = said.match(/^curl [\s\S]*?\nEND$/m)!;
  const { data, errors } = JSON.parse(execFileSync('sh', ['-c', command!], { encoding: 'utf8' }));
  expect(errors).toBeUndefined();
  const [one, ...others] = data.consultations.nodes;
  expect(others).toEqual([]);
  expect(one.countries).toEqual([
    { name: 'Switzerland', capital: 'Bern' },
    { name: 'Kyrgyzstan', capital: 'Bishkek' },
  ]);
  expect(one.accounts).toMatchObject([
    { release: { language: 'de' }, date: { start: '2026-03-11' }, differs: [] },
    { release: { language: 'ru' }, date: { start: '2026-03-12' }, differs: ['DATE'] },
  ]);
  const names = one.delegations.flatMap(({ head }: { head: { official: { names: { text: string }[] } } }) =>
    head.official.names.map(({ text }) => text),
  );
  expect(names).toEqual(
    expect.arrayContaining([
      'Бакыт Осмонов',
      'Bakyt Osmonow',
      'Bakyt Osmonov',
      'Сара Бруннер',
      'Sara Brunner',
    ]),
  );
  expect(data.consultations.coverage).toMatchObject({
    complete: true,
    sources: ['ch-fdfa', 'ke-mfa', 'kg-mfa'].map((id) => ({ id, releases: 2 })),
  });
  program.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
  const [union] = said.match(/(?<=^union +)http\S+$/m)!;
  await expect(fetch(union!)).rejects.toThrow();
}, 300_000);
