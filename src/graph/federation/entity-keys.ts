import {
  type ConstDirectiveNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** The fields of a key, each as the names that lead to it: `sku variation { id }` is `[['sku'], ['variation', 'id']]`. */
export type Key = readonly (readonly string[])[];

/** The object types that a gateway may refer to, with what they are known by there: their `@key`s. */
export type EntityKeys = ReadonlyMap<GraphQLObjectType, readonly Key[]>;

/** The entities of a schema, by name. */
export function entityKeysOf(schema: GraphQLSchema): EntityKeys {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const entities = types.map((type) => [type, keysOf(type)] as const).filter(([, keys]) => keys.length > 0);
  return new Map(entities.sort(([one], [other]) => (one.name < other.name ? -1 : 1)));
}

const keysOf = ({ astNode }: GraphQLObjectType): Key[] =>
  (astNode?.directives ?? []).filter(({ name }) => name.value === 'key').map(fieldsOf);

function fieldsOf({ arguments: given }: ConstDirectiveNode): Key {
  const fields = given?.find(({ name }) => name.value === 'fields')?.value;
  if (fields?.kind !== Kind.STRING) throw new Error('@key: expected fields, such as @key(fields: "id").');
  const [operation] = parse(`{ ${fields.value} }`).definitions as [OperationDefinitionNode];
  return leavesOf(operation.selectionSet);
}

const leavesOf = ({ selections }: SelectionSetNode): string[][] =>
  selections.flatMap((field) => {
    if (field.kind !== Kind.FIELD) throw new Error('@key: expected names of fields, found a fragment.');
    const inner = field.selectionSet ? leavesOf(field.selectionSet) : [[]];
    return inner.map((names) => [field.name.value, ...names]);
  });
