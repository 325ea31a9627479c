import { expect, it } from 'vitest';
import { withdrawRelease } from '../../src/load/store.ts';
import { type Server, serverOf } from './server.ts';

const NOTHING = { upserts: 0, withdrawals: 0, refusals: [], failure: null };

/** What a server has, and the numbers of its changes. */
const held = async (server: Server) =>
  (await server.ask('{ changes(first: 1000) { nodes { id kind sequence origin { source era sequence } } } }'))
    .changes.nodes as {
    id: string;
    kind: string;
    sequence: number;
  }[];

const released = async (server: Server): Promise<string[]> =>
  (await server.ask('{ releases(first: 100) { nodes { id } } }')).releases.nodes
    .map(({ id }: { id: string }) => id)
    .sort();

it('harvests releases with their facts, and a second time nothing', async () => {
  const ministry = await serverOf('kg-mfa');
  const union = await serverOf();
  expect(await union.harvest(ministry.endpoint)).toEqual([{ ...NOTHING, upserts: 2 }]);
  const question = `{
    releases { nodes { id title text language url publishedOn sha256 publisher { name country { code } } mentions { quote rule } } }
    consultations { nodes { id date { start } delegations { head { official { id name } post { title } } } releases { id } } }
  }`;
  expect(await union.ask(question)).toEqual(await ministry.ask(question));
  const before = await held(union);
  expect(await union.harvest()).toEqual([NOTHING]);
  expect(await held(union)).toEqual(before);
});

it('makes one event and one official of what two ministries say in two languages', async () => {
  const [kyrgyz, swiss, kenyan] = [
    await serverOf('kg-mfa'),
    await serverOf('ch-fdfa'),
    await serverOf('ke-mfa'),
  ];
  const union = await serverOf();
  await union.harvest(kyrgyz.endpoint, swiss.endpoint, kenyan.endpoint);
  const { consultations, officials } = await union.ask(`{
    consultations(filter: { between: ["KG", "CH"] }) {
      nodes { accounts { release { publisher { country { code } } } date { start } differs } delegations { country { code } head { official { name } } } }
    }
    officials(name: "Osmonov") { nodes { names { text language } } }
  }`);
  expect(consultations.nodes).toHaveLength(1);
  expect(consultations.nodes[0].accounts).toEqual([
    { release: { publisher: { country: { code: 'CH' } } }, date: { start: '2026-03-11' }, differs: [] },
    { release: { publisher: { country: { code: 'KG' } } }, date: { start: '2026-03-12' }, differs: ['DATE'] },
  ]);
  expect(officials.nodes).toHaveLength(1);
  expect(officials.nodes[0].names.map(({ text }: { text: string }) => text).sort()).toEqual([
    'Bakyt Osmonov',
    'Bakyt Osmonow',
    'Бакыт Осмонов',
  ]);
});

it('tells where releases come from, and how fresh what it says is', async () => {
  const ministry = await serverOf('kg-mfa');
  const union = await serverOf('ke-mfa');
  const question =
    '{ coverage { complete asOf sources { id endpoint releases lastError peer { endpoint } } } }';
  const own = { id: 'ke-mfa', endpoint: null, releases: 2, lastError: null, peer: null };
  expect((await union.ask(question)).coverage).toEqual({ complete: true, asOf: null, sources: [own] });
  await union.harvest(ministry.endpoint);
  const { coverage } = await union.ask(question);
  const { endpoint } = ministry;
  expect(coverage).toEqual({
    complete: true,
    asOf: expect.stringMatching(/^2\d{3}-.*Z$/),
    sources: [own, { id: 'kg-mfa', endpoint, releases: 2, lastError: null, peer: { endpoint } }],
  });
  await ministry.close();
  await union.harvest();
  const later = (
    await union.ask(`{ consultations { totalCount coverage { complete asOf peers { lastError } } } }`)
  ).consultations;
  expect(later).toEqual({
    totalCount: 2,
    coverage: {
      complete: false,
      asOf: coverage.asOf,
      peers: [{ lastError: 'cannot be reached: ECONNREFUSED' }],
    },
  });
});

