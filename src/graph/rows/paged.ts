import {
  type ASTNode,
  type FieldNode,
  type GraphQLCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  parse,
  parseValue,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Running } from '../compile/plans.ts';
import { isAboutPages, isConnection, limitOf } from './connections.ts';

/** Response keys of what is asked beside what a query's author did: GraphQL keeps such names from authors. */
export const PAGE_KEY = '__page';
export const ID_KEY = '__id';

const selectionSet = (text: string): SelectionSetNode =>
  (parse(text).definitions[0] as OperationDefinitionNode).selectionSet;

const PAGE_INFO = selectionSet(`{ ${PAGE_KEY}: pageInfo { hasNextPage endCursor } }`);
const ID = selectionSet(`{ ${ID_KEY}: id }`);

const joined = (one: SelectionSetNode | undefined, other: SelectionSetNode): SelectionSetNode => ({
  ...other,
  selections: [...(one?.selections ?? []), ...other.selections],
});

/** A field with other arguments, as GraphQL writes them, in place of those that it has. */
export const withArguments = (node: FieldNode, values: Record<string, string>): FieldNode => ({
  ...node,
  arguments: [
    ...(node.arguments ?? []).filter(({ name }) => !(name.value in values)),
    ...Object.entries(values).map(([name, value]) => ({
      kind: Kind.ARGUMENT as const,
      name: { kind: Kind.NAME as const, value: name },
      value: parseValue(value),
    })),
  ],
});

/**
 * A part of a query, below `parent`, that asks of each of its connections for the first page, `most` rows long, for where
 * that ends, and for the id of what holds it. Throws a GraphQL error for a connection of which none is wanted.
 */
export function paged<Part extends ASTNode>(
  part: Part,
  { schema, variableValues }: Pick<Running, 'schema' | 'variableValues'>,
  most: number,
  parent?: GraphQLCompositeType,
): Part {
  const types = new TypeInfo(schema, parent);
  return visit(
    part,
    visitWithTypeInfo(types, {
      Field: {
        enter(node) {
          const owner = types.getParentType();
          return owner && isAboutPages(owner, node.name.value) ? null : undefined;
        },
        leave(node) {
          const type = types.getType();
          return type && isConnection(type)
            ? firstPage(node, Math.min(most, limitOf(node, variableValues)))
            : undefined;
        },
      },
      SelectionSet: {
        leave(set) {
          const owner = types.getParentType();
          return owner && holdsConnections(set, owner) ? joined(set, ID) : undefined;
        },
      },
    }),
  );
}

const firstPage = (node: FieldNode, first: number): FieldNode => ({
  ...withArguments(node, { first: String(first) }),
  selectionSet: joined(node.selectionSet, PAGE_INFO),
});

/** Whether an object with an id is asked for connections. */
function holdsConnections({ selections }: SelectionSetNode, owner: GraphQLCompositeType): boolean {
  if (isUnionType(owner)) return false;
  const fields = owner.getFields();
  return (
    'id' in fields &&
    selections.some((selection) => {
      const type = selection.kind === Kind.FIELD && fields[selection.name.value]?.type;
      return type && isConnection(type);
    })
  );
}
