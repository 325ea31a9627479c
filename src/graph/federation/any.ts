import { GraphQLScalarType } from 'graphql';

/** A representation of an entity, taken as it is: `referencesOf` reads it. */
export const AnyScalar = new GraphQLScalarType({
  name: '_Any',
  description: 'An entity as a gateway refers to it: `__typename` and the fields of a key.',
});
