import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
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
] as const;

/** The schema that answers from a store: its context is a `GraphContext`. Any executor of graphql-js can run it. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [...ROOT_FIELDS],
    nullableByDefault: true,
    validate: false,
  });
  installResolvers(schema);
  return schema;
}
