/**
 * What one request may ask. Each limit lies several times above what the worked questions, GraphiQL and the usual clients
 * send, and low enough that the largest request allowed leaves the server answering others. Errors name the limit.
 */
export const LIMITS = {
  /** Bytes of a request's body: a query at its longest and its variables. */
  body: 200_000,
  /** Characters of a query: the introspection query has 1,700. */
  query: 50_000,
  /** Tokens of a query: validation takes up to the square of them. */
  tokens: 3_000,
  /** Fields, and fragments without a name, within each other: the introspection query goes 14 deep. */
  depth: 20,
  /** Fields, fragments written out wherever they are spread. */
  fields: 2_000,
  /** Fields under another name: each may ask the same again. */
  aliases: 100,
  /** Fields of the operation itself. */
  rootFields: 30,
  /** Directives. */
  directives: 200,
  /** Objects on a page: `first`. */
  page: 100,
  /** Changes on a page, for other servers to harvest. */
  changes: 1_000,
  /** Objects asked for: see `costOf`. */
  cost: 100_000,
  /** Items of a list in the variables. */
  items: 100,
  /** Entities that a gateway asks for at a time: it has as many as the answer of another subgraph names. */
  representations: 1_000,
  /** Milliseconds that a statement may run: answers take a hundred times less as a rule. */
  time: 10_000,
  /** Bytes that a statement may give, or hold on the way to it: 20,000 events on a timeline have 10,000,000. */
  answer: 32_000_000,
} as const;
