import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/database.ts';
import { serverOf } from '../harvest/server.ts';
import { runServer } from '../running-server.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { webOf } from '../web-of.ts';
import { runProgram } from './program.ts';

/** A store that is not there yet. */
const newStore = async () => `sqlite:${join(await temporaryFolder(), 'store.sqlite')}`;

/** What a store holds of releases, but for the numbers that it gave itself. */
async function contentsOf(url: string): Promise<unknown> {
  const { source, close } = await openDatabase({ url });
  const rows = await source.query(
    `SELECT f."id", f."facts", f."originEra", f."originSequence", r."text" FROM "release_facts" f LEFT JOIN "release" r ON r."id" = f."id" ORDER BY f."id"`,
  );
  const events = await source.query('SELECT "id" FROM "event" ORDER BY "id"');
  await close();
  return { rows, events };
}

it('harvests servers, and tells what came of it', async () => {
  const ministry = await serverOf('kg-mfa');
  const DATABASE_URL = await newStore();
  const address = new URL(ministry.endpoint).origin;
  const harvest = () => runProgram(['harvest', address], '', { DATABASE_URL });
  expect(await harvest()).toEqual({
    output: `${ministry.endpoint} 2 releases harvested\n`,
    complaints: '',
    code: 0,
  });
  const before = await contentsOf(DATABASE_URL);
  expect(await harvest()).toEqual({
    output: `${ministry.endpoint} 0 releases harvested\n`,
    complaints: '',
    code: 0,
  });
  expect(await contentsOf(DATABASE_URL)).toEqual(before);
});

it('harvests the others where one is down or refused, and says so', async () => {
  const ministry = await serverOf('kg-mfa');
  const down = 'http://127.0.0.1:9/graphql';
  const moved = await webOf((_request, response) =>
    response.writeHead(301, { location: 'http://10.0.0.1/' }).end(),
  );
  const { output, complaints, code } = await runProgram(['harvest', down, moved, ministry.endpoint], '', {
    DATABASE_URL: await newStore(),
  });
  expect(output).toContain(`${ministry.endpoint} 2 releases harvested\n`);
  expect(complaints).toContain(`communique: ${down} cannot be reached: `);
  expect(complaints).toContain(
    `communique: ${moved}/graphql redirects to http://10.0.0.1/, which is not followed: name that address\n`,
  );
  expect(code).toBe(1);
});

it.each(['mfa.example', 'ftp://mfa.example/', 'https://me:secret@mfa.example/'])(
  '%s is no address',
  async (address) => {
    const { complaints, code } = await runProgram(['harvest', address], '', {
      DATABASE_URL: await newStore(),
    });
    expect(complaints).toBe(
      `communique: expected the address of a server such as https://mfa.example/graphql, found "${address}"\n`,
    );
    expect(code).toBe(1);
  },
);

it.each(['0', '-1', 'often', '1e9'])(
  'HARVEST_INTERVAL=%s is refused with what was expected',
  async (HARVEST_INTERVAL) => {
    const { complaints } = await runProgram(['serve', '--union', 'http://127.0.0.1:9'], '', {
      DATABASE_URL: await newStore(),
      HARVEST_INTERVAL,
    });
    expect(complaints).toBe(
      `communique: HARVEST_INTERVAL: expected seconds, more than 0 and at most 604800, found "${HARVEST_INTERVAL}"\n`,
    );
  },
);

it('goes on where it was killed', async () => {
  const ministry = await serverOf();
  const lines = Array.from({ length: 50 }, (_, index) =>
    JSON.stringify({
      id: String(index),
      text: `On ${1 + (index % 28)} March ${1990 + (index % 30)}, Foreign Minister Daniel Kamau met with Ambassador of Switzerland Peter Keller in Nairobi. Note ${index}.`,
      language: 'en',
      publisher: 'Kenya MFA',
    }),
  );
  const folder = await temporaryFolder({ 'notes.jsonl': lines.join('\n') });
  await ministry.load(join(folder, 'notes.jsonl'));
  let pages = 0;
  const relay = createServer(async (request, response) => {
    const asked = JSON.parse(await text(request));
    const body = JSON.stringify({ ...asked, variables: { ...asked.variables, first: 20 } });
    if (++pages === 3) return harvester.kill('SIGKILL');
    const headers = { 'content-type': 'application/json' };
    response.end(await (await fetch(ministry.endpoint, { method: 'POST', headers, body })).text());
  });
  await new Promise<void>((resolve) => relay.listen(0, resolve));
  onTestFinished(() => {
    relay.closeAllConnections();
    relay.close();
  });
  const address = `http://localhost:${(relay.address() as AddressInfo).port}/graphql`;
  const DATABASE_URL = await newStore();
  const harvester = spawn('node', ['dist/src/main.js', 'harvest', address], {
    env: { ...process.env, DATABASE_URL },
    stdio: 'ignore',
  });
  const [, signal] = await once(harvester, 'exit');
  expect(signal).toBe('SIGKILL');
  const half = (await contentsOf(DATABASE_URL)) as { rows: unknown[] };
  expect(half.rows).toHaveLength(40);
  const { output, code } = await runProgram(['harvest', address], '', { DATABASE_URL });
  expect({ output, code }).toEqual({ output: `${address} 10 releases harvested\n`, code: 0 });
  const whole = (await contentsOf(DATABASE_URL)) as { events: unknown[] };
  const other = await newStore();
  await runProgram(['harvest', address], '', { DATABASE_URL: other });
  expect(whole).toEqual(await contentsOf(other));
  expect(whole.events.length).toBe(50);
}, 120_000);

it('serve --union harvests as time goes by, and answers while a peer is down', async () => {
  const ministry = await serverOf('kg-mfa');
  const union = await runServer(await newStore(), {
    words: ['serve', '--union', ministry.endpoint, 'http://127.0.0.1:9'],
    settings: { HARVEST_INTERVAL: '0.2' },
  });
  const ask = async (query: string) => {
    const answer = await fetch(`${union.origin}/graphql?query=${encodeURIComponent(query)}`);
    // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
    return ((await answer.json()) as any).data;
  };
  const releases = async () => (await ask('{ releases { totalCount } }')).releases.totalCount;
  await expect.poll(releases, { timeout: 20_000 }).toBe(2);
  await ministry.load('test/federation/releases/ke-mfa');
  await expect.poll(releases, { timeout: 20_000 }).toBe(4);
  const { coverage } = await ask('{ coverage { complete sources { id } peers { endpoint lastError } } }');
  expect(coverage).toMatchObject({ complete: false, sources: [{ id: 'ke-mfa' }, { id: 'kg-mfa' }] });
  expect(await union.stop()).toBe(0);
});
