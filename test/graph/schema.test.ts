import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  buildSchema as parseSchema,
  printSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildGraph, buildSchema } from '../../src/graph/schema.ts';

const ours = buildSchema();
const contract = parseSchema(readFileSync('test/graph/contract.graphql', 'utf8'));

const typesOf = (schema: typeof ours): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );

/** What a type has, a line each, types and defaults and all: what a client may build upon. */
function shapeOf(type: GraphQLNamedType | undefined): string[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => `${type.name}.${name}`);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map(
      ({ name, type: of, defaultValue }) => `${type.name}.${name}: ${of} = ${defaultValue}`,
    );
  if (!isObjectType(type) && !isInterfaceType(type)) return type ? [type.name] : [];
  return [
    ...type.getInterfaces().map(({ name }) => `${type.name} implements ${name}`),
    ...Object.values(type.getFields()).flatMap(({ name, type: of, args }) => [
      `${type.name}.${name}: ${of}`,
      ...args.map((arg) => `${type.name}.${name}(${arg.name}: ${arg.type} = ${arg.defaultValue})`),
    ]),
  ];
}

test('the SDL is printed', async () => {
  await expect(`${printSchema(buildGraph())}\n`).toMatchFileSnapshot('../../schema/communique.graphql');
});

describe('the contract stands', () => {
  test.each(typesOf(contract).map((type) => [type.name, type] as const))('%s', (name, type) => {
    const lines = shapeOf(ours.getType(name));
    expect(shapeOf(type).filter((line) => !lines.includes(line))).toEqual([]);
  });
});

test('every type, field, argument and enum value says what it is', () => {
  const silent: string[] = [];
  const heed = (name: string, described: { description?: string | null | undefined }) => {
    if (!described.description) silent.push(name);
  };
  for (const type of typesOf(ours)) {
    heed(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) heed(`${type.name}.${value.name}`, value);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      heed(`${type.name}.${field.name}`, field);
      if ('args' in field) for (const arg of field.args) heed(`${type.name}.${field.name}(${arg.name})`, arg);
    }
  }
  expect(silent).toEqual([]);
});
