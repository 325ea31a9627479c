/** Before each of Apollo's tests: their router is at an address of its own instead of port 4000. */
require('@apollo/federation-subgraph-compatibility-tests/dist/utils/client.js').ROUTER_URL =
  process.env.ROUTER_URL;
