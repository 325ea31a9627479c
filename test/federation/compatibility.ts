import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { here, startGateway } from './gateway.ts';
import { productsSubgraph } from './products/subgraph.ts';

const TESTS = `${here}node_modules/@apollo/federation-subgraph-compatibility-tests/dist`;

/** What came of one of Apollo's tests. */
interface Outcome {
  /** The feature of a subgraph that it is about. */
  feature: string;
  status: string;
  failures: string[];
}

/** Runs Apollo's compatibility tests over our subgraph of products, a gateway, and the subgraphs that come with them. */
export async function testCompatibility(): Promise<Outcome[]> {
  const products = new ApolloServer({ schema: productsSubgraph() });
  const { url } = await startStandaloneServer(products, { listen: { port: 0 } });
  const [users, inventory] = [await startOther('users'), await startOther('inventory')];
  const gateway = await startGateway({ products: url, users: users.url, inventory: inventory.url });
  try {
    return await runTests({ PRODUCTS_URL: url, ROUTER_URL: gateway.url });
  } finally {
    await gateway.stop();
    for (const other of [users, inventory]) other.process.kill();
    await products.stop();
  }
}

async function startOther(name: string): Promise<{ url: string; process: ChildProcess }> {
  const port = await freePort();
  const env = { ...process.env, [`${name.toUpperCase()}_PORT`]: String(port) };
  const other = spawn('node', [`${TESTS}/subgraphs/${name}/index.js`], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(other.stdout, 'data');
  return { url: `http://localhost:${port}/`, process: other };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

interface JestResults {
  testResults: {
    assertionResults: {
      ancestorTitles: string[];
      fullName: string;
      status: string;
      failureMessages: string[];
    }[];
  }[];
}

/** Runs them as their own runner does, but for Docker and the ports. */
async function runTests(addresses: Record<string, string>): Promise<Outcome[]> {
  const config = {
    rootDir: `${TESTS}/tests`,
    testEnvironment: 'node',
    haste: { retainAllFiles: true },
    testPathIgnorePatterns: [],
    setupFiles: [`${here}router-url.cjs`],
  };
  const jest = spawn(
    'node',
    [`${here}node_modules/jest/bin/jest.js`, '--ci', '--json', '--config', JSON.stringify(config)],
    { cwd: here, env: { ...process.env, ...addresses }, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const { testResults }: JestResults = JSON.parse(await text(jest.stdout));
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ ancestorTitles: [feature], fullName, status, failureMessages: failures }) => ({
      feature: feature ?? fullName,
      status,
      failures,
    }));
}
