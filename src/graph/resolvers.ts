import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { asLanguage } from '../model/language.ts';
import type { FieldSource } from '../model/selection.ts';
import { TYPE_KEY } from './compile/layout.ts';
import { type Answer, answerTo } from './compile/plan.ts';
import type { GraphContext } from './context.ts';

type Field = GraphQLField<Answer, GraphContext>;

type FieldReader = (answer: Answer, key: string | number, args: Record<string, unknown>) => unknown;

/**
 * Has every field of a schema read from the answer of the one statement, which holds values under response keys, and
 * computes what is left to TypeScript. Objects that were computed hold their fields under their own names.
 */
export function installResolvers(schema: GraphQLSchema): void {
  const query = schema.getQueryType() as GraphQLObjectType;
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  const computed = computedTypes(query);
  for (const type of types) {
    if (isAbstractType(type)) type.resolveType = (value: Answer) => value[TYPE_KEY] as string;
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()) as Field[]) {
      if (type === query) field.resolve = rootResolver(field);
      else if (computed.has(type)) delete field.resolve;
      else field.resolve = resolver(field);
    }
  }
}

function rootResolver(field: Field): NonNullable<Field['resolve']> {
  const complete = resolver(field);
  return async (_root, args, context, info) => complete(await answerTo(context, info), args, context, info);
}

function resolver(field: Field): NonNullable<Field['resolve']> {
  const read = fieldReader(field);
  return (answer, args, _context, { path }) => read(answer, path.key, args);
}

/** Reads a field, with its arguments, from an object of the answer, which holds it under a response key. */
export function fieldReader({ extensions }: Pick<Field, 'extensions'>): FieldReader {
  const source = extensions.field as FieldSource | undefined;
  if (source?.kind !== 'computed') return (answer, key) => answer[key];
  return (answer, key, args) => {
    const value = answer[key];
    if (value === null || value === undefined) return null;
    const given =
      'language' in args ? { ...args, language: asLanguage(args.language as string | null) } : args;
    return source.compute.call(value as never, given as never);
  };
}

/** The object types that are reached through a computed field. */
function computedTypes(query: GraphQLObjectType): Set<GraphQLObjectType> {
  const found = new Set<GraphQLObjectType>();
  const add = (field: GraphQLField<unknown, unknown>) => {
    const type = getNamedType(field.type);
    if (!isObjectType(type) || found.has(type)) return;
    found.add(type);
    for (const inner of Object.values(type.getFields())) add(inner);
  };
  for (const field of Object.values(query.getFields()))
    if ((field.extensions.field as FieldSource | undefined)?.kind === 'computed') add(field);
  return found;
}
