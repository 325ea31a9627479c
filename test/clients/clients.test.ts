import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoreServer, serveStore } from '../web/store-server.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const CONSULTATIONS = 120;

interface Page {
  consultations: { edges: { node: { id: string } }[]; totalCount: number };
}

let server: StoreServer;
let told: Record<string, unknown>;

beforeAll(async () => {
  if (!existsSync(join(here, 'node_modules'))) execFileSync('npm', ['ci'], { cwd: here, stdio: 'pipe' });
  server = await serveStore(CONSULTATIONS);
  const arguments_ = [join(here, 'ask.mjs'), `${server.origin}/graphql`];
  const { stdout } = await promisify(execFile)(process.execPath, arguments_, { timeout: 30_000 });
  told = JSON.parse(stdout);
}, 180_000);
afterAll(() => server.stop());

describe('the clients of front ends are answered', () => {
  it.each([
    ['graphql-request', 3],
    ['urql by POST', 2],
    ['urql by GET', 2],
    ['Apollo Client, page after page', CONSULTATIONS],
    ['Apollo Client, by hash', 2],
    ['Apollo Client, by hash again', 2],
  ])('%s', (way, count) => {
    const { consultations } = told[way] as Page;
    expect(new Set(consultations.edges.map(({ node }) => node.id)).size).toBe(count);
    expect(consultations.totalCount).toBe(CONSULTATIONS);
  });

  it('told of mistakes', () => {
    expect(told['graphql-request, a page too long']).toMatch(/1 to 100/);
    expect(told['graphql-request, an argument missing']).toMatch(/"id".*required/);
  });
});
