import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

/** PostGraphile 5 over the database at `DATABASE_URL`, as its documentation sets it up. */

/** It asks for Node.js 22; all that it misses in 20 is this function. */
Object.assign(Promise, {
  withResolvers() {
    const settle: Record<string, unknown> = {};
    const promise = new Promise((resolve, reject) => Object.assign(settle, { resolve, reject }));
    return { promise, ...settle };
  },
});

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  // It hides conditions on columns without an index, such as a participant's role.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL as string, schemas: ['public'] })],
  grafserv: { graphqlPath: '/graphql' },
});

const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, () => console.log(`http://localhost:${(server.address() as AddressInfo).port}`));
