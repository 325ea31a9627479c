/**
 * Asks a server as front ends do, with each client; prints what each was told as JSON. Run by the test beside, in a
 * process of its own: node ask.mjs ENDPOINT
 */
import { createHash } from 'node:crypto';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { request } from 'graphql-request';

const [, , endpoint] = process.argv;

const page = `query Page($first: Int!, $after: String) {
  consultations(first: $first, after: $after, order: OLDEST_FIRST) {
    edges { cursor node { id delegations { country { code } head { official { name } } } } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`;

const told = {
  'graphql-request': await request(endpoint, page, { first: 3 }),
  'graphql-request, a page too long': await message(request(endpoint, page, { first: 1000 })),
  'graphql-request, an argument missing': await message(request(endpoint, '{ consultation { id } }')),
  'urql by POST': await askUrql(false),
  'urql by GET': await askUrql('force'),
  'Apollo Client, page after page': await readPages(),
  'Apollo Client, by hash': await askByHash(),
  'Apollo Client, by hash again': await askByHash(),
};
process.stdout.write(JSON.stringify(told));

/** @param {Promise<unknown>} answer */
function message(answer) {
  return answer.then(
    () => null,
    (error) => error.response.errors[0].message,
  );
}

async function askUrql(preferGetMethod) {
  const exchanges = [cacheExchange, fetchExchange];
  const client = new Client({ url: endpoint, exchanges, preferGetMethod });
  const { data, error } = await client.query(page, { first: 2 }).toPromise();
  if (error) throw error;
  return data;
}

function apollo(link) {
  const cache = new InMemoryCache({
    typePolicies: { Query: { fields: { consultations: relayStylePagination() } } },
  });
  return new ApolloClient({ link, cache });
}

/** Every page joined to those before in the cache. */
async function readPages() {
  const client = apollo(new HttpLink({ uri: endpoint }));
  const query = gql(page);
  let after = null;
  do {
    const { data } = await client.query({
      query,
      variables: { first: 50, after },
      fetchPolicy: 'network-only',
    });
    const { hasNextPage, endCursor } = data.consultations.pageInfo;
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
  return client.readQuery({ query, variables: { first: 50 } });
}

/** Sends the hash of the query alone, and the query itself only where the server does not know it. */
async function askByHash() {
  const sha256 = (text) => createHash('sha256').update(text).digest('hex');
  const persisted = new PersistedQueryLink({ sha256, useGETForHashedQueries: true });
  const client = apollo(persisted.concat(new HttpLink({ uri: endpoint })));
  const { data } = await client.query({ query: gql(page), variables: { first: 2 } });
  return data;
}
