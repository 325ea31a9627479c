import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

/**
 * A gateway: `node gateway.js NAME=ADDRESS…` composes the subgraphs at some addresses, listens on a free port and prints
 * its own address. Where they do not compose it says why and exits with the code 1.
 */
const subgraphs = await Promise.all(process.argv.slice(2).map(subgraphOf));
const { supergraphSdl, errors } = composeServices(subgraphs);
if (errors?.length > 0) {
  for (const { message } of errors) console.error(message);
  process.exit(1);
}
const server = createServer(createGatewayRuntime({ supergraph: supergraphSdl, logging: false }));
server.listen(0, () => console.log(`http://localhost:${server.address().port}/graphql`));
process.once('SIGTERM', () => process.exit());

async function subgraphOf(given) {
  const [name, url] = given.split('=');
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ _service { sdl } }' }),
    });
    const { data } = await answer.json();
    return { name, url, typeDefs: parse(data._service.sdl) };
  } catch (cause) {
    throw new Error(`${given}: expected NAME=ADDRESS of a subgraph that is running.`, { cause });
  }
}
