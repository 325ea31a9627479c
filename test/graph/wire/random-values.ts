import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Random } from './random.ts';

/** Values to draw from, by the name of the argument or field that takes them. */
export type Pool = Record<string, readonly unknown[]>;

/** A value of a type, as JSON has it: mostly such as finds something. */
export function randomValue(random: Random, type: GraphQLInputType, name: string, pool: Pool): unknown {
  if (!isNonNullType(type) && random.chance(0.08)) return null;
  const nullable = getNullableType(type);
  if (isListType(nullable))
    return Array.from({ length: random.between(1, 3) }, () =>
      randomValue(random, nullable.ofType, name, pool),
    );
  if (isInputObjectType(nullable)) {
    const given = Object.values(nullable.getFields()).filter(() => random.chance(0.15));
    return Object.fromEntries(
      given.map((field) => [field.name, randomValue(random, field.type, field.name, pool)]),
    );
  }
  if (isEnumType(nullable)) return random.of(nullable.getValues()).name;
  const values = pool[name];
  if (values === undefined) throw new Error(`The pool has no values for ${name}: ${nullable}.`);
  return random.of(values);
}

/** A value as GraphQL writes it. */
export function literal(value: unknown, type: GraphQLInputType): string {
  if (value === null) return 'null';
  const nullable = getNullableType(type);
  if (isListType(nullable))
    return `[${(value as unknown[]).map((item) => literal(item, nullable.ofType)).join(', ')}]`;
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    return `{${Object.entries(value as object).map(([key, part]) => `${key}: ${literal(part, fields[key]!.type)}`)}}`;
  }
  if (isEnumType(nullable)) return String(value);
  if (typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value as object).map(([key, part]) => `${key}: ${JSON.stringify(part)}`)}}`;
}
