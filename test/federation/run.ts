import { startFederation } from './federation.ts';

/** `npm run federation`: starts a federation, prints its addresses and a query to try, and ends at Ctrl-C. */

/** What two ministries said of one round, a day apart, and what somebody else knows of the countries. */
const QUERY = `{
  consultations(filter: { between: ["KG", "CH"] }) {
    nodes {
      title
      date { start }
      countries { name capital }
      accounts { release { language publisher { name } } date { start } differs }
      delegations { country { name } head { official { name names { text language } } } }
    }
    coverage { complete sources { id releases endpoint } }
  }
}`;

const asked = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
});
console.log('Starting three ministries, a union, a gateway and somebody else’s subgraph…');
const { endpoints, stop } = await startFederation();
for (const [name, endpoint] of Object.entries(endpoints)) console.log(`${name.padEnd(10)}${endpoint}`);
console.log(`
Ask the gateway for what two ministries say of one round, and the capitals from the other subgraph:

curl --silent ${endpoints.gateway} --header 'content-type: application/json' --data @- <<'END'
${JSON.stringify({ query: QUERY.replace(/\s+/g, ' ') })}
END

The union has a playground: ${new URL('/playground', endpoints.union).href}
Ctrl-C ends all of it.`);
await asked;
await stop();
