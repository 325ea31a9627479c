import 'reflect-metadata';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { entityReferences } from './federation/entity-references.ts';
import { subgraphOf } from './federation/subgraph.ts';
import { ChangeFields } from './fields/change-fields.ts';
import { CountFields } from './fields/count-fields.ts';
import { CountryFields } from './fields/country-fields.ts';
import { EventFields } from './fields/event-fields.ts';
import { NodeFields } from './fields/node-fields.ts';
import { OfficialFields } from './fields/official-fields.ts';
import { ReleaseFields } from './fields/release-fields.ts';
import { TimelineFields } from './fields/timeline-fields.ts';
import { installResolvers } from './resolvers.ts';

const ROOT_FIELDS = [
  NodeFields,
  ReleaseFields,
  EventFields,
  OfficialFields,
  CountryFields,
  TimelineFields,
  CountFields,
  ChangeFields,
] as const;

/** The graph as people ask it. */
export function buildGraph(): GraphQLSchema {
  const graph = buildSchemaSync({
    resolvers: [...ROOT_FIELDS],
    nullableByDefault: true,
    validate: false,
  });
  (graph.getQueryType() as GraphQLObjectType).description = 'What can be asked.';
  return graph;
}

/**
 * The schema that answers from a store, people and gateways alike: its context is a `GraphContext`. Any executor of
 * graphql-js can run it.
 */
export function buildSchema(): GraphQLSchema {
  const schema = subgraphOf(buildGraph(), (entities) => ({
    extensions: { field: entityReferences(entities) },
  }));
  installResolvers(schema);
  return schema;
}
