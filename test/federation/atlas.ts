import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSchema, graphql } from 'graphql';

/** A third party's subgraph, made with graphql-js alone: it adds to what Communiqué knows, and has a `node` of its own. */
const SDL = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])

scalar Date
interface Node { id: ID! }

type Country @key(fields: "code") { code: ID! capital: String population: Int nationalDay: Date }
type Official @key(fields: "id") { id: ID! biography: String photograph: String }
type Portrait implements Node { id: ID! of: Official }

type CountryConnection { nodes: [Country!] pageInfo: PageInfo! }
type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }

type Query {
  node(id: ID!): Node
  biographies: [Official!]!
  byPopulation: CountryConnection!
}
`;

const WHAT_GATEWAYS_ASK = `
scalar _Any
union _Entity = Country | Official
type _Service { sdl: String }
extend type Query { _service: _Service! _entities(representations: [_Any!]!): [_Entity]! }
`;

const COUNTRIES: Record<string, { capital: string; population: number; nationalDay: string }> = {
  CA: { capital: 'Ottawa', population: 41_000_000, nationalDay: '1867-07-01' },
  KG: { capital: 'Bishkek', population: 7_000_000, nationalDay: '1991-08-31' },
  CH: { capital: 'Bern', population: 9_000_000, nationalDay: '1291-08-01' },
};

interface Representation {
  __typename: 'Country' | 'Official';
  code: string;
  id: string;
}

const official = (id: string) => ({
  __typename: 'Official',
  id,
  biography: `The life of ${id}.`,
  photograph: `https://atlas.example/${id}.jpg`,
});

const entity = ({ __typename, code, id }: Representation) => {
  if (__typename === 'Official') return official(id);
  return COUNTRIES[code] === undefined ? null : { __typename, code, ...COUNTRIES[code] };
};

/** A running subgraph. */
export interface Subgraph {
  /** Its endpoint. */
  url: string;
  stop(): void;
}

/** Serves the subgraph on a free port; it has biographies of the officials of some ids. */
export async function serveAtlas(officials: readonly string[]): Promise<Subgraph> {
  const schema = buildSchema(SDL + WHAT_GATEWAYS_ASK, { assumeValidSDL: true });
  const rootValue = {
    _service: { sdl: SDL },
    _entities: ({ representations }: { representations: Representation[] }) => representations.map(entity),
    node: ({ id }: { id: string }) => ({ __typename: 'Portrait', id, of: official(officials[0] as string) }),
    biographies: officials.map(official),
    byPopulation: {
      nodes: Object.entries(COUNTRIES)
        .map(([code, facts]) => ({ code, ...facts }))
        .sort((one, other) => other.population - one.population),
      pageInfo: { hasNextPage: false, hasPreviousPage: false },
    },
  };
  const server = createServer(async (request: IncomingMessage, response) => {
    const { query, variables } = JSON.parse(await text(request));
    const answer = await graphql({ schema, rootValue, source: query, variableValues: variables });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/graphql`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
