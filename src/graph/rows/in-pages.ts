import { LIMITS } from '../../limits.ts';
import type { Running } from '../compile/plan.ts';
import { beyond } from '../request/beyond.ts';
import { costOf } from '../request/cost.ts';
import { paged } from './paged.ts';

/** A query whose connections are asked for in pages of `most` rows. */
export type InPages = Pick<Running, 'operation' | 'fragments'> & { most: number };

/** A query in the largest pages with which it costs no more than one request may. Throws a GraphQL error where none do. */
export function inPages(query: Running): InPages {
  let cost = 0;
  for (let most: number = LIMITS.page; most >= 1; most = Math.floor(most / 2)) {
    const pages = pagesOf(query, most);
    cost = costOf(query.schema, { ...pages, variables: query.variableValues });
    if (cost <= LIMITS.cost) return pages;
  }
  throw beyond('Cost of a row, in objects', LIMITS.cost, cost, 'ask for fewer lists');
}

const pagesOf = (query: Running, most: number): InPages => ({
  most,
  operation: paged(query.operation, query, most),
  fragments: Object.fromEntries(
    Object.entries(query.fragments).map(([name, fragment]) => [name, paged(fragment, query, most)]),
  ),
});
