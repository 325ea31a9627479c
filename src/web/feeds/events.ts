import { execute, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import type { GraphContext } from '../../graph/context.ts';
import { InvalidQuery } from '../../graph/rows/query.ts';
import type { EventKind, EventStatus } from '../../model/enumerations.ts';
import type { Subscription } from './subscription.ts';

/** An event as feeds tell of it. */
export interface FeedEvent {
  id: string;
  kind: EventKind;
  status: EventStatus;
  title: string;
  date: { start: string; end: string; text: string } | null;
  place: { name: string | null } | null;
  countries: { code: string; name: string }[];
  topics: { id: string; name: string }[];
  releases: {
    title: string | null;
    language: string | null;
    url: string | null;
    loadedAt: string;
    publisher: { name: string } | null;
  }[];
}

const QUERY = parse(`query ($filter: EventFilter, $titles: String) {
  events(filter: $filter, first: 100) {
    nodes {
      id kind status title(language: $titles)
      date { start end text(language: $titles) }
      place { name(language: $titles) }
      countries { code name(language: $titles) }
      topics { id name(language: $titles) }
      releases { title language url loadedAt publisher { name } }
    }
  }
}`);

/** The hundred latest events of a subscription. Throws `InvalidQuery` for a filter that cannot be right. */
export async function readEvents(
  schema: GraphQLSchema,
  contextValue: GraphContext,
  variableValues: Pick<Subscription, 'filter' | 'titles'>,
): Promise<FeedEvent[]> {
  const { data, errors } = await execute({
    schema,
    document: QUERY,
    contextValue,
    variableValues: { ...variableValues },
  });
  if (errors) throw refusal(errors);
  return (data as unknown as { events: { nodes: FeedEvent[] } }).events.nodes;
}

/** A fault of ours as it was thrown; else what the sender of the filter can mend. */
function refusal(errors: readonly GraphQLError[]): unknown {
  const fault = errors.find(({ originalError }) => originalError && !(originalError instanceof GraphQLError));
  return fault?.originalError ?? new InvalidQuery(errors);
}

/** When a release that tells of an event was last loaded: what is said of it is as old as that. */
export const updatedAt = ({ releases }: FeedEvent): Date =>
  new Date(Math.max(0, ...releases.map(({ loadedAt }) => Date.parse(loadedAt))));

/** The latest of some updates; the beginning of time as computers count it where there is none. */
export const lastUpdate = (events: FeedEvent[]): Date =>
  new Date(Math.max(0, ...events.map((event) => updatedAt(event).getTime())));

/** Where all that is known of an event can be read. */
export const factsUrl = (origin: string, { id }: FeedEvent): string =>
  `${origin}/graphql?query=${encodeURIComponent(
    `{ node(id: ${JSON.stringify(id)}) { id ... on Event { title date { edtf } countries { name } participants { role official { name latinName } post { title } } statements { text } releases { title url } mentions { quote } } } }`,
  )}`;
