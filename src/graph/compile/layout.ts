import type { FieldNode, GraphQLField, GraphQLOutputType } from 'graphql';
import type { FieldSource } from '../../model/selection.ts';
import type { Variables } from './parameters.ts';

/** Key in the JSON of an object that stands where several types may: no response key can be called that. */
export const TYPE_KEY = '$type';

/** A field that TypeScript computes. */
export interface ComputedField {
  type: GraphQLOutputType;
  source: Extract<FieldSource, { kind: 'computed' }>;
  /** Its arguments, from the variables of a request. */
  read(variables: Variables): Record<string, unknown>;
}

/** How the JSON of an answer is laid out, which depends on who completes it. */
export interface Layout {
  /** What an object begins with; `typeName`, as JSON, where several types may stand. */
  opening(typeName: string | undefined): [key: string, value: string][];
  /** JSON of `__typename`, which is `typeName`, and its like; null where an object need not hold it. */
  meta(node: FieldNode, typeName: string): string | null;
  /** JSON of a computed field, from the JSON that it reads. */
  computed(field: ComputedField, inputs: string): string;
  /** JSON of a stored value, from its JSON. */
  stored(field: GraphQLField<unknown, unknown>, value: string, mayBeNull: boolean): string;
}

/** For graphql-js, which completes the values, and computes what is computed. */
export const FOR_RESOLVERS: Layout = {
  opening: (typeName) => (typeName === undefined ? [] : [[TYPE_KEY, typeName]]),
  meta: () => null,
  computed: (_field, inputs) => inputs,
  stored: (_field, value) => value,
};
