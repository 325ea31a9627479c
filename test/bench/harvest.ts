import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../src/database.ts';
import { extract } from '../../src/extract/extract.ts';
import { buildSchema } from '../../src/graph/schema.ts';
import type { Harvest } from '../../src/harvest/harvest-peer.ts';
import { Harvesting } from '../../src/harvest/harvesting.ts';
import type { SourceRelease } from '../../src/load/sources/release.ts';
import { type ReleaseToStore, storeReleases } from '../../src/load/store.ts';
import { startServer } from '../../src/web/server.ts';
import { runServer } from '../running-server.ts';

/**
 * How fast a union harvests: `npm run bench:harvest`. First all releases of a server in a process of its own, then a poll
 * of many servers, in this process, that have nothing new.
 */

const RELEASES = Number(process.argv[2] ?? 5_000);
const PEERS = 50;
const STORED_AT_ONCE = 500;

const ENDINGS = ['ov', 'enko', 'idze', 'yan', 'ek', 'sen', 'oglu', 'elli', 'mann', 'ez', 'aga', 'ura'];
const SYLLABLES = [
  'Ba',
  'Ko',
  'Ri',
  'Sha',
  'Te',
  'Mu',
  'Vo',
  'Li',
  'Du',
  'Na',
  'Gre',
  'Pa',
  'Zhu',
  'Ho',
  'Fe',
];
const GIVEN = ['Anna', 'Daniel', 'Maria', 'Peter', 'Laura', 'Thomas', 'Irina', 'Samuel', 'Nadia', 'Viktor'];
const COUNTRIES = [
  'Kenya',
  'Switzerland',
  'Norway',
  'Canada',
  'Japan',
  'Brazil',
  'Ghana',
  'Vietnam',
  'Chile',
  'Oman',
];
const TOPICS = ['trade', 'tourism', 'migration', 'agriculture', 'energy', 'education', 'culture'];

/** A release by its number: consultations of two countries, with a name on each side, and what was discussed. */
function releaseOf(number: number): ReleaseToStore {
  let state = number + 1;
  const pick = <T>(list: readonly T[]): T => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return list[(state >>> 8) % list.length] as T;
  };
  const name = () => `${pick(GIVEN)} ${pick(SYLLABLES)}${pick(SYLLABLES).toLowerCase()}${pick(ENDINGS)}`;
  const day = new Date(Date.UTC(1990, 0, 1 + ((number * 7) % 13_000)));
  const date = day.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const one = COUNTRIES[number % COUNTRIES.length]!;
  const other = COUNTRIES[(number + 1 + ((number >> 4) % (COUNTRIES.length - 1))) % COUNTRIES.length]!;
  const text = `${one} and ${other} hold political consultations

Political consultations between ${one} and ${other} were held on ${date}. The delegation of ${one} was led by Deputy Minister of Foreign Affairs ${name()}, while the delegation of ${other} was led by State Secretary ${name()}. The two sides discussed ${pick(TOPICS)} and ${pick(TOPICS)}.
`;
  const published = day.toISOString().slice(0, 10);
  const release: SourceRelease = {
    source: String(number),
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    publisher: { id: 'bench-mfa', name: 'Ministry of Foreign Affairs', names: [], country: 'NO' },
    language: 'en',
    published,
    url: null,
    title: null,
  };
  return { release, facts: extract(text, { language: 'en', published }) };
}

const folder = await mkdtemp(join(tmpdir(), 'communique-bench-'));
const open = (name: string): Promise<Database> => openDatabase({ url: `sqlite:${join(folder, name)}` });
const said = (harvest: Harvest): void => {
  if (harvest.failure !== null || harvest.refusals.length > 0) throw new Error(JSON.stringify(harvest));
};
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
};
const harvestingOf = ({ source }: Database, peers: readonly string[]): Harvesting =>
  new Harvesting(source, peers, {
    harvested: (_endpoint, harvest) => said(harvest),
    failed(error) {
      throw error;
    },
  });

const releases = Array.from({ length: RELEASES }, (_, number) => releaseOf(number));
const ministry = await open('ministry.sqlite');
const stored = await timed(async () => {
  for (let start = 0; start < RELEASES; start += STORED_AT_ONCE)
    await storeReleases(ministry.source, releases.slice(start, start + STORED_AT_ONCE));
});
await ministry.close();
const server = await runServer(`sqlite:${join(folder, 'ministry.sqlite')}`, { words: ['serve'] });
const union = await open('union.sqlite');
const harvesting = harvestingOf(union, [`${server.origin}/graphql`]);
const harvested = await timed(() => harvesting.once());
const again = await timed(() => harvesting.once());
await server.stop();
const perSecond = (seconds: number) => `${Math.round(RELEASES / seconds).toLocaleString('en')} a second`;
console.log(`${RELEASES.toLocaleString('en')} releases stored: ${perSecond(stored)}`);
console.log(`${RELEASES.toLocaleString('en')} releases harvested: ${perSecond(harvested)}`);
console.log(`nothing new from that server: ${Math.round(again * 1_000)} ms`);

const schema = buildSchema();
const peers = await Promise.all(
  Array.from({ length: PEERS }, async (_, number) => {
    const database = await open(`peer-${number}.sqlite`);
    return { database, web: await startServer(schema, { database }, 0) };
  }),
);
const polling = harvestingOf(
  union,
  peers.map(({ web }) => `${web.origin}/graphql`),
);
await polling.once();
const poll = await timed(() => polling.once());
console.log(`nothing new from ${PEERS} servers: ${Math.round(poll * 1_000)} ms`);

for (const { database, web } of peers) {
  await web.close();
  await database.close();
}
await union.close();
await rm(folder, { recursive: true });