it('passes on what it harvested; a release that is withdrawn goes everywhere', async () => {
  const ministry = await serverOf('kg-mfa');
  const union = await serverOf();
  const above = await serverOf();
  const pass = async () => [await union.harvest(ministry.endpoint), await above.harvest(union.endpoint)];
  expect(await pass()).toEqual([[{ ...NOTHING, upserts: 2 }], [{ ...NOTHING, upserts: 2 }]]);
  const [gone, stays] = (await released(ministry)) as [string, string];
  await withdrawRelease(ministry.database.source, gone);
  expect(await pass()).toEqual([[{ ...NOTHING, withdrawals: 1 }], [{ ...NOTHING, withdrawals: 1 }]]);
  expect([await released(union), await released(above)]).toEqual([[stays], [stays]]);
  expect((await above.ask('{ sources { endpoint peer { endpoint } } }')).sources).toEqual([
    { endpoint: ministry.endpoint, peer: { endpoint: union.endpoint } },
  ]);
});

it('ends where unions harvest each other', async () => {
  const ministry = await serverOf('kg-mfa');
  const [one, other] = [await serverOf(), await serverOf()];
  await one.harvest(other.endpoint, ministry.endpoint);
  await other.harvest(one.endpoint);
  const before = [await held(one), await held(other)];
  for (let round = 0; round < 3; round++)
    expect([...(await one.harvest()), ...(await other.harvest())]).toEqual([NOTHING, NOTHING, NOTHING]);
  expect([await held(one), await held(other)]).toEqual(before);
  const [gone] = await released(ministry);
  await withdrawRelease(ministry.database.source, gone!);
  for (let round = 0; round < 3; round++) {
    await other.harvest();
    await one.harvest();
  }
  expect([(await released(one)).length, (await released(other)).length]).toEqual([1, 1]);
});

it('does not take back over another way what was withdrawn', async () => {
  const ministry = await serverOf('kg-mfa');
  const stale = await serverOf();
  await stale.harvest(ministry.endpoint);
  const union = await serverOf();
  await union.harvest(ministry.endpoint, stale.endpoint);
  const [gone] = await released(ministry);
  await withdrawRelease(ministry.database.source, gone!);
  await union.harvest();
  // Without the ministry the stale union is who speaks for it, and is read from its first change on.
  expect(await union.harvest(stale.endpoint)).toEqual([NOTHING]);
  expect(await released(union)).toHaveLength(1);
  expect((await union.ask('{ sources { id peer { endpoint } } }')).sources).toEqual([
    { id: 'kg-mfa', peer: { endpoint: stale.endpoint } },
  ]);
});

it('keeps out who claims what another speaks for, and takes the source itself over who passed it on', async () => {
  const ministry = await serverOf('kg-mfa');
  const impostor = await serverOf('kg-mfa', 'ke-mfa');
  const passingOn = await serverOf();
  await passingOn.harvest(ministry.endpoint);
  const union = await serverOf();
  await union.harvest(passingOn.endpoint);
  const [harvest] = await union.harvest(impostor.endpoint, passingOn.endpoint);
  expect(harvest!.refusals).toEqual([`kg-mfa: ${passingOn.endpoint} speaks for it already`]);
  expect(harvest!.upserts).toBe(2);
  await union.harvest(passingOn.endpoint, ministry.endpoint, impostor.endpoint);
  expect((await union.ask('{ sources { id peer { endpoint } } }')).sources).toEqual([
    { id: 'ke-mfa', peer: { endpoint: impostor.endpoint } },
    { id: 'kg-mfa', peer: { endpoint: ministry.endpoint } },
  ]);
});

it('keeps its own sources, whoever claims them', async () => {
  const other = await serverOf('kg-mfa');
  const union = await serverOf('kg-mfa');
  const before = await held(union);
  expect(await union.harvest(other.endpoint)).toEqual([
    { ...NOTHING, refusals: ['kg-mfa: this server speaks for it already'] },
  ]);
  expect(await held(union)).toEqual(before);
});

it('begins anew with a server whose store was made again', async () => {
  const first = await serverOf('kg-mfa');
  const union = await serverOf();
  await union.harvest(first.endpoint);
  const [{ cursor }] = await union.database.source.query('SELECT "cursor" FROM "peer"');
  const again = await serverOf('kg-mfa');
  const { changes } = await again.ask(`{ changes(after: "${cursor}") { nodes { id } } }`);
  expect(changes.nodes).toHaveLength(2);
  const own = (await first.ask(`{ changes(after: "${cursor}") { nodes { id } } }`)).changes;
  expect(own.nodes).toEqual([]);
});
