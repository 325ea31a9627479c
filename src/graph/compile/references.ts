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
  { columns, list }: References,
  given: Given<Record<string, unknown>>,
): string {
  const { json, parameters } = compiler;
  const { each, at } = parameters.dialect;
  const [position, typeName, key] = [0, 1, 2].map((index) => at('item.value', index)) as [
    string,
    string,
    string,
  ];
  const types = (getNamedType(field.type) as GraphQLUnionType).getTypes();
  const arms = types.map((type) => {
    const row = compiler.rowOf(compiler.metadataOf(type.name));
    const found = [`${row.columns[columns.get(type.name) as string]} = ${key}`, ofItsKind(row)];
    const object = compiler.object(type, nodes, compiler.readable(row), compiler.nameOf(type));
    return `WHEN '${type.name}' THEN (SELECT ${object} FROM ${tableOf(row)}${whereClause(found)})`;
  });
  const value = `CASE ${typeName} ${arms.join(' ')} END`;
  return `(SELECT ${json.list(value, `CAST(${position} AS integer)`)} FROM ${each(list(given as never), 'item')})`;
}
