import { type FieldNode, type GraphQLField, type GraphQLUnionType, getNamedType } from 'graphql';
import type { Given, References } from '../../model/selection.ts';
import type { Compiler } from './compiler.ts';
import { tableOf } from './row.ts';
import { ofItsKind, whereClause } from './rows.ts';

/** JSON of the rows that a list refers to, each found by the index of its key. */
export function compileReferences(
  compiler: Compiler,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  { list, hasKey }: References,
  given: Given<Record<string, unknown>>,
): string {
  const { json, parameters } = compiler;
  const { each, at } = parameters.dialect;
  const position = `CAST(${at('item.value', 0)} AS integer)`;
  const [typeName, key] = [at('item.value', 1), at('item.value', 2)];
  const types = (getNamedType(field.type) as GraphQLUnionType).getTypes();
  const arms = types.map((type) => {
    const row = compiler.rowOf(compiler.metadataOf(type.name));
    const found = [hasKey(type.name, row.columns, key), ofItsKind(row)];
    const object = compiler.object(type, nodes, compiler.readable(row), compiler.nameOf(type));
    return `WHEN '${type.name}' THEN (SELECT ${object} FROM ${tableOf(row)}${whereClause(found)})`;
  });
  const value = `CASE ${typeName} ${arms.join(' ')} END`;
  return `(SELECT ${json.list(value, position)} FROM ${each(list(given as never), 'item')})`;
}
