import {
  type GraphQLFieldConfig,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
} from 'graphql';
import type { FieldSource } from '../../model/selection.ts';
import { AnyScalar } from './any.ts';
import { type EntityKeys, entityKeysOf } from './entity-keys.ts';
import { serviceSdl } from './service-sdl.ts';

/** How `_entities` is answered: by a resolver, or by what stands in the extensions for whoever installs one. */
export type EntitiesAnswer = Pick<GraphQLFieldConfig<unknown, unknown>, 'resolve' | 'extensions'>;

/**
 * A schema as a subgraph of Apollo Federation 2: what a gateway asks, `_service` and `_entities`, beside all that it
 * has. Types that carry `@Directive('@key(…)')` are its entities. `ofSchema` are directives of the schema itself, beside
 * the link to federation.
 */
export function subgraphOf(
  schema: GraphQLSchema,
  answer: (entities: EntityKeys) => EntitiesAnswer,
  ofSchema = '',
): GraphQLSchema {
  const entities = entityKeysOf(schema);
  const { query, ...config } = schema.toConfig();
  const { fields, ...ofQuery } = (query as GraphQLObjectType).toConfig();
  const served = new GraphQLObjectType({
    ...ofQuery,
    fields: {
      ...fields,
      _service: serviceField(serviceSdl(schema, ofSchema)),
      _entities: entitiesField(entities, answer(entities)),
    },
  });
  return new GraphQLSchema({
    ...config,
    query: served,
    types: config.types.filter((type) => type !== query),
  });
}

function serviceField(sdl: string): GraphQLFieldConfig<unknown, unknown> {
  const field: FieldSource = {
    kind: 'computed',
    reads: (_row, { dialect }) => dialect.json.constant(0),
    compute: () => ({ sdl }),
  };
  return {
    type: new GraphQLNonNull(
      new GraphQLObjectType({
        name: '_Service',
        description: 'This server to a gateway.',
        fields: {
          sdl: { type: GraphQLString, description: 'What a gateway composes: types, fields, directives.' },
        },
      }),
    ),
    description: 'For gateways of Apollo Federation.',
    resolve: () => ({ sdl }),
    extensions: { field },
  };
}

function entitiesField(entities: EntityKeys, answer: EntitiesAnswer): GraphQLFieldConfig<unknown, unknown> {
  const entity = new GraphQLUnionType({
    name: '_Entity',
    description: 'What a gateway may refer to.',
    types: [...entities.keys()],
  });
  return {
    ...answer,
    type: new GraphQLNonNull(new GraphQLList(entity)),
    description:
      'For gateways of Apollo Federation: entities in the order asked, null for one that is not here.',
    args: {
      representations: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(AnyScalar))),
        description: 'The entities asked for.',
      },
    },
  };
}
